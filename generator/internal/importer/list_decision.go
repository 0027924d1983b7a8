package importer

import (
	"cmp"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/grid"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// decision reads a Word document as an announcing decision: its number, day, issuer and
// summary from the first page, its items from the lists of procedures. A procedure of the
// lists that the site does not have yet becomes a draft with what the list says of it.
func (l *lists) decision(name string, f *grid.File) {
	d := &decisionReader{lists: l, file: name, kind: l.opt.Kind}
	d.head(f)
	d.report = SheetReport{File: path.Base(name)}
	for i, b := range f.Blocks {
		switch {
		case b.Table == nil:
			l.notKept(name, "", b.Line, 0, aroundTable, b.Text)
		case !d.table(b.Table, f.Blocks[:i]):
			l.rowsNotKept(name, b.Table, b.Table.Rows, aroundTable)
			if len(b.Table.Rows) > letterhead {
				l.report("N626", problem.Place{File: sheetName(name, b.Table.Name)}, "why", noTitles.Vi, "why_en", noTitles.En)
			}
		}
	}
	if len(d.items) == 0 {
		l.report("E611", problem.Place{File: name}, "kind", d.kind.One.Vi, "kind_en", d.kind.One.En, "why", problem.Both(noColumn), "keys", codeAndName)
		return
	}
	d.keep()
}

// letterhead is how many rows the table of a letterhead or of signatures has at most.
const letterhead = 4

// decisionReader is a decision that is being read.
type decisionReader struct {
	*lists
	file                          string
	kind                          *record.Kind
	number, date, issuer, summary string
	effective                     string
	items                         []record.DecisionItem
	report                        SheetReport
	seen                          map[string]int
	todo                          []string // what the lists name and the record cannot
}

var (
	decisionNumber = regexp.MustCompile(`(?i)số\s*:?\s*(\d+(?:\.\d+)?[A-Za-z]?/(?:\d{4}/)?QĐ-[\p{Lu}\d-]+)`)
	signedOn       = regexp.MustCompile(`ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})`)
	numberedHead   = regexp.MustCompile(`^(?:\d{1,2}|[IVX]{1,4}|[A-DĐ])[.)]\s+\pL`) // a heading of the list below: "1. Danh mục …"
	article        = regexp.MustCompile(`^dieu \d`)
	placeAndDay    = regexp.MustCompile(`^[^\d,;:.]{2,40}, *ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}$`) // a line of its own: a summary may cite a document with its day
	effectiveFrom  = regexp.MustCompile(`hieu luc (?:thi hanh )?(?:ke )?tu ngay (?:ky|(\d{1,2}) (?:thang )?(\d{1,2}) (?:nam )?(\d{4}))`)
)

// head reads the parts of Nghị định 30/2020/NĐ-CP's layout that a decision begins with.
func (d *decisionReader) head(f *grid.File) {
	var lines []string
	for _, b := range f.Blocks {
		if b.Table == nil {
			lines = append(lines, strings.Split(b.Text, "\n")...)
			continue
		}
		if len(b.Table.Rows) <= letterhead { // the letterhead is often a table without rules
			for _, r := range b.Table.Rows {
				for _, c := range r.Cells {
					lines = append(lines, strings.Split(c.Text, "\n")...)
				}
			}
		}
	}
	for i, line := range lines {
		folded := vi.Fold(line)
		if m := decisionNumber.FindStringSubmatch(line); m != nil && d.number == "" {
			d.number = m[1]
		}
		if m := signedOn.FindStringSubmatch(folded); m != nil && d.date == "" && !strings.HasPrefix(folded, "can cu") {
			d.date = m[1] + "/" + m[2] + "/" + m[3]
		}
		if folded == "quyet dinh" && d.summary == "" {
			d.summary = summaryAfter(lines[i+1:])
		}
		if d.issuer == "" && line == strings.ToUpper(line) && (strings.HasPrefix(folded, "chu tich ") || strings.HasPrefix(folded, "bo truong ") || strings.HasPrefix(folded, "giam doc ")) && len([]rune(line)) < 120 {
			d.issuer = unshouted(strings.TrimRight(line, ",. "))
		}
		if m := effectiveFrom.FindStringSubmatch(folded); m != nil && d.effective == "" {
			if d.effective = d.date; m[1] != "" {
				d.effective = m[1] + "/" + m[2] + "/" + m[3]
			}
		}
	}
}

// unshouted writes an issuer in capitals as prose does: "Chủ tịch Ủy ban nhân dân tỉnh
// Đắk Nông". Behind the word for a level comes a name; other names stay small, for a
// clerk to see.
func unshouted(line string) string {
	words := strings.Fields(strings.ToLower(line))
	named := false
	for i, w := range words {
		switch {
		case i == 0 || named || w == "ủy" || w == "uỷ" || w == "hội" && i+1 < len(words) && words[i+1] == "đồng":
			words[i] = vi.UpperFirst(w)
		case w == "tỉnh" || w == "phường" || w == "xã" || w == "huyện" || w == "phố" && words[i-1] == "thành":
			named = true
		}
	}
	return strings.Join(words, " ")
}

// summaryAfter is the trích yếu: the lines below "QUYẾT ĐỊNH" up to the issuer in capitals, or to the
// day or the first article where he stands elsewhere.
func summaryAfter(lines []string) string {
	var out []string
	for _, line := range lines {
		line = strings.TrimSpace(line)
		if line == "" && len(out) == 0 {
			continue
		}
		if endsSummary(line) || len(out) > 4 {
			break
		}
		out = append(out, line)
	}
	text := vi.Collapse(strings.Join(out, " "))
	for _, lead := range []string{"Về việc ", "V/v "} {
		text = strings.TrimPrefix(text, lead)
	}
	return vi.UpperFirst(strings.Trim(text, " ./"))
}

func endsSummary(line string) bool {
	folded := vi.Fold(line)
	return numberedHead.MatchString(line) || strings.HasPrefix(folded, "phu luc") || line == strings.ToUpper(line) || strings.HasPrefix(folded, "can cu") || article.MatchString(folded) || placeAndDay.MatchString(line)
}

// table reads one list; what is done to its procedures stands above it or in its headings.
// It is false for a table that is no list.
func (d *decisionReader) table(t *grid.Table, above []grid.Block) bool {
	procedures := procedureKind()
	h, found := findHead(t, procedures, d.out.Mapping)
	if !found || !h.has("name") || !h.has("code") {
		return false
	}
	action := actionAbove(above)
	s := &listSheet{lists: d.lists, file: d.file, table: t, head: h, headings: map[string]heading{}}
	inner := *d.lists
	inner.opt.Kind = procedures
	s.lists = &inner
	for _, c := range h.columns {
		d.report.Columns = append(d.report.Columns, ColumnReport{grid.Column(c.index), c.title, c.path, c.vi, false})
	}
	d.report.Row, d.report.Table = t.Rows[h.row].Number, cmp.Or(d.report.Table, t.Name)
	for _, r := range s.gather() {
		if a := actionIn(r.section); a != "" {
			action = a
		}
		d.item(s, r, action)
	}
	d.out.Problems = inner.out.Problems
	d.out.Files, d.out.Report = inner.out.Files, inner.out.Report
	return true
}

// item takes one row.
func (d *decisionReader) item(s *listSheet, r listRow, action record.Action) {
	name := unmarked(vi.Collapse(r.cells["name"].Text))
	code, ok := d.code(s, r, name)
	if !ok {
		d.report.Rows = append(d.report.Rows, RowReport{Line: r.row.Number, Name: name, Left: "W614", Entries: s.entriesOf(r)})
		return
	}
	item := record.DecisionItem{Action: action, Procedure: record.Code(code), Name: name}
	item.Basis = strings.Join(parted(r.cells["legal_basis.title"].Text), "\n")
	if d.seen == nil {
		d.seen = map[string]int{}
	}
	if other, twice := d.seen[code]; twice {
		s.report("W617", s.place(r.row, s.columnOf("code")), "value", code, "other", strconv.Itoa(other))
		d.report.Rows = append(d.report.Rows, RowReport{Line: r.row.Number, Name: name, Left: "W617", Entries: s.entriesOf(r)})
		return
	}
	d.seen[code] = r.row.Number
	d.items = append(d.items, item)
	if action != record.ActAbolish && action != record.ActReplace && d.opt.Has != nil && !d.opt.Has(code) {
		d.draft(s, r)
		return
	}
	for x, cell := range r.row.Cells {
		if c, _ := s.head.at(x); !cell.Copied && !slices.Contains([]string{"#", "code", "name", "legal_basis.title"}, c.path) {
			s.notKept(d.file, s.table.Name, r.row.Number, x+1, columnNoPlace, cell.Text)
		}
	}
}

// code reads the code of a row. One that lacks its point is mended and told. A row whose
// code cannot be read leaves the decision a draft, with what must be done.
func (d *decisionReader) code(s *listSheet, r listRow, name string) (code string, ok bool) {
	cell, column := r.cells["code"], s.columnOf("code")
	text, mended := codeText(cell)
	if first := strings.Fields(text); len(first) > 0 {
		text = strings.TrimRight(first[0], ".")
	}
	if codePattern.MatchString(text) {
		if mended {
			s.report("N624", s.place(r.row, column), "cell", cellName(r.row, column), "value", cell.Text, "to", text)
		}
		return text, true
	}
	d.todo = append(d.todo, "Thêm vào danh mục: hàng "+strconv.Itoa(r.row.Number)+" của "+cmp.Or(s.table.Name, "bảng")+", “"+vi.Truncate(name, longestTold)+"”, mã ghi trong tệp là “"+vi.Truncate(cell.Text, longestTold)+"”.")
	if cell.Text == "" {
		s.tellEmpty(r, column, "code")
		return "", false
	}
	s.report("W614", s.place(r.row, column), "cell", cellName(r.row, column), "field", problem.Both(codeWord), "value", vi.Truncate(cell.Text, 60), "message", codeForm.Vi, "message_en", codeForm.En)
	return "", false
}

// draft makes a procedure of what the list says: a draft, for the list never says all.
func (d *decisionReader) draft(s *listSheet, r listRow) {
	s.section = r.section
	made := &recordDraft{kind: s.opt.Kind, draft: true}
	r.cells["decision_number"] = grid.Cell{Text: d.number}
	if d.number == "" {
		delete(r.cells, "decision_number")
	}
	s.fill(made, r)
	made.later("Điền các phần còn thiếu theo quyết định công bố; xong thì xóa dòng draft = true.")
	if rec, ok := s.settle(made, r); ok {
		s.keep(rec, made, r)
	}
}

// actionAbove finds what is announced in the last lines above a table.
func actionAbove(above []grid.Block) record.Action {
	for i := len(above) - 1; i >= 0 && i >= len(above)-12; i-- {
		if above[i].Table != nil && len(above[i].Table.Rows) > 4 {
			break
		}
		if a := actionIn(above[i].Text); a != "" {
			return a
		}
	}
	return ""
}

func actionIn(text string) record.Action {
	folded := vi.Fold(text)
	found := record.Action("")
	for _, x := range []struct {
		words  string
		action record.Action
	}{
		{"moi ban hanh", record.ActNew}, {"sua doi", record.ActAmend}, {"bo sung", record.ActAmend}, {"chuan hoa", record.ActAmend}, {"thay the", record.ActReplace}, {"bai bo", record.ActAbolish}, {"huy bo", record.ActAbolish},
	} {
		if strings.Contains(folded, x.words) {
			if found != "" && found != x.action {
				return "" // a title that names them all
			}
			found = x.action
		}
	}
	return found
}

// keep makes the decision's own record.
func (d *decisionReader) keep() {
	made := &recordDraft{kind: d.kind}
	fields := map[string]record.Field{}
	for _, f := range record.FieldsOf(d.kind) {
		fields[f.Key] = f
	}
	lacking := d.ownValues(made, fields)
	if unclear := d.itemValues(made); unclear > 0 {
		lacking = append(lacking, problem.Both(unclearItems(fields["items"], unclear)))
	}
	for _, text := range d.todo {
		made.draft = true
		made.later(text)
	}
	if len(lacking) > 0 {
		d.lists.report("W613", problem.Place{File: d.file}, "fields", strings.Join(lacking, ", "))
	}
	s := &listSheet{lists: d.lists, file: d.file, table: &grid.Table{}}
	rec, ok := s.settle(made, listRow{row: grid.Row{}})
	if !ok {
		return
	}
	b := record.Of(rec)
	b.Draft, b.Todo = made.draft, append(b.Todo, made.todo...)
	b.Source, b.SourceDate.Date = "Tệp "+path.Base(d.file), d.opt.SourceDate
	title := "quyet dinh " + strings.NewReplacer("/", " ").Replace(d.number)
	if d.number == "" {
		title = strings.TrimSuffix(path.Base(d.file), path.Ext(d.file))
	}
	name := d.lists.name(d.kind, title)
	d.out.Files = append(d.out.Files, File{d.kind, name, record.Encode(rec)})
	d.report.Records = 1
	d.report.Rows = append(d.report.Rows, RowReport{Line: 1, Name: rec.Title(), File: name, Todos: b.Todo})
	d.out.Report.Sheets = append(d.out.Report.Sheets, d.report)
}

// ownValues puts what the decision says of itself into the draft, and returns what it does not say.
func (d *decisionReader) ownValues(made *recordDraft, fields map[string]record.Field) (lacking []string) {
	for _, x := range [][2]string{{"name", d.summary}, {"number", d.number}, {"date", d.date}, {"issuer", d.issuer}, {"effective_from", d.effective}} {
		f, text := fields[x[0]], cmp.Or(d.out.Mapping.Values[x[0]], x[1])
		if text == "" {
			lacking = append(lacking, f.Said())
			continue
		}
		toml, _ := literal(f.Type, f, grid.Cell{Text: text})
		made.entries = append(made.entries, entry{x[0], toml, text, f, -1})
	}
	return lacking
}

// itemValues puts its list into the draft, and returns of how many items nobody said what becomes of them.
func (d *decisionReader) itemValues(made *recordDraft) (unclear int) {
	for i, item := range d.items {
		at := "items." + strconv.Itoa(i) + "."
		if item.Action == "" {
			unclear++
			made.draft = true
		} else {
			made.entries = append(made.entries, entry{path: at + "action", toml: record.Quote(item.Action.String())})
		}
		made.entries = append(made.entries, entry{path: at + "procedure", toml: record.Quote(string(item.Procedure))}, entry{path: at + "name", toml: record.Quote(item.Name)})
		if item.Basis != "" {
			made.entries = append(made.entries, entry{path: at + "basis", toml: record.Quote(item.Basis)})
		}
		if item.Action == record.ActReplace {
			made.draft = true
			made.later("Ghi mã thủ tục thay thế (replaced_by) của " + string(item.Procedure) + ".")
		}
	}
	return unclear
}
