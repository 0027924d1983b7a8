// Package kiosk says which screens the kiosk at the desk has, and draws them.
//
// In: a view.Scene. Out: [Pages], all below kiosk/, with layouts of layouts/kiosk/; the
// [Index] of what the keyboard can find; and which files of static/ the kiosk has too
// ([Shares], [Recordings]), because its folder is whole in itself: copied to a stick it
// works alone. [FileList] names every file of it, for its service worker and kiosk-check.
//
// What never happens: no screen leads out of the kiosk's folder; no file is read.
package kiosk

import (
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// searchScripts are the further scripts of the page with the keyboard: the site's
// engine without the site's page.
var searchScripts = []string{"js/search.js", "js/telex.js", "js/kiosk-search.js"}

// scriptNames are the scripts of a layout, in order.
func scriptNames(kind string) []string {
	switch kind {
	case "search":
		return slices.Concat(commonScripts, searchScripts)
	case "procedure":
		return slices.Concat(commonScripts, []string{"js/kiosk-procedure.js"})
	}
	return commonScripts
}

var commonScripts = []string{"js/kiosk-words.js", "js/kiosk.js"} // after js/kiosk-start.js, which the frame loads

// Scripts are all scripts of the kiosk's pages.
func Scripts() []string {
	return slices.Concat(scriptNames("search"), scriptNames("procedure"))
}

// scriptsOf are the scripts of a page, by the version of the index and of themselves.
func scriptsOf(p view.Place, kind string) []string {
	version := p.ScriptVersion(p.Medium)
	var out []string
	for _, name := range scriptNames(kind) {
		out = append(out, p.Href(view.KioskRoot+name)+"?v="+version)
	}
	return out
}

func settings(scene *view.Scene) view.Kiosk {
	k := scene.Site.Config.Kiosk
	slip := map[record.SlipPaper]string{record.Slip80: "80", record.Slip58: "58", record.SlipA5: "a5"}[k.Slip]
	return view.Kiosk{Idle: k.Idle, Warn: k.Warn, StaleDays: k.StaleDays, Low: k.Low, Slip: slip}
}

// Draws tells whether records of a kind have a page on the kiosk.
func Draws(k *record.Kind) bool { return k.Name == "procedure" }

// Pages are the pages one can tap through at the desk.
func Pages(scene *view.Scene) []view.Page {
	s := scene.Site
	who := s.Visitors()
	out := []view.Page{
		scene.Page(homeAddress, "kiosk/home", func(p view.Place) any { return home(p, who) }),
		scene.Page(searchAddress, "kiosk/search", searchPage),
		scene.Page(fieldsAddress, "kiosk/topics", func(p view.Place) any {
			return topics(p, "Theo lĩnh vực", s.Fields, site.FieldFolder)
		}),
	}
	if hasOffices(scene) {
		out = append(out, scene.Page(view.KioskOffices, "kiosk/offices", offices))
	}
	if len(s.Hotlines) > 0 {
		out = append(out, scene.Page(hotlinesAddress, "kiosk/hotlines", hotlines))
	}
	events := filled(s.LifeEvents)
	if len(events) > 0 {
		out = append(out, scene.Page(eventsAddress, "kiosk/topics", func(p view.Place) any {
			return topics(p, "Việc trong đời", events, site.LifeEventFolder)
		}))
	}
	if len(who) > 0 {
		out = append(out, scene.Page(whoAddress, "kiosk/topics", func(p view.Place) any { return topics(p, "Tôi là ai?", who, whoFolder) }))
	}
	for _, g := range []struct {
		folder, index string
		topics        []*site.Topic
	}{{site.LifeEventFolder, eventsAddress, events}, {site.FieldFolder, fieldsAddress, s.Fields}, {whoFolder, whoAddress, who}} {
		for _, t := range g.topics {
			out = append(out, scene.Page(view.KioskAddress(t.Address(g.folder)), "kiosk/list", func(p view.Place) any {
				return list(p, t, g.folder, g.index)
			}))
		}
	}
	for _, o := range s.Offices {
		for _, d := range o.Desks {
			out = append(out, scene.Page(deskAddress(d), "kiosk/desk", func(p view.Place) any { return desk(p, d) }))
		}
	}
	for _, x := range s.Procedures {
		if x.State.Current() {
			out = append(out, scene.Page(view.KioskAddress(record.Of(x).Address()), "kiosk/procedure", func(p view.Place) any { return procedure(p, x) }))
		}
	}
	return out
}

func frame(p view.Place, kind, title, back string) view.Frame {
	f := p.Frame(kind, title, title)
	if back != "" {
		f.Back = &view.Link{Text: "Quay lại", Href: p.Href(back)}
	}
	f.Kiosk = settings(p.Scene)
	f.Scripts = scriptsOf(p, kind)
	return f
}
