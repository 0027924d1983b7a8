package view

import (
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// entry is the place of a kind's list in a menu; without words it has the kind's title.
type entry struct{ kind, words string }

// mainMenu and footMenu are the kinds in the menus, in order. Kinds that stand in
// neither come at the foot of every page, before the unit's own pages.
var (
	mainMenu = []entry{
		{"procedure", "Thủ tục"}, {"policy", "Chính sách"}, {"hotline", ""}, {"radio", "Phát thanh"}, {"office", "Cơ quan"}, {"decision", "Quyết định"},
	}
	footMenu = []entry{{"notice", "Thông báo niêm yết"}, {"board", ""}, {"task", ""}, {"law", ""}}
	lastMenu = []entry{{"page", ""}}
)

// step is a link of a menu before it is seen from a page.
type step struct{ words, to string }

// listed leads to the lists of kinds that have records.
func (p Place) listed(menu []entry) (out []step) {
	for _, e := range menu {
		k, known := record.KindNamed(e.kind)
		if !known || !p.Site.Has(k.Name) {
			continue
		}
		words := e.words
		if words == "" {
			words = k.Title.Vi
		}
		out = append(out, step{words, site.ListAddress(k)})
	}
	return out
}

// nav is the main menu: a kind without records has no entry. What happens in a life
// stands behind the first.
func (p Place) nav() (out []NavItem) {
	steps := p.listed(mainMenu)
	if len(p.Site.LifeEvents) > 0 {
		events := step{"Việc trong đời", site.LifeEventFolder + "/index.html"}
		steps = slices.Insert(steps, len(p.listed(mainMenu[:1])), events)
	}
	for _, x := range steps {
		out = append(out, NavItem{Link{x.words, p.Href(x.to)}, inFolder(p.Path, x.to)})
	}
	return out
}

// inFolder tells whether a page belongs to the part of the site that a list opens.
func inFolder(page, list string) bool {
	folder := list[:len(list)-len("index.html")]
	return len(page) > len(folder) && page[:len(folder)] == folder
}

// footer leads to paper and kiosk, to the lists that the main menu has no room for, and
// to the unit's own pages that have a place in the menu.
func (p Place) footer() []Link {
	steps := []step{{"Bản in niêm yết", site.PrintFolder + "/index.html"}, {"Màn hình ki-ốt", site.KioskFolder + "/index.html"}}
	steps = slices.Concat(steps, p.listed(footMenu), p.listed(others()), p.listed(lastMenu))
	out := make([]Link, 0, len(steps))
	for _, x := range steps {
		out = append(out, Link{x.words, p.Href(x.to)})
	}
	for _, x := range p.Site.Pages {
		if x.Menu > 0 {
			out = append(out, p.Link(x))
		}
	}
	return out
}

// others are the kinds that no menu names.
func others() (out []entry) {
	named := slices.Concat(mainMenu, footMenu, lastMenu)
	for _, k := range record.Kinds {
		if !slices.ContainsFunc(named, func(e entry) bool { return e.kind == k.Name }) {
			out = append(out, entry{k.Name, ""})
		}
	}
	return out
}
