package importer

import (
	"cmp"
	"path"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/grid"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// entry is one value of a record that is being made, and the column it came from.
type entry struct {
	path   string // "name", "ways.0.fee", "units"
	toml   string
	text   string // as the source has it
	field  record.Field
	column int // -1 when no column gave it
}

// recordDraft is a record that is being made.
type recordDraft struct {
	kind    *record.Kind
	entries []entry
	todo    []string
	draft   bool
	body    string
	told    []string           // clerk's words of values that were not taken
	rows    map[string]listRow // by path, where a record is made of several rows
}

// record makes the record of one row.
func (s *listSheet) record(r listRow) {
	s.section = r.section
	d := &recordDraft{kind: s.opt.Kind}
	s.fill(d, r)
	s.fillNamed(d, r)
	title := d.title()
	if vi.Slug(title) == "" {
		s.tellEmpty(r, max(s.columnOf("name"), s.columnOf(d.kind.Import.NameFrom), 0), "name")
		s.rows = append(s.rows, RowReport{Line: r.row.Number, Left: "W615", Entries: s.entriesOf(r)})
		return
	}
	if s.repeats(d, r) {
		return
	}
	s.expect(d, r)
	rec, ok := s.settle(d, r)
	if !ok {
		return
	}
	if r.row.Hidden {
		s.report("N620", s.place(r.row, 0), "what", problem.Both(hiddenRow))
	}
	s.keep(rec, d, r)
}

// fill writes the cells of a row as values.
func (s *listSheet) fill(d *recordDraft, r listRow) {
	for _, f := range record.FieldsOf(d.kind) {
		if rowType(f.Type) != nil {
			s.fillRows(d, r, f)
			continue
		}
		cell, column := r.cells[f.Key], s.columnOf(f.Key)
		if cell.Empty() {
			text := s.given(f.Key)
			if text == "" || column >= 0 && !s.headed(f.Key) {
				continue
			}
			cell = grid.Cell{Text: text}
		}
		s.add(d, r, f.Key, f, cell, column)
	}
	if cell, ok := r.cells["body"]; ok {
		d.body = strings.ReplaceAll(cell.Text, "\n", "\n\n")
	}
}

func (s *listSheet) columnOf(path string) int {
	for _, c := range s.head.columns {
		if c.path == path {
			return c.index
		}
	}
	return -1
}

// add writes one cell as a value; a list is parted.
func (s *listSheet) add(d *recordDraft, r listRow, at string, f record.Field, cell grid.Cell, column int) {
	if cell.Fault != "" {
		s.tellValue(d, r, column, f, cell.Fault, "công thức lỗi hoặc chưa tính: mở tệp bằng Excel, sửa ô này rồi lưu lại", "a formula without a value")
		return
	}
	if name := unmarked(cell.Text); at == "name" && name != cell.Text && name != "" {
		s.report("N624", s.place(r.row, max(column, 0)), "cell", cellName(r.row, column), "value", cell.Text, "to", name)
		cell.Text = name
	}
	cell = s.spelled(r, at, f, s.inUnit(f, cell, column, r), column)
	t := f.Type
	if t.Kind() != reflect.Slice {
		toml, mended := literal(t, f, cell)
		if mended != "" {
			s.report("N624", s.place(r.row, max(column, 0)), "cell", cellName(r.row, column), "value", cell.Text, "to", mended)
		}
		d.entries = append(d.entries, entry{at, toml, cell.Text, f, column})
		return
	}
	var items []string
	for _, part := range parted(cell.Text) {
		toml, _ := literal(t.Elem(), f, grid.Cell{Text: part, Date: cell.Date, Number: cell.Number})
		items = append(items, toml)
	}
	if len(items) > 0 {
		d.entries = append(d.entries, entry{at, "[" + strings.Join(items, ", ") + "]", cell.Text, f, column})
	}
}

// fillRows makes the rows of a list of tables of the columns that give its keys: one for
// each line of the longest cell; a cell of one line counts for all.
func (s *listSheet) fillRows(d *recordDraft, r listRow, list record.Field) {
	parts := s.partsOf(r, list)
	longest := 0
	for _, p := range parts {
		longest = max(longest, len(p.lines))
	}
	for i := range longest {
		for _, p := range parts {
			if i < len(p.lines) || len(p.lines) == 1 {
				s.fillPart(d, r, list, p, i)
			}
		}
	}
	if list.Type == reflect.TypeFor[[]record.Paper]() {
		s.countPapers(d, list)
	}
}

// rowPart is what a column gives to the rows of a list of tables.
type rowPart struct {
	field  record.Field
	lines  []string // one for each row, or one for all
	cell   grid.Cell
	column int
}

// partsOf are the parts that a row of the sheet has.
func (s *listSheet) partsOf(r listRow, list record.Field) (parts []rowPart) {
	channels := 0
	for _, f := range record.Fields(rowType(list.Type)) {
		at := list.Key + "." + f.Key
		cell := r.cells[at]
		if cell.Empty() {
			continue
		}
		p := rowPart{f, parted(cell.Text), cell, s.columnOf(at)}
		switch {
		case f.Long:
			p.lines = passages(cell.Text)
			if list.Type == reflect.TypeFor[[]record.Paper]() {
				p.lines = countedApart(p.lines)
			}
		case isChannel(f): // "trực tiếp, trực tuyến"
			p.lines = channelsOf(cell.Text)
		}
		if len(p.lines) == 0 || !f.Long && !isChannel(f) && (len(p.lines) == 1 || cell.Number || !cell.Date.IsZero()) {
			p.lines = []string{cell.Text}
		}
		parts = append(parts, p)
		if isChannel(f) {
			channels = len(p.lines)
		}
	}
	for i := range parts {
		// A time or fee of several parts tells of several cases, unless each way has its line: "miễn; quá
		// hạn 8.000 đồng" beside two ways is no fee of the second.
		if p := &parts[i]; explained(p.field) && (len(p.lines) != channels || !lineByLine(p.cell.Text, channels)) {
			p.lines = []string{p.cell.Text}
		}
	}
	return parts
}

// fillPart puts a part into row i of a list.
func (s *listSheet) fillPart(d *recordDraft, r listRow, list record.Field, p rowPart, i int) {
	cell := p.cell
	cell.Text = strings.TrimSpace(p.lines[min(i, len(p.lines)-1)])
	at := list.Key + "." + strconv.Itoa(i) + "."
	if explained(p.field) && s.columnOf(list.Key+"."+p.field.Key+"_note") < 0 {
		cell = s.withNote(d, list, at, p.field, cell, p.column)
	}
	if isChannel(p.field) {
		cell = s.placed(d, list, at, cell, p.column)
	}
	s.add(d, r, at+p.field.Key, p.field, cell, p.column)
	if list.Type == reflect.TypeFor[[]record.Citation]() && p.field.Key == "title" {
		s.citation(d, r, at+"number", cell.Text, p.column)
	}
}

// lineByLine tells whether a cell has as many lines of its own as there are ways.
func lineByLine(text string, ways int) bool {
	lines := 0
	for line := range strings.SplitSeq(onLines(text), "\n") {
		if strings.TrimSpace(line) != "" {
			lines++
		}
	}
	return lines == ways
}

// explained are the values that words around them explain: times and fees.
func explained(f record.Field) bool {
	return f.Type == reflect.TypeFor[record.Time]() || f.Type == reflect.TypeFor[record.Fee]()
}

// withNote parts a time or fee in prose into the value and a note with all its words:
// "3 ngày làm việc kể từ ngày nhận đủ hồ sơ". One that names several is only the note.
func (s *listSheet) withNote(d *recordDraft, list record.Field, at string, f record.Field, cell grid.Cell, column int) grid.Cell {
	text := vi.Collapse(strings.ReplaceAll(cell.Text, "\n", "; "))
	var found []string
	limited := false
	if f.Type == reflect.TypeFor[record.Time]() {
		if _, err := vi.ParseTimeLimit(text); err == nil {
			return cell
		}
		for _, x := range vi.FindTimeLimits(text) {
			found = append(found, x.Limit.String())
		}
	} else {
		if _, err := vi.ParseMoney(text); err == nil {
			return cell
		}
		for _, x := range vi.FindMoney(text) {
			found = append(found, x.Amount.String())
		}
		limited = limiting.MatchString(vi.Fold(text)) || freeBeside(text) // "miễn lệ phí; quá hạn 8.000 đồng" costs not all 8.000
	}
	slices.Sort(found)
	switch found = slices.Compact(found); {
	case len(found) == 0:
		return cell
	case len(found) == 1 && !limited:
		cell.Text = found[0]
	default:
		cell.Text = "Xem ghi chú"
	}
	cell.Number = false
	for _, note := range record.Fields(rowType(list.Type)) {
		if note.Key == f.Key+"_note" {
			d.entries = append(d.entries, entry{at + note.Key, record.Quote(text), text, note, column})
		}
	}
	return cell
}

// freeBeside tells whether a part of a fee's words is that there is none: "Lần đầu: Không; cấp lại: 20.000 đồng".
func freeBeside(text string) bool {
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(";:,/", r) })
	return slices.ContainsFunc(parts, func(part string) bool {
		folded := vi.Fold(part)
		return folded == "khong" || strings.HasPrefix(folded, "khong thu") || strings.HasPrefix(folded, "khong mat")
	})
}

