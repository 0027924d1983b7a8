package vi

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Signs: what a hyphen, a slash, a plus is said as depends on what stands on its sides.

// side says what stands on one side of a sign.
type side uint64

const (
	sideStart      side = 1 << iota // left: a line begins
	sideBlank                       // a blank
	sideFigure                      // a figure that has been read, or comes, blanks aside
	sideRoman                       // a Roman numeral
	sidePhone                       // a telephone number
	sideDigit                       // a digit, with no blank between
	sideLetter                      // a letter, with no blank between
	sideUpper                       // left: a capital, with no blank between
	sideLoud                        // right: two capitals, with no blank between
	sideSame                        // right: the word that stands before the figure on the left, and a figure
	sideDay                         // right: thứ, chủ nhật, ngày
	sideCounted                     // left: a figure and at most three words
	sidePlace                       // left, right: a word of places or people, of which one is meant
	sideOr                          // right: hoặc
	sideOne                         // right: 1 or 01, and a word after it
	sideLine                        // right: the line ends
	sideZero                        // right: a figure that begins with zero, as counts of papers do
	sidePaper                       // right: a figure and a word of papers
	sideStrain                      // left A, B, C; right H5
	sideOpen                        // left: a bracket or quotation mark
	sidePercent                     // left: a percentage
	sideSign                        // the same sign
	sideDegree                      // right: a figure of degrees
	sideCode                        // a letter with figures: B3-15, A1-A5
	sidePause                       // left: a colon, a semicolon or a bracket before the blank
	sideHead                        // left: one letter or figure at the head of a line
	sideOther                       // right: a figure of another measure than on the left
	sideSpaced                      // right: a blank and a letter
	sideBefore                      // left: a blank
	sideBlood                       // left: a blood group
	sideUnit                        // a unit without a figure: m3/ngày
	sideAlike                       // right: a figure that counts what the figure on the left counts
	sideRatio                       // left: a word after "tỷ lệ": tỷ lệ nam/nữ
	sideLoudBefore                  // left: two capitals, with no blank between
	sideMatch                       // left: a match has been spoken of, and a side of it stands here
	sideNamed                       // left: a number after "số", with no blank between
	sideYear                        // right: a year and no more, with no blank between
	sideClose                       // right: a closing bracket and a blank
	sideNumbered                    // left: the number of a group or a house
	sideUpon                        // right: the unit of which it is a part, with its name
)

// signKind is what a sign is said as between such sides.
type signKind struct {
	name  string
	signs string
	left  side // one of these on the left; 0: whatever
	right side
	never side // none of these on either side
	said  string
	doubt string // how else it could be said
}

const dashes = "-–—−‑"

