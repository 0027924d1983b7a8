package feed

import (
	"math"

	"github.com/xuri/excelize/v2"

	"niemyet/generator/internal/site"
)

// Report writes what was on the air as a spreadsheet, a sheet for each table and one
// for the list of all airings. Lengths are numbers, in minutes.
func Report(s *site.Site) []byte {
	f := excelize.NewFile()
	bold, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	must(err)
	first := true
	sheet := func(name string, rows [][]any) {
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
	head := []any{"Tên", "Số bài", "Lần phát", "Số phút", "Gần nhất"}
	sums := func(list []site.RadioSum, never []string) [][]any {
		rows := [][]any{head}
		for _, x := range list {
			rows = append(rows, []any{x.Name, x.Segments, x.Airings, minutes(x.Seconds), x.Last.Short()})
		}
		for _, name := range never {
			rows = append(rows, []any{name, 0, 0, 0, "chưa bao giờ phát"})
		}
		return rows
	}
	sheet("Theo tháng", sums(report.Months, nil))
	sheet("Theo quý", sums(report.Quarters, nil))
	sheet("Theo lĩnh vực", sums(report.Fields.Rows, report.Fields.Never))
	sheet("Theo mảng chính sách", sums(report.Areas.Rows, report.Areas.Never))
	sheet("Theo nhiệm vụ", sums(report.Duties.Rows, report.Duties.Never))
	louds := [][]any{{"Nội dung công khai", "Nhóm", "Số ngày liên tục", "Đủ ba ngày"}}
	for _, x := range report.Louds {
		enough := "chưa"
		if x.Enough() {
			enough = "đủ"
		}
		louds = append(louds, []any{x.Notice.Title() + ": " + x.Notice.Name, x.Notice.Group, x.Days, enough})
	}
	sheet("Ba ngày liên tục", louds)
	airings := [][]any{{"Bài", "Ngày", "Giờ", "Đài, cụm loa", "Chuyên mục", "Số phút"}}
	for _, a := range s.Airings() {
		airings = append(airings, []any{a.Radio.Name, a.On.Short(), a.At.String(), a.Station.Name, a.Radio.Plan.Name, minutes(a.Radio.Reading.Seconds)})
	}
	sheet("Mọi lần phát", airings)
	raw, err := f.WriteToBuffer()
	must(err)
	return raw.Bytes()
}

func minutes(seconds float64) float64 { return math.Round(seconds/6) / 10 }

// must stops on what a spreadsheet in memory cannot refuse.
func must(err error) {
	if err != nil {
		panic("internal error: spreadsheet: " + err.Error())
	}
}
