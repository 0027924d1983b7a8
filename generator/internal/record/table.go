package record

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"unicode/utf8"

	"github.com/BurntSushi/toml"

	"niemyet/generator/internal/problem"
)

// Table is a TOML text read into plain values, with the place of each.
// It serves the front matter of records and the site's config.toml alike.
type Table struct {
	Source *problem.Source
	data   map[string]any
	broken map[string]bool // keys of lines that could not be read: not reported as missing
	start  int             // byte offset of the TOML text in the source
	end    int
	mended *mending          // the text as it was read, where that is not the author's
	moved  map[string]string // keys that stood below a table and are meant for the record: where each is found

	// Refused tells a text beyond the bounds, of which nothing was read.
	Refused bool

	// places is filled on first use: a record without faults never pays for it. Two who
	// link at once may both fill it, with the same.
	places atomic.Pointer[spans]

	// origins, of a table laid together of several, tell where each value stands; that of
	// "" is the nearest table's.
	origins map[string]origin
}

// origin is a value of one table.
type origin struct {
	table *Table
	path  string
}

// syntaxLimit is how many unreadable lines of one file are reported.
const syntaxLimit = 20

// ReadTable parses the bytes [start, end) of a source as TOML. A slip whose right form is
// certain is told, with its mend, and read as it was meant; any other line that is not
// TOML is told and blanked. Reading goes on, so that one forgotten quotation mark neither
// hides the other faults of the file nor makes any. shape is the struct that the table
// fills; nil when none is known.
func ReadTable(src *problem.Source, start, end int, shape reflect.Type) (*Table, problem.List) {
	t := &Table{Source: src, start: start, end: end, broken: map[string]bool{}}
	m := &mending{text: src.Text()[start:end]}
	found := t.heads(m, shape)
	for range syntaxLimit {
		t.data = map[string]any{}
		if b := tableBound(m.text); b != nil {
			b.at = start + m.original(b.at)
			t.data, t.end, t.Refused = map[string]any{}, start, true // nobody looks for places in it
			return t, append(found, b.problem(src))
		}
		_, err := toml.Decode(m.text, &t.data)
		if err == nil {
			if m.text != src.Text()[start:end] {
				t.mended = m
			}
			t.share(src.Text()[start:end])
			found = append(found, t.hoist(shape)...)
			return t, append(found, t.escaped(m.text)...)
		}
		var bad toml.ParseError
		if !errors.As(err, &bad) {
			panic("internal error: toml: " + err.Error())
		}
		if found = t.fault(found, m, bad); strings.TrimSpace(m.text) == "" {
			break
		}
	}
	t.mended = m
	return t, found
}

// escaped finds hidden signs that a value writes as an escape ("\u001b"): Decode has seen
// those that stand in the file themselves.
func (t *Table) escaped(text string) (found problem.List) {
	if !strings.Contains(text, `\`) {
		return nil
	}
	var look func(path string, value any)
	look = func(path string, value any) {
		switch v := value.(type) {
		case string:
			if at := strings.IndexFunc(v, unseen); at >= 0 && len(found) < mostSigns {
				r, _ := utf8.DecodeRuneInString(v[at:])
				found = append(found, problem.New("E117", t.At(path), "sign", fmt.Sprintf("U+%04X", r)))
			}
		case map[string]any:
			for _, key := range slices.Sorted(maps.Keys(v)) {
				look(path, key)
				look(join(path, key), v[key])
			}
		case []map[string]any:
			for i, item := range v {
				look(join(path, strconv.Itoa(i)), item)
			}
		case []any:
			for i, item := range v {
				look(join(path, strconv.Itoa(i)), item)
			}
		}
	}
	look("", t.data)
	return found
}

var leadingKey = regexp.MustCompile(`^\s*([A-Za-z0-9_-]+)`)

type extent struct{ from, to int }

// lineAt is the extent of the n-th line (1-based); past the end, of the last one
// that holds anything.
func lineAt(text string, n int) extent {
	from := 0
	for i := 1; i < n; i++ {
		next := strings.IndexByte(text[from:], '\n')
		if next < 0 {
			break
		}
		from += next + 1
	}
	for from > 0 && strings.TrimSpace(text[from:lineEnd(text, from)]) == "" {
		from = strings.LastIndexByte(text[:from-1], '\n') + 1
	}
	return extent{from, lineEnd(text, from)}
}

func lineEnd(text string, from int) int {
	if i := strings.IndexByte(text[from:], '\n'); i >= 0 {
		return from + i
	}
	return len(text)
}

var duplicateKey = regexp.MustCompile(`Key '([^']+)' has already been defined`)

// fault tells a place that cannot be read, and mends it or blanks its line.
func (t *Table) fault(found problem.List, m *mending, bad toml.ParseError) problem.List {
	line := lineAt(m.text, bad.Position.Line)
	from := line.from
	for from < line.to && (m.text[from] == ' ' || m.text[from] == '\t') {
		from++
	}
	at := t.span(m, from, line.to)
	if twice := duplicateKey.FindStringSubmatch(bad.Message); twice != nil {
		t.skip(m, line)
		if n := len(found); n > 0 && found[n-1].Code == "E113" && at.Line-found[n-1].Line <= 1 {
			found[n-1].Line = at.Line // a row without its head: one cause, told where it begins
			return found
		}
		return append(found, problem.New("E113", at, "key", twice[1]))
	}
	if c, ok := m.mend(bad, line); ok {
		edits := m.edits(t.start, c)
		if c.from != line.from || c.to != line.to { // in a line before
			at = t.span(m, lineBegin(m.text, c.from), lineEnd(m.text, c.from))
		}
		m.replace(c.from, c.to, c.with)
		if c.untold {
			return found
		}
		right := strings.TrimSpace(m.text[lineBegin(m.text, c.from):lineEnd(m.text, c.from)])
		if strings.Contains(c.with, goesOnBelow) {
			right = onOneLine(c.with)
		}
		return append(found, problem.New("E103", at, "slip", problem.Both(c.what), "how", problem.Both(writeAgain), "right", right).Mended(edits...))
	}
	what := meaning(m.text[line.from:line.to], bad.Message)
	t.skip(m, line)
	return append(found, problem.New("E103", at, "slip", problem.Both(what), "how", problem.Both(usualForm), "right", ""))
}

