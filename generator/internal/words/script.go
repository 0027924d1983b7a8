package words

import (
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/vi"
)

// keyInScript is a quoted text that looks like a key: 'kiosk.back'.
var keyInScript = regexp.MustCompile(`['"]([a-z]+(?:_[a-z0-9]+)*\.[a-z][a-z0-9]*(?:_[a-z0-9]+)*)['"]`)

// InScript are the keys that a script names, in order and once each. A key is a quoted
// text whose first part is a section of the table, so that a script can choose between
// words without saying each in a call of its own.
func (t *Table) InScript(body []byte) (keys []string, faults []Fault) {
	sections := map[string]bool{}
	for key := range t.words {
		section, _, _ := strings.Cut(key, ".")
		sections[section] = true
	}
	for _, m := range keyInScript.FindAllSubmatch(body, -1) {
		key := string(m[1])
		section, _, _ := strings.Cut(key, ".")
		switch {
		case !sections[section]:
		case t.Has(key):
			keys = append(keys, key)
		default:
			faults = append(faults, Fault{Key: key, Near: t.nearest(key)})
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys), faults
}

func (t *Table) nearest(key string) string {
	return vi.Nearest(key, slices.Sorted(maps.Keys(t.words)))
}

// scriptForms is a word with two forms as a script reads it.
type scriptForms struct {
	One   string `json:"one"`
	Other string `json:"other"`
}

// scriptLanguage is the words of a language as a script reads them.
type scriptLanguage struct {
	Name  string         `json:"name"`
	Words map[string]any `json:"words"`
}

// Script is a classic script that gives scripts after it their words: of each language
// the keys asked for. It sets window.niemyetWords, which a script takes at once: the words
// of the next script on the page stand there in their turn.
func (b *Book) Script(keys map[string][]string) []byte { return b.script("niemyetWords", keys) }

// LaterScript is Script for a language that is brought when somebody asks for it: it sets window.niemyetWordsOf, and takes nothing away
// from the words that are there.
func (b *Book) LaterScript(lang string, keys []string) []byte {
	return b.script("niemyetWordsOf", map[string][]string{lang: keys})
}

func (b *Book) script(name string, keys map[string][]string) []byte {
	var out strings.Builder
	out.WriteString("window." + name + "={")
	first := true
	for _, lang := range b.langs {
		list, wanted := keys[lang]
		if !wanted {
			continue
		}
		if !first {
			out.WriteByte(',')
		}
		first = false
		out.WriteString(lang + ":" + b.tables[lang].script(list))
	}
	out.WriteString("};\n")
	return []byte(out.String())
}

func (t *Table) script(keys []string) string {
	l := scriptLanguage{Words: map[string]any{}}
	if t.Has(nameKey) {
		l.Name = t.Say(nameKey)
	}
	for _, key := range keys {
		w, has := t.words[key]
		switch {
		case !has: // a further language may lack words; the page then says the Vietnamese one
		case w.one != nil:
			l.Words[key] = scriptForms{w.one.plain(), w.other.plain()}
		default:
			l.Words[key] = w.other.plain()
		}
	}
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(l); err != nil {
		panic("internal error: words of a script: " + err.Error())
	}
	return strings.TrimSpace(b.String())
}
