package view

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/words"
)

// ElsewhereFacts are the rows of a matter that another house does: where it is done, or that
// nobody has told us and whom to ask; and from where that is known, which is read at home.
func (p Place) ElsewhereFacts(x site.Elsewhere) []Fact {
	say := facts{p: p}
	say.add("elsewhere.at", p.elsewhereAt(x))
	if p.Medium == "site" {
		say.add("elsewhere.source", x.Source)
	}
	return say.list
}

// ElsewhereName is what the matter is called.
func (p Place) ElsewhereName(x site.Elsewhere) string { return p.inEnglish(x.Name, x.English) }

// elsewhereAt is where a matter is done, in the languages of the place.
func (p Place) elsewhereAt(x site.Elsewhere) string {
	if x.At == "" {
		return p.Say("elsewhere.ask")
	}
	return p.inEnglish(x.At, x.AtEnglish)
}

// ElsewhereInShort are the facts under a result of the search: the words of the site, then
// English ones, for who typed those.
func (p Place) ElsewhereInShort(x site.Elsewhere) []string {
	english := p.Words(p.Medium).In(words.English)
	at := p.Say("elsewhere.done_at", "place", x.At)
	if x.At == "" {
		at = p.Say("elsewhere.ask")
	}
	out := []string{at}
	if x.AtEnglish != "" {
		out = append(out, x.English+": "+english.Say("elsewhere.done_at", "place", x.AtEnglish))
	} else if x.English != "" {
		out = append(out, x.English+": "+english.Say("elsewhere.ask"))
	}
	return out
}

// ElsewhereItems are all those matters, as a list.
func (p Place) ElsewhereItems() (out []Item) {
	for _, x := range p.Site.Elsewhere {
		item := Item{Link: Link{Text: p.ElsewhereName(x), Href: p.Href(x.Address())}}
		item.Meta = []string{p.elsewhereAt(x)}
		out = append(out, item)
	}
	return out
}
