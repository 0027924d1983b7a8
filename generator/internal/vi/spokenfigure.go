package vi

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What begins with a figure.

var (
	documentPattern  = regexp.MustCompile(`^(\d+)(\p{L})?(?:/(\d{4}))?/(\p{Lu}[\p{L}\d&]*(?:(?:[-–‑] ?|/)[\p{L}\d&]+)*)`)
	datePattern      = regexp.MustCompile(`^(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d\d-\d\d)`)
	monthYearPattern = regexp.MustCompile(`^(\d{1,2})[/-](\d{4})`)
	dayMonthPattern  = regexp.MustCompile(`^(\d{1,2})/(\d{1,2})`)
	clockPattern     = regexp.MustCompile(`^(\d{1,2})(?::|h|g|[ \x{a0}]?giờ[ \x{a0}]?)(\d{2})(?::\d\d|'|′|ph?|[ \x{a0}]?phút)?`)
	shortClock       = regexp.MustCompile(`^(\d{1,2})[hg](\d)(?:'|′|ph?)?`)
	hourPattern      = regexp.MustCompile(`^(\d{1,2})h`)
	codeInText       = regexp.MustCompile(`^(\d)\.(\d{3})(\d{3,4})(\.\d{3}\.\d\d\.\d\d\.H\d\d)?`)
	spacedNumber     = regexp.MustCompile(`^\d{1,3}([ \x{a0}]\d{3})+`)
	englishNumber    = regexp.MustCompile(`^\d{1,3}((,\d{3}){2,}|(,000)+)`)
	partyPattern     = regexp.MustCompile(`^(\d{1,4})-(\p{Lu}\p{L}*)/(\p{Lu}{2,})`)
	housePattern     = regexp.MustCompile(`^\d+[A-Za-zĐđ]?(/\d+[A-Za-zĐđ]?)+`)
	fractionPattern  = regexp.MustCompile(`^(\d+)/(\d+)`)
)

// figure reads what begins with a figure; it always reads something.
func (s *speaker) figure() bool {
	for _, rule := range []func() bool{
		s.standard, s.document, s.party, s.days, s.date, s.allDay, s.house, s.plate, s.weekdays, s.scale, s.monthYear, s.clock, s.code, s.dayMonth, s.emergency, s.fraction, s.account, s.shortMoney, s.number,
	} {
		if rule() {
			return true
		}
	}
	n := len(s.text[s.i:]) - len(strings.TrimLeft(s.text[s.i:], "0123456789"))
	s.say(s.i+n, spokenRun(s.text[s.i:s.i+n]))
	return true
}

// spokenRun says a run of digits: as a number, but digit by digit when it begins with
// zeros and is no day, month or count of two digits.
func spokenRun(digits string) string {
	if len(digits) > 2 && digits[0] == '0' || len(digits) > 18 {
		return SpokenDigits(digits)
	}
	return spokenWhole(digits)
}

// free tells whether a match of n bytes ends where no word or number goes on.
func (s *speaker) free(n int) bool {
	rest := s.text[s.i+n:]
	if rest == "" {
		return true
	}
	r, size := utf8.DecodeRuneInString(rest)
	if wordRune(r) {
		return false
	}
	return !((r == '/' || r == '.' || r == ',' || r == ':') && digitNext(rest[size:]))
}

// before is the text before here, folded, at most some forty bytes of it, up to the
// end of the sentence before.
func (s *speaker) before() string { return Fold(sentenceBefore(s.text[:s.i])) }

// after tells whether one of the words stands right before here.
func (s *speaker) after(words ...string) bool {
	before := s.before()
	for _, w := range words {
		if before == w || strings.HasSuffix(before, " "+w) {
			return true
		}
	}
	return false
}

// afterWord tells the same of a word with its marks, so that "thứ" is not "thu".
func (s *speaker) afterWord(words ...string) bool {
	head := strings.ToLower(strings.TrimRight(s.text[:s.i], " \u00a0"))
	for _, w := range words {
		if head, ok := strings.CutSuffix(head, w); ok {
			if r, _ := utf8.DecodeLastRuneInString(head); head == "" || !wordRune(r) {
				return true
			}
		}
	}
	return false
}

