package vi_test

import (
	"testing"

	"niemyet/generator/internal/vi"
)

// TestTet holds the reckoning against years that are on record, those among them in which
// Vietnam and China kept different days (1985, 2007, 2030).
func TestTet(t *testing.T) {
	for year, want := range map[int]string{
		1968: "1968-01-29", 1975: "1975-02-11", 1985: "1985-01-21", 1987: "1987-01-29", 2000: "2000-02-05", 2007: "2007-02-17",
		2015: "2015-02-19", 2018: "2018-02-16", 2020: "2020-01-25", 2021: "2021-02-12", 2022: "2022-02-01", 2023: "2023-01-22",
		2024: "2024-02-10", 2025: "2025-01-29", 2026: "2026-02-17", 2027: "2027-02-06", 2028: "2028-01-26", 2029: "2029-02-13",
		2030: "2030-02-02", 2031: "2031-01-23", 2033: "2033-01-31", 2034: "2034-02-19",
	} {
		if got := vi.Tet(year).String(); got != want {
			t.Errorf("Tết %d is %s, not %s", year, got, want)
		}
	}
}

func TestHungKings(t *testing.T) {
	for year, want := range map[int]string{
		2019: "2019-04-14", 2020: "2020-04-02", 2021: "2021-04-21", 2022: "2022-04-10", 2023: "2023-04-29",
		2024: "2024-04-18", 2025: "2025-04-07", 2026: "2026-04-26", 2027: "2027-04-16",
	} {
		if got := vi.HungKings(year).String(); got != want {
			t.Errorf("Giỗ Tổ %d is %s, not %s", year, got, want)
		}
	}
}

// TestLunarDay: after a doubled month (the second of 2023, the sixth of 2025) months go on.
func TestLunarDay(t *testing.T) {
	for _, c := range []struct {
		year, month, day int
		want             string
	}{
		{2023, 8, 15, "2023-09-29"}, {2025, 8, 15, "2025-10-06"}, {2024, 12, 23, "2025-01-22"}, {2025, 7, 15, "2025-09-06"}, {2026, 8, 15, "2026-09-25"},
	} {
		if got := vi.LunarDay(c.year, c.month, c.day).String(); got != c.want {
			t.Errorf("%d/%d of lunar %d is %s, not %s", c.day, c.month, c.year, got, c.want)
		}
	}
}
