package render

import (
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// publicPages are the pages of the site, with the sheets that belong to them. Those of
// the kiosk, the answers to codes and most sheets are apart: they are many, and lie in
// folders of their own.
func (r *Scene) publicPages() []page {
	var out []page
	out = append(out, r.fixedPages()...)
	out = append(out, r.listPages()...)
	out = append(out, r.itemPages()...)
	out = append(out, r.radioPages()...)
	out = append(out, r.noticePages()...)
	return append(out, r.redirects()...)
}

// sheetPages are the sheets for boards, desks and hands, and their lists.
func (r *Scene) sheetPages() []page {
	return slices.Concat(r.packPages(), r.printPages(), r.noticeSheets(), r.radioSheets())
}

// either is the first layout of the site if there is one, else the second.
func (r *Scene) either(first, second string) string {
	if r.HasLayout("site/" + first) {
		return first
	}
	return second
}

// sitePage makes a page of the public medium.
func (r *Scene) sitePage(path, layout string, view func(placed) any) page {
	return page{path: path, layout: "site/" + layout, view: func() any { return view(r.at(path, "site")) }}
}

// fixedPages are those every site has.
func (r *Scene) fixedPages() []page {
	return []page{
		r.sitePage(site.HomeAddress, "home", placed.home),
		r.sitePage(site.SearchAddress, "search", placed.search),
		r.sitePage(site.AZAddress, "az", placed.az),
		r.sitePage(site.SitemapAddress, "sitemap", placed.sitemap),
		r.sitePage(site.GlossaryAddress, "glossary", placed.glossaryPage),
		r.sitePage(site.ChangesAddress, "changes", placed.changes),
		r.sitePage(site.MissingAddress, "not-found", placed.notFound),
	}
}

// listPages are the lists of kinds and topics.
func (r *Scene) listPages() []page {
	s := r.Site
	var out []page
	for _, l := range []struct {
		kind string
		view func(placed) any
	}{
		{"procedure", placed.allProcedures}, {"policy", placed.allPolicies}, {"hotline", placed.allHotlines},
		{"radio", placed.allRadios}, {"office", placed.allOffices}, {"decision", placed.allDecisions},
		{"task", placed.allTasks}, {"law", placed.allLaws}, {"page", placed.allTexts},
	} {
		if s.Has(l.kind) {
			kind, _ := record.KindNamed(l.kind)
			out = append(out, r.sitePage(site.ListAddress(kind), l.kind+"-list", l.view))
		}
	}
	for _, k := range s.Plain {
		out = append(out, r.sitePage(site.ListAddress(k.Kind), r.either(k.Kind.Name+"-list", "record-list"), func(p placed) any { return p.plainList(k) }))
	}
	out = append(out, r.letterPages()...)
	for _, g := range []struct {
		folder, title, lead string
		topics              []*site.Topic
	}{
		{site.FieldFolder, "Lĩnh vực", "Chọn lĩnh vực để xem các thủ tục.", s.Fields},
		{site.LevelFolder, "Cấp thực hiện", "Chọn nơi bạn sẽ nộp hồ sơ.", s.Levels},
		{site.LifeEventFolder, "Việc trong đời", "Chọn việc gia đình bạn đang có.", s.LifeEvents},
	} {
		if len(g.topics) == 0 {
			continue
		}
		out = append(out, r.sitePage(g.folder+"/index.html", "topic-index", func(p placed) any {
			return p.topicIndex(g.folder, g.title, g.lead, g.topics)
		}))
		for _, t := range g.topics {
			out = append(out, r.sitePage(t.Address(g.folder), "procedure-list", func(p placed) any {
				return p.topicPage(t, g.folder, g.title)
			}))
		}
	}
	for _, a := range s.Areas {
		out = append(out, r.sitePage(a.Address(), "policy-list", func(p placed) any { return p.areaPage(a) }))
	}
	return out
}

// itemPages are the records' own pages.
func (r *Scene) itemPages() []page {
	s := r.Site
	var out []page
	add := func(x record.Record, view func(placed) any) {
		b := record.Of(x)
		out = append(out, r.sitePage(b.Address(), b.Kind.Name, view))
	}
	for _, x := range s.Procedures {
		add(x, func(p placed) any { return p.procedurePage(x) })
	}
	for _, x := range s.Policies {
		add(x, func(p placed) any { return p.policyPage(x) })
	}
	for _, x := range s.Hotlines {
		add(x, func(p placed) any { return p.hotlinePage(x) })
	}
	for _, x := range s.Radios {
		add(x, func(p placed) any { return p.radioPage(x) })
	}
	for _, x := range s.Offices {
		add(x, func(p placed) any { return p.officePage(x) })
	}
	for _, x := range s.Decisions {
		add(x, func(p placed) any { return p.decisionPage(x) })
	}
	for _, x := range s.Laws {
		add(x, func(p placed) any { return p.lawPage(x) })
	}
	for _, x := range s.Tasks {
		add(x, func(p placed) any { return p.taskPage(x) })
	}
	for _, x := range s.Pages {
		add(x, func(p placed) any { return p.textPage(x) })
	}
	for _, k := range s.Plain {
		for _, x := range k.Records {
			out = append(out, r.sitePage(record.Of(x).Address(), r.either(k.Kind.Name, "record"), func(p placed) any { return p.plainPage(x) }))
		}
	}
	return out
}

// redirects lead from former addresses to the present ones.
func (r *Scene) redirects() []page {
	var out []page
	for _, a := range r.Site.Aliases {
		p := r.at(a.From, "site")
		view := RedirectPage{
			Lang: "vi", Title: "Trang đã chuyển", Target: p.href(a.To),
			CSS: p.href("css/site.css") + "?v=" + r.StyleHash("site"),
		}
		if base := r.Site.Config.BaseURL; base != "" {
			view.Canonical = string(base) + "/" + a.To
		}
		out = append(out, page{path: a.From, layout: "site/redirect", view: func() any { return view }})
	}
	return out
}
