package vi

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Numbers that are names: codes, accounts, plates, houses, documents.

// procedureCode reads the national code of a procedure digit by digit.
func (s *speaker) procedureCode(m []string) (string, int) {
	said := SpokenDigits(m[1]) + " chấm " + SpokenDigits(m[2]) + ", " + SpokenDigits(m[3])
	for _, part := range strings.Split(strings.TrimPrefix(m[4], "."), ".") {
		if strings.HasPrefix(part, "H") {
			said += " chấm hát " + SpokenDigits(part)
		} else if part != "" {
			said += " chấm " + SpokenDigits(part)
		}
	}
	return said, len(m[0])
}

// code reads a run of digits after a word of codes.
func (s *speaker) code(m []string) (string, int) {
	run := strings.TrimRight(m[0], "-./_ ")
	if strings.ContainsAny(run, " ") { // groups parted by blanks are one code if they are groups of digits
		groups := strings.Split(run, " ")
		n := 0
		for i, g := range groups {
			if strings.Trim(g, "0123456789") != "" || len(g) < 2 || i > 0 && len(groups[i-1]) < 2 {
				break
			}
			n = i + 1
		}
		run = strings.Join(groups[:max(n, 1)], " ")
	}
	if !s.free(len(run)) {
		return "", 0
	}
	count := 0
	for i := range len(run) {
		if isDigit(run[i]) {
			count++
		}
	}
	c := s.near()
	letters := strings.Trim(run, "0123456789.-/_ ") != ""
	if count < 4 && !letters && !(run[0] == '0' && count > 2) || count < 3 && letters {
		return "", 0
	}
	if strings.Count(run, "/") > 0 || c&cueCode == 0 && s.chain()&cueCode == 0 {
		return "", 0
	}
	if moneyAfter(s.text[s.i+len(run):]) || countable[s.next(s.i+len(run))] && !strings.HasPrefix(run, "0") {
		return "", 0
	}
	if unit, _ := unitAfter(s.text[s.i+len(run):]); unit > 0 {
		return "", 0
	}
	if strings.Contains(run, ".") && !letters { // 1.250 after "thẻ" is a count
		if _, ok := spokenNumber(run); ok {
			return "", 0
		}
	}
	return spokenCode(run), len(run)
}

// farCode reads a long run of digits where the sentence speaks of a code.
func (s *speaker) farCode(m []string) (string, int) {
	if n := digitRun(m[0]); n > 8 && s.free(n) && s.far()&cueCode == 0 && !moneyAfter(s.text[s.i+n:]) && !countable[s.next(s.i+n)] { // nobody writes such a count without dots
		if unit, _ := unitAfter(s.text[s.i+n:]); unit == 0 {
			s.doubt("mã hay một số", spokenWhole(m[0][:n]))
			return spokenCode(m[0][:n]), n
		}
	}
	if s.far()&cueCode == 0 || s.near()&(cueYear|cueDoc) != 0 {
		return "", 0
	}
	run := m[0]
	if n := digitRun(run); n == len(run) || strings.ContainsAny(run, " -.") {
		if !s.free(len(run)) {
			run = run[:n]
		}
	}
	count := len(run) - strings.Count(run, " ") - strings.Count(run, ".") - strings.Count(run, "-")
	if count < 6 || moneyAfter(s.text[s.i+len(run):]) || !s.free(len(run)) && !strings.HasPrefix(s.text[s.i+len(run):], "-") {
		return "", 0
	}
	if strings.Contains(run, " ") && run[0] != '0' && countable[s.next(s.i+len(run))] {
		return "", 0
	}
	return spokenCode(run), len(run)
}

// spokenCode says a code sign by sign; digits in groups of three where it has none.
func spokenCode(run string) string {
	var out []string
	for run != "" {
		n := digitRun(run)
		if n > 0 {
			out = append(out, spokenGroups(run[:n], out == nil && n == len(run)))
			run = run[n:]
			continue
		}
		r, size := utf8.DecodeRuneInString(run)
		switch {
		case r == '.':
			out = append(out, "chấm")
		case r == '-' || r == '_':
			out = append(out, "gạch ngang")
		case r == '/':
			out = append(out, "gạch chéo")
		case r == ' ':
			if len(out) > 0 {
				out[len(out)-1] += ","
			}
		default:
			out = append(out, spelled(string(r)))
		}
		run = run[size:]
	}
	return strings.Join(out, " ")
}

