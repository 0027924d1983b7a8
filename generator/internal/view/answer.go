package view

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// AnswerView is a reflection and what came of it, the same on the site, the kiosk and paper.
type AnswerView struct {
	State    AnswerMark
	Said     []string
	Field    string
	Place    string // empty when nobody has said
	Through  string
	Unit     Link
	Received Day
	Refused  []string // why it was not taken up, and where to go
	Answer   []string
	Did      []string
	Apology  []string
	Clocks   []AnswerClock
}

// AnswerMark is how a reflection stands on the day of the site; Kind is a modifier in CSS.
type AnswerMark struct{ Kind, Text string }

// AnswerClock is a step with its time limit.
type AnswerClock struct {
	Name  string // "Trả lời"
	Limit string // "trong 15 ngày làm việc"
	Due   Day
	Done  Day    // empty when it is not done yet
	Late  string // "trễ 3 ngày làm việc"; empty when it is not
}

// Answer draws a reflection as it stands on the day.
func (p Place) Answer(x *site.Answer) AnswerView {
	v := AnswerView{
		State: p.AnswerMark(x), Said: Lines(x.Said), Field: x.Field, Place: x.Place, Through: x.Through, Received: p.Day(x.ReceivedOn.Date),
		Answer: Lines(x.Answer.Answer), Did: Lines(x.Did), Apology: Lines(x.Apology), Refused: Lines(x.RefusedWhy),
	}
	if x.State != site.AnswerGiven {
		v.Answer, v.Did = nil, nil
	}
	if x.State != site.AnswerRefused {
		v.Refused = nil
	}
	if x.Unit != nil {
		v.Unit = p.Link(x.Unit)
	}
	for _, c := range x.Clocks {
		clock := AnswerClock{Name: p.Say(stepWords[c.Step]), Limit: p.Say("answer.within", "count", c.Days), Due: p.Day(c.Due), Done: p.Day(c.Done)}
		if c.Late > 0 {
			clock.Late = p.Say("answer.late", "count", c.Late)
		}
		v.Clocks = append(v.Clocks, clock)
	}
	return v
}

var stepWords = map[site.ClockStep]string{
	site.StepRefuse: "answer.step_refuse", site.StepAsk: "answer.step_ask", site.StepAnswer: "answer.step_answer", site.StepPublish: "answer.step_publish",
}

// AnswerMark says in a few words how far a reflection is: "Chưa trả lời 12 ngày".
func (p Place) AnswerMark(x *site.Answer) AnswerMark {
	say := func(key string, more string) AnswerMark {
		text := p.Say(key, "count", x.Age)
		if x.Late > 0 {
			text += p.Say(more, "count", x.Late)
		}
		return AnswerMark{string(x.State), text}
	}
	switch x.State {
	case site.AnswerGiven:
		return say("answer.given", "answer.and_late")
	case site.AnswerRefused:
		return AnswerMark{string(x.State), p.Say("answer.refused")}
	case site.AnswerAsked:
		return AnswerMark{string(x.State), p.Say("answer.asked", "day", x.AskedOn)}
	case site.AnswerToArrive:
		return AnswerMark{string(x.State), p.Say("answer.coming", "day", x.ReceivedOn)}
	}
	return say("answer.open", "answer.and_overdue")
}

// YouSaid is what people said and what was done.
type YouSaid struct {
	Link
	Said, Did string
	On        Day
	Sample    bool
}

// YouSaid are the reflections upon which something was done, the newest answer first.
func (p Place) YouSaid() (out []YouSaid) {
	for _, x := range p.Site.Answers() {
		if x.State == site.AnswerGiven && x.Did != "" {
			out = append(out, YouSaid{Link: p.Link(x), Said: strings.Join(Lines(x.Said), " "), Did: strings.Join(Lines(x.Did), " "), On: p.Day(x.AnsweredOn.Date), Sample: x.Base.Sample})
		}
	}
	return out
}

// UnitAnswers is how many reflections a unit has in each state.
type UnitAnswers struct {
	Unit                           Link
	Open, Overdue, Asked, Answered int
}

// UnitAnswers count them for each unit that has any, those with most to do first.
func (p Place) UnitAnswers() (out []UnitAnswers) {
	at := map[*site.Office]int{}
	for _, x := range p.Site.Answers() {
		i, there := at[x.Unit]
		if !there {
			i = len(out)
			at[x.Unit] = i
			unit := Link{Text: p.Say("answer.no_unit")}
			if x.Unit != nil {
				unit = p.Link(x.Unit)
			}
			out = append(out, UnitAnswers{Unit: unit})
		}
		switch u := &out[i]; x.State {
		case site.AnswerOverdue:
			u.Open++
			u.Overdue++
		case site.AnswerOpen:
			u.Open++
		case site.AnswerAsked:
			u.Asked++
		default:
			u.Answered++
		}
	}
	sortUnits(out)
	return out
}

func sortUnits(list []UnitAnswers) {
	vi.SortFunc(list, func(u UnitAnswers) string { return u.Unit.Text })
	slices.SortStableFunc(list, func(a, b UnitAnswers) int { return cmp.Or(b.Overdue-a.Overdue, b.Open-a.Open) })
}

// RegisterTitle is what the register of a month is called.
func (p Place) RegisterTitle(month vi.Date) string {
	return p.Say("answer.register", "month", strconv.Itoa(int(month.Month)), "year", strconv.Itoa(month.Year))
}

// answersSoFar is how many reflections there are, and how many wait.
func (p Place) answersSoFar() AnswersSoFar {
	all := p.Site.Answers()
	if len(all) == 0 {
		return AnswersSoFar{}
	}
	waiting := 0
	for _, x := range all {
		if x.State != site.AnswerGiven && x.State != site.AnswerRefused {
			waiting++
		}
	}
	list := p.Href(p.onMedium(site.AnswersAddress, site.KioskAddress(site.AnswersAddress)))
	return AnswersSoFar{Link{p.Say("answer.title"), list}, p.Say("heard.answers", "count", len(all), "waiting", waiting)}
}

// The register of reflections proves as a whole: a task that names one of them is about all.
var _ = proves(func(p Place, _ []*site.Answer) (Proven, bool) {
	c := tally{on: p.Site.Date}
	for _, x := range site.RecordsOf[*site.Answer](p.Site) {
		c.add(x.AnsweredOn.Date)
	}
	return c.proven(p, "task.proof_answered", site.AnswersAddress)
})
