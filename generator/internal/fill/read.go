package fill

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"niemyet/generator/internal/grid"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// ReadWorkbook reads the answers of a workbook that was made of questions. Of a question
// that is no longer asked, or a record that no longer asks it, a warning tells. The error
// is a file that cannot be read, in a clerk's words.
func ReadWorkbook(name string, data []byte, asked []*Question) ([]Answer, problem.List, error) {
	book, err := grid.Read(name, data)
	if err != nil {
		return nil, nil, err
	}
	r := reader{name: path.Base(name), asked: map[string]*Question{}, alone: map[string]map[string]line{}, shown: map[string][]string{}}
	for _, q := range slices.Concat(asked, wide(asked, 1)) {
		r.asked[q.ID] = q
	}
	known := false
	for _, b := range book.Blocks {
		if b.Table == nil {
			continue
		}
		at, row := headOf(b.Table)
		if _, ok := at["id"]; !ok || len(b.Table.Rows) == 0 {
			continue
		}
		if _, ok := at["answer"]; !ok {
			continue
		}
		known = true
		for _, one := range b.Table.Rows[row+1:] {
			r.line(b.Table.Name, at, one)
		}
	}
	if !known {
		return nil, problem.List{problem.New("E662", problem.Place{File: r.name})}, nil
	}
	answers := r.answers()
	r.found.Sort()
	return answers, r.found, nil
}

// line is one row of a sheet.
type line struct {
	id, file                               string
	value, note, document, day, page, from string
	place, dated                           problem.Place // of the answer, of the document's day
}

type reader struct {
	name  string
	asked map[string]*Question
	lines []line                     // of questions
	alone map[string]map[string]line // answers of single records, by question and file
	shown map[string][]string        // the records that the workbook shows of a question
	found problem.List
}

// headOf finds the row of titles and which column each stands in.
func headOf(t *grid.Table) (at map[string]int, row int) {
	for i, r := range t.Rows[:min(len(t.Rows), 10)] {
		at = map[string]int{}
		for x, c := range r.Cells {
			for key := range words {
				if _, known := at[key]; !known && c.Text != "" && (vi.Fold(c.Text) == vi.Fold(words[key].Vi) || vi.Fold(c.Text) == vi.Fold(words[key].En)) {
					at[key] = x
				}
			}
		}
		if _, ok := at["id"]; ok {
			return at, i
		}
	}
	return nil, 0
}

// line takes a row of either sheet.
func (r *reader) line(sheet string, at map[string]int, row grid.Row) {
	get := func(key string) string {
		if x, ok := at[key]; ok {
			return row.At(x).Text
		}
		return ""
	}
	l := line{
		id: get("id"), file: get("file"), value: get("answer"), note: get("note"), document: get("document"), day: get("date"),
		page: get("page"), from: get("by"), place: problem.Place{File: r.name, Line: row.Number, Column: at["answer"] + 1},
	}
	if sheet != "" {
		l.place.File += " [" + sheet + "]"
	}
	l.dated = l.place
	if column, has := at["date"]; has {
		l.dated.Column = column + 1
	}
	if l.id == "" {
		return
	}
	if l.file == "" {
		r.lines = append(r.lines, l)
		return
	}
	r.shown[l.id] = append(r.shown[l.id], l.file)
	if l.value == "" && l.note == "" {
		return
	}
	if r.alone[l.id] == nil {
		r.alone[l.id] = map[string]line{}
	}
	r.alone[l.id][l.file] = l
}

// answers puts both sheets together: what a record says alone holds for it, what the
// question says for all its other records that the workbook shows.
func (r *reader) answers() (out []Answer) {
	sources := map[string]line{}
	for _, l := range r.lines {
		sources[l.id] = l
	}
	for _, l := range r.lines {
		if l.value == "" && l.note == "" {
			continue
		}
		q := r.asked[l.id]
		if q == nil {
			r.found = append(r.found, problem.New("W663", l.place, "value", l.value))
			continue
		}
		a, ok := r.answer(q, l, l)
		if !ok {
			continue
		}
		if q.Over == nil {
			a.Files = r.answered(q)
		}
		for _, over := range q.Over {
			if own := sources[over.ID]; own.value == "" && own.note == "" {
				a.Files = append(a.Files, r.answered(over)...)
			}
		}
		out = append(out, a)
	}
	out = append(out, r.answersAlone(sources)...)
	slices.SortStableFunc(out, func(a, b Answer) int {
		return cmp.Or(strings.Compare(a.At.File, b.At.File), cmp.Compare(a.At.Line, b.At.Line))
	})
	return out
}

// answersAlone are the answers for one record each; where a question is answered for all, its line says by which document.
func (r *reader) answersAlone(asked map[string]line) (out []Answer) {
	for id, lines := range r.alone {
		for file, l := range lines {
			if vi.Fold(l.value) == vi.Fold(words["except"].Vi) || vi.Fold(l.value) == words["except"].En {
				continue
			}
			q := r.asked[id]
			still := false
			if q != nil {
				_, still = q.Gap(file)
			}
			if !still {
				r.found = append(r.found, problem.New("W663", l.place, "value", l.value))
				continue
			}
			if a, ok := r.answer(q, l, asked[id]); ok {
				a.Files = []string{file}
				out = append(out, a)
			}
		}
	}
	return out
}

// answered are the records that the answer to a question holds for: those that the workbook
// shows and that say nothing of their own.
func (r *reader) answered(q *Question) (files []string) {
	for _, g := range q.Gaps {
		_, own := r.alone[q.ID][g.File]
		if !own && (len(r.shown) == 0 || slices.Contains(r.shown[q.ID], g.File)) {
			files = append(files, g.File)
		}
	}
	return files
}

// answer reads one row; the document may stand in the row of the question.
func (r *reader) answer(q *Question, l, from line) (Answer, bool) {
	a := Answer{Question: q, Value: l.value, Note: l.note, At: l.place}
	switch vi.Fold(l.value) {
	case vi.Fold(words["holds"].Vi), words["holds"].En:
		if q.Look {
			a.Holds, a.Value = true, ""
		}
	default:
		if q.Settled {
			r.found = append(r.found, problem.New("E664", l.place, "value", l.value, "why", problem.Both(onlyHolds)))
			return a, false
		}
	}
	a.Source = record.FactSource{Key: q.Key, Document: from.document, Page: from.page, By: from.from}
	if from.day != "" {
		day, err := vi.ParseDate(from.day)
		if err != nil {
			r.found = append(r.found, problem.New("E664", from.dated, "value", from.day, "why", problem.Both(noDay)))
			return a, false
		}
		a.Source.Date = record.Day{Date: day}
	}
	return a, true
}