// spokenGroups says digits one by one; a whole code longer than six in groups of three.
func spokenGroups(digits string, whole bool) string {
	if !whole || len(digits) < 6 {
		return SpokenDigits(digits)
	}
	var groups []string
	for digits != "" {
		size := min(3, len(digits))
		if len(digits) == 4 {
			size = 4
		}
		groups = append(groups, SpokenDigits(digits[:size]))
		digits = digits[size:]
	}
	return strings.Join(groups, ", ")
}

// letterCode reads a code that begins with letters: "hộ chiếu C1234567", "H22.18-241205".
// series reads the number of a certificate: "số BM 123456".
func (s *speaker) series(m []string) (string, int) {
	short := string([]rune(m[0])[:2])
	if before := s.beforeWord(); !s.midWord() && (before == "số" || before == "seri") { // số DA 987654
		return spokenCode(m[0]), len(m[0])
	}
	if _, _, sure := s.typedSense(short); sure || s.midWord() || s.reader.Glossary[short] != "" || commonShort[short] != "" || len(senses[short]) > 0 && senses[short][0].said != "" {
		return "", 0
	}
	return spokenCode(m[0]), len(m[0])
}

func (s *speaker) letterCode(m []string) (string, int) {
	if s.midWord() || !strings.ContainsAny(m[0], "0123456789") {
		return "", 0
	}
	run := strings.TrimRight(m[0], "-./_ ")
	if head, _, parted := strings.Cut(run, " "); parted && senses[head] != nil && (s.near()&cueCode == 0 || s.sensedBefore(head)) {
		return "", 0 // BKS 49A-678.90, mã KH PC10
	}
	if at := strings.IndexByte(run, ' '); at >= 0 && s.near()&cueEmblem == 0 {
		head := run[:at]
		if strings.ContainsAny(head, "0123456789") || utf8.RuneCountInString(head) > 2 {
			run = head
		}
	}
	count := 0
	for i := range len(run) {
		if isDigit(run[i]) {
			count++
		}
	}
	if count < 3 || !s.free(len(run)) {
		return "", 0
	}
	return spokenCode(run), len(run)
}

// hiddenMiddle reads a code of which the middle has been left out: "CCCD 0672...1893".
func (s *speaker) hiddenMiddle(m []string) (string, int) {
	s.doubt("số đã che bớt", "")
	return SpokenDigits(m[1]) + ", " + SpokenDigits(m[2]), len(m[0])
}

// sensedBefore tells whether the word before says what an abbreviation here means: "mã KH".
func (s *speaker) sensedBefore(short string) bool {
	before := s.beforeWord()
	return before == "mã" && slices.ContainsFunc(senses[short], func(row sense) bool { return phrases(row.before)[before] })
}

// numeralLetter reads "III-B" of "phụ lục III-B".
func (s *speaker) numeralLetter(m []string) (string, int) {
	n := romanValue(m[1])
	if n == 0 || s.midWord() {
		return "", 0
	}
	return SpokenInt(n) + " " + spelled(m[2]), len(m[0])
}

// copies reads how many copies a letter keeps: "Lưu: VT, VP (02b)".
func (s *speaker) copies(m []string) (string, int) {
	line := s.text[strings.LastIndexByte(s.text[:s.i], '\n')+1 : s.i]
	if !strings.HasSuffix(line, "(") || !strings.Contains(line, "Lưu") {
		return "", 0
	}
	return spokenWhole(m[1]) + " bản", len(m[1]) + 1
}

