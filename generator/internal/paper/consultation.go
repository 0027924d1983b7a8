package paper

import (
	"html/template"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("consultation", Drawing{
		Sheets: consultationSheets,
		Ended:  func(p view.Place, _ record.Record) string { return p.Say("consultation.sheet_ended") },
	})
}

// ConsultationSheet is print/consultation.html: what is asked and how to answer, later
// what came of it.
type ConsultationSheet struct {
	view.Frame
	view.ConsultationView
	Sheet   view.Sheet
	Body    template.HTML
	Channel template.HTML // the QR code of the official channel
}

// AnswerFormPage is print/answer-form.html: the form on which one answers by hand.
type AnswerFormPage struct {
	view.Frame
	view.ConsultationView
	Sheet   view.Sheet
	About   string
	Channel template.HTML
}

func consultationSheets(scene *view.Scene) (out []Sheet) {
	group := Group{RankNotices, "lay-y-kien", scene.Say("consultation.title")}
	for _, x := range site.RecordsOf[*site.Consultation](scene.Site) {
		form := Sheet{
			Path: site.AnswerFormAddress(x), Layout: "print/answer-form", Paper: view.A4, Title: scene.Say("consultation.form_of", "name", x.Title()),
			Draw: func(p view.Place, wear view.Sheet) any { return answerForm(p, x, wear) },
		}
		out = append(out, asking(x.Title(), x.Stage, group, ownSheet(scene, x, "print/consultation", consultationSheet), form)...)
	}
	return out
}

func consultationSheet(p view.Place, x *site.Consultation, wear view.Sheet) any {
	v := ConsultationSheet{Frame: frame(p, x, "consultation", x.Title()), ConsultationView: p.Consultation(x), Sheet: wear, Body: p.Markdown(x.Body, 1)}
	v.Banner = p.ConsultationBanner(x)
	v.Channel = p.ChannelCode(&v.Answer, "consultation.channel")
	formBeside(p, &v.Frame, &v.Answer, "consultation.form_at")
	return v
}

func answerForm(p view.Place, x *site.Consultation, wear view.Sheet) any {
	v := AnswerFormPage{Frame: frame(p, x, "answer-form", p.Say("consultation.form")), ConsultationView: p.Consultation(x), Sheet: wear, About: x.Title()}
	v.Channel = p.ChannelCode(&v.Answer, "consultation.channel")
	v.Answer.Lines, v.Answer.Meetings, v.Answer.Form = nil, nil, view.Link{} // a form is handed in or sent
	return v
}
