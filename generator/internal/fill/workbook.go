package fill

import (
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// Titles of the two sheets, in their order.
var (
	questionHeads = []string{"id", "what", "why", "group", "count", "uses", "such", "answer", "note", "document", "date", "page", "by"}
	recordHeads   = []string{"id", "file", "code", "name", "rows", "now", "told", "uses", "answer", "note"}
)

var (
	questionWidths = []float64{12, 24, 36, 26, 9, 12, 50, 22, 36, 34, 14, 16, 18}
	recordWidths   = []float64{12, 30, 12, 60, 24, 30, 60, 12, 22, 36}
)

// fillable are the columns that are to be filled in.
var fillable = map[string]bool{"answer": true, "note": true, "document": true, "date": true, "page": true, "by": true}

// named are how many names an example gives.
const named = 3

// Workbook is the questions as a spreadsheet: one a row, and their records on a second
// sheet, where one that differs is answered alone.
func Workbook(all []*Question, unit string, lang problem.Lang) []byte {
	f := excelize.NewFile()
	defer func() { must(f.Close()) }()
	must(f.SetDocProps(&excelize.DocProperties{Title: say("questions", lang), Creator: unit, Language: string(lang)}))
	b := newBook(f, lang)
	var questions, records [][]any
	for _, q := range Asked(all) {
		questions = append(questions, []any{q.ID, q.Name(lang), q.reason(lang), q.group(lang), len(q.Gaps), uses(q.Uses()), q.such()})
		if q.Over != nil {
			continue // each of its records stands under its own field of work
		}
		for _, g := range q.Gaps {
			records = append(records, []any{q.ID, g.File, g.Code, g.Title, strings.Join(g.Rows, ", "), vi.Truncate(vi.Collapse(g.Now), 200), saidBefore(q.Told(g)), uses(g.Uses)})
		}
	}
	b.sheet("questions", questionHeads, questionWidths, questions)
	b.sheet("records", recordHeads, recordWidths, records)
	b.guide()
	raw, err := f.WriteToBuffer()
	must(err)
	return raw.Bytes()
}

// reason is why it is asked.
func (q *Question) reason(lang problem.Lang) string {
	if q.Look {
		return say("look", lang) + q.Why
	}
	return q.Why
}

// group is the field of work, or that it is asked over all of them.
func (q *Question) group(lang problem.Lang) string {
	if q.Over != nil {
		return fmt.Sprintf(say("over", lang), len(q.Over))
	}
	return q.Group
}

// such are a few of the records, the most used.
func (q *Question) such() string {
	var out []string
	for _, g := range q.Gaps[:min(named, len(q.Gaps))] {
		out = append(out, vi.Truncate(g.Title, 80))
	}
	return strings.Join(out, "; ")
}

// saidBefore is what the record itself says of a value, likeliest first.
func saidBefore(told []Told) any {
	if len(told) == 0 {
		return nil
	}
	var out []string
	for _, t := range told {
		out = append(out, t.Value+": “"+t.Text+"”")
	}
	return strings.Join(out, "\n")
}

// uses is a number that is left out when nobody counted.
func uses(n int) any {
	if n == 0 {
		return nil
	}
	return n
}

// book is a workbook that is being written.
type book struct {
	file                 *excelize.File
	lang                 problem.Lang
	head, text, own, day int // styles
	sheets               int
}

func newBook(f *excelize.File, lang problem.Lang) *book {
	b := &book{file: f, lang: lang}
	top := &excelize.Alignment{WrapText: true, Vertical: "top"}
	style := func(s excelize.Style) int {
		s.Alignment = top
		n, err := f.NewStyle(&s)
		must(err)
		return n
	}
	edge := []excelize.Border{{Type: "bottom", Style: 1, Color: "808080"}}
	paper := excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"FFF4CC"}}
	format := "dd/mm/yyyy"
	b.head = style(excelize.Style{Font: &excelize.Font{Bold: true}, Border: edge})
	b.text = style(excelize.Style{})
	b.own = style(excelize.Style{Fill: paper, Border: edge, NumFmt: 49}) // text: "1/2" stays so
	b.day = style(excelize.Style{Fill: paper, Border: edge, CustomNumFmt: &format})
	return b
}

// sheet writes a table whose head stays, with filters and coloured cells to fill in.
func (b *book) sheet(name string, heads []string, widths []float64, rows [][]any) {
	title := b.add(name)
	for i, key := range heads {
		col, err := excelize.ColumnNumberToName(i + 1)
		must(err)
		must(b.file.SetColWidth(title, col, col, widths[i]))
		b.put(title, i+1, 1, say(key, b.lang), b.head)
		if !fillable[key] || len(rows) == 0 {
			continue
		}
		style := b.own
		if key == "date" {
			style = b.day
		}
		first, last := cell(i+1, 2), cell(i+1, len(rows)+1)
		must(b.file.SetCellStyle(title, first, last, style))
	}
	for y, row := range rows {
		for x, v := range row {
			if v != nil {
				b.put(title, x+1, y+2, v, b.text)
			}
		}
	}
	must(b.file.AutoFilter(title, "A1:"+cell(len(heads), len(rows)+1), nil))
	must(b.file.SetPanes(title, &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}))
	paper, wide, one, none, fit := 9, "landscape", 1, 0, true
	must(b.file.SetPageLayout(title, &excelize.PageLayoutOptions{Size: &paper, Orientation: &wide, FitToWidth: &one, FitToHeight: &none}))
	must(b.file.SetSheetProps(title, &excelize.SheetPropsOptions{FitToPage: &fit}))
	must(b.file.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", RefersTo: "'" + title + "'!$1:$1", Scope: title}))
}

// guide is the sheet that tells how to fill in the others.
func (b *book) guide() {
	title := b.add("how")
	must(b.file.SetColWidth(title, "A", "A", 120))
	for i, line := range howTo {
		b.put(title, 1, i+1, in(line, b.lang), b.text)
	}
}

func (b *book) add(name string) (title string) {
	title = say(name, b.lang)
	if b.sheets++; b.sheets == 1 {
		must(b.file.SetSheetName("Sheet1", title))
		return title
	}
	_, err := b.file.NewSheet(title)
	must(err)
	return title
}

// put writes text as text, so that a title that begins with = is no formula.
func (b *book) put(sheet string, x, y int, v any, style int) {
	at := cell(x, y)
	if text, is := v.(string); is {
		must(b.file.SetCellStr(sheet, at, text))
	} else {
		must(b.file.SetCellValue(sheet, at, v))
	}
	must(b.file.SetCellStyle(sheet, at, at, style))
}

func cell(x, y int) string {
	at, err := excelize.CoordinatesToCellName(x, y)
	must(err)
	return at
}

// must stops on what a spreadsheet in memory cannot refuse.
func must(err error) {
	if err != nil {
		panic("internal error: spreadsheet: " + err.Error())
	}
}
