package record

import (
	"regexp"
	"strconv"
	"strings"

	"niemyet/generator/internal/vi"
)

// Percent is a share of 0 to 100 in hundredths, as indices are published: "83,94". Clerks
// write it with a comma or a point, with or without the sign, as text or as a number.
type Percent string

var percentForm = regexp.MustCompile(`^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$`)

func (p *Percent) parse(text string) *fault {
	m := percentForm.FindStringSubmatch(text)
	if m == nil {
		return faulty("E860", "value", text)
	}
	whole, _ := strconv.Atoi(m[1])
	decimals, _ := strconv.Atoi((m[2] + "00")[:2])
	if n := whole*100 + decimals; n <= wholePercent {
		*p = PercentOf(n)
		return nil
	}
	return faulty("E860", "value", text)
}

// takesNumber: score = 83.94 is as good as score = "83,94".
func (*Percent) takesNumber(bool) bool { return true }

// wholePercent is a hundred per cent in hundredths.
const wholePercent = 100_00

// PercentOf writes hundredths of a per cent.
func PercentOf(hundredths int) Percent {
	return Percent(vi.FormatDecimal(float64(hundredths)/100, 2))
}

// Hundredths is the share in hundredths of a per cent; 0 where nothing is said.
func (p Percent) Hundredths() int {
	n, _ := strconv.Atoi(strings.ReplaceAll(string(p), ",", ""))
	return n
}

// String is the share as people read it: "83,94%".
func (p Percent) String() string { return string(p) + "%" }

// Month is a month of a year, "10/2026"; also written "2026-10", "tháng 10/2026" or as one
// of its days.
type Month string

var (
	monthForm   = regexp.MustCompile(`^(?:(?:tháng|thang|t)\s*)?(\d{1,2})\s*(?:[/.-]|năm|nam)\s*(\d{4})$`)
	monthOfYear = regexp.MustCompile(`^(\d{4})[-/](\d{1,2})$`)
)

func (m *Month) parse(text string) *fault {
	month, year := "", ""
	low := strings.ToLower(text)
	if found := monthForm.FindStringSubmatch(low); found != nil {
		month, year = found[1], found[2]
	} else if found := monthOfYear.FindStringSubmatch(low); found != nil {
		month, year = found[2], found[1]
	}
	whole := text
	if month != "" {
		whole = "1/" + month + "/" + year
	}
	day, err := vi.ParseDate(whole)
	if err != nil {
		return faulty("E861", "value", text)
	}
	*m = MonthOf(day)
	return nil
}

func (*Month) takesDay() {}

// MonthOf is the month of a day.
func MonthOf(day vi.Date) Month {
	return Month(strconv.Itoa(int(day.Month)) + "/" + strconv.Itoa(day.Year))
}

// First is the first day of the month.
func (m Month) First() vi.Date {
	day, err := vi.ParseDate("1/" + string(m))
	if err != nil {
		return vi.Date{}
	}
	return day
}

// String is the month as people read it: "tháng 10/2026" after the word of the page.
func (m Month) String() string { return string(m) }
