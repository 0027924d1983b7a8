package paper

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// OfficeQualitySheet is print/office-quality.html: how an office serves. It has no code: what it
// counts changes with every record, and nobody must be able to check a count of last week.
type OfficeQualitySheet struct {
	view.Frame
	view.OfficeQualityView
	Sheet view.Sheet
}

func qualitySheet(p view.Place, o *site.Office, wear view.Sheet) any {
	v := OfficeQualitySheet{Frame: frame(p, o, "office-quality", p.Say("office_quality.title", "office", view.ShortName(o))), OfficeQualityView: p.OfficeQuality(o), Sheet: wear}
	v.Alternates = toSite(p, "print.see_site", site.QualityAddress(o))
	return v
}
