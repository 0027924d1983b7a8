package vi

import "testing"

func TestWorkingDays(t *testing.T) {
	friday, monday := Date{2026, 11, 20}, Date{2026, 11, 23}
	h := Holidays{Off: map[Date]string{{2026, 9, 1}: "Quốc khánh", {2026, 9, 2}: "Quốc khánh"}}
	if !h.Working(friday) || h.Working(friday.AddDays(1)) || h.Working(friday.AddDays(2)) || h.Working(Date{2026, 9, 2}) {
		t.Error("Working is wrong about a Friday, a weekend or a holiday")
	}
	tests := []struct {
		from Date
		n    int
		want Date
	}{
		{friday, 1, monday},
		{friday, 5, Date{2026, 11, 27}},
		{friday, 0, friday},
		{friday.AddDays(1), 0, monday},
		{friday.AddDays(1), 1, monday},
		{monday, -1, friday},
		{Date{2026, 8, 31}, 1, Date{2026, 9, 3}},
		{Date{2026, 8, 31}, 3, Date{2026, 9, 7}},
	}
	for _, tt := range tests {
		if got := h.AddWorkingDays(tt.from, tt.n); got != tt.want {
			t.Errorf("AddWorkingDays(%v, %d) = %v, want %v", tt.from, tt.n, got, tt.want)
		}
	}
	if (Holidays{}).OnOrAfter(friday.AddDays(2)) != monday {
		t.Error("a nil calendar does not know weekends")
	}
}
