package vi

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Unit is a unit of time as the law counts it. "ngày" and "ngày làm việc" are
// different units and are never turned into each other.
type Unit string

// The units of a [TimeLimit].
const (
	WorkingDay  Unit = "ngày làm việc"
	Day         Unit = "ngày"
	HourWorking Unit = "giờ làm việc"
	Hour        Unit = "giờ"
	Minute      Unit = "phút"
	Month       Unit = "tháng"
	Year        Unit = "năm"
)

// units in the order they are tried: the longer name before its beginning.
var units = []Unit{WorkingDay, Day, HourWorking, Hour, Minute, Month, Year}

// TimeLimit is how long a step or procedure takes. The zero TimeLimit means
// that there is none.
type TimeLimit struct {
	Tenths    int  // tenths of the unit: 17,5 is 175; 0 if Immediate
	Unit      Unit // WorkingDay or Day if Immediate
	Immediate bool // "ngay trong ngày": within the day of filing
	AtMost    bool // "không quá", "tối đa"
}

// IsZero tells whether t is no time limit.
func (t TimeLimit) IsZero() bool { return t == TimeLimit{} }

// String writes the limit in one form: "3 ngày làm việc", "17,5 ngày làm việc",
// "không quá 5 ngày", "ngay trong ngày làm việc"; "" for none.
func (t TimeLimit) String() string {
	switch {
	case t.IsZero():
		return ""
	case t.Immediate:
		return "ngay trong " + string(t.Unit)
	}
	number := strconv.Itoa(t.Tenths / 10)
	if part := t.Tenths % 10; part != 0 {
		number += fmt.Sprintf(",%d", part)
	}
	if t.AtMost {
		number = "không quá " + number
	}
	return number + " " + string(t.Unit)
}

// TimeLimitReason says why a text is not a time limit.
type TimeLimitReason string

// The reasons of a [TimeLimitError].
const (
	TimeLimitEmpty     TimeLimitReason = "empty"
	TimeLimitNumber    TimeLimitReason = "no number before the unit"
	TimeLimitPoint     TimeLimitReason = "decimals take a comma and one digit, as in 17,5"
	TimeLimitRange     TimeLimitReason = "not between 0,1 and 9999"
	TimeLimitUnit      TimeLimitReason = "no unit of time after the number"
	TimeLimitLeftover  TimeLimitReason = "words left over after the unit"
	TimeLimitDisagrees TimeLimitReason = "words in brackets are not a number"
)

// TimeLimitError reports a text that [ParseTimeLimit] refuses. Rest is the part
// that was not understood.
type TimeLimitError struct {
	Text   string
	Rest   string
	Reason TimeLimitReason
}

func (e *TimeLimitError) Error() string {
	return fmt.Sprintf("time limit %q: %s (at %q)", e.Text, e.Reason, e.Rest)
}

// Words that may stand before the number; "không quá" and its like set AtMost.
var (
	limitLeads  = []string{"trong thời hạn", "trong vòng", "trong thời gian", "trong", "thời hạn"}
	limitAtMost = []string{"không quá", "tối đa là", "tối đa", "nhiều nhất", "chậm nhất là", "chậm nhất", "không vượt quá"}
)

// ParseTimeLimit reads one time limit and nothing else: "03 ngày làm việc",
// "17,5 ngày làm việc", "05 (năm) ngày", "Không quá 5 ngày", "Ngay trong ngày",
// "trong ngày làm việc". Errors are *[TimeLimitError].
func ParseTimeLimit(s string) (TimeLimit, error) {
	text := strings.TrimSpace(s)
	text = strings.TrimRight(text, ".; ")
	if text == "" {
		return TimeLimit{}, &TimeLimitError{s, "", TimeLimitEmpty}
	}
	if t, n := scanImmediate(text); n == len(text) {
		return t, nil
	}
	lead, atMost := scanLead(text)
	t, n, reason := scanLimit(text[lead:])
	t.AtMost = atMost
	rest := text[lead+n:]
	if reason == "" && rest != "" {
		reason = TimeLimitLeftover
	}
	if reason != "" {
		return TimeLimit{}, &TimeLimitError{s, rest, reason}
	}
	return t, nil
}

