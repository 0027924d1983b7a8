package words

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"niemyet/generator/internal/vi"
)

// A day of the data stands on nearly every page. Pages are made with a mark in its place, which is filled when the page is
// whole: so what a page is made of is the same on two days when nothing else of it differs, and a page of yesterday becomes
// that of today by other days in the same places.

// LaterDay is a day that is filled in later; ISO is it for machines.
type LaterDay struct{}

// The marks of such a place are noncharacters too; between them stands the language, for machines none.
const (
	dayOpened = "\uFDD4"
	dayClosed = "\uFDD5"

	dayEscaped = "%ef%b7%94" // the first of them in an address, as html/template writes it

	// LaterISO is where the day is filled in for machines.
	LaterISO = dayOpened + dayClosed
)

// laterDay is the mark in this language.
func (t *Table) laterDay() string { return dayOpened + t.Lang + dayClosed }

// Days are a day as every language writes it, for machines first.
type Days struct{ marks, texts []string }

// Days are what is filled in for a day, in texts and in addresses.
func (b *Book) Days(day vi.Date) Days {
	d := Days{marks: []string{LaterISO}, texts: []string{day.String()}}
	for _, lang := range b.Languages() {
		t := b.Table(lang)
		d.marks, d.texts = append(d.marks, t.laterDay()), append(d.texts, t.date(day))
	}
	for i, text := range d.texts {
		d.marks, d.texts = append(d.marks, inAddress(d.marks[i])), append(d.texts, inAddress(text))
	}
	return d
}

// inAddress is a text as html/template writes it into an address.
func inAddress(text string) string {
	var b strings.Builder
	for i := range len(text) {
		if c := text[i]; c >= 0x80 || c == ' ' || c == '/' {
			fmt.Fprintf(&b, "%%%02x", c)
			continue
		}
		b.WriteByte(text[i])
	}
	return b.String()
}

// nextHole is where the next day is to be filled in; -1 for nowhere.
func nextHole(page []byte) int {
	at, escaped := bytes.Index(page, []byte(dayOpened)), bytes.Index(page, []byte(dayEscaped))
	if at < 0 || escaped >= 0 && escaped < at {
		return escaped
	}
	return at
}

// Hole is where a day was filled in: how far from the begin, not counting what was filled in before, and which.
type Hole struct{ At, Which int }

// Fill fills a page, and gives its holes.
func (d Days) Fill(page []byte) (filled []byte, holes []Hole) {
	bare := 0
	for {
		at := nextHole(page)
		if at < 0 && filled == nil {
			return page, nil
		}
		if at < 0 {
			return append(filled, page...), holes
		}
		which := slices.IndexFunc(d.marks, func(mark string) bool { return bytes.HasPrefix(page[at:], []byte(mark)) })
		if which < 0 { // somebody's own text
			filled, page = append(filled, page[:at+1]...), page[at+1:]
			bare += at + 1
			continue
		}
		if filled == nil {
			filled = make([]byte, 0, len(page)+64)
		}
		bare += at
		holes = append(holes, Hole{bare, which})
		filled = append(append(filled, page[:at]...), d.texts[which]...)
		page = page[at+len(d.marks[which]):]
	}
}

// Turned is a page that was filled with another day as it is with this one; ok is false when it was not.
func (d Days) Turned(page []byte, holes []Hole, from Days) (turned []byte, ok bool) {
	if !slices.Equal(d.marks, from.marks) {
		return nil, false
	}
	turned = make([]byte, 0, len(page)+8*len(holes))
	bare := 0
	for _, h := range holes {
		if h.Which >= len(d.marks) || h.At < bare || h.At-bare > len(page) {
			return nil, false
		}
		turned, page = append(turned, page[:h.At-bare]...), page[h.At-bare:]
		bare = h.At
		was := from.texts[h.Which]
		if !strings.HasPrefix(string(page[:min(len(was), len(page))]), was) {
			return nil, false
		}
		turned, page = append(turned, d.texts[h.Which]...), page[len(was):]
	}
	return append(turned, page...), true
}
