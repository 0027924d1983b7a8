package web

import (
	"html/template"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("consultation", Drawing{
		List: allConsultations, ListLayout: "page-list", Item: of(consultationPage),
		Facts: of(func(p view.Place, x *site.Consultation) []string {
			return append(inShort(x.Summary), p.ConsultationTerm(x))
		}),
	})
}

// ConsultationPage is site/consultation.html.
type ConsultationPage struct {
	view.Frame
	view.ConsultationView
	Body   template.HTML // under an h2: its headings start at h3
	About  []view.Item
	Source view.Source
}

// consultationParts are the parts of the list: what takes opinions stands first.
var consultationParts = []part[record.Stage]{
	{record.StageOpen, "dang-lay-y-kien", "consultation.now"},
	{record.StageComing, "sap-lay-y-kien", "consultation.soon"},
	{record.StageClosed, "cho-ket-qua", "consultation.waiting"},
	{record.StageOutcome, "da-co-ket-qua", "consultation.answered"},
}

func allConsultations(p view.Place) any {
	lead := p.Say("consultation.lead")
	v := view.TextListPage{Frame: p.Frame("page-list", p.Say("consultation.title"), lead), Lead: lead}
	v.Groups = inParts(p, consultationParts, site.RecordsOf[*site.Consultation](p.Site), func(x *site.Consultation) record.Stage { return x.Stage }, p.ConsultationItem)
	return v
}

func consultationPage(p view.Place, x *site.Consultation) any {
	v := ConsultationPage{
		Frame: p.RecordFrame(x, x.Summary, view.KindCrumb(x)), ConsultationView: p.Consultation(x),
		Body: p.Markdown(x.Body, 1), About: p.ItemsOf(x.About), Source: p.Source(&x.Base),
	}
	v.Banner = p.ConsultationBanner(x)
	v.Alternates = append(p.SheetLinks(x), v.Answer.FormSheet()...)
	return v
}
