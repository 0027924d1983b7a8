package grid

import (
	"slices"
	"strings"
)

// digitMask is a number format by which a workbook shows a number as digits that stand for
// themselves, as telephones and codes are kept: "0000000000", "0000 000 000", "0\.000000". A 0 is a
// place for a digit, all else is written as it is; "" is any other format.
type digitMask string

// leastDigits is from how many places on a format keeps a telephone or a code: "00" is how a day or an hour
// is shown.
const leastDigits = 4

// maskOf reads a format: zeros with blanks, hyphens, brackets and quoted signs between them. A
// point or a comma of its own, a #, a percent make it one of amounts.
func maskOf(code string) digitMask {
	code, _, _ = strings.Cut(code, ";")
	var mask strings.Builder
	digits, first := 0, true
	for rest := code; rest != ""; first = false {
		switch c := rest[0]; {
		case c == '0':
			digits++
			mask.WriteByte('0')
			rest = rest[1:]
		case strings.IndexByte(" -()+", c) >= 0:
			mask.WriteByte(c)
			rest = rest[1:]
		case c == '\\' && len(rest) > 1 && rest[1] < 0x80:
			mask.WriteByte(rest[1])
			rest = rest[2:]
		case c == '"':
			said, after, closed := strings.Cut(rest[1:], `"`)
			if !closed || strings.Contains(said, "0") {
				return ""
			}
			mask.WriteString(said)
			rest = after
		case c == '[' && first: // a condition or a colour
			_, after, closed := strings.Cut(rest, "]")
			if !closed {
				return ""
			}
			rest = after
		default:
			return ""
		}
	}
	if digits < leastDigits || strings.Contains(mask.String(), `\`) {
		return ""
	}
	return digitMask(mask.String())
}

// show writes a whole number by the mask, from its last digit on; false for any other number.
func (m digitMask) show(number string) (shown string, is bool) {
	if m == "" || number == "" || strings.Trim(number, "0123456789") != "" {
		return "", false
	}
	out, left := []byte{}, len(number)
	places := strings.Count(string(m), "0")
	for i := len(m) - 1; i >= 0; i-- {
		if m[i] != '0' {
			out = append(out, m[i])
			continue
		}
		digit := byte('0')
		if left > 0 {
			left--
			digit = number[left]
		}
		if out = append(out, digit); places == 1 { // what has more digits than places begins with them
			for ; left > 0; left-- {
				out = append(out, number[left-1])
			}
		}
		places--
	}
	slices.Reverse(out)
	return strings.TrimSpace(string(out)), true
}
