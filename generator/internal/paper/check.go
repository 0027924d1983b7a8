package paper

import (
	"maps"
	"slices"

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
)

// CheckChange is one thing that is otherwise now.
type CheckChange struct{ Name, Old, New string }

// CheckPages answer for every version there ever was.
func CheckPages(scene *view.Scene) []view.Page {
	out := []view.Page{scene.Page(site.ChecksAddress, "site/page-list", checkIndex)}
	for _, code := range slices.Sorted(maps.Keys(scene.Posted().History)) {
		seen := map[string]bool{}
		versions := scene.Posted().History[code]
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
	e := p.Posted().Editions[code]
	title := v.Title
	if e != nil {
		title = e.Title
	}
	out := CheckPage{Frame: p.Frame("check", vi.Truncate(title, 200), p.Say("check.description", "code", code)), Code: code, Version: v.ID, Since: p.Day(v.Since)}
	out.NoIndex = true
	out.Canonical = ""
	seen := map[string]bool{v.ID: true}
	for _, other := range slices.Backward(p.Posted().History[code]) {
		if !seen[other.ID] {
			seen[other.ID] = true
			out.Others = append(out.Others, view.Link{Text: p.Say("check.other", "version", other.ID, "day", other.Since), Href: p.Href(site.CheckAddress(code, other.ID))})
		}
	}
	if e == nil {
		out.State, out.Verdict, out.Why = CheckEnded, p.Say("check.ended"), p.Say("check.ended_why")
		return out
	}
	out.Now = view.Link{Text: p.Say("check.see_now"), Href: p.Href(e.Address)}
	switch {
	case e.State == site.Abolished || e.State == site.Expired || e.State == site.Replaced:
		out.State, out.Verdict = CheckEnded, p.Say("check.ended")
		out.Why = endedWhy(p, code)
	case v.ID != e.Version:
		out.State, out.Verdict = CheckOld, p.Say("check.replaced")
		out.Why = p.Say("check.replaced_why")
		out.Until = p.Day(until)
		for _, c := range edition.Changes(v, e) {
			out.Changes = append(out.Changes, CheckChange(c))
		}
		out.Newest = view.Link{Text: p.Say("check.see_newest"), Href: p.Href(site.CheckAddress(code, e.Version))}
	case e.State == site.Upcoming:
		out.State, out.Verdict, out.Why = CheckUpcoming, p.Say("check.upcoming"), p.Say("check.upcoming_why")
	default:
		out.State, out.Verdict, out.Why = CheckValid, p.Say("check.valid"), p.Say("check.valid_why", "day", p.Site.Date)
	}
	return out
}

// endedWhy says what ended a record.
func endedWhy(p view.Place, code string) string {
	for _, k := range record.Kinds {
		ended := drawings[k.Name].Ended
		if ended == nil {
			continue
		}
		for _, x := range p.Records(k) {
			if edition.Code(x) == code {
				return ended(p, x)
			}
		}
	}
	return p.Say("check.content_ended")
}

// checkIndex says how to hold a sheet against the site without a camera, and leads to
// what is no longer there at all.
func checkIndex(p view.Place) any {
	lead := p.Say("check.lead")
	v := view.TextListPage{Frame: p.Frame("page-list", p.Say("check.title"), lead), Lead: lead}
	v.NoIndex = true
	g := view.ItemGroup{ID: "khong-con", Title: p.Say("check.gone")}
	for _, code := range slices.Sorted(maps.Keys(p.Posted().History)) {
		versions := p.Posted().History[code]
		if last := versions[len(versions)-1]; p.Posted().Editions[code] == nil {
			g.Items = append(g.Items, view.Item{Link: view.Link{Text: last.Title, Href: p.Href(site.CheckAddress(code, last.ID))}, Meta: []string{code}})
		}
	}
	v.Groups = []view.ItemGroup{{ID: "ban-in", Title: p.Say("check.present"), Items: []view.Item{{Link: view.Link{Text: p.Say("check.list"), Href: p.Href(site.SheetsAddress)}}}}}
	if len(g.Items) > 0 {
		v.Groups = append(v.Groups, g)
	}
	return v
}