// signKinds are tried in order. What no row has is not said.
var signKinds = []signKind{
	{name: "hai số máy", signs: dashes, left: sidePhone, right: sidePhone, said: "hoặc"},
	{name: "hai số máy", signs: "/", left: sidePhone, right: sidePhone | sideDigit, said: "hoặc"},
	{name: "đầu dòng", signs: "+*•●►▪■◆◦○▶➢✓√✔☐□", left: sideStart, right: sideBlank | sideSign, said: ""},
	{name: "đầu dòng", signs: "*•●►▪■◆◦○▶➢✓√✔☐□", left: sideStart, right: sideLetter | sideOpen, said: ""},
	{name: "đầu dòng", signs: dashes, left: sideStart, right: sideBlank | sideLetter | sideZero | sidePaper | sideSign, never: sideDegree, said: ""},
	{name: "đầu dòng", signs: "+*•" + dashes, left: sideStart | sidePause, right: sideClose, said: ""},
	{name: "đầu dòng", signs: "+", left: sidePause, right: sideZero | sidePaper, said: ""},
	{name: "đầu dòng", signs: "+", left: sidePause, right: sideBlank | sideSign, never: sideFigure, said: ""},
	{name: "đầu dòng", signs: "+", left: sideStart, right: sideLetter | sideFigure, said: ""},
	{name: "mã", signs: "-", left: sideCode, right: sideDigit, said: " "},
	{name: "mỗi", signs: "/", left: sideUnit, right: sideUnit, said: "một"},
	{name: "từ … đến", signs: dashes, left: sideCode, right: sideCode, said: "đến"},
	{name: "từ … đến", signs: dashes, left: sideRoman, right: sideRoman, said: "đến"},
	{name: "hai đội", signs: dashes, left: sideMatch, right: sideSame, said: "gặp", doubt: "đến"},
	{name: "số trong năm", signs: "-", left: sideNamed, right: sideYear, said: "năm", doubt: "đến"},
	{name: "từ … đến", signs: dashes + "→", left: sideFigure, right: sideFigure | sideSame | sideDay, never: sideOther | sidePhone, said: "đến"},
	{name: "từ … đến", signs: dashes, left: sideCounted, right: sideAlike, said: "đến"},
	{name: "gạch nối", signs: dashes, left: sideUpper, right: sideDigit, said: " "},
	{name: "số âm", signs: dashes, left: sideStart | sideBlank | sideOpen, right: sideDigit, never: sideZero, said: "âm", doubt: ""},
	{name: "nhóm máu", signs: dashes, left: sideBlood, never: sideDigit | sideFigure, said: "âm"},
	{name: "nhóm máu", signs: "+", left: sideBlood, never: sideDigit | sideFigure, said: "dương"},
	{name: "chủng vi rút", signs: "/", left: sideStrain, right: sideStrain, said: " "},
	{name: "và hoặc", signs: "/", left: sideLetter, right: sideOr, said: " "},
	{name: "nối hai chữ viết tắt", signs: ".", left: sideLoudBefore, right: sideLoud, said: " "},
	{name: "thuộc", signs: "/", left: sideNumbered, right: sideUpon, said: " "},
	{name: "tỷ lệ", signs: "/", left: sideRatio, right: sideLetter, said: "trên", doubt: "hoặc"},
	{name: "một trong các", signs: "/", left: sidePlace, right: sidePlace, said: "hoặc"},
	{name: "ký hiệu mẫu", signs: "/", left: sideDigit, right: sideLoud, said: "trên"},
	{name: "mỗi", signs: "/", left: sideCounted | sideFigure | sidePercent, right: sideLetter | sideOne, said: "một"},
	{name: "mỗi", signs: "/", left: sideCounted, right: sideSpaced, never: sideBefore | sideHead, said: "một"},
	{name: "mỗi", signs: "/", left: sideOpen, right: sideLetter, never: sideStart, said: "một"},
	{name: "cho", signs: "/", left: sideCounted, right: sideDigit, said: "trên"},
	{name: "hoặc", signs: "/", left: sideLetter, right: sideLetter | sideDigit, said: "hoặc", doubt: "và"},
	{name: "hoặc", signs: "/", left: sideDigit | sideFigure, right: sideLetter, said: "hoặc"},
	{name: "hoặc", signs: "/", left: sideDigit | sideFigure, right: sideDigit, said: "trên"},
	{name: "đề mục", signs: "/", left: sideHead, right: sideBlank, said: ""},
	{name: "hoặc", signs: "/", left: sideLetter, right: sideSpaced, never: sideBefore, said: "hoặc"},
	{name: "gạch dưới", signs: "_", left: sideLetter | sideDigit, right: sideLetter | sideDigit, said: "gạch dưới"},
	{name: "hai đại lượng", signs: "~∼", left: sideFigure, right: sideOther, said: " "},
	{name: "từ … đến", signs: "~∼", left: sideFigure, right: sideFigure, said: "đến"},
	{name: "khoảng", signs: "~", right: sideDigit | sideFigure, said: "khoảng"},
	{name: "dưới", signs: "<", left: sideFigure, said: "nhỏ hơn"},
	{name: "dưới", signs: "<", right: sideFigure, said: "dưới"},
	{name: "trên", signs: ">", left: sideFigure, said: "lớn hơn"},
	{name: "trên", signs: ">", right: sideFigure, said: "trên"},
	{name: "mũi tên", signs: ">›»", left: sideBlank, right: sideBlank, never: sideFigure, said: "rồi", doubt: "lớn hơn"},
	{name: "mũi tên", signs: "→", left: sideStart, said: ""},
	{name: "mũi tên", signs: "→", said: "đến"},
}

// signWords are signs that are always said so. Those of punctuation are not said.
var signWords = map[rune]string{
	'%': "phần trăm", '‰': "phần nghìn", '&': "và", '+': "cộng", '=': "bằng", '×': "nhân", '÷': "chia",
	'<': "nhỏ hơn", '>': "lớn hơn", '≤': "không quá", '≥': "từ", '±': "cộng trừ", '°': "độ", 'º': "độ", '²': "vuông", '³': "khối",
	'₫': "đồng", '$': "đô la", '€': "ơ rô", '@': "a còng", '#': "dấu thăng", '½': "một phần hai", '¼': "một phần tư", '¾': "ba phần tư",
	'§': "mục", '℃': "độ xê", '№': "số", '⅓': "một phần ba", '⅔': "hai phần ba", '∞': "vô cùng", '↑': "tăng", '↓': "giảm",
}

// signNames tell the author which sign has been guessed.
var signNames = map[rune]string{'/': "dấu gạch chéo", '-': "dấu gạch ngang", '–': "dấu gạch ngang", '—': "dấu gạch ngang", '−': "dấu gạch ngang", '‑': "dấu gạch ngang", '>': "dấu lớn hơn"}

