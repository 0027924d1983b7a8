package record

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"niemyet/generator/internal/vi"
)

// Deadline is by when something must be done: a day, a month, a quarter or a year
// ("31/12/2026", "tháng 11/2026", "quý IV/2026", "trước ngày 15/12/2026"), or words
// without an end ("thường xuyên", "hằng quý"). The words stay as they were written;
// Last is the last day that is still in time, zero when there is none.
type Deadline struct {
	Words string
	Last  vi.Date
}

// IsZero tells whether no deadline was given.
func (d Deadline) IsZero() bool { return d.Words == "" }

// Ongoing tells whether the duty has no end.
func (d Deadline) Ongoing() bool { return !d.IsZero() && d.Last.IsZero() && !Unknown(d.Words) }

// String is the deadline as it is written: a day as "31/12/2026".
func (d Deadline) String() string { return d.Words }

func (d *Deadline) parse(text string) *fault {
	words := vi.Collapse(text)
	d.Words, d.Last = words, vi.Date{}
	if day, err := vi.ParseDate(words); err == nil {
		d.Words, d.Last = day.Short(), day
		return nil
	}
	d.Last = lastDay(words)
	if d.Last.IsZero() && (looksLikeDay.MatchString(words) || noSuchTime.MatchString(vi.Fold(words))) {
		return faulty("E203", "value", text, "why", whyNoDay(words))
	}
	return nil
}

// takesDay marks values that a TOML date may stand for.
func (*Deadline) takesDay() {}
func (*Day) takesDay()      {}

var (
	// looksLikeDay is a text that can only be meant as a day: words around a date that
	// is none would otherwise pass as words.
	looksLikeDay = regexp.MustCompile(`(?:^|\s)\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$|(?:^|ngày )\d{1,2}\s?/\s?\d{1,2}$`)
	// noSuchTime is a quarter or month that no year has, in folded words.
	noSuchTime = regexp.MustCompile(`\b(?:quy (?:0|[5-9]|\d{2,}|v|vi{1,3})|thang (?:0|1[3-9]|[2-9]\d))(?:/| nam | )\d{4}$`)
	dayFigures = regexp.MustCompile(`(?:^|\s)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})$`)
	// The others are for folded words.
	dayWords  = regexp.MustCompile(`\b(\d{1,2}) thang (\d{1,2}) nam (\d{4})$`)
	monthIn   = regexp.MustCompile(`\bthang (\d{1,2})(?: nam)? (\d{4})$`)
	quarterIn = regexp.MustCompile(`\bquy (iv|i{1,3}|[1-4])(?: nam)? (\d{4})$`)
	yearIn    = regexp.MustCompile(`^(?:truoc |trong |het |cuoi |ca |den het )?nam (\d{4})$`)
)

// lastDay finds the end of the time that words name. "Before" a day, month or quarter
// ends on the day before it.
func lastDay(words string) vi.Date {
	folded := vi.Fold(words)
	before := strings.HasPrefix(folded, "truoc ")
	for _, m := range [][]string{dayFigures.FindStringSubmatch(words), dayWords.FindStringSubmatch(folded)} {
		if m == nil {
			continue
		}
		day, err := vi.ParseDate(m[1] + "/" + m[2] + "/" + m[3])
		switch {
		case err != nil:
			return vi.Date{}
		case before:
			return day.AddDays(-1)
		}
		return day
	}
	year, month, span := 0, 0, 0
	switch {
	case monthIn.MatchString(folded):
		m := monthIn.FindStringSubmatch(folded)
		month, year, span = number(m[1]), number(m[2]), 1
	case quarterIn.MatchString(folded):
		m := quarterIn.FindStringSubmatch(folded)
		month, year, span = 3*quarters[m[1]], number(m[2]), 3
	case yearIn.MatchString(folded):
		month, year, span = 12, number(yearIn.FindStringSubmatch(folded)[1]), 12
	}
	if year < 1900 || year > 2199 || month < 1 || month > 12 {
		return vi.Date{}
	}
	if before {
		month -= span
	}
	return vi.DateOf(time.Date(year, time.Month(month+1), 0, 0, 0, 0, 0, time.UTC))
}

var quarters = map[string]int{"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}

func number(digits string) int {
	n, err := strconv.Atoi(digits)
	if err != nil {
		panic("internal error: a run of digits is no number: " + digits)
	}
	return n
}
