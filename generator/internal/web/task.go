package web

import (
	"html/template"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("task", Drawing{
		List: allTasks, Item: of(taskPage),
	})
}

// TaskPage is site/task.html: one duty of a plan and what was done for it.
type TaskPage struct {
	view.Frame
	State    TaskState
	Duty     []string
	Plan     string // "Kế hoạch …, số 12/KH-UBND"
	Section  string
	Number   string
	Lead     view.Link // Text empty when nobody has told
	Units    []string
	Product  []string
	Deadline string
	DoneOn   view.Day
	Reason   string
	Serves   []view.Item
	Evidence []TaskEvidence
	Weak     []view.Item // the low criteria of an index that it answers
	Body     template.HTML
	Source   view.Source
}

// TaskState is the state of a task on the day of the site; Kind is a modifier in CSS.
type TaskState struct{ Kind, Text string }

// TaskEvidence is one thing done for a task.
type TaskEvidence struct {
	On   view.Day
	What []string
	Show view.Link // the record or address that shows it; may be empty
}

// TaskListPage is site/task-list.html.
type TaskListPage struct {
	view.Frame
	Lead   string
	Counts []TaskCount
	Leads  []TaskLead // the same by agency, where there are several
	Plans  []TaskPlan
}

// TaskLead is an agency and how many of its tasks are in each state.
type TaskLead struct {
	view.Link
	All    string
	Counts []TaskCount
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
	Count     string // "4 nhiệm vụ", where the page has so many that its sections are folded
}

// fewTasks are so many as stand open on one page: each is a card on a phone.
const fewTasks = 12

// TaskRow is one task in a table.
type TaskRow struct {
	view.Link
	Number   string
	Lead     view.Link
	Deadline string
	State    TaskState
	Latest   view.Day // newest evidence
	Last     string   // what it was, in a few words
	Sample   bool
}

// taskOrder is the order of the counts: what needs eyes first.
var taskOrder = []site.TaskState{
	site.TaskOverdue, site.TaskDoing, site.TaskWaiting, site.TaskSilent, site.TaskOngoing, site.TaskStopped, site.TaskDone,
}

func taskState(p view.Place, s site.TaskState) TaskState {
	return TaskState{string(s), p.TaskSaid(s)}
}

func taskPage(p view.Place, x *site.Task) any {
	v := TaskPage{
		Frame: p.RecordFrame(x, view.FirstLine(x.Duty, 150), view.KindCrumb(x)),
		State: taskState(p, x.State), Duty: view.Lines(x.Duty), Plan: x.Plan, Section: x.Section, Number: x.Number,
		Lead: taskLead(p, x), Units: view.Known(x.Units), Product: view.Lines(x.Product), Deadline: view.Stated(x.Deadline.Words),
		DoneOn: p.Day(x.DoneOn.Date), Reason: x.Reason, Body: p.Markdown(x.Body, 0), Source: p.Source(&x.Base),
	}
	v.Alternates = p.SheetLinks(x)
	if x.PlanNumber != "" {
		v.Plan += p.Say("task.plan_numbered", "number", string(x.PlanNumber))
	}
	for _, r := range x.Serves {
		v.Serves = append(v.Serves, view.Item{Link: p.Link(r), Meta: []string{vi.UpperFirst(record.Of(r).Kind.One.Vi)}, Sample: record.Of(r).Sample})
	}
	for _, e := range x.Evidence {
		made := TaskEvidence{On: p.Day(e.On.Date), What: view.Lines(e.What)}
		switch {
		case e.Record != nil:
			made.Show = p.Link(e.Record)
		case e.URL != "":
			made.Show = view.Link{Text: p.Say("task.see_document"), Href: string(e.URL)}
		}
		v.Evidence = append(v.Evidence, made)
	}
	for _, x := range p.Proofs(x) {
		v.Evidence = append(v.Evidence, TaskEvidence{On: p.Day(x.Last), What: []string{x.Told}, Show: x.Show})
	}
	slices.SortStableFunc(v.Evidence, func(a, b TaskEvidence) int { return strings.Compare(b.On.ISO, a.On.ISO) })
	v.Weak = weakOf(p, x)
	return v
}