// scanImmediate reads "ngay trong ngày (làm việc)" or "trong ngày làm việc".
func scanImmediate(s string) (TimeLimit, int) {
	for _, form := range []struct {
		words string
		unit  Unit
	}{
		{"ngay trong ngày làm việc", WorkingDay},
		{"trong ngày làm việc", WorkingDay},
		{"ngay trong ngày", Day},
		{"trong ngày", Day},
	} {
		if n := matchWord(s, []string{form.words}); n > 0 {
			return TimeLimit{Unit: form.unit, Immediate: true}, n
		}
	}
	return TimeLimit{}, 0
}

// scanLead reads the words before the number, with the blanks after them.
func scanLead(s string) (length int, atMost bool) {
	i := matchWord(s, limitLeads)
	i += blanks(s[i:])
	if n := matchWord(s[i:], limitAtMost); n > 0 {
		i += n
		atMost = true
	}
	i += blanks(s[i:])
	return i, atMost
}

// scanLimit reads a number and a unit at the start of s and returns how many
// bytes it understood.
func scanLimit(s string) (TimeLimit, int, TimeLimitReason) {
	tenths, i, reason := scanTenths(s)
	if reason != "" {
		return TimeLimit{}, i, reason
	}
	if j := i + blanks(s[i:]); strings.HasPrefix(s[j:], "(") {
		words, _, closed := strings.Cut(s[j+1:], ")")
		if !closed || !isNumeral(words) {
			return TimeLimit{}, i, TimeLimitDisagrees
		}
		i = j + len(words) + 2
	}
	j := i + blanks(s[i:])
	for _, u := range units {
		if n := matchWord(s[j:], []string{string(u)}); n > 0 {
			return TimeLimit{Tenths: tenths, Unit: u}, j + n, ""
		}
	}
	if n := matchWord(s[j:], []string{"hôm"}); n > 0 { // as people say
		return TimeLimit{Tenths: tenths, Unit: Day}, j + n, ""
	}
	return TimeLimit{}, i, TimeLimitUnit
}

// scanTenths reads "03", "17,5", "1/2" or "nửa" in tenths.
func scanTenths(s string) (tenths, length int, reason TimeLimitReason) {
	if n := matchWord(s, []string{"nửa", "1/2", "½"}); n > 0 {
		return 5, n, ""
	}
	n := numberEnd(s)
	whole, decimals, reasonNumber := splitNumber(s[:n])
	switch {
	case n == 0:
		return 0, 0, TimeLimitNumber
	case strings.Contains(s[:n], "."), reasonNumber != "", len(decimals) > 1:
		return 0, 0, TimeLimitPoint
	case len(whole) > 4:
		return 0, 0, TimeLimitRange
	}
	tenths, _ = digits(whole + (decimals + "0")[:1])
	if tenths == 0 {
		return 0, 0, TimeLimitRange
	}
	return tenths, n, ""
}

// numerals are the folded words of Vietnamese numbers.
var numerals = map[string]bool{
	"khong": true, "mot": true, "hai": true, "ba": true, "bon": true, "tu": true, "nam": true, "lam": true,
	"sau": true, "bay": true, "tam": true, "chin": true, "muoi": true, "linh": true, "le": true, "tram": true,
	"ruoi": true, "nhat": true,
}

// isNumeral tells whether s is a number in words, as in "05 (năm) ngày". It
// does not check that it is the same number.
func isNumeral(s string) bool {
	words := strings.Fields(Fold(s))
	for _, w := range words {
		if !numerals[w] {
			return false
		}
	}
	return len(words) > 0
}

// TimeLimitAt is a time limit found in prose at text[Start:End] (byte offsets).
type TimeLimitAt struct {
	Limit      TimeLimit
	Start, End int
}

