package vi

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Spoken text: what a reader says where prose has figures, signs and abbreviations.
//
// The rules, where speech leaves a choice:
//
//   - Numbers are northern standard: linh, mốt, tư (after mươi and linh), lăm; groups
//     of zeros are left out; decimals are "phẩy", zeros in front one by one.
//   - A date is always "ngày … tháng … năm …"; the fourth month is "tháng tư". "mùng"
//     is said where the text has it and nowhere else.
//   - "7h30" is "bảy giờ ba mươi phút"; a full hour has no minutes.
//   - Telephone numbers, accounts and codes go digit by digit, a comma for each group.
//   - "61/2018/NĐ-CP" is "số sáu mươi mốt năm hai nghìn không trăm mười tám, Nghị định
//     Chính phủ", whatever stands before it.
//   - An abbreviation is what the glossary says; the few of this file serve where the
//     glossary is silent. One that nobody explains stays and is reported.
//
// What never happens: a digit left in the spoken text.

// Glossary says what abbreviations stand for: "UBND" is "Ủy ban nhân dân".
type Glossary map[string]string

// Unspoken is a part of a text that nobody has told how to say, at text[Start:End].
type Unspoken struct {
	Start, End int
	Text       string
}

// Reading is a part of a text, at text[Start:End], that is not said as it is written.
type Reading struct {
	Start, End int
	Written    string
	Said       string
	Known      bool // false: nobody has told how to say it, and Said is as written
}

// Spoken writes a text as it is read aloud, and tells what is left that cannot be.
func Spoken(text string, g Glossary) (string, []Unspoken) {
	var left []Unspoken
	readings := Readings(text, g)
	for _, r := range readings {
		if !r.Known {
			left = append(left, Unspoken{r.Start, r.End, r.Written})
		}
	}
	return Say(text, readings), left
}

// Say puts readings into their text.
func Say(text string, readings []Reading) string {
	var out strings.Builder
	at := 0
	for _, r := range readings {
		out.WriteString(text[at:r.Start])
		out.WriteString(r.Said)
		at = r.End
	}
	out.WriteString(text[at:])
	return out.String()
}

// Readings finds everything in a text that is not said as it is written, in order.
func Readings(text string, g Glossary) []Reading {
	s := &speaker{text: text, terms: g.byInitial(), glossary: g, fixed: fixedSpans(text)}
	return s.run()
}

// speaker goes through a text once, from token to token.
type speaker struct {
	text     string
	terms    map[rune][]string
	glossary Glossary
	fixed    []Reading // addresses and phones, in order
	out      []Reading
	i        int
	phoneEnd int // where the telephone number read last ends
}

func (g Glossary) byInitial() map[rune][]string {
	terms := map[rune][]string{}
	for short := range g {
		r, _ := utf8.DecodeRuneInString(short)
		terms[r] = append(terms[r], short)
	}
	for _, list := range terms {
		slices.SortFunc(list, func(a, b string) int { return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b)) })
	}
	return terms
}

// fixedSpans are the parts whose beginning does not tell what they are.
func fixedSpans(text string) []Reading {
	var out []Reading
	for _, at := range addressPattern.FindAllStringIndex(text, -1) {
		if r, ok := addressReading(text, at[0], at[1]); ok {
			out = append(out, r)
		}
	}
	for _, p := range FindPhones(text) {
		out = append(out, Reading{p.Start, p.End, text[p.Start:p.End], SpokenPhone(p.Phone), true})
	}
	slices.SortFunc(out, func(a, b Reading) int { return cmp.Compare(a.Start, b.Start) })
	last := 0
	return slices.DeleteFunc(out, func(r Reading) bool {
		if r.Start < last {
			return true
		}
		last = r.End
		return false
	})
}

// SpokenPhone says a number digit by digit, a comma after each group.
func SpokenPhone(p Phone) string {
	groups := strings.Fields(p.String())
	for i, g := range groups {
		groups[i] = SpokenDigits(g)
	}
	return strings.Join(groups, ", ")
}

