package paper

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("answer", Drawing{Sheets: answerSheets})
}

// AnswerSheet is print/answer.html: what was reflected and what was answered.
type AnswerSheet struct {
	view.Frame
	view.AnswerView
	Sheet view.Sheet
	Body  template.HTML
}

// RegisterPage is print/answer-register.html: what was reflected in a month, without whose
// it is. How each stands today is not part of a version.
type RegisterPage struct {
	view.Frame
	Sheet view.Sheet
	Lead  string
	Rows  []RegisterRow
}

// RegisterRow is a line of the register.
type RegisterRow struct {
	Number   int
	What     string
	Field    string
	Unit     string
	Received view.Day
	Due      view.Day // of the answer; empty where none is owed
	Answered view.Day
	Result   []string // what was answered, or why it was not taken up
	State    view.AnswerMark
}

func answerSheets(scene *view.Scene) (out []Sheet) {
	group := Group{RankNotices, "tra-loi", scene.Say("answer.title")}
	for _, m := range scene.Site.AnswerMonths() {
		path := site.RegisterAddress(m)
		title := scene.At(path, "print").RegisterTitle(m)
		out = append(out, Sheet{
			Path: path, Code: site.RegisterCode(m), Called: title, Address: path, Layout: "print/answer-register", Paper: view.A4Wide, Large: true, Title: title, Group: group,
			Draw: func(p view.Place, wear view.Sheet) any { return register(p, m, wear) },
		})
	}
	for _, x := range site.RecordsOf[*site.Answer](scene.Site) {
		sheet := ownSheet(scene, x, "print/answer", answerSheet)
		if x.State == site.AnswerGiven {
			sheet = sheet.listed(x.Title(), group)
		}
		out = append(out, sheet)
	}
	return out
}

func answerSheet(p view.Place, x *site.Answer, wear view.Sheet) any {
	v := AnswerSheet{Frame: frame(p, x, "answer", x.Title()), AnswerView: p.Answer(x), Sheet: wear, Body: p.Markdown(x.Body, 1)}
	return v
}

func register(p view.Place, month vi.Date, wear view.Sheet) any {
	title := p.RegisterTitle(month)
	v := RegisterPage{Frame: p.Frame("answer-register", title, title), Sheet: wear, Lead: p.Say("answer.register_lead")}
	for _, x := range p.Site.Answers() {
		if site.FirstOfMonth(x.ReceivedOn.Date) != month {
			continue
		}
		v.Frame.Sample = v.Frame.Sample || x.Base.Sample
		one := p.Answer(x)
		row := RegisterRow{Number: len(v.Rows) + 1, What: x.Name, Field: x.Field, Unit: one.Unit.Text, Received: one.Received, State: one.State}
		for _, c := range x.Clocks {
			if c.Step == site.StepAnswer || c.Step == site.StepRefuse {
				row.Due, row.Answered = p.Day(c.Due), p.Day(c.Done)
			}
		}
		row.Result = one.Answer
		if len(one.Did) > 0 {
			row.Result = one.Did
		}
		if x.State == site.AnswerRefused {
			row.Result = one.Refused
		}
		v.Rows = append(v.Rows, row)
	}
	return v
}
