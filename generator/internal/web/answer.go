package web

import (
	"html/template"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("answer", Drawing{
		List: allAnswers, Item: of(answerPage),
		Facts: of(func(p view.Place, x *site.Answer) []string { return []string{p.AnswerMark(x).Text, x.Field} }),
	})
}

// AnswerPage is site/answer.html.
type AnswerPage struct {
	view.Frame
	view.AnswerView
	Body   template.HTML // under an h2: its headings start at h3
	About  []view.Item
	Source view.Source
}

// AnswerListPage is site/answer-list.html: how many wait at which unit, what was done, all
// by state and once more by field.
type AnswerListPage struct {
	view.Frame
	Lead    string
	Units   []view.UnitAnswers
	YouSaid []view.YouSaid
	Groups  []view.ItemGroup
	Fields  []view.ItemGroup
	Sheets  []view.Link // the registers, month by month
}

// answerStates are the parts of the list: what is overdue stands first.
var answerStates = []part[site.AnswerState]{
	{site.AnswerOverdue, "qua-han", "answer.group_overdue"},
	{site.AnswerOpen, "dang-xu-ly", "answer.group_open"},
	{site.AnswerAsked, "cho-bo-sung", "answer.group_asked"},
	{site.AnswerGiven, "da-tra-loi", "answer.group_given"},
	{site.AnswerRefused, "khong-tiep-nhan", "answer.group_refused"},
}

func allAnswers(p view.Place) any {
	lead := p.Say("answer.lead")
	v := AnswerListPage{Frame: p.Frame("answer-list", p.Say("answer.title"), lead), Lead: lead, Units: p.UnitAnswers(), YouSaid: p.YouSaid()}
	all := p.Site.Answers()
	v.Groups = inParts(p, answerStates, all, func(x *site.Answer) site.AnswerState { return x.State }, func(x *site.Answer) view.Item { return answerItem(p, x) })
	for _, x := range all {
		item := answerItem(p, x)
		item.Summary, item.Meta = "", []string{p.AnswerMark(x).Text}
		v.Fields = view.InGroup(v.Fields, "linh-vuc-"+vi.Slug(x.Field), x.Field, item)
	}
	vi.SortFunc(v.Fields, func(g view.ItemGroup) string { return g.Title })
	for _, m := range p.Site.AnswerMonths() {
		v.Sheets = addLink(v.Sheets, p.SheetLink(p.RegisterTitle(m), site.RegisterAddress(m)))
	}
	return v
}

func answerItem(p view.Place, x *site.Answer) view.Item {
	return view.Item{Link: p.Link(x), Summary: view.FirstLine(x.Said, 150), Meta: []string{p.AnswerMark(x).Text, x.Field}, Sample: x.Base.Sample}
}

func answerPage(p view.Place, x *site.Answer) any {
	v := AnswerPage{
		Frame: p.RecordFrame(x, view.FirstLine(x.Said, 150), view.KindCrumb(x)), AnswerView: p.Answer(x),
		Body: p.Markdown(x.Body, 1), About: p.ItemsOf(x.About), Source: p.Source(&x.Base),
	}
	v.Alternates = p.SheetLinks(x)
	return v
}