func (s *speaker) run() []Reading {
	for s.i < len(s.text) {
		if len(s.fixed) > 0 && s.fixed[0].Start <= s.i {
			r := s.fixed[0]
			s.fixed = s.fixed[1:]
			if r.Start == s.i {
				s.say(r.End, r.Said)
				if strings.Trim(r.Written, "0123456789 .-+()\u00a0") == "" {
					s.phoneEnd = r.End
				}
			}
			continue
		}
		if !s.token() {
			s.skip()
		}
	}
	return s.out
}

// say notes that the text from here to end is read as said.
func (s *speaker) say(end int, said string) {
	before, after := "", ""
	if prev, _ := utf8.DecodeLastRuneInString(s.spokenSoFar()); wordRune(prev) {
		before = " "
	}
	if next, _ := utf8.DecodeRuneInString(s.text[end:]); end < len(s.text) && wordRune(next) {
		after = " "
	}
	s.out = append(s.out, Reading{s.i, end, s.text[s.i:end], before + said + after, true})
	s.i = end
}

// spokenSoFar ends as the spoken text before here does.
func (s *speaker) spokenSoFar() string {
	if n := len(s.out); n > 0 && s.out[n-1].End == s.i {
		return s.out[n-1].Said
	}
	return s.text[:s.i]
}

// unknown notes that the text from here to end cannot be read.
func (s *speaker) unknown(end int) {
	s.out = append(s.out, Reading{s.i, end, s.text[s.i:end], s.text[s.i:end], false})
	s.i = end
}

func wordRune(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r))
}

// skip steps over what is said as it is written: a word, or one sign.
func (s *speaker) skip() {
	r, n := utf8.DecodeRuneInString(s.text[s.i:])
	if !wordRune(r) || isASCIIDigit(r) {
		s.i += n
		return
	}
	s.i += len(wordAt(s.text[s.i:]))
}

func isASCIIDigit(r rune) bool { return r >= '0' && r <= '9' }

// wordAt is the run of letters and marks at the start of s; apostrophes inside belong
// to it, so that R'Moan is one word. It is never empty at a letter.
func wordAt(s string) string {
	for i, r := range s {
		switch {
		case unicode.IsLetter(r), unicode.IsMark(r):
		case (r == '\'' || r == '’' || r == 'ʼ') && i > 0 && startsWithLetter(s[i+utf8.RuneLen(r):]):
		case i == 0:
			_, n := utf8.DecodeRuneInString(s) // a byte that is no character counts one
			return s[:n]
		default:
			return s[:i]
		}
	}
	return s
}

func startsWithLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return s != "" && unicode.IsLetter(r)
}

// token reads what begins here; false when it is said as written.
func (s *speaker) token() bool {
	rest := s.text[s.i:]
	r, n := utf8.DecodeRuneInString(rest)
	if r == utf8.RuneError && n == 1 {
		return false
	}
	switch {
	case s.term(r):
		return true
	case isASCIIDigit(r):
		return s.figure()
	case strings.HasPrefix(rest, "V.v"):
		s.say(s.i+len(dotted("v"+rest[1:])), "Vân vân")
		return true
	case unicode.IsUpper(r):
		return s.capital()
	case r == 'v' && strings.HasPrefix(rest, "v.v"):
		s.say(s.i+len(dotted(rest)), "vân vân")
		return true
	case unicode.IsLetter(r):
		return s.small()
	}
	return s.sign(r, n)
}

// phoneNext tells whether a telephone number begins after a sign of n bytes here.
func (s *speaker) phoneNext(n int) bool {
	at := s.i + n + blanks(s.text[s.i+n:])
	return len(s.fixed) > 0 && s.fixed[0].Start == at
}

// dotted is "v.v", "v.v." or "v.v…" at the start of s, without a closing full stop.
func dotted(s string) string {
	if strings.HasPrefix(s, "v.v.") && strings.TrimLeft(s[4:], " ") != "" && s[4] != '\n' && s[4] != '.' {
		return s[:4]
	}
	return s[:3]
}

