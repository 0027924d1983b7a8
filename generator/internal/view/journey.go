package view

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// JourneyView is what is done when something happens in a life, numbered in the order of
// need. What only some must do waits for the reader to say that it is his case.
type JourneyView struct {
	Cases      []Case // what the reader may choose among
	ChooseCase bool   // they are few enough to be chosen on the page
	ByCase     bool   // nothing is done by everybody: all is shown until a case is chosen
	Waits      string // "4 việc chỉ làm khi có trường hợp", told while none is chosen
	Steps      []JourneyStep
	Together   []TogetherLine
	Shared     []SharedPaper
	SharedOf   string // as of what is shared in most cases
	Stops      []Stop
	StopsOf    string // as of the places where most cases lead
}

// JourneyStep is one thing that is done; the steps are numbered, and come in the order of need.
type JourneyStep struct {
	ID       string // "viec-1"; "" where nothing leads to it
	Of       string // classes by which the style sheet shows it in its cases alone
	Title    string // "Làm giấy khai sinh cho con"
	When     string // when it is needed; empty: always
	Unless   string // when it is not needed after all
	Why      []string
	Deadline string
	Law      Link // what sets the deadline, where the record names it
	Doer     string
	Takes    []Taken
	Items    []Item
	With     []string // what comes with it
}

// Taken is what is brought from a step before.
type Taken struct {
	Step    StepRef
	Results string    // "Giấy khai sinh"; empty when no record says it
	Others  []StepRef // on paper, further steps that give the same
}

// StepRef is a step as another place of the page names it. It leads nowhere: the step stands
// on the same page, and its procedure may be called the same.
type StepRef struct {
	Number int // its place in the order of need, by which paper names it
	Text   string
	Of     string // as of the step: a step that is not shown is not named
	Need   string // what it needs: "1 bản chính, 1 bản sao"
}

// TogetherLine is what may be done in one go.
type TogetherLine struct {
	Steps []StepRef
	How   []string
	More  Link
}

// SharedPaper is a paper that several steps ask for, told once.
type SharedPaper struct {
	Name  string
	Need  string // what all its steps need of it: "cho xem rồi mang về"
	Of    string // it is told when two of its steps may be shown
	Steps []StepRef
}

// Stop is a place where some of the steps are done.
type Stop struct {
	Office         Link
	Of             string // nobody goes where none of his steps is done
	Address, Hours string
	Phones         []Phone
	Steps          []StepRef
}

// EventJourney is a life event as its journey, and what of it stands in none of its steps.
// Where there is none, or more than one, all is rest.
func (p Place) EventJourney(t *site.Topic) (v *JourneyView, rest *site.Topic) {
	told := map[record.Record]bool{}
	switch {
	case len(t.Journeys) == 1:
		made := p.Journey(t.Journeys[0])
		v = &made
	case len(t.Journeys) == 0 && len(t.Steps) > 0:
		v = &JourneyView{}
		for _, s := range t.Steps {
			step := JourneyStep{Title: s.Title, When: s.When, With: s.With}
			for _, r := range s.Records {
				told[r] = true
				if item := p.stepItem(r, "time", "fee"); item.Href != "" {
					step.Items = append(step.Items, item)
				}
			}
			v.Steps = append(v.Steps, step)
		}
	}
	for _, j := range t.Journeys {
		for _, s := range j.Steps {
			for _, r := range s.Records {
				told[r] = true
			}
		}
	}
	left := *t
	left.Procedures = slices.DeleteFunc(slices.Clone(t.Procedures), func(x *site.Procedure) bool { return told[x] })
	left.Policies = slices.DeleteFunc(slices.Clone(t.Policies), func(x *site.Policy) bool { return told[x] })
	return v, &left
}

// EventRest is what of a life event stands in none of its steps, as the last part of its
// page; before it, where there are several journeys, all of them.
func (p Place) EventRest(t, rest *site.Topic) (out []ItemGroup) {
	if len(t.Journeys) > 1 {
		g := ItemGroup{ID: "tung-viec", Title: p.Say("journey.title")}
		for _, j := range t.Journeys {
			g.Items = append(g.Items, p.JourneyItem(j))
		}
		out = append(out, g)
	}
	if len(rest.Procedures) > 0 {
		out = append(out, ItemGroup{ID: "viec-khac", Title: p.Say("journey.others"), Items: p.Items(rest.Procedures)})
	}
	return out
}

