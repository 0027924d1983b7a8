package web

import (
	"strconv"
	"strings"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// AZPage is site/az.html.
type AZPage struct {
	view.Frame
	Letters []Letter // the whole Vietnamese alphabet, also letters without entries
	Groups  []view.ItemGroup
	Count   string          // "42 thủ tục"
	Narrow  *view.NarrowBox // long enough to be narrowed by a script
}

// Letter is an entry of the alphabet bar; a letter without Href has no entries.
type Letter struct {
	view.Link
}

// letters groups the lines of the A–Z by first letter, in order.
func letters(scene *view.Scene) (names []string, by map[string][]site.AZEntry) {
	by = map[string][]site.AZEntry{}
	for _, e := range scene.Site.Entries() {
		letter := vi.Initial(e.Name)
		if by[letter] == nil {
			names = append(names, letter)
		}
		by[letter] = append(by[letter], e)
	}
	return names, by
}

// letterPages are the A–Z's pages of single letters.
func letterPages(scene *view.Scene) []view.Page {
	if !scene.Split() {
		return nil
	}
	names, by := letters(scene)
	var out []view.Page
	for _, letter := range names {
		out = append(out, scene.Page(site.LetterAddress(letter), "site/az", func(p view.Place) any {
			v := azFrame(p, letter, names)
			v.Groups = letterGroups(p, letter, by[letter])
			v.Narrow = fold(p, &v.Frame, v.Groups, "count.names")
			return v
		}))
	}
	return out
}

func az(p view.Place) any {
	names, by := letters(p.Scene)
	v := azFrame(p, "", names)
	if p.Scene.Split() {
		return v
	}
	for _, letter := range names {
		v.Groups = append(v.Groups, letterGroup(p, letter, by[letter]))
	}
	v.Narrow = fold(p, &v.Frame, v.Groups, "count.names")
	return v
}

// letterGroups part a letter that has very many names by their first words.
func letterGroups(p view.Place, letter string, list []site.AZEntry) []view.ItemGroup {
	if len(list) < manyOfALetter {
		return []view.ItemGroup{letterGroup(p, letter, list)}
	}
	var out []view.ItemGroup
	for start := 0; start < len(list); {
		word := firstWord(list[start].Name)
		end := start
		for end < len(list) && vi.Fold(firstWord(list[end].Name)) == vi.Fold(word) {
			end++
		}
		g := letterGroup(p, letter, list[start:end])
		g.ID, g.Title = site.LetterID(letter)+"-"+vi.Slug(word)+"-"+strconv.Itoa(len(out)), word+" …"
		out = append(out, g)
		start = end
	}
	return out
}

// manyOfALetter is from how many names on a letter is parted.
const manyOfALetter = 40

func firstWord(name string) string {
	word, _, _ := strings.Cut(name, " ")
	return word
}

func letterGroup(p view.Place, letter string, list []site.AZEntry) view.ItemGroup {
	g := view.ItemGroup{ID: site.LetterID(letter), Title: letter}
	for _, e := range list {
		x := e.Procedure
		item := view.Item{Link: p.Link(x), Meta: []string{x.Procedure.Field, p.Say("item.code", "code", string(x.Code))}, Sample: x.Base.Sample}
		if e.Common {
			item.Text, item.Summary, item.Meta = e.Name, p.Say("list.see", "name", vi.Truncate(x.SortName(), 110)), nil
		}
		g.Items = append(g.Items, item)
	}
	return g
}

// azFrame is the page with the whole alphabet; letters without procedures lead nowhere.
func azFrame(p view.Place, letter string, names []string) AZPage {
	title := p.Say("list.a_to_z")
	crumbs := []view.Crumb{{Text: p.Say("nav.procedures"), To: site.ProceduresAddress}}
	if letter != "" {
		title += ": " + letter
		crumbs = append(crumbs, view.Crumb{Text: p.Say("list.a_to_z"), To: site.AZAddress})
	}
	v := AZPage{Frame: p.Frame("az", title, p.Say("list.a_to_z_lead"), crumbs...)}
	v.Count = p.Say("count.procedures", "count", len(view.Current(p.Site.Procedures)))
	used := map[string]bool{}
	for _, name := range names {
		used[name] = true
	}
	all := vi.Letters()
	for _, name := range names {
		if name == vi.InitialDigits || name == vi.InitialOther {
			all = append(all, name)
		}
	}
	for _, name := range all {
		l := Letter{view.Link{Text: name}}
		switch {
		case used[name] && p.Scene.Split():
			l.Href = p.Href(site.LetterAddress(name))
		case used[name]:
			l.Href = "#" + site.LetterID(name)
		}
		v.Letters = append(v.Letters, l)
	}
	return v
}
