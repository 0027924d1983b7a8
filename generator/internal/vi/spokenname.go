package vi

import (
	"cmp"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What begins with a letter: abbreviations, Roman numerals, symbols of documents, words
// in capitals, foreign words.

// letterNames are the names of the letters.
var letterNames = map[rune]string{
	'a': "a", 'ă': "á", 'â': "ớ", 'b': "bê", 'c': "xê", 'd': "dê", 'đ': "đê", 'e': "e", 'ê': "ê", 'f': "ép", 'g': "giê", 'h': "hát",
	'i': "i", 'j': "gi", 'k': "ca", 'l': "e lờ", 'm': "em mờ", 'n': "en nờ", 'o': "o", 'ô': "ô", 'ơ': "ơ", 'p': "pê", 'q': "quy", 'r': "e rờ",
	's': "ét sì", 't': "tê", 'u': "u", 'ư': "ư", 'v': "vê", 'w': "vê kép", 'x': "ích xì", 'y': "i dài", 'z': "dét",
}

// spelled says letters by their names.
func spelled(word string) string {
	var out []string
	for _, r := range strings.ToLower(word) {
		if name := letterNames[r]; name != "" {
			out = append(out, name)
		} else if isASCIIDigit(r) {
			out = append(out, digitWords[r-'0'])
		}
	}
	return strings.Join(out, " ")
}

// departmentCode is a department of a ministry by a letter and its number.
var departmentCode = regexp.MustCompile(`^[A-ZĐ]\d{1,2}$`)

var assemblyTerm = regexp.MustCompile(`^(QH|UBTVQH)(\d{1,2})$`)

// symbolWords says the symbol of a document: "NĐ-CP" is "Nghị định Chính phủ",
// "TTLT-BTP-BNV" "Thông tư liên tịch Bộ Tư pháp, Bộ Nội vụ", "QH14" "Quốc hội khóa
// mười bốn". ok is false when a part of it is not known.
func symbolWords(symbol string, g Glossary) (words string, ok bool) {
	parts := strings.FieldsFunc(symbol, func(r rune) bool { return strings.ContainsRune("-–‑/ ", r) })
	var out []string
	for i, part := range parts {
		word := ""
		if m := assemblyTerm.FindStringSubmatch(part); m != nil {
			word = documentIssuers[m[1]] + " khóa " + spokenWhole(m[2])
		}
		if part == "L" && i == 0 && strings.HasSuffix(symbol, "CTN") {
			word = "Lệnh"
		}
		if word == "" && i == 0 {
			word = documentTypes[part]
		}
		word = cmp.Or(word, documentIssuers[part], g[part])
		if word == "" && !localShort[part] {
			word = commonShort[part]
		}
		if word == "" && i > 1 && departmentCode.MatchString(part) {
			continue // QĐ-BCA-C06: a department that wrote it
		}
		if word == "" {
			return "", false
		}
		out = append(out, word)
	}
	if len(out) == 1 || documentTypes[parts[0]] == "" {
		return strings.Join(out, ", "), true
	}
	return out[0] + " " + strings.Join(out[1:], ", "), true
}

// andSoOn reads "v.v.".
func (s *speaker) andSoOn(m []string) (string, int) {
	if s.midWord() {
		return "", 0
	}
	n := len("v.v")
	rest := s.text[s.i+n:]
	if strings.HasPrefix(rest, ".") {
		tail := strings.TrimLeft(rest[1:], " ")
		if tail != "" && rest[1] != '\n' && rest[1] != '.' && !startsWithUpper(tail) {
			n++
		}
	}
	if m[0][0] == 'V' {
		return "Vân vân", n
	}
	return "vân vân", n
}

func startsWithUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// office reads the shorthand of offices: "V/v", "T/M", "KT.", "đ/c".
func (s *speaker) office(m []string) (string, int) {
	if s.midWord() {
		return "", 0
	}
	for _, row := range officeShort {
		for _, short := range strings.Fields(row.short) {
			rest, ok := strings.CutPrefix(m[0], short)
			if !ok || len([]rune(rest)) > 1 || strings.HasSuffix(short, ".") && rest != "" {
				continue
			}
			rest = s.text[s.i+len(short):]
			tail := strings.TrimLeft(rest, " ")
			loud := startsWithUpper(tail)
			switch {
			case row.before == beforeTitle && !(loud && officeTitle(tail)):
			case row.before == beforeCapital && !loud:
			case row.before == beforePlace && !addressFollows(tail):
			default:
				return row.said, len(short)
			}
		}
	}
	return "", 0
}

// addressFollows tells whether an address stands there, after a colon or at once.
func addressFollows(s string) bool {
	s = strings.TrimLeft(s, ": ")
	return digitNext(s) || placeStarts[plainSpelling(strings.ToLower(wordAt(window(s))))] && s != ""
}

var placeStarts = phrases("số, thôn, tổ, đường, bon, buôn, ấp, khu, xã, phường, nhà, hẻm, ngõ, quốc, km, lô, tầng, phòng, khối, trụ, làng, xóm, tdp, tp, p, qtl, ql, kiệt, chợ, cổng, hội, ubnd")

// lane reads the number of a house in a lane as some towns write it: K12/5.
func (s *speaker) lane(m []string) (string, int) {
	if s.midWord() {
		return "", 0
	}
	s.doubt("kiệt hay chữ K", "")
	var parts []string
	for part := range strings.SplitSeq(m[1], "/") {
		n := digitRun(part)
		said := spokenRun(part[:n])
		if part[n:] != "" {
			said += " " + spelled(part[n:])
		}
		parts = append(parts, said)
	}
	return "kiệt " + strings.Join(parts, " trên "), len(m[0])
}

// officeTitle tells whether a text begins with the title of an officer or an office.
func officeTitle(s string) bool {
	word := wordAt(window(s))
	return officeTitles[plainSpelling(strings.ToLower(word))]
}

// shortDot reads "TP. Gia Nghĩa", "P. Nghĩa Trung". One letter is an abbreviation only
// before a name.
func (s *speaker) shortDot(m []string) (string, int) {
	if s.midWord() {
		return "", 0
	}
	tail := s.text[s.i+len(m[0]):]
	r, _ := utf8.DecodeRuneInString(tail)
	row := shortDotWords[m[1]]
	if !unicode.IsUpper(r) && !isASCIIDigit(r) && m[1] != "ĐT" || len([]rune(m[1])) == 1 && initials.MatchString(window(s.text[s.i:])) {
		return "", 0
	}
	if m[1] == strings.ToLower(m[1]) && (s.lineStart() || strings.HasSuffix(strings.TrimRight(s.text[:s.i], " "), ";") || s.near()&(cueLetter|cueClause) != 0) { // "h. Hồ sơ", "điểm h. Người"
		return "", 0
	}
	said := row.name
	switch {
	case officeTitle(tail) && row.title != "":
		said = row.title
	case officeTitle(tail) && row.name == "":
		return "", 0
	case isASCIIDigit(r) && row.number != "":
		said = row.number
		if m[1] == "P" && digitRun(tail) < 3 && s.near()&cueNumber == 0 {
			said = row.name
		}
	}
	if abbr := wordAt(window(tail)); m[1] == "P" && utf8.RuneCountInString(abbr) > 1 && !isSyllable(abbr) && abbr == strings.ToUpper(abbr) && startsWithLetter(abbr) {
		said = "phòng" // P.TCKH
	}
	if m[1] == "TP" && departmentJoined(tail) {
		s.doubt("trưởng phòng hay thành phố", row.name)
		said = row.title
	}
	if m[1] == "P" && isASCIIDigit(r) {
		s.doubt("phường hay phòng", map[bool]string{true: "phòng", false: "phường"}[said == row.name])
	}
	if said == "" || len([]rune(m[1])) == 1 && row.name != "" && initialOfName(s, tail) {
		return "", 0
	}
	s.say(s.i+len(m[0]), said+" ")
	last := &s.out[len(s.out)-1]
	last.Said = strings.TrimRight(last.Said, " ") + " "
	return "", 0
}

// departmentJoined tells whether a text begins with the joined abbreviation of a department: "KT-HT-ĐT", "TN&MT".
func departmentJoined(tail string) bool {
	run := compoundShape.FindString(window(tail))
	head := wordAt(window(tail))
	return run != "" && compoundParts[head] != "" && utf8.RuneCountInString(head) > 1
}

// callee reads who is to be called: "LH A. Tài", "gặp C. Hoa".
func (s *speaker) callee(m []string) (string, int) {
	tail := s.text[s.i+len(m[0]):]
	if s.midWord() || !calledUp[s.beforeWord()] && !(s.last.phone && strings.Trim(s.text[s.last.end:s.i], " (-–,") == "") || !startsWithUpper(tail) || initials.MatchString(window(s.text[s.i:])) {
		return "", 0
	}
	said := map[string]string{"A": "anh", "C": "chị"}[m[1]]
	s.doubt("anh, chị hay chữ đầu của tên", spelled(m[1]))
	s.put(s.i+len(m[0]), said+" ")
	return "", 0
}

// calledUp are words before somebody who is to be called.
var calledUp = phrases("lh, liên hệ, gặp, gọi, đt, điện thoại, sđt, hỏi, mời")

// initials hide a name: "chị P.N.".
var initials = shape(`\p{Lu}\.(?:\p{Lu}\.)*(?:\p{Lu}|\p{Lu}\.)(?:[^\p{L}\d.]|$)`)

// initialOfName tells whether a letter and a full stop are initials: "Nguyễn V. A. Tuấn".
func initialOfName(s *speaker, tail string) bool {
	_, start := s.before(s.i)
	if start == s.i || !startsWithUpper(s.text[start:]) {
		return false
	}
	return len(tail) > 2 && tail[1] == '.'
}

// numeral reads a Roman numeral: one of two letters or more, or any after a word that
// is numbered.
func (s *speaker) numeral(m []string) (string, int) {
	run := m[0]
	n := romanValue(run)
	end := s.i + len(run)
	if n == 0 && !appendixPart.MatchString(window(s.text[s.i:])) || s.midWord() {
		return "", 0
	}
	rest := window(s.text[end:])
	cues := s.near()
	if p := appendixPart.FindStringSubmatch(window(s.text[s.i:])); p != nil && cues&cueRoman != 0 && cues&cueClause != 0 && romanValue(p[1]) > 0 { // Phụ lục IIA, IC
		return SpokenInt(romanValue(p[1])) + " " + spelled(p[2]), len(p[1]) + len(p[2])
	}
	chained := s.last.roman && s.chainedRoman()
	called := cues&cueRoman != 0 || chained
	if r, _ := utf8.DecodeRuneInString(rest); rest != "" && (wordRune(r) && !(romanLetter.MatchString(rest) && called) || r == '\'' || r == '’') {
		return "", 0
	}
	if strings.HasPrefix(rest, "-") && symbolPattern.MatchString(window(s.text[s.i:])) && !romanRange.MatchString(window(s.text[s.i:])) && !romanYear.MatchString(rest) {
		return "", 0
	}
	small := strings.Trim(run, "IVX") == ""
	called = called && len(run) <= 6 && small
	loud := s.loudAt(int(s.at[s.i]))
	certain := len(run) > 1 && small && !(isSyllable(run) && (startsWithLetter(strings.TrimLeft(rest, " ")) && rest != strings.TrimLeft(rest, " ") || loud)) // VI PHẠM
	heading := s.lineStart() && (strings.HasPrefix(rest, ".") || strings.HasPrefix(rest, ")") || strings.HasPrefix(rest, "/") && !digitNext(rest[1:]))
	if called && len(run) == 1 && cues&cueRoman != 0 && cues&^(cueRoman|cueWhen|cueIssue|cueSpan|cueClock) == 0 && !s.romanHead() && !chained && run != "I" {
		called = false // "và V", "số X": the word may name a letter
	}
	if n == 0 || !called && !certain && !heading {
		return "", 0
	}
	said := SpokenInt(n)
	if cues&cueOrdinal != 0 {
		said = SpokenOrdinal(n)
	}
	if p := romanPart.FindStringSubmatch(rest); p != nil { // mục III.2, Phụ lục IIa
		said += " chấm " + spokenWhole(p[1])
		end += len(p[0])
	} else if letter := romanLetter.FindStringSubmatch(rest); letter != nil {
		said += " " + spelled(letter[1])
		end += len(letter[1])
	}
	if y := romanYear.FindStringSubmatch(s.text[end:min(end+8, len(s.text))]); y != nil {
		said += " năm " + spokenWhole(y[1])
		end += len(y[0])
	}
	return said, end - s.i
}

// romanHead tells whether the word right before here is one that is numbered by itself.
func (s *speaker) romanHead() bool {
	w, _ := s.before(s.i)
	return w != "số" && w != "đến" && w != "và" && w != "lần" && w != ""
}

// chainedRoman tells whether a list or a span of Roman numerals goes on here.
func (s *speaker) chainedRoman() bool {
	return s.last.end <= s.i && connectors[strings.Trim(s.text[s.last.end:s.i], " \u00a0")]
}

var (
	appendixPart = shape(`([IVX]+)([A-H])(?:\P{L}|$)`)
	romanYear    = shape(`[/-](\d{4})`)
	romanPart    = shape(`\.(\d{1,3})`)
	romanLetter  = shape(`([a-hđ])(?:[^\p{L}\d]|$)`)
	romanRange   = shape(`[IVX]+-[IVX]+(?:\P{L}|$)`)
)

// loudAt tells whether the word at token k stands among words in capitals: then it is a
// word itself before it is an abbreviation ("LUẬT ĐẦU TƯ", "AI ĐƯỢC HƯỞNG").
func (s *speaker) loudAt(k int) bool {
	if k >= len(s.tokens) || !s.tokens[k].loud {
		return false
	}
	neighbour := func(i, step int) (token, bool) {
		i += step
		for i >= 0 && i < len(s.tokens) && (s.tokens[i].kind == tokenBlank || s.tokens[i].kind == tokenSign && strings.ContainsAny(s.text[s.tokens[i].start:s.tokens[i].end], ",:\"“”-–&/()!")) {
			i += step
		}
		if i < 0 || i >= len(s.tokens) || s.tokens[i].kind != tokenWord {
			return token{}, false
		}
		return s.tokens[i], true
	}
	word := func(t token) bool {
		return t.loud && utf8.RuneCountInString(t.word) > 1 && (isSyllable(t.word) || !isASCII(t.word) && nameLike(t.word) && commonShort[strings.ToUpper(t.word)] == "") && (!isASCII(t.word) || commonShort[strings.ToUpper(t.word)] == "" && senses[strings.ToUpper(t.word)] == nil)
	}
	before, ok := neighbour(k, -1)
	if ok && word(before) {
		return true
	}
	if ok && before.loud && utf8.RuneCountInString(before.word) > 1 && !isSyllable(before.word) {
		return false // BCH TƯ ĐẢNG
	}
	after, ok2 := neighbour(k, 1)
	return ok2 && word(after)
}

// amongLoud tells whether the word before here is one in capitals.
func (s *speaker) amongLoud() bool {
	w, start := s.before(s.i)
	return w != "" && s.tokens[s.at[start]].loud && utf8.RuneCountInString(w) > 1
}

// symbol reads the symbol of a document that stands without its number.
func (s *speaker) symbol(m []string) (string, int) {
	if s.midWord() || strings.ToUpper(m[0]) != m[0] {
		return "", 0
	}
	first, issuer, _ := strings.Cut(m[0], "-")
	if documentTypes[first] == "" && !assemblyTerm.MatchString(first) {
		return "", 0
	}
	words, ok := symbolWords(m[0], s.reader.Glossary)
	if !ok || commonShort[issuer] != "" && documentIssuers[issuer] == "" && s.reader.Glossary[issuer] == "" { // PC-COVID
		return "", 0
	}
	return words, len(m[0])
}

// compound reads abbreviations joined by signs: "KH&CN", "VH-XH", "LĐ-TB&XH". Every part
// must be known as a part of such names.
func (s *speaker) compound(m []string) (string, int) {
	if s.midWord() {
		return "", 0
	}
	run := m[0]
	for { // the longest run of known parts
		if said, ok := s.compoundWords(run); ok && s.free(len(run)) {
			return said, len(run)
		}
		cut := strings.LastIndexAny(run, "&-,")
		if cut < 0 {
			return "", 0
		}
		run = strings.TrimRight(run[:cut], " ")
		if !strings.ContainsAny(run, "&-") {
			return "", 0
		}
	}
}

func (s *speaker) compoundWords(run string) (string, bool) {
	if !strings.ContainsAny(run, "&-") {
		return "", false
	}
	if said := wholeCompounds[strings.ReplaceAll(run, " ", "")]; said != "" {
		return said, true
	}
	var out strings.Builder
	sign, before := "", ""
	for run != "" {
		w := wordAt(run)
		if w == "" {
			return "", false
		}
		part := compoundParts[w]
		if other := partAfter[before+" "+w]; other != "" {
			part = other
		}
		if part == "" {
			return "", false
		}
		before = w
		switch sign {
		case "&":
			out.WriteString(" và ")
		case ",":
			out.WriteString(", ")
		case "-":
			out.WriteString(" - ")
		}
		out.WriteString(part)
		run = strings.TrimLeft(run[len(w):], " ")
		if run != "" {
			sign = run[:1]
			run = strings.TrimLeft(run[1:], " ")
		}
	}
	return out.String(), true
}

// road reads the number of a road.
func (s *speaker) road(m []string) (string, int) {
	if s.midWord() || m[1] == "ĐT" && (len(m[2]) != 3 || strings.HasPrefix(m[2], "11")) || m[1] == "CT" && !strings.HasPrefix(m[0], "CT.") || m[1] == "TL" && len(m[2]) < 2 && !s.onRoad() || m[1] == "HL" && len(m[2]) < 1 {
		return "", 0
	}
	n := len(m[1]) + len(m[2])
	if len(m[0]) > len(m[1]) && strings.ContainsAny(m[0][len(m[1]):len(m[1])+1], " .") {
		n++
	}
	said := map[string]string{"ĐT": "đường tỉnh", "QL": "quốc lộ", "TL": "tỉnh lộ", "ĐH": "đường huyện", "HL": "hương lộ", "CT": "cao tốc"}[m[1]] + " " + spokenWhole(m[2])
	if m[3] != "" {
		letter := []rune(m[3])[0]
		n += len(string(letter))
		said += " " + letterNames[unicode.ToLower(letter)]
	}
	if !s.free(n) {
		return "", 0
	}
	return s.unsaid(said), n // đường ĐT.686
}

// onRoad tells whether a way is spoken of right before here: "km 12+300 TL5", "tuyến TL8".
func (s *speaker) onRoad() bool {
	w, _ := s.before(s.i)
	return roads[w] || roadStone.MatchString(s.text[max(0, s.i-len("km 999+999 ")):s.i])
}

var (
	roads     = phrases("đường, tuyến, trên, dọc, cầu")
	roadStone = regexp.MustCompile(`(?i)km ?\d+(?:\+\d+)? ?$`)
)

// milestone reads "Km 12+500".
func (s *speaker) milestone(m []string) (string, int) {
	if s.midWord() {
		return "", 0
	}
	if m[0] == "km2" || m[0] == "km3" { // an area
		return "", 0
	}
	said := "ki lô mét " + spokenWhole(m[1])
	if m[2] != "" {
		said += " cộng " + spokenRun(m[2][1:])
	}
	s.say(s.i+len(m[0]), said)
	s.last = figureRead{start: s.i - len(m[0]), end: s.i, kind: "lý trình"}
	return "", 0
}

// typed reads the short type of a document before its number: "QĐ số 1085", "NĐ 61".
func (s *speaker) typed(m []string) (string, int) {
	if s.midWord() || m[1] == "TT" && digitRun(s.text[s.i+len(m[0])-1:]) < 3 && !strings.Contains(s.text[s.i+len(m[0]):min(len(s.text), s.i+len(m[0])+12)], "/") {
		return "", 0
	}
	if again := typeAgain.FindStringSubmatch(window(s.text[s.i:])); again != nil && again[1] == again[2] && documentTypes[m[1]] != "" {
		return documentTypes[m[1]], len(m[1]) // CT 05-CT/TW: its own number says what it is
	}
	if said, _, sure := s.typedSense(m[1]); sure && said != documentTypes[m[1]] && !strings.EqualFold(said, documentTypes[m[1]]) {
		return "", 0 // điểm TB 8,5
	}
	if m[1] == "CT" && !strings.Contains(m[0], "số") {
		return "", 0
	}
	return documentTypes[m[1]], len(m[1])
}

var typeAgain = shape(`(\p{Lu}\p{L}*) (?:số )?\d{1,4}(?:-|/(?:\d{4}/)?)(\p{Lu}\p{L}*)[-/]`)

// typedSense is the meaning of an abbreviation that may be the type of a document.
func (s *speaker) typedSense(short string) (said, other string, sure bool) {
	if senses[short] == nil {
		return "", "", false
	}
	return s.sense(short)
}

// namedByFigure are short names whose figure belongs to them.
var namedByFigure = map[string]string{"CMT8": "Cách mạng tháng Tám", "CMT10": "Cách mạng tháng Mười"}

// form reads a letter or several with figures: "mẫu CT01", "hạng B2", "khu A1". The
// figures of a form's name go one by one when they begin with a zero.
func (s *speaker) form(m []string) (string, int) {
	if s.midWord() {
		return "", 0
	}
	figures := spokenWhole(m[2])
	if m[2][0] == '0' {
		figures = SpokenDigits(m[2])
	}
	if name := namedByFigure[m[1]+m[2]]; name != "" && m[3] == "" {
		return name, len(m[0])
	}
	letters := spelled(m[1])
	for _, known := range []string{s.reader.Glossary[m[1]], commonShort[m[1]], countedShort[m[1]]} {
		if known != "" && known != m[1] {
			letters = known
			break
		}
	}
	said := letters + " " + figures
	if term := assemblyTerm.FindString(m[1] + m[2]); term != "" && m[3] == "" { // QH15
		said, _ = symbolWords(term, nil)
	}
	if m[3] != "" {
		said += " " + spelled(m[3])
	}
	s.say(s.i+len(m[0]), said)
	s.last = figureRead{start: s.i - len(m[0]), end: s.i, kind: "chữ và số"}
	return "", 0
}

// foreignPhrase reads a foreign word or name of the list.
func (s *speaker) foreignPhrase(m []string) (string, int) {
	if s.midWord() {
		return "", 0
	}
	run := m[0]
	for run != "" {
		if strings.ToLower(run) == run {
			return "", 0 // a word of everyday: camera, website
		}
		if said, ok := foreignWords[strings.ToLower(run)]; ok {
			r, _ := utf8.DecodeRuneInString(s.text[s.i+len(run):])
			if !wordRune(r) || s.i+len(run) == len(s.text) {
				return said, len(run)
			}
		}
		cut := strings.LastIndexAny(run, " -/.0123456789")
		if cut < 0 {
			return "", 0
		}
		run = run[:cut]
	}
	return "", 0
}

// fileWords are what fileKind reads.
var fileWords = phrases("pdf, doc, docx, xls, xlsx, ppt, pptx, jpg, jpeg, png, apk, exe, mp, zip, rar, html, csv, sms, usb, dvd, gif")

// fileKind reads what nobody can say as a word: "tệp pdf", "nhắn tin sms".
func (s *speaker) fileKind(m []string) (string, int) {
	if s.midWord() || s.i > 1 && s.text[s.i-1] == '.' && !strings.ContainsRune(" (,/", rune(s.text[s.i-2])) {
		return "", 0 // a name of a file or of a site
	}
	if w := m[0]; w != strings.ToLower(w) && w != strings.ToUpper(w) {
		return "", 0 // Zip, a name
	}
	m[0] = strings.ToLower(m[0])
	word := strings.TrimRight(m[0], "34")
	said := spelled(strings.ToUpper(word))
	for _, known := range []string{foreignWords[word], commonShort[strings.ToUpper(word)]} {
		if known != "" {
			said = known
		}
	}
	if word != m[0] {
		said += " " + spokenWhole(m[0][len(word):])
	}
	return said, len(m[0])
}

// onlySense tells whether nothing near an abbreviation of two meanings speaks against
// the meaning that the site's glossary gives it.
func (s *speaker) onlySense(short, full string) bool {
	said, _, sure := s.sense(short)
	return !sure || strings.EqualFold(said, full)
}

// word reads a word: as written when it has one capital, in small letters when it is a
// loud word, by its meaning when it is known.
func (s *speaker) word([]string) (string, int) {
	w := wordAt(s.text[s.i:])
	k := int(s.at[s.i])
	if s.midWord() {
		return "", 0
	}
	upper := capitals(w)
	letters := utf8.RuneCountInString(w)
	if strings.ContainsAny(w, "'’ʼ") {
		if upper > 1 && s.tokens[k].loud && s.loudAt(k) {
			return strings.ToLower(w), len(w)
		}
		return "", 0
	}
	if upper == 0 {
		return "", 0
	}
	if upper == letters && letters > 1 && isSyllable(w) && s.loudAt(k) {
		return s.loudSyllable(w)
	}
	if s.underscored(len(w)) && upper == letters && letters > 1 {
		s.doubt("chữ phải gõ, đọc từng chữ cái", "")
		return spelled(w), len(w)
	}
	if full := s.learned[w]; full != "" {
		return full, len(w)
	}
	if upper == letters && letters > 1 && s.typedIn() {
		s.doubt("chữ phải gõ, đọc từng chữ cái", "")
		return spelled(w), len(w)
	}
	if bloodGroups[strings.ToLower(w)] && letters > 1 && s.bloodList(k-1) { // O+, AB-
		return spelled(w), len(w)
	}
	if senses[w] != nil {
		return s.senseOf(w)
	}
	if full := shortFor(w, letters); full != "" {
		return s.short(w, letters, full)
	}
	return s.unlisted(w, letters, upper)
}

// underscored tells whether a word of n bytes here is joined to another by an underscore, which only what is
// to be typed has: "HoTen_SBD_2026".
func (s *speaker) underscored(n int) bool {
	return strings.HasSuffix(s.text[:s.i], "_") && s.i > 1 && wordRune(rune(s.text[s.i-2])) || strings.HasPrefix(s.text[s.i+n:], "_") && s.i+n+1 < len(s.text) && wordRune(rune(s.text[s.i+n+1]))
}

// voiceless are the letters with which alone no syllable is written.
const voiceless = "bcdfghjklmnpqrstvwxzđ"

// voiceless reports small letters that are no syllable: the reader cannot guess that "ls" is
// the rate of interest.
func (s *speaker) voiceless(m []string) (string, int) {
	if full := smallShort[m[0]]; full != "" && !s.midWord() {
		if said, other, sure := s.typedSense(strings.ToUpper(m[0])); sure { // hạn nộp hs
			full = said
		} else if other != "" && other != full {
			s.doubt("chữ viết tắt có hai nghĩa", other)
		}
		return full, len(m[0])
	}
	if s.midWord() {
		return "", 0
	}
	s.unknown(s.i + len(m[0]))
	return "", 0
}

// smallShort are abbreviations in small letters.
var smallShort = map[string]string{
	"vs": "với", "đv": "đơn vị", "đk": "đăng ký", "hs": "học sinh", "gv": "giáo viên", "sv": "sinh viên", "đt": "điện thoại", "sđt": "số điện thoại", "tk": "tài khoản", "nv": "nhân viên", "kh": "kế hoạch", "ct": "công ty", "bs": "bác sĩ", "tdp": "tổ dân phố", "vn": "Việt Nam", "đc": "địa chỉ", "lh": "liên hệ", "ls": "lãi suất", "km": "ki lô mét", "kg": "ki lô gam", "cm": "xăng ti mét", "mm": "mi li mét", "ml": "mi li lít", "mg": "mi li gam",
}

// typedIn tells whether a word in capitals here is part of a message to be typed: "soạn tin
// TC HOSO 000123 gửi 8100".
func (s *speaker) typedIn() bool {
	k := int(s.at[s.i]) - 1
	for ; k >= 0; k-- {
		t := s.tokens[k]
		switch {
		case t.kind == tokenWord && t.loud, t.kind == tokenBlank, t.kind == tokenDigits, t.kind == tokenSign && strings.Contains(":\"“‘'[]<>", s.text[t.start:t.end]):
			continue
		}
		return t.kind == tokenWord && s.messageAfter(k)
	}
	return false
}

// messageAfter tells whether the words up to tokens[k] call for a message. "Soạn" and "nhắn tin"
// do so where it is told to which number it goes: nobody sends "biên soạn SGK".
func (s *speaker) messageAfter(k int) bool {
	last := s.tokens[k]
	said := last.word
	for back := k - 2; back >= max(0, k-4); back -= 2 {
		if said = s.tokens[back].word + " " + said; messageWords[said] {
			return true
		}
	}
	return (last.word == "soạn" || strings.HasSuffix(said, "nhắn tin")) && sentTo.MatchString(window(s.text[last.end:]))
}

// messageWords stand before a message to be typed.
var messageWords = phrases("soạn tin, soạn nhắn, cú pháp, soạn tin nhắn, theo cú pháp")

// sentTo tells where a message goes: "gửi 8100", "gửi đến số 1409".
var sentTo = regexp.MustCompile(`^[^\n]*?gửi (?:(?:đến|tới|về|số|đầu|tổng|đài) )*\d`)

func capitals(w string) (n int) {
	for _, r := range w {
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n
}

// loudSyllable reads a syllable in capitals among others: a word, or an abbreviation that
// looks like one.
func (s *speaker) loudSyllable(w string) (string, int) {
	if rows := senses[w]; rows != nil {
		if said, _, sure := s.sense(w); sure {
			return said, len(w)
		}
		if rows[0].said != "" {
			s.doubt("chữ viết tắt hay một tiếng", rows[0].said)
		}
	}
	return strings.ToLower(w), len(w)
}

// senseOf reads an abbreviation of several meanings by what stands around it.
func (s *speaker) senseOf(w string) (string, int) {
	said, other, sure := s.sense(w)
	if said == "" {
		s.unknown(s.i + len(w))
		return "", 0
	}
	if left := s.unsaid(said); left != "" {
		said = left // cho hộ HN
	}
	if !sure && s.codeList() {
		s.doubt("mã, đọc từng chữ cái", said)
		return spelled(w), len(w)
	}
	if !sure && other != "" {
		s.doubt("chữ viết tắt có hai nghĩa", other)
	}
	return said, len(w)
}

// codeList tells whether abbreviations here are codes: "thẻ mã HN, CN, DT".
func (s *speaker) codeList() bool {
	for k := int(s.at[s.i]) - 1; k >= 0; k-- {
		t := s.tokens[k]
		switch {
		case t.kind == tokenBlank, t.kind == tokenWord && t.loud, t.kind == tokenSign && strings.Contains(",:/", s.text[t.start:t.end]), t.word == "và", t.word == "hoặc":
			continue
		}
		return t.word == "mã"
	}
	return false
}

// shortFor is what an abbreviation of one meaning stands for.
func shortFor(w string, letters int) string {
	full := commonShort[w]
	if full == "" && letters > 2 && (w[0] == 'B' || w[0] == 'S' || w[0] == 'V' || w[0] == 'T' || w[0] == 'U') {
		full = documentIssuers[w] // BTP, STP, VPCP
	}
	return full
}

// short reads an abbreviation of one meaning, without what has just been said of it.
func (s *speaker) short(w string, letters int, full string) (string, int) {
	if full = s.unsaid(full); full == "" {
		s.put(s.i+len(w), "")
		return "", 0
	}
	switch {
	case rareShort(w):
		s.doubt("chữ viết tắt ít gặp", spelled(w))
	case letters == 2 && !everyday[w]:
		s.doubt("chữ viết tắt hai chữ cái", spelled(w))
	}
	return full, len(w) + explained(s.text[s.i+len(w):], full)
}

// unlisted reads a word with capitals that stands in no table: a letter by its name, a
// name as written, the rest is told.
func (s *speaker) unlisted(w string, letters, upper int) (string, int) {
	switch {
	case letters == 1 && apostropheName.MatchString(window(s.text[s.i+len(w):])): // H' Yên
		return "", 0
	case letters == 1:
		r := unicode.ToLower([]rune(w)[0])
		if _, vowel := tones[r]; vowel || letterNames[r] == "" {
			return "", 0
		}
		return letterNames[r], len(w)
	case upper == 1 && startsWithUpper(w) && strings.Trim(strings.ToLower(w), voiceless) != "":
		return "", 0
	case upper == letters && isSyllable(w) && (letters > 2 || !isASCII(w)):
		return strings.ToLower(w), len(w)
	case upper == letters && s.near()&cueSpell != 0:
		s.doubt("chữ viết tắt, đọc từng chữ cái", "")
		return spelled(w), len(w)
	case upper == letters && letters > 2 && s.loudAt(int(s.at[s.i])) && nameLike(w):
		return strings.ToLower(w), len(w)
	}
	if apart := capitalSyllables(w); apart != "" {
		return apart, len(w)
	}
	if joined := joinedShort(w); joined != "" && upper == letters {
		s.doubt("chữ viết tắt ghép từ hai chữ đã biết", spelled(w))
		return joined, len(w)
	}
	s.unknown(s.i + len(w))
	return "", 0
}

// apostropheName goes on a highland name that somebody has parted behind its apostrophe.
var apostropheName = shape(`['’ʼ] ?\p{Lu}\p{Ll}`)

// capitalSyllables parts syllables that are written as one word: "LâmĐồng". One of them has
// a mark, so that no name of another language is cut.
func capitalSyllables(w string) string {
	var parts []string
	from := 0
	for i, r := range w + "Z" {
		if i > 0 && unicode.IsUpper(r) {
			parts, from = append(parts, w[from:i]), i
		}
	}
	for _, p := range parts {
		if !isSyllable(p) || utf8.RuneCountInString(p) < 2 {
			return ""
		}
	}
	if len(parts) < 2 || isASCII(w) {
		return ""
	}
	return strings.Join(parts, " ")
}

// everyday are abbreviations of two letters that nobody takes for anything else.
var everyday = phrases("TP, Tp, TX, VN, TW, HĐ, QR, ID, TV, FM, IT, IP, CP, QH, VP, GS, BV")

// explained is the length of a bracket that explains an abbreviation by the words with
// which it has just been said.
func explained(rest, full string) int {
	gap := blanks(rest)
	inner, ok := strings.CutPrefix(rest[gap:], "(")
	if !ok || len(inner) <= len(full) || !strings.EqualFold(inner[:len(full)], full) || inner[len(full)] != ')' {
		return 0
	}
	return gap + len(full) + len("()")
}

// nameLike tells whether a word in capitals can be said as a word: "WIL", "ĐẮK", "NUÔR".
func nameLike(w string) bool { return nameShape.MatchString(strings.ToLower(Fold(w))) }

var nameShape = regexp.MustCompile(`^(?:[bcdghjklmnprstvw]|[bcdgkptm]r|[bcdgkhpmr]l|ch|gh|kh|ng|nh|ph|th|mn|mdr|kn|jr|hr)?[aeiou][aeiouy]{0,2}(?:[bcdghjklmnprst]|ng|nh|ch|rt|rh)?$`)
