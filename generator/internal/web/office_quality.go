package web

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// OfficeQualityPage is site/office-quality.html: how an office serves, counted from records.
type OfficeQualityPage struct {
	view.Frame
	view.OfficeQualityView
	Office view.Link
}

// qualityPages are one for each office that takes files.
func qualityPages(scene *view.Scene) (out []view.Page) {
	for _, o := range scene.Site.Offices {
		if to := site.QualityAddress(o); to != "" {
			out = append(out, scene.Page(to, "site/office-quality", func(p view.Place) any { return officeQuality(p, o) }))
		}
	}
	return out
}

func officeQuality(p view.Place, o *site.Office) any {
	title := p.Say("office_quality.title", "office", view.ShortName(o))
	v := OfficeQualityPage{Frame: p.Frame("office-quality", title, p.Say("office_quality.lead"), view.KindCrumb(o)), OfficeQualityView: p.OfficeQuality(o), Office: p.Link(o)}
	v.Sample = v.Sample || o.Base.Sample
	v.Alternates = p.Sheet(p.Say("procedure.print"), site.QualitySheetAddress(o))
	return v
}
