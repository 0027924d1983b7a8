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

// ListOptions of an import of lists.
type ListOptions struct {
	Kind       *record.Kind
	Mapping    *Mapping          // remembered columns and values; never nil
	Set        map[string]string // values for every record that no column gives: field -> text
	SourceDate vi.Date
	Has        func(code string) bool    // tells whether the site has a procedure of this code; may be nil
	Names      func(key string) []string // the names that the site has for a key; may be nil
}

// ListInput is one file that offices have.
type ListInput struct {
	Name string // as problems show it
	Data []byte
}

// ListResult is what an import of lists makes.
type ListResult struct {
	Files    []File
	Problems problem.List
	Report   ListReport
	Mapping  *Mapping // what the next import is to remember
}

// ImportLists turns rows of spreadsheets and text tables into records of one kind, and
// Word documents into decisions and radio segments.
//
// A row with a value that no check takes becomes a record all the same: the value goes
// into its todo, and with a needed part lacking the record is a draft. A row is left
// out only when it repeats another or has no name.
func ImportLists(inputs []ListInput, opt ListOptions) ListResult {
	l := &lists{opt: opt, out: ListResult{Mapping: opt.Mapping.clone()}, slugs: map[string]int{}, seen: map[string]*made{}}
	for key, text := range opt.Set {
		l.out.Mapping.Values[key] = text
	}
	l.checkMapping()
	for _, in := range inputs {
		l.out.Report.Sources = append(l.out.Report.Sources, path.Base(in.Name))
		l.file(in)
	}
	slices.SortStableFunc(l.out.Files, func(a, b File) int {
		return cmp.Or(strings.Compare(a.Kind.Folder, b.Kind.Folder), strings.Compare(a.Name, b.Name))
	})
	l.out.Problems.Sort()
	return l.out
}

// lists is an import under way.
type lists struct {
	opt   ListOptions
	out   ListResult
	slugs map[string]int   // of file names given, by folder and slug
	seen  map[string]*made // by identity
}

// made is a record made of a row.
type made struct {
	place problem.Place
	same  string // all its values
}

func (l *lists) report(code problem.Code, at problem.Place, args ...string) {
	l.out.Problems = append(l.out.Problems, problem.New(code, at, args...))
}

// file reads one file and takes what its kind wants from it.
func (l *lists) file(in ListInput) {
	f, err := grid.Read(in.Name, in.Data)
	if err != nil {
		l.report("E610", problem.Place{File: in.Name}, "detail", problem.Because(err))
		return
	}
	for _, c := range f.Converted {
		l.report("N619", problem.Place{File: sheetName(in.Name, c.Table)}, "encoding", c.Encoding, "where", problem.Both(c.Where), "count", strconv.Itoa(c.Cells))
	}
	for _, name := range f.Skipped {
		l.report("N626", problem.Place{File: sheetName(in.Name, name)}, "why", sheetHidden.Vi, "why_en", sheetHidden.En)
	}
	l.tellLost(in.Name, f)
	word := strings.EqualFold(path.Ext(in.Name), ".docx")
	switch {
	case word && l.opt.Kind.Import.Word == record.WordDecision:
		l.decision(in.Name, f)
		return
	case word && l.opt.Kind.Import.Word == record.WordScript && !hasTables(f):
		l.script(in.Name, f)
		return
	}
	l.repeatedParagraphs(in.Name, f)
	partTables(f, l.opt.Kind)
	found := 0
	for i, b := range f.Blocks {
		if b.Table != nil && l.table(in.Name, f, i) {
			found++
		}
	}
	if found == 0 {
		l.report("E611", problem.Place{File: in.Name}, "kind", l.opt.Kind.One.Vi, "kind_en", l.opt.Kind.One.En, "why", problem.Both(whyNoTable(f)), "keys", strings.Join(titlesOf(l.opt.Kind), ", "))
		return
	}
	l.around(in.Name, f)
	for _, b := range f.Blocks {
		if b.Table != nil && !l.out.Report.has(path.Base(in.Name), b.Table.Name) {
			l.report("N626", problem.Place{File: sheetName(in.Name, b.Table.Name)}, "why", noTitles.Vi, "why_en", noTitles.En)
		}
	}
}

// whyNoTable says why a file gives no table: it is a list typed by hand, whose lines nobody can tell apart for sure, or
// its columns are called otherwise.
func whyNoTable(f *grid.File) problem.Text {
	lines, items := 0, 0
	see := func(text string) {
		if lines++; typedItem.MatchString(text) {
			items++
		}
	}
	for _, b := range f.Blocks {
		if b.Table == nil {
			see(b.Text)
			continue
		}
		for _, r := range b.Table.Rows {
			see(r.At(0).Text)
		}
	}
	if items >= fewestItems && 2*items >= lines {
		return typedList
	}
	return noColumn
}

