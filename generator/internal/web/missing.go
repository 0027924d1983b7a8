package web

import (
	"strconv"
	"strings"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// NotFoundPage is site/not-found.html (404.html).
type NotFoundPage struct {
	view.Frame
	Hotlines []view.HotlineRef
	Rungs    []Rung // of a ladder: what is tried one folder higher each time
	Rooted   string // a style that is found where the told root is the true one
	Engine   string // the script of the search, below the root
}

// Rung is where the root of the site may be, so many folders above the address asked for.
type Rung struct {
	Number int
	Style  string      // the style sheet there
	Mark   string      // a style that is found when the root is there: it shows the links of this rung, and hides the others
	Links  []view.Link // the ways on, from there
}

const missingScript = "js/missing.js"

// rungMarks is the folder of the styles that tell which rung is the true one.
const rungMarks = "lac-duong/"

// rungs is how many folders above the address asked for the root is looked for, where
// base_url does not tell it.
const rungs = 6

// notFound is shown at any address, of which it knows nothing. Its addresses begin where
// base_url says that the site stands, or at the root of the host. A site that stands
// somewhere else is found by climbing: the script is asked for one folder higher each
// time, the first that is there tells by its own address where the root is, and mends the others. Where no script runs
// style sheets are asked for in the same way, and the one that is there shows the links that lead on from its rung.
func notFound(p view.Place) any {
	style := p.StyleSheet(p.Medium)
	p.Rooted = p.Site.Config.BasePath() + "/"
	v := NotFoundPage{Frame: p.Frame("not-found", p.Say("missing.title"), p.Say("missing.description")), Hotlines: p.RequiredLines()}
	for i := range v.Hotlines {
		v.Hotlines[i].Now = nil // no address of its script is right wherever this page is shown; the hours are told
		v.Hotlines[i].Href = "" // nor is that of its page; the number is what one needs
	}
	v.NoIndex = true
	v.Canonical = ""
	v.Engine = Scripts[0] + "?v=" + p.ScriptVersion(p.Medium)
	v.Scripts, v.Rooted = append(v.Scripts, p.Href(missingScript)), p.Href(rungMarks+"goc.css")
	for i := range rungs {
		up := strings.Repeat("../", i)
		v.Rungs = append(v.Rungs, Rung{i, up + style, up + rungMarks + "bac-" + strconv.Itoa(i) + ".css", waysOn(p, &v.Frame, up)})
		v.Scripts = append(v.Scripts, up+missingScript)
	}
	return v
}

// waysOn are what is urgent and the main ways of the site, from a folder above the address asked for.
func waysOn(p view.Place, f *view.Frame, up string) (out []view.Link) {
	from := func(l view.Link, before string) {
		out = append(out, view.Link{Text: before + l.Text, Href: up + strings.TrimPrefix(l.Href, p.Rooted)})
	}
	for _, a := range f.Alerts.Alerts {
		if !a.Later {
			from(a.Link, a.Mark+": ")
		}
	}
	out = append(out, []view.Link{{Text: p.Say("missing.home"), Href: up + site.HomeAddress}, {Text: p.Say("list.a_to_z"), Href: up + site.AZAddress}, {Text: p.Say("footer.sitemap"), Href: up + site.SitemapAddress}}...)
	for _, l := range f.Nav {
		from(l.Link, "")
	}
	return out
}