// droppedSigns are ornaments.
const droppedSigns = "•●►▪■◆◦○▶➢✓√✔☐□★☆❖➤"

// sign reads a sign that is said in words.
func (s *speaker) sign(r rune, n int) bool {
	if s.inlineShort(r) || s.inlineNumber(r) || s.money(r, n) || s.compare(r, n) || s.blankNumber(r) || s.blankDay(r) || s.starred(r) || s.testResult(r) || s.letterEnd(r, n) || s.arrow(r, n) || s.signByTable(r, n) {
		return true
	}
	switch {
	case strings.ContainsRune(dashes+"/~.", r):
		return false
	case strings.ContainsRune(droppedSigns, r):
		s.put(s.i+n, "")
	case r == '°' && strings.HasPrefix(s.text[s.i+n:], "C"):
		s.between(n+1, "độ xê")
	case signWords[r] != "":
		s.between(n, signWords[r])
	case unicode.IsDigit(r), unicode.Is(unicode.No, r), unicode.Is(unicode.Nl, r), unicode.Is(unicode.Sm, r), r == '←', r == '⇒', r == '⇔':
		s.unknown(s.i + n)
	default:
		return false
	}
	return true
}

// letterEnd passes over the end of a letter: "./.".
func (s *speaker) letterEnd(r rune, n int) bool {
	if r != '/' || !strings.HasSuffix(s.text[:s.i], ".") || !strings.HasPrefix(s.text[s.i+n:], ".") {
		return false
	}
	s.put(s.i+n, "")
	return true
}

// arrow reads an arrow of two signs: "mục A -> mục B", "5 -> 10".
func (s *speaker) arrow(r rune, n int) bool {
	rest := s.text[s.i+n:]
	if !strings.ContainsRune("-=–", r) || !strings.HasPrefix(rest, ">") {
		return false
	}
	said := "rồi"
	if s.afterFigure() && digitNext(strings.TrimLeft(rest[1:], " ")) {
		said = "đến"
	}
	s.between(n+len(">"), said)
	return true
}

// signByTable reads a sign by the first kind that fits what stands on its sides.
func (s *speaker) signByTable(r rune, n int) bool {
	left, right := side(0), side(0)
	known := false
	for i := range signKinds {
		k := &signKinds[i]
		if !strings.ContainsRune(k.signs, r) {
			continue
		}
		if !known {
			left, right, known = s.leftSide(), s.rightSide(n), true
		}
		if k.left != 0 && left&k.left == 0 || k.right != 0 && right&k.right == 0 || (left|right)&k.never != 0 {
			continue
		}
		if k.doubt != "" {
			s.doubt(signNames[r], k.doubt)
		}
		s.readSign(k, n, left, right)
		return true
	}
	return false
}

// readSign says a sign, and with it what belongs to it on the right.
func (s *speaker) readSign(k *signKind, n int, left, right side) {
	was := s.last
	switch {
	case k.name == "đầu dòng" || k.said == "" && k.name == "mũi tên":
		end := s.i + n
		end += len(s.text[end:]) - len(strings.TrimLeft(s.text[end:], s.text[s.i:s.i+n]))
		if right&sideClose != 0 {
			end += len(")")
		}
		end += blanks(s.text[end:])
		s.put(end, "")
	case k.name == "số âm":
		s.say(s.i+n, k.said)
	case k.said == " " || k.said == "":
		s.put(s.i+n, k.said)
	case k.name == "mỗi" && right&sideOne != 0:
		s.perOne(k, n)
	case k.said == "đến" && s.spanned(n) != "": // quý I-II/2027, tháng 11-4
		s.between(n, "đến "+s.spanned(n))
		s.last = was
	case k.name == "mỗi":
		s.between(n, k.said)
		s.unitBelow()
		s.last = figureRead{start: was.start, end: s.i, kind: was.kind, cue: 0} // a further slash: đồng/hồ sơ/lần
	case k.name == "hai số máy":
		s.between(n, k.said)
		s.secondPhone()
	default:
		if k.said == "đến" && s.backwards(n) {
			s.doubt("khoảng, ngày tháng hay tỷ số", "")
		}
		s.between(n, k.said)
	}
}

// backwards tells whether the span whose sign of n bytes stands here runs from more to less, or on from another
// span, which no span does.
func (s *speaker) backwards(n int) bool {
	if s.last.end != s.i {
		return false
	}
	if before, _ := utf8.DecodeLastRuneInString(s.text[:s.last.start]); strings.ContainsRune(dashes, before) { // 0-1-6 tháng
		return true
	}
	rest := s.text[s.i+n:]
	from, ok := digits(s.text[s.last.start:s.last.end])
	to, known := digits(rest[:digitRun(rest)])
	return ok && known && from > to
}