var citedNumber = regexp.MustCompile(`\d+(?:\.\d+)?/(?:\d{4}/)?[A-ZĐ][\p{L}\d&-]*`)

// citation takes the number out of a citation's words.
func (s *listSheet) citation(d *recordDraft, r listRow, at, text string, column int) {
	number := citedNumber.FindString(text)
	if number == "" || s.columnOf(strings.TrimSuffix(at, path.Ext(at))) >= 0 {
		return
	}
	for _, f := range record.Fields(reflect.TypeFor[record.Citation]()) {
		if f.Key == "number" {
			d.entries = append(d.entries, entry{at, record.Quote(number), number, f, column})
		}
	}
}

// title is the record's name as far as it is known.
func (d *recordDraft) title() string {
	if e, ok := d.get("name"); ok {
		return e.text
	}
	return ""
}

func (d *recordDraft) get(at string) (entry, bool) {
	for _, e := range d.entries {
		if e.path == at {
			return e, true
		}
	}
	return entry{}, false
}

// refuse takes a value out, or puts "?" in its place where that may be.
func (d *recordDraft) refuse(e entry) {
	for i := range d.entries {
		if x := &d.entries[i]; x.path == e.path && e.field.Ask && e.field.Type.Kind() != reflect.Slice && x.toml != `"?"` {
			x.toml, x.text = `"?"`, "?"
			return
		}
	}
	d.drop(e.path)
}

