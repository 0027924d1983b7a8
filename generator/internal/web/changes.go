package web

import (
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// ChangesPage is site/changes.html (thay-doi.html): what was announced, amended, abolished lately.
type ChangesPage struct {
	view.Frame
	Lead   string
	Days   []view.NewsDay // the latest
	Months []view.Link
	Files  []view.Link // to print, to follow
	Since  view.Day
	Groups []ChangeGroup
}

// ChangeGroup is one decision or one day.
type ChangeGroup struct {
	ID    string
	Title view.Link // the decision
	Day   view.Day
	Lines []ChangeLine
	Count string // "36 thủ tục", where they are so many that they are folded
}

// ChangeLine is one procedure in a decision.
type ChangeLine struct {
	view.Link
	What string // "Mới", "Sửa đổi", "Thay thế", "Bãi bỏ"
	Kind string // "new", "amended", "replaced", "abolished": a CSS modifier
	Code string
	Note string
}

// recentChanges are the newest lines of the announcing decisions.
func recentChanges(p view.Place, n int) (out []view.Change) {
	for _, d := range p.Site.Decisions {
		for _, item := range d.Items {
			if len(out) == n {
				return out
			}
			c := view.Change{Day: p.Day(d.EffectiveFrom.Date), Text: vi.UpperFirst(item.Action.String()) + ": " + item.Name, Link: p.Link(d)}
			out = append(out, c)
		}
	}
	return out
}

// latestNews is how many lines of the chronicle stand on the page itself; months have all.
const latestNews = 30

// fewChanges are so many procedures of a decision as stand open; more are folded.
const fewChanges = 3

func changes(p view.Place) any {
	lead := p.Say("changes.lead")
	v := ChangesPage{Frame: p.Frame("changes", p.Say("footer.changes"), lead, view.Crumb{Text: p.Say("footer.sitemap"), To: site.SitemapAddress}), Lead: lead}
	news := p.News()
	v.Days, v.Months = append(p.ComingDays(), p.NewsDays(news[:min(len(news), latestNews)])...), p.MonthLinks()
	for _, x := range view.NewsSheets(p.Scene) {
		v.Files = addLink(v.Files, p.SheetLink(p.Say("changes.print_month", "month", p.MonthOf(x.Month)), x.Address))
	}
	if p.Site.Config.BaseURL != "" {
		follow := view.Link{Text: p.Say("changes.follow"), Href: p.Href(site.ChangesFeedAddress)}
		v.Files = append(v.Files, follow)
		v.Alternates = append(v.Alternates, view.Alternate{Link: follow, Medium: "feed", Type: "application/atom+xml"})
	}
	for _, d := range p.Site.Decisions {
		group := ChangeGroup{ID: "qd-" + d.ID, Title: p.Link(d), Day: p.Day(d.EffectiveFrom.Date), Lines: changeLines(p, d.Items)}
		if len(group.Lines) > fewChanges {
			group.Count = p.Say("count.procedures", "count", len(group.Lines))
		}
		v.Groups = append(v.Groups, group)
		v.Since = p.Day(d.Date.Date)
	}
	return v
}

var changeKind = map[record.Action]string{
	record.ActNew: "new", record.ActAmend: "amended", record.ActReplace: "replaced", record.ActAbolish: "abolished",
}

func changeLines(p view.Place, items []site.Item) (out []ChangeLine) {
	for _, item := range items {
		l := ChangeLine{Link: view.Link{Text: item.Name}, What: vi.UpperFirst(item.Action.String()), Kind: changeKind[item.Action], Code: string(item.DecisionItem.Procedure), Note: item.What}
		if item.Procedure != nil {
			l.Href = p.RecordHref(item.Procedure)
		}
		if item.NewOne != nil {
			l.Note = strings.TrimSpace(p.Say("decision.replaced_by", "note", l.Note, "name", item.NewOne.Name))
		}
		out = append(out, l)
	}
	return out
}
