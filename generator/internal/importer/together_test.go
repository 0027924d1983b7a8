package importer_test

import (
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/record"
)

// TestFiguresOfReports: a table of figures, as a list or as a workbook, is one report; its
// sums are left out, a value that is none is told at its own cell, and a later table of the
// same name is one thing with it.
func TestFiguresOfReports(t *testing.T) {
	kind := record.KindOf[*record.Report]()
	csv := "Đơn vị;Tháng;Trước hạn;Đúng hạn;Trễ hạn;Số lần xin lỗi\nMột cửa;7/2026;1.412;233;9;9\nMột cửa;8/2026;438;251;mười;8\nTrạm y tế;07/2026;12;3;0;0\nTổng cộng;;1.862;487;9;17\n"
	xlsx := sheet(t, func(f *excelize.File, s string) {
		for i, row := range [][]any{{"Tiêu chí", "Điểm", "Mục tiêu", "Xếp hạng"}, {"Tiếp cận dịch vụ", 83.05, "82,5", 2}, {"Kết quả", 85.3, 84, 1}} {
			must(t, f.SetSheetRow(s, "A"+string(rune('1'+i)), &row))
		}
	})
	set := map[string]string{"name": "Số liệu quý III", "summary": "Số liệu.", "of": "phường Ví Dụ", "period_from": "2026-07-01", "period_until": "30/09/2026", "measured_by": "Văn phòng"}
	for _, c := range []struct {
		file  string
		data  []byte
		sort  string
		want  []string
		never []string
		codes string
	}{
		{"so.csv", []byte(csv), "giải quyết hồ sơ", []string{
			"draft = true", `name = "Số liệu quý III"`, "period_until = 2026-09-30",
			"[[files]]\nunit = \"Một cửa\"\nmonth = \"7/2026\"\nearly = 1412\non_time = 233\nlate = 9\napologies = 9", "unit = \"Trạm y tế\"\nmonth = \"7/2026\"\nearly = 12", "mười",
		}, []string{"Tổng cộng", "487"}, "3:5 W614"},
		{"sipas.xlsx", xlsx, "chỉ số khác", []string{
			"[[scores]]\nname = \"Tiếp cận dịch vụ\"\nscore = \"83,05%\"\ntarget = \"82,50%\"\nrank = 2", "score = \"85,30%\"\ntarget = \"84,00%\"\nrank = 1",
		}, []string{"draft = true"}, ""},
	} {
		t.Run(c.file, func(t *testing.T) {
			mapping, _ := importer.ReadMapping("nhap/bao-cao.toml", nil)
			given := map[string]string{"sort": c.sort}
			for key, text := range set {
				given[key] = text
			}
			got := importer.ImportLists([]importer.ListInput{{Name: c.file, Data: c.data}}, importer.ListOptions{Kind: kind, Mapping: mapping, Set: given})
			if len(got.Files) != 1 {
				t.Fatalf("%d records, %v", len(got.Files), got.Problems)
			}
			text := fileNamed(t, got, "so-lieu-quy-iii.md")
			for _, want := range c.want {
				if !strings.Contains(text, want) {
					t.Errorf("no %s in\n%s", want, text)
				}
			}
			for _, never := range c.never {
				if strings.Contains(text, never) {
					t.Errorf("%s in\n%s", never, text)
				}
			}
			if codes := strings.Join(codesAt(got.Problems), "; "); codes != c.codes {
				t.Errorf("told %q, want %q", codes, c.codes)
			}
			if importer.Identity(kind, []byte(text)) != importer.Identity(kind, []byte(strings.Replace(text, "Một cửa", "Bộ phận khác", 1))) {
				t.Error("another row makes another report")
			}
		})
	}
}
