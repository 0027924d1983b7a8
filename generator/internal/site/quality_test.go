package site

import (
	"testing"
	"time"

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

// TestFilesBeforeTheirDay: what a report counts is told from the day on which it is published;
// until then the newest of the others stands.
func TestFilesBeforeTheirDay(t *testing.T) {
	o := &Office{Office: &record.Office{Name: "Một cửa phường Ví Dụ"}}
	day := func(month time.Month, day int) record.Day {
		return record.Day{Date: vi.Date{Year: 2026, Month: month, Day: day}}
	}
	of := func(until, published record.Day, early int) *Report {
		return &Report{Report: &record.Report{Until: until, Published: published, Files: []record.FileCount{{Unit: o.Name, Month: "9/2026", Early: early}}}}
	}
	reports := []*Report{of(day(6, 30), day(7, 10), 1), of(day(9, 30), day(10, 10), 2), of(day(3, 31), day(4, 10), 3)}
	for on, want := range map[vi.Date]int{day(10, 9).Date: 1, day(10, 10).Date: 2, day(7, 9).Date: 3} {
		if r, files := o.newestFiles(reports, on); r == nil || files.Early != want {
			t.Errorf("on %s: %+v, want the report with %d", on, files, want)
		}
	}
	if r, _ := o.newestFiles(reports, day(4, 9).Date); r != nil {
		t.Errorf("a report is told before its day: %+v", r)
	}
}