// JourneyItem is a journey as a line that leads to it.
func (p Place) JourneyItem(j *site.Journey) Item {
	return Item{Link: p.Link(j), Summary: j.Summary, Meta: []string{p.JourneyCount(j)}, Sample: j.Base.Sample}
}

// JourneyCount is how many steps a journey has, and how many of them not everybody does.
func (p Place) JourneyCount(j *site.Journey) string {
	some := inCases(j)
	if some == 0 || some == len(j.Steps) {
		return p.Say("journey.count", "count", len(j.Steps))
	}
	return p.Say("journey.count", "count", len(j.Steps)) + p.Say("journey.count_some", "count", some)
}

// inCases is how many steps of a journey are done in cases only.
func inCases(j *site.Journey) (n int) {
	for _, s := range j.Steps {
		if len(s.When) > 0 {
			n++
		}
	}
	return n
}

// Journey draws a journey; page, kiosk and leaflet all show it.
func (p Place) Journey(j *site.Journey) JourneyView {
	var v JourneyView
	some := inCases(j)
	for i, s := range j.Steps {
		for _, name := range s.When {
			if !slices.ContainsFunc(v.Cases, func(c Case) bool { return vi.Fold(c.Name) == vi.Fold(name) }) {
				v.Cases = append(v.Cases, Case{Number: len(v.Cases) + 1, ID: "th-" + strconv.Itoa(len(v.Cases)+1), Name: name, Href: "#" + stepID(i)})
			}
		}
	}
	v.ChooseCase = len(v.Cases) > 0 && len(v.Cases) <= mostCases
	v.ByCase = some == len(j.Steps)
	if v.ChooseCase && !v.ByCase { // where nobody can choose all is shown
		v.Waits = p.Say("journey.waits", "count", some)
	}
	for i, s := range j.Steps {
		v.Steps = append(v.Steps, p.journeyStep(s, stepID(i), v.caseClasses(s)))
	}
	for i, s := range j.Steps {
		for _, from := range s.Takes {
			v.Steps[i].take(Taken{Step: v.stepRef(from), Results: resultsOf(j.Steps[from].Records)}, p.Medium == "print")
		}
	}
	for _, t := range j.Together {
		line := TogetherLine{How: Lines(t.How)}
		for _, i := range t.Steps {
			line.Steps = append(line.Steps, v.stepRef(i))
		}
		if t.Record != nil {
			line.More = p.Link(t.Record)
		}
		v.Together = append(v.Together, line)
	}
	v.Shared, v.Stops = p.sharedPapers(j, v), p.stops(j, v)
	var shared, stops []string
	for _, s := range v.Shared {
		shared = append(shared, s.Of)
	}
	for _, s := range v.Stops {
		stops = append(stops, s.Of)
	}
	v.SharedOf, v.StopsOf = anyOf(shared), anyOf(stops)
	return v
}

// take adds what is brought from a step. On paper, where all cases stand together, the same
// result of two steps is told once.
func (s *JourneyStep) take(x Taken, once bool) {
	for i := range s.Takes {
		if first := &s.Takes[i]; once && x.Results != "" && first.Results == x.Results {
			first.Others = append(first.Others, x.Step)
			return
		}
	}
	s.Takes = append(s.Takes, x)
}

// anyOf are the classes of what is shown when one of several things is; "" when one is in all
// cases.
func anyOf(each []string) string {
	if len(slices.Compact(slices.Clone(each))) == 1 {
		return each[0]
	}
	var out []string
	for _, of := range each {
		classes := strings.Fields(of)
		if !slices.Contains(classes, "of") {
			return ""
		}
		for _, class := range classes {
			if !strings.HasPrefix(class, "but--") && !slices.Contains(out, class) {
				out = append(out, class)
			}
		}
	}
	return strings.Join(out, " ")
}

func stepID(i int) string { return "viec-" + strconv.Itoa(i+1) }

