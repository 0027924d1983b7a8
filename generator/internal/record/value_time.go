package record

import "niemyet/generator/internal/vi"

// TimeState says what is known of a time limit.
type TimeState int

// The states of a time limit.
const (
	TimeMissing TimeState = iota
	TimeStated            // a number with its unit
	TimeSeeNote           // the note says how long: "Xem ghi chú"
	TimeNone              // the law sets no limit: "Không quy định"
	TimeUnknown           // "?"
)

// Time is a time limit, written "3 ngày làm việc", "Xem ghi chú", "Không quy định" or "?".
// "ngày" and "ngày làm việc" are different units and are never turned into each other.
type Time struct {
	State TimeState
	Limit vi.TimeLimit // only in TimeStated
}

func (t *Time) parse(text string) *fault {
	switch vi.Fold(text) {
	case "xem ghi chu":
		t.State = TimeSeeNote
		return nil
	case "khong quy dinh":
		t.State = TimeNone
		return nil
	}
	if Unknown(text) {
		t.State = TimeUnknown
		return nil
	}
	limit, err := vi.ParseTimeLimit(text)
	if err != nil {
		return faulty("E205", "value", text, "why", meantTime(text))
	}
	*t = Time{TimeStated, limit}
	return nil
}