// FindTimeLimits finds the time limits in prose, in order: "không quá 05 ngày
// làm việc", "ngay trong ngày". Dates ("15 tháng 6 năm 2026") and times of day
// ("trước 15 giờ", "7 giờ 30") are passed over.
func FindTimeLimits(text string) []TimeLimitAt {
	var found []TimeLimitAt
	for i := 0; i < len(text); {
		t, n := scanImmediateInProse(text, i)
		if n == 0 && isDigit(text[i]) {
			t, n = scanLimitInProse(text, i)
			if n == 0 {
				i += numberEnd(text[i:])
				continue
			}
		}
		if n == 0 {
			_, size := utf8.DecodeRuneInString(text[i:])
			i += size
			continue
		}
		start := i
		if at := atMostBefore(text[:i]); !t.Immediate && at < i {
			start, t.AtMost = at, true
		}
		found = append(found, TimeLimitAt{t, start, i + n})
		i += n
	}
	return found
}

// scanImmediateInProse reads "ngay trong ngày" at offset i. Plain "trong ngày"
// is too common a phrase, and "trong ngày làm việc tiếp theo" is the day after.
func scanImmediateInProse(text string, i int) (TimeLimit, int) {
	if text[i]|0x20 != 'n' && text[i]|0x20 != 't' || insideWord(text, i) {
		return TimeLimit{}, 0
	}
	t, n := scanImmediate(text[i:])
	if n == 0 || text[i]|0x20 == 't' && t.Unit == Day {
		return TimeLimit{}, 0
	}
	after := text[i+n:]
	after = after[blanks(after):]
	if matchWord(after, []string{"tiếp", "liền", "kế", "sau", "hôm", "thứ", "đầu", "cuối", "của"}) > 0 {
		return TimeLimit{}, 0
	}
	return t, n
}

// insideWord tells whether a letter or digit stands right before offset i.
func insideWord(text string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// scanLimitInProse reads a number and unit at offset i, unless they are part of
// a date, a time of day or the number of a law.
func scanLimitInProse(text string, i int) (TimeLimit, int) {
	if r, _ := utf8.DecodeLastRuneInString(text[:i]); insideWord(text, i) || strings.ContainsRune("/.,_", r) {
		return TimeLimit{}, 0
	}
	t, n, reason := scanLimit(text[i:])
	if reason != "" || t.Tenths >= 10000 { // a year: "2024 năm" is no limit
		return TimeLimit{}, 0
	}
	before, after := text[:i], text[i+n:]
	if a := after[blanks(after):]; a != "" && isDigit(a[0]) && (t.Unit == Day || t.Unit == Month || t.Unit == Year || t.Unit == Hour) {
		return TimeLimit{}, 0 // "Quyết định số 5 ngày 3/2", "15 tháng 6", "6 năm 2026", "7 giờ 30"
	}
	switch t.Unit {
	case Hour:
		if endsWithWord(before, "lúc", "trước", "sau", "từ", "đến", "hồi", "ngày") {
			return TimeLimit{}, 0
		}
	case Minute:
		if endsWithWord(before, "giờ") {
			return TimeLimit{}, 0
		}
	}
	if endsWithWord(before, "điều", "khoản", "điểm", "số", "mục", "bước", "ngày", "tháng", "quý", "phụ lục") {
		return TimeLimit{}, 0
	}
	return t, n
}

// endsWithWord tells whether one of the lower-case words stands right before
// the end of s, blanks apart.
func endsWithWord(s string, words ...string) bool {
	for _, w := range words {
		if wordBefore(s, w) < len(s) {
			return true
		}
	}
	return false
}

// wordBefore returns the offset where the lower-case word begins if s ends with
// it and blanks, else len(s).
func wordBefore(s, word string) int {
	trimmed := strings.TrimRight(s, " \t\u00a0")
	if len(trimmed) == len(s) {
		return len(s)
	}
	for at := len(trimmed) - 1; at >= 0 && at >= len(trimmed)-3*len(word); at-- {
		if utf8.RuneStart(s[at]) && matchPrefix(trimmed[at:], word) == len(trimmed)-at && !insideWord(s, at) {
			return at
		}
	}
	return len(s)
}

// atMostBefore returns where "không quá" or its like begins if s ends with it,
// else len(s).
func atMostBefore(s string) int {
	for _, w := range limitAtMost {
		if at := wordBefore(s, w); at < len(s) {
			return at
		}
	}
	return len(s)
}
