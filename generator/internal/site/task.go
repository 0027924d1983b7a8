package site

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// TaskState is how a task stands on the day of the site.
type TaskState string

// The states of a task. One that only came with its plan has reported nothing.
const (
	TaskDone    TaskState = "done"
	TaskOverdue TaskState = "overdue"
	TaskStopped TaskState = "stopped"
	TaskOngoing TaskState = "ongoing" // a duty without an end
	TaskDoing   TaskState = "doing"
	TaskWaiting TaskState = "waiting"
	TaskSilent  TaskState = "unreported"
)

// Task is a task record with what it refers to.
type Task struct {
	*record.Task
	State    TaskState
	Office   *Office
	Serves   []record.Record // that fulfil it: its own list, then segments that name it
	Evidence []Evidence      // newest first
}

// Evidence is one thing done for a task and the record that shows it.
type Evidence struct {
	record.Evidence
	Record record.Record // may be nil
}

// Latest is the day of the newest evidence or of completion; zero when there is none.
func (t *Task) Latest() vi.Date {
	latest := t.DoneOn.Date
	for _, e := range t.Evidence {
		if e.On.After(latest) {
			latest = e.On.Date
		}
	}
	return latest
}

var _ = typed(func(r *record.Task) *Task { return &Task{Task: r} })

// linkTasks runs after segments are linked.
func (l *linker) linkTasks() {
	for _, t := range l.site.Tasks {
		t.State = taskState(t.Task, l.opt.Date)
		t.Office = referred[*Office](l, t, "office")
		for _, r := range referredAll[record.Record](l, t, "fulfilled_by", len(t.Fulfilled)) {
			t.serve(r)
		}
		for i, e := range t.Task.Evidence {
			t.Evidence = append(t.Evidence, Evidence{e, referred[record.Record](l, t, "evidence."+itoa(i)+".record")})
		}
		slices.SortStableFunc(t.Evidence, func(a, b Evidence) int { return b.On.Compare(a.On.Date) })
	}
	for _, r := range l.site.Radios {
		for _, t := range referredAll[*Task](l, r, "tasks", len(r.Tasks)) {
			t.serve(r)
		}
	}
	orderTasks(l.site.Tasks)
	for _, t := range l.site.Tasks {
		for _, r := range l.site.Radios {
			if t.servedBy(r) {
				r.Duties = append(r.Duties, t)
			}
		}
	}
}

// checkTasks warns of duties whose last day is past.
func (l *linker) checkTasks() {
	for _, t := range l.site.Tasks {
		if t.State == TaskOverdue {
			l.fault("W904", t, "deadline", "deadline", t.Deadline.Words, "date", l.opt.Date.Short())
		}
	}
}

func (t *Task) serve(r record.Record) {
	if r == nil || slices.ContainsFunc(t.Serves, func(x record.Record) bool { return record.Of(x) == record.Of(r) }) {
		return
	}
	t.Serves = append(t.Serves, r)
}

// servedBy tells whether a segment is one of the records that fulfil the task.
func (t *Task) servedBy(r *Radio) bool {
	return slices.ContainsFunc(t.Serves, func(x record.Record) bool { return record.Of(x) == record.Of(r) })
}

func taskState(t *record.Task, on vi.Date) TaskState {
	switch {
	case t.Status == record.TaskDone:
		return TaskDone
	case t.Status == record.TaskStopped:
		return TaskStopped
	case !t.Deadline.Last.IsZero() && t.Deadline.Last.Before(on):
		return TaskOverdue
	case t.Deadline.Ongoing():
		return TaskOngoing
	case t.Status == record.TaskDoing:
		return TaskDoing
	case t.Status == record.TaskWaiting:
		return TaskWaiting
	}
	return TaskSilent
}

// orderTasks puts tasks as their plans number them: by plan, section, number.
func orderTasks(tasks []*Task) {
	vi.SortFunc(tasks, func(t *Task) string { return t.Name })
	vi.SortFunc(tasks, func(t *Task) string { return t.Section })
	slices.SortStableFunc(tasks, func(a, b *Task) int {
		return slices.Compare(ordinal(a.Section), ordinal(b.Section))
	})
	slices.SortStableFunc(tasks, func(a, b *Task) int {
		if a.Section != b.Section {
			return 0
		}
		return slices.Compare(ordinal(a.Number), ordinal(b.Number))
	})
	vi.SortFunc(tasks, func(t *Task) string { return t.Plan })
}

var ordinalPart = regexp.MustCompile(`^(?:(\d{1,4})|([IVXL]{1,7}))(?:[.)\s/-]+|$)`)

// ordinal reads the number in front of a heading: "IV.2" is 4, 2. What has none comes last.
func ordinal(text string) (out []int) {
	for text = strings.TrimSpace(text); text != ""; {
		m := ordinalPart.FindStringSubmatch(text)
		if m == nil {
			break
		}
		n, err := strconv.Atoi(m[1])
		if err != nil {
			n = roman(m[2])
		}
		out, text = append(out, n), text[len(m[0]):]
	}
	if out == nil {
		return []int{1 << 20}
	}
	return out
}

// roman reads a Roman number, leniently.
func roman(text string) (n int) {
	values := map[byte]int{'I': 1, 'V': 5, 'X': 10, 'L': 50}
	for i := range len(text) {
		v := values[text[i]]
		if i+1 < len(text) && v < values[text[i+1]] {
			v = -v
		}
		n += v
	}
	return n
}

// TaskPlan is one plan with its tasks by section.
type TaskPlan struct {
	Name, Number string
	Sections     []TaskSection
	Tasks        int
}

// TaskSection is a section of a plan; its name may be empty.
type TaskSection struct {
	Name  string
	Tasks []*Task
}

// TaskPlans lists the plans, each with its sections in order.
func (s *Site) TaskPlans() (out []TaskPlan) {
	for _, t := range s.Tasks {
		if n := len(out); n == 0 || out[n-1].Name != t.Plan {
			out = append(out, TaskPlan{Name: t.Plan})
		}
		p := &out[len(out)-1]
		p.Number = cmp.Or(p.Number, string(t.PlanNumber))
		p.Tasks++
		if n := len(p.Sections); n == 0 || p.Sections[n-1].Name != t.Section {
			p.Sections = append(p.Sections, TaskSection{Name: t.Section})
		}
		section := &p.Sections[len(p.Sections)-1]
		section.Tasks = append(section.Tasks, t)
	}
	return out
}
