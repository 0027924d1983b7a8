// Package fill asks for the facts that nobody has told yet, and writes the answers into
// the records.
//
// In: a linked site. Out: [Question]s: of records of one kind that lack the same key for
// the same reason in the same field of work, one question for all of them ("Phí, lệ phí:
// nguồn để trống, Hộ tịch: 214 thủ tục"), the most used records first. An [Answer] to one
// gives the files that change (a [Plan]): the value under every key that is "?", the note
// beside it, the document that says so (`fact_sources`), and without the line of `todo`
// that asked. A workbook carries the questions to whoever knows (Workbook) and the answers
// back (ReadWorkbook). There and in the editor one question over all fields of work stands before
// those of each (Asked): what is true of all is said once.
//
// What is asked: each value that is "?" (record.Gaps), and each line of `todo` that an
// import left about a key (record.Kind.TodoKey) when the value there is to be looked at.
// A value that a record of the site has is never asked for again.
//
// What never happens: a file is written (the caller does that, all or nothing, after the
// checks), a value is guessed, a record is changed that the question did not show, the
// clock is read.
package fill

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Question is one thing to find out, for all the records that lack it alike.
type Question struct {
	ID    string // stays while there are such records: "thu-tuc.ways.fee.1f0c22"
	Kind  *record.Kind
	Key   string // "ways.fee"
	Field record.Field
	Why   string // what the import says of it: "nguồn để trống"; "" when it says nothing
	Group string // the field of work, the area
	Gaps  []Gap  // the most used first
	// Look: the value is there, and a line of todo asks to look at it.
	Look bool
	// Settled: no value can be given here; the clerk mends the record and says that it was done.
	Settled bool
	// Over: the same question in each field of work, when this one is asked over all of them.
	Over []*Question
}

// Gap is one record that a question is about.
type Gap struct {
	Record      record.Record
	File, Title string
	Code        string
	Uses        int
	Paths       []string // values to be given: "ways.0.fee", "ways.2.fee"
	Rows        []string // in which rows they stand: "trực tiếp"
	Now         string   // what the first of them says now
	todos       []string // lines of todo that the answer settles
}

// Uses is how often the records of the question were used, all together.
func (q *Question) Uses() (n int) {
	for _, g := range q.Gaps {
		n += g.Uses
	}
	return n
}

// Gap is the gap of a file.
func (q *Question) Gap(file string) (Gap, bool) {
	i := slices.IndexFunc(q.Gaps, func(g Gap) bool { return g.File == file })
	if i < 0 {
		return Gap{}, false
	}
	return q.Gaps[i], true
}

// Name is what is asked for, in the clerk's words: "Phí, lệ phí".
func (q *Question) Name(lang problem.Lang) string {
	return in(problem.Text{Vi: q.Field.Vi, En: q.Field.En}, lang)
}

// Questions are all that the records of a site ask for: by kind and key, those that most
// people wait for first.
func Questions(s *site.Site) []*Question {
	g := gatherer{site: s, by: map[string]*Question{}}
	for _, r := range s.All() {
		if s.StateOf(r).Current() {
			g.record(r)
		}
	}
	rank := map[*record.Kind]int{}
	for i, k := range record.Kinds {
		rank[k] = i
	}
	for _, q := range g.all {
		slices.SortStableFunc(q.Gaps, ByUse)
	}
	slices.SortStableFunc(g.all, func(a, b *Question) int {
		return cmp.Or(cmp.Compare(rank[a.Kind], rank[b.Kind]), cmp.Compare(keyRank(a), keyRank(b)), cmp.Compare(rowsFirst(a.Key), rowsFirst(b.Key)), cmp.Compare(a.Key, b.Key),
			cmp.Compare(b.Uses(), a.Uses()), cmp.Compare(len(b.Gaps), len(a.Gaps)), cmp.Compare(a.ID, b.ID))
	})
	return g.all
}

// ByUse puts the record that is used most first.
func ByUse(a, b Gap) int {
	return cmp.Or(cmp.Compare(b.Uses, a.Uses), cmp.Compare(vi.Fold(a.Title), vi.Fold(b.Title)), cmp.Compare(a.File, b.File))
}

// keyRank is where a key stands among those of its kind: fees and time limits come before who
// decides and by which law.
func keyRank(q *Question) int {
	top, _, _ := strings.Cut(q.Key, ".")
	fields := record.FieldsOf(q.Kind)
	at := slices.IndexFunc(fields, func(f record.Field) bool { return f.Key == top })
	if at >= 0 && fields[at].First {
		return at - len(fields)
	}
	return at
}

// rowsFirst puts what the rows of a table lack before what is wrong with the table as a whole: the
// former is asked once for many.
func rowsFirst(key string) int {
	if strings.Contains(key, ".") {
		return 0
	}
	return 1
}

type gatherer struct {
	site *site.Site
	by   map[string]*Question
	all  []*Question
}

// record asks what one record lacks.
func (g *gatherer) record(r record.Record) {
	b := record.Of(r)
	asked := map[string]bool{}
	found := record.Gaps(r)
	lines := todosOf(b)
	for _, gap := range found {
		row := rowOf(r, gap.Path)
		t, asks := lines.about(gap.Key, row)
		q := g.question(r, gap.Key, gap.Field, t.why, false)
		at := g.gap(q, r)
		at.Paths = append(at.Paths, gap.Path)
		if row != "" && !slices.Contains(at.Rows, row) {
			at.Rows = append(at.Rows, row)
		}
		at.Now = "?"
		if asks && !slices.Contains(at.todos, t.line) {
			at.todos = append(at.todos, t.line)
		}
		asked[gap.Key] = true
	}
	for _, t := range lines {
		if asked[t.key] {
			continue // the line goes with the value that it asks for
		}
		field, _ := b.Kind.FieldAt(t.key)
		paths, now := lookedAt(r, t)
		q := g.question(r, t.key, field, t.why, true)
		q.Settled = q.Settled && len(paths) == 0
		at := g.gap(q, r)
		at.Paths, at.Now, at.Rows = paths, now, t.rows
		at.todos = append(at.todos, t.line)
	}
}

// question is the one that records with the same lack share.
func (g *gatherer) question(r record.Record, key string, f record.Field, why string, look bool) *Question {
	b := record.Of(r)
	group := g.site.Called(r, b.Kind.Group)
	told := why + "\n" + group
	if look {
		told += "\n"
	}
	sum := sha256.Sum256([]byte(told))
	id := b.Kind.Folder + "." + key + "." + hex.EncodeToString(sum[:4])
	q := g.by[id]
	if q == nil {
		q = &Question{ID: id, Kind: b.Kind, Key: key, Field: f, Why: why, Group: group, Look: look, Settled: look}
		g.by[id] = q
		g.all = append(g.all, q)
	}
	return q
}

// gap is the record's own line of a question. Records come one after the other.
func (g *gatherer) gap(q *Question, r record.Record) *Gap {
	if n := len(q.Gaps); n == 0 || q.Gaps[n-1].Record != r {
		q.Gaps = append(q.Gaps, GapOf(r))
	}
	return &q.Gaps[len(q.Gaps)-1]
}

// GapOf is the gap of a record of which nothing is asked yet.
func GapOf(r record.Record) Gap {
	b := record.Of(r)
	return Gap{Record: r, File: b.File, Title: vi.Collapse(r.Title()), Code: record.TextOf(r, b.Kind.Code), Uses: site.UsesOf(r)}
}
