package feed

import (
	"math"
	"strings"

	"github.com/xuri/excelize/v2"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/words"
)

// Report writes what was on the air as a spreadsheet, a sheet for each table and one
// for the list of all airings. Lengths are numbers, in minutes.
func Report(s *site.Site, say words.Speaker) []byte {
	w := newWorkbook()
	report := s.RadioReport()
	for _, x := range []struct {
		title string
		sums  []site.RadioSum
		never []string
	}{
		{"workbook.by_month", report.Months, nil},
		{"workbook.by_quarter", report.Quarters, nil},
		{"workbook.by_field", report.Fields.Rows, report.Fields.Never},
		{"workbook.by_area", report.Areas.Rows, report.Areas.Never},
		{"workbook.by_task", report.Duties.Rows, report.Duties.Never},
	} {
		w.sheet(say.Say(x.title), sumRows(say, x.sums, x.never))
	}
	w.sheet(say.Say("workbook.three_days_running"), loudRows(say, report.Louds))
	w.sheet(say.Say("workbook.all_airings"), airingRows(say, s.Airings()))
	raw, err := w.file.WriteToBuffer()
	must(err)
	return raw.Bytes()
}

// head is a first row: the words of its cells.
func head(say words.Speaker, names ...string) (row []any) {
	for _, name := range names {
		row = append(row, say.Say("workbook."+name))
	}
	return row
}

// sumRows are sums, and the names of what was never on the air.
func sumRows(say words.Speaker, list []site.RadioSum, never []string) [][]any {
	rows := [][]any{head(say, "name", "segments", "airings", "minutes", "latest")}
	for _, x := range list {
		rows = append(rows, []any{x.Title(say), x.Segments, x.Airings, minutes(x.Seconds), say.Write(x.Last)})
	}
	for _, name := range never {
		rows = append(rows, []any{name, 0, 0, 0, say.Say("workbook.never")})
	}
	return rows
}

// loudRows are the notices that must be heard three days running, and on how many they were.
func loudRows(say words.Speaker, list []site.Loud) [][]any {
	rows := [][]any{head(say, "disclosed", "group", "days_running", "three_days")}
	for _, x := range list {
		enough := say.Say("workbook.not_enough")
		if x.Enough() {
			enough = say.Say("workbook.enough")
		}
		rows = append(rows, []any{x.Notice.Title() + ": " + x.Notice.Name, x.Notice.Group, x.Days, enough})
	}
	return rows
}

func airingRows(say words.Speaker, list []*site.Airing) [][]any {
	rows := [][]any{head(say, "segment", "day", "time", "station", "column", "minutes")}
	for _, a := range list {
		rows = append(rows, []any{a.Radio.Name, say.Write(a.On), a.At.String(), a.Station.Name, a.Radio.Plan.Name, minutes(a.Radio.Reading.Seconds)})
	}
	return rows
}

// workbook is a spreadsheet that is being written, sheet after sheet.
type workbook struct {
	file *excelize.File
	bold int // the style of first rows
	any  bool
}

func newWorkbook() *workbook {
	f := excelize.NewFile()
	bold, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	must(err)
	return &workbook{file: f, bold: bold}
}

func (w *workbook) sheet(title string, rows [][]any) {
	name := sheetName(title)
	if !w.any {
		must(w.file.SetSheetName("Sheet1", name))
		w.any = true
	} else {
		_, err := w.file.NewSheet(name)
		must(err)
	}
	for i, row := range rows {
		cell, err := excelize.CoordinatesToCellName(1, i+1)
		must(err)
		must(w.file.SetSheetRow(name, cell, &row))
	}
	must(w.file.SetRowStyle(name, 1, 1, w.bold))
	must(w.file.SetColWidth(name, "A", "A", 44))
	must(w.file.SetColWidth(name, "B", "G", 18))
}

// sheetName is a title as a spreadsheet takes it for the name of a sheet.
func sheetName(title string) string {
	letters := []rune(strings.Map(func(r rune) rune {
		if strings.ContainsRune(`[]:*?/\'`, r) {
			return ' '
		}
		return r
	}, title))
	return string(letters[:min(len(letters), excelize.MaxSheetNameLength)])
}

func minutes(seconds float64) float64 { return math.Round(seconds/6) / 10 }

// must stops on what a spreadsheet in memory cannot refuse.
func must(err error) {
	if err != nil {
		panic("internal error: spreadsheet: " + err.Error())
	}
}