// document reads the number of a document: "61/2018/NĐ-CP", "163/QĐ-BTP".
func (s *speaker) document() bool {
	m := documentPattern.FindStringSubmatch(s.text[s.i:])
	if m == nil {
		return false
	}
	if len(m[1]) > 15 {
		return false
	}
	symbol, ok := symbolWords(m[4], s.glossary)
	first, more, _ := strings.Cut(m[4], "-")
	if !ok && (more == "" || documentTypes[first] == "" && documentIssuers[first] == "") {
		return false
	}
	said := spokenWhole(m[1])
	if m[2] != "" {
		said += " " + letterNames[unicode.ToLower([]rune(m[2])[0])]
	}
	if m[3] != "" {
		said += " năm " + spokenWhole(m[3])
	}
	if !s.after("so") {
		said = "số " + said
	}
	if !ok { // who issues it has a name nobody has explained: the symbol is read by itself, and reported
		s.say(s.i+len(m[0])-len(m[4]), said+", ")
		last := &s.out[len(s.out)-1]
		last.Said = strings.TrimRight(last.Said, " ") + " "
		return s.symbolStart(first)
	}
	s.say(s.i+len(m[0]), said+", "+symbol)
	return true
}

// symbolStart reads the first part of a symbol whose rest is not known.
func (s *speaker) symbolStart(first string) bool {
	word := documentTypes[first]
	if word == "" {
		word = documentIssuers[first]
	}
	s.say(s.i+len(first)+len("-"), word+" ")
	last := &s.out[len(s.out)-1]
	last.Said = strings.TrimSpace(last.Said) + " "
	return true
}

// party reads the number of a document of the Party: "18-NQ/TW".
func (s *speaker) party() bool {
	m := partyPattern.FindStringSubmatch(s.text[s.i:])
	if m == nil || documentTypes[m[2]] == "" || documentIssuers[m[3]] == "" || !s.free(len(m[0])) {
		return false
	}
	said := spokenWhole(m[1]) + ", " + documentTypes[m[2]] + " " + documentIssuers[m[3]]
	if !s.after("so") {
		said = "số " + said
	}
	s.say(s.i+len(m[0]), said)
	return true
}

// house reads the number of a house in a lane: "12/5" after a word of addresses,
// "45/7/2" and "5/2A" anywhere.
func (s *speaker) house() bool {
	m := housePattern.FindString(s.text[s.i:])
	if m == "" || !s.free(len(m)) {
		return false
	}
	certain := strings.Count(m, "/") > 1 || strings.Trim(m, "0123456789/") != ""
	if !certain && !s.after("so nha", "nha so", "ngo", "hem", "kiet", "ngach", "dia chi", "dia chi so", "lop", "to") &&
		!(streetAfter.MatchString(s.text[s.i+len(m):]) && (s.lineStart() || s.after("so", "tai", "o") || strings.HasSuffix(strings.TrimRight(s.text[:s.i], " "), ","))) {
		return false
	}
	var parts []string
	for part := range strings.SplitSeq(m, "/") {
		figures := strings.TrimRight(part, "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZzĐđ")
		said := spokenRun(figures)
		if letter := part[len(figures):]; letter != "" {
			said += " " + spelled(letter)
		}
		parts = append(parts, said)
	}
	s.say(s.i+len(m), strings.Join(parts, " trên "))
	return true
}

// date reads a day of the calendar.
func (s *speaker) date() bool {
	m := datePattern.FindString(s.text[s.i:])
	if m == "" || !s.free(len(m)) {
		return false
	}
	d, err := ParseDate(strings.ReplaceAll(m, ".", "-"))
	if err != nil {
		return false
	}
	s.say(s.i+len(m), s.dayWord()+SpokenDate(d))
	return true
}

// dayWord is "ngày " where nothing before says it.
func (s *speaker) dayWord() string {
	if s.afterWord("ngày", "mùng", "mồng", "hôm", "rằm") {
		return ""
	}
	return "ngày "
}

// SpokenDate says a date without the word "ngày": "hai mươi ba tháng mười một năm hai
// nghìn không trăm hai mươi sáu".
func SpokenDate(d Date) string {
	return SpokenInt(int64(d.Day)) + " tháng " + spokenMonth(int64(d.Month)) + " năm " + SpokenInt(int64(d.Year))
}

func spokenMonth(n int64) string {
	if n == 4 {
		return "tư"
	}
	return SpokenInt(n)
}

// monthYear reads "11/2026", and "IV/2026" is read by [speaker.numeral].
func (s *speaker) monthYear() bool {
	m := monthYearPattern.FindStringSubmatch(s.text[s.i:])
	if m == nil || !s.free(len(m[0])) {
		return false
	}
	month, _ := digits(m[1])
	year, _ := digits(m[2])
	switch {
	case year < minYear || year > maxYear || month < 1 || strings.Contains(m[0], "-") && !s.afterWord("tháng"):
		return false
	case s.afterWord("quý", "kỳ", "đợt", "khóa", "khoá", "số", "lần", "nghị định", "thông tư", "luật", "quyết định", "nghị quyết", "chỉ thị", "công văn"):
		s.say(s.i+len(m[0]), spokenWhole(m[1])+" năm "+spokenWhole(m[2]))
		return true
	case month > 12:
		return false
	}
	said := spokenMonth(int64(month)) + " năm " + spokenWhole(m[2])
	if !s.afterWord("tháng") {
		said = "tháng " + said
	}
	s.say(s.i+len(m[0]), said)
	return true
}