// term reads an abbreviation of the glossary.
func (s *speaker) term(r rune) bool {
	for _, short := range s.terms[r] {
		rest, ok := strings.CutPrefix(s.text[s.i:], short)
		next, _ := utf8.DecodeRuneInString(rest)
		if !ok || rest != "" && (wordRune(next) || next == '-' && startsWithLetter(rest[1:]) && symbolPattern.MatchString(s.text[s.i:])) {
			continue
		}
		full := s.glossary[short]
		inner := Glossary{}
		for k, v := range s.glossary {
			if k != short && !strings.Contains(v, short) {
				inner[k] = v
			}
		}
		if full != short && needsReading(full) {
			full, _ = Spoken(full, inner)
		}
		s.say(s.i+len(short), full)
		return true
	}
	return false
}

// needsReading tells whether a full form has figures or capitals of its own.
func needsReading(full string) bool {
	return strings.ContainsAny(full, "0123456789") || capitalsPattern.MatchString(full)
}

var capitalsPattern = regexp.MustCompile(`\p{Lu}{2,}`)

// small reads a word in small letters: only units without a number, letters that run
// into figures, and words with capitals inside need it.
func (s *speaker) small() bool {
	w := wordAt(s.text[s.i:])
	if strings.IndexFunc(w, unicode.IsUpper) > 0 && !strings.ContainsAny(w, "'’ʼ") {
		s.unknown(s.i + len(w))
		return true
	}
	rest := s.text[s.i+len(w):]
	if w == "x" && (digitNext(rest) && s.i > 0 && isDigit(s.text[s.i-1]) || // 4x6
		strings.HasPrefix(rest, " ") && digitNext(rest[1:]) && sizeBefore.MatchString(s.text[:s.i])) { // 2 m x 3 m
		s.between(1, "nhân")
		return true
	}
	if rest != "" && isDigit(rest[0]) && !strings.HasPrefix(w, "m") {
		return false // the figures are read by themselves
	}
	if n, said := unitAt(s.text[s.i:]); n > len(w) { // m2, m3, km2 without a number
		s.say(s.i+n, said)
		return true
	}
	return false
}

// sign reads a sign that is said in words.
func (s *speaker) sign(r rune, n int) bool {
	before, rest := s.text[:s.i], s.text[s.i+n:]
	switch r {
	case '-', '–', '—', '−':
		if s.phoneEnd > 0 && strings.Trim(s.text[s.phoneEnd:s.i], " \u00a0") == "" && s.phoneNext(n) {
			s.between(n, "hoặc")
			return true
		}
		if rangeBefore.MatchString(before) && rangeAfter.MatchString(rest) {
			s.between(n, "đến")
			return true
		}
		if digitNext(rest) && capitalBefore.MatchString(before) { // COVID-19
			s.between(n, "")
			return true
		}
		if digitNext(rest) && r != '—' && (before == "" || strings.HasSuffix(before, " ") || strings.HasSuffix(before, "(") || strings.HasSuffix(before, "\n")) {
			s.say(s.i+n, "âm")
			return true
		}
		return false
	case '/':
		if !startsWithLetter(rest) && !digitNext(rest) || before == "" || strings.HasSuffix(before, "/") {
			return false
		}
		if m := moreDigits.FindString(rest); m != "" && s.phoneEnd == s.i { // 0261 354 3210/3211
			s.between(n, "hoặc")
			s.say(s.i+len(m), SpokenDigits(m))
			return true
		}
		word := "hoặc"
		switch {
		case strings.HasSuffix(before, "HIV") && strings.HasPrefix(rest, "AIDS"), strainBefore.MatchString(before) && strainAfter.MatchString(rest): // HIV/AIDS, cúm A/H5N1
			word = ""
		case placeBefore.MatchString(before) && placeAfter.MatchString(rest): // 5 xã/phường
		case strings.HasPrefix(rest, "hoặc"):
			word = ""
		case numberBefore.MatchString(before) && capitalAfter.MatchString(rest): // mẫu số 01/HT, 04a/ĐK
			s.between(n, "trên")
			return true
		case perBefore.MatchString(before):
			word = "một"
		}
		s.between(n, word)
		if size, said := unitAt(s.text[s.i:]); size > 0 {
			s.say(s.i+size, said)
		}
		return true
	case '°':
		if strings.HasPrefix(rest, "C") {
			s.between(n+1, "độ xê")
			return true
		}
	}
	switch {
	case (r == '$' || r == '€') && digitNext(rest): // $500
		size := numberEnd(rest)
		s.say(s.i+n+size, strings.TrimSpace(spokenAmount(rest[:size])+" "+signWords[r]))
		return true
	case r == '~' && digitNext(rest):
		s.between(n, "khoảng")
		return true
	case (r == '>' || r == '<') && strings.HasPrefix(rest, "="):
		s.between(n+1, map[rune]string{'>': "từ", '<': "không quá"}[r])
		return true
	}
	if word := signWords[r]; word != "" {
		s.between(n, word)
		return true
	}
	if unicode.IsDigit(r) || unicode.Is(unicode.No, r) || unicode.Is(unicode.Nl, r) {
		s.unknown(s.i + n)
		return true
	}
	return false
}

