package paper

import (
	"html/template"

	"niemyet/generator/internal/edition"
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
	for _, x := range site.RecordsOf[*site.Consultation](scene.Site) {
		sheet := Sheet{
			Path: site.SheetAddress(x), Code: edition.Code(x), Called: record.SheetName(x), Address: record.Of(x).Address(), State: stateOf(scene, x),
			Layout: "print/consultation", Paper: view.A4, Large: true, Draw: func(p view.Place, wear view.Sheet) any { return consultationSheet(p, x, wear) },
		}
		group := Group{RankNotices, "lay-y-kien", scene.Say("consultation.title")}
		if x.Stage != record.StageClosed {
			sheet.Title, sheet.Group = x.Title(), group
		}
		out = append(out, sheet)
		if to := site.AnswerFormAddress(x); to != "" {
			out = append(out, Sheet{
				Path: to, Code: edition.FormCode(sheet.Code, "phieu"), Called: scene.Say("consultation.form_of", "name", x.Title()), Address: sheet.Address, State: sheet.State,
				Layout: "print/answer-form", Paper: view.A4, Draw: func(p view.Place, wear view.Sheet) any { return answerForm(p, x, wear) },
				Title: scene.Say("consultation.form_of", "name", x.Title()), Group: group,
			})
		}
	}
	return out
}

func consultationSheet(p view.Place, x *site.Consultation, wear view.Sheet) any {
	v := ConsultationSheet{Frame: frame(p, x, "consultation", x.Title()), ConsultationView: p.Consultation(x), Sheet: wear, Body: p.Markdown(x.Body, 1)}
	v.Banner = p.ConsultationBanner(x)
	v.Channel = channelCode(p, &v.Answer, "consultation.channel")
	if form := v.Answer.Form; form.Href != "" {
		v.Alternates = append(v.Alternates, view.Alternate{Link: form, Medium: "print", Type: "text/html"})
		v.Answer.Form = view.Link{Text: p.Say("consultation.form_at", "where", v.Answer.Office.Office.Text)}
	}
	return v
}

func answerForm(p view.Place, x *site.Consultation, wear view.Sheet) any {
	v := AnswerFormPage{Frame: frame(p, x, "answer-form", p.Say("consultation.form")), ConsultationView: p.Consultation(x), Sheet: wear, About: x.Title()}
	v.Channel = channelCode(p, &v.Answer, "consultation.channel")
	v.Answer.Lines, v.Answer.Meetings, v.Answer.Form = nil, nil, view.Link{} // a form is handed in or sent
	return v
}

// channelCode is the QR code of the official channel. On paper its address is read, not
// followed.
func channelCode(p view.Place, ways *view.AnswerWays, name string) template.HTML {
	to := ways.Channel.Href
	if ways.Channel.Href = ""; to == "" {
		return ""
	}
	return view.PaperQR(to, p.Say(name))
}
