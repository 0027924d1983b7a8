package render

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// onePage is how many procedures one page may list: more would weigh on an old
// phone, so the A–Z gets a page a letter and the list of all leads to its fields.
const onePage = 300

// azFolder holds the pages of single letters, when there are too many for one.
const azFolder = "a-z"

// split tells whether the procedures are too many for one page.
func (r *Scene) split() bool { return len(current(r.Site.Procedures)) > onePage }

// letters groups the current procedures by first letter, in order.
func (r *Scene) letters() (names []string, by map[string][]*site.Procedure) {
	by = map[string][]*site.Procedure{}
	for _, x := range current(r.Site.Procedures) {
		letter := vi.Initial(x.SortName())
		if by[letter] == nil {
			names = append(names, letter)
		}
		by[letter] = append(by[letter], x)
	}
	return names, by
}

func letterAddress(letter string) string { return azFolder + "/" + letterID(letter) + ".html" }

// letterPages are the A–Z's pages of single letters.
func (r *Scene) letterPages() []page {
	if !r.split() {
		return nil
	}
	names, by := r.letters()
	var out []page
	for _, letter := range names {
		out = append(out, r.sitePage(letterAddress(letter), "az", func(p placed) any {
			v := p.azFrame(letter, names)
			v.Groups = []ItemGroup{p.letterGroup(letter, by[letter])}
			return v
		}))
	}
	return out
}

func (p placed) az() any {
	names, by := p.Scene.letters()
	v := p.azFrame("", names)
	if p.Scene.split() {
		return v
	}
	for _, letter := range names {
		v.Groups = append(v.Groups, p.letterGroup(letter, by[letter]))
	}
	return v
}

func (p placed) letterGroup(letter string, list []*site.Procedure) ItemGroup {
	g := ItemGroup{ID: letterID(letter), Title: letter}
	for _, x := range list {
		item := p.item(x)
		item.Summary, item.Meta = "", []string{x.Procedure.Field, string(x.Code)}
		g.Items = append(g.Items, item)
	}
	return g
}

// azFrame is the page with the whole alphabet; letters without procedures lead nowhere.
func (p placed) azFrame(letter string, names []string) AZPage {
	title := "Thủ tục theo A–Z"
	crumbs := []crumb{{"Thủ tục", "thu-tuc/index.html"}}
	if letter != "" {
		title += ": " + letter
		crumbs = append(crumbs, crumb{"Thủ tục theo A–Z", site.AZAddress})
	}
	v := AZPage{Frame: p.frame("az", title, "Mọi thủ tục đang áp dụng, xếp theo chữ cái tiếng Việt.", crumbs...)}
	v.Count = count(len(current(p.Site.Procedures)), "thủ tục")
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
		l := Letter{Link{Text: name}}
		switch {
		case used[name] && p.Scene.split():
			l.Href = p.href(letterAddress(name))
		case used[name]:
			l.Href = "#" + letterID(name)
		}
		v.Letters = append(v.Letters, l)
	}
	return v
}
