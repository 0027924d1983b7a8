package record

import (
	"regexp"
	"strconv"
	"strings"

	"niemyet/generator/internal/vi"
)

// Decimal is a number with at most four decimals, as tariffs and results of tests have it:
// "1.984", "7.142,86", "0,005". Clerks write it with or without "đồng", as text; a whole one also as a number.
type Decimal string

var (
	decimalForm  = regexp.MustCompile(`^(\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,(\d{1,4}))?$`)
	englishForm  = regexp.MustCompile(`^(\d{1,12})\.(\d{1,4})$`)
	decimalMoney = regexp.MustCompile(`(?i)\s*(đồng|vnđ|vnd|đ|₫)$`)
)

// DecimalOne is one in the unit of [Decimal.Fixed].
const DecimalOne = 1_0000

func (d *Decimal) parse(text string) *fault {
	if Unknown(text) {
		*d = Decimal(unknown)
		return nil
	}
	number := decimalMoney.ReplaceAllString(text, "")
	m := decimalForm.FindStringSubmatch(number)
	if m == nil || strings.HasPrefix(number, "0") && strings.Contains(number, ".") { // 0.005 has no thousands
		if m = englishForm.FindStringSubmatch(number); m == nil {
			return faulty("E890", "value", text)
		}
	}
	whole, err := strconv.ParseInt(strings.ReplaceAll(m[1], ".", ""), 10, 64)
	if err != nil || whole > mostDecimal {
		return faulty("E890", "value", text)
	}
	decimals, _ := strconv.ParseInt((m[2] + "0000")[:4], 10, 64)
	*d = DecimalOf(whole*DecimalOne + decimals)
	return nil
}

// mostDecimal is the largest whole part: beyond it sums of a bill would not be exact.
const mostDecimal = 1_000_000_000

// takesNumber: price = 1984 is as good as price = "1.984". With a point it needs its quotation
// marks: TOML reads 2.050 as two and a bit.
func (*Decimal) takesNumber(decimals bool) bool { return !decimals }

// DecimalOf writes ten-thousandths, without zeros that say nothing.
func DecimalOf(fixed int64) Decimal {
	text := vi.FormatInt(fixed / DecimalOne)
	if part := fixed % DecimalOne; part > 0 {
		text += "," + strings.TrimRight(strconv.FormatInt(DecimalOne+part, 10)[1:], "0")
	}
	return Decimal(text)
}

// Fixed is the number in ten-thousandths; 0 where nothing is said or known.
func (d Decimal) Fixed() int64 {
	whole, decimals, _ := strings.Cut(string(d), ",")
	n, err := strconv.ParseInt(strings.ReplaceAll(whole, ".", "")+(decimals + "0000")[:4], 10, 64)
	if err != nil {
		return 0
	}
	return n
}

// Known tells a number from nothing and from "?".
func (d Decimal) Known() bool { return d != "" && !Unknown(string(d)) }

// String is the number as people read it.
func (d Decimal) String() string { return string(d) }
