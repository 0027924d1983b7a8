package view

import (
	"strings"
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

func day(d int) vi.Date { return vi.Date{Year: 2026, Month: 12, Day: d} }

// TestSchedule: a holiday closes, a day worked in its place opens as a Monday, and what an
// office says of a day stands before both.
func TestSchedule(t *testing.T) {
	var week vi.Opening
	if !week.Add("thứ Hai đến thứ Sáu", vi.Clock{Hour: 7, Minute: 30}, vi.Clock{Hour: 11, Minute: 30}) {
		t.Fatal("days are not read")
	}
	at := func(d int) record.Day { return record.Day{Date: day(d)} }
	s := schedule{week, vi.Holidays{Off: map[vi.Date]string{day(31): "Tết", {Year: 2027, Month: 1, Day: 1}: "Tết"}, Worked: map[vi.Date]string{day(5): "làm bù", day(12): "làm bù"}}, []record.Change{
		{From: at(1), To: at(2), Why: "sửa trụ sở"},
		{From: at(12), Open: record.Clock{Clock: vi.Clock{Hour: 13}}, Close: record.Clock{Clock: vi.Clock{Hour: 15}}, Why: "thu hồ sơ"},
	}}
	for d, want := range map[int]string{
		1: "|sửa trụ sở", 2: "|sửa trụ sở", 3: "450-690|", 5: "450-690|làm bù", 6: "|", 12: "780-900|thu hồ sơ", 31: "|Tết",
	} {
		spans, why := s.on(day(d))
		if got := vi.SpansCode(spans) + "|" + why; got != want {
			t.Errorf("day %d: %q, want %q", d, got, want)
		}
	}
	for d, want := range map[int]string{1: "2026-12-03 07:30", 4: "2026-12-05 07:30", 5: "2026-12-07 07:30", 11: "2026-12-12 13:00", 30: "2027-01-04 07:30"} {
		next, first, _ := s.after(day(d))
		if got := next.String() + " " + first.From.String(); got != want {
			t.Errorf("after day %d: %s, want %s", d, got, want)
		}
	}
	if next, _, ok := (schedule{}).after(day(1)); ok || !next.IsZero() {
		t.Error(next)
	}
	holidays := s.holidays
	if got := holidays.AddWorkingDays(day(4), 1); got != day(5) {
		t.Errorf("a Saturday that is worked is not counted: %v", got)
	}
	if strings.Contains(s.week.Code(), "780") {
		t.Error("the week was changed")
	}
}

// TestNowOnHolidays: the script is told what the sentence says of a holiday.
func TestNowOnHolidays(t *testing.T) {
	p := placed(t, "site")
	off := record.Day{Date: day(31)}
	p.Site.Date, p.Site.Config.Holidays = day(30), []site.Holiday{{Name: "Tết", From: off}}
	duty := record.Change{From: off, Open: record.Clock{Clock: vi.Clock{Hour: 8}}, Close: record.Clock{Clock: vi.Clock{Hour: 10}}, Why: "Tết"}
	week, _ := vi.ParseOpening("Thứ Hai đến thứ Sáu, 07:30–11:30")
	always, _ := vi.ParseOpening("24/24")
	for name, c := range map[string]struct {
		week          vi.Opening
		change        record.Change
		closed, other string
	}{
		"closed":           {week, record.Change{From: off, Why: "Tết"}, "2026-12-31", ""},
		"open for a while": {week, duty, "2026-12-31", "2026-12-31=480-600"},
		"never closed":     {always, record.Change{From: record.Day{Date: day(30)}, Why: "mất điện"}, "", "2026-12-30="},
	} {
		if now := p.now(c.week, []record.Change{c.change}); now.Closed != c.closed || now.Other != c.other {
			t.Errorf("%s: closed %q, other %q", name, now.Closed, now.Other)
		}
	}
}

// TestDaysInDoubt: an office that is shut for a holiday whose days are not decided is not told to open
// again on a day of which nobody knows.
func TestDaysInDoubt(t *testing.T) {
	var week vi.Opening
	if !week.Add("thứ Hai đến thứ Sáu", vi.Clock{Hour: 7, Minute: 30}, vi.Clock{Hour: 11, Minute: 30}) {
		t.Fatal("days are not read")
	}
	tet := func(d int) vi.Date { return vi.Date{Year: 2027, Month: 2, Day: d} }
	for _, x := range []struct {
		today     int
		undecided bool
		want      string
		doubt     string
	}{
		{6, true, "Mở lại sớm nhất thứ Ba 09/02/2027", "2027-02-06 2027-02-07 2027-02-08 2027-02-09"},
		{6, false, "Mở lại thứ Ba 09/02/2027", ""},
		{5, true, "chưa chốt", "2027-02-05 2027-02-06 2027-02-07 2027-02-08 2027-02-09"},
		{10, true, "Thứ Tư 10/02/2027: 7", ""},
	} {
		p := placed(t, "site")
		p.Site.Date = tet(x.today)
		p.Site.Config.Holidays = []site.Holiday{{Name: "Tết", From: record.Day{Date: tet(6)}, To: record.Day{Date: tet(8)}, Undecided: x.undecided}}
		n := p.now(week, nil)
		if !strings.Contains(n.Text, x.want) || n.Doubt != x.doubt && x.undecided {
			t.Errorf("%+v: %q, %q", x, n.Text, n.Doubt)
		}
	}
}
