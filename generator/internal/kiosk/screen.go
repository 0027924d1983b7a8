package kiosk

import (
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/search"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/words"
)

// Screen is a screen of the desk's own, which shows no single record: all desks, all
// numbers, where to pay. The keyboard finds it by its name and by what people call it.
type Screen struct {
	Address string
	Layout  string
	Words   string // key of its name
	Seek    string // key of what people type for it, parted by semicolons, in each language
	Way     *Way   // its tile of the first screen; nil when another screen leads to it

	// For is a screen whose words this one answers to as well where there is no such screen.
	For  string
	Draw func(p view.Place) any
}

// screens are put by the files that draw them.
var screens []Screen

// put gives the kiosk a screen. It is called while the package begins.
func put(s Screen) { screens = append(screens, s) }

// seekOf is the key of what people type for the screen of an address.
func seekOf(address string) string {
	return screens[slices.IndexFunc(screens, func(s Screen) bool { return s.Address == address })].Seek
}

// ownScreens are the screens that this site has.
func ownScreens(scene *view.Scene) (out []view.Page) {
	for _, s := range screens {
		if scene.Site.KioskHas(s.Address) {
			out = append(out, scene.Page(s.Address, s.Layout, s.Draw))
		}
	}
	return out
}

// screenDocuments are the screens as the keyboard finds them, the lists of kinds, each desk, and how
// each office serves.
func screenDocuments(p view.Place) (out []search.Document) {
	said := func(key string) []string {
		both := []string{p.Say(key), p.Words(p.Medium).In(words.English).Say(key)}
		var list []string
		for _, text := range both {
			for one := range strings.SplitSeq(text, ";") {
				list = append(list, strings.TrimSpace(one))
			}
		}
		return list
	}
	add := func(address, name string, names []string, near string, facts ...string) {
		below := strings.TrimPrefix(address, site.KioskRoot)
		out = append(out, search.Document{Kind: search.ScreenKind, Address: search.ScreenAddress(below), Name: name, Aliases: names, Near: near, Facts: facts})
	}
	for _, s := range screens {
		if p.Site.KioskHas(s.Address) {
			names := append(said(s.Seek), said(s.Words)[1:]...)
			if s.For != "" && !p.Site.KioskHas(s.For) {
				names = append(names, said(seekOf(s.For))...)
			}
			add(s.Address, p.Say(s.Words), names, "")
		}
	}
	for _, k := range record.Kinds { // "thông báo" asks for all of them, not for what has the word in its name
		if d := drawing(k); d.Way != nil && !k.Kiosk.Led && len(shown(p.Scene, k)) > 0 {
			add(listOf(k), d.Way.words(p, k), []string{k.Title.Vi, k.Title.En, k.One.Vi, k.One.En}, "")
		}
	}
	eachQuality(p.Site, func(o *site.Office, to string) { add(to, qualityTitle(p, o), said("office_quality.seek"), o.Name) })
	for _, o := range here(p.Scene) {
		for _, d := range o.Desks {
			add(site.KioskDeskAddress(d), p.DeskName(d)+": "+d.Name, nil, strings.Join(d.Fields, "\n")+"\n"+o.Name, view.ShortName(o), d.Place)
		}
	}
	return out
}
