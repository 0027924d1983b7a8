package vi

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Money is an amount in đồng. There is nothing smaller than one đồng.
type Money int64

// String writes the amount as official text does: "15.000 đồng".
func (m Money) String() string { return FormatInt(int64(m)) + " đồng" }

// MoneyUnit is the reason of a [MoneyError] when what follows the number is not
// a word for đồng.
const MoneyUnit NumberReason = "not an amount in đồng"

// MoneyError reports a text that [ParseMoney] refuses.
type MoneyError struct {
	Text   string
	Reason NumberReason
}

func (e *MoneyError) Error() string { return fmt.Sprintf("money %q: %s", e.Text, e.Reason) }

// ParseMoney reads one amount and nothing else: "15.000 đồng", "15.000đ",
// "15000 VNĐ", "15 nghìn đồng", "1,5 triệu đồng", "1 triệu 500 nghìn đồng",
// "1.500.000". Dots part groups of three, the comma is decimal and allowed only
// before nghìn, triệu, tỷ, where the sum must be whole đồng.
// Errors are *[MoneyError].
func ParseMoney(s string) (Money, error) {
	text := strings.TrimSpace(s)
	if text == "" {
		return 0, &MoneyError{s, NumberEmpty}
	}
	m := scanMoney(text)
	if m.reason != "" {
		return 0, &MoneyError{s, m.reason}
	}
	if m.end != len(text) {
		return 0, &MoneyError{s, MoneyUnit}
	}
	return m.amount, nil
}

// MoneyAt is an amount found in prose at text[Start:End] (byte offsets).
type MoneyAt struct {
	Amount     Money
	Start, End int
}

// FindMoney finds every amount of money in prose, in order: "8.000 đồng/bản",
// "15.000đ", "2 triệu đồng". An amount must name its unit. Ill-written amounts
// such as "15.00 đồng" are passed over, and so are "5 đồng chí" and "điểm 1đ".
func FindMoney(text string) []MoneyAt {
	var found []MoneyAt
	for i := 0; i < len(text); {
		if !isDigit(text[i]) {
			i++
			continue
		}
		m := scanMoney(text[i:])
		end := i + max(m.end, numberEnd(text[i:]))
		if m.reason == "" && m.unit != "" && startsNumber(text, i) && !ordinaryWord(text[end:], m) {
			found = append(found, MoneyAt{m.amount, i, end})
		}
		i = end
	}
	return found
}

// startsNumber tells whether the digits at offset i begin a number of their
// own: not the tail of a word, code or date, nor of "15 000" grouped by a space.
func startsNumber(text string, i int) bool {
	r, n := utf8.DecodeLastRuneInString(text[:i])
	if unicode.IsLetter(r) || r == '.' && i > n && isDigit(text[i-n-1]) || r == '/' || r == '_' {
		return false
	}
	head := strings.TrimRight(text[:i], " \u00a0")
	spaced := len(head) < i && head != "" && isDigit(head[len(head)-1])
	return !spaced || numberEnd(text[i:]) != 3
}

// ordinaryWord tells whether what looked like a unit begins another word:
// "5 đồng chí", "khoản 2 đồng thời", "Quốc lộ 1 Đồng Nai", "điểm 1đ".
func ordinaryWord(rest string, m moneyScan) bool {
	if m.unit == "đ" || m.unit == "Đ" {
		return m.amount < 100 // nobody owes 15 đồng, but laws have a point 15đ
	}
	if !strings.EqualFold(m.unit, "đồng") {
		return false
	}
	next := strings.TrimLeft(rest, " ")
	if len(next) == len(rest) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(next)
	if strings.HasPrefix(m.unit, "Đồng") && unicode.IsUpper(first) {
		return true
	}
	word, _, _ := strings.Cut(next[:min(len(next), len("nghiệp.,;:) "))], " ") // of the longest word below, no more
	word = strings.ToLower(word)
	switch strings.TrimRight(word, ".,;:)") {
	case "chí", "thời", "bộ", "ý", "bào", "phạm", "nghiệp", "loạt", "hồ", "đội", "hương", "sở", "quản":
		return true
	}
	return false
}

// moneyScan is what scanMoney read at the start of a text.
type moneyScan struct {
	amount Money
	unit   string // the word for đồng as written, "" if there was none
	end    int    // bytes read
	reason NumberReason
}

// scanMoney reads an amount at the start of s: one number, or several with
// falling scales ("1 triệu 500 nghìn"), and the unit.
func scanMoney(s string) (m moneyScan) {
	last := int64(math.MaxInt64)
	for {
		at := m.end
		if m.end > 0 {
			at += blanks(s[at:])
		}
		n := numberEnd(s[at:])
		if n == 0 {
			break
		}
		name, scale := scanScale(s[at+n:])
		if m.end > 0 && (scale == 1 || scale >= last) {
			// "1 triệu 500" means 1.500.000 to some and 1.000.500 to others.
			m.end, m.reason = at+n, NumberForm
			return m
		}
		amount, reason := scaled(s[at:at+n], scale)
		if reason == "" && int64(amount) > math.MaxInt64-int64(m.amount) {
			reason = NumberRange
		}
		if reason != "" {
			m.reason = reason
			return m
		}
		m.amount += amount
		m.end, last = at+n+name, scale
		if scale == 1 {
			break
		}
	}
	if m.end == 0 {
		m.reason = NumberForm
		return m
	}
	n := blanks(s[m.end:])
	if unit := matchWord(s[m.end+n:], moneyUnits); unit > 0 {
		m.unit = s[m.end+n : m.end+n+unit]
		m.end += n + unit
	}
	return m
}

// Words for đồng, longest first. ISO 4217 has VND; ₫ is U+20AB.
var moneyUnits = []string{"việt nam đồng", "đồng", "vnđ", "vnd", "đ", "₫"}

// Words that multiply, with what they multiply by.
var moneyScales = []struct {
	word  string
	scale int64
}{{"nghìn", 1e3}, {"ngàn", 1e3}, {"triệu", 1e6}, {"tỷ", 1e9}, {"tỉ", 1e9}}

// scanScale reads a word such as " triệu" at the start of s: its length with
// the blanks before it, and the scale; 0 and 1 if there is none.
func scanScale(s string) (length int, scale int64) {
	n := blanks(s)
	for _, w := range moneyScales {
		if size := matchWord(s[n:], []string{w.word}); size > 0 {
			return n + size, w.scale
		}
	}
	return 0, 1
}

// scaled reads a number and multiplies it, exactly.
func scaled(number string, scale int64) (Money, NumberReason) {
	whole, decimals, reason := splitNumber(number)
	if reason != "" {
		return 0, reason
	}
	for ; scale > 1; scale /= 10 {
		digit := "0"
		if decimals != "" {
			digit, decimals = decimals[:1], decimals[1:]
		}
		whole += digit
	}
	if decimals != "" { // a part of a đồng; also "15,000 đồng" in the English way
		return 0, NumberDecimal
	}
	n, err := strconv.ParseInt(whole, 10, 64)
	if err != nil {
		return 0, NumberRange
	}
	return Money(n), ""
}
