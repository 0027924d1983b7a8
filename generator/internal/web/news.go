package web

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// NewsPage is site/news.html: what changed in a month, or of a record.
type NewsPage struct {
	view.Frame
	Lead  string
	Days  []view.NewsDay
	Known string    // since when the site keeps such a list
	Sheet view.Link // the same to print; empty for an older month
	More  []view.Link
}

// newsPages are those of each month and of each record that was changed.
func newsPages(scene *view.Scene) (out []view.Page) {
	for _, first := range scene.NewsMonths() {
		out = append(out, scene.Page(site.MonthAddress(first), "site/news", func(p view.Place) any { return monthPage(p, first) }))
	}
	told := scene.Changed()
	for _, x := range scene.AllRecords() {
		if told[record.Of(x).Key()] {
			out = append(out, scene.Page(site.HistoryAddress(x), "site/news", func(p view.Place) any { return historyPage(p, x) }))
		}
	}
	return out
}

func newsPage(p view.Place, title, lead string, days []view.NewsDay, crumbs ...view.Crumb) NewsPage {
	v := NewsPage{Frame: p.Frame("news", title, lead, crumbs...), Lead: lead, Days: days}
	v.NoIndex = true
	return v
}

var changesCrumb = func(p view.Place) view.Crumb {
	return view.Crumb{Text: p.Say("footer.changes"), To: site.ChangesAddress}
}

func monthPage(p view.Place, first vi.Date) any {
	title := p.Say("changes.of_month", "month", p.MonthOf(first))
	v := newsPage(p, title, p.Say("changes.of_month_lead", "unit", p.Site.Config.Unit, "month", p.MonthOf(first)), p.NewsDays(p.NewsIn(first)), changesCrumb(p))
	for _, x := range view.NewsSheets(p.Scene) {
		if x.Month == first {
			v.Sheet = p.SheetLink(p.Say("changes.print"), x.Address)
		}
	}
	return v
}

func historyPage(p view.Place, x record.Record) any {
	title := p.Say("changes.of_record", "name", p.Called(x))
	v := newsPage(p, title, p.Say("changes.of_record_lead", "name", p.Called(x)), p.NewsDays(p.NewsOf(x)), changesCrumb(p))
	v.Known = p.Say("changes.known", "day", p.Published(x))
	v.More = []view.Link{p.Link(x)}
	return v
}
