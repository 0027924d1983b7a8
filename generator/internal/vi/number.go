package vi

import (
	"fmt"
	"strconv"
	"strings"
)

// NumberReason says why a text is not a number or an amount.
type NumberReason string

// The reasons of a [NumberError] and a [MoneyError].
const (
	NumberEmpty    NumberReason = "empty"
	NumberForm     NumberReason = "not a number"
	NumberGrouping NumberReason = "dots must part groups of three digits"
	NumberDecimal  NumberReason = "decimals are not allowed here"
	NumberRange    NumberReason = "too large"
)

// NumberError reports a text that [ParseInt] refuses.
type NumberError struct {
	Text   string
	Reason NumberReason
}

func (e *NumberError) Error() string { return fmt.Sprintf("number %q: %s", e.Text, e.Reason) }

// FormatInt writes n with dots between groups of three digits: "1.234.567".
func FormatInt(n int64) string { return group(strconv.FormatInt(n, 10)) }

// FormatDecimal writes x rounded to the given number of decimal places, with a
// decimal comma and dots between groups of three digits: "1.234,50", "83,94".
func FormatDecimal(x float64, places int) string {
	text := strconv.FormatFloat(x, 'f', max(places, 0), 64)
	if strings.Trim(text, "-0.") == "" {
		text = strings.TrimPrefix(text, "-") // no "-0,00"
	}
	whole, decimals, has := strings.Cut(text, ".")
	if !has {
		return group(whole)
	}
	return group(whole) + "," + decimals
}

// group puts dots into a run of digits, with or without a sign before it.
func group(s string) string {
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "-", s[1:]
	}
	if len(s) <= 3 || !isDigit(s[0]) { // short, or +Inf and NaN
		return sign + s
	}
	b := make([]byte, 0, len(s)+len(s)/3)
	for i := 0; i < len(s); i++ {
		if i > 0 && (len(s)-i)%3 == 0 {
			b = append(b, '.')
		}
		b = append(b, s[i])
	}
	return sign + string(b)
}

// ParseInt reads a whole number written "1.234.567" or "1234567", with a minus
// sign before it or none. Errors are *[NumberError].
func ParseInt(s string) (int64, error) {
	text := strings.TrimSpace(s)
	body, minus := strings.CutPrefix(text, "-")
	if body == "" {
		return 0, &NumberError{s, NumberEmpty}
	}
	if strings.Trim(body, "0123456789.,") != "" {
		return 0, &NumberError{s, NumberForm}
	}
	whole, decimals, reason := splitNumber(body)
	switch {
	case reason != "":
		return 0, &NumberError{s, reason}
	case decimals != "":
		return 0, &NumberError{s, NumberDecimal}
	}
	if minus {
		whole = "-" + whole
	}
	n, err := strconv.ParseInt(whole, 10, 64)
	if err != nil {
		return 0, &NumberError{s, NumberRange}
	}
	return n, nil
}

// splitNumber takes a number written with [0-9.,] apart: its whole digits
// without dots and the digits after the decimal comma. A reason is returned
// when it is ill written.
func splitNumber(s string) (whole, decimals string, reason NumberReason) {
	head, decimals, comma := strings.Cut(s, ",")
	if comma && (decimals == "" || strings.ContainsAny(decimals, ".,")) {
		return "", "", NumberForm
	}
	groups := strings.Split(head, ".")
	for i, g := range groups {
		switch {
		case g == "":
			return "", "", NumberForm
		case len(groups) == 1: // no dots: any number of digits
		case i == 0 && (len(g) > 3 || g[0] == '0'), i > 0 && len(g) != 3:
			return "", "", NumberGrouping
		}
	}
	return strings.Join(groups, ""), decimals, ""
}
