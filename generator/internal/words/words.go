// Package words holds every word that a citizen can see or hear: on pages, kiosk and
// paper, from scripts, in calendars and feeds, read aloud.
//
// In: words/LANG.toml of the layouts, in sections by subject; a site's own file of the
// same path hides single words of the embedded one. Out: a Book with one Table a
// language, and a Speaker that says a word in one language or, on the kiosk, in all of
// them at once. Whoever needs a word names its key ("count.papers") and fills its
// {places} by name; a figure is given as a figure, a day as a day, and the table of
// the language says how they are written.
//
// Vietnamese is the table that all others are held against: the same keys, the same
// places. A word that differs by number has two forms, one and other, chosen by its
// {count}.
//
// What never happens: a word is markup (it is text, and is escaped as text wherever it
// goes), a layout names a word that is not there, or a fault of a user's file passes
// silently or panics. A key that code of ours names and the table lacks is a mistake
// of ours and panics; a test looks for it first.
package words

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Vietnamese is the language of records and of every page without a choice.
const Vietnamese = "vi"

// English is the language that every book has beside Vietnamese.
const English = "en"

// Book is the words of a site in every language it has.
type Book struct {
	tables map[string]*Table
	langs  []string // Vietnamese, English, then the site's own by name
}

// Languages are those of the book, Vietnamese first.
func (b *Book) Languages() []string { return b.langs }

// Table is the words of one language; it panics when there is none of that name.
func (b *Book) Table(lang string) *Table {
	t := b.tables[lang]
	if t == nil {
		panic("internal error: there are no words of the language " + lang)
	}
	return t
}

// Keys are all keys of the Vietnamese table, in order.
func (b *Book) Keys() []string { return slices.Sorted(maps.Keys(b.Table(Vietnamese).words)) }

// Table is the words of one language, by key.
type Table struct {
	Lang  string
	words map[string]word
	keys  bool   // says keys instead of words
	base  *Table // says what this one lacks; nil for Vietnamese
}

// word finds a word, in Vietnamese when the language does not have it: a day needs a
// month, whoever translated three words only.
func (t *Table) word(key string) (w word, known bool) {
	if w, known = t.words[key]; !known && t.base != nil {
		return t.base.word(key)
	}
	return w, known
}

// word is a word's text by number; one is nil when the number makes no difference.
type word struct{ one, other phrase }

// phrase is a text between places: text, place, text, place … text.
type phrase []string

// parsePhrase takes a text apart at its {places}.
func parsePhrase(text string) (p phrase) {
	for {
		from := strings.IndexByte(text, '{')
		to := strings.IndexByte(text, '}')
		if from < 0 || to < from {
			return append(p, text)
		}
		p = append(p, text[:from], text[from+1:to])
		text = text[to+1:]
	}
}

// places are the names of a phrase's places.
func (p phrase) places() (out []string) {
	for i := 1; i < len(p); i += 2 {
		out = append(out, p[i])
	}
	return out
}

// plain is a phrase's text as it stands in the table.
func (p phrase) plain() string {
	var b strings.Builder
	for i, part := range p {
		if i%2 == 1 {
			part = "{" + part + "}"
		}
		b.WriteString(part)
	}
	return b.String()
}

// blank tells whether a phrase shows nothing.
func (p phrase) blank() bool { return strings.TrimSpace(p.plain()) == "" }

// Has tells whether a table knows a key. Only those of further languages may lack one.
func (t *Table) Has(key string) bool {
	_, has := t.words[key]
	return has || t.keys
}

// Places are what a word's {places} are called, sorted and without repetition.
func (t *Table) Places(key string) []string {
	places := slices.Clone(t.words[key].other.places())
	slices.Sort(places)
	return slices.Compact(places)
}

// Say is a word with its places filled. Values come in pairs: the name of a place and
// a string, an int, Tenths, Percent, Points, a vi.Date or it InFull, a vi.Clock, Lasting or a vi.Money.
func (t *Table) Say(key string, values ...any) string {
	if t.keys {
		return sayKey(key, values)
	}
	w, known := t.word(key)
	if !known {
		panic("internal error: there is no word " + key)
	}
	if len(values) == 0 && len(w.other) == 1 {
		return w.other[0]
	}
	p := w.other
	if w.one != nil && valueOf("count", values) == 1 {
		p = w.one
	}
	var b strings.Builder
	for i, part := range p {
		if i%2 == 1 {
			value := valueOf(part, values)
			if value == nil {
				panic("internal error: word " + key + " needs " + part)
			}
			part = t.Write(value)
		}
		b.WriteString(part)
	}
	return b.String()
}

// valueOf is the value of a place, nil when it has none.
func valueOf(place string, values []any) any {
	if len(values)%2 != 0 {
		panic("internal error: values of a word come in pairs")
	}
	for i := 0; i < len(values); i += 2 {
		if values[i] == place {
			return values[i+1]
		}
	}
	return nil
}

// Write is a value as the language writes it.
func (t *Table) Write(value any) string {
	if t.keys {
		return writeKey(value)
	}
	switch v := value.(type) {
	case string:
		return t.only(v)
	case int:
		return t.figure(int64(v))
	case Tenths:
		return t.tenths(v)
	case Percent:
		return t.percent(v)
	case Points:
		return t.points(v)
	case vi.Date:
		return t.date(v)
	case LaterDay:
		return t.laterDay()
	case InFull:
		return t.long(v)
	case Month:
		return t.month(v)
	case record.Day:
		return t.date(v.Date)
	case vi.Clock:
		return t.clock(v)
	case record.Clock:
		return t.clock(v.Clock)
	case vi.Money:
		return t.money(v)
	case Lasting:
		return t.lasting(v)
	case record.Decimal:
		return t.decimal(v)
	}
	panic(fmt.Sprintf("internal error: a word cannot hold a %T", value))
}

// figure is a whole number with its thousands apart.
func (t *Table) figure(n int64) string {
	digits, sign := strconv.FormatInt(n, 10), ""
	if n < 0 {
		digits, sign = digits[1:], "-"
	}
	for at := len(digits) - 3; at > 0; at -= 3 {
		digits = digits[:at] + t.Say("figure.thousands") + digits[at:]
	}
	return sign + digits
}
