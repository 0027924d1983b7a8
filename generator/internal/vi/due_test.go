package vi

import (
	"testing"
	"time"
)

// TestDue: by hand, in a calendar with a long Tết, a Saturday worked in place of a Friday, and weekends.
func TestDue(t *testing.T) {
	day := func(year int, month time.Month, day int) Date { return Date{year, month, day} }
	h := Holidays{Off: map[Date]string{}, Worked: map[Date]string{day(2027, 1, 9): "làm bù"}}
	h.Off[day(2027, 1, 1)] = "Tết Dương lịch"
	for d := day(2027, 2, 5); !d.After(day(2027, 2, 12)); d = d.AddDays(1) {
		h.Off[d] = "Tết"
	}
	for _, c := range []struct {
		filed Date
		limit string
		want  string // "" for a day that cannot be told
	}{
		{day(2026, 11, 23), "3 ngày làm việc", "2026-11-26"},
		{day(2026, 11, 26), "3 ngày làm việc", "2026-12-01"}, // over a weekend
		{day(2026, 11, 28), "3 ngày làm việc", "2026-12-03"}, // a Saturday: received on Monday
		{day(2026, 12, 31), "1 ngày làm việc", "2027-01-04"}, // a Friday off, then the weekend
		{day(2027, 1, 8), "1 ngày làm việc", "2027-01-09"},   // a Saturday that is worked
		{day(2027, 1, 9), "không quá 1 ngày làm việc", "2027-01-11"},
		{day(2027, 2, 4), "5 ngày làm việc", "2027-02-19"},      // over Tết
		{day(2027, 1, 26), "10 ngày", "2027-02-15"},             // ends on Tết: the next working day
		{day(2026, 11, 23), "17,5 ngày làm việc", "2026-12-17"}, // told as eighteen
		{day(2026, 11, 23), "ngay trong ngày", "2026-11-23"},
		{day(2026, 11, 22), "ngay trong ngày làm việc", "2026-11-23"},
		{day(2026, 12, 31), "2 tháng", "2027-03-01"}, // the 28th of February is a Sunday
		{day(2028, 2, 29), "1 năm", "2029-02-28"},
		{day(2026, 11, 23), "4 giờ làm việc", ""},
		{day(2026, 11, 23), "1/2 tháng", ""},
	} {
		limit, err := ParseTimeLimit(c.limit)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if due, told := h.Due(c.filed, limit); told {
			got = due.String()
		}
		if got != c.want {
			t.Errorf("filed %s, %s: %q, want %q", c.filed, c.limit, got, c.want)
		}
	}
	if _, told := h.Due(day(2026, 11, 23), TimeLimit{}); told {
		t.Error("a day was told without a limit")
	}
}
