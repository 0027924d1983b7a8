package paper

import (
	"maps"
	"slices"
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// CheckPage is site/check.html: the answer to the QR code of one version of a sheet.
type CheckPage struct {
	view.Frame
	State   CheckState
	Verdict string // "BẢN NÀY CÒN HIỆU LỰC"
	Why     string
	Code    string
	Version string
	Since   view.Day
	Until   view.Day // the day a later version came
	Changes []CheckChange
	Now     view.Link // the page of today
	Newest  view.Link // the answer of the version of today
	Others  []view.Link
}

// CheckState is the modifier of the verdict's CSS class.
type CheckState string

// The states of a sheet.
const (
	CheckValid    CheckState = "valid"
	CheckUpcoming CheckState = "upcoming"
	CheckOld      CheckState = "old"
	CheckEnded    CheckState = "ended"
	CheckTermOver CheckState = "term-over" // no longer to hang; what it says goes on
)

// CheckChange is one thing that is otherwise now.
type CheckChange struct{ Name, Text string }

// CheckPages answer for every version there ever was.
func CheckPages(scene *view.Scene) []view.Page {
	out := []view.Page{scene.Page(site.ChecksAddress, "site/page-list", checkIndex)}
	history := scene.Posted().History()
	for _, code := range slices.Sorted(maps.Keys(history)) {
		if edition.Watched(code) {
			continue
		}
		seen := map[string]bool{}
		versions := history[code]
		for i, v := range versions {
			if seen[v.ID] {
				continue
			}
			seen[v.ID] = true
			out = append(out, scene.Page(site.CheckAddress(code, v.ID), "site/check", func(p view.Place) any { return checkPage(p, code, v, nextOf(versions, i)) }))
			for _, was := range edition.FormerCodes(scene.Site, code) { // what hangs on a wall wears the code of its day
				out = append(out, scene.Page(site.CheckAddress(was, v.ID), "site/check", func(p view.Place) any { return checkPage(p, code, v, nextOf(versions, i)) }))
			}
		}
	}
	return out
}

// nextOf is the day on which another version took the place of the i-th for good.
func nextOf(versions []edition.Version, i int) vi.Date {
	last := i
	for j := i + 1; j < len(versions); j++ {
		if versions[j].ID == versions[i].ID {
			last = j
		}
	}
	if last+1 < len(versions) {
		return versions[last+1].Since
	}
	return vi.Date{}
}

func checkPage(p view.Place, code string, v edition.Version, until vi.Date) any {
	posted := p.Posted()
	x := checked{Place: p, code: code, v: v}
	now, there := x.thing()
	title := v.Title
	if there {
		title = now.Title
	}
	out := CheckPage{Frame: p.Frame("check", vi.Truncate(title, 200), p.Say("check.description", "code", code)), Code: code, Version: v.ID, Since: p.Day(v.Since)}
	out.NoIndex = true
	out.Canonical = ""
	seen := map[string]bool{v.ID: true}
	for _, other := range slices.Backward(posted.Versions(code)) {
		if !seen[other.ID] {
			seen[other.ID] = true
			out.Others = append(out.Others, view.Link{Text: p.Say("check.other", "version", other.ID, "day", other.Since), Href: p.Href(site.CheckAddress(code, other.ID))})
		}
	}
	if !there {
		out.State, out.Verdict, out.Why = CheckEnded, p.Say("check.ended"), p.Say("check.ended_why")
		return out
	}
	out.Now = view.Link{Text: p.Say("check.see_now"), Href: p.Href(now.Address)}
	ended := now.State == site.Abolished || now.State == site.Expired || now.State == site.Replaced
	why, termOnly := "", false
	if ended {
		why, termOnly = endedWhy(p, edition.BaseOf(code))
	}
	changes, newest, which := x.changes()
	switch {
	case ended && !termOnly:
		out.State, out.Verdict, out.Why = CheckEnded, p.Say("check.ended"), why
	case newest != "":
		out.State, out.Verdict, out.Why = CheckOld, p.Say("check.replaced"), which
		out.Until, out.Changes = p.Day(until), changes
		out.Newest = view.Link{Text: p.Say("check.see_newest"), Href: p.Href(site.CheckAddress(newest, posted.Edition(newest).Version))}
	case ended:
		out.State, out.Verdict, out.Why = CheckTermOver, p.Say("check.term_over"), why
	case now.State == site.Upcoming:
		out.State, out.Verdict, out.Why = CheckUpcoming, p.Say("check.upcoming"), p.Say("check.upcoming_why")
	default:
		out.State, out.Verdict, out.Why = CheckValid, p.Say("check.valid"), p.Say("check.valid_why", "day", p.Site.Date)
	}
	return out
}

// checked is one version of one code, which is held against today.
type checked struct {
	view.Place
	code string
	v    edition.Version
}

// forms are the sheets of today that a sheet of this version may be: one, but for a
// version of the time when all forms of a thing wore one.
func (x checked) forms() []string {
	if forms := x.Posted().Forms(x.code, x.v.ID); len(forms) > 0 {
		return forms
	}
	return []string{x.code}
}

// thing is what the version is of, today.
func (x checked) thing() (t edition.Thing, ok bool) {
	for _, code := range append([]string{x.code}, x.forms()...) {
		if t, ok = x.Posted().Thing(code); ok {
			return t, ok
		}
	}
	return t, false
}

// changes are what is otherwise now, the code of the newest sheet, and which sheets it is
// that no longer say what they said; all empty when none is.
func (x checked) changes() (out []CheckChange, newest, which string) {
	posted, forms := x.Posted(), x.forms()
	var names []string
	for _, code := range forms {
		now, there := posted.Thing(code)
		if !there || posted.Edition(code).Undrawn || posted.Stands(code, x.v.ID) {
			continue
		}
		names = append(names, now.Title)
		if newest == "" {
			newest = code
		}
		for _, c := range posted.Changes(code, x.v) {
			change := CheckChange{c.Name, c.Text}
			if !slices.Contains(out, change) {
				out = append(out, change)
			}
		}
	}
	which = x.Say("check.replaced_why")
	if len(names) < len(forms) {
		which = x.Say("check.replaced_some", "names", strings.Join(names, "; "))
	}
	return out, newest, which
}

// endedWhy says what ended a record, and whether that is its time on the board alone.
func endedWhy(p view.Place, code string) (why string, termOnly bool) {
	for _, k := range record.Kinds {
		d := drawings[k.Name]
		if d.Ended == nil {
			continue
		}
		for _, x := range p.Records(k) {
			if edition.Code(x) == code {
				return d.Ended(p, x), d.TermOnly
			}
		}
	}
	return p.Say("check.content_ended"), false
}

// checkIndex says how to hold a sheet against the site without a camera, and leads to
// what is no longer there at all.
func checkIndex(p view.Place) any {
	lead := p.Say("check.lead")
	v := view.TextListPage{Frame: p.Frame("page-list", p.Say("check.title"), lead), Lead: lead}
	v.NoIndex = true
	g := view.ItemGroup{ID: "khong-con", Title: p.Say("check.gone")}
	past := p.Posted().Past()
	for _, code := range slices.Sorted(maps.Keys(past)) {
		last := past[code][len(past[code])-1]
		if edition.Watched(code) {
			continue
		}
		if _, there := (checked{Place: p, code: code, v: last}).thing(); !there {
			g.Items = append(g.Items, view.Item{Link: view.Link{Text: last.Title, Href: p.Href(site.CheckAddress(code, last.ID))}, Meta: []string{code}})
		}
	}
	if p.Built(site.SheetsAddress) {
		v.Groups = []view.ItemGroup{{ID: "ban-in", Title: p.Say("check.present"), Items: []view.Item{{Link: view.Link{Text: p.Say("check.list"), Href: p.Href(site.SheetsAddress)}}}}}
	}
	if len(g.Items) > 0 {
		v.Groups = append(v.Groups, g)
	}
	return v
}