// between says a sign with a blank on either side, and takes those that are there.
func (s *speaker) between(n int, word string) {
	said := word
	if word == "" {
		s.out = append(s.out, Reading{s.i, s.i + n, s.text[s.i : s.i+n], " ", true})
		s.i += n
		return
	}
	if before := s.spokenSoFar(); before != "" && !strings.HasSuffix(before, " ") && !strings.HasSuffix(before, "\u00a0") && !strings.HasSuffix(before, "\n") {
		said = " " + said
	}
	end := s.i + n
	if next, _ := utf8.DecodeRuneInString(s.text[end:]); end < len(s.text) && (wordRune(next) || next == '(') {
		said += " "
	}
	s.out = append(s.out, Reading{s.i, end, s.text[s.i:end], said, true})
	s.i = end
}

func digitNext(s string) bool { return s != "" && isDigit(s[0]) }

var (
	rangeBefore   = regexp.MustCompile(`(\d[h%]?|\d ?giờ|\d ?°C|\p{Z}[IVX]+|\d ?(km|m|kg|đ|₫|đồng|VNĐ|nghìn|triệu|tỷ|tháng|tuần|ngày))[ \x{a0}]?$`)
	rangeAfter    = regexp.MustCompile(`^[ \x{a0}]?(\d|[Tt]hứ |[Cc]hủ nhật|[IVX]+(\P{L}|$))`)
	numberBefore  = regexp.MustCompile(`\d[a-zđ]?$`)
	capitalAfter  = regexp.MustCompile(`^\p{Lu}{2}`)
	capitalBefore = regexp.MustCompile(`(\p{Lu}|ovid)$`)
	perBefore     = regexp.MustCompile(`(\d|đồng|nghìn|triệu|tỷ|VNĐ|VND|₫|[%‰])[.,\d]*[ \x{a0}\p{L}²³/]{0,24}$`)
	sizeBefore    = regexp.MustCompile(`\d ?(m|cm|mm|dm)? $`)
	moreDigits    = regexp.MustCompile(`^\d{2,4}`)
	strainBefore  = regexp.MustCompile(`\b[A-C]$`)
	strainAfter   = regexp.MustCompile(`^H\d`)
	placeBefore   = regexp.MustCompile(`\b(phường|xã|thôn|buôn|bon|tổ dân phố|cá nhân|tổ chức|hộ)$`)
	placeAfter    = regexp.MustCompile(`^(phường|xã|thôn|buôn|bon|tổ dân phố|đặc khu|cá nhân|tổ chức|doanh nghiệp)(\P{L}|$)`)
)

// signWords are signs that have a word. Those of punctuation are not said.
var signWords = map[rune]string{
	'%': "phần trăm", '‰': "phần nghìn", '&': "và", '+': "cộng", '=': "bằng", '×': "nhân", '÷': "chia",
	'<': "nhỏ hơn", '>': "lớn hơn", '≤': "không quá", '≥': "từ", '±': "cộng trừ", '°': "độ", '²': "vuông", '³': "khối",
	'₫': "đồng", '$': "đô la", '€': "ơ rô", '@': "a còng", '#': "dấu thăng", '½': "một phần hai", '¼': "một phần tư", '¾': "ba phần tư",
	'→': "đến", '§': "mục", '℃': "độ xê", '№': "số",
}
