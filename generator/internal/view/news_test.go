package view

import (
	"testing"

	"niemyet/generator/internal/vi"
)

// TestMonthOf: the year of a month has no thousands.
func TestMonthOf(t *testing.T) {
	if got := placed(t, "site").MonthOf(vi.Date{Year: 2026, Month: 11, Day: 1}); got != "tháng 11/2026" {
		t.Error(got)
	}
}
