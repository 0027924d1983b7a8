package editor

import (
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/fill"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// queuePage is one record of the queue and all that it lacks.
type queuePage struct {
	Action, Skip, Back    string
	File, Title, Code     string
	Group, Form, Page     string
	Uses, Left, Place, Of int
	Asks                  []queueAsk
	Citation              citation
	Faults                []fault
	Summary               string
	Wrote                 *undoLink // the record before this one
	Written               string    // its file: taking back leads to it again
	Undone, Done          bool
}

// queueAsk is one question to the record.
type queueAsk struct {
	answerField
	Asked          string // the question's ID
	N              int
	Why, Rows, Now string
	Look, Settled  bool
	Context        []string // what the rows say beside it
	Told           []fill.Told
	Focus          bool
}

// quoted tells whether the answer is a sentence of the record itself: no other document says it.
func (f queueAsk) quoted() bool {
	return slices.ContainsFunc(f.Told, func(t fill.Told) bool { return t.Value == f.Value && t.Text == f.Note })
}

// mostQuick is how many proposed answers have a key of their own.
const mostQuick = 5

// entryAsked is a record of the queue with its questions.
type entryAsked struct {
	gap   fill.Gap
	asked []*fill.Question
}

// queueOf is the address of the record that follows a file.
func queueOf(after, group string) string {
	ask := url.Values{}
	if after != "" {
		ask.Set("sau", after)
	}
	if group != "" {
		ask.Set("nhom", group)
	}
	if len(ask) == 0 {
		return queueAt
	}
	return queueAt + "?" + ask.Encode()
}

// inLine are the records that lack something, the most used first.
func inLine(all []*fill.Question, group string) (out []entryAsked) {
	at := map[string]int{}
	for _, q := range all {
		if group != "" && q.Group != group {
			continue
		}
		for _, g := range q.Gaps {
			i, known := at[g.File]
			if !known {
				i = len(out)
				at[g.File] = i
				out = append(out, entryAsked{gap: g})
			}
			out[i].asked = append(out[i].asked, q)
		}
	}
	slices.SortStableFunc(out, func(a, b entryAsked) int { return fill.ByUse(a.gap, b.gap) })
	return out
}

// queueAgain is the address of the record in the queue whose answer was taken back.
func queueAgain(file, group string) string {
	return queueAt + "?" + url.Values{"tep": {file}, "nhom": {group}, "da-hoan-tac": {"1"}}.Encode()
}

// next is the first record behind a file, also when that file lacks nothing any more.
func next(s *site.Site, line []entryAsked, after string) int {
	if after == "" {
		return 0
	}
	for _, r := range s.All() {
		if record.Of(r).File == after {
			was := fill.GapOf(r)
			i := slices.IndexFunc(line, func(x entryAsked) bool { return fill.ByUse(x.gap, was) > 0 })
			if i < 0 {
				return len(line)
			}
			return i
		}
	}
	return 0
}

func (e *editor) openQueue(w http.ResponseWriter, r *http.Request) {
	s, all := e.questions()
	if s == nil {
		e.refuse(w, http.StatusNotFound, noRecord)
		return
	}
	group := r.URL.Query().Get("nhom")
	line := inLine(all, group)
	i := next(s, line, r.URL.Query().Get("sau"))
	if file := r.URL.Query().Get("tep"); file != "" {
		if j := slices.IndexFunc(line, func(x entryAsked) bool { return x.gap.File == file }); j >= 0 {
			i = j
		}
	}
	p := queuePage{Left: len(line), Group: group, Wrote: e.justSaved(r), Written: r.URL.Query().Get("sau"), Undone: r.URL.Query().Has("da-hoan-tac")}
	if i >= len(line) {
		p.Done, p.Back = true, unknownsAt
		e.show(w, http.StatusOK, "queue.html", queueTitle, p)
		return
	}
	e.fillQueue(&p, s, line, i, group)
	e.show(w, http.StatusOK, "queue.html", p.Title, p)
}

// fillQueue draws the i-th record of the line.
func (e *editor) fillQueue(p *queuePage, s *site.Site, line []entryAsked, i int, group string) {
	x := line[i]
	p.File, p.Title, p.Code, p.Uses = x.gap.File, x.gap.Title, x.gap.Code, x.gap.Uses
	p.Place, p.Of, p.Group = i+1, len(line), group
	p.Form, p.Page = Address(x.gap.File), "/"+record.Of(x.gap.Record).Address()
	p.Action, p.Skip = queueAt, queueOf(x.gap.File, group)
	p.Citation = e.lastCitation(s)
	if i > 0 {
		p.Back = queueAt + "?" + url.Values{"tep": {line[i-1].gap.File}, "nhom": {group}}.Encode()
	}
	for n, q := range x.asked {
		g, _ := q.Gap(x.gap.File)
		f := queueAsk{
			answerField: fieldOf(q, "-"+itoa(n)), Asked: q.ID, N: n, Why: q.Why, Rows: strings.Join(g.Rows, ", "), Look: q.Look, Settled: q.Settled,
			Now: vi.Truncate(vi.Collapse(g.Now), 400), Context: contextOf(g), Told: q.Told(g), Focus: n == 0,
		}
		if f.Now == "?" {
			f.Now = ""
		}
		f.Proposals = proposals(s, q, mostQuick)
		p.Asks = append(p.Asks, f)
	}
}

// contextOf is what the rows of a gap say of themselves: their notes often hold the answer.
func contextOf(g fill.Gap) (out []string) {
	for _, path := range g.Paths {
		table, _, nested := strings.Cut(path, ".")
		number, _, inRow := strings.Cut(strings.TrimPrefix(path, table+"."), ".")
		if !nested || !inRow {
			continue
		}
		for _, key := range []string{"note", "time_note", "fee_note"} {
			v, ok := record.ValueAt(g.Record, table+"."+number+"."+key)
			if !ok {
				continue
			}
			if text := vi.Truncate(vi.Collapse(record.Written(v)), 300); text != "" && !slices.Contains(out, text) && len(out) < 3 {
				out = append(out, text)
			}
		}
	}
	return out
}

// postQueue writes what was answered of one record and goes on to the next.
func (e *editor) postQueue(w http.ResponseWriter, r *http.Request) {
	sent := r.PostForm
	s, all := e.questions()
	if s == nil {
		e.refuse(w, http.StatusBadRequest, formCut)
		return
	}
	file, group := sent.Get("tep"), sent.Get("nhom")
	line := inLine(all, group)
	i := slices.IndexFunc(line, func(x entryAsked) bool { return x.gap.File == file })
	if i < 0 {
		http.Redirect(w, r, queueOf(file, group), http.StatusSeeOther) // somebody filled it in meanwhile
		return
	}
	var p queuePage
	e.fillQueue(&p, s, line, i, group)
	p.Citation.sent(sent)
	source := p.Citation.source(e.opt.Date)
	var answers []fill.Answer
	for n, q := range line[i].asked {
		f := &p.Asks[n]
		f.Value, f.Note, f.Holds = tidy(sent.Get(f.Name)), tidy(sent.Get(f.NoteName)), sent.Get("dung-"+itoa(n)) != ""
		if sent.Get("hoi-"+itoa(n)) != q.ID {
			p.Summary = askedOtherwise // the record changed while the page was open
			e.show(w, http.StatusConflict, "queue.html", p.Title, p)
			return
		}
		a := fill.Answer{Question: q, Files: []string{file}, Value: f.Value, Note: f.Note, Holds: f.Holds, Source: source}
		if f.quoted() {
			a.Source = record.FactSource{}
		}
		if a.Said() {
			answers = append(answers, a)
		}
	}
	if p.Citation.Fault != "" {
		p.Summary = p.Citation.Fault
		e.show(w, http.StatusUnprocessableEntity, "queue.html", p.Title, p)
		return
	}
	if len(answers) == 0 {
		http.Redirect(w, r, queueOf(file, group), http.StatusSeeOther)
		return
	}
	e.writeQueue(w, r, p, answers, file, group)
}

func (e *editor) writeQueue(w http.ResponseWriter, r *http.Request, p queuePage, answers []fill.Answer, file, group string) {
	e.saves.Lock()
	defer e.saves.Unlock()
	plan, found, err := e.planned(answers)
	if err != nil {
		e.machine(w, err)
		return
	}
	if p.Faults = found; stopping(found) {
		p.Summary = nothingWritten
		e.show(w, http.StatusUnprocessableEntity, "queue.html", p.Title, p)
		return
	}
	id, err := e.storePlan(p.Title, plan)
	switch {
	case errors.Is(err, amend.ErrChanged):
		p.Summary = changedMeanwhile
		e.show(w, http.StatusConflict, "queue.html", p.Title, p)
	case err != nil:
		e.machine(w, err)
	default:
		e.rememberCitation(p.Citation)
		to := queueOf(file, group)
		http.Redirect(w, r, to+"&da-luu="+itoa(id), http.StatusSeeOther)
	}
}
