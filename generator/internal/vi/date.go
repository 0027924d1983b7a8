package vi

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Zone is the time of Vietnam, +07:00 all year since 1975. It is fixed, so no
// time zone files are needed.
var Zone = time.FixedZone("+07", 7*60*60)

// Date is a civil date: a day of the calendar, without hour or zone. Dates are
// compared with ==. The zero Date means that there is none.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// Years outside this span are taken for typing errors by [ParseDate].
const (
	minYear = 1900
	maxYear = 2199
)

// DateReason says why a text is not a date.
type DateReason string

// The reasons of a [DateError].
const (
	DateForm       DateReason = "not of the form 2026-11-23 or 23/11/2026"
	DateYear       DateReason = "year outside 1900–2199"
	DateImpossible DateReason = "no such day in the calendar"
)

// DateError reports a text that [ParseDate] refuses.
type DateError struct {
	Text   string
	Reason DateReason
}

func (e *DateError) Error() string { return fmt.Sprintf("date %q: %s", e.Text, e.Reason) }

// ParseDate reads 2026-11-23, 23/11/2026, 23-11-2026 and 5/2/2026 (day before
// month, as Vietnam writes). Blanks around are allowed. Errors are *[DateError].
func ParseDate(s string) (Date, error) {
	text := strings.TrimSpace(s)
	fail := func(r DateReason) (Date, error) { return Date{}, &DateError{s, r} }
	parts := strings.Split(text, "-")
	if len(parts) == 1 {
		parts = strings.Split(text, "/")
	}
	if len(parts) != 3 {
		return fail(DateForm)
	}
	if len(parts[0]) == 4 { // ISO 8601: two digits each, and only with hyphens
		if strings.Contains(text, "/") || len(parts[1]) != 2 || len(parts[2]) != 2 {
			return fail(DateForm)
		}
		parts[0], parts[2] = parts[2], parts[0]
	}
	if len(parts[0]) > 2 || len(parts[1]) > 2 || len(parts[2]) != 4 {
		return fail(DateForm)
	}
	var n [3]int
	for i, p := range parts {
		v, ok := digits(p)
		if !ok {
			return fail(DateForm)
		}
		n[i] = v
	}
	d := Date{n[2], time.Month(n[1]), n[0]}
	if d.Year < minYear || d.Year > maxYear {
		return fail(DateYear)
	}
	if DateOf(d.time()) != d {
		return fail(DateImpossible)
	}
	return d, nil
}

// digits reads a short run of ASCII digits.
func digits(s string) (int, bool) {
	if s == "" || len(s) > 9 || strings.Trim(s, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}

// DateOf returns the date that t shows in its own zone.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date{y, m, d}
}

// Today returns the date in Vietnam now.
func Today() Date { return DateOf(time.Now().In(Zone)) }

// time returns midnight UTC of d, for reckoning only.
func (d Date) time() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

// IsZero tells whether d is no date.
func (d Date) IsZero() bool { return d == Date{} }

// String returns ISO 8601, "2026-11-23", or "" for no date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// Short returns the form for tables, "05/02/2026", or "" for no date.
func (d Date) Short() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%02d/%02d/%04d", d.Day, d.Month, d.Year)
}

// Long returns the form for prose, "ngày 05 tháng 02 năm 2026", or "" for no
// date. A 0 stands before days under 10 and before months 1 and 2 only
// (NĐ 30/2020, Phụ lục I, mục II.4), so that nobody can add a digit.
func (d Date) Long() string {
	if d.IsZero() {
		return ""
	}
	month := strconv.Itoa(int(d.Month))
	if d.Month <= time.February {
		month = "0" + month
	}
	return fmt.Sprintf("ngày %02d tháng %s năm %d", d.Day, month, d.Year)
}

// Capitals of the days follow NĐ 30/2020, Phụ lục II: "thứ Hai", "Chủ nhật".
var weekdays = [...]string{"Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"}

// Weekday returns the name of the day of the week inside a sentence:
// "thứ Hai" … "thứ Bảy", "Chủ nhật"; "" for no date. See also [Date.DayOfWeek].
func (d Date) Weekday() string {
	if d.IsZero() {
		return ""
	}
	return weekdays[d.DayOfWeek()]
}

// DayOfWeek returns the day of the week, Sunday = 0.
func (d Date) DayOfWeek() time.Weekday { return d.time().Weekday() }

// AddDays returns the date n calendar days later (earlier if n < 0).
func (d Date) AddDays(n int) Date { return DateOf(d.time().AddDate(0, 0, n)) }

// DaysUntil returns the number of calendar days from d to other, negative when
// other is earlier.
func (d Date) DaysUntil(other Date) int {
	const secondsOfDay = 24 * 60 * 60
	return int((other.time().Unix() - d.time().Unix()) / secondsOfDay)
}

// Compare returns -1, 0 or +1. No date comes before every date.
func (d Date) Compare(other Date) int {
	return cmp.Or(cmp.Compare(d.Year, other.Year), cmp.Compare(d.Month, other.Month), cmp.Compare(d.Day, other.Day))
}

// Before tells whether d is earlier than other.
func (d Date) Before(other Date) bool { return d.Compare(other) < 0 }

// After tells whether d is later than other.
func (d Date) After(other Date) bool { return d.Compare(other) > 0 }

// MarshalText writes ISO 8601, so that dates can stand in JSON.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what [ParseDate] reads; empty text is no date.
func (d *Date) UnmarshalText(text []byte) (err error) {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	*d, err = ParseDate(string(text))
	return err
}
