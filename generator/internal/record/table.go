package record

import (
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"unicode/utf8"

	"github.com/BurntSushi/toml"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// Table is a TOML text read into plain values, with the place of each.
// It serves the front matter of records and the site's config.toml alike.
type Table struct {
	Source *problem.Source
	data   map[string]any
	broken map[string]bool // keys of lines that could not be read: not reported as missing
	start  int             // byte offset of the TOML text in the source
	end    int

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

// ReadTable parses the bytes [start, end) of a source as TOML. Each line that is
// not TOML is reported and blanked, and reading goes on, so that one forgotten
// quotation mark does not hide the other faults of the file.
func ReadTable(src *problem.Source, start, end int) (*Table, problem.List) {
	t := &Table{Source: src, start: start, end: end, broken: map[string]bool{}}
	text := src.Text()[start:end]
	var found problem.List
	for range syntaxLimit {
		t.data = map[string]any{}
		if b := tableBound(text); b != nil {
			b.at += start
			t.data, t.end, t.Refused = map[string]any{}, start, true // nobody looks for places in it
			return t, append(found, b.problem(src))
		}
		_, err := toml.Decode(text, &t.data)
		if err == nil {
			return t, append(found, t.escaped(text)...)
		}
		var bad toml.ParseError
		if !errors.As(err, &bad) {
			panic("internal error: toml: " + err.Error())
		}
		line := lineAt(text, bad.Position.Line)
		found = append(found, syntaxProblem(src, start, text, line, bad))
		if key := leadingKey.FindStringSubmatch(text[line.from:line.to]); key != nil {
			t.broken[key[1]] = true
		}
		text = text[:line.from] + blank(text[line.from:line.to]) + text[line.to:]
		if strings.TrimSpace(text) == "" {
			break
		}
	}
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

func syntaxProblem(src *problem.Source, start int, text string, line extent, bad toml.ParseError) problem.Problem {
	from, to := line.from, line.to
	for from < to && (text[from] == ' ' || text[from] == '\t') {
		from++
	}
	at := src.Span(start+from, start+to)
	if m := duplicateKey.FindStringSubmatch(bad.Message); m != nil {
		return problem.New("E113", at, "key", m[1])
	}
	return problem.New("E103", at, "detail", vi.Collapse(bad.Message))
}

// At is the place of a value. A path that is not there gives the place of the
// nearest table around it, down to the first line of the table's text.
func (t *Table) At(path string) problem.Place {
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
	places := locate(t.Source.Text()[t.start:t.end])
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

// head is where a missing key of the outermost table is reported: its first line.
func (t *Table) head() problem.Place {
	if t.start == 0 {
		return t.Source.Span(0, 0)
	}
	return t.Source.Span(0, len(fence))
}
