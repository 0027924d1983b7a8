package web

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// BlanksPage is site/blanks.html: the forms that procedures ask for, by field or by name.
type BlanksPage struct {
	view.Frame
	Lead   string
	Count  string      // "89 mẫu"
	Ways   []view.Link // the other order, or the letters
	Tiles  []view.Tile // instead of Groups: fields with forms of a page each
	Groups []view.BlankGroup
	Narrow bool
	None   view.Link // where one is told to ask for a form that is not here
}

// blankPages are the lists of forms by field and by name; parted where they are long.
func blankPages(scene *view.Scene) (out []view.Page) {
	s := scene.Site
	if !s.HasBlanks() {
		return nil
	}
	out = append(out, scene.Page(site.BlanksAddress, "site/blanks", blanksByField), scene.Page(site.BlanksNamesAddress, "site/blanks", blanksByName))
	if !s.BlanksSplit() {
		return out
	}
	for _, t := range s.BlankFields() {
		out = append(out, scene.Page(site.BlanksOfAddress(t), "site/blanks", func(p view.Place) any {
			v := blanksFrame(p, p.Say("blanks.of", "field", t.Name), len(t.Blanks), below(p))
			v.Groups = []view.BlankGroup{{Blanks: p.Blanks(t.Blanks)}}
			if len(t.Blanks) >= view.LongList {
				v.Groups = p.BlankGroups("mau", t.Blanks)
			}
			return v.finish(p)
		}))
	}
	for _, letter := range s.BlankLetters() {
		out = append(out, scene.Page(site.BlanksAtAddress(letter), "site/blanks", func(p view.Place) any {
			list := s.BlanksAt(letter)
			v := blanksFrame(p, p.Say("blanks.at", "letter", letter), len(list), below(p))
			v.Ways = letterWays(p)
			v.Groups = unfaceted(p.BlankGroups("mau", list))
			return v.finish(p)
		}))
	}
	return out
}

// below is what stands above a part of the list.
func below(p view.Place) view.Crumb {
	return view.Crumb{Text: p.Say("blanks.title"), To: site.BlanksAddress}
}

func blanksFrame(p view.Place, title string, count int, crumbs ...view.Crumb) BlanksPage {
	v := BlanksPage{Frame: p.Frame("blanks", title, p.Say("blanks.lead"), crumbs...), Lead: p.Say("blanks.lead"), Count: p.Say("count.forms", "count", count)}
	if len(p.Site.Offices) > 0 {
		v.None = view.Link{Text: p.Say("home.all_offices"), Href: p.Href(site.OfficesAddress)}
	}
	return v
}

// blankOrders are the two orders of all forms, the page's own without a link.
func blankOrders(p view.Place) (out []view.Link) {
	for _, x := range []struct{ words, to string }{{"blanks.by_field", site.BlanksAddress}, {"blanks.by_name", site.BlanksNamesAddress}} {
		l := view.Link{Text: p.Say(x.words)}
		if x.to != p.Path {
			l.Href = p.Href(x.to)
		}
		out = append(out, l)
	}
	return out
}

func letterWays(p view.Place) (out []view.Link) {
	for _, letter := range p.Site.BlankLetters() {
		l := view.Link{Text: letter}
		if to := site.BlanksAtAddress(letter); to != p.Path {
			l.Href = p.Href(to)
		}
		out = append(out, l)
	}
	return out
}

func blanksByField(p view.Place) any {
	s := p.Site
	v := blanksFrame(p, p.Say("blanks.title"), len(s.Blanks), view.Crumb{})
	v.Breadcrumbs, v.Ways = v.Breadcrumbs[:1], blankOrders(p)
	if list := s.BlanksWithFile(); 0 < len(list) && len(list) < view.LongList {
		v.Groups = append(v.Groups, view.BlankGroup{ID: "co-tep", Title: p.Say("blanks.with_file"), Open: true, Blanks: p.Blanks(list)})
	}
	for _, t := range s.BlankFields() {
		if s.BlanksSplit() {
			v.Tiles = append(v.Tiles, view.Tile{Link: view.Link{Text: t.Name, Href: p.Href(site.BlanksOfAddress(t))}, Count: p.Say("count.forms", "count", len(t.Blanks)), Icon: t.Icon})
			continue
		}
		v.Groups = append(v.Groups, view.BlankGroup{ID: "lv-" + t.ID, Title: t.Name, Blanks: p.Blanks(t.Blanks)})
	}
	return v.finish(p)
}

func blanksByName(p view.Place) any {
	s := p.Site
	v := blanksFrame(p, p.Say("blanks.title_by_name"), len(s.Blanks), below(p))
	if v.Ways = blankOrders(p); s.BlanksSplit() {
		v.Ways = append(v.Ways[:1], letterWays(p)...)
		return v
	}
	for _, letter := range s.BlankLetters() {
		v.Groups = append(v.Groups, view.BlankGroup{ID: site.LetterID(letter), Title: letter, Blanks: p.Blanks(s.BlanksAt(letter))})
	}
	return v.finish(p)
}

// unfaceted leaves out what only boxes of choices need: half of all forms begin with one letter, and weigh 30 KB without.
func unfaceted(groups []view.BlankGroup) []view.BlankGroup {
	for _, g := range groups {
		for i := range g.Blanks {
			g.Blanks[i].Facets = view.Facets{}
		}
	}
	return groups
}

// finish folds a long list and gives it the box that narrows it.
func (v BlanksPage) finish(p view.Place) BlanksPage {
	p.FoldBlanks(v.Groups)
	n := 0
	for _, g := range v.Groups {
		n += len(g.Blanks)
	}
	if v.Narrow = n >= longEnough; v.Narrow {
		v.Scripts = append(v.Scripts, hrefs(p, listScripts)...)
	}
	return v
}