// parted reads groups of figures of a code that hyphens part: "8984-0400-1234". Years are none.
func (s *speaker) parted(m []string) (string, int) {
	groups := strings.Split(m[0], "-")
	years := 0
	for i, g := range groups {
		if n, _ := digits(g); n >= minYear && n <= maxYear {
			years++
		}
		groups[i] = SpokenDigits(g)
	}
	if unit, _ := unitAfter(s.text[s.i+len(m[0]):]); years == len(groups) || unit > 0 || moneyAfter(s.text[s.i+len(m[0]):]) {
		return "", 0
	}
	s.doubt("mã hay một khoảng số", "")
	return strings.Join(groups, ", "), len(m[0])
}

// clauses reads "K2 Đ5": khoản hai điều năm.
func (s *speaker) clauses(m []string) (string, int) {
	if s.midWord() {
		return "", 0
	}
	return "khoản " + spokenWhole(m[1]) + " điều " + spokenWhole(m[2]), len(m[0])
}

// loosePlate reads a plate as people write it after a word of plates: "81X1 - 2345",
// "81A-00.123".
func (s *speaker) loosePlate(m []string) (string, int) {
	number := SpokenDigits(m[6])
	if m[6] == "" {
		number = SpokenDigits(m[4]) + " chấm " + SpokenDigits(m[5])
	}
	return spokenWhole(m[1]) + " " + spelled(m[2]+m[3]) + ", " + number, len(m[0])
}

// plate reads the plate of a vehicle.
func (s *speaker) plate(m []string) (string, int) {
	if m[2] == "NĐ" || m[2] == "QĐ" || m[2] == "TT" || m[2] == "NQ" {
		return "", 0
	}
	said := spokenWhole(m[1]) + " " + spelled(m[2]+m[3])
	tail := SpokenDigits(m[4])
	if strings.Contains(m[0], ".") {
		tail += " chấm " + SpokenDigits(m[5])
	} else {
		tail = SpokenDigits(m[4] + m[5])
	}
	return said + ", " + tail, len(m[0])
}

// house reads the number of a house in a lane, or of a class: "12/5" after a word of
// addresses, "45/7/2" and "5/2A" anywhere.
func (s *speaker) house(m []string) (string, int) {
	run := m[0]
	certain := strings.Count(run, "/") > 1 || strings.Trim(run, "0123456789/") != ""
	if certain && strings.Count(run, "/") == 1 {
		if _, b, _ := strings.Cut(run, "/"); b == "h" || b == "m" || b == "l" || b == "s" || b == "g" || b == "đ" || strings.HasSuffix(run, "V") || strings.HasSuffix(run, "W") || strings.HasSuffix(run, "k") || strings.HasSuffix(run, "h") {
			return "", 0
		}
	}
	c := s.near()
	_, isStreet := s.streetAfter(s.i + len(run))
	if !certain && c&cueHouse == 0 &&
		!(isStreet && (s.lineStart() || s.houseCue() || s.commaBefore() != "")) {
		return "", 0
	}
	if !certain && c&cueHouse != 0 && c&cueDay != 0 {
		return "", 0
	}
	if certain && strings.Trim(run, "0123456789/") == "" {
		s.doubt("số nhà hay ngày tháng", "")
	}
	var parts []string
	for part := range strings.SplitSeq(run, "/") {
		n := digitRun(part)
		said := spokenRun(part[:n])
		if letter := part[n:]; letter != "" {
			said += " " + spelled(letter)
		}
		parts = append(parts, said)
	}
	return strings.Join(parts, " trên "), len(run)
}

func (s *speaker) houseCue() bool {
	w, _ := s.before(s.i)
	return w == "số" || w == "tại" || w == "ở"
}

func (s *speaker) streetAfter(end int) (string, bool) {
	if strings.HasPrefix(s.text[end:], ",") {
		end++
	}
	w := s.next(end)
	return w, w == "đường" || w == "phố" || w == "quốc"
}

// formCode reads the symbol of a form: "01/TB-HT", "TK1-TS", "BK04-ĐK-TCT". Abbreviations
// that mean one thing in every symbol are said in words, the others letter by letter: CTĐT
// is "chứng từ điện tử" in a symbol and "chương trình đào tạo" elsewhere.
func (s *speaker) formCode(m []string) (string, int) {
	run := m[0]
	if s.midWord() || formYear.MatchString(run) || !strings.ContainsAny(run, "0123456789") {
		return "", 0
	}
	var out []string
	for rest := run; rest != ""; {
		said, n := formPart(rest, len(out) > 0 && len(rest) != len(run))
		if said != "" {
			out = append(out, said)
		}
		rest = rest[n:]
	}
	if len(out) > 1 {
		s.doubt("ký hiệu mẫu, đọc từng chữ cái", "")
	}
	return strings.Join(out, " "), len(run)
}

