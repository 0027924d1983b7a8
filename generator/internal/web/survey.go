package web

import (
	"html/template"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("survey", Drawing{
		List: allSurveys, ListLayout: "page-list", Item: of(surveyPage),
		Facts: of(func(p view.Place, x *site.Survey) []string { return append(inShort(x.Summary), p.SurveyTerm(x)) }),
	})
}

// SurveyPage is site/survey.html.
type SurveyPage struct {
	view.Frame
	view.SurveyView
	Body   template.HTML // under an h2: its headings start at h3
	About  []view.Item
	Source view.Source
}

// surveyParts are the parts of the list: what asks people today stands first.
var surveyParts = []part[record.Stage]{
	{record.StageOpen, "dang-khao-sat", "survey.now"},
	{record.StageComing, "sap-khao-sat", "survey.soon"},
	{record.StageClosed, "cho-ket-qua", "survey.waiting"},
	{record.StageOutcome, "da-co-ket-qua", "survey.answered"},
}

func allSurveys(p view.Place) any {
	lead := p.Say("survey.lead")
	v := view.TextListPage{Frame: p.Frame("page-list", p.Say("survey.title"), lead), Lead: lead}
	v.Groups = inParts(p, surveyParts, site.RecordsOf[*site.Survey](p.Site), func(x *site.Survey) record.Stage { return x.Stage }, p.SurveyItem)
	return v
}

func surveyPage(p view.Place, x *site.Survey) any {
	v := SurveyPage{
		Frame: p.RecordFrame(x, x.Summary, view.KindCrumb(x)), SurveyView: p.Survey(x),
		Body: p.Markdown(x.Body, 1), About: p.ItemsOf(x.About), Source: p.Source(&x.Base),
	}
	v.Banner = p.SurveyBanner(x)
	v.Alternates = append(p.SheetLinks(x), v.Answer.FormSheet()...)
	return v
}
