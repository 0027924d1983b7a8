package paper

import (
	"html/template"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("survey", Drawing{
		Sheets: surveySheets,
		Ended:  func(p view.Place, _ record.Record) string { return p.Say("survey.sheet_ended") },
	})
}

// SurveySheet is print/survey.html: who asks whom, what and when, and how one answers.
type SurveySheet struct {
	view.Frame
	view.SurveyView
	Sheet   view.Sheet
	Body    template.HTML
	Channel template.HTML // the QR code of the official channel
}

// SurveyForm is print/survey-form.html: the form of a survey of our own, to be filled in by hand.
type SurveyForm struct {
	view.Frame
	view.SurveyView
	Sheet   view.Sheet
	About   string
	Until   view.Day
	Channel template.HTML
}

func surveySheets(scene *view.Scene) (out []Sheet) {
	group := Group{RankNotices, "khao-sat", scene.Say("survey.title")}
	for _, x := range site.RecordsOf[*site.Survey](scene.Site) {
		form := Sheet{
			Path: site.SurveyFormAddress(x), Layout: "print/survey-form", Paper: view.A4, Title: scene.Say("survey.form_of", "name", x.Title()),
			Draw: func(p view.Place, wear view.Sheet) any { return surveyForm(p, x, wear) },
		}
		out = append(out, asking(x.Title(), x.Stage, group, ownSheet(scene, x, "print/survey", surveySheet), form)...)
	}
	return out
}

func surveySheet(p view.Place, x *site.Survey, wear view.Sheet) any {
	v := SurveySheet{Frame: frame(p, x, "survey", x.Title()), SurveyView: p.Survey(x), Sheet: wear, Body: p.Markdown(x.Body, 1)}
	v.Banner = p.SurveyBanner(x)
	v.Channel = p.ChannelCode(&v.Answer, "survey.channel")
	formBeside(p, &v.Frame, &v.Answer, "survey.form_at")
	return v
}

func surveyForm(p view.Place, x *site.Survey, wear view.Sheet) any {
	v := SurveyForm{Frame: frame(p, x, "survey-form", p.Say("survey.form")), SurveyView: p.Survey(x), Sheet: wear, About: x.Title(), Until: p.Day(x.OpenUntil.Date)}
	v.Channel = p.ChannelCode(&v.Answer, "survey.channel")
	v.Answer.Lines, v.Answer.Form = nil, view.Link{} // a form is handed in or sent
	return v
}
