package site

import (
	"fmt"
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Answer is a reflection with what it refers to, and how it stands on the day.
type Answer struct {
	*record.Answer
	Unit   *Office
	About  []record.Record
	State  AnswerState
	Clocks []Clock
	Age    int // days since it was received, to the answer or to the day of the site
	Late   int // working days by which the answer is or was too late; 0 for none
}

// AnswerState is how far a reflection is.
type AnswerState string

// The states, in the order in which a citizen cares.
const (
	AnswerOverdue  AnswerState = "overdue"
	AnswerOpen     AnswerState = "open"
	AnswerAsked    AnswerState = "asked" // who sent it is asked for more
	AnswerGiven    AnswerState = "given"
	AnswerRefused  AnswerState = "refused"
	AnswerToArrive AnswerState = "coming" // received after the day of the site
)

// ClockStep is one of the steps that have a time limit.
type ClockStep string

// The steps.
const (
	StepRefuse  ClockStep = "refuse"
	StepAsk     ClockStep = "ask"
	StepAnswer  ClockStep = "answer"
	StepPublish ClockStep = "publish"
)

// stepDays are the working days for each step (index of service to people and businesses):
// not taken up within two, asked for more within five, answered within fifteen of what is
// complete, published within two of the answer.
var stepDays = map[ClockStep]int{StepRefuse: 2, StepAsk: 5, StepAnswer: 15, StepPublish: 2}

// stepKeys are the keys of the days on which steps were done.
var stepKeys = map[ClockStep]string{StepRefuse: "refused_on", StepAsk: "asked_on", StepAnswer: "answered_on", StepPublish: "published_on"}

// Clock is a step with its time limit.
type Clock struct {
	Step ClockStep
	Days int     // working days that it may take
	From vi.Date // from which they count
	Due  vi.Date // the last of them
	Done vi.Date // zero when it is not done yet
	Late int     // working days too late, until it was done or until the day of the site
}

var (
	_ = typed(func(r *record.Answer) *Answer { return &Answer{Answer: r} })
	_ = linking(linkAnswer)
	_ = checking(checkAnswer)
	_ = paging(func(a *Answer) []string {
		if a.State == AnswerToArrive || a.State == "" {
			return nil
		}
		return []string{RegisterAddress(FirstOfMonth(a.ReceivedOn.Date))}
	})
)

func linkAnswer(l *linker, a *Answer) {
	a.Unit = referred[*Office](l, a, "unit")
	a.About = referredAll[record.Record](l, a, "about", len(a.Answer.About))
	received := a.ReceivedOn.Date
	switch {
	case received.IsZero():
		return
	case received.After(l.opt.Date):
		a.State = AnswerToArrive
		return
	}
	a.Age = received.DaysUntil(a.runClocks(clockwork{l.opt.Date, l.cfg.OfficeHolidays()}))
}

// clockwork is what clocks run by.
type clockwork struct {
	day      vi.Date // the day of the build
	holidays vi.Holidays
}

// until is a day by which something was done; none where it is not done yet.
func (w clockwork) until(d record.Day) vi.Date {
	if d.After(w.day) {
		return vi.Date{}
	}
	return d.Date
}

// runClocks sets the state and the clocks that run or ran, and returns the day until which the matter was open.
func (a *Answer) runClocks(w clockwork) vi.Date {
	received, asked, supplied := a.ReceivedOn.Date, w.until(a.AskedOn), w.until(a.SuppliedOn)
	refused, answered, published := w.until(a.RefusedOn), w.until(a.AnsweredOn), w.until(a.PublishedOn)
	if !asked.IsZero() {
		a.clock(w, StepAsk, received, asked)
	}
	switch {
	case !refused.IsZero():
		a.State, a.Late = AnswerRefused, a.clock(w, StepRefuse, received, refused).Late
		return refused
	case !asked.IsZero() && supplied.IsZero() && answered.IsZero():
		a.State = AnswerAsked
		return w.day
	}
	from := received
	if !supplied.IsZero() {
		from = supplied
	}
	a.Late = a.clock(w, StepAnswer, from, answered).Late
	switch {
	case !answered.IsZero():
		a.State = AnswerGiven
		a.clock(w, StepPublish, answered, published)
		return answered
	case a.Late > 0:
		a.State = AnswerOverdue
	default:
		a.State = AnswerOpen
	}
	return w.day
}

// clock adds the clock of a step that is done, or runs still.
func (a *Answer) clock(w clockwork, step ClockStep, from, done vi.Date) Clock {
	c := Clock{Step: step, Days: stepDays[step], From: from, Due: w.holidays.AddWorkingDays(from, stepDays[step]), Done: done}
	until := w.day
	if !done.IsZero() {
		until = done
	}
	c.Late = workingDaysAfter(w.holidays, c.Due, until)
	a.Clocks = append(a.Clocks, c)
	return c
}

// workingDaysAfter counts the working days behind a day up to another; 0 when it is not later.
func workingDaysAfter(holidays vi.Holidays, due, until vi.Date) (n int) {
	for d := due.AddDays(1); !d.After(until); d = d.AddDays(1) {
		if holidays.Working(d) {
			n++
		}
	}
	return n
}

// Waits tells that somebody still waits for an answer.
func (a *Answer) Waits() bool { return a.State == AnswerOpen || a.State == AnswerOverdue }

// checkAnswer tells what is overdue, and what was late without a word of regret.
func checkAnswer(l *linker, a *Answer) {
	if a.State == AnswerToArrive {
		l.fault("W851", a, "received_on", "on", a.ReceivedOn.Short(), "today", l.opt.Date.Short())
		return
	}
	if !a.AnsweredOn.IsZero() && a.AnsweredOn.Before(a.ReceivedOn.Date) {
		return // told where the days are read; what follows of them is not known
	}
	for _, c := range a.Clocks {
		if c.Late == 0 {
			continue
		}
		switch {
		case c.Done.IsZero() && c.Step == StepAnswer:
			l.fault("W848", a, "received_on", "due", c.Due.Short(), "late", itoa(c.Late), "age", itoa(a.Age))
		case c.Done.IsZero():
			l.fault("W850", a, "answered_on", "on", a.AnsweredOn.Short(), "due", c.Due.Short())
		case a.Apology == "":
			field, _ := record.Of(a).Kind.Field(stepKeys[c.Step])
			l.fault("W849", a, stepKeys[c.Step], "step", field.Said(), "on", c.Done.Short(), "due", c.Due.Short())
		}
	}
}

// AnswerMonths are the first days of the months in which something was received, the newest
// first.
func (s *Site) AnswerMonths() (out []vi.Date) {
	for _, a := range s.Answers() {
		out = append(out, FirstOfMonth(a.ReceivedOn.Date))
	}
	return slices.Compact(out)
}

// Answers are the reflections that have been received, the newest first.
func (s *Site) Answers() (out []*Answer) {
	for _, a := range RecordsOf[*Answer](s) {
		if a.State != AnswerToArrive && a.State != "" {
			out = append(out, a)
		}
	}
	slices.SortStableFunc(out, func(a, b *Answer) int { return b.ReceivedOn.Compare(a.ReceivedOn.Date) })
	return out
}

// RegisterCode is the code of the register of the month of its first day.
func RegisterCode(first vi.Date) string {
	return fmt.Sprintf("so-phan-anh-%04d-%02d", first.Year, int(first.Month))
}
