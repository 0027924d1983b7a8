package edition

import (
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Policies and pages are not posted, and so have no sheets and no versions. Those that a
// radio segment explains are watched all the same: their text is kept in the history with
// the text of its parts, so that a script which tells what is no longer so is found, and
// what changed is told with old and new. No sheet wears such a code.

// Watched tells whether a code is of something watched that nobody posts.
func Watched(code string) bool { return strings.HasPrefix(code, site.WatchedPrefix) }

// watchedCode is the code of a record that has no sheets; "" for one that has.
func watchedCode(r record.Record) string {
	b := record.Of(r)
	if b.Kind.Posted() || b.Kind.Sheet.Table != "" {
		return ""
	}
	return site.WatchedCodeAt(b.Address())
}

// watched are the things that segments explain and that are not posted.
func watched(s *site.Site, textName string) (out []Thing) {
	seen := map[string]bool{}
	for _, radio := range s.Radios {
		for _, r := range radio.Explains {
			code := watchedCode(r)
			if code == "" || seen[code] {
				continue
			}
			seen[code] = true
			out = append(out, Thing{Code: code, Title: r.Title(), Address: record.Of(r).Address(), Young: true, Print: func() []Part { return watchedParts(r, textName) }})
		}
	}
	return out
}

// watchedLetters is how much of a part is kept.
const watchedLetters = 1500

// watchedParts are what a record says to people: its fields of words and days, and its body
// under its headings. textName is what a body without a heading is called.
func watchedParts(r record.Record, textName string) (out []Part) {
	add := func(key, name, text string) {
		if text = vi.Collapse(text); text == "" {
			return
		}
		p := NewPart(key, name, text, text, false)
		p.Show = vi.Truncate(oneCell(text), watchedLetters)
		out = append(out, p)
	}
	for _, f := range record.FieldsOf(record.Of(r).Kind) {
		words, shown := f.Public()
		if !shown || f.Silent || f.Ref != "" || record.IsTables(f.Type) {
			continue
		}
		add(words.Vi, words.Vi, strings.Join(record.TextsOf(r, f.Key), "; "))
	}
	b := record.Of(r)
	if b.Body.Empty() {
		return out
	}
	name, text := "", ""
	flush := func() {
		if name == "" {
			add(RestPart, textName, text)
		} else {
			add("body/"+name, name, text)
		}
		text = ""
	}
	for line := range strings.Lines(string(b.Body.Source)) {
		if heading := strings.TrimLeft(line, "#"); heading != line && strings.HasPrefix(heading, " ") {
			flush()
			name = vi.Collapse(heading)
			continue
		}
		text += line
	}
	flush()
	return out
}

// Texts longer than this are shown where they differ.
const (
	shownWhole = 100 // characters
	around     = 4   // words
)

// closeUp cuts two long texts to where they differ, with a few words on either side.
func closeUp(before, now string) (string, string) {
	if before == "" || now == "" || len([]rune(before)) <= shownWhole && len([]rune(now)) <= shownWhole {
		return before, now
	}
	a, b := strings.Fields(before), strings.Fields(now)
	head, tail := vi.SameEnds(a, b)
	cut := func(words []string) string {
		from, to := max(0, head-around), min(len(words), len(words)-tail+around)
		out := vi.Truncate(strings.Join(words[from:to], " "), 2*shownWhole)
		if from > 0 {
			out = "… " + out
		}
		if to < len(words) && !strings.HasSuffix(out, "…") {
			out += " …"
		}
		return out
	}
	return cut(a), cut(b)
}
