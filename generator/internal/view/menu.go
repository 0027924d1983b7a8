package view

import (
	"path"
	"slices"
	"strings"

	"niemyet/generator/internal/site"
)

// step is a link of a menu before it is seen from a page.
type step struct{ words, to string }

// listed leads to the lists of kinds, as the rows of the kinds say.
func (p Place) listed(menu []site.MenuEntry) (out []step) {
	for _, e := range menu {
		out = append(out, step{p.EntryWords(e), e.To()})
	}
	return out
}

// EntryWords are what a list is called in a menu.
func (p Place) EntryWords(e site.MenuEntry) string {
	if e.Words != "" {
		return p.Say(e.Words)
	}
	return p.KindTitle(e.Kind)
}

// eventsRank is the place of what happens in a life among the lists of the main menu.
const eventsRank = 20

// nav is the main menu: a kind without records has no entry. What happens in a life
// stands behind procedures.
func (p Place) nav() (out []NavItem) {
	menu := p.Site.MainMenu()
	steps := p.listed(menu)
	if len(p.Site.LifeEvents) > 0 {
		at := slices.IndexFunc(menu, func(e site.MenuEntry) bool { return e.Rank > eventsRank })
		if at < 0 {
			at = len(menu)
		}
		steps = slices.Insert(steps, at, step{p.Say("list.life_events"), site.TopicsAddress(site.LifeEventFolder)})
	}
	for _, x := range steps {
		out = append(out, NavItem{Link{x.words, p.Href(x.to)}, inFolder(p.Path, x.to)})
	}
	return out
}

// inFolder tells whether a page belongs to the part of the site that a list opens.
func inFolder(page, list string) bool {
	return strings.HasPrefix(page, path.Dir(list)+"/")
}

// Further leads to paper and kiosk, to the lists that the main menu has no room for, and
// to the unit's own pages that have a place in the menu.
func (p Place) Further() []Link {
	steps := []step{{p.Say("nav.sheets"), site.SheetsAddress}, {p.Say("nav.kiosk"), site.KioskHomeAddress}}
	steps = append(steps, p.listed(p.Site.FootMenu())...)
	out := make([]Link, 0, len(steps))
	for _, x := range steps {
		if p.Built(x.to) {
			out = append(out, Link{x.words, p.Href(x.to)})
		}
	}
	for _, x := range p.Site.Pages {
		if x.Menu > 0 {
			out = append(out, p.Link(x))
		}
	}
	return out
}