// caseClasses are what the style sheet needs to know: in which cases a step is done (of--1),
// in which it is not (but--2), and that all are shown while no case is chosen (of--all).
func (v JourneyView) caseClasses(s site.JourneyStep) string {
	var out []string
	if len(s.When) > 0 {
		out = append(out, v.ofCases(s.When))
	}
	for _, c := range v.Cases {
		if saysOne(s.Unless, c.Name) {
			out = append(out, "but--"+strconv.Itoa(c.Number))
		}
	}
	return strings.Join(out, " ")
}

func (p Place) journeyStep(s site.JourneyStep, id, of string) JourneyStep {
	out := JourneyStep{ID: id, Of: of, Title: s.Title, Why: Lines(s.Why), Deadline: s.Deadline, Doer: s.Doer, With: s.With}
	if len(s.When) > 0 {
		out.When = p.Say("journey.only_when", "case", strings.Join(s.When, "; "))
	}
	if len(s.Unless) > 0 {
		out.Unless = p.Say("journey.unless", "case", strings.Join(s.Unless, "; "))
	}
	if s.Law != nil {
		out.Law = p.Link(s.Law)
	}
	for _, r := range s.Records {
		if item := p.stepItem(r, "bring", "where", "time", "fee"); item.Href != "" {
			out.Items = append(out.Items, item)
		}
	}
	return out
}

// stepItem is a record of a step as a line: a procedure with the answers that help to plan.
func (p Place) stepItem(r record.Record, keys ...string) Item {
	x, is := r.(*site.Procedure)
	if !is {
		return p.ItemOf(r)
	}
	out := p.Item(x)
	out.Meta = out.Meta[:1] // its code
	for _, a := range p.Answers(x).Lines {
		if slices.Contains(keys, a.Key) && !a.Unknown {
			out.Meta = append(out.Meta, p.labelled(a))
		}
	}
	return out
}

// stepRef names a step.
func (v JourneyView) stepRef(i int) StepRef {
	return StepRef{Number: i + 1, Text: v.Steps[i].Title, Of: v.Steps[i].Of}
}

// resultsOf are what the procedures of a step give, each once.
func resultsOf(list []record.Record) string {
	var out []string
	for _, r := range list {
		x, is := r.(*site.Procedure)
		if !is {
			continue
		}
		for _, name := range Lines(Stated(x.Result)) {
			first, rest, _ := strings.Cut(name, ";")
			if strings.HasPrefix(vi.Fold(strings.TrimSpace(rest)), "hoac ") { // what is got when it is refused
				name = first
			}
			if name = strings.TrimRight(name, "."); !slices.Contains(out, name) {
				out = append(out, name)
			}
		}
	}
	return strings.Join(out, "; ")
}

// sharedPapers are the papers that everybody brings to more than one of the steps. What is
// only shown is one paper under one short name; what is handed in must be called the same.
func (p Place) sharedPapers(j *site.Journey, v JourneyView) (out []SharedPaper) {
	at := map[string]int{}
	by := map[int][]int{} // the steps of each
	for i, s := range j.Steps {
		for _, paper := range p.papersOfStep(s) {
			key := paperKey(paper)
			n, known := at[key]
			if !known {
				n = len(out)
				at[key] = n
				out = append(out, SharedPaper{Name: sharedName(paper)})
			}
			ref := v.stepRef(i)
			ref.Need = p.paperNeed(paper)
			out[n].Steps, by[n] = append(out[n].Steps, ref), append(by[n], i)
		}
	}
	kept := out[:0]
	for n, shared := range out {
		if of, told := p.sharedWhen(v, j, by[n]); told {
			shared.Of = of
			shared.needOnce()
			kept = append(kept, shared)
		}
	}
	return kept
}

// needOnce tells once what all steps need alike.
func (s *SharedPaper) needOnce() {
	need := s.Steps[0].Need
	if slices.ContainsFunc(s.Steps, func(x StepRef) bool { return x.Need != need }) {
		return
	}
	s.Need = need
	for i := range s.Steps {
		s.Steps[i].Need = ""
	}
}

// papersOfStep are the papers that everybody brings to one of the procedures of a step, each once.
func (p Place) papersOfStep(s site.JourneyStep) (out []Paper) {
	told := map[string]bool{}
	for _, r := range s.Records {
		if x, is := r.(*site.Procedure); is {
			for _, paper := range p.commonPapers(x) {
				if key := paperKey(paper); !told[key] {
					told[key] = true
					out = append(out, paper)
				}
			}
		}
	}
	return out
}