// typedItem begins an item of a list that was typed; fewestItems is how many of them make one.
var typedItem = regexp.MustCompile(`^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)/]|\pL[.)]|[IVX]+[.)]|[-–+*•])\s*\S`)

const fewestItems = 3

func hasTables(f *grid.File) bool {
	return slices.ContainsFunc(f.Blocks, func(b grid.Block) bool { return b.Table != nil && len(b.Table.Rows) > 2 })
}

// sheetName is a table as problems name it: "ds.xlsx#Sheet1".
func sheetName(file, table string) string {
	if table == "" {
		return file
	}
	return file + "#" + table
}

// longLine is from how many characters a line that comes again is told.
const longLine = 60

// repeatedParagraphs tells of long lines that a document prints twice.
func (l *lists) repeatedParagraphs(name string, f *grid.File) {
	first := map[string]int{}
	for _, b := range f.Blocks {
		key := vi.Fold(b.Text)
		if b.Table != nil || len([]rune(key)) < longLine {
			continue
		}
		if line, twice := first[key]; twice {
			l.report("W616", problem.Place{File: name, Line: b.Line, Column: 1}, "other", strconv.Itoa(line))
			continue
		}
		first[key] = b.Line
	}
}

// table makes records of one table; false when it has no row of titles that fits.
func (l *lists) table(name string, f *grid.File, i int) bool {
	t := f.Blocks[i].Table
	head, ok := findHead(t, l.opt.Kind, l.out.Mapping)
	if !ok {
		return false
	}
	s := &listSheet{lists: l, file: name, table: t, head: head, headings: map[string]heading{}}
	s.plan = planName(f.Blocks[:i], t, head.row)
	report := SheetReport{File: path.Base(name), Table: t.Name, Row: t.Rows[head.row].Number}
	for _, c := range head.columns {
		report.Columns = append(report.Columns, ColumnReport{grid.Column(c.index), c.title, c.path, c.vi, c.unused})
		switch {
		case c.path != "":
			l.out.Mapping.Columns[c.title] = c.path
		case !c.known:
			l.out.Mapping.Columns[c.title] = laterPath
		}
		if c.path != "" && t.HidesColumn(c.index) {
			l.report("N620", s.place(t.Rows[head.row], c.index), "what", problem.Both(hiddenColumn(c.title)))
		}
		if c.path == "" && !c.known {
			l.report("W612", s.place(t.Rows[head.row], c.index), "column", c.title)
		}
	}
	s.rowsNotKept(name, t, t.Rows[:head.row], aroundTable)
	rows := s.gather()
	s.lacking(rows)
	if l.opt.Kind.Import.Together {
		s.together(rows)
	} else {
		for _, r := range rows {
			s.record(r)
		}
	}
	l.out.Report.Sheets = append(l.out.Report.Sheets, s.finish(report))
	return true
}

// listSheet is a table that is being imported.
type listSheet struct {
	*lists
	file     string
	table    *grid.Table
	head     head
	plan     string
	section  string
	headings map[string]heading // by number
	missing  []string           // needed keys that no column gives
	rows     []RowReport
	records  int
}

// heading is a heading row by its number.
type heading struct {
	text string
	row  int
}

func (s *listSheet) place(r grid.Row, column int) problem.Place {
	return problem.Place{File: sheetName(s.file, s.table.Name), Line: r.Number, Column: column + 1}
}

func (s *listSheet) finish(report SheetReport) SheetReport {
	report.Rows, report.Records = s.rows, s.records
	return report
}

// lacking tells once which needed keys the table has no column for: its records are drafts.
func (s *listSheet) lacking(rows []listRow) {
	if len(rows) > 0 {
		s.section = rows[0].section
	}
	var names []string
	for _, f := range record.FieldsOf(s.opt.Kind) {
		if f.Need == record.Optional || s.head.has(f.Key) || s.given(f.Key) != "" || f.Key == "name" && s.opt.Kind.Import.NameFrom != "" {
			continue
		}
		s.missing = append(s.missing, f.Key)
		if !f.Ask {
			names = append(names, f.Said())
		}
	}
	if len(names) > 0 {
		s.report("W613", s.place(s.table.Rows[s.head.row], 0), "fields", strings.Join(names, ", "))
	}
}

// headed tells whether headings within a table give a key: they speak where its own column is silent.
func (s *listSheet) headed(key string) bool {
	return key == s.opt.Kind.Import.Heading && s.section != ""
}

// given is a value for every record: of --set, remembered, or of the lines above the table.
func (s *listSheet) given(key string) string {
	if text := s.out.Mapping.Values[key]; text != "" {
		return text
	}
	switch of := s.opt.Kind.Import; {
	case key == of.Above:
		return s.plan
	case key == of.Heading && of.FieldHeading:
		return fieldOf(s.section)
	case key == of.Heading:
		return s.section
	}
	return ""
}