// formPart reads the first figures, letters or sign of a symbol; inside it a figure that
// begins with zero goes digit by digit.
func formPart(rest string, inside bool) (said string, n int) {
	if n := digitRun(rest); n > 0 {
		if rest[0] == '0' && inside {
			return SpokenDigits(rest[:n]), n
		}
		return spokenWhole(rest[:n]), n
	}
	if startsWithLetter(rest) {
		w := wordAt(rest)
		ministry := documentIssuers[w]
		switch {
		case strings.HasPrefix(ministry, "Bộ "):
			return ministry, len(w)
		case formWords[w]:
			return commonShort[w], len(w)
		}
		return spelled(w), len(w)
	}
	switch {
	case yearOfForm.MatchString(rest): // 2C-BNV/2008
		return "năm", 1
	case rest[0] == '/':
		return "trên", 1
	case rest[0] == '.':
		return "chấm", 1
	case rest[0] == '-' && digitNext(rest[1:]):
		return "gạch ngang", 1
	}
	return "", 1
}

// formWords are the abbreviations that every form means alike.
var formWords = words("TNCN TNDN GTGT TTĐB HĐĐT TMĐT SDĐPNN BHXH BHYT BHTN UBND HĐND TTHC CCCD ĐKKS ĐKKH ĐKKT ĐKKD")

var yearOfForm = regexp.MustCompile(`^/(?:19|20)\d\d$`)

var formYear = regexp.MustCompile(`^\d.*/\d{4}/|^[^a-zđ]*-(?:CP|UBND|TTg|HĐND)$`)

// item reads the head of a list: "c1.3)", "b.4)".
func (s *speaker) item(m []string) (string, int) {
	rest := s.text[s.i+len(m[0]):]
	inside := strings.HasPrefix(rest, ")") && strings.Contains(m[0], ".") && strings.HasSuffix(s.text[:s.i], " ")
	if s.midWord() || !s.lineStart() && !inside && s.near()&cueClause == 0 {
		return "", 0
	}
	if s.lineStart() && !strings.HasPrefix(rest, ")") && !strings.HasPrefix(rest, ".") && !(strings.Contains(m[0], ".") && strings.HasPrefix(rest, " ")) {
		return "", 0
	}
	var out []string
	for rest = m[0]; rest != ""; {
		switch n := digitRun(rest); {
		case n > 0:
			out = append(out, spokenWhole(rest[:n]))
			rest = rest[n:]
		case rest[0] == '.':
			out = append(out, "chấm")
			rest = rest[1:]
		default:
			_, n := utf8.DecodeRuneInString(rest)
			out = append(out, spelled(rest[:n]))
			rest = rest[n:]
		}
	}
	return strings.Join(out, " "), len(m[0])
}

// smallRoman reads the head of a list in small Roman numerals: "(iv)".
func (s *speaker) smallRoman(m []string) (string, int) {
	n := romanValue(strings.ToUpper(m[0]))
	if n == 0 || m[0] == "x" || !strings.HasPrefix(s.text[s.i+len(m[0]):], ")") || !strings.HasSuffix(s.text[:s.i], "(") {
		return "", 0
	}
	return SpokenInt(n), len(m[0])
}

// standard reads the number of a standard: "QCVN 01:2021/BXD", "ISO 9001:2015".
func (s *speaker) standard(m []string) (string, int) {
	said := spokenWhole(m[1])
	if m[2] != "" {
		said += " gạch ngang " + spokenWhole(m[2][1:])
	}
	said += " năm " + spokenWhole(m[3])
	n := len(m[0])
	if m[4] != "" && documentIssuers[m[4]] == "" {
		n -= len(m[4])
	} else if m[4] != "" {
		said += ", " + documentIssuers[m[4]]
	}
	return said, n
}

