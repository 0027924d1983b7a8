package edition

import (
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Pages, tasks and some others are not posted, and so have no sheets and no versions. They
// are watched all the same, so that people are told what changed. Of those that a radio
// segment explains the text of all parts is kept, so that a script which tells what is no
// longer so is found, and what changed is told with old and new; of the others short texts.
// No sheet wears such a code.

// Watched tells whether a code is of something watched that nobody posts.
func Watched(code string) bool { return strings.HasPrefix(code, site.WatchedPrefix) }

// watchedCode is the code of a record that has no sheets; "" for one that has.
func watchedCode(r record.Record) string {
	b := record.Of(r)
	if record.Posted(r) || b.Kind.Sheet.Table != "" {
		return ""
	}
	return site.WatchedCodeAt(b.Address())
}

// watched are the things that are not posted.
func watched(s *site.Site, textName string) (out []Thing) {
	explained := map[string]bool{}
	for _, radio := range s.Radios {
		for _, r := range radio.Explains {
			explained[watchedCode(r)] = true
		}
	}
	for _, k := range record.Kinds {
		for _, r := range s.Of(k) {
			code := watchedCode(r)
			if code == "" {
				continue
			}
			letters := shownLetters
			if explained[code] {
				letters = watchedLetters
			}
			out = append(out, Thing{Code: code, Title: r.Title(), Address: record.Of(r).Address(), Young: true, Print: func() []Part { return watchedParts(r, textName, letters) }})
		}
	}
	return out
}

// watchedLetters is how much is kept of a part that somebody tells listeners.
const watchedLetters = 1500

// watchedParts are what a record says to people: its fields of words and days, and its body
// under its headings. textName is what a body without a heading is called,
// letters how much of a part is kept: a longer one is kept where it is to be told, else named.
func watchedParts(r record.Record, textName string, letters int) (out []Part) {
	add := func(key, name, text string) {
		if text = vi.Collapse(text); text == "" {
			return
		}
		p := NewPart(key, name, text, text, false)
		if letters > shownLetters {
			p.Show = vi.Truncate(oneCell(text), letters)
		}
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
	body, name, from := string(b.Body.Source), "", 0
	flush := func(to int) {
		if name == "" {
			add(RestPart, textName, body[from:to])
		} else {
			add("body/"+name, name, body[from:to])
		}
	}
	at := 0
	for line := range strings.Lines(body) {
		start := at
		at += len(line)
		if heading := strings.TrimLeft(line, "#"); heading != line && strings.HasPrefix(heading, " ") {
			flush(start)
			name, from = vi.Collapse(heading), at
		}
	}
	flush(len(body))
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
