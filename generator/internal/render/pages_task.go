package render

import (
	"html/template"
	"strconv"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TaskPage is site/task.html: one duty of a plan and what was done for it.
type TaskPage struct {
	Frame
	State    TaskState
	Duty     []string
	Plan     string // "Kế hoạch …, số 12/KH-UBND"
	Section  string
	Number   string
	Lead     Link // Text empty when nobody has told
	Units    []string
	Product  []string
	Deadline string
	DoneOn   Day
	Reason   string
	Serves   []Item
	Evidence []TaskEvidence
	Body     template.HTML
	Source   Source
}

// TaskState is the state of a task on the day of the site; Kind is a modifier in CSS.
type TaskState struct{ Kind, Text string }

// TaskEvidence is one thing done for a task.
type TaskEvidence struct {
	On   Day
	What []string
	Show Link // the record or address that shows it; may be empty
}

// TaskListPage is site/task-list.html.
type TaskListPage struct {
	Frame
	Lead   string
	Counts []TaskCount
	Plans  []TaskPlan
}

// TaskCount is how many tasks are in a state.
type TaskCount struct {
	State TaskState
	Count string
}

// TaskPlan is a plan with its sections.
type TaskPlan struct {
	ID, Title string
	Note      string // "Số 12/KH-UBND · 16 nhiệm vụ"
	Sections  []TaskSection
}

// TaskSection is a part of a plan as a table; its title may be empty.
type TaskSection struct {
	ID, Title string
	Rows      []TaskRow
}

// TaskRow is one task in a table.
type TaskRow struct {
	Link
	Number   string
	Lead     Link
	Deadline string
	State    TaskState
	Latest   Day // newest evidence
	Sample   bool
}

// taskWords are the states as citizens read them.
var taskWords = map[site.TaskState]string{
	site.TaskDone: "Đã xong", site.TaskOverdue: "Quá hạn", site.TaskStopped: "Dừng lại", site.TaskOngoing: "Làm thường xuyên",
	site.TaskDoing: "Đang làm", site.TaskWaiting: "Chưa làm", site.TaskSilent: "Chưa báo cáo",
}

// taskOrder is the order of the counts: what needs eyes first.
var taskOrder = []site.TaskState{
	site.TaskOverdue, site.TaskDoing, site.TaskWaiting, site.TaskSilent, site.TaskOngoing, site.TaskStopped, site.TaskDone,
}

func taskState(s site.TaskState) TaskState { return TaskState{string(s), taskWords[s]} }

func (p placed) taskPage(x *site.Task) any {
	v := TaskPage{
		Frame: p.recordFrame(x, firstLine(x.Duty, 150), kindCrumb(x)),
		State: taskState(x.State), Duty: lines(x.Duty), Plan: x.Plan, Section: x.Section, Number: x.Number,
		Lead: p.taskLead(x), Units: known(x.Units), Product: lines(x.Product), Deadline: stated(x.Deadline.Words),
		DoneOn: day(x.DoneOn.Date), Reason: x.Reason, Body: markdown(x.Body, 0), Source: p.source(&x.Base),
	}
	if x.PlanNumber != "" {
		v.Plan += ", số " + string(x.PlanNumber)
	}
	for _, r := range x.Serves {
		v.Serves = append(v.Serves, Item{Link: p.link(r), Meta: []string{vi.UpperFirst(record.Of(r).Kind.One.Vi)}, Sample: record.Of(r).Sample})
	}
	for _, e := range x.Evidence {
		made := TaskEvidence{On: day(e.On.Date), What: lines(e.What)}
		switch {
		case e.Record != nil:
			made.Show = p.link(e.Record)
		case e.URL != "":
			made.Show = Link{"Xem tài liệu", string(e.URL)}
		}
		v.Evidence = append(v.Evidence, made)
	}
	return v
}

func (p placed) taskLead(x *site.Task) Link {
	lead := Link{Text: stated(x.Lead)}
	if x.Office != nil && lead.Text != "" {
		lead.Href = p.href(x.Office.Base.Address())
	}
	return lead
}

func (p placed) allTasks() any {
	lead := "Ai làm việc gì, đến bao giờ, đã làm đến đâu."
	v := TaskListPage{Frame: p.frame("task-list", "Nhiệm vụ của kế hoạch", lead), Lead: lead}
	counts := map[site.TaskState]int{}
	for _, t := range p.Site.Tasks {
		counts[t.State]++
	}
	for _, s := range taskOrder {
		if counts[s] > 0 {
			v.Counts = append(v.Counts, TaskCount{taskState(s), vi.FormatInt(int64(counts[s]))})
		}
	}
	for i, plan := range p.Site.TaskPlans() {
		id := "kh-" + strconv.Itoa(i+1)
		made := TaskPlan{ID: id, Title: plan.Name, Note: count(plan.Tasks, "nhiệm vụ")}
		if plan.Number != "" {
			made.Note = "Số " + plan.Number + " · " + made.Note
		}
		for j, section := range plan.Sections {
			made.Sections = append(made.Sections, TaskSection{id + "-" + strconv.Itoa(j+1), section.Name, p.taskRows(section.Tasks)})
		}
		v.Plans = append(v.Plans, made)
	}
	return v
}

func (p placed) taskRows(tasks []*site.Task) (out []TaskRow) {
	for _, t := range tasks {
		out = append(out, TaskRow{
			Link: p.link(t), Number: t.Number, Lead: p.taskLead(t), Deadline: stated(t.Deadline.Words),
			State: taskState(t.State), Latest: day(t.Latest()), Sample: t.Base.Sample,
		})
	}
	return out
}