// clock reads a time of day: "7h30", "07:30", "7 giờ 30", "7h".
func (s *speaker) clock() bool {
	rest := s.text[s.i:]
	if m := clockPattern.FindStringSubmatch(rest); m != nil && s.free(len(m[0])) {
		hour, _ := digits(m[1])
		minute, _ := digits(m[2])
		if hour <= 24 && minute < 60 {
			s.say(s.i+len(m[0]), spokenClock(hour, minute))
			return true
		}
	}
	if m := shortClock.FindStringSubmatch(rest); m != nil && s.free(len(m[0])) {
		hour, _ := digits(m[1])
		minute, _ := digits(m[2])
		if hour <= 24 {
			s.say(s.i+len(m[0]), spokenClock(hour, minute))
			return true
		}
	}
	if m := hourPattern.FindStringSubmatch(rest); m != nil && s.free(len(m[0])) {
		s.say(s.i+len(m[0]), spokenWhole(m[1])+" giờ")
		return true
	}
	return false
}

func spokenClock(hour, minute int) string {
	out := SpokenInt(int64(hour)) + " giờ"
	if minute > 0 {
		out += " " + SpokenInt(int64(minute)) + " phút"
	}
	return out
}

// SpokenClock says a time of day: "bảy giờ ba mươi phút".
func SpokenClock(c Clock) string { return spokenClock(c.Hour, c.Minute) }

// code reads the national code of a procedure digit by digit.
func (s *speaker) code() bool {
	m := codeInText.FindStringSubmatch(s.text[s.i:])
	if m == nil || !s.free(len(m[0])) {
		return false
	}
	said := SpokenDigits(m[1]) + " chấm " + SpokenDigits(m[2]) + ", " + SpokenDigits(m[3])
	for _, part := range strings.Split(strings.TrimPrefix(m[4], "."), ".") {
		if strings.HasPrefix(part, "H") {
			said += " chấm hát " + SpokenDigits(part)
		} else if part != "" {
			said += " chấm " + SpokenDigits(part)
		}
	}
	s.say(s.i+len(m[0]), said)
	return true
}

// dayMonth reads "5/2" as a day where the words or the figures say that it is one.
func (s *speaker) dayMonth() bool {
	m := dayMonthPattern.FindStringSubmatch(s.text[s.i:])
	if m == nil || !s.free(len(m[0])) {
		return false
	}
	day, _ := digits(m[1])
	month, _ := digits(m[2])
	if day < 1 || day > 31 || month < 1 || month > 12 {
		return false
	}
	called := s.afterWord("ngày", "mùng", "mồng", "hôm", "rằm", "từ", "đến", "lễ", "tết", "quốc khánh", "lao động", "dịp", "sáng", "chiều", "tối", "hai", "ba", "tư", "năm", "sáu", "bảy", "chủ nhật", "và", "trước", "sau", "mừng", "kỷ niệm", "nghỉ", "hạn", "vào", "phụ nữ", "nhà giáo", "thiếu nhi", "đường", "phố", "quảng trường") && !s.after("phan")
	named := strings.HasSuffix(strings.TrimRight(s.text[:s.i], " "), ",") && weekdayBefore.MatchString(s.text[:s.i])
	padded := m[1][0] == '0' || m[2][0] == '0' // no fraction is written 02/9
	if !called && !named && !padded && day <= month {
		return false
	}
	said := SpokenInt(int64(day)) + " tháng " + spokenMonth(int64(month))
	if !s.afterWord("lễ", "quốc khánh", "lao động", "dịp", "đường", "phố", "quảng trường") {
		said = s.dayWord() + said
	}
	s.say(s.i+len(m[0]), said)
	return true
}

var weekdayBefore = regexp.MustCompile(`(?i)(thứ (hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật),? ?$`)

