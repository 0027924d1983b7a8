package kiosk

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("survey", Drawing{
		Card:  of(surveyScreen),
		Facts: of(func(p view.Place, x *site.Survey) []string { return []string{p.SurveyTerm(x)} }),
		Way:   &Way{Rank: 27, Group: ToAsk, Icon: "stamp", Words: "kiosk.surveys"},
	})
}

// SurveyScreen is kiosk/survey.html.
type SurveyScreen struct {
	view.Frame
	view.SurveyView
	QR template.HTML // of the official channel: a phone can go where the kiosk must not
	Prose
}

func surveyScreen(p view.Place, x *site.Survey) any {
	v := SurveyScreen{Frame: recordFrame(p, "survey", x.Title(), x, listOf(x.Base.Kind)), SurveyView: p.Survey(x), Prose: prose(p, x)}
	v.Banner = p.SurveyBanner(x)
	v.QR = p.ChannelCode(&v.Answer, "survey.channel")
	return v
}
