package site

import (
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// TestWaits: each time limit once, whatever it is written as, the shortest first; nothing of
// procedures that no longer apply, and nothing that ends at an hour.
func TestWaits(t *testing.T) {
	day, _ := vi.ParseDate("2026-11-23")
	of := func(state State, times ...string) *Procedure {
		p := &Procedure{Procedure: &record.Procedure{}, State: state}
		for _, text := range times {
			limit, err := vi.ParseTimeLimit(text)
			if err != nil {
				t.Fatal(err)
			}
			p.Ways = append(p.Ways, record.Way{Time: record.Time{State: record.TimeStated, Limit: limit}})
		}
		p.Ways = append(p.Ways, record.Way{Time: record.Time{State: record.TimeSeeNote}})
		return p
	}
	s := &Site{Config: &Config{}, Date: day, Procedures: []*Procedure{
		of(InForce, "10 ngày", "không quá 3 ngày làm việc", "3 ngày làm việc"), of(InForce, "3 ngày làm việc", "2 giờ"), of(InForce, "ngay trong ngày", "ngay trong ngày làm việc"), of(Expired, "40 ngày"),
	}}
	var got []string
	for _, w := range s.Waits() {
		got = append(got, w.Limit.String()+" "+itoa(len(w.Procedures)))
	}
	want := []string{"ngay trong ngày làm việc 1", "3 ngày làm việc 2", "10 ngày 1"}
	if len(got) != len(want) || got[0] != want[0] || got[1] != want[1] || got[2] != want[2] {
		t.Errorf("%q", got)
	}
	if !s.CountsDays() || (&Site{Config: &Config{}, Date: day}).CountsDays() {
		t.Error("days are counted where there are time limits")
	}
	if !s.HolidaysKnown().IsZero() {
		t.Error("no holidays are known")
	}
}
