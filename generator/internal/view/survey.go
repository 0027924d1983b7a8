package view

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// SurveyView is a survey round, the same on the site, the kiosk and paper.
type SurveyView struct {
	Stage     record.Stage // a modifier in CSS
	Summary   []string
	Note      string // whose survey it is: ours is never the national index
	Facts     []Fact
	Questions []string
	Scale     []string
	Visit     []string
	Answer    AnswerWays
	Ways      bool // there is a way to answer of one's own accord
	Private   []string
	Results   string // "Hẹn công bố kết quả chậm nhất ngày …"
	Reports   []Item // where the result stands; none before it is published
}

// Survey draws a survey round as it stands on the day.
func (p Place) Survey(x *site.Survey) SurveyView {
	v := SurveyView{
		Stage: x.Stage, Summary: Lines(x.Summary), Note: p.Say(surveyNotes[x.Sort]), Questions: x.Questions, Scale: x.Scale, Visit: Lines(x.Visit),
		Answer: p.surveyWays(x), Private: Lines(Stated(x.Private)), Results: p.surveyResults(x),
	}
	v.Ways = x.Office != nil || len(v.Answer.Boxes)+len(v.Answer.Lines) > 0 || v.Answer.Channel.Text != ""
	v.Facts = p.surveyFacts(x)
	if x.Report != nil {
		v.Reports = []Item{{Link: p.Link(x.Report), Summary: x.Report.Summary, Meta: p.ReportLine(x.Report), Sample: x.Report.Base.Sample}}
	}
	return v
}

var surveyNotes = map[record.SurveySort]string{
	record.SurveySIPAS: "survey.is_sipas", record.SurveyOther: "survey.is_index", record.SurveyOwn: "survey.is_own",
}

func (p Place) surveyFacts(x *site.Survey) []Fact {
	say := facts{p: p}
	say.add("survey.term", p.Say("survey.from_until", "from", x.OpenFrom, "until", x.OpenUntil))
	say.add("survey.organizer", x.Organizer)
	say.add("survey.who", Known(x.Who)...)
	say.add("survey.chosen", Lines(Stated(x.Chosen))...)
	if x.Planned > 0 {
		say.add("survey.planned", p.Say("survey.people", "count", x.Planned))
	}
	return say.list
}

// surveyWays are the ways to answer of one's own accord, those without a computer first.
func (p Place) surveyWays(x *site.Survey) AnswerWays {
	w := AnswerWays{Lines: p.Hotlines(x.Hotlines), Boxes: p.boxesAt(x.Boxes), SendTo: x.Sends(), Channel: channelLink(x.Channel)}
	if x.Office != nil {
		w.Office = p.Contact(x.Office)
	}
	w.Form = p.formLink(site.SurveyFormAddress(x), "survey.form", "survey.form_at", w.Office)
	return w
}

// surveyResults says when the result is due, or that nobody has said.
func (p Place) surveyResults(x *site.Survey) string {
	if x.ResultsBy.IsZero() {
		return p.Say("survey.results_unknown")
	}
	return p.Say("survey.results_by", "day", x.ResultsBy)
}

// SurveyTerm says in one sentence how far a survey is.
func (p Place) SurveyTerm(x *site.Survey) string {
	switch x.Stage {
	case record.StageComing:
		return p.Say("survey.coming", "from", x.OpenFrom, "until", x.OpenUntil)
	case record.StageOpen:
		return p.Say("survey.open", "until", x.OpenUntil)
	case record.StageOutcome:
		return p.Say("survey.has_result", "until", x.OpenUntil)
	}
	return p.Say("survey.closed", "until", x.OpenUntil)
}

// SurveyBanner tells that nobody is asked today.
func (p Place) SurveyBanner(x *site.Survey) *Banner {
	switch x.Stage {
	case record.StageComing:
		return &Banner{Kind: BannerUpcoming, Text: p.SurveyTerm(x)}
	case record.StageClosed:
		return &Banner{Kind: BannerRemark, Text: p.SurveyTerm(x)}
	}
	return nil
}

// SurveyItem is a survey as a line of a list.
func (p Place) SurveyItem(x *site.Survey) Item {
	return Item{Link: p.Link(x), Summary: x.Summary, Meta: []string{p.SurveyTerm(x)}, Sample: x.Base.Sample}
}

// SurveysOf are the rounds whose result a report has.
func (p Place) SurveysOf(x *site.Report) (out []Item) {
	for _, s := range x.Surveys(p.Site) {
		out = append(out, p.SurveyItem(s))
	}
	return out
}