// perOne reads "/1 " before what is counted: the "1" says what "một" has said.
func (s *speaker) perOne(k *signKind, n int) {
	n += digitRun(s.text[s.i+n:])
	n += blanks(s.text[s.i+n:])
	start := s.last.start
	s.between(n, k.said)
	if size, said := unitAt(s.text[s.i:]); size > 0 {
		s.say(s.i+size, said)
	}
	s.last = figureRead{start: start, end: s.i}
}

// unitBelow reads the unit after a slash that has been said.
func (s *speaker) unitBelow() {
	if size, said := unitAt(s.text[s.i:]); size > 0 {
		s.say(s.i+size, said)
	} else if w := wordAt(s.text[s.i:]); s.i < len(s.text) && unitsBelow[w] != "" {
		s.say(s.i+len(w), unitsBelow[w])
	}
}

// secondPhone reads the last figures of a second telephone: "0261 354 3210/3211". A whole
// number is left to what finds telephones.
func (s *speaker) secondPhone() {
	if len(s.fixed) > 0 && s.fixed[0].Start == s.i {
		return
	}
	if m := digitRun(s.text[s.i:]); m >= 2 && m <= 4 {
		s.say(s.i+m, SpokenDigits(s.text[s.i:s.i+m]))
		s.last = figureRead{start: s.i - m, end: s.i, phone: true}
	}
}

// spanned is the word that is said again in a span whose sign of n bytes stands here: "quý một đến quý hai".
func (s *speaker) spanned(n int) string {
	before, _ := s.before(s.last.start)
	switch {
	case dayNext.MatchString(window(s.text[s.i+n:])): // mùng 8 tháng 3 - 20/10
		return ""
	case s.last.roman && s.last.cue&cueQuarter != 0:
		return "quý"
	case s.last.kind == "số" && before == "tháng":
		return before
	}
	return ""
}

var dayNext = shape(` ?\d{1,2}[/.]\d{1,2}(?:[^\d/.]|$)`)

// inlineNumber passes over a figure in brackets that the words before it have said: "một (01)".
func (s *speaker) inlineNumber(r rune) bool {
	if r != '(' {
		return false
	}
	run := digitRun(s.text[s.i+1:])
	end := s.i + 1 + run
	if run == 0 || run > 6 || !strings.HasPrefix(s.text[end:], ")") || s.next(end+len(")")) == "" { // giải Ba (03)
		return false
	}
	said := spokenWhole(s.text[s.i+1 : end])
	words, _ := s.wordsBefore(s.i, len(strings.Fields(said)), "")
	if strings.Join(words, " ") != said {
		return false
	}
	s.put(end+len(")"), "")
	return true
}

// inlineShort passes over an abbreviation in brackets that the words before it spell:
// "người nộp thuế (NNT)", and remembers what it means.
func (s *speaker) inlineShort(r rune) bool {
	if r != '(' {
		return false
	}
	short := wordAt(window(s.text[s.i+1:]))
	n := utf8.RuneCountInString(short)
	if n < 2 || n > 8 || short != strings.ToUpper(short) || !strings.HasPrefix(s.text[s.i+1+len(short):], ")") || !startsWithLetter(short) {
		return false
	}
	for _, full := range []string{s.reader.Glossary[short], commonShort[short]} {
		if full != "" && s.unsaid(full) == "" {
			s.put(s.i+len(short)+len("()"), "")
			return true
		}
	}
	words, first := s.wordsBefore(s.i, n, "")
	if len(words) < n {
		return false
	}
	for i, r := range []rune(strings.ToLower(short)) {
		w, _ := utf8.DecodeRuneInString(words[i])
		if w != r && plainVowel(w) != plainVowel(r) {
			return false
		}
	}
	if s.learned == nil {
		s.learned = map[string]string{}
	}
	s.learned[short] = strings.TrimSpace(s.text[first:s.i])
	s.put(s.i+len(short)+len("()"), "")
	return true
}

// plainVowel is a letter without its tone: ủ is u, ư is ư.
func plainVowel(r rune) rune {
	if t, ok := tones[r]; ok {
		return t.letter
	}
	return r
}

// money reads "$500".
func (s *speaker) money(r rune, n int) bool {
	rest := s.text[s.i+n:]
	if r != '$' && r != '€' || !digitNext(rest) {
		return false
	}
	size := numberEnd(rest)
	s.say(s.i+n+size, strings.TrimSpace(spokenAmount(rest[:size])+" "+signWords[r]))
	return true
}

// starred reads what is dialled: "*101#".
func (s *speaker) starred(r rune) bool {
	m := dialShape.FindString(window(s.text[s.i:]))
	if r != '*' || m == "" {
		return false
	}
	var out []string
	for _, sign := range m {
		switch sign {
		case '*':
			out = append(out, "sao")
		case '#':
			out = append(out, "thăng")
		default:
			out = append(out, digitWords[sign-'0'])
		}
	}
	s.say(s.i+len(m), strings.Join(out, " "))
	return true
}

