// Package problem says what is wrong in a record, where, and what to do about it.
//
// In: a code of the catalogue, a place in a file, and the words that fill the
// message. Out: a value that sorts, prints and marshals. A problem is data: it
// never panics, never exits and never carries a Go error chain that a clerk
// would have to read.
//
// Places are counted as a person counts them: lines and columns start at 1 and
// a column is one Unicode character, not one byte. Line 0 means the whole file.
//
// Every code is in the catalogue (catalogue.go) with a Vietnamese and an English
// message and hint; docs/loi/ is written from it. A code, once released, keeps
// its meaning for ever; a retired code is not used again.
package problem

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
)

// Severity orders problems by what they stop: an error stops publication, a
// warning is counted and shown, a note tells what the reading mended.
type Severity int

// The three severities. The zero value is no severity and never appears in a report.
const (
	Note Severity = iota + 1
	Warning
	Error
)

// Code is the stable name of a fault: one letter (E, W, N) and three digits.
type Code string

// Place is where in a file a problem stands.
type Place struct {
	File   string // slash-separated path below the source folder; of a layer as config.toml has it
	Line   int    // 1-based; 0 when the whole file is meant
	Column int    // 1-based, in characters
	Length int    // characters to underline; 0 and 1 both draw one caret
	Text   string // the line itself, without its line end
	Layer  string // name of the layer of sources that the file lies in; "" for the site's own
}

// Problem is one fault of one place.
type Problem struct {
	Code Code
	Place
	Args []string // name, value, name, value …: what the message's {name} stands for; see Both
	// Draft marks a fault of a record that is not published yet: it is told and stops nothing.
	Draft bool
	Mend  *Mend // what takes the fault away, where that is certain
}

var figures = regexp.MustCompile(`\d+`)

// Cause is what problems that only differ in their places have in common: of an unusual value
// what is usual, of all others the whole message.
func (p Problem) Cause(lang Lang) string {
	if usual := p.Arg("usual", lang); usual != "" {
		return string(p.Code) + " " + p.Arg("field", lang) + " " + figures.ReplaceAllString(usual, "")
	}
	return string(p.Code) + " " + p.Message(lang)
}

// New makes a problem. Args are pairs of a placeholder's name and its value.
func New(code Code, at Place, args ...string) Problem {
	if _, known := catalogue()[code]; !known {
		panic("internal error: problem code " + string(code) + " is not in the catalogue")
	}
	if len(args)%2 != 0 {
		panic("internal error: odd number of message arguments for " + string(code))
	}
	return Problem{Code: code, Place: at, Args: args}
}

// Severity tells what the problem stops.
func (p Problem) Severity() Severity {
	if p.Draft {
		return Note
	}
	return catalogue()[p.Code].severity()
}

// Message is the fault in one sentence, in the language asked for.
func (p Problem) Message(lang Lang) string {
	return p.fill(catalogue()[p.Code].Message.in(lang), lang)
}

// Hint is what to do about it, in the language asked for.
func (p Problem) Hint(lang Lang) string {
	return p.fill(catalogue()[p.Code].Hint.in(lang), lang)
}

// fill puts the arguments in their {places}.
func (p Problem) fill(text string, lang Lang) string {
	if len(p.Args) == 0 {
		return text
	}
	pairs := make([]string, len(p.Args))
	for i := 0; i < len(p.Args); i += 2 {
		pairs[i], pairs[i+1] = "{"+p.Args[i]+"}", InLanguage(p.Args[i+1], lang)
	}
	text = agree(text, func(place string) string { return p.Arg(strings.Trim(place, "{}"), lang) })
	return strings.NewReplacer(pairs...).Replace(text)
}

// List is the problems of one run.
type List []Problem

// Sort orders by file, line, column, code and then message, so that two runs
// over the same files print the same report, and drops exact repetitions.
func (l *List) Sort() {
	slices.SortFunc(*l, compare)
	*l = slices.CompactFunc(*l, func(a, b Problem) bool { return compare(a, b) == 0 })
}

// Merge joins two sorted lists into one, without what is in both: sorting thousands of
// problems anew after every change of one file would be felt. It is quick when one of
// the lists is short.
func Merge(a, b List) List {
	if len(a) > len(b) {
		a, b = b, a
	}
	out := make(List, 0, len(a)+len(b))
	for _, p := range a {
		at, twice := slices.BinarySearchFunc(b, p, compare)
		out = append(out, b[:at]...)
		if b = b[at:]; !twice {
			out = append(out, p)
		}
	}
	return append(out, b...)
}

func compare(a, b Problem) int {
	return cmp.Or(
		cmp.Compare(a.File, b.File),
		cmp.Compare(a.Line, b.Line),
		cmp.Compare(a.Column, b.Column),
		cmp.Compare(a.Code, b.Code),
		slices.Compare(a.Args, b.Args),
	)
}

// OneCause leaves out what is only asked about a value that is refused in the same line.
func (l List) OneCause() List {
	refused := map[Place]bool{}
	line := func(p Problem) Place { return Place{File: p.File, Layer: p.Layer, Line: p.Line} }
	for _, p := range l {
		if p.Line > 0 && (strings.HasPrefix(string(p.Code), "E1") || strings.HasPrefix(string(p.Code), "E2")) {
			refused[line(p)] = true
		}
	}
	return slices.DeleteFunc(l, func(p Problem) bool { return p.Code == "W240" && refused[line(p)] })
}

// Had tells of a problem whether it was in the list already, at whatever line of its file.
func (l List) Had() func(Problem) bool {
	key := func(p Problem) string { return string(p.Code) + p.File + p.Message(Vietnamese) }
	had := make(map[string]bool, len(l))
	for _, p := range l {
		had[key(p)] = true
	}
	return func(p Problem) bool { return had[key(p)] }
}

// Count is how many problems of a severity there are.
func (l List) Count(s Severity) int {
	n := 0
	for _, p := range l {
		if p.Severity() == s {
			n++
		}
	}
	return n
}

// Failed tells whether anything stops publication.
func (l List) Failed() bool { return l.Count(Error) > 0 }

// CodeCount is how often one code occurs.
type CodeCount struct {
	Code  Code
	Count int
}

// ByCode counts the problems of each code, the most frequent first.
func (l List) ByCode() []CodeCount {
	counts := map[Code]int{}
	for _, p := range l {
		counts[p.Code]++
	}
	var out []CodeCount
	for code, n := range counts {
		out = append(out, CodeCount{code, n})
	}
	slices.SortFunc(out, func(a, b CodeCount) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Code, b.Code))
	})
	return out
}

// OfFile tells a fault of a file and its text from one of what it says.
func (c Code) OfFile() bool { return strings.HasPrefix(string(c), "E1") || slices.Contains(ofFile, c) }

// ofFile are such faults beyond the codes that begin with E1: marks of a merge, a file of no words.
var ofFile = []Code{"E256", "E269", "E270"}

// Title is the code's message with its places left open: "Thiếu …".
func (c Code) Title(lang Lang) string {
	return places.ReplaceAllString(catalogue()[c].Message.in(lang), "…")
}

var places = regexp.MustCompile(`“?\{[a-z_]+\}”?`)