// fraction reads "3/4" as a part and "24/24" as one number over another.
func (s *speaker) fraction() bool {
	m := fractionPattern.FindStringSubmatch(s.text[s.i:])
	if m == nil || !s.free(len(m[0])) || len(m[1]) > 9 || len(m[2]) > 9 {
		return false
	}
	above, _ := digits(m[1])
	below, _ := digits(m[2])
	said := spokenWhole(m[1]) + " trên " + spokenWhole(m[2])
	if len(m[2]) == 4 && below >= minYear && below <= maxYear {
		said = spokenWhole(m[1]) + " năm " + spokenWhole(m[2])
	}
	if len(m[1]) == 4 && len(m[2]) == 4 && below == above+1 { // năm học 2025/2026
		said = spokenWhole(m[1]) + " đến " + spokenWhole(m[2])
	}
	if above < below && below >= 2 && below <= 10 {
		part := SpokenInt(int64(below))
		if below == 4 {
			part = "tư"
		}
		said = SpokenInt(int64(above)) + " phần " + part
	}
	s.say(s.i+len(m[0]), said)
	return true
}

// account reads a number that is a name: an account, a tax code, an identity card.
func (s *speaker) account() bool {
	n := len(s.text[s.i:]) - len(strings.TrimLeft(s.text[s.i:], "0123456789"))
	if n < 6 || !s.free(n) && !strings.HasPrefix(s.text[s.i+n:], "-") || !containsAny(s.before(), accountWords) {
		return false
	}
	var groups []string
	for rest := s.text[s.i : s.i+n]; rest != ""; {
		size := min(3, len(rest))
		if len(rest) == 4 {
			size = 4
		}
		groups = append(groups, SpokenDigits(rest[:size]))
		rest = rest[size:]
	}
	s.say(s.i+n, strings.Join(groups, ", "))
	return true
}

// Words that make a run of digits a name. Folded.
var accountWords = []string{
	"tai khoan", "ma so", "ma ho so", "ma dinh danh", "dinh danh so", "so dinh danh", "can cuoc", "cccd", "cmnd", "mst", "chung minh",
	"so seri", "stk", "ma vach", "bien lai so", "so the", "ma the", "ma bhxh",
}

// number reads a number with its unit.
func (s *speaker) number() bool {
	rest := s.text[s.i:]
	n := numberEnd(rest)
	text := rest[:n]
	if m := spacedNumber.FindString(rest); m != "" && len(m) > n && moneyAfter(rest[len(m):]) {
		n, text = len(m), strings.Map(onlyDigits, m)
	} else if m := englishNumber.FindString(rest); m != "" && len(m) == n {
		text = strings.ReplaceAll(m, ",", "")
	}
	switch {
	case strings.HasSuffix(text, ",00") && moneyAfter(rest[n:]): // 500.000,00 đồng
		text = strings.TrimSuffix(text, ",00")
	case pointNumber.MatchString(text) && measureAfter.MatchString(rest[n:]): // 2.5 triệu, 0.5%
		text = strings.Replace(text, ".", ",", 1)
	}
	said, ok := spokenNumber(text)
	switch {
	case !ok:
		said = spokenParts(text)
	case strings.Trim(text, "0123456789") == "":
		said = s.whole(text)
	}
	end := s.i + n
	end += inWords(s.text[end:], said) // 02 (hai) bản chính
	if size := blanks(s.text[end:]); size > 0 && len(text) > 2 && strings.HasPrefix(s.text[end+size:], "đ") && s.loneLetter(end+size) {
		said += " đồng" // "15.000 đ", but "điểm 2 đ"
		end += size + len("đ")
	} else if n := matchWord(s.text[end+size:], []string{"đồng"}); size > 0 && n > 0 && !ordinaryWord(s.text[end+size+n:], moneyScan{unit: "đồng"}) {
		said += " đồng" // so that a note on the page tells the whole amount
		end += size + n
	} else if size, unit := unitAfter(s.text[end:]); size > 0 {
		said += " " + unit
		end += size
	} else if w := wordAt(s.text[end:]); end < len(s.text) && utf8.RuneCountInString(w) == 1 && s.loneLetter(end) {
		said += " " + spelled(w)
		end += len(w)
	}
	end += inWords(s.text[end:], said) // 100.000 đồng (Một trăm nghìn đồng)
	s.say(end, said)
	return true
}

// loneLetter tells whether one letter stands at offset end, as in 3G, 15a.
func (s *speaker) loneLetter(end int) bool {
	r, n := utf8.DecodeRuneInString(s.text[end:])
	if letterNames[unicode.ToLower(r)] == "" || r == 'x' {
		return false
	}
	next, _ := utf8.DecodeRuneInString(s.text[end+n:])
	return end+n == len(s.text) || !wordRune(next) || unicode.IsUpper(r) && isASCIIDigit(next) // 3G, 15a; H5N1
}

func onlyDigits(r rune) rune {
	if isASCIIDigit(r) {
		return r
	}
	return -1
}

