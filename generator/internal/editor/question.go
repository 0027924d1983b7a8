package editor

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/fill"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// questionPage is one question and the records that it is about.
type questionPage struct {
	Action, Title, Why, Group string
	Look, Settled             bool
	Wide                      int // over how many fields of work it is asked, when it is
	Value                     answerField
	Citation                  citation
	Records                   []askedRecord
	Ticked, Uses              int
	Faults                    []fault
	Summary                   string
	Preview                   []diffLine
	PreviewOf                 string
}

// answerField is where the answer is given.
type answerField struct {
	Name, ID, NoteName string
	Label, Help        string
	Value, Note        string
	HasNote, Long      bool
	Holds              bool
	Proposals          []string
	Wrong              bool
}

type askedRecord struct {
	File, Title, Href, Code, Rows, Now string
	Told                               []fill.Told
	Group                              string // its field of work, where the question is over all
	Uses                               int
	On                                 bool
}

// mostProposals is how many answers a field proposes.
const mostProposals = 12

func (e *editor) question(w http.ResponseWriter, r *http.Request) (*fill.Question, questionPage, bool) {
	s, all := e.questions()
	all = fill.Asked(all)
	i := slices.IndexFunc(all, func(q *fill.Question) bool { return q.ID == r.PathValue("id") })
	if i < 0 {
		e.refuse(w, http.StatusNotFound, noQuestion)
		return nil, questionPage{}, false
	}
	q := all[i]
	p := questionPage{
		Action: questionAt + url.PathEscape(q.ID), Title: keyTitle(q), Why: q.Why, Group: q.Group, Look: q.Look, Settled: q.Settled, Uses: q.Uses(),
		Value: fieldOf(q, ""), Citation: e.lastCitation(s), Wide: len(q.Over),
	}
	p.Value.Proposals = proposals(s, q, mostProposals)
	for _, g := range q.Gaps {
		group := ""
		if q.Over != nil {
			group = q.GroupOf(g.File)
		}
		p.Records = append(p.Records, askedRecord{
			Group: group, Told: q.Told(g),
			File: g.File, Title: g.Title, Href: Address(g.File), Code: g.Code, Rows: strings.Join(g.Rows, ", "), Now: vi.Truncate(vi.Collapse(g.Now), 160), Uses: g.Uses, On: true,
		})
	}
	p.Ticked = len(p.Records)
	return q, p, true
}

// fieldOf is the field in which a question is answered; more tells one field of a page
// from the others.
func fieldOf(q *fill.Question, more string) answerField {
	_, note := q.Kind.FieldAt(q.Key + "_note")
	f := answerField{
		Name: "tra-loi" + more, ID: "tra-loi" + more, NoteName: "ghi-chu" + more, Label: q.Name(problem.Vietnamese), Help: strings.TrimSpace(strings.Replace(helpOf(q.Field), sayUnknown, "", 1)),
		HasNote: note, Long: q.Field.Long || q.Field.Type.Kind() == reflect.Slice,
	}
	if q.Field.Type.Kind() == reflect.Slice {
		f.Help = onePerLine + f.Help
	}
	return f
}

func (e *editor) openQuestion(w http.ResponseWriter, r *http.Request) {
	if _, p, ok := e.question(w, r); ok {
		e.show(w, http.StatusOK, "question.html", p.Title, p)
	}
}

// postQuestion writes one answer into all ticked records, or shows what it would change.
func (e *editor) postQuestion(w http.ResponseWriter, r *http.Request) {
	q, p, ok := e.question(w, r)
	if !ok {
		return
	}
	sent := r.PostForm
	a := p.answer(q, sent, e.opt.Date)
	if p.Summary != "" {
		e.show(w, http.StatusUnprocessableEntity, "question.html", p.Title, p)
		return
	}
	e.writeQuestion(w, r, p, a, sent.Get("do") == "check")
}

// answer takes the answer from what a form sent; Summary says what it lacks.
func (p *questionPage) answer(q *fill.Question, sent url.Values, day vi.Date) fill.Answer {
	p.Value.Value, p.Value.Note, p.Value.Holds = tidy(sent.Get("tra-loi")), tidy(sent.Get("ghi-chu")), sent.Get("dung") != ""
	p.Citation.sent(sent)
	p.Ticked = 0
	for i := range p.Records {
		if p.Records[i].On = slices.Contains(sent["tep"], p.Records[i].File); p.Records[i].On {
			p.Ticked++
		}
	}
	a := fill.Answer{Question: q, Files: sent["tep"], Value: p.Value.Value, Note: p.Value.Note, Holds: p.Value.Holds, Source: p.Citation.source(day)}
	switch {
	case p.Citation.Fault != "":
		p.Summary = p.Citation.Fault
	case p.Ticked == 0:
		p.Summary = tickOne
	case !a.Said():
		p.Summary, p.Value.Wrong = sayAnswer, true
	}
	return a
}

