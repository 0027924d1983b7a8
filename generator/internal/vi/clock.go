package vi

import (
	"cmp"
	"fmt"
	"strings"
)

// Clock is a time of day in Vietnam. The zero Clock is midnight, 00:00.
type Clock struct {
	Hour   int // 0–23
	Minute int // 0–59
}

// Minutes are those since midnight.
func (c Clock) Minutes() int { return c.Hour*60 + c.Minute }

// ClockReason says why a text is not a time of day.
type ClockReason string

// The reasons of a [ClockError].
const (
	ClockForm       ClockReason = "not of the form 07:30, 7h30 or 7 giờ 30"
	ClockImpossible ClockReason = "no such time of day"
)

// ClockError reports a text that [ParseClock] refuses.
type ClockError struct {
	Text   string
	Reason ClockReason
}

func (e *ClockError) Error() string { return fmt.Sprintf("time of day %q: %s", e.Text, e.Reason) }

// ParseClock reads "7:30", "07:30", "7h30", "7g30", "7h", "7 giờ 30",
// "7 giờ 30 phút" and "7 giờ". Errors are *[ClockError].
func ParseClock(s string) (Clock, error) {
	hour, rest := leadingDigits(strings.TrimSpace(s))
	minute, colon := strings.CutPrefix(rest, ":")
	if !colon {
		word := hourWord(rest)
		if word == 0 {
			return Clock{}, &ClockError{s, ClockForm}
		}
		minute = rest[word:]
	}
	minute, rest = leadingDigits(minute)
	if minute != "" && !colon {
		n := blanks(rest)
		rest = rest[n+matchWord(rest[n:], []string{"phút"}):]
	}
	h, okHour := digits(hour)
	m, okMinute := digits(minute)
	bare := minute == "" && !colon // "7 giờ"
	if rest != "" || !okHour || len(hour) > 2 || !bare && (!okMinute || len(minute) != 2) {
		return Clock{}, &ClockError{s, ClockForm}
	}
	if h > 23 || m > 59 {
		return Clock{}, &ClockError{s, ClockImpossible}
	}
	return Clock{h, m}, nil
}

// hourWord returns the length of "giờ", "h" or "g" at the start of s with the
// blanks around it, 0 if there is none.
func hourWord(s string) int {
	at := blanks(s)
	for _, w := range []string{"giờ", "h", "g"} {
		if n := matchPrefix(s[at:], w); n > 0 {
			return at + n + blanks(s[at+n:])
		}
	}
	return 0
}

// leadingDigits cuts the digits at the start of s off.
func leadingDigits(s string) (number, rest string) {
	i := 0
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	return s[:i], s[i:]
}

// String returns the form for tables, "07:30".
func (c Clock) String() string { return fmt.Sprintf("%02d:%02d", c.Hour, c.Minute) }

// Spoken returns the form for prose and radio: "7 giờ 30", "7 giờ 05", "7 giờ".
func (c Clock) Spoken() string {
	if c.Minute == 0 {
		return fmt.Sprintf("%d giờ", c.Hour)
	}
	return fmt.Sprintf("%d giờ %02d", c.Hour, c.Minute)
}

// Compare returns -1, 0 or +1.
func (c Clock) Compare(other Clock) int {
	return cmp.Or(cmp.Compare(c.Hour, other.Hour), cmp.Compare(c.Minute, other.Minute))
}

// Before tells whether c is earlier in the day than other.
func (c Clock) Before(other Clock) bool { return c.Compare(other) < 0 }