// shortNumber reads a telephone number of few digits where it is called.
func (s *speaker) shortNumber(m []string) (string, int) {
	if s.near()&cueShort == 0 && !(s.chain()&cueShort != 0) {
		return "", 0
	}
	if s.follows(s.i+len(m[0]), countedAfter) || moneyAfter(s.text[s.i+len(m[0]):]) {
		return "", 0
	}
	if n, _ := unitAfter(s.text[s.i+len(m[0]):]); n > 0 {
		return "", 0
	}
	return SpokenDigits(m[1]), len(m[0])
}

// afterColon reads "Báo cháy: 114; tai nạn: 115", where the words before tell who is called.
func (s *speaker) afterColon(m []string) (string, int) {
	if !strings.HasSuffix(strings.TrimRight(s.text[:s.i], " \u00a0"), ":") || s.follows(s.i+len(m[0]), countedAfter) {
		return "", 0
	}
	words, _ := s.wordsBefore(s.i, 5, cueLead)
	if slices.ContainsFunc(words, func(w string) bool { return happened[w] }) { // số vụ cháy: 114
		return "", 0
	}
	if s.far()&(cueShort|cueAid) == 0 && s.last.kind != "số điện thoại ngắn" {
		return "", 0
	}
	return SpokenDigits(m[0]), len(m[0])
}

// happened are words of what is counted when it happens, or is there.
var happened = phrases("vụ, ca, tổng, lượt, lần, cuộc, hợp, hộ, dân, người, nguy, trình, khám, đơn, thẻ")

// townNumber reads a number without the code of its province: "ĐT 3.543.210". What ends in
// thousands is rather what a telephone costs.
func (s *speaker) townNumber(m []string) (string, int) {
	digits := OnlyDigits(m[1])
	if len(digits) < 6 || len(digits) > 7 || digits[0] == '0' || strings.HasSuffix(digits, "000") || s.follows(s.i+len(m[0]), countedAfter) || moneyAfter(s.text[s.i+len(m[0]):]) {
		return "", 0
	}
	if !townPhone[s.beforeWord()] && !strings.HasSuffix(strings.TrimRight(s.text[:s.i], " \u00a0"), ":") {
		return "", 0
	}
	if unit, _ := unitAfter(s.text[s.i+len(m[0]):]); unit > 0 {
		return "", 0
	}
	return SpokenDigits(digits[:len(digits)-3]) + ", " + SpokenDigits(digits[len(digits)-3:]), len(m[0])
}

// townPhone are words right before a telephone number.
var townPhone = phrases("số, đt, sđt, thoại, máy, gọi, hotline, nóng, đài")

// hotline reads the number of a public hotline that everybody knows.
func (s *speaker) hotline(m []string) (string, int) {
	if s.follows(s.i+len(m[0]), countedAfter) || moneyAfter(s.text[s.i+len(m[0]):]) {
		return "", 0
	}
	return SpokenDigits(m[0]), len(m[0])
}

// emergencyList reads numbers that everybody knows where one follows another.
func (s *speaker) emergencyList(m []string) (string, int) {
	if s.last.kind != "số điện thoại ngắn" || s.last.end > s.i || !connectors[strings.Trim(s.text[s.last.end:s.i], " ")] {
		if rest := window(s.text[s.i+len(m[0]):]); !emergencyNext.MatchString(rest) && !emergencyOf.MatchString(rest) {
			return "", 0
		}
	}
	if s.follows(s.i+len(m[0]), countedAfter) {
		return "", 0
	}
	return SpokenDigits(m[0]), len(m[0])
}

var emergencyNext = shape(`(?:,| và| hoặc|/) ?(?:số )?11[1-5](?:\D|$)`)

var emergencyOf = shape(` ?[-–:(] ?(?:[Tt]ổng đài|[Cc]ảnh sát|[Cc]ông an|[Cc]ứu |[Cc]ấp cứu|[Bb]ảo vệ|[Cc]hữa cháy|[Tt]ìm kiếm)`)

