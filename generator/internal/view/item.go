package view

import (
	"slices"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// ItemGroup is a titled part of a list, with an anchor.
type ItemGroup struct {
	ID     string
	Title  string
	Note   string
	Items  []Item
	Open   bool   // shown however long the list is
	Folded bool   // opened by whoever looks for something in it: the list is long
	Count  string // "12 thủ tục"; of a folded group
}

// Item is one line of a list that leads to a page.
type Item struct {
	Link
	Summary string   // one sentence
	Meta    []string // short facts, each under its name: "Mã 1.001193", "Bao lâu: 3 ngày làm việc"
	Tag     string   // "Giải quyết ngay", "Sắp có hiệu lực"
	Sample  bool
	Facets  Facets // what the list can be narrowed by
}

// Facets are what a long list can be narrowed by; a script makes its boxes of what the lines have.
type Facets struct {
	Field, Level, Office, Who string
	Online                    bool
}

// TextListPage is site/page-list.html.
type TextListPage struct {
	Frame
	Lead   string
	Groups []ItemGroup
}

// Item is a procedure as lists show it, called as people call it, with the facts that help
// to choose.
func (p Place) Item(x *site.Procedure) Item {
	out := p.NamedItem(x)
	out.Sample = x.Base.Sample
	for _, a := range p.Answers(x).Lines {
		if (a.Key == "time" || a.Key == "fee") && !a.Unknown {
			out.Meta = append(out.Meta, p.labelled(a))
		}
	}
	switch {
	case x.State == site.Upcoming:
		out.Tag = p.Say("item.from_day", "day", x.EffectiveFrom)
	case x.OnTheSpot:
		out.Tag = p.Say("answers.on_the_spot")
	}
	return out
}

// NamedItem is a procedure as a line that says which one it is and no more.
func (p Place) NamedItem(x *site.Procedure) Item {
	out := Item{Link: p.Link(x), Meta: []string{p.Say("item.code", "code", string(x.Code))}}
	heading, legal := p.Heading(x)
	out.Text, out.Summary = heading, vi.Truncate(legal, legalShown)
	return out
}

// legalShown is how much of a legal name a line of a list has room for; its page has all.
const legalShown = 160

// facets are what a list on the site narrows by.
func (p Place) facets(x *site.Procedure) (f Facets) {
	if p.Medium != "site" {
		return f
	}
	f.Who, f.Online = strings.Join(Known(x.Subjects), ";"), x.Online != ""
	if x.Field != nil {
		f.Field = x.Field.Name
	}
	if x.Level != nil {
		f.Level = x.Level.Name
	}
	if x.Office != nil {
		f.Office = ShortName(x.Office)
	}
	return f
}

// NarrowItem is a line of a list that is long enough to be narrowed.
func (p Place) NarrowItem(x *site.Procedure) Item {
	out := p.Item(x)
	out.Facets = p.facets(x)
	return out
}

// InGroup puts an item into the group of a title, a new one with the id when there is none.
func InGroup(groups []ItemGroup, id, title string, x Item) []ItemGroup {
	at := slices.IndexFunc(groups, func(g ItemGroup) bool { return g.Title == title })
	if at < 0 {
		at = len(groups)
		groups = append(groups, ItemGroup{ID: id, Title: title})
	}
	groups[at].Items = append(groups[at].Items, x)
	return groups
}

// InLetter is InGroup by the first letter of a name.
func InLetter(groups []ItemGroup, name string, x Item) []ItemGroup {
	letter := vi.Initial(name)
	return InGroup(groups, site.LetterID(letter), letter, x)
}

// From how many items, or lines of their text, on a list on the site is folded by groups, so that no list is longer
// than a dozen screens of a phone of 320 × 640.
const LongList, longText = 40, 215

// Fold folds the groups of a long list; words say how much each holds.
func (p Place) Fold(groups []ItemGroup, words string) {
	lines := 0
	for _, g := range groups {
		lines += linesOfItems(g.Items)
	}
	p.foldIf(CountItems(groups) >= LongList || lines >= longText, groups, words)
}

// FoldFrom is Fold for a list that is only a part of its page: long from a number of items on.
func (p Place) FoldFrom(groups []ItemGroup, words string, least int) {
	p.foldIf(CountItems(groups) >= least, groups, words)
}

func (p Place) foldIf(long bool, groups []ItemGroup, words string) {
	if !long || len(groups) < 2 || p.Medium != "site" {
		return
	}
	for i := range groups {
		if groups[i].Open {
			continue
		}
		groups[i].Folded, groups[i].Count = true, p.Say(words, "count", len(groups[i].Items))
	}
}

// How many letters of a name and of a fact stand on a line at 320 px.
const nameLine, factLine = 28, 34

// lines is how high an item stands on the narrowest phone, in lines of text, what parts it from the next included.
func (x Item) lines() int {
	n := 1 + linesOf(x.Text, nameLine) + linesOf(x.Summary, factLine)
	for _, fact := range x.Meta {
		n += linesOf(fact, factLine)
	}
	return n
}

func linesOfItems(items []Item) (n int) {
	for _, x := range items {
		n += x.lines()
	}
	return n
}

func linesOf(text string, line int) int { return (utf8.RuneCountInString(text) + line - 1) / line }

// CountItems is how many lines groups have together.
func CountItems(groups []ItemGroup) (n int) {
	for _, g := range groups {
		n += len(g.Items)
	}
	return n
}

// CommonLink leads to a procedure by what people call it.
func (p Place) CommonLink(x *site.Procedure) Link {
	l := p.Link(x)
	l.Text, _ = p.Scene.Heading(x)
	return l
}

// ItemOf is a record as a line that says no more than its name.
func (p Place) ItemOf(x record.Record) Item {
	return Item{Link: p.Link(x), Sample: record.Of(x).Sample}
}

// ItemsOf are records as such lines.
func (p Place) ItemsOf(list []record.Record) (out []Item) {
	for _, x := range list {
		out = append(out, p.ItemOf(x))
	}
	return out
}

// Items are procedures as lists show them.
func (p Place) Items(list []*site.Procedure) (out []Item) {
	for _, x := range list {
		out = append(out, p.Item(x))
	}
	return out
}

// ByHeading puts procedures into the order of the names that lists show: by the legal ones, which stand below, a list of
// what people call things looks like no order at all.
func (p Place) ByHeading(list []*site.Procedure) []*site.Procedure {
	list = slices.Clone(list)
	vi.SortFunc(list, func(x *site.Procedure) string {
		heading, _ := p.Site.Heading(x)
		return heading
	})
	return list
}

// Current keeps the procedures that belong in lists.
func Current(list []*site.Procedure) []*site.Procedure {
	return slices.DeleteFunc(slices.Clone(list), func(x *site.Procedure) bool { return !x.State.Current() })
}

// Jump are the anchors of groups, when there is more than one.
func Jump(groups []ItemGroup) (out []Link) {
	if len(groups) < 2 {
		return nil
	}
	for _, g := range groups {
		out = append(out, Link{g.Title, "#" + g.ID})
	}
	return out
}
