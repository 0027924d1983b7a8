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
	f := excelize.NewFile()
	bold, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	must(err)
	first := true
	sheet := func(title string, rows [][]any) {
		name := sheetName(title)
		if first {
			must(f.SetSheetName("Sheet1", name))
			first = false
		} else {
			_, err := f.NewSheet(name)
			must(err)
		}
		for i, row := range rows {
			cell, err := excelize.CoordinatesToCellName(1, i+1)
			must(err)
			must(f.SetSheetRow(name, cell, &row))
		}
		must(f.SetRowStyle(name, 1, 1, bold))
		must(f.SetColWidth(name, "A", "A", 44))
		must(f.SetColWidth(name, "B", "G", 18))
	}
	report := s.RadioReport()
	head := []any{say.Say("workbook.name"), say.Say("workbook.segments"), say.Say("workbook.airings"), say.Say("workbook.minutes"), say.Say("workbook.latest")}
	sums := func(list []site.RadioSum, never []string) [][]any {
		rows := [][]any{head}
		for _, x := range list {
			rows = append(rows, []any{x.Title(say), x.Segments, x.Airings, minutes(x.Seconds), say.Write(x.Last)})
		}
		for _, name := range never {
			rows = append(rows, []any{name, 0, 0, 0, say.Say("workbook.never")})
		}
		return rows
	}
	sheet(say.Say("workbook.by_month"), sums(report.Months, nil))
	sheet(say.Say("workbook.by_quarter"), sums(report.Quarters, nil))
	sheet(say.Say("workbook.by_field"), sums(report.Fields.Rows, report.Fields.Never))
	sheet(say.Say("workbook.by_area"), sums(report.Areas.Rows, report.Areas.Never))
	sheet(say.Say("workbook.by_task"), sums(report.Duties.Rows, report.Duties.Never))
	louds := [][]any{{say.Say("workbook.disclosed"), say.Say("workbook.group"), say.Say("workbook.days_running"), say.Say("workbook.three_days")}}
	for _, x := range report.Louds {
		enough := say.Say("workbook.not_enough")
		if x.Enough() {
			enough = say.Say("workbook.enough")
		}
		louds = append(louds, []any{x.Notice.Title() + ": " + x.Notice.Name, x.Notice.Group, x.Days, enough})
	}
	sheet(say.Say("workbook.three_days_running"), louds)
	airings := [][]any{{say.Say("workbook.segment"), say.Say("workbook.day"), say.Say("workbook.time"), say.Say("workbook.station"), say.Say("workbook.column"), say.Say("workbook.minutes")}}
	for _, a := range s.Airings() {
		airings = append(airings, []any{a.Radio.Name, say.Write(a.On), a.At.String(), a.Station.Name, a.Radio.Plan.Name, minutes(a.Radio.Reading.Seconds)})
	}
	sheet(say.Say("workbook.all_airings"), airings)
	raw, err := f.WriteToBuffer()
	must(err)
	return raw.Bytes()
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
