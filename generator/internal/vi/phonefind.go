package vi

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// PhoneAt is a number found in prose at text[Start:End] (byte offsets).
type PhoneAt struct {
	Phone      Phone
	Start, End int
}

// A phone in prose: a start that a number can have, then digit groups parted by
// at most three separators. The longest sequence of groups that is a number is
// the one meant.
var (
	phoneStart     = regexp.MustCompile(`\(?(\+84|0084|0\d|1[0189]\d)`)
	phoneGroups    = regexp.MustCompile(`\d+`)
	phoneSeparator = regexp.MustCompile(`^\)?[ .\x{a0}–-]{0,3}\(?$`)
	dateLike       = regexp.MustCompile(`^\d{1,2}[.-]\d{1,2}[.-](19|20)\d\d`)
)

// Words that make a three-digit number a telephone number when they stand
// before it, and words that make a long number something else. Folded.
var (
	phoneWords    = []string{"goi", "tong dai", "duong day nong", "hotline", "dien thoai"}
	notPhoneWords = []string{"tai khoan", "ma so", "can cuoc", "cccd", "cmnd", "mst", "chung minh", "quyet dinh so", "van ban so"}
)

// FindPhones finds the telephone numbers in prose, in order. Short numbers such
// as 113 are found only after a word like "gọi" or "tổng đài" in the same
// sentence. Dates, codes such as 1.000110, numbers of documents, bank accounts
// and amounts of money are passed over.
func FindPhones(text string) []PhoneAt {
	var found []PhoneAt
	for i := 0; i < len(text); {
		at := phoneStart.FindStringIndex(text[i:])
		if at == nil {
			break
		}
		start := i + at[0]
		second := len(found) > 0 && found[len(found)-1].End == start-1 // 0905 123 456/0261 354 3210
		p, end := phoneHere(text, start, second)
		if end == 0 {
			i = start + max(1, digitRun(text[start:]))
			continue
		}
		found = append(found, PhoneAt{p, start, end})
		i = end
	}
	return found
}

// digitRun returns how many bytes to step over where no number was found.
func digitRun(s string) int { return len(s) - len(strings.TrimLeft(s, "0123456789")) }

// phoneHere reads the longest number that begins at offset start; end is 0 if
// there is none. A second number may stand right behind a first and a sign.
func phoneHere(text string, start int, second bool) (p Phone, end int) {
	before, _ := utf8.DecodeLastRuneInString(text[:start])
	code := !second && strings.ContainsRune("/.,-_+", before) && !listDash(text[:start])
	if code || insideWord(text, start) {
		return Phone{}, 0
	}
	if dateLike.MatchString(text[start:]) {
		return Phone{}, 0
	}
	for _, stop := range groupEnds(text[start:]) {
		candidate := text[start : start+stop]
		if strings.Count(candidate, "(") != strings.Count(candidate, ")") {
			continue
		}
		digits, ok := dialled(candidate)
		if !ok {
			continue
		}
		if q, ok := classify(digits); ok && phoneInContext(text, start, start+stop, q) {
			p, end = q, start+stop
		}
	}
	return p, end
}

// listDash tells whether s ends in a dash that begins a line or stands after a
// space, and so is no part of a code.
func listDash(s string) bool {
	head, dash := strings.CutSuffix(s, "-")
	return dash && (head == "" || strings.HasSuffix(head, "\n") || strings.HasSuffix(head, " "))
}

// groupEnds returns the offsets after each group of digits at the start of s,
// as long as only separators stand between them.
func groupEnds(s string) []int {
	const longest = 40 // bytes; a number with all its separators is shorter
	s = s[:min(len(s), longest)]
	var ends []int
	last := 0
	for _, g := range phoneGroups.FindAllStringIndex(s, -1) {
		lead := last == 0 && strings.Trim(s[:g[0]], "(+ ") == ""
		if !lead && !phoneSeparator.MatchString(s[last:g[0]]) {
			break
		}
		last = g[1]
		ends = append(ends, last)
	}
	return ends
}

// phoneInContext tells whether the text around a number lets it be a phone.
func phoneInContext(text string, start, end int, p Phone) bool {
	after := text[end:]
	next, _ := utf8.DecodeRuneInString(after)
	if unicode.IsLetter(next) || unicode.IsDigit(next) || next == '_' {
		return false
	}
	if next == '/' && len(after) > 1 && !isDigit(after[1]) { // 113/NĐ-CP
		return false
	}
	if scanMoney(text[start:]).unit != "" {
		return false
	}
	lead := Fold(sentenceBefore(text[:start]))
	if p.Kind == Short {
		return next != '/' && containsAny(lead, phoneWords)
	}
	return !endsNear(lead, notPhoneWords)
}

// sentenceBefore returns the end of the sentence before a number, at most 60
// bytes of it.
func sentenceBefore(s string) string {
	const reach = 60
	if len(s) > reach {
		s = strings.ToValidUTF8(s[len(s)-reach:], "")
	}
	if at := max(strings.LastIndexByte(s, '\n'), strings.LastIndex(s, ". "), strings.LastIndexByte(s, ';')); at >= 0 {
		s = s[at+1:]
	}
	return s
}

func containsAny(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// endsNear tells whether one of the words stands within 25 bytes of the end.
func endsNear(s string, words []string) bool {
	return containsAny(s[max(0, len(s)-25):], words)
}