var dialShape = shape(`\*\d{1,6}(?:\*\d+)*#`)

// testResult reads "(+)" and "(-)" after a word of tests.
func (s *speaker) testResult(r rune) bool {
	said := map[byte]string{'+': "dương tính", '-': "âm tính"}
	if r != '(' || len(s.text) < s.i+3 || s.text[s.i+2] != ')' || said[s.text[s.i+1]] == "" {
		return false
	}
	words, _ := s.wordsBefore(s.i, 5, "")
	if !slices.ContainsFunc(words, func(w string) bool { return testWords[w] }) {
		return false
	}
	s.put(s.i+len("(+)"), said[s.text[s.i+1]])
	return true
}

var testWords = phrases("test, nghiệm, hiv, hbsag, mẫu, covid")

// listedBefore tells whether bare ends in the number of a list that goes on in the line: "gồm:
// 1/ Đơn; 2/ Bản sao".
func (s *speaker) listedBefore(bare string) bool {
	n := len(bare)
	for n > 0 && isDigit(bare[n-1]) {
		n--
	}
	pause := strings.TrimRight(bare[:n], " \u00a0")
	return len(bare) == s.i && len(bare)-n > 0 && len(bare)-n < 3 && len(pause) < n && pause != "" && strings.ContainsAny(pause[len(pause)-1:], ":;,")
}

// ratioBefore tells whether "tỷ lệ" stands one or two words before the word before here.
func (s *speaker) ratioBefore() bool {
	words, _ := s.wordsBefore(s.i, 4, "")
	phrase := strings.Join(words[:max(0, len(words)-1)], " ")
	return strings.Contains(phrase, "tỷ lệ") || strings.Contains(phrase, "tỉ lệ") || strings.Contains(phrase, "tỷ số") || strings.Contains(phrase, "tỉ số")
}

// compare reads ">=" and "<=".
func (s *speaker) compare(r rune, n int) bool {
	if (r != '>' && r != '<') || !strings.HasPrefix(s.text[s.i+n:], "=") {
		return false
	}
	s.between(n+1, map[rune]string{'>': "từ", '<': "không quá"}[r])
	return true
}

// blankNumber reports a number that has been left open: "Số:   /TB-UBND".
func (s *speaker) blankNumber(r rune) bool {
	if r != '/' {
		return false
	}
	head := strings.TrimRight(s.text[:s.i], " \t\u00a0.…_")
	head = strings.TrimSuffix(head, ":")
	w, ok := strings.CutSuffix(strings.ToLower(head), "số")
	if !ok || w != "" && endsWithLetter(w) {
		return false
	}
	m := symbolPattern.FindString(window(s.text[s.i+1:]))
	if m == "" {
		return false
	}
	s.unknown(s.i + 1 + len(m))
	return true
}

// blankDay reports a day or month that has been left open: "ngày    tháng 12", "tháng … năm".
func (s *speaker) blankDay(r rune) bool {
	if !strings.ContainsRune(leftOpen, r) {
		return false
	}
	rest := s.text[s.i:]
	run := rest[:len(rest)-len(strings.TrimLeft(rest, leftOpen))]
	open := strings.Trim(run, " \u00a0")
	if utf8.RuneCountInString(run) < 2 || open == "." {
		return false
	}
	word, next := s.beforeWord(), s.next(s.i+len(run))
	if !endsWithLetter(s.text[:s.i]) || openDates[word] == "" || openDates[word] != next {
		return false
	}
	s.unknown(s.i + len(run))
	return true
}

// leftOpen are the signs that stand for what is to be filled in.
const leftOpen = " \u00a0.…_"

// openDates are the parts of a date, and which part follows.
var openDates = map[string]string{"ngày": "tháng", "tháng": "năm"}

func endsWithLetter(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsLetter(r)
}

// leftSide says what stands before here.
func (s *speaker) leftSide() (out side) {
	head := s.text[:s.i]
	bare := strings.TrimRight(head, " \t\u00a0")
	switch {
	case bare == "" || strings.HasSuffix(bare, "\n"):
		return sideStart
	case len(bare) < len(head):
		out |= sideBlank | sideBefore
		if strings.ContainsAny(bare[len(bare)-1:], ":;.(") {
			out |= sidePause
		}
	}
	if s.headOfLine(head, bare) || s.listedBefore(bare) {
		out |= sideHead
	}
	out |= s.lastSide(head) | s.figureBefore(head, bare)
	if w, _ := s.before(s.i); pairWords[w] > 0 {
		out |= sidePlace
	}
	if s.bloodBefore() {
		out |= sideBlood
	}
	if s.last.cue&cueNumber != 0 && s.last.end > 0 && s.far()&cueScore != 0 {
		out |= sideMatch
	}
	if s.unitBefore(head, bare) {
		out |= sideUnit
	}
	if strings.HasPrefix(s.text[s.i:], "/") && rateWords[s.next(s.i+1)] {
		if words, _ := s.wordsBefore(s.i, 2, ""); len(words) == 2 && onesNames[words[0]] > 0 { // hai buổi/tuần
			out |= sideCounted
		}
	}
	return out
}

