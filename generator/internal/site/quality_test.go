package site

import (
	"slices"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// TestFilesOfAnOffice: months are added up, what is open stands as at the end of the last one;
// a row that names another office is not this one's, whatever it calls the unit.
func TestFilesOfAnOffice(t *testing.T) {
	o := &Office{Office: &record.Office{Name: "Một cửa phường Ví Dụ", FormerNames: []string{"Một cửa phường Cũ"}}}
	o.ID = "mot-cua"
	r := &Report{Report: &record.Report{Files: []record.FileCount{
		{Unit: "Phường", Office: "mot-cua", Month: "8/2026", Early: 2, OnTime: 3, Late: 1, Open: 9, OpenLate: 2, Apologies: 1},
		{Unit: "Một cửa phường cũ", Month: "7/2026", Early: 1, OnTime: 1, Late: 0, Open: 7, OpenLate: 5},
		{Unit: "Một cửa phường Ví Dụ", Office: "khac", Month: "9/2026", Early: 100},
		{Unit: "Phòng khác", Month: "9/2026", Early: 100},
	}}}
	got, any := r.filesOf(o)
	want := record.FileCount{Early: 3, OnTime: 4, Late: 1, Open: 9, OpenLate: 2, Apologies: 1}
	if !any || got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if _, any := r.filesOf(&Office{Office: &record.Office{Name: "Nơi khác"}}); any {
		t.Error("an office that no row names has files")
	}
}

// TestQualityBeforeItIsPublished: files that a report counts are told from the day on which it is published.
func TestQualityBeforeItIsPublished(t *testing.T) {
	a, err := txtar.ParseFile("testdata/base.txtar")
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{"content/bao-cao/ho-so.md": {Data: []byte(`+++
name = "Hồ sơ tháng 10"
summary = "Hồ sơ đúng hẹn."
sort = "giải quyết hồ sơ"
of = "phường Ví Dụ"
period_from = 2026-10-01
period_until = 2026-10-31
published_on = 2026-12-01
measured_by = "Văn phòng"
source = "Sổ theo dõi hồ sơ"
owner = "Văn phòng"

[[files]]
unit = "Bộ phận Một cửa"
office = "mot-cua"
month = "10/2026"
early = 2
on_time = 3
late = 0
open = 1
open_late = 0
apologies = 0
+++
`)}}
	for _, f := range a.Files {
		fsys[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	for day, told := range map[vi.Date]bool{date(2026, 11, 30): false, date(2026, 12, 1): true} {
		s, found, err := Load(fsys, Options{Date: day})
		if err != nil || s == nil {
			t.Fatal(err, found)
		}
		at := slices.IndexFunc(s.Offices, func(o *Office) bool { return o.ID == "mot-cua" })
		if q := s.QualityOf(s.Offices[at]); (q.Report != nil) != told {
			t.Errorf("%s: %+v", day.Short(), q.Files)
		}
	}
}