// meaning is what a message of the library says of a line, in the words of its author.
func meaning(line, message string) problem.Text {
	l := takeApart(line)
	switch {
	case dayForm.MatchString(l.value):
		return slipNoDay
	case l.key == "" && !strings.ContainsAny(line, `=[]{}"`):
		return slipNoEquals
	case l.key != "" && l.value == "":
		return slipNoValue
	}
	for _, u := range unreadable {
		if u.message.MatchString(message) {
			return u.what
		}
	}
	return slipOther
}

// Whole tells whether every line was read.
func (t *Table) Whole() bool { return len(t.broken) == 0 && !t.Refused }

// skip blanks a line and remembers what it was about.
func (t *Table) skip(m *mending, line extent) {
	if key := leadingKey.FindStringSubmatch(m.text[line.from:line.to]); key != nil {
		t.broken[key[1]] = true
	}
	m.replace(line.from, line.to, blank(m.text[line.from:line.to]))
}

// bareValue is a number as people write one that is a name: a code, a house.
var bareValue = regexp.MustCompile(`^[0-9.]+$`)

// quoting puts a bare value in quotation marks, and is what stands there now.
func (t *Table) quoting(path string) (edit problem.Edit, written string, ok bool) {
	if t.origins != nil || t.moved != nil {
		return edit, "", false
	}
	at, known := t.located()[path]
	if !known {
		return edit, "", false
	}
	written = t.Source.Text()[t.start+at.Start : t.start+at.End]
	return problem.Edit{Start: t.start + at.Start, End: t.start + at.End, With: `"` + written + `"`}, written, bareValue.MatchString(written)
}

// writing puts other words in the place of a value.
func (t *Table) writing(path, with string) (edit problem.Edit, ok bool) {
	if t.origins != nil || t.moved != nil {
		return edit, false
	}
	at, known := t.located()[path]
	return problem.Edit{Start: t.start + at.Start, End: t.start + at.End, With: with}, known
}

// span is the place of bytes of a mended text.
func (t *Table) span(m *mending, from, to int) problem.Place {
	return t.Source.Span(t.start+m.original(from), t.start+m.original(to))
}

// At is the place of a value. A path that is not there gives the place of the
// nearest table around it, down to the first line of the table's text.
func (t *Table) At(path string) problem.Place {
	path = t.found(path)
	if t.origins != nil {
		from := t.origin(path)
		return from.table.At(from.path)
	}
	places := t.located()
	for p := path; p != ""; {
		if s, ok := places[p]; ok {
			if p == path {
				return t.Source.Span(t.start+s.Start, t.start+s.End)
			}
			return t.Source.Span(t.start+s.KeyStart, t.start+s.KeyEnd)
		}
		i := strings.LastIndexByte(p, '.')
		if i < 0 {
			break
		}
		p = p[:i]
	}
	return t.head()
}

// located finds all places, once.
func (t *Table) located() spans {
	if known := t.places.Load(); known != nil {
		return *known
	}
	m := t.mended
	if m == nil {
		m = &mending{text: t.Source.Text()[t.start:t.end]}
	}
	places := m.spans()
	t.places.Store(&places)
	return places
}

// origin is where a value comes from: what is said of the nearest table around it holds
// for all that is in that.
func (t *Table) origin(path string) origin {
	rest := ""
	for p := path; ; {
		if from, ok := t.origins[p]; ok {
			return origin{from.table, join(from.path, rest)}
		}
		i := strings.LastIndexByte(p, '.')
		if i < 0 {
			from := t.origins[""]
			return origin{from.table, join(from.path, path)}
		}
		p, rest = p[:i], path[i+1:]
	}
}

// forget drops the places of values: they are made again in the rare case that linking
// finds a fault too.
func (t *Table) forget() {
	t.places.Store(nil)
	for _, from := range t.origins {
		from.table.places.Store(nil)
	}
}

// Key is the place of a key itself, not of its value.
func (t *Table) Key(path string) problem.Place {
	path = t.found(path)
	if t.origins != nil {
		from := t.origin(path)
		return from.table.Key(from.path)
	}
	at := t.At(path)
	if s, ok := t.located()[path]; ok {
		return t.Source.Span(t.start+s.KeyStart, t.start+s.KeyEnd)
	}
	return at
}

// renaming puts another key in the place of one; ok is false where the table was laid
// together of several.
func (t *Table) renaming(path, to string) (edit problem.Edit, ok bool) {
	path = t.found(path)
	at, there := t.located()[path]
	if !there || t.origins != nil || at.KeyEnd <= at.KeyStart {
		return edit, false
	}
	return problem.Edit{Start: t.start + at.KeyStart, End: t.start + at.KeyEnd, With: to}, true
}

// head is where a missing key of the outermost table is reported: its first line.
func (t *Table) head() problem.Place {
	if t.start == 0 {
		return t.Source.Span(0, 0)
	}
	return t.Source.Span(0, len(fence))
}
