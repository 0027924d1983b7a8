package words

import (
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
)

// Speaker says words in the language of a page. On the kiosk, where a visitor chooses,
// it says them in all languages at once: what it gives is then Vietnamese with marks
// around it that carry the others through views and templates as part of the string,
// until Unfold turns them into attributes of the finished page. Such a string can be
// put into other words and stand in any text; it must not be cut, folded or compared.
type Speaker struct {
	book   *Book
	main   *Table
	others []*Table
	shared map[string]bool // keys that the pages' words file has
}

// Speaker says words in the first language, and with marks in the others.
func (b *Book) Speaker(lang string, others ...string) Speaker {
	s := Speaker{book: b, main: b.Table(lang)}
	for _, other := range others {
		s.others = append(s.others, b.Table(other))
	}
	return s
}

// In is a speaker of another language of the same book, and of no further one.
func (s Speaker) In(lang string) Speaker { return s.book.Speaker(lang) }

// Sharing is a speaker whose pages have a words file with these keys.
func (s Speaker) Sharing(keys []string) Speaker {
	s.shared = map[string]bool{}
	for _, key := range keys {
		s.shared[key] = true
	}
	return s
}

// The marks are noncharacters of Unicode, which are for use inside of a program: no
// text that a person wrote has them, and HTML escaping leaves them alone.
const (
	opened = "\uFDD0" // a key may follow
	told   = "\uFDD1" // the main language follows
	closed = "\uFDD2"
	next   = "\uFDD3" // a further language follows, in the speaker's order; none after a key
)

// Say is a word with its places filled; see [Table.Say].
func (s Speaker) Say(key string, values ...any) string {
	text := s.main.Say(key, values...)
	if len(s.others) == 0 {
		return text
	}
	if len(values) == 0 {
		return opened + key + told + text + closed
	}
	return s.marked(text, func(t *Table) string { return t.sayOr(text, key, s.in(t, values)) })
}

// marked is a text with what each further language says instead.
func (s Speaker) marked(text string, other func(*Table) string) string {
	var b strings.Builder
	b.WriteString(opened + told + text)
	for _, t := range s.others {
		b.WriteString(next + other(t))
	}
	b.WriteString(closed)
	return b.String()
}

// sayOr is a word, or the text when a further language does not have it.
func (t *Table) sayOr(text, key string, values []any) string {
	if !t.Has(key) {
		return text
	}
	return t.Say(key, values...)
}

// in gives strings among values as one language has them.
func (s Speaker) in(t *Table, values []any) []any {
	out := slices.Clone(values)
	for i := 1; i < len(out); i += 2 {
		if text, ok := out[i].(string); ok {
			out[i] = s.only(t, text)
		}
	}
	return out
}

// Write is a figure, a day, a time or an amount as each language writes it.
func (s Speaker) Write(value any) string {
	text := s.main.Write(value)
	if len(s.others) == 0 || text == "" { // no day says nothing in any language
		return text
	}
	return s.marked(text, func(t *Table) string { return t.Write(value) })
}

// Each changes a text in every language it has: a capital at its beginning.
func (s Speaker) Each(text string, change func(string) string) string {
	if !strings.Contains(text, opened) {
		return change(text)
	}
	return s.marked(change(s.Plain(text)), func(t *Table) string { return change(s.only(t, text)) })
}

// Else is a text of the main language, and what the others say in its place.
func (s Speaker) Else(text, said string) string {
	if len(s.others) == 0 {
		return text
	}
	return s.marked(s.Plain(text), func(t *Table) string {
		if t.keys { // what a record says is no word
			return s.only(t, text)
		}
		return s.only(t, said)
	})
}

// Named is what code calls a thing in Vietnamese and English: the title of a kind.
func (s Speaker) Named(name problem.Text) string {
	if len(s.others) == 0 {
		return name.Vi
	}
	return s.marked(name.Vi, func(t *Table) string {
		if t.Lang == "en" {
			return name.En
		}
		return name.Vi
	})
}

// Plain is a text in the main language, without marks.
func (s Speaker) Plain(text string) string { return s.main.only(text) }

// only is what a text says in the main language of its marks.
func (t *Table) only(text string) string {
	return project(text, func(_, main string, _ []string) string { return main })
}

// only is what a text says in one of the further languages.
func (s Speaker) only(t *Table, text string) string {
	n := slices.Index(s.others, t)
	return project(text, func(key, main string, others []string) string {
		switch {
		case key != "":
			return t.sayOr(main, key, nil)
		case n < len(others):
			return others[n]
		}
		return main
	})
}

// project replaces every marked part of a text.
func project(text string, say func(key, main string, others []string) string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(text, opened)
		b.WriteString(before)
		if !found {
			return b.String()
		}
		part, after, _ := strings.Cut(rest, closed)
		key, all, _ := strings.Cut(part, told)
		languages := strings.Split(all, next)
		b.WriteString(say(key, languages[0], languages[1:]))
		text = after
	}
}