// emergencyPair reads "114/115".
func (s *speaker) emergencyPair(m []string) (string, int) {
	if s.cue()&cueShort == 0 && s.far()&cueShort == 0 && !s.lineStart() {
		return "", 0
	}
	return SpokenDigits(m[1]) + " hoặc " + SpokenDigits(m[3]), len(m[0])
}

// phoneHere tells whether what looks like a telephone number is one here: after a word
// of codes it is none.
func (s *speaker) phoneHere(p PhoneAt) bool {
	if p.Phone.Kind == Short {
		return true
	}
	c := s.nearAt(p.Start, 0)
	if c&cueCode != 0 && c&cueShort == 0 {
		return false
	}
	return true
}

// document reads the number of a document: "61/2018/NĐ-CP", "163/QĐ-BTP".
func (s *speaker) document(m []string) (string, int) {
	symbol := m[4]
	words, ok := symbolWords(symbol, s.reader.Glossary)
	if parted := hyphened(symbol); !ok && parted != "" {
		symbol = parted
		words, _ = symbolWords(symbol, s.reader.Glossary)
		return s.numbered(m, symbol, words)
	}
	if ok && strings.Contains(symbol, " ") { // 107/2025/QĐ UBND
		symbol = spacedSymbol.ReplaceAllString(symbol, "-")
	}
	if at := strings.IndexByte(symbol, ' '); !ok && at > 0 { // 250/QĐ - TTg, but 12/QĐ - XYZ is two things
		m[0] = m[0][:len(m[0])-len(symbol)+at]
		symbol = strings.TrimRight(symbol[:at], "-–‑")
		m[0] = strings.TrimRight(m[0], "-–‑")
		words, ok = symbolWords(symbol, s.reader.Glossary)
	}
	first, more, _ := strings.Cut(symbol, "-")
	if !ok && (more == "" || documentTypes[first] == "" && documentIssuers[first] == "") {
		return "", 0
	}
	if who := documentIssuers[first]; !ok && documentTypes[first] == "" && who != "" && s.spelledOut(more) { // 1187/SYT-NVY
		s.doubt("đơn vị soạn thảo trong ký hiệu, không đọc", who+" "+spelled(more))
		return s.numbered(m, first, who)
	}
	if s.near()&cueName != 0 && more == "" { // Đề án 06/CP
		return SpokenDigits(m[1]) + " của " + words, len(m[0])
	}
	if ok {
		return s.numbered(m, symbol, words)
	}
	said, head := s.documentNumber(m)
	// Who issues it has a name nobody has explained: the symbol is read by itself, and reported.
	s.put(s.i+len(m[0])-len(symbol), s.spaced(said)+", ")
	word := documentTypes[first]
	if word == "" {
		word = documentIssuers[first]
	}
	if lead, _ := s.wordsBefore(head, 4, ":("); endsInWords(strings.Join(lead, " "), strings.ToLower(word)) {
		word = "" // Nghị quyết liên tịch số 01/2014/NQLT-…
	}
	s.put(s.i+len(first)+len("-"), strings.TrimLeft(word+" ", " "))
	return "", 0
}

// spelledOut tells whether the rest of a symbol is the short name of a department that wrote it.
func (s *speaker) spelledOut(more string) bool {
	return more != "" && senses[more] == nil && commonShort[more] == "" && documentTypes[more] == "" && more == strings.ToUpper(more) && !strings.ContainsAny(more, "0123456789/ ")
}

// hyphened is a symbol whose hyphen was lost: NĐCP; "" for any other.
func hyphened(symbol string) string {
	for at := range symbol {
		if documentTypes[symbol[:at]] != "" && documentIssuers[symbol[at:]] != "" && utf8.RuneCountInString(symbol[:at]) > 1 {
			return symbol[:at] + "-" + symbol[at:]
		}
	}
	return ""
}

// numbered reads a number with a symbol that is known.
func (s *speaker) numbered(m []string, symbol, words string) (string, int) {
	said, head := s.documentNumber(m)
	return said + s.issuer(head, s.i+len(m[0]), symbol, words), len(m[0])
}

