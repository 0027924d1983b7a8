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

// TestHolidaysKnown: to the end of the last year that has some, but not beyond a day off of the law
// that is left out, nor beyond one that may be longer than the table has it.
func TestHolidaysKnown(t *testing.T) {
	day := func(text string) record.Day {
		d, _ := vi.ParseDate(text)
		return record.Day{Date: d}
	}
	off := func(from, to string) Holiday { return Holiday{Name: "nghỉ", From: day(from), To: day(to)} }
	whole := []Holiday{off("2027-01-01", ""), off("2027-02-05", "2027-02-11"), off("2027-04-16", ""), off("2027-04-30", "2027-05-03"), off("2027-09-02", "2027-09-03")}
	open := func(i int) []Holiday {
		list := append([]Holiday(nil), whole...)
		list[i].Undecided = true
		return list
	}
	for _, c := range []struct {
		holidays []Holiday
		want     string
	}{
		{whole, "2027-12-31"},
		{whole[:1], "2027-02-05"}, // before Tết
		{[]Holiday{off("2026-12-31", "2027-01-02")}, "2027-02-05"},
		{append([]Holiday{off("2026-09-02", "")}, whole[:4]...), "2027-09-01"},
		{open(1), "2027-02-04"},
		{open(4), "2027-09-01"},
		{[]Holiday{off("2026-09-02", "")}, "2026-12-31"},
	} {
		s := &Site{Config: &Config{Holidays: c.holidays}, Date: day("2026-11-23").Date}
		if got := s.HolidaysKnown().String(); got != c.want {
			t.Errorf("%v: %s, want %s", c.holidays, got, c.want)
		}
	}
}
