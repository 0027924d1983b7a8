// Package edition tells one version of a posted sheet from another.
//
// In: a linked site, what is posted of it with a function that gives the printed text of
// each, and the history of earlier builds. Out: for everything that is posted its code,
// its version (a short hash of the text that the sheet shows, part by part) and the list
// of all versions there ever were, so that a sheet on a wall can be held against the
// sheet of today.
//
// What never happens: the clock is not read, no file is written, nothing is printed; a
// version depends on nothing but what the sheet says: not on the day of the build, not on
// the program's wording of a label, not on spellings that no reader tells apart
// ([vi.Alike]). How versions were counted before: former.go.
package edition

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Codes of what is posted and is not one record.
const (
	HotlinesCode = site.HotlinesCode // the table of hotlines
	RadioCode    = site.RadioCode    // the radio schedule
	FieldPrefix  = site.FieldCode    // the list of a field
)

// Thing is something posted that has a code of its own.
type Thing struct {
	Code    string // "1.001193", "cq-mot-cua.quay-1": what a reader quotes; names it for ever
	Title   string
	Address string // its page, below the root
	State   site.State
	// Print gives what its sheets say, part by part. It is asked once, when the version
	// is first wanted; nothing when they cannot be drawn. Nil for what is no longer printed.
	Print func() []Part
	// Young: no sheet of this form was ever printed when versions were counted in the former way.
	Young bool
}

// Edition is a thing as it is printed today.
type Edition struct {
	Code    string
	Version string // six hexadecimal digits
	Title   string
	Parts   []Part
	Undrawn bool // its sheets cannot be drawn: the page itself will tell why; no book notes it

	former string        // the version of the former way, while the history has such ones of the code
	facts  func() string // what the thing says whatever its sheet looks like; nil where nobody asks
}

// Part is one thing a sheet says: what stands under one heading, in one row.
type Part struct {
	Key  string // stays when the wording of its heading does not: "ways.fee", a code
	Name string // in citizens' words: "Phí, lệ phí"
	Show string // its text, when it is short enough to show old and new side by side
	Row  bool   // a row of a list, about something that has a name: its name alone is kept

	digest string
}

// Keys of parts that no heading gives.
const (
	TitlePart = "h1" // the title of the sheet
	RestPart  = ""   // what stands under no heading
)

// NewPart makes a part of its text. keys is the text with keys for words, by which it is
// compared.
func NewPart(key, name, text, keys string, row bool) Part {
	sum := sha256.Sum256([]byte(vi.Alike(keys)))
	p := Part{Key: oneCell(key), Name: oneCell(name), Row: row, digest: hex.EncodeToString(sum[:8])}
	if text = oneCell(text); !row && len([]rune(text)) <= shownLetters {
		p.Show = text
	}
	return p
}

// shownLetters is how long a text may be that is shown as a change; a longer one is named.
const shownLetters = 80

// oneCell is a text as it stands in a cell of a book.
func oneCell(text string) string {
	return strings.NewReplacer("=", " ", "\t", " ").Replace(vi.Collapse(text))
}

// same tells whether two keys are of one part.
func same(a, b string) bool { return a == b || vi.Alike(a) == vi.Alike(b) }

// seal computes the version from the parts.
func (e *Edition) seal() {
	h := sha256.New()
	for _, p := range e.Parts {
		h.Write([]byte(vi.Alike(p.Key) + "=" + p.digest + "\n"))
	}
	e.Version = hex.EncodeToString(h.Sum(nil))[:6]
}

// mark is what the history keeps of a part.
func (p Part) mark() Mark {
	m := Mark{Key: p.Key, Digest: p.digest[:markDigits], Show: p.Show}
	if p.Row {
		m.Name = vi.Truncate(p.Name, shownLetters)
	}
	return m
}

// bare tells whether a part is a heading alone, with parts of its own below it.
func (p Part) bare() bool { return p.digest == bareDigest }

var bareDigest = NewPart("", "", "", "", false).digest

// markDigits are enough to see that a part changed.
const markDigits = 8

// Code is the code of a record's sheets; "" for a kind that has none. One sheet of
// several has the code alone, the others carry their form behind it ([FormCode]).
func Code(r record.Record) string { return record.SheetCode(r) }

// FormCode is the code of one form of a thing's sheets: "cq-mot-cua.quay-1", "1.001193.nhanh".
func FormCode(code, form string) string { return site.FormCode(code, form) }

// BaseOf is the code of the thing that a sheet is a form of.
func BaseOf(code string) string { return site.BaseCode(code) }