// documentNumber says the number of a document before its symbol, and where the words about it end.
func (s *speaker) documentNumber(m []string) (said string, head int) {
	said = spokenAmountDots(m[1])
	if m[2] != "" {
		said += " " + letterNames[unicode.ToLower([]rune(m[2])[0])]
	}
	if m[3] != "" {
		said += " năm " + spokenWhole(m[3])
	}
	before, head := s.wordsBefore(s.i, 1, ": ")
	if len(before) == 0 || before[0] != "số" {
		said = "số " + said
		head = s.i
	}
	return said, head
}

// spacedSymbol is what stands for the hyphen of a symbol.
var spacedSymbol = regexp.MustCompile(` ?[-–] ?| `)

// spaced is said with a blank before it where a word stands.
func (s *speaker) spaced(said string) string {
	if r, _ := utf8.DecodeLastRuneInString(s.spokenSoFar()); wordRune(r) {
		return " " + said
	}
	return said
}

// issuer is what the symbol of a document adds to its number. The type is not said again
// when it stands before the number, and neither is the issuer that the text names after:
// "Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ" has one of each.
func (s *speaker) issuer(head, end int, symbol, words string) string {
	first := strings.FieldsFunc(symbol, func(r rune) bool { return strings.ContainsRune("-–‑/ ", r) })
	kind := documentTypes[first[0]]
	if strings.HasSuffix(strings.TrimRight(s.text[:head], " \u00a0"), symbol) { // BB-VPHC số 12/BB-VPHC
		return ""
	}
	lead, _ := s.wordsBefore(head, 4, ":(")
	phrase := strings.Join(lead, " ")
	typed := kind != "" && len(first) > 1 && strings.Contains(" "+phrase+" ", " "+strings.ToLower(kind)+" ") // Chương trình hành động số 5-CTr/TU
	if !typed && len(first) > 1 && kind != "" {                                                              // the type as an abbreviation: TT 04/2020/TT-BTP, QĐ số 5/QĐ-UBND
		typed = slices.Contains(lead, strings.ToLower(first[0]))
	}
	if !typed && len(first) > 1 && kind != "" { // the Party writes QĐ for Quy định too
		typed = slices.ContainsFunc(partyTypes[first[0]], func(other string) bool { return endsInWords(phrase, other) })
	}
	who := words
	if kind != "" && len(first) > 1 {
		who = strings.TrimPrefix(words, kind+" ")
	}
	named, from, to := s.namedIssuer(end, who)
	switch {
	case named != "" && strings.HasPrefix(who, named+" khóa "): // Luật số 31/2024/QH15 của Quốc hội
		s.dropIssuer = span{from, to}
		return ", " + who + s.commaAfter(from, end)
	case named != "" && (typed || kind == ""):
		s.dropIssuer = span{from, to}
		return " của " + named + s.commaAfter(from, end)
	case typed:
		return " của " + who
	case len(first) == 1 && kind != "" && endsInWords(phrase, strings.ToLower(kind)): // Công văn số 15/CV
		return ""
	}
	if len(first) == 1 && kind == "" && !assemblyTerm.MatchString(symbol) && endsInType(lead) { // công văn số 12/SYT
		return " của " + words
	}
	return ", " + words
}

// endsInType tells whether words end in the name of a kind of document.
func endsInType(lead []string) bool {
	n := len(lead)
	return n > 0 && (cueTable[lead[n-1]]|cueTable[strings.Join(lead[max(0, n-2):], " ")])&cueDoc != 0
}

// partyTypes are other types that a symbol of the Party may stand for (Hướng dẫn 36-HD/VPTW).
var partyTypes = map[string][]string{"QĐ": {"quy định"}, "QC": {"quy chế"}, "CT": {"chương trình"}, "TB": {"thông báo kết luận"}, "KL": {"thông báo kết luận"}, "ĐA": {"đề án"}, "TTr": {"thông tri"}}

// commaAfter is the comma before a date that stands between a number and its issuer.
func (s *speaker) commaAfter(from, end int) string {
	if strings.TrimSpace(s.text[end:from]) != "" {
		return ","
	}
	return ""
}

