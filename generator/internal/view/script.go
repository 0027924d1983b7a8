package view

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// RadioTurn is a paragraph of the script.
type RadioTurn struct {
	At      string // "0:45"
	Speaker string // where it changes
	Cue     bool
	Heading bool
	Lang    string // of another language than the page's; "" for none
	Pieces  []RadioPiece
}

// RadioPiece is a run of the script: its text, how it is read where that differs, and
// the breath mark after it.
type RadioPiece struct {
	Text, Said string
	Unknown    bool
	Breath     string // "/" or "//"
}

// RadioDoubt is a place of a script where the reading is a guess.
type RadioDoubt struct {
	Written, Said, Other, Why string
	Around                    string // the words that it stands among
}

// Doubts are the guesses in a script, in its order, each once.
func Doubts(x *site.Radio) (out []RadioDoubt) {
	for _, part := range x.Reading.Parts {
		for _, d := range vi.DoubtsOf(part.Readings) {
			doubt := RadioDoubt{d.Text, d.Said, d.Other, d.Why, wordsAround(part.Text, d.Start, d.End)}
			if !slices.Contains(out, doubt) {
				out = append(out, doubt)
			}
		}
	}
	return out
}

// wordsAround is a place of a text with three words on either side.
func wordsAround(text string, start, end int) string {
	const words = 3
	before, after := strings.Fields(site.Shown(text[:start])), strings.Fields(site.Shown(text[end:]))
	out := text[start:end]
	if n := len(before); n > 0 {
		out = strings.Join(before[max(0, n-words):], " ") + " " + out
		if n > words {
			out = "… " + out
		}
	}
	if n := len(after); n > 0 {
		if strings.HasPrefix(text[end:], " ") { // else a comma follows at once
			out += " "
		}
		out += strings.Join(after[:min(words, n)], " ")
		if n > words {
			out += " …"
		}
	}
	return out
}

// clockOf is a time within a recording: "1:05".
func clockOf(seconds float64) string { return fmt.Sprintf("%d:%02d", int(seconds)/60, int(seconds)%60) }

// Turns are the paragraphs of a script with their readings and breath marks.
func Turns(x *site.Radio) (out []RadioTurn) {
	speaker := ""
	for _, part := range x.Reading.Parts {
		t := RadioTurn{At: clockOf(part.Start), Cue: part.Cue, Heading: part.Heading, Lang: part.Lang}
		if part.Cue || part.Heading {
			t.Pieces = []RadioPiece{{Text: part.Text}}
			out = append(out, t)
			continue
		}
		if part.Speaker != speaker {
			t.Speaker, speaker = part.Speaker, part.Speaker
		}
		t.Pieces = radioPieces(part)
		out = append(out, t)
	}
	return out
}

// breathAt is how many syllables a clause has before its comma is worth a breath.
const breathAt = 5

// radioPieces cuts a paragraph at its readings and where the reader takes a breath: at
// the author's own marks, at full stops, and at the commas of long clauses.
func radioPieces(part site.Part) (out []RadioPiece) {
	text, at := part.Text, 0
	readings := part.Readings
	said := 0
	add := func(x RadioPiece) {
		if x.Text != "" || x.Breath != "" {
			out = append(out, x)
		}
	}
	plain := func(to int) {
		for at < to {
			n, mark := nextBreath(text[at:to], &said)
			piece := text[at : at+n-len(markOf(text[at:at+n]))]
			if mark != "" {
				piece = strings.TrimRight(piece, " \n")
			}
			add(RadioPiece{Text: piece, Breath: mark})
			at += n
		}
	}
	for _, r := range readings {
		plain(r.Start)
		out = append(out, RadioPiece{Text: r.Written, Said: saidNote(r), Unknown: !r.Known})
		said += vi.Syllables(r.Said)
		at = r.End
	}
	plain(len(text))
	if n := len(out); n > 0 && out[n-1].Breath == "" {
		out[n-1].Breath = "//"
	}
	return out
}

// saidNote is how something is read; signs that only join are no news to a reader.
func saidNote(r vi.Reading) string {
	said := strings.TrimSpace(r.Said)
	if !r.Known || strings.EqualFold(said, r.Written) || utf8.RuneCountInString(r.Written) == 1 && !strings.ContainsAny(r.Written, "0123456789") {
		return ""
	}
	return said
}

// markOf is the author's breath mark at the end of a piece.
func markOf(piece string) string {
	trimmed := strings.TrimRight(piece, " \n")
	for _, mark := range []string{" //", " /"} {
		if strings.HasSuffix(trimmed, mark) {
			return piece[len(trimmed)-len(mark):]
		}
	}
	return ""
}

// nextBreath finds the end of the next piece of plain text and the mark after it.
func nextBreath(s string, said *int) (n int, mark string) {
	start := 0
	for i, r := range s {
		rest := s[i+utf8.RuneLen(r):]
		end := i + utf8.RuneLen(r)
		gap := rest != "" && (rest[0] == ' ' || rest[0] == '\n')
		switch {
		case r == '/' && i > 0 && s[i-1] == ' ' && (strings.HasPrefix(rest, " ") || strings.HasPrefix(rest, "/ ")):
			*said = 0
			if rest[0] == '/' {
				return end + 2, "//"
			}
			return end + 1, "/"
		case gap && strings.ContainsRune(".!?…", r):
			*said = 0
			return end + 1, "//"
		case gap && strings.ContainsRune(",;:", r):
			*said += vi.Syllables(s[start:end])
			start = end
			if *said >= breathAt {
				*said = 0
				return end + 1, "/"
			}
		}
	}
	*said += vi.Syllables(s[start:])
	return len(s), ""
}