// headOfLine tells whether head ends in one letter or figure with which its line begins.
func (s *speaker) headOfLine(head, bare string) bool {
	line := head[strings.LastIndexByte(head, '\n')+1:]
	return len(line) < 6 && !strings.ContainsAny(strings.TrimLeft(line, " "), " ") && len(bare) == len(head) &&
		(s.last.end == len(head) || utf8.RuneCountInString(strings.TrimSpace(line)) == 1)
}

// lastSide says what the last sign of head is.
func (s *speaker) lastSide(head string) (out side) {
	r, size := utf8.DecodeLastRuneInString(head)
	switch {
	case isASCIIDigit(r):
		return sideDigit
	case unicode.IsLetter(r):
		out = sideLetter
		if unicode.IsUpper(r) || strings.HasSuffix(head, "ovid") {
			out |= sideUpper
		}
		if before, _ := utf8.DecodeLastRuneInString(head[:len(head)-size]); unicode.IsUpper(r) && unicode.IsUpper(before) {
			out |= sideLoudBefore
		}
		if s.ratioBefore() {
			out |= sideRatio
		}
		if r >= 'A' && r <= 'C' && !endsWithLetter(head[:len(head)-size]) {
			out |= sideStrain
		}
	case strings.ContainsRune("(\"“‘[,;:", r):
		return sideOpen
	case r == ')' || r == '²' || r == '³' || r == '"' || r == '”':
		return sideLetter
	case r == '%' || r == '‰':
		return sidePercent
	}
	return out
}

// figureBefore says what the figure read last is to a sign here.
func (s *speaker) figureBefore(head, bare string) (out side) {
	if s.last.end > 0 && s.last.end == len(bare) {
		out |= sideFigure
		if n := s.last.end - s.last.start; n > 1 && isDigit(s.text[s.last.end-2]) && len(bare) == len(head) && endsWithLetter(head) {
			out |= sideDigit // 04a
		}
		if s.last.kind == "chữ và số" {
			out |= sideCode
		}
		if s.last.phone {
			out |= sidePhone
		}
		if s.last.roman {
			out |= sideRoman
		}
		if s.last.cue&(cueNumber|cueHouse) != 0 {
			out |= sideNumbered
		}
		if w, _ := s.before(s.last.start); w == "số" && len(bare) == len(head) && s.last.end-s.last.start < len("2026") {
			out |= sideNamed
		}
	}
	if s.last.end > 0 && s.last.end <= len(bare) && s.countedUpTo(len(bare)) {
		out |= sideCounted
	}
	return out
}

// unitBefore tells whether a unit that has been read ends here, or the word đồng.
func (s *speaker) unitBefore(head, bare string) bool {
	if n := len(s.out); n > 0 && s.out[n-1].End == s.i {
		if unit := unitSigns[s.out[n-1].Written].said; unit != "" && unit == strings.TrimSpace(s.out[n-1].Said) {
			return true
		}
	}
	w, _ := s.before(s.i)
	return w == "đồng" && len(bare) == len(head)
}

// unitNamed is a unit of administration with its name: "P. Đông Gia Nghĩa", "xã Đắk Wil".
var unitNamed = shape(`(?:(?:P|X|TT|TX|TP|Q|H)\.? ?|(?:phường|xã|thị trấn|thành phố|quận|huyện|đặc khu|P|X) )\p{Lu}\p{Ll}`)

// afterFigure tells whether a figure that was read ends here, or a blank before.
func (s *speaker) afterFigure() bool {
	return s.last.end > 0 && s.last.end <= s.i && strings.Trim(s.text[s.last.end:s.i], " ") == ""
}

// bloodBefore tells whether a blood group ends right before here: "nhóm máu O", "Rh".
func (s *speaker) bloodBefore() bool {
	k := int(s.at[s.i]) - 1
	if k < 0 || s.tokens[k].kind != tokenWord {
		return false
	}
	if s.text[s.tokens[k].start:s.tokens[k].end] == "Rh" {
		return true
	}
	return bloodGroups[s.tokens[k].word] && s.bloodList(k-1)
}

