package view

import (
	"niemyet/generator/internal/site"
)

// OfficeQualityView is how an office serves, as far as records tell.
type OfficeQualityView struct {
	Facts []Fact
	Lacks []string // "Thời hạn: 12 thủ tục"
}

// OfficeQuality counts for an office. What nobody has reported is said to be missing: silence
// would look like a good mark.
func (p Place) OfficeQuality(o *site.Office) (v OfficeQualityView) {
	q := p.Site.QualityOf(o)
	say := facts{p: p}
	text := func(key string, pairs ...any) Link { return Link{Text: p.Say(key, pairs...)} }

	say.links("office_quality.parts", text("office_quality.whole", "count", q.Parts.Procedures, "whole", q.Parts.Whole, "share", p.share(q.Parts.Whole, q.Parts.Procedures)))
	if inTime, late := p.Scene.announcedInTime(o.Procedures); inTime+late > 0 {
		say.links("office_quality.published", text("office_quality.in_time", "count", inTime+late, "in_time", inTime, "share", p.share(inTime, inTime+late)))
	} else {
		say.links("office_quality.published", text("office_quality.none_announced"))
	}
	if q.Report == nil {
		say.links("office_quality.files", text("office_quality.no_report"))
	} else {
		c := q.Files
		say.links("office_quality.files",
			text("office_quality.returned", "count", c.Returned(), "share", p.share(c.Early+c.OnTime, c.Returned()), "early", p.share(c.Early, c.Returned())),
			text("office_quality.late", "count", c.AllLate()))
		say.links("office_quality.apologies", text("office_quality.apologised", "count", c.Apologies, "late", c.AllLate()))
		say.links("office_quality.report", p.Link(q.Report))
	}
	say.links("office_quality.answers", text("office_quality.answered", "count", q.Answered, "waiting", q.Waiting, "overdue", q.Overdue))
	for _, lack := range q.Parts.Lacks {
		v.Lacks = append(v.Lacks, p.Say("figures.own_lack", "part", p.Say(partWords[lack.Part]), "count", lack.Count))
	}
	v.Facts = say.list
	return v
}

// QualityLinks lead to how each office that takes files serves.
func (p Place) QualityLinks() (out []Link) {
	for _, o := range p.Site.Offices {
		if to := site.QualityAddress(o); to != "" {
			out = append(out, Link{ShortName(o), p.Href(to)})
		}
	}
	return out
}