func (d *recordDraft) drop(at string) {
	d.entries = slices.DeleteFunc(d.entries, func(e entry) bool { return e.path == at })
}

// text writes the record; lines gives for each line the entry on it.
func (d *recordDraft) text(extra ...string) (data []byte, lines map[int]string) {
	lines = map[int]string{}
	var b strings.Builder
	line := 1
	put := func(text, at string) {
		for range strings.Count(text, "\n") + 1 {
			lines[line] = at
			line++
		}
		b.WriteString(text + "\n")
	}
	put("+++", "")
	for _, e := range d.entries {
		if !strings.Contains(e.path, ".") {
			put(e.path+" = "+e.toml, e.path)
		}
	}
	for _, x := range extra {
		put(x, "")
	}
	last := ""
	for _, e := range d.entries {
		list, rest, _ := strings.Cut(e.path, ".")
		i, key, nested := strings.Cut(rest, ".")
		if !nested {
			continue
		}
		if last != list+i {
			put("[["+list+"]]", "")
			last = list + i
		}
		put(key+" = "+e.toml, e.path)
	}
	put("+++", "")
	if d.body != "" {
		b.WriteString("\n" + d.body + "\n")
	}
	return []byte(b.String()), lines
}

// settle makes a record that passes the checks: values that they refuse go to the todo,
// what may be unknown becomes "?", and what else is lacking makes a draft.
func (s *listSheet) settle(d *recordDraft, r listRow) (record.Record, bool) {
	for range len(d.entries) + 20 {
		data, lines := d.text()
		rec, found := record.Parse(record.ContentDir+"/"+d.kind.Folder+"/x.md", d.kind, data)
		again := false
		for _, p := range found {
			if p.Severity() != problem.Error {
				continue
			}
			at := lines[p.Line]
			e, ok := d.get(at)
			switch {
			case ok && p.Code != "E106" && p.Code != "E214":
				s.tellValue(d, d.rowOf(e, r), e.column, e.field, e.text, p.Message(problem.Vietnamese), p.Message(problem.English))
				d.refuse(e)
				again = true
			case isLack(p.Code):
				again = s.lack(d, argOf(p, "key")) || again
			default:
				d.draft = true // what the record lacks as a whole
				d.later(p.Message(problem.Vietnamese) + ".")
			}
		}
		if !again {
			return rec, rec != nil
		}
	}
	data, _ := d.text()
	rec, _ := record.Parse(record.ContentDir+"/"+d.kind.Folder+"/x.md", d.kind, data)
	return rec, rec != nil
}

// rowOf is the row that a value stood in.
func (d *recordDraft) rowOf(e entry, r listRow) listRow {
	if own, several := d.rows[e.path]; several {
		return own
	}
	return r
}

