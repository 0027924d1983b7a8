package amend

import (
	"reflect"
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// ValueOf is what a text that a clerk typed means in a file, for a field of a type. A text that does not fit its
// type is kept as it is: the checks then say what is wrong with it.
func ValueOf(t reflect.Type, text string) any {
	text, _ = vi.Clean(text) // what a clerk has typed or pasted; what a file holds is not touched
	switch {
	case t == reflect.TypeFor[record.Day]():
		if day, err := vi.ParseDate(text); err == nil {
			return day
		}
	case t == reflect.TypeFor[record.Fee]():
		if strings.Trim(text, "0123456789.") == "" { // a bare number
			if sum, err := vi.ParseMoney(text); err == nil && sum > 0 {
				return sum.String()
			}
		}
	case t.Kind() == reflect.Bool:
		return text == "true"
	case t.Kind() == reflect.Int && !record.IsValue(t):
		if n, err := strconv.ParseInt(text, 10, 64); err == nil {
			return n
		}
		if n, err := vi.ParseInt(text); err == nil {
			return n
		}
	case t.Kind() == reflect.Float64 && !record.IsValue(t):
		if x, err := strconv.ParseFloat(strings.Replace(text, ",", ".", 1), 64); err == nil {
			return x
		}
	}
	return text
}