// bloodList tells whether nothing but blood groups stands between tokens[k] and a word of
// blood: "cần nhóm máu O+, A-, B". "Nhóm" alone will do where the text speaks of blood.
func (s *speaker) bloodList(k int) bool {
	for ; k >= 0; k-- {
		t := s.tokens[k]
		switch {
		case t.kind == tokenBlank, t.kind == tokenSign && strings.Contains("+-−–,:()", s.text[t.start:t.end]), bloodGroups[t.word], t.word == "rh", t.word == "và", t.word == "hoặc":
			continue
		}
		return t.word == "máu" || t.word == "nhóm" && strings.Contains(strings.ToLower(s.text), "máu")
	}
	return false
}

var bloodGroups = phrases("a, b, ab, o")

// rateWords are what something is counted by.
var rateWords = phrases("giây, phút, giờ, ngày, đêm, tuần, tháng, quý, năm, buổi, lần, người, hộ")

// countedUpTo tells whether the figure read last counts what stands before end: at most
// four words and no sign but slashes between them.
func (s *speaker) countedUpTo(end int) bool {
	words := 0
	for k := int(s.at[s.last.end]); k < len(s.tokens) && s.tokens[k].start < end; k++ {
		switch t := s.tokens[k]; {
		case t.kind == tokenWord:
			words++
		case t.kind == tokenBlank:
		case t.kind == tokenSign && strings.ContainsAny(s.text[t.start:t.end], "/²³%₫$"):
		default:
			return false
		}
	}
	return words <= 4 && s.last.kind != "ngày"
}

// rightSide says what stands after a sign of n bytes here.
func (s *speaker) rightSide(n int) (out side) {
	rest := s.text[s.i+n:]
	if rest == "" || rest[0] == '\n' {
		return sideLine
	}
	bare := strings.TrimLeft(rest, " \t\u00a0")
	at := len(s.text) - len(bare)
	if len(bare) < len(rest) {
		out |= sideBlank
		if startsWithLetter(bare) {
			out |= sideSpaced
		}
	}
	if rest[0] == s.text[s.i] && n == 1 {
		out |= sideSign
	}
	out |= firstSide(rest)
	if strings.HasPrefix(rest, ") ") {
		out |= sideClose
	}
	if n := digitRun(rest); n == len("2026") {
		if year, _ := digits(rest[:n]); year >= minYear && year <= maxYear && !digitNext(strings.TrimLeft(rest[n:], "-–/.")) {
			out |= sideYear
		}
	}
	if unitNamed.MatchString(window(rest)) {
		out |= sideUpon
	}
	if digitNext(bare) {
		out |= s.figureSide(bare, at, at == s.i+n)
	}
	if len(s.fixed) > 0 && s.fixed[0].Start == at && s.fixed[0].phone {
		out |= sidePhone
	}
	if s.last.kind == "chữ và số" && codeShape.MatchString(window(bare)) {
		out |= sideCode
	}
	if m := romanRun(bare); m != "" && s.last.roman {
		out |= sideRoman
	}
	return out | s.wordSide(bare, at)
}

// firstSide says what the first sign of a text is.
func firstSide(rest string) (out side) {
	r, size := utf8.DecodeRuneInString(rest)
	next, _ := utf8.DecodeRuneInString(rest[size:])
	switch {
	case isASCIIDigit(r):
		out |= sideDigit
	case r == '.' && unicode.IsLetter(next): // .doc/.pdf
		out |= sideLetter
	case unicode.IsLetter(r):
		out |= sideLetter
		if unicode.IsUpper(r) && unicode.IsUpper(next) {
			out |= sideLoud
		}
		if r == 'H' && isASCIIDigit(next) {
			out |= sideStrain
		}
	}
	return out
}

// figureSide says what a figure at offset at is; close when no blank is before it.
func (s *speaker) figureSide(bare string, at int, close bool) side {
	out := sideFigure
	run := digitRun(bare)
	if bare[0] == '0' && run > 1 && !strings.HasPrefix(bare[run:], ",") {
		out |= sideZero
	}
	if s.otherMeasure(at) {
		out |= sideOther
	}
	word := s.next(at + run)
	if w, _ := s.before(s.i); w != "" && (word == w || w == "giờ" && (strings.HasPrefix(word, "h") || strings.HasPrefix(bare[run:], ":"))) {
		out |= sideAlike
	}
	if w, _ := s.before(s.i); partsOfDay[w] && s.last.kind == "giờ" && strings.IndexAny(bare[run:], "hHg:") == 0 { // 6h sáng - 10h đêm
		out |= sideAlike
	}
	if w, _ := s.before(s.i); ageUnits[w] && (word == "tuổi" || s.last.cue&cueSpan != 0 && ageUnits[word]) { // từ 9 tháng - 15 tuổi
		out |= sideAlike
	}
	if papers[word] {
		out |= sidePaper
	}
	if word == "độ" || strings.HasPrefix(bare[run:], "°") {
		out |= sideDegree
	}
	if (bare[:run] == "1" || bare[:run] == "01") && word != "" && close && !strings.HasPrefix(bare[run:], "/") {
		out |= sideOne
	}
	return out
}

