package site

import (
	"testing"

	"niemyet/generator/internal/record"
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
