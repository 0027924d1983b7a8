package record

import (
	"strings"
	"testing"

	"niemyet/generator/internal/vi"
)

func date(text string) vi.Date {
	d, err := vi.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return d
}

// TestRepeatsByTheMonth: the last day is that of each month, short ones and leap years too;
// the first working day stands behind weekends, and by the calendar of the office behind holidays.
func TestRepeatsByTheMonth(t *testing.T) {
	for _, c := range []struct {
		repeat            Repeat
		first, last, want string
	}{
		{MonthEnd, "2027-12-15", "2028-04-30", "2027-12-31 2028-01-31 2028-02-29 2028-03-31 2028-04-30"},
		{MonthEnd, "2027-01-31", "2027-02-27", "2027-01-31"},
		{FirstWorkday, "2026-11-03", "2027-03-31", "2026-12-01 2027-01-01 2027-02-01 2027-03-01"},
		{FirstWorkday, "2027-05-01", "2027-05-31", "2027-05-03"},
		{EachMonth, "2026-12-31", "2027-05-31", "2026-12-31 2027-01-31 2027-03-31 2027-05-31"},
		{MonthEnd, "2026-11-05", "2026-11-20", ""},
	} {
		var got []string
		for _, d := range c.repeat.Days(date(c.first), date(c.last)) {
			got = append(got, d.String())
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s from %s to %s: %s, want %s", c.repeat, c.first, c.last, s, c.want)
		}
	}
	off := vi.Holidays{Off: map[vi.Date]string{date("2027-01-01"): "Tết Dương lịch"}, Worked: map[vi.Date]string{date("2027-05-01"): "làm bù"}}
	for day, want := range map[string]string{"2027-01-01": "2027-01-04", "2027-05-03": "2027-05-01", "2027-03-01": "2027-03-01"} {
		if got := FirstWorkday.Settled(date(day), off); got.String() != want {
			t.Errorf("%s settles on %s, want %s", day, got, want)
		}
	}
}
