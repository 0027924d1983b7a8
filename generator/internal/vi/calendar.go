package vi

import "time"

// Holidays holds the days on which offices are closed besides Saturday and
// Sunday, and the days off on which they work in their place ("làm bù"), each
// with its name ("Quốc khánh"). The zero value is a calendar of weekends alone.
type Holidays struct{ Off, Worked map[Date]string }

// Working tells whether d is a working day of a state office: Monday to Friday
// and not a holiday, or a day that is worked in place of another.
func (h Holidays) Working(d Date) bool {
	if _, worked := h.Worked[d]; worked {
		return true
	}
	switch d.DayOfWeek() {
	case time.Saturday, time.Sunday:
		return false
	}
	_, off := h.Off[d]
	return !off
}

// OnOrAfter returns the first working day not before d: a time limit that ends
// on a day off ends then (Bộ luật Dân sự 2015, Điều 148 khoản 5).
func (h Holidays) OnOrAfter(d Date) Date {
	for !h.Working(d) {
		d = d.AddDays(1)
	}
	return d
}

// AddWorkingDays returns the n-th working day after d. The day d itself is not
// counted (Bộ luật Dân sự 2015, Điều 147 khoản 2), whether it is a working day
// or not. With n = 0 it is [Holidays.OnOrAfter]; a negative n counts back.
func (h Holidays) AddWorkingDays(d Date, n int) Date {
	if n == 0 {
		return h.OnOrAfter(d)
	}
	step, left := 1, n
	if n < 0 {
		step, left = -1, -n
	}
	for left > 0 {
		d = d.AddDays(step)
		if h.Working(d) {
			left--
		}
	}
	return d
}