// writeQuestion writes an answer into the records, or only shows what it would change.
func (e *editor) writeQuestion(w http.ResponseWriter, r *http.Request, p questionPage, a fill.Answer, only bool) {
	e.saves.Lock()
	defer e.saves.Unlock()
	plan, found, err := e.planned([]fill.Answer{a})
	if err != nil {
		e.machine(w, err)
		return
	}
	p.Faults = found
	if stopping(found) {
		p.Summary, p.Value.Wrong = nothingWritten, true
		e.show(w, http.StatusUnprocessableEntity, "question.html", p.Title, p)
		return
	}
	if only {
		p.Summary = fmt.Sprintf(wouldWrite, plan.Values, len(plan.Changes))
		if len(plan.Changes) > 0 {
			c := plan.Changes[0]
			p.PreviewOf, p.Preview = c.Name, shorten(amend.Diff(string(c.Old), string(c.New)))
		}
		e.show(w, http.StatusOK, "question.html", p.Title, p)
		return
	}
	id, err := e.storePlan(p.Title+": "+vi.Truncate(firstOf(a), 60), plan)
	switch {
	case errors.Is(err, amend.ErrChanged):
		p.Summary = changedMeanwhile
		e.show(w, http.StatusConflict, "question.html", p.Title, p)
	case err != nil:
		e.machine(w, err)
	default:
		e.rememberCitation(p.Citation)
		http.Redirect(w, r, unknownsAt+"?da-luu="+itoa(id), http.StatusSeeOther)
	}
}

func firstOf(a fill.Answer) string {
	if a.Holds {
		return asItStands
	}
	return vi.Collapse(a.Value + " " + a.Note)
}

// planned are the files that answers change, and what the checks have against them: each
// record alone, then the site as it would be.
func (e *editor) planned(answers []fill.Answer) (*fill.Plan, []fault, error) {
	plan, err := fill.Make(disk.Files(e.opt.Root), answers)
	if err != nil {
		return nil, nil, err
	}
	var out []fault
	said := map[string]bool{}
	tell := func(p problem.Problem) {
		f := faultOf(p)
		f.File = p.File
		if !said[f.Message] { // the same answer is wrong in the same way in every record
			said[f.Message] = true
			out = append(out, f)
		}
	}
	for _, p := range plan.Problems {
		tell(p)
	}
	if plan.Problems.Failed() || len(plan.Changes) == 0 {
		return plan, out, nil
	}
	files := map[string][]byte{}
	for _, c := range plan.Changes {
		files[c.Name] = c.Whole
	}
	found, err := e.broken(files)
	if err != nil {
		return nil, nil, err
	}
	for _, p := range found {
		tell(p)
	}
	return plan, out, nil
}

// storePlan writes the files of a plan, all or none.
func (e *editor) storePlan(title string, plan *fill.Plan) (id int, err error) {
	if len(plan.Changes) == 0 {
		return 0, nil
	}
	changes := make([]disk.Change, len(plan.Changes))
	for i, c := range plan.Changes {
		changes[i] = disk.Change{Name: c.Name, Old: c.Old, New: c.New}
	}
	return e.storeAll(title, changes)
}

// lastCitation is the document that was named last: the next answer often has the same.
func (e *editor) lastCitation(s *site.Site) citation {
	e.asked.lock.Lock()
	defer e.asked.lock.Unlock()
	c := e.cited
	c.Documents = documents(s)
	return c
}

func (e *editor) rememberCitation(c citation) {
	e.asked.lock.Lock()
	defer e.asked.lock.Unlock()
	e.cited = c
}

func itoa(n int) string { return strconv.Itoa(n) }

// citedBy are the documents that a record names for a field, as its form shows them.
func citedBy(facts []record.FactSource) (out []string) {
	for _, f := range facts {
		text := f.Document
		if !f.Date.IsZero() {
			text += fmt.Sprintf(ofDay, f.Date.Short())
		}
		if f.Page != "" {
			text += ", " + f.Page
		}
		if f.By != "" || !f.NotedOn.IsZero() {
			text += fmt.Sprintf(notedBy, strings.TrimSpace(strings.Join([]string{f.By, f.NotedOn.Short()}, " ")))
		}
		out = append(out, text)
	}
	return out
}
