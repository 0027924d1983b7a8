package site

import (
	"slices"
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

func TestTaskState(t *testing.T) {
	on := vi.Date{Year: 2026, Month: 11, Day: 23}
	due := func(d string) record.Deadline {
		last, err := vi.ParseDate(d)
		if err != nil {
			t.Fatal(err)
		}
		return record.Deadline{Words: d, Last: last}
	}
	for _, c := range []struct {
		task record.Task
		want TaskState
	}{
		{record.Task{Deadline: due("2026-11-22")}, TaskOverdue},
		{record.Task{Deadline: due("2026-11-22"), Status: record.TaskDone}, TaskDone},
		{record.Task{Deadline: due("2026-11-22"), Status: record.TaskStopped}, TaskStopped},
		{record.Task{Deadline: due("2026-11-23"), Status: record.TaskDoing}, TaskDoing}, // the last day is still in time
		{record.Task{Deadline: due("2026-12-31")}, TaskSilent},
		{record.Task{Deadline: due("2026-12-31"), Status: record.TaskWaiting}, TaskWaiting},
		{record.Task{Deadline: record.Deadline{Words: "thường xuyên"}, Status: record.TaskDoing}, TaskOngoing},
		{record.Task{Deadline: record.Deadline{Words: "?"}}, TaskSilent},
	} {
		if got := taskState(&c.task, on); got != c.want {
			t.Errorf("%+v: %s, want %s", c.task.Deadline, got, c.want)
		}
	}
}

func TestTaskOrder(t *testing.T) {
	var tasks []*Task
	for _, x := range [][2]string{{"X. Cuối", "1"}, {"IV. Về kết quả", "1"}, {"II. Hai", "10"}, {"II. Hai", "9"}, {"Không số", ""}, {"IV. Về công chức", "1"}, {"I. Một", "I.2"}, {"I. Một", "I.1"}} {
		tasks = append(tasks, &Task{Task: &record.Task{Name: "N", Plan: "P", Section: x[0], Number: x[1]}})
	}
	orderTasks(tasks)
	var got []string
	for _, x := range tasks {
		got = append(got, x.Section+"|"+x.Number)
	}
	want := []string{"I. Một|I.1", "I. Một|I.2", "II. Hai|9", "II. Hai|10", "IV. Về công chức|1", "IV. Về kết quả|1", "X. Cuối|1", "Không số|"}
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}