func isLack(c problem.Code) bool { return c == "E106" || c == "E214" || c == "E217" }

func argOf(p problem.Problem, name string) string {
	for i := 0; i+1 < len(p.Args); i += 2 {
		if p.Args[i] == name {
			return p.Args[i+1]
		}
	}
	return ""
}

// lack stands in for a needed key: "?" where that may be, else the record is a draft.
// It tells whether the record changed.
func (s *listSheet) lack(d *recordDraft, key string) bool {
	d.draft = d.draft || key == ""
	for _, f := range record.FieldsOf(d.kind) {
		if f.Key != key {
			continue
		}
		if !f.Ask {
			d.draft = true
			if slices.Contains(d.told, f.Vi) {
				return false // what the source says of it is in the todo
			}
			d.later("Điền " + f.Name() + ": tệp nguồn không có.")
			return false
		}
		toml := `"?"`
		if f.Type.Kind() == reflect.Slice {
			toml = `["?"]`
		}
		if _, there := d.get(key); there {
			return false
		}
		d.entries = append(d.entries, entry{key, toml, "?", f, -1})
		d.later("Điền " + f.Name() + ": tệp nguồn không có.")
		return true
	}
	d.draft = true // a key inside a row
	return false
}

func (d *recordDraft) later(text string) {
	if !slices.Contains(d.todo, text) {
		d.todo = append(d.todo, text)
	}
}

func cellName(r grid.Row, column int) string {
	return grid.Column(max(column, 0)) + strconv.Itoa(r.Number)
}

// tellValue reports a value that was not taken, and leaves it to a clerk.
func (s *listSheet) tellValue(d *recordDraft, r listRow, column int, f record.Field, value, message, english string) {
	s.report("W614", s.place(r.row, max(column, 0)), "cell", cellName(r.row, column), "field", problem.Both(problem.Text{Vi: f.Vi, En: f.En}), "value", vi.Truncate(vi.Collapse(value), 60), "message", message, "message_en", english)
	d.told = append(d.told, f.Vi)
	d.later("Ghi lại " + vi.LowerFirst(f.Vi) + ": tệp nguồn ghi “" + s.short(r, max(column, 0), value, longestTold) + "”.")
}

// short cuts what a cell says for a todo; what is longer stands whole in the report.
func (s *listSheet) short(r listRow, column int, text string, longest int) string {
	whole := vi.Collapse(text)
	cut := vi.Truncate(whole, longest)
	if cut != whole {
		s.notKept(s.file, s.table.Name, r.row.Number, column+1, todoCut, text)
	}
	return cut
}

// longestTold cuts what a todo says of a value that was not taken.
const longestTold = 120

// expect tells of empty cells that should hold something: of needed keys, and of those
// that the kind's row names.
func (s *listSheet) expect(d *recordDraft, r listRow) {
	for _, c := range s.head.columns {
		if c.path == "" || c.path == "#" || strings.Contains(c.path, ".") || !r.cells[c.path].Empty() {
			continue
		}
		if _, there := d.get(c.path); there {
			continue
		}
		for _, f := range record.FieldsOf(d.kind) {
			if f.Key == c.path && (f.Need != record.Optional || slices.Contains(d.kind.Import.Expected, f.Key)) {
				s.tellEmpty(r, c.index, f.Key)
			}
		}
	}
}

func (s *listSheet) tellEmpty(r listRow, column int, key string) {
	name := key
	if f, known := s.opt.Kind.Field(key); known {
		name = problem.Both(problem.Text{Vi: f.Vi, En: f.En})
	}
	s.report("W615", s.place(r.row, column), "cell", cellName(r.row, column), "field", name)
}

// repeats tells whether the row says what an earlier one said, or gives a code that an
// earlier one has: it is left out.
func (s *listSheet) repeats(d *recordDraft, r listRow) bool {
	var all strings.Builder
	for _, e := range d.entries {
		if e.path != "number" {
			all.WriteString(e.path + "=" + vi.Fold(e.toml) + "\n")
		}
	}
	key := identityOf(d)
	first, twice := s.seen[key]
	switch {
	case !twice:
		s.seen[key] = &made{s.place(r.row, 0), all.String()}
		return false
	case first.same == all.String():
		s.report("W616", s.place(r.row, 0), "other", otherRow(first.place, s.place(r.row, 0)))
		s.rows = append(s.rows, RowReport{Line: r.row.Number, Left: "W616", Name: d.title(), Entries: s.entriesOf(r)})
		return true
	case !d.kind.Import.Once:
		return false
	}
	s.report("W617", s.place(r.row, 0), "value", strings.TrimPrefix(key, d.kind.Name+"|"), "other", otherRow(first.place, s.place(r.row, 0)))
	s.rows = append(s.rows, RowReport{Line: r.row.Number, Left: "W617", Name: d.title(), Entries: s.entriesOf(r)})
	return true
}

