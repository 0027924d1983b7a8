package view

import (
	"slices"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Tile is an entry to a topic: a field, a life event, a policy area.
type Tile struct {
	Link
	Summary string
	Count   string // "12 thủ tục"
	Icon    string // name of a drawing in components/icon/icon.html; unknown or empty draws the sheet
}

// OnePage is how many procedures one page may list: more would weigh on an old
// phone, so the A–Z gets a page a letter and the list of all leads to its fields.
const OnePage = 300

// Split tells whether the procedures are too many for one page.
func (scene *Scene) Split() bool { return len(Current(scene.Site.Procedures)) > OnePage }

// Tiles are the entries to topics.
func (p Place) Tiles(topics []*site.Topic, folder string) (out []Tile) {
	for _, t := range topics {
		out = append(out, Tile{Link: p.Topic(t, folder), Summary: p.TopicSummary(t), Count: p.CountOf(t), Icon: t.Icon})
	}
	return out
}

// TopicIndex is how topics are listed: as tiles, or by first letter when they are very many.
func (p Place) TopicIndex(topics []*site.Topic, folder string) (tiles []Tile, groups []ItemGroup) {
	if len(topics) < LongList {
		return p.Tiles(topics, folder), nil
	}
	for _, t := range topics {
		groups = InLetter(groups, t.Name, Item{Link: p.Topic(t, folder), Meta: []string{p.CountOf(t)}})
	}
	vi.SortFunc(groups, func(g ItemGroup) string { return g.Title })
	return nil, groups
}

// CountOf is how much a topic holds.
func (p Place) CountOf(t *site.Topic) string {
	n := len(t.Procedures)
	switch m := len(t.Policies); {
	case n > 0 && m > 0:
		return p.Say("nav.policies_of", "procedures", p.Say("count.procedures", "count", n), "policies", p.Say("count.policies", "count", m))
	case m > 0:
		return p.Say("count.policies", "count", m)
	}
	return p.Say("count.procedures", "count", n)
}

// manyItems is from how many entries on a list is split by fields or first letters.
const manyItems = 30

// TopicGroups splits a long list so that one can jump in it: a life event or a
// level by fields, a field, and what is of one field alone, by first letters.
func (p Place) TopicGroups(t *site.Topic, folder string) []ItemGroup {
	if len(t.Procedures) == 0 {
		return nil
	}
	list := t.Procedures
	if folder != site.LifeEventFolder {
		list = p.ByHeading(list)
	}
	oneField := !slices.ContainsFunc(t.Procedures, func(x *site.Procedure) bool { return x.Field != t.Procedures[0].Field })
	items := make([]Item, len(list))
	for i, x := range list {
		items[i] = p.NarrowItem(x)
	}
	short := len(items) < manyItems && linesOfItems(items) < longText
	of := func(x *site.Procedure) (id, title string) {
		switch {
		case short:
			return "", ""
		case folder == site.FieldFolder || oneField:
			heading, _ := p.Site.Heading(x)
			letter := vi.Initial(heading)
			return site.LetterID(letter), letter
		}
		return "lv-" + x.Field.ID, p.TopicName(x.Field)
	}
	first := 0
	if folder == site.LifeEventFolder && !short {
		first = mostUsed(list)
	}
	var out []ItemGroup
	for i, x := range list[first:] {
		id, title := of(x)
		out = InGroup(out, id, title, items[first+i])
	}
	if folder != site.FieldFolder {
		vi.SortFunc(out, func(g ItemGroup) string { return p.Speaker().Plain(g.Title) })
	}
	if first > 0 {
		out = slices.Insert(out, 0, ItemGroup{ID: "hay-dung", Title: p.Say("list.popular"), Items: items[:first], Open: true})
	}
	return out
}

// mostFirst is how many procedures a long life event shows before it is asked for more.
const mostFirst = 6

// mostUsed is how many of a list in the order of use stand before the others: those that people use, as far as it is
// counted.
func mostUsed(list []*site.Procedure) int {
	n := 0
	for n < min(mostFirst, len(list)) && list[n].Popularity > 0 {
		n++
	}
	return n
}
