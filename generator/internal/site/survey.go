package site

import (
	"cmp"

	"niemyet/generator/internal/record"
)

// Survey is a survey round with what it refers to, and the report that has its result.
type Survey struct {
	*record.Survey
	Stage    record.Stage
	Office   *Office
	Boxes    []*Office
	Hotlines []*Hotline
	About    []record.Record
	Report   *Report // nil while nobody has published one
}

var (
	_ = typed(func(r *record.Survey) *Survey { return &Survey{Survey: r} })
	_ = linking(linkSurvey)
	_ = checking(checkSurvey)
	_ = paging(func(s *Survey) []string { return []string{SurveyFormAddress(s)} })
)

// Sends tells where an answer on paper goes; empty when nobody has said.
func (s *Survey) Sends() string { return s.Office.sends() }

// TakesForms tells whether there is a form of our own to answer on: not when it is too late,
// and never for what others measure.
func (s *Survey) TakesForms() bool {
	return s.OwnForm() && s.Office != nil && s.Stage.Asks()
}

// Surveys are the rounds whose result a report has.
func (r *Report) Surveys(s *Site) (out []*Survey) {
	for _, x := range RecordsOf[*Survey](s) {
		if x.Report == r {
			out = append(out, x)
		}
	}
	return out
}

// linkSurvey also says how it stands: a round whose result is published holds what it says,
// though it asks nobody any more.
func linkSurvey(l *linker, s *Survey) {
	s.Office = referred[*Office](l, s, "office")
	s.Boxes = referredAll[*Office](l, s, "boxes", len(s.Survey.Boxes))
	s.Hotlines = referredAll[*Hotline](l, s, "hotlines", len(s.Survey.Hotlines))
	s.About = referredAll[record.Record](l, s, "about", len(s.Survey.About))
	s.Report = referred[*Report](l, s, "report")
	if s.Report != nil && s.Report.Published.After(l.opt.Date) {
		s.Report = nil
	}
	s.Stage = s.StageOn(l.opt.Date)
	if s.Stage == record.StageClosed && s.Report != nil {
		s.Stage = record.StageOutcome
		l.site.states[&s.Base] = InForce
	}
}

// resultDays is how long people wait at most for the result of a survey of ours that named no
// day, before we say that they wait.
const resultDays = 60

func checkSurvey(l *linker, s *Survey) {
	if s.Stage == record.StageClosed && (s.OwnForm() || !s.ResultsBy.IsZero()) { // what others measure comes when they publish it
		due := cmp.Or(s.ResultsBy.Date, s.OpenUntil.AddDays(resultDays))
		if days := due.DaysUntil(l.opt.Date); days > 0 {
			l.fault("W964", s, "open_until", "until", s.OpenUntil.Short(), "due", due.Short(), "days", itoa(days))
		}
	}
	if s.Report != nil && record.SurveySort(s.Report.Sort) != s.Sort {
		l.fault("E965", s, "report", "value", s.Report.Sort.String(), "sort", s.Sort.String())
	}
	l.checkBoxes(s, s.Boxes)
}