// otherRow names a row, with its file where that is another.
func otherRow(p, from problem.Place) string {
	if p.File == from.File {
		return strconv.Itoa(p.Line)
	}
	return strconv.Itoa(p.Line) + " (" + path.Base(p.File) + ")"
}

// identityOf is what makes two rows speak of one thing: the values of the keys that the
// kind's row names, the name standing in for the last of them. The last counts as it is
// written, those before it however they are spelt.
func identityOf(d *recordDraft) string {
	same := d.kind.Import.Same
	if len(same) == 0 {
		same = []string{"name"}
	}
	last, ok := d.get(same[len(same)-1])
	if !ok {
		last, _ = d.get("name")
	}
	words := ""
	for _, key := range same[:len(same)-1] {
		e, _ := d.get(key)
		words += vi.Fold(e.text) + " "
	}
	return d.kind.Name + "|" + cmp.Or(strings.TrimSpace(words+strings.Trim(last.toml, `"`)), "?")
}

// entriesOf are the cells of a row for the report: of one left out nothing is lost.
func (s *listSheet) entriesOf(r listRow) (out []Entry) {
	for _, c := range s.head.columns {
		if cell := r.row.At(c.index); !cell.Empty() {
			out = append(out, Entry{LeftOut, c.title, cmp.Or(cell.Text, cell.Fault), ""})
		}
	}
	return out
}

// keep encodes the record and gives it a file.
func (s *listSheet) keep(rec record.Record, d *recordDraft, r listRow) {
	b := record.Of(rec)
	b.Draft = b.Draft || d.draft
	b.Source = cmp.Or(b.Source, "Tệp "+path.Base(s.file))
	if b.SourceDate.IsZero() {
		b.SourceDate.Date = s.opt.SourceDate
	}
	s.unplaced(d, r)
	s.shifted(r)
	b.Todo = append(b.Todo, d.todo...)
	name := s.name(d.kind, d.title())
	s.out.Files = append(s.out.Files, File{d.kind, name, record.Encode(rec)})
	s.records++
	s.rows = append(s.rows, RowReport{Line: r.row.Number, Name: rec.Title(), File: name, Todos: b.Todo})
}

// unplaced leaves to a clerk what stands in columns that are no keys, with a title and
// without; of columns that a clerk does not want the report keeps it.
func (s *listSheet) unplaced(d *recordDraft, r listRow) {
	for x, cell := range r.row.Cells {
		if cell.Empty() {
			continue
		}
		c, titled := s.head.at(x)
		switch {
		case titled && c.path != "":
		case c.unused:
			s.notKept(s.file, s.table.Name, r.row.Number, x+1, columnUnused, cmp.Or(cell.Text, cell.Fault))
		default:
			d.later("Xem cột “" + cmp.Or(c.title, grid.Column(x)) + "”: " + s.short(r, x, cmp.Or(cell.Text, cell.Fault), longestUnplaced))
		}
	}
}

// shifted tells of a row of a text table that has more cells than there are titles: a comma inside a
// cell parts it, and what stands behind it has moved one column on.
func (s *listSheet) shifted(r listRow) {
	if end := strings.ToLower(path.Ext(s.file)); end != ".csv" && end != ".txt" {
		return
	}
	titles := s.table.Rows[s.head.row].Cells
	if n := len(titles); len(r.row.Cells) > n && !slices.ContainsFunc(r.row.Cells[:n], grid.Cell.Empty) && !r.row.Cells[n].Empty() {
		s.report("W632", s.place(r.row, n), "row", strconv.Itoa(r.row.Number), "cells", strconv.Itoa(len(r.row.Cells)), "titles", strconv.Itoa(n))
	}
}

// longestUnplaced cuts what a todo says of a cell.
const longestUnplaced = 200

// name is a file name that no other record of the import has.
func (l *lists) name(k *record.Kind, title string) string {
	slug := vi.Slug(title)
	if slug == "index" {
		slug = k.Folder
	}
	key := k.Folder + "/" + slug
	l.slugs[key]++
	if n := l.slugs[key]; n > 1 {
		return slug + "-" + strconv.Itoa(n) + ".md"
	}
	return slug + ".md"
}