func endsInWords(phrase, words string) bool {
	head, ok := strings.CutSuffix(phrase, words)
	return ok && (head == "" || strings.HasSuffix(head, " "))
}

var issuedPattern = shape(`(\s*,?\s*ngày\s+(?:\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}))?(\s+của\s+)`)

// namedIssuer finds "của Chính phủ" after a number and its date: the words, and where
// they stand. The name may be longer than the symbol's: "Bộ trưởng Bộ Tư pháp".
func (s *speaker) namedIssuer(end int, who string) (named string, from, to int) {
	rest := s.text[end:]
	m := issuedPattern.FindStringSubmatch(window(rest))
	if m == nil {
		return "", 0, 0
	}
	from = end + len(m[0]) - len(m[2])
	at := end + len(m[0])
	tail := window(s.text[at:])
	for _, lead := range []string{"", "Bộ trưởng ", "Chủ nhiệm ", "Tổng Giám đốc ", "Thống đốc ", "Chủ tịch ", "Giám đốc "} {
		after, ok := strings.CutPrefix(tail, lead)
		if !ok {
			continue
		}
		for _, name := range s.namesOf(who) {
			if n := matchPrefix(after, strings.ToLower(name)); n > 0 && endOfWord(after[n:]) {
				place := placeOfIssuer.FindString(after[n:])
				said := who
				if slices.Contains(organsOf[who], name) {
					said = name
				}
				return lead + said + place, from, at + len(lead) + n + len(place)
			}
		}
	}
	return "", 0, 0
}

var placeOfIssuer = shape(` (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|đặc khu|cấp tỉnh|cấp xã)(?: \p{Lu}\p{Ll}[\p{L}'’]*)*`)

// organsOf are those who issue under a symbol that names only whose organs they are:
// "Nghị quyết số 57-NQ/TW của Bộ Chính trị".
var organsOf = map[string][]string{
	"Trung ương": {"Bộ Chính trị", "Ban Bí thư Trung ương Đảng", "Ban Bí thư Trung ương", "Ban Bí thư", "Ban Chấp hành Trung ương Đảng", "Ban Chấp hành Trung ương", "Hội nghị Trung ương"},
	"Tỉnh ủy":    {"Ban Thường vụ Tỉnh ủy", "Ban Chấp hành Đảng bộ tỉnh", "Thường trực Tỉnh ủy"},
	"Đảng ủy":    {"Ban Thường vụ Đảng ủy", "Ban Chấp hành Đảng bộ", "Thường trực Đảng ủy"},
	"Huyện ủy":   {"Ban Thường vụ Huyện ủy"},

	"Hội đồng nhân dân": {"Thường trực Hội đồng nhân dân"},
}

// namesOf are the ways in which a text writes an issuer: in full or by its initials.
func (s *speaker) namesOf(who string) []string {
	out := []string{who}
	for _, table := range []map[string]string{documentIssuers, s.reader.Glossary} {
		for short, full := range table {
			if full == who {
				out = append(out, short)
			}
		}
	}
	out = append(out, organsOf[who]...)
	if who == "Thủ tướng Chính phủ" {
		out = append(out, "Thủ tướng")
	}
	if assembly, _, is := strings.Cut(who, " khóa "); is {
		out = append(out, assembly)
	}
	return out
}

func endOfWord(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return s == "" || !wordRune(r)
}

// spokenAmountDots says a number of a document, "66.18" with its dot.
func spokenAmountDots(text string) string {
	if strings.Contains(text, ".") {
		return spokenParts(text)
	}
	return spokenWhole(text)
}

// party reads the number of a document of the Party: "18-NQ/TW".
func (s *speaker) party(m []string) (string, int) {
	if documentTypes[m[2]] == "" || documentIssuers[m[3]] == "" {
		return "", 0
	}
	said := spokenWhole(m[1])
	before, start := s.before(s.i)
	head := start
	if before != "số" {
		said = "số " + said
		head = s.i
	}
	return said + s.issuer(head, s.i+len(m[0]), m[2]+"-"+m[3], documentTypes[m[2]]+" "+documentIssuers[m[3]]), len(m[0])
}