// wordSide says what the next word at offset at is to what was read before.
func (s *speaker) wordSide(bare string, at int) (out side) {
	word, after := s.nextAt(at)
	switch {
	case word == "":
	case word == "thứ", word == "chủ", word == "ngày" && digitNext(strings.TrimLeft(s.text[after:], " ")): // "27/7 - Ngày Thương binh" is no span
		out |= sideDay
	case word == "hoặc":
		out |= sideOr
	case pairWords[word] > 0:
		if w, _ := s.before(s.i); pairWords[w] == pairWords[word] {
			out |= sidePlace
		}
	}
	if size, _ := unitAt(bare); size > 0 || rateWords[word] || word == "đồng" {
		out |= sideUnit
	}
	if word != "" && s.last.end > 0 {
		if w, _ := s.before(s.last.start); w == word && digitNext(strings.TrimLeft(s.text[after:], " ")) {
			out |= sideSame
		}
	}
	if strings.HasPrefix(bare, "Km") && digitNext(strings.TrimLeft(bare[2:], " ")) {
		out |= sideSame
	}
	return out
}

// otherMeasure tells whether the figure at offset at is of another measure than the one
// read last: "220 V - 40 W" is no span, "80 cm - 1 m" is one.
func (s *speaker) otherMeasure(at int) bool {
	if s.last.end == 0 || s.last.end > at {
		return false
	}
	left := strings.TrimLeft(s.text[s.last.start:s.last.end], "0123456789.,- \u00a0")
	rest := s.text[at:]
	n := numberEnd(rest)
	size, _ := unitAfter(rest[n:])
	right := strings.TrimSpace(rest[n : n+size])
	if left == "" && right != "" && s.text[at-1] == ' ' && s.last.cue&(cueNumber|cueHouse) != 0 { // trạm thôn 3 - 250kVA
		return true
	}
	if word := s.next(at + n); unitSigns[left].said != "" && right == "" && word != "" && s.text[at-1] == ' ' { // 5,5 kW - 3 pha
		return !strings.HasPrefix(unitSigns[left].said, word) && !moneyAfter(rest[n:])
	}
	return left != "" && right != "" && unitSigns[left].said != "" && measureOf(left) != measureOf(right)
}

// measureOf is what a unit measures, by a unit of it.
func measureOf(sign string) string {
	for _, family := range [][]string{{"m", "cm", "mm", "dm", "km"}, {"kg", "g", "gr", "mg"}, {"l", "ml", "L", "lít"}, {"đ", "VNĐ", "k", "K", "tr", "VND", "vnđ"}, {"°C", "oC", "ºC", "°"}, {"ha", "m2", "m²", "km2"}} {
		for _, u := range family {
			if u == sign {
				return family[0]
			}
		}
	}
	return sign
}

var codeShape = shape(`[A-ZĐ]{1,3}\d`)

func romanRun(s string) string {
	n := 0
	for n < len(s) && strings.IndexByte("IVX", s[n]) >= 0 {
		n++
	}
	if r, _ := utf8.DecodeRuneInString(s[n:]); n < len(s) && wordRune(r) {
		return ""
	}
	return s[:n]
}

var (
	ageUnits = phrases("giờ, ngày, tuần, tháng, năm, tuổi, buổi, phút")

	papers = phrases("bản, ảnh, tờ, giấy, bộ, đơn, phiếu, cuốn, quyển, trang, hình, tấm, chiếc, hồ")
)

// between says a sign with a blank on either side, and takes those that are there.
func (s *speaker) between(n int, word string) {
	said := word
	if before := s.spokenSoFar(); before != "" && !strings.HasSuffix(before, "(") && !strings.HasSuffix(before, " ") && !strings.HasSuffix(before, "\u00a0") && !strings.HasSuffix(before, "\n") {
		said = " " + said
	}
	end := s.i + n
	if next, _ := utf8.DecodeRuneInString(s.text[end:]); end < len(s.text) && (wordRune(next) || next == '(') {
		said += " "
	}
	s.put(end, said)
}

// pairWords are words of which one is meant when a slash parts two of the same number:
// "5 phường/xã", "1 vợ/chồng"; "5 con/hộ" is five for each.
var pairWords = func() map[string]int {
	out := map[string]int{}
	for i, row := range []string{
		"phường, xã, thôn, buôn, bon, ấp, tổ, khu, đặc, quận, huyện, tỉnh, thành",
		"nhân, chức, cá, tổ, hộ, doanh, nghiệp, quan",
		"vợ, chồng, cha, mẹ, ông, bà, anh, chị, em, cô, chú, bác, con, nam, nữ, bố",
	} {
		for w := range phrases(row) {
			out[w] = i + 1
		}
	}
	return out
}()
