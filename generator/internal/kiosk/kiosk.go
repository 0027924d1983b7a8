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
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// Pages are the screens that one can tap through at the desk.
func Pages(scene *view.Scene) []view.Page {
	out := []view.Page{
		scene.Page(site.KioskHomeAddress, "kiosk/home", home),
		scene.Page(site.KioskSearchAddress, "kiosk/search", searchPage),
	}
	out = append(out, topicPages(scene)...)
	out = append(out, ownScreens(scene)...)
	out = append(out, elsewhereScreens(scene)...)
	out = append(out, blankScreens(scene)...)
	for _, k := range record.Kinds {
		out = append(out, kindPages(scene, k)...)
	}
	return out
}

// frame is the frame of a screen; back is where "Quay lại" leads, "" on the first.
func frame(p view.Place, kind, title, back string) view.Frame {
	f := p.Frame(kind, title, title)
	if back != "" {
		f.Back = &view.Link{Text: p.Say("kiosk.back"), Href: p.Href(back)}
	}
	f.Kiosk = settings(p.Scene)
	f.Kiosk.Start = p.Href(site.KioskRoot+"js/kiosk-start.js") + "?v=" + p.ScriptVersion(p.Medium)
	f.Scripts = scripts(p, nil)
	if kind != "home" { // where every visit begins; elsewhere the screen belongs to what the visitor came for
		f.Alerts = view.AlertBar{}
	}
	return f
}

// recordFrame is the frame of a screen that shows one record, with what every record may wear:
// the mark of a sample, and what it will say otherwise from a day on.
func recordFrame(p view.Place, kind, title string, x record.Record, back string) view.Frame {
	f := frame(p, kind, title, back)
	f.Sample, f.Foretold = f.Sample || record.Of(x).Sample, p.ComingBanner(x)
	return f
}

func settings(scene *view.Scene) view.Kiosk {
	k := scene.Site.Config.Kiosk
	slip := map[record.SlipPaper]string{record.Slip80: "80", record.Slip58: "58", record.SlipA5: "a5"}[k.Slip]
	return view.Kiosk{Idle: k.Idle, Warn: k.Warn, StaleDays: k.StaleDays, Low: k.Low, Slip: slip}
}
