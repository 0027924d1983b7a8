package view

import (
	"html/template"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// ProcedureView is the content of a procedure; the site's page, the kiosk's and the printed sheet all show it.
type ProcedureView struct {
	Name         string
	Code         string // "1.001193"
	Field        Link
	Level        Link
	Audience     []string // who may apply, in a word each: "Công dân Việt Nam"
	CommonNames  []string // what people call it
	Intro        template.HTML
	Listen       []Spoken // recordings of the answers
	Answers      Answers
	Cases        []Case   // what the reader may choose among; empty when all is for everybody
	OneCase      bool     // exactly one of Cases applies; else any of them, or none
	ChooseCase   bool     // Cases are few enough to be chosen on the page
	Heading      string   // what every medium heads it by: what people call it
	Legal        string   // the legal name below, when that is another
	Act          Link     // what one does next: file online, else the way to the desk
	BeforeGo     []GoLine // what to see to beside the papers, to tick; site only
	Unknowns     string   // what the record does not say, told in one place; empty when it says all
	StepCount    int
	LawCount     int
	Steps        []Step
	Flows        []Graph // how a file goes through several hands; nil on sheets of its own answers
	PaperGroups  []PaperGroup
	PapersState  ListState // what to say when PaperGroups is empty
	DossierCount string    // "01 bộ"
	Ways         []Way
	WaysBy       []SourceNote // documents that tell time limits and fees
	Payment      []string     // ways to pay
	OnlineLevel  string       // "Toàn trình", "Một phần"
	OnlineWhy    string       // why only một phần
	Results      []Result
	Requirements []Block
	RequireState ListState
	Laws         []Law
	LawsNote     string // how much is known of them, when it is little
	LawState     ListState
	Decision     *DecisionRef
	Agencies     []AgencyLine
	EffectiveOn  Day
	EffectiveTo  Day
	Changes      []Change
	Related      []Link // other procedures
	LifeEvents   []Link
	Body         template.HTML // further prose of the record, under an h2: its headings start at h3
	Contact      *Contact      // the desk that takes the file
	ReportTo     []HotlineRef  // where to ring when the page or the desk is wrong
	Source       Source

	wayCases, stepCases []int // the case of each way and of each step of the record
}

// ListState says what an empty list means.
type ListState string

// The states of a list.
const (
	StateGiven   ListState = ""        // the list is given
	StateNone    ListState = "none"    // the record says: "Không"
	StateUnknown ListState = "unknown" // the record does not say
)

// Step is one numbered step.
type Step struct {
	Title string // may be empty: then only the number is shown
	Who   string
	Time  string
	Case  int // number of the case it belongs to; 0: everybody
	Text  []Block
}

// Result is what one receives.
type Result struct {
	Name string
	Note string
	Form Link
}

// DecisionRef is the decision that announced the procedure.
type DecisionRef struct {
	Link
	Date string
	What string // "Công bố mới", "Sửa đổi, bổ sung"
}

// AgencyLine is one role and who has it: "Cơ quan thực hiện", "Cơ quan phối hợp".
type AgencyLine struct {
	Role  string
	Names []Link
}

// Change is one entry of the history.
type Change struct {
	Day  Day
	Text string
	Link Link
}

// Answers are the five answers of a procedure, for whoever shows nothing else of it.
func (p Place) Answers(x *site.Procedure) Answers { return p.answered(x).Answers }

// answered is of a procedure what its answers are made of.
func (p Place) answered(x *site.Procedure) ProcedureView {
	out := ProcedureView{PapersState: listState(x.PapersText), PaperGroups: p.paperGroups(x)}
	out.numberCases(x)
	if len(out.PaperGroups) == 0 && out.PapersState == StateGiven && x.PapersText != "" {
		out.PaperGroups = []PaperGroup{{ID: "giay-to-1", Notes: Blocks(x.PapersText)}}
	}
	out.Answers = p.answers(x, out)
	return out
}

// drawProcedure makes the view of a procedure.
func (p Place) drawProcedure(x *site.Procedure) ProcedureView {
	out := p.answered(x)
	out.Heading, out.Legal = p.Scene.Heading(x)
	out.Listen = p.listen(x)
	out.Name, out.Code, out.CommonNames, out.Audience = x.Name, string(x.Code), x.CommonNames, Known(x.Subjects)
	out.Field, out.Level = Link{Text: x.Procedure.Field}, Link{Text: x.Procedure.Level}
	out.Steps, out.Flows = steps(x.Steps, out.stepCases), p.flows(x.Handings())
	out.Ways, out.Payment, out.OnlineWhy = p.ways(x, out.wayCases), x.Payment, x.PartialReason
	out.WaysBy, _ = p.citedFacts(&x.Base)
	out.Laws, out.LawsNote, out.Decision, out.Agencies = p.Laws(x.Laws), p.LawsNote(x.Laws, &x.Base), p.decisionRef(x), p.agencies(x)
	out.EffectiveOn, out.EffectiveTo, out.Changes = p.Day(x.EffectiveFrom.Date), p.Day(x.EffectiveTo.Date), p.changesOf(x)
	out.Contact, out.ReportTo, out.Source = p.contactOf(x), p.ReportLines(x.Hotlines), p.Source(&x.Base)
	if x.Field != nil {
		out.Field, out.Level = p.Topic(x.Field, site.FieldFolder), p.Topic(x.Level, site.LevelFolder)
	}
	if x.Online != "" || x.OnlineLevel != "" {
		out.OnlineLevel = p.onlineLevel(x.OnlineLevel)
	}
	if x.Sets > 0 {
		out.DossierCount = p.Say("papers.sets", "count", x.Sets)
	}
	for _, name := range Lines(Stated(x.Result)) {
		out.Results = append(out.Results, Result{Name: name})
	}
	out.Requirements, out.RequireState = Blocks(Stated(x.Requirements)), listState(x.Requirements)
	out.Unknowns = p.unknowns(out)
	out.StepCount, out.LawCount = len(out.Steps), len(out.Laws)
	out.Act = p.act(x)
	if p.Medium == "site" {
		out.Body = p.Markdown(x.Body, 1)
		out.BeforeGo = p.beforeGo(x, out.Answers)
		out.LifeEvents, out.Related = p.lifeEvents(x), p.related(x)
	}
	return out
}

// act is what one does next.
func (p Place) act(x *site.Procedure) Link {
	switch {
	case x.Online != "" && p.Medium == "site":
		return Link{p.Say("ways.file_online"), string(x.Online)}
	case x.Office != nil:
		return Link{p.Say("answers.way_there"), p.Office(x.Office).Href}
	}
	return Link{}
}

// unknowns is what the record does not say, in a word each.
func (p Place) unknowns(v ProcedureView) string {
	var out []string
	add := func(unknown bool, what string) {
		if unknown {
			out = append(out, p.Speaker().Each(what, vi.LowerFirst))
		}
	}
	for _, a := range v.Answers.Lines {
		add(a.Unknown && a.Key != "ask", a.Label)
	}
	add(len(v.Audience) == 0, p.Say("unknowns.audience"))
	add(len(v.Steps) == 0, p.Say("procedure.steps"))
	add(len(v.Results) == 0, p.Say("unknowns.results"))
	add(len(v.Requirements) == 0 && v.RequireState != StateNone, p.Say("procedure.requirements"))
	if len(out) == 0 {
		return ""
	}
	return p.Say("unknowns.say", "what", strings.Join(out, ", "))
}

// onlineLevel is how much of a procedure can be done online.
func (p Place) onlineLevel(l record.OnlineLevel) string {
	switch l {
	case record.FullOnline:
		return p.Say("online_level.full")
	case record.PartialOnline:
		return p.Say("online_level.partial")
	}
	return ""
}

func listState(text string) ListState {
	switch {
	case record.None(text):
		return StateNone
	case record.Unknown(text) || text == "":
		return StateUnknown
	}
	return StateGiven
}

func steps(list []record.Step, cases []int) []Step {
	out := make([]Step, 0, len(list))
	for i, s := range list {
		out = append(out, Step{Title: s.Title, Who: s.Who, Time: s.Time, Case: cases[i], Text: Blocks(beyond(s.Title, Stated(s.Text)))})
	}
	if len(out) == 1 && len(out[0].Text) == 0 && out[0].Title == "" {
		return nil // the one step is "?": the layout says that it is not known
	}
	return out
}

// beyond is what a text says beyond its title; a text that only repeats it says nothing.
func beyond(title, text string) string {
	const ends = " .:;\n"
	if strings.Trim(title, ends) == strings.Trim(text, ends) {
		return ""
	}
	return text
}

func (p Place) lifeEvents(x *site.Procedure) (out []Link) {
	for _, t := range x.LifeEvents {
		out = append(out, p.Topic(t, site.LifeEventFolder))
	}
	return out
}

// related are the records that speak of the procedure.
func (p Place) related(x *site.Procedure) (out []Link) {
	for _, y := range x.Policies {
		if y.State.Current() {
			out = append(out, Link{p.Say("procedure.policy", "name", y.Name), p.Href(y.Address())})
		}
	}
	for _, y := range x.Radios {
		out = append(out, Link{p.Say("procedure.segment", "name", y.Name), p.Href(y.Address())})
	}
	for _, y := range x.Proposals {
		if y.Pending() {
			out = append(out, Link{p.Say("procedure.proposal", "name", y.Name), p.Href(y.Address())})
		}
	}
	return out
}

func (p Place) decisionRef(x *site.Procedure) *DecisionRef {
	if d := x.Decision; d != nil {
		ref := &DecisionRef{Link: p.Link(d), Date: p.Write(d.Date)}
		for _, item := range d.Items {
			if item.Procedure == x {
				ref.What = vi.UpperFirst(item.Action.String())
			}
		}
		return ref
	}
	if n := Stated(x.DecisionNumber); n != "" {
		return &DecisionRef{Link: Link{Text: p.Say("announced.numbered", "number", n)}}
	}
	return nil
}

func (p Place) agencies(x *site.Procedure) []AgencyLine {
	names := func(list ...string) (out []Link) {
		for _, n := range list {
			if Stated(n) != "" {
				out = append(out, Link{Text: n})
			}
		}
		return out
	}
	out := []AgencyLine{{p.Say("announced.agency"), names(x.Agency)}}
	for _, l := range []AgencyLine{
		{p.Say("announced.authority"), names(x.Authority)},
		{p.Say("announced.delegated"), names(x.Delegated)},
		{p.Say("announced.coordinating"), names(x.Coordinating...)},
		{p.Say("announced.receiving"), names(strings.Join(Lines(x.Receiving), "; "))},
	} {
		if len(l.Names) > 0 {
			out = append(out, l)
		}
	}
	return out
}

// changesOf is the history of a procedure as its decisions tell it, newest first.
func (p Place) changesOf(x *site.Procedure) (out []Change) {
	for _, a := range x.Announced {
		text := vi.UpperFirst(a.Item.Action.String())
		if a.Item.What != "" {
			text += ": " + a.Item.What
		}
		out = append(out, Change{Day: p.Day(a.Decision.EffectiveFrom.Date), Text: text, Link: p.Link(a.Decision)})
	}
	return out
}