// whole says a plain run of digits by what stands before it.
func (s *speaker) whole(text string) string {
	n, ok := digits(text)
	switch {
	case len(text) == 3 && s.afterWord("máy lẻ", "số lẻ", "nhánh"):
		return SpokenDigits(text)
	case !ok || len(text) > 2:
		return spokenRun(text)
	case len(text) > 1 && s.afterWord("máy lẻ", "số lẻ", "nhánh", "bấm phím"):
		return SpokenDigits(text)
	case s.afterWord("tháng") && n <= 12:
		return spokenMonth(int64(n))
	case s.afterWord("thứ", "lần thứ"):
		return SpokenOrdinal(int64(n))
	}
	return SpokenInt(int64(n))
}

// spokenParts says figures that are no number: versions such as 2.1.3.
func spokenParts(text string) string {
	var out []string
	for i, field := range strings.FieldsFunc(text, func(r rune) bool { return r == '.' || r == ',' }) {
		if i > 0 {
			out = append(out, "chấm")
		}
		out = append(out, spokenRun(field))
	}
	return strings.Join(out, " ")
}

func moneyAfter(s string) bool { return matchWord(s[blanks(s):], moneyUnits) > 0 }

// Units, longest first within a beginning.
var unitWords = []struct{ sign, said string }{
	{"VNĐ", "đồng"}, {"VND", "đồng"}, {"vnđ", "đồng"}, {"vnd", "đồng"}, {"đ", "đồng"}, {"₫", "đồng"}, {"USD", "đô la Mỹ"}, {"EUR", "ơ rô"},
	{"%", "phần trăm"}, {"‰", "phần nghìn"}, {"°C", "độ xê"}, {"ºC", "độ xê"}, {"oC", "độ xê"}, {"°", "độ"},
	{"km2", "ki lô mét vuông"}, {"km²", "ki lô mét vuông"}, {"km", "ki lô mét"}, {"m2", "mét vuông"}, {"m²", "mét vuông"}, {"m3", "mét khối"}, {"m³", "mét khối"},
	{"cm2", "xăng ti mét vuông"}, {"cm²", "xăng ti mét vuông"}, {"cm3", "xăng ti mét khối"}, {"cm³", "xăng ti mét khối"},
	{"cm", "xăng ti mét"}, {"mm", "mi li mét"}, {"dm", "đề xi mét"}, {"m", "mét"},
	{"kg", "ki lô gam"}, {"mg", "mi li gam"}, {"gr", "gam"}, {"g", "gam"}, {"ha", "héc ta"},
	{"kWh", "ki lô oát giờ"}, {"kwh", "ki lô oát giờ"}, {"KWh", "ki lô oát giờ"}, {"kW", "ki lô oát"}, {"MW", "mê ga oát"}, {"kVA", "ki lô vôn am pe"}, {"kV", "ki lô vôn"}, {"W", "oát"}, {"V", "vôn"},
	{"mmHg", "mi li mét thủy ngân"}, {"cc", "xê xê"},
	{"ml", "mi li lít"}, {"lít", "lít"}, {"l", "lít"}, {"L", "lít"}, {"GB", "gi ga bai"}, {"MB", "mê ga bai"}, {"KB", "ki lô bai"}, {"kB", "ki lô bai"}, {"TB", "tê ra bai"}, {"Mbps", "mê ga bít một giây"},
	{"h", "giờ"}, {"dB", "đề xi ben"}, {"k", "nghìn"}, {"K", "nghìn"}, {"tr", "triệu"},
}

// unitAt reads a unit at the start of s: its length and its words.
func unitAt(s string) (int, string) {
	best, said := 0, ""
	for _, u := range unitWords {
		if len(u.sign) > best && strings.HasPrefix(s, u.sign) {
			r, _ := utf8.DecodeRuneInString(s[len(u.sign):])
			if !wordRune(r) || len(s) == len(u.sign) {
				best, said = len(u.sign), u.said
			}
		}
	}
	return best, said
}

// unitAfter reads a unit that follows a number, with the blank between. Signs of one
// letter other than m need to stand at the number, and đ after a blank is a letter.
func unitAfter(s string) (int, string) {
	gap := blanks(s)
	n, said := unitAt(s[gap:])
	if n == 0 || gap > 0 && (utf8.RuneCountInString(s[gap:gap+n]) == 1 && !strings.ContainsAny(s[gap:gap+n], "m%‰°₫W") || s[gap:gap+n] == "tr" && !moneyAfter(s[gap+n:]) && !strings.HasPrefix(s[gap+n:], "/")) {
		return 0, ""
	}
	return gap + n, said
}
