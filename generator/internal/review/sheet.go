package review

import (
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"niemyet/generator/internal/problem"
)

// Spreadsheet is the report to send round: what to do, with empty columns for who does
// it and when it was done; how complete the records are; and the sums by owner. Days
// are real dates that Excel sorts and filters.
func (r *Report) Spreadsheet(lang problem.Lang) []byte {
	f := excelize.NewFile()
	defer func() { must(f.Close()) }()
	b := book{file: f, lang: lang}
	must(f.SetDocProps(&excelize.DocProperties{Title: say("title", lang, r.Date.Short(), r.Within), Creator: r.Unit,
		Created: r.Date.String() + "T00:00:00Z", Modified: r.Date.String() + "T00:00:00Z", Language: string(lang)}))
	b.styles()
	b.sheet("things", []string{"owner", "state", "on", "what", "record", "detail", "do", "kind", "file", "line", "who", "done"},
		[]float64{28, 12, 12, 16, 40, 50, 50, 18, 40, 7, 20, 12}, r.itemRows(lang))
	b.sheet("complete", []string{"owner", "record", "score", "missing", "kind", "file"}, []float64{28, 50, 12, 60, 18, 40}, r.scoreRows(lang))
	b.sums(r)
	raw, err := f.WriteToBuffer()
	must(err)
	return raw.Bytes()
}

func (r *Report) itemRows(lang problem.Lang) (rows [][]any) {
	for _, o := range r.Owners {
		for _, x := range o.Items {
			var day, line any
			if !x.On.IsZero() {
				day = time.Date(x.On.Year, x.On.Month, x.On.Day, 0, 0, 0, 0, time.UTC)
			}
			if x.Line > 0 {
				line = x.Line
			}
			rows = append(rows, []any{o.Name, x.State.Name(lang), day, x.Sort.Name(lang), x.Title, in(x.Detail, lang), in(x.Do, lang), upper(in(x.Kind.One, lang)), x.File, line})
		}
	}
	return rows
}

func (r *Report) scoreRows(lang problem.Lang) (rows [][]any) {
	for _, o := range r.Owners {
		for _, s := range o.Scores {
			rows = append(rows, []any{o.Name, s.Title, s.Percent(), s.missing(lang), upper(in(s.Kind.One, lang)), s.File})
		}
	}
	return rows
}

type book struct {
	file            *excelize.File
	lang            problem.Lang
	head, day, wrap int
	any             bool
}

func (b *book) styles() {
	var err error
	edge := []excelize.Border{{Type: "bottom", Style: 1, Color: "808080"}}
	b.head, err = b.file.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}, Border: edge, Alignment: &excelize.Alignment{WrapText: true, Vertical: "top"}})
	must(err)
	b.wrap, err = b.file.NewStyle(&excelize.Style{Alignment: &excelize.Alignment{WrapText: true, Vertical: "top"}})
	must(err)
	format := "dd/mm/yyyy"
	b.day, err = b.file.NewStyle(&excelize.Style{CustomNumFmt: &format, Alignment: &excelize.Alignment{Vertical: "top", Horizontal: "left"}})
	must(err)
}

// sheet writes a table with a head that stays, filters, and wide sheets of paper. Text
// is written as text, so that a title that begins with = is no formula.
func (b *book) sheet(name string, heads []string, widths []float64, rows [][]any) {
	title := say(name, b.lang)
	if !b.any {
		must(b.file.SetSheetName("Sheet1", title))
		b.any = true
	} else {
		_, err := b.file.NewSheet(title)
		must(err)
	}
	for i, w := range widths {
		col, err := excelize.ColumnNumberToName(i + 1)
		must(err)
		must(b.file.SetColWidth(title, col, col, w))
		must(b.file.SetColStyle(title, col, b.wrap))
	}
	for i, h := range heads {
		b.put(title, i+1, 1, strings.TrimSuffix(say(h, b.lang), ":"))
	}
	must(b.file.SetRowStyle(title, 1, 1, b.head))
	for y, row := range rows {
		for x, v := range row {
			if v != nil {
				b.put(title, x+1, y+2, v)
			}
		}
	}
	end, err := excelize.CoordinatesToCellName(len(heads), len(rows)+1)
	must(err)
	must(b.file.AutoFilter(title, "A1:"+end, nil))
	must(b.file.SetPanes(title, &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}))
	paper, wide, one, none := 9, "landscape", 1, 0
	must(b.file.SetPageLayout(title, &excelize.PageLayoutOptions{Size: &paper, Orientation: &wide, FitToWidth: &one, FitToHeight: &none}))
	fit := true
	must(b.file.SetSheetProps(title, &excelize.SheetPropsOptions{FitToPage: &fit}))
	must(b.file.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", RefersTo: "'" + title + "'!$1:$1", Scope: title}))
}

func (b *book) put(sheet string, x, y int, v any) {
	cell, err := excelize.CoordinatesToCellName(x, y)
	must(err)
	if text, is := v.(string); is {
		must(b.file.SetCellStr(sheet, cell, text))
	} else {
		must(b.file.SetCellValue(sheet, cell, v))
	}
	style := b.wrap
	if _, is := v.(time.Time); is {
		style = b.day
	}
	if y == 1 {
		style = b.head
	}
	must(b.file.SetCellStyle(sheet, cell, cell, style))
}

// sums is the sheet for whoever only wants to know who is behind.
func (b *book) sums(r *Report) {
	var rows [][]any
	for _, o := range r.Owners {
		var score any
		if p := o.Percent(); p >= 0 {
			score = p
		}
		rows = append(rows, []any{o.Name, o.Count(Late), o.Count(Due), o.Count(Open), len(o.Scores), score})
	}
	title := say("sum", b.lang)
	b.sheet("sum", []string{"owner", "state", "on", "what", "records", "score"}, []float64{40, 12, 12, 14, 12, 12}, rows)
	for i, s := range []State{Late, Due, Open} {
		b.put(title, i+2, 1, s.Name(b.lang))
	}
	b.put(title, 1, len(rows)+3, say("formula", b.lang))
}

// must stops on what a spreadsheet in memory cannot refuse.
func must(err error) {
	if err != nil {
		panic("internal error: spreadsheet: " + err.Error())
	}
}