// paperKey tells papers apart.
func paperKey(x Paper) string {
	if x.Present && x.Short != "" {
		return vi.Fold(x.Short)
	}
	return vi.Fold(x.Name)
}

// sharedName is a paper by its whole name, unless that is long: the short name of a form is
// "Tờ khai", and here several of them stand together.
func sharedName(x Paper) string {
	if x.Short != "" && utf8.RuneCountInString(x.Name) > widestAnswer {
		return x.Short
	}
	return x.Name
}

// sharedWhen says in which cases a paper is asked for twice, as classes; told is false when
// it never is: of two steps of which one is done instead of the other, one is done. On paper,
// where nobody chooses, two steps of different cases are enough.
func (p Place) sharedWhen(v JourneyView, j *site.Journey, steps []int) (of string, told bool) {
	done := func(chosen string) (n int) {
		for _, i := range steps {
			s := j.Steps[i]
			if (len(s.When) == 0 || saysOne(s.When, chosen)) && !saysOne(s.Unless, chosen) {
				n++
			}
		}
		return n
	}
	if done("") > 1 {
		return "", true
	}
	var cases []string
	for _, c := range v.Cases {
		if done(c.Name) > 1 {
			cases = append(cases, c.Name)
		}
	}
	if p.Medium == "print" && len(cases) == 0 && len(steps) > 1 && done("") == 0 {
		return "", true
	}
	return v.ofCases(cases), len(cases) > 0
}

// saysOne tells whether a list names a case.
func saysOne(list []string, name string) bool {
	return slices.ContainsFunc(list, func(x string) bool { return vi.Fold(x) == vi.Fold(name) })
}

// ofCases are the classes of what belongs to some cases.
func (v JourneyView) ofCases(names []string) string {
	out := []string{"of"}
	if v.ByCase {
		out = append(out, "of--all")
	}
	for _, c := range v.Cases {
		if saysOne(names, c.Name) {
			out = append(out, "of--"+strconv.Itoa(c.Number))
		}
	}
	return strings.Join(out, " ")
}

// commonPapers are the papers of a procedure that everybody brings, whatever his case.
func (p Place) commonPapers(x *site.Procedure) (out []Paper) {
	for _, g := range p.answered(x).PaperGroups {
		if g.Case == 0 {
			out = append(out, g.Papers...)
		}
	}
	return out
}

// paperNeed is what of a paper a step needs: that it is shown, or how many are handed in.
func (p Place) paperNeed(x Paper) string {
	if x.Present {
		return p.Say("journey.shown")
	}
	return strings.Join(slices.DeleteFunc([]string{x.Originals, x.Copies}, func(text string) bool { return text == "" }), ", ")
}

// stops are the offices that take the files of the steps, each once, in the order of need.
func (p Place) stops(j *site.Journey, v JourneyView) (out []Stop) {
	at := map[*site.Office]int{}
	for i, s := range j.Steps {
		for _, r := range s.Records {
			x, is := r.(*site.Procedure)
			if !is || x.Office == nil {
				continue
			}
			n, known := at[x.Office]
			if !known {
				n = len(out)
				at[x.Office] = n
				stop := Stop{Office: p.Office(x.Office), Address: Stated(x.Office.Office.Address), Hours: p.firstHours(x.Office)}
				if x.Office.Phone.Digits != "" {
					stop.Phones = []Phone{p.Phone(x.Office.Phone.Phone, "")}
				}
				out = append(out, stop)
			}
			if steps := out[n].Steps; len(steps) == 0 || steps[len(steps)-1].Text != s.Title {
				out[n].Steps = append(steps, v.stepRef(i))
			}
		}
	}
	for n := range out {
		var of []string
		for _, s := range out[n].Steps {
			of = append(of, s.Of)
		}
		out[n].Of = anyOf(of)
	}
	return out
}

// Leaflet leads to the leaflet of a journey, and to its file.
func (p Place) Leaflet(j *site.Journey) []Alternate {
	out := p.SheetLinks(j)
	if len(out) > 0 {
		out[0].Text = p.Say("journey.print")
	}
	return out
}
