package vi

import (
	"strconv"
	"strings"
)

// Numbers in words, as a reader on the radio says them: northern standard, with
// linh, mốt, tư and lăm where speech has them.

// digitWords are the digits read one by one, as in telephone numbers.
var digitWords = [10]string{"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"}

// SpokenInt says a whole number: 21 is "hai mươi mốt", 1005 "một nghìn không trăm
// linh năm", -3 "âm ba". Groups of zeros are not said: 1.000.000.005 is "một tỷ
// không trăm linh năm". Every int64 has words of its own, up to "tỷ tỷ".
func SpokenInt(n int64) string {
	if n == 0 {
		return digitWords[0]
	}
	sign, u := "", uint64(n)
	if n < 0 {
		sign, u = "âm ", -uint64(n)
	}
	return sign + strings.Join(spokenBig(nil, u, false), " ")
}

const (
	thousand = 1_000
	million  = 1_000_000
	billion  = 1_000_000_000
)

// spokenBig appends the words of n > 0. After a higher group a number under a hundred
// says its empty hundreds, so that "một nghìn không trăm linh năm" is not 1500.
func spokenBig(out []string, n uint64, after bool) []string {
	if n >= billion {
		out = append(spokenBig(out, n/billion, after), "tỷ")
		after = true
		n %= billion
	}
	for _, g := range []struct {
		size uint64
		word string
	}{{million, "triệu"}, {thousand, "nghìn"}, {1, ""}} {
		part := n / g.size
		n %= g.size
		if part == 0 {
			continue
		}
		out = spokenGroup(out, int(part), after)
		if g.word != "" {
			out = append(out, g.word)
		}
		after = true
	}
	return out
}

// spokenGroup appends the words of 1–999.
func spokenGroup(out []string, n int, after bool) []string {
	hundreds, tens, ones := n/100, n/10%10, n%10
	if hundreds > 0 || after {
		out = append(out, digitWords[hundreds], "trăm")
	}
	switch {
	case tens == 0 && ones == 0:
		return out
	case tens == 0 && (hundreds > 0 || after):
		out = append(out, "linh")
		if ones == 4 {
			return append(out, "tư")
		}
		return append(out, digitWords[ones])
	case tens == 0:
		return append(out, digitWords[ones])
	case tens == 1:
		out = append(out, "mười")
	default:
		out = append(out, digitWords[tens], "mươi")
	}
	switch {
	case ones == 0:
		return out
	case ones == 1 && tens > 1:
		return append(out, "mốt")
	case ones == 4 && tens > 1:
		return append(out, "tư")
	case ones == 5:
		return append(out, "lăm")
	}
	return append(out, digitWords[ones])
}

// SpokenDigits says digits one by one: "113" is "một một ba". Other signs are left out.
func SpokenDigits(s string) string {
	out := make([]string, 0, len(s))
	for i := range len(s) {
		if isDigit(s[i]) {
			out = append(out, digitWords[s[i]-'0'])
		}
	}
	return strings.Join(out, " ")
}

// SpokenOrdinal says what stands after "thứ": nhất, hai, ba, tư, năm …
func SpokenOrdinal(n int64) string {
	switch n {
	case 1:
		return "nhất"
	case 4:
		return "tư"
	}
	return SpokenInt(n)
}

// spokenWhole says a run of digits as a number, whatever its length: what int64
// cannot hold is said digit by digit.
func spokenWhole(digits string) string {
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil {
		return SpokenDigits(digits)
	}
	return SpokenInt(n)
}

// spokenDecimals says what stands after the comma: zeros in front one by one, the
// rest as a number when it has at most three digits.
func spokenDecimals(digits string) string {
	rest := strings.TrimLeft(digits, "0")
	if len(rest) > 3 {
		return SpokenDigits(digits)
	}
	out := SpokenDigits(digits[:len(digits)-len(rest)])
	if rest != "" {
		out = strings.TrimSpace(out + " " + spokenWhole(rest))
	}
	return out
}

// spokenNumber says a number as it is written: "1.234.567", "83,94", "12".
// ok is false for what is no number, such as "1.2.3".
func spokenNumber(s string) (words string, ok bool) {
	whole, decimals, reason := splitNumber(s)
	if reason != "" {
		return "", false
	}
	words = spokenWhole(whole)
	if decimals != "" {
		words += " phẩy " + spokenDecimals(decimals)
	}
	return words, true
}

// romanValue reads a Roman numeral from I to MMMCMXCIX written as it should be; 0
// for anything else.
func romanValue(s string) int64 {
	values := map[byte]int64{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100, 'D': 500, 'M': 1000}
	var sum int64
	for i := range len(s) {
		v, ok := values[s[i]]
		if !ok {
			return 0
		}
		if i+1 < len(s) && values[s[i+1]] > v {
			sum -= v
		} else {
			sum += v
		}
	}
	if sum <= 0 || sum >= 4000 || Roman(int(sum)) != s {
		return 0
	}
	return sum
}

// Roman writes a number in Roman numerals.
func Roman(n int) string {
	var out strings.Builder
	for _, step := range []struct {
		value int
		sign  string
	}{
		{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"},
		{50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"},
	} {
		for n >= step.value {
			out.WriteString(step.sign)
			n -= step.value
		}
	}
	return out.String()
}
