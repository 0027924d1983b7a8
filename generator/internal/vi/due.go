package vi

import "time"

// Due is the last day of a time limit that begins with what is filed on a day, and whether
// the day can be told: hours and minutes end on a day that depends on the hour of filing.
//
// What is filed on a day off is received on the next working day. The day of filing is not
// counted (Bộ luật Dân sự 2015, Điều 147 khoản 2); a limit in days, months or years that ends
// on a day off ends on the next working day (Điều 148 khoản 5), and one in months that ends in
// a month without such a day on its last (Điều 148 khoản 3). Half a day is told as a whole one:
// nobody should come too early.
func (h Holidays) Due(filed Date, limit TimeLimit) (due Date, told bool) {
	filed = h.OnOrAfter(filed)
	whole := (limit.Tenths + 9) / 10
	switch {
	case limit.IsZero():
		return Date{}, false
	case limit.Immediate:
		return filed, true
	}
	switch limit.Unit {
	case WorkingDay:
		return h.AddWorkingDays(filed, whole), true
	case Day:
		return h.OnOrAfter(filed.AddDays(whole)), true
	case Month:
		return h.OnOrAfter(filed.addMonths(whole)), limit.Tenths%10 == 0
	case Year:
		return h.OnOrAfter(filed.addMonths(12 * whole)), limit.Tenths%10 == 0
	}
	return Date{}, false
}

// addMonths is the same day of a later month, or the last day of one that has no such day.
func (d Date) addMonths(n int) Date {
	last := DateOf(time.Date(d.Year, d.Month+time.Month(n)+1, 0, 0, 0, 0, 0, time.UTC))
	last.Day = min(last.Day, d.Day)
	return last
}
