package view

import (
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// Place knows on which page a view stands, and so how every address looks from there.
type Place struct {
	*Scene
	Path   string // of the page, below the root
	Medium string // "site", "kiosk", "print"
	// Rooted is where addresses begin on a page that may be shown at any address: "/",
	// "/sub/". Everywhere else it is "", and they are relative.
	Rooted string

	near *bool // set when an address was asked for that lies below the folder at the root that the page lies in
}

// RootOf is the folder that the styles, fonts and scripts of a medium or of one of its lesser sheets lie in: "" or "kiosk/".
func RootOf(sheet string) string {
	if medium, _, _ := strings.Cut(sheet, "-"); medium == "kiosk" {
		return site.KioskRoot
	}
	return ""
}

// At places the building of a view on a page.
func (scene *Scene) At(path, medium string) Place {
	return Place{Scene: scene, Path: path, Medium: medium}
}

// Href is the address of another page of the site, as seen from here.
func (p Place) Href(to string) string {
	if p.Rooted != "" {
		return p.Rooted + to
	}
	if p.near != nil && topOf(to) == topOf(p.Path) {
		*p.near = true
	}
	return site.Relative(p.Path, to)
}

// Built tells whether the build makes what lies at an address: nothing leads to what
// [build] of config.toml leaves out.
func (p Place) Built(to string) bool { return p.Site.Config.Build.Builds(to) }

// root is what leads from here to the root of the medium: "" or "../".
func (p Place) root() string {
	back := p.Href(RootOf(p.Medium) + site.HomeAddress)
	return back[:len(back)-len(site.HomeAddress)]
}

// Link leads to a record's page on this medium. The kiosk shows some kinds only;
// a link to another is text.
func (p Place) Link(r record.Record) Link {
	return Link{Text: p.Called(r), Href: p.RecordHref(r)}
}

// RecordHref is the address of a record's page on this medium, "" where it has none.
func (p Place) RecordHref(r record.Record) string {
	b := record.Of(r)
	if p.Medium != "kiosk" {
		return p.Href(b.Address())
	}
	if p.OnKiosk(r) {
		return p.Href(site.KioskAddress(b.Address()))
	}
	return ""
}

// Topic leads to a topic's list on this medium.
func (p Place) Topic(t *site.Topic, folder string) Link {
	if t == nil {
		return Link{}
	}
	to := t.Address(folder)
	if p.Medium == "kiosk" {
		if folder == site.LevelFolder {
			return Link{Text: p.TopicName(t)}
		}
		to = site.KioskAddress(to)
	}
	return Link{Text: p.TopicName(t), Href: p.Href(to)}
}

// TopicName is what a topic is called; on the kiosk by who chose English too, where
// config.toml has a name.
func (p Place) TopicName(t *site.Topic) string { return p.inEnglish(t.Name, t.English) }

// TopicSummary is a topic's summary, likewise.
func (p Place) TopicSummary(t *site.Topic) string { return p.inEnglish(t.Summary, t.EnglishSummary) }

// inEnglish is a text of config.toml that may have another for English. One that has none
// stays Vietnamese, and bare: the page says by itself that it is. So does any beside the
// kiosk: a version is made of what records say, and what is marked passes for our words.
func (p Place) inEnglish(text, english string) string {
	if english == "" || p.Medium != "kiosk" {
		return text
	}
	return p.Speaker().Named(problem.Text{Vi: text, En: english})
}
