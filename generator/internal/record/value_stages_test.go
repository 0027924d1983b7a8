package record

import (
	"testing"

	"niemyet/generator/internal/vi"
)

// TestStagesNote: what is written of stages is read again; what a person wrote of steps is left as it is.
func TestStagesNote(t *testing.T) {
	day := func(tenths int, unit vi.Unit) vi.TimeLimit { return vi.TimeLimit{Tenths: tenths, Unit: unit} }
	for want, limits := range map[string][]vi.TimeLimit{
		"Qua nhiều bước, xem mô tả":          nil,
		"Qua 3 bước: 2, 5, 3 ngày làm việc":  {day(20, vi.WorkingDay), day(50, vi.WorkingDay), day(30, vi.WorkingDay)},
		"Qua 2 bước: 2 ngày làm việc, 4 giờ": {day(20, vi.WorkingDay), day(40, vi.Hour)},
	} {
		note := StagesNote(limits)
		if note != want {
			t.Errorf("%q, want %q", note, want)
		}
		if got, is := StagesIn(note); !is || StagesNote(got) != want || len(got) != len(limits) {
			t.Errorf("%q is read as %v, %v", note, got, is)
		}
	}
	for _, note := range []string{"", "Qua bưu chính", "Qua 3 bước: 2, 5 ngày", "Qua 2 bước: sớm, 5 ngày", "Qua nhiều bước"} {
		if got, is := StagesIn(note); is {
			t.Errorf("%q is read as stages: %v", note, got)
		}
	}
}
