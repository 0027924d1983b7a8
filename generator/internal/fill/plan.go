package fill

import (
	"bytes"
	"cmp"
	"fmt"
	"io/fs"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Answer is what a clerk says to a question.
type Answer struct {
	Question *Question
	Files    []string // the records it holds for
	Value    string   // as typed: "8.000 đồng", "8000", "Không", "Xem ghi chú"
	Note     string   // stands beside the value, in the key that explains it
	// Holds: what the record says already is right.
	Holds bool
	// Source is the document that says so; its Key is the question's.
	Source record.FactSource
	At     problem.Place // of the answer, for what is wrong with it; may be zero

	per string // what the amount is paid for, when it was parted from the value: "mỗi bản"
}

// Said tells whether the answer says anything.
func (a Answer) Said() bool { return a.Value != "" || a.Note != "" || a.Holds }

// Change is one file of a plan.
type Change struct {
	Name     string // slash-separated, below the source folder
	Old, New []byte // Old is nil for a file that a record of a layer has not yet
	// Whole is what the record says then: New, or, where layers have it too, all laid together.
	Whole []byte
}

// Plan is what answers change.
type Plan struct {
	Changes []Change // in order of names
	Values  int      // that are given
	// Problems are what the checks of a single record say of the values: with an error
	// nothing is to be written.
	Problems problem.List
}

// Files are the names of the files that change.
func (p *Plan) Files() (out []string) {
	for _, c := range p.Changes {
		out = append(out, c.Name)
	}
	return out
}

// Make works out the files that change. The error is a failure of the machine, or
// [amend.ErrChanged].
func Make(from fs.FS, answers []Answer) (*Plan, error) {
	w := work{from: from, docs: map[string]*file{}}
	for _, a := range answers {
		a = a.parted()
		for _, name := range a.Files {
			gap, asked := a.Question.Gap(name)
			if !asked || !a.Said() || !a.Holds && len(gap.Paths) == 0 {
				continue // a value has no place in a record that is to be mended by hand
			}
			if err := w.answer(a, gap); err != nil {
				return nil, err
			}
		}
	}
	return w.plan()
}

// parted is an answer without what an amount is paid for, as people write fees: "10.000
// đồng/bản". That goes into the note.
func (a Answer) parted() Answer {
	if _, explained := a.Question.noteAt(a.Question.Key); !explained || a.Question.Field.Type != reflect.TypeFor[record.Fee]() {
		return a
	}
	if fee, per, ok := record.FeePer(a.Value); ok {
		a.Value, a.per = fee, per
	}
	return a
}

// file is a record while it changes.
type file struct {
	record record.Record
	kind   *record.Kind
	own    []byte // the site's own file; nil when only layers have the record
	old    []byte // what it says, laid together with layers
	doc    *amend.Doc
	from   []Answer // the answers that change it
}

type work struct {
	from   fs.FS
	docs   map[string]*file
	values int
	found  problem.List
}

func (w *work) open(gap Gap, a Answer) (*file, error) {
	f := w.docs[gap.File]
	if f == nil {
		f = &file{record: gap.Record, kind: record.Of(gap.Record).Kind}
		var err error
		if f.own, f.old, err = amend.Texts(w.from, gap.Record); err != nil {
			return nil, err
		}
		if f.doc, err = amend.File(f.old); err != nil {
			w.found = append(w.found, problem.New("E661", place(a, gap), "file", gap.File, "why", err.Error()))
			return nil, nil
		}
		f.doc.Of(f.kind)
		w.docs[gap.File] = f
	}
	f.from = append(f.from, a)
	return f, nil
}

// place is where somebody reads what is wrong with an answer.
func place(a Answer, gap Gap) problem.Place {
	if a.At.File != "" {
		return a.At
	}
	return problem.Place{File: gap.File}
}

// answer writes one answer into one record.
func (w *work) answer(a Answer, gap Gap) error {
	f, err := w.open(gap, a)
	if f == nil || err != nil {
		return err
	}
	err = f.write(a, gap)
	if err != nil {
		w.found = append(w.found, problem.New("E661", place(a, gap), "file", gap.File, "why", err.Error()))
		return nil
	}
	w.values += max(1, len(gap.Paths))
	return nil
}

func (f *file) write(a Answer, gap Gap) error {
	if !a.Holds {
		for _, path := range slices.Backward(gap.Paths) { // of a list the last first: places stay
			if err := f.give(path, a.Question.Field, a.Value); err != nil {
				return err
			}
			if err := f.explain(path, a); err != nil {
				return err
			}
		}
	}
	if a.Source.Document != "" {
		if err := f.cite(a.Question.Key, a.Source); err != nil {
			return err
		}
	}
	return f.settle(gap.todos)
}

// give writes a value at a path. One line of a list may become several.
func (f *file) give(path string, field record.Field, text string) error {
	if text == "" {
		return nil // a note alone
	}
	table, last := amend.Parent(path)
	if field.Type.Kind() == reflect.Slice {
		lines := linesOf(text)
		i, err := strconv.Atoi(last)
		if err != nil || len(lines) == 0 {
			return fmt.Errorf("%s: %w", path, amend.ErrNoPlace)
		}
		if err := f.doc.Set(path, amend.ValueOf(field.Type.Elem(), lines[0])); err != nil {
			return err
		}
		for n, line := range lines[1:] {
			if err := f.doc.Insert(table, i+1+n, amend.ValueOf(field.Type.Elem(), line)); err != nil {
				return err
			}
		}
		return nil
	}
	return f.doc.Set(path, amend.ValueOf(field.Type, text))
}

// explain writes the note beside a value, where the kind has such a key.
func (f *file) explain(path string, a Answer) error {
	at, has := a.Question.noteAt(path)
	if !has {
		return nil
	}
	now, _ := f.doc.Get(at)
	had, _ := now.(string)
	asks := strings.HasPrefix(had, asksReader)
	switch {
	case a.per != "": // what the answer does not speak of stays
		note := a.Note
		if note == "" && !asks {
			note = had
		}
		return f.doc.Set(at, before(a.per, note))
	case a.Note != "":
		return f.doc.Set(at, a.Note)
	case asks && a.Value != "":
		return f.doc.Remove(at)
	}
	return nil
}

// before puts what an amount is paid for before a note that does not begin with it.
func before(per, note string) string {
	if note == "" || strings.HasPrefix(note, per) {
		return cmp.Or(note, per)
	}
	return per + ". " + note
}

// noteAt is where the note of a value stands: fee_note beside fee; note beside the fee that
// one of several groups pays.
func (q *Question) noteAt(path string) (string, bool) {
	if _, has := q.Kind.FieldAt(q.Key + noteOf); has {
		return path + noteOf, true
	}
	if q.Field.Type == reflect.TypeFor[record.Fee]() {
		group, _ := amend.Parent(q.Key)
		if _, has := q.Kind.FieldAt(group + ".note"); has {
			row, _ := amend.Parent(path)
			return row + ".note", true
		}
	}
	return "", false
}

// factsKey is the list of documents that tell facts.
const factsKey = "fact_sources"

// cite notes the document that says so, in the row that names it already or in a new one.
func (f *file) cite(key string, from record.FactSource) error {
	row := amend.Row{{Key: "key", Value: key}, {Key: "document", Value: from.Document}}
	if !from.Date.IsZero() {
		row = append(row, amend.Pair{Key: "date", Value: from.Date.Date})
	}
	for _, p := range []amend.Pair{{Key: "page", Value: from.Page}, {Key: "by", Value: from.By}} {
		if p.Value != "" {
			row = append(row, p)
		}
	}
	if !from.NotedOn.IsZero() {
		row = append(row, amend.Pair{Key: "noted_on", Value: from.NotedOn.Date})
	}
	now, _ := f.doc.Get(factsKey)
	list, _ := now.([]any)
	for i, one := range list {
		had, _ := one.(map[string]any)
		if had["key"] == key && had["document"] == from.Document {
			return f.doc.Set(factsKey+"."+strconv.Itoa(i), row)
		}
	}
	return f.doc.Insert(factsKey, len(list), row)
}

// settle takes the lines of todo away that an answer has settled.
func (f *file) settle(lines []string) error {
	for _, line := range lines {
		now, _ := f.doc.Get("todo")
		list, _ := now.([]any)
		i := slices.IndexFunc(list, func(v any) bool { text, _ := v.(string); return strings.TrimSpace(text) == line })
		switch {
		case i < 0:
			continue
		case len(list) == 1:
			if err := f.doc.Remove("todo"); err != nil {
				return err
			}
		default:
			if err := f.doc.Remove("todo." + strconv.Itoa(i)); err != nil {
				return err
			}
		}
	}
	return nil
}

// plan looks at every record as it would be.
func (w *work) plan() (*Plan, error) {
	out := &Plan{Values: w.values, Problems: w.found}
	told := map[string]bool{}
	for name, f := range w.docs {
		fresh := f.doc.Bytes()
		if bytes.Equal(fresh, f.old) {
			continue
		}
		own, err := amend.Apart(f.record, f.own, fresh)
		if err != nil {
			a := f.from[len(f.from)-1]
			out.Problems = append(out.Problems, problem.New("E661", place(a, Gap{File: name}), "file", name, "why", err.Error()))
			continue
		}
		out.Changes = append(out.Changes, Change{name, f.own, own, fresh})
		for _, p := range f.newFaults(name, fresh) {
			a := f.from[len(f.from)-1]
			if a.At.File != "" { // said at the cell that was filled in, once
				said := p.Message(problem.Vietnamese)
				if told[said+strconv.Itoa(a.At.Line)] {
					continue
				}
				told[said+strconv.Itoa(a.At.Line)] = true
				p.Place = a.At
			}
			out.Problems = append(out.Problems, p)
		}
	}
	slices.SortFunc(out.Changes, func(a, b Change) int { return strings.Compare(a.Name, b.Name) })
	out.Problems.Sort()
	return out, nil
}

// newFaults are the errors and warnings that a record has with the answers and had not before.
func (f *file) newFaults(name string, fresh []byte) (out problem.List) {
	_, before := record.Parse(name, f.kind, f.old)
	_, after := record.Parse(name, f.kind, fresh)
	had := map[string]int{}
	for _, p := range before {
		had[string(p.Code)+p.Message(problem.Vietnamese)]++
	}
	for _, p := range after {
		if key := string(p.Code) + p.Message(problem.Vietnamese); had[key] > 0 {
			had[key]--
		} else if p.Severity() == problem.Error || p.Severity() == problem.Warning {
			out = append(out, p)
		}
	}
	return out
}

// linesOf are the lines of a text, without what only marks them.
func linesOf(text string) (out []string) {
	for line := range strings.SplitSeq(strings.ReplaceAll(text, ";", "\n"), "\n") {
		if line = vi.Collapse(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}