// weakOf are the low criteria that name the task, of the newest index that has any.
func weakOf(p view.Place, t *site.Task) (out []view.Item) {
	for _, r := range site.RecordsOf[*site.Report](p.Site) {
		for _, s := range r.Scores {
			if !s.Weak || !slices.Contains(s.Tasks, t) {
				continue
			}
			to := p.Link(r)
			to.Text, to.Href = s.Name, to.Href+"#diem-yeu"
			out = append(out, view.Item{Link: to, Meta: []string{p.Called(r), p.Say("task.scored", "score", string(s.Score.Score))}, Sample: r.Base.Sample})
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// lastDone is the newest evidence, what counts itself included: its day, and in a few words what.
func lastDone(p view.Place, t *site.Task) (on vi.Date, what string) {
	on = t.Latest()
	for _, x := range p.Proofs(t) {
		if x.Last.After(on) {
			return x.Last, x.Told
		}
	}
	return on, lastWritten(t)
}

// lastWritten is what the newest evidence that somebody wrote says.
func lastWritten(t *site.Task) string {
	for _, e := range t.Evidence {
		if e.On.Date == t.Latest() {
			return view.FirstLine(e.What, 90)
		}
	}
	return ""
}

func taskLead(p view.Place, x *site.Task) view.Link {
	lead := view.Link{Text: view.Stated(x.Lead)}
	if x.Office != nil && lead.Text != "" {
		lead.Href = p.Href(x.Office.Base.Address())
	}
	return lead
}

func allTasks(p view.Place) any {
	lead := p.Say("task.lead_line")
	v := TaskListPage{Frame: p.Frame("task-list", p.Say("task.title"), lead), Lead: lead}
	counts := map[site.TaskState]int{}
	for _, t := range p.Site.Tasks {
		counts[t.State]++
	}
	for _, s := range taskOrder {
		if counts[s] > 0 {
			v.Counts = append(v.Counts, TaskCount{taskState(p, s), vi.FormatInt(int64(counts[s]))})
		}
	}
	v.Leads = taskLeads(p)
	for i, plan := range p.Site.TaskPlans() {
		id := "kh-" + strconv.Itoa(i+1)
		made := TaskPlan{ID: id, Title: plan.Name, Note: p.Say("count.tasks", "count", plan.Tasks)}
		if plan.Number != "" {
			made.Note = p.Say("task.plan_note", "number", plan.Number, "note", made.Note)
		}
		for j, section := range plan.Sections {
			part := TaskSection{ID: id + "-" + strconv.Itoa(j+1), Title: section.Name, Rows: taskRows(p, section.Tasks)}
			if len(p.Site.Tasks) > fewTasks {
				part.Count = p.Say("count.tasks", "count", len(part.Rows))
			}
			made.Sections = append(made.Sections, part)
		}
		v.Plans = append(v.Plans, made)
	}
	return v
}

// taskLeads are the agencies that lead tasks, the one with the most first.
func taskLeads(p view.Place) (out []TaskLead) {
	of := map[string]map[site.TaskState]int{}
	var leads []view.Link
	for _, t := range p.Site.Tasks {
		lead := taskLead(p, t)
		if lead.Text == "" {
			lead.Text = p.Say("task.unknown")
		}
		if of[lead.Text] == nil {
			of[lead.Text] = map[site.TaskState]int{}
			leads = append(leads, lead)
		}
		of[lead.Text][t.State]++
	}
	if len(leads) < 2 {
		return nil
	}
	all := func(lead view.Link) (n int) {
		for _, count := range of[lead.Text] {
			n += count
		}
		return n
	}
	slices.SortStableFunc(leads, func(a, b view.Link) int { return all(b) - all(a) })
	for _, lead := range leads {
		made := TaskLead{Link: lead, All: p.Say("count.tasks", "count", all(lead))}
		for _, s := range taskOrder {
			if n := of[lead.Text][s]; n > 0 {
				made.Counts = append(made.Counts, TaskCount{taskState(p, s), vi.FormatInt(int64(n))})
			}
		}
		out = append(out, made)
	}
	return out
}

func taskRows(p view.Place, tasks []*site.Task) (out []TaskRow) {
	for _, t := range tasks {
		on, what := lastDone(p, t)
		out = append(out, TaskRow{
			Link: p.Link(t), Number: t.Number, Lead: taskLead(p, t), Deadline: view.Stated(t.Deadline.Words),
			State: taskState(p, t.State), Latest: p.Day(on), Last: what, Sample: t.Base.Sample,
		})
	}
	return out
}
