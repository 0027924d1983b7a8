package paper

import (
	"html/template"

	"niemyet/generator/internal/edition"
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
	for _, x := range site.RecordsOf[*site.Survey](scene.Site) {
		sheet := Sheet{
			Path: site.SheetAddress(x), Code: edition.Code(x), Called: record.SheetName(x), Address: record.Of(x).Address(), State: stateOf(scene, x),
			Layout: "print/survey", Paper: view.A4, Large: true, Draw: func(p view.Place, wear view.Sheet) any { return surveySheet(p, x, wear) },
		}
		group := Group{RankNotices, "khao-sat", scene.Say("survey.title")}
		if x.Stage != record.StageClosed {
			sheet.Title, sheet.Group = x.Title(), group
		}
		out = append(out, sheet)
		if to := site.SurveyFormAddress(x); to != "" {
			out = append(out, Sheet{
				Path: to, Code: edition.FormCode(sheet.Code, "phieu"), Called: scene.Say("survey.form_of", "name", x.Title()), Address: sheet.Address, State: sheet.State,
				Layout: "print/survey-form", Paper: view.A4, Draw: func(p view.Place, wear view.Sheet) any { return surveyForm(p, x, wear) },
				Title: scene.Say("survey.form_of", "name", x.Title()), Group: group,
			})
		}
	}
	return out
}

func surveySheet(p view.Place, x *site.Survey, wear view.Sheet) any {
	v := SurveySheet{Frame: frame(p, x, "survey", x.Title()), SurveyView: p.Survey(x), Sheet: wear, Body: p.Markdown(x.Body, 1)}
	v.Banner = p.SurveyBanner(x)
	v.Channel = channelCode(p, &v.Answer, "survey.channel")
	if form := v.Answer.Form; form.Href != "" {
		v.Alternates = append(v.Alternates, view.Alternate{Link: form, Medium: "print", Type: "text/html"})
		v.Answer.Form = view.Link{Text: p.Say("survey.form_at", "where", v.Answer.Office.Office.Text)}
	}
	return v
}

func surveyForm(p view.Place, x *site.Survey, wear view.Sheet) any {
	v := SurveyForm{Frame: frame(p, x, "survey-form", p.Say("survey.form")), SurveyView: p.Survey(x), Sheet: wear, About: x.Title(), Until: p.Day(x.OpenUntil.Date)}
	v.Channel = channelCode(p, &v.Answer, "survey.channel")
	v.Answer.Lines, v.Answer.Form = nil, view.Link{} // a form is handed in or sent
	return v
}
