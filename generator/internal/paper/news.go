package paper

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// NewsSheet is print/news.html: what changed in a month. It says more each day and has no code.
type NewsSheet struct {
	view.Frame
	Sheet view.Sheet
	Lead  string
	Days  []view.NewsDay
}

// newsSheets are the sheets of the month that runs and of the one before.
func newsSheets(scene *view.Scene) (out []Sheet) {
	for _, x := range view.NewsSheets(scene) {
		title := func(p view.Place) string { return p.Say("changes.of_month", "month", p.MonthOf(x.Month)) }
		out = append(out, Sheet{
			Path: x.Address, Layout: "print/news", Paper: view.A4, Title: title(scene.At(x.Address, "print")), Group: Group{RankRounds, "dot-niem-yet", scene.Say("pack.what_round")},
			Draw: func(p view.Place, wear view.Sheet) any {
				lead := p.Say("changes.of_month_lead", "unit", p.Site.Config.Unit, "month", p.MonthOf(x.Month))
				v := NewsSheet{Frame: p.Frame("news", title(p), lead), Sheet: wear, Lead: lead, Days: p.NewsDays(p.NewsIn(x.Month))}
				v.Alternates = toSite(p, "print.see_full_site", site.ChangesAddress)
				return v
			},
		})
	}
	return out
}
