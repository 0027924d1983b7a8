package view

import (
	"testing"
	"time"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TestCalendarOfTheScript: in time, with the days off that have passed, for what was handed in
// before them.
func TestCalendarOfTheScript(t *testing.T) {
	p := placed(t, "site")
	p.Site.Date = vi.Date{Year: 2026, Month: 9, Day: 7}
	on := func(month, day int) record.Day {
		return record.Day{Date: vi.Date{Year: 2026, Month: time.Month(month), Day: day}}
	}
	p.Site.Config.Holidays = []site.Holiday{{Name: "Quốc khánh", From: on(9, 1), To: on(9, 2)}, {Name: "Giải phóng", From: on(4, 30)}}
	p.Site.Config.WorkingDays = []site.WorkingDay{{Name: "làm bù", Day: on(8, 22)}}
	if got := p.Due().Script; got != (DueScript{"2026-04-30 2026-09-01 2026-09-02", "2026-08-22", "2026-12-31"}) {
		t.Errorf("%+v", got)
	}
}
