package vi

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Numbers that count and measure.

var (
	spacedNumber  = shape(`\d{1,3}(?:[ \x{a0}]\d{3})+`)
	englishNumber = shape(`\d{1,3}(?:(?:,\d{3}){2,}|(?:,000)+)`)
	pointNumber   = regexp.MustCompile(`^\d{1,3}\.\d{1,2}$`)
)

// spokenRun says a run of digits: as a number, but digit by digit when it begins with
// zeros and is no day, month or count of two digits.
func spokenRun(digits string) string {
	if len(digits) > 2 && digits[0] == '0' || len(digits) > 18 {
		return SpokenDigits(digits)
	}
	return spokenWhole(digits)
}

// fractionWords says a part: "ba phần tư".
func (s *speaker) fractionWords(above, below int) string {
	if above < below && below >= 2 && below <= 10 {
		part := SpokenInt(int64(below))
		if below == 4 {
			part = "tư"
		}
		return SpokenInt(int64(above)) + " phần " + part
	}
	return SpokenInt(int64(above)) + " trên " + SpokenInt(int64(below))
}

// fraction reads "3/4" as a part and "24/24" as one number over another.
func (s *speaker) fraction(m []string) (string, int) {
	above, _ := digits(m[1])
	below, _ := digits(m[2])
	end := s.i + len(m[0])
	if unit, _ := unitAfter(s.text[end:]); unit == 0 && !s.free(len(m[0])) { // 1/2kg, but 12/5a
		return "", 0
	}
	said := spokenRun(m[1]) + " trên " + spokenRun(m[2])
	switch {
	case s.last.phone && s.last.end > 0 && connectors[strings.Trim(s.text[s.last.end:s.i], " ")]:
		return "", 0
	case len(m[1]) == 4 && len(m[2]) == 4 && below == above+1: // năm học 2025/2026
		return spokenWhole(m[1]) + " đến " + spokenWhole(m[2]), len(m[0])
	case len(m[2]) == 4 && below >= minYear && below <= maxYear:
		return spokenWhole(m[1]) + " năm " + spokenWhole(m[2]), len(m[0])
	case above < below && below > 5 && below <= 10 && s.follows(end, countedOf): // 7/9 thôn
	case above < below && below <= 5 && ofRounds[s.beforeWord()] && s.next(end) == "": // thông báo lần 2/3
	case above < below && below >= 2 && below <= 10 && s.cue()&(cueClause|cueDoc) == 0:
		said = s.fractionWords(above, below)
		if !s.follows(end, partOf) && dayOf(above, below) {
			s.doubt("phân số hay ngày tháng", "ngày "+spokenDay(above, below))
		}
	case dayOf(above, below) && s.cue() == 0:
		s.doubt("phân số hay ngày tháng", "ngày "+spokenDay(above, below))
	}
	if size, unit := unitAfter(s.text[end:]); size > 0 {
		return said + " " + unit, len(m[0]) + size
	}
	return said, len(m[0])
}

// countedOf are things of which some are counted out of all: "7/9 thôn đạt chuẩn".
var countedOf = phrases("thôn, bon, buôn, xã, phường, tổ, tổ dân phố, xóm, ấp, trường, lớp, đội, điểm, phiếu, tiêu chí, chỉ tiêu, người, cán bộ, đại biểu, thành viên, đơn vị, cơ quan, phòng, câu, môn, mẫu, vụ, nhóm, nội dung, nhiệm vụ, hồ sơ, thủ tục, công trình, dự án, giải, trận, bài")

// scale reads the scale of a map: "tỷ lệ 1:500", "1/2000".
func (s *speaker) scale(m []string) (string, int) {
	below, _ := digits(m[3])
	round := len(m[3]) >= 3 && strings.HasSuffix(m[3], "00")
	if s.near()&cueScale == 0 && !(m[1] == "1" && round && m[2] == ":") && !(m[1] == "1" && round && m[2] == "/" && below >= 200) {
		return "", 0
	}
	if m[2] == "/" && !round && s.near()&cueScale == 0 {
		return "", 0
	}
	said := spokenWhole(m[1]) + " trên " + spokenAmount(m[3])
	if size, unit := unitAfter(s.text[s.i+len(m[0]):]); size > 0 {
		return said + " " + unit, len(m[0]) + size
	}
	return said, len(m[0])
}

// score reads "3-1" after a word of games, or between two names.
func (s *speaker) score(m []string) (string, int) {
	first, _ := digits(m[1])
	last, _ := digits(m[2])
	end := s.i + len(m[0])
	said := spokenWhole(m[1]) + " " + spokenWhole(m[2])
	if countable[s.next(end)] {
		return "", 0
	}
	if s.near()&cueScore != 0 || s.chain()&cueScore != 0 {
		return said, len(m[0])
	}
	if first == last && !strings.Contains(m[0], ":") && s.near()&(cueDay|cuePart|cueMonth|cueNumber|cueYear|cueHouse|cueClause) == 0 { // no span
		return said, len(m[0])
	}
	if last < first && first <= 40 && !strings.Contains(m[0], ":") && s.cue()&^(cueFeast|cueRoman|cueScale) == 0 && !strings.HasPrefix(s.text[end:], "/") && m[1][0] != '0' && (last == 0 || !dayOf(first, last) || first < 8) {
		other := spokenWhole(m[1]) + " đến " + spokenWhole(m[2])
		if dayOf(first, last) {
			other = "ngày " + spokenDay(first, last)
		}
		s.doubt("tỷ số, hay ngày tháng", other)
		return said, len(m[0]) // no span runs backwards
	}
	if strings.Contains(m[0], ":") || first > 40 || last > 40 {
		return "", 0
	}
	if s.far()&cueScore != 0 && s.near()&(cueDay|cuePart|cueMonth|cueYear|cueNumber) == 0 {
		s.doubt("tỷ số hay khoảng", spokenWhole(m[1])+" đến "+spokenWhole(m[2]))
		return said, len(m[0])
	}
	if s.near()&^cueLetter == 0 && s.nameBefore() && s.nameAfter(end) {
		s.doubt("tỷ số hay khoảng", spokenWhole(m[1])+" đến "+spokenWhole(m[2]))
		return said, len(m[0])
	}
	return "", 0
}

// doubtFootnote tells of a figure at the end of a word that takes none: "thẩm định12".
func (s *speaker) doubtFootnote() {
	k := int(s.at[s.i]) - 1
	if k < 0 || s.tokens[k].kind != tokenWord || s.tokens[k].loud || utf8.RuneCountInString(s.tokens[k].word) < 3 || s.near() != 0 {
		return
	}
	s.doubt("một số, hay số của chú thích", "")
}

// vessels hold what is measured in cubic metres.
var vessels = phrases("bể, bồn, téc, hồ, ao, thùng, hầm, xe")

var ofRounds = phrases("lần, đợt, vòng, tập")

// slashScore reads a score that is written with a slash: "tỷ số 3/1".
func (s *speaker) slashScore(m []string) (string, int) {
	words, _ := s.wordsBefore(s.i, 4, cueLead)
	phrase := " " + strings.Join(words, " ") + " "
	if !strings.Contains(phrase, " tỷ số ") && !strings.Contains(phrase, " tỉ số ") && !s.numberedBefore(games) {
		return "", 0
	}
	return spokenWhole(m[1]) + " " + spokenWhole(m[2]), len(m[0])
}

// nameBefore tells whether a word with a capital stands before here, nameAfter whether
// one stands after end.
func (s *speaker) nameBefore() bool {
	w, start := s.before(s.i)
	r, _ := utf8.DecodeRuneInString(s.text[start:])
	return w != "" && unicode.IsUpper(r)
}

func (s *speaker) nameAfter(end int) bool {
	head := strings.TrimLeft(s.text[end:], " ")
	r, _ := utf8.DecodeRuneInString(head)
	return head != s.text[end:] && unicode.IsUpper(r)
}

// shortMoney reads "1tr5": a million and a half.
func (s *speaker) shortMoney(m []string) (string, int) {
	step, small := " triệu ", "nghìn"
	if m[2] == "tỷ" || m[2] == "tỉ" {
		step, small = " tỷ ", "triệu"
	}
	if strings.Trim(m[3], "0") == "" {
		return "", 0
	}
	rest := m[3] + strings.Repeat("0", 3-len(m[3]))
	return spokenWhole(m[1]) + step + spokenWhole(rest) + " " + small, len(m[0])
}

// splitMeasure reads a unit between figures: "1m65", "3kg2". "2m2" is an area unless a
// length is spoken of.
func (s *speaker) splitMeasure(m []string) (string, int) {
	if (m[3] == "2" || m[3] == "3") && m[2] != "kg" && m[2] != "l" {
		if words, _ := s.wordsBefore(s.i, 2, ""); m[3] == "3" && slices.ContainsFunc(words, func(w string) bool { return vessels[w] }) { // bể nước 5m3
			return "", 0
		}
		if s.near()&cueLong == 0 || m[2] == "km" || strings.HasPrefix(s.text[s.i+len(m[0]):], "/") || areaAfter[s.next(s.i+len(m[0]))] || areaBefore.MatchString(s.text[max(0, s.i-longestArea):s.i]) {
			return "", 0
		}
		area := "mét vuông"
		if m[3] == "3" {
			area = "mét khối"
		}
		s.doubt("độ dài hay diện tích, thể tích", spokenWhole(m[1])+" "+area)
	}
	unit := map[string]string{"m": "mét", "kg": "ki lô gam", "km": "ki lô mét", "l": "lít"}[m[2]]
	part := spokenRun(m[3])
	if m[3][0] == '0' { // 1m05 is no 1m5
		part = SpokenDigits(m[3])
	}
	return spokenWhole(m[1]) + " " + unit + " " + part, len(m[0])
}

// upwards reads "60+ tuổi".
func (s *speaker) upwards(m []string) (string, int) {
	return "từ " + spokenWhole(m[1]) + " " + m[2] + " trở lên", len(m[0])
}

// mixture reads the parts of a fertilizer: "NPK 16-16-8", "20-20-15+TE", "16-16-8-13S".
func (s *speaker) mixture(m []string) (string, int) {
	words, _ := s.wordsBefore(s.i, 3, cueLead)
	if !slices.ContainsFunc(words, func(w string) bool { return mixed[w] }) {
		return "", 0
	}
	var out []string
	for _, part := range mixtureParts.FindAllString(m[0], -1) {
		switch {
		case part == "+":
			out = append(out, "cộng")
		case isDigit(part[0]):
			out = append(out, spokenWhole(part))
		default:
			out = append(out, spelled(part))
		}
	}
	return strings.Join(out, " "), len(m[0])
}

var mixtureParts = regexp.MustCompile(`\d+|\+|[A-Za-z]+`)

// mixed is what is made of parts that its name gives.
var mixed = phrases("npk, phân, bón, lân, đạm, dap, tổng hợp, loại")

// generations reads mobile networks: "4G/5G".
func (s *speaker) generations(m []string) (string, int) {
	var out []string
	for part := range strings.SplitSeq(m[0], "/") {
		out = append(out, spelled(part))
	}
	return strings.Join(out, ", "), len(m[0])
}

// combined reads a vaccine of several: "6in1".
func (s *speaker) combined(m []string) (string, int) {
	return spokenWhole(m[1]) + " trong " + spokenWhole(m[2]), len(m[0])
}

// tonsOrYears reads a lone T: tons of what is carried, years of who is spoken of.
func (s *speaker) tonsOrYears(m []string) (string, int) {
	before := strings.ToLower(s.text[max(0, s.i-longestArea):s.i])
	number := spokenAmount(m[1])
	switch {
	case strings.Contains(m[1], ","), carried.MatchString(before):
		return number + " tấn", len(m[0])
	case m[2] == "T" && lasting.MatchString(before):
		s.doubt("tháng hay tấn", number+" tấn")
		return number + " tháng", len(m[0])
	case m[2] == "t" && (s.agedSoFar() || len(m[1]) > 1 && aged.MatchString(before) || young.MatchString(before)):
		s.doubt("tuổi hay tấn", number+" tấn")
		return number + " tuổi", len(m[0])
	}
	return "", 0
}

// agedSoFar tells whether a letter t has been read as years of age before here.
func (s *speaker) agedSoFar() bool {
	return slices.ContainsFunc(s.out, func(r Reading) bool {
		return strings.HasSuffix(r.Written, "t") && strings.HasSuffix(strings.TrimSpace(r.Said), " tuổi")
	})
}

// horsePower reads "15 CV" of an engine; of anything else CV is a letter or a clerk.
func (s *speaker) horsePower(m []string) (string, int) {
	if !engine.MatchString(strings.ToLower(s.text[max(0, s.i-longestArea):s.i])) {
		return "", 0
	}
	return spokenWhole(m[1]) + " mã lực", len(m[0])
}

// engine speaks of what has horse power.
var engine = regexp.MustCompile(`(máy|động cơ|công suất|tàu|thuyền|ghe)[^.\n]*$`)

// carried speaks of what is weighed in tons, aged of people, within the bytes of longestArea.
var (
	carried = regexp.MustCompile(`(cầu|hạn chế|phương tiện|xe|tải|tải trọng|trọng tải|hàng|cẩu|rác|gạo|lúa|thóc|phân|xi măng|sắt|thép|cá|ngô|cà phê|tiêu|điều|mủ)[^.;\n]*$`)
	lasting = regexp.MustCompile(`(kỳ hạn|bảo hành|thời hạn|gửi|trả góp|gói cước|trẻ)[^.;\n]*$`)
	aged    = regexp.MustCompile(`(?:(trên|dưới|từ|đủ|cụ|ông|bà|người|trẻ|cháu|nam|nữ|bn|bệnh nhân)[^.;\n\d]*|\d(?:t| tuổi),? ?(?:\d{1,3} ?)?(?:đến|-|–) ?)(?:\d{1,3} ?[-–] ?)?$`)
	young   = regexp.MustCompile(`(?:bé|trẻ|cháu|con|em|nam|nữ|gái|trai|học sinh|nhi)[^.;\n\d]*(?:\d{1,2} ?[-–] ?)?$`)
)

// babies are told by their months.
var babies = phrases("bé, trẻ, cháu, trai, gái")

// areaAfter are words of what has an area or a volume.
var areaAfter = phrases("đất, nhà, sàn, ruộng, mặt, nước, gỗ, cát, đá, rừng, ao, vườn, bê, gạch, tường, ván, xây")

// areaBefore speaks of an area or a volume, within the bytes of longestArea.
var areaBefore = regexp.MustCompile(`(?i)(diện tích|thể tích|khối lượng|dung tích|bình quân)[^.;\n]*$`)

const longestArea = 120

// number reads a number with its unit.
func (s *speaker) number([]string) (string, int) {
	rest := s.text[s.i:]
	n := numberEnd(rest)
	s.doubtFootnote()
	text := rest[:n]
	if m := spacedNumber.FindString(window(rest)); m != "" && len(m) > n && s.grouped(m) {
		n, text = len(m), OnlyDigits(m)
	} else if m := englishNumber.FindString(window(rest)); m != "" && len(m) == n {
		text = strings.ReplaceAll(m, ",", "")
	}
	if list := s.numberList(text); list != "" {
		return list, n
	}
	decimal := strings.Replace(text, ".", ",", 1)
	unitLen, _ := unitAfter(rest[n:])
	switch {
	case strings.HasSuffix(text, ",00") && moneyAfter(rest[n:]): // 500.000,00 đồng
		text = strings.TrimSuffix(text, ",00")
	case pointNumber.MatchString(text) && (unitLen > 0 || moneyAfter(rest[n:]) || timesAfter.MatchString(window(rest[n:])) || decimalAfter[s.next(s.i+n)]) && s.near()&(cueVersion|cueClause) == 0: // 2.5 triệu, 0.5%, 1.5 km
		text = decimal
	}
	said, ok := spokenNumber(text)
	switch {
	case !ok:
		said = spokenParts(text)
	case strings.Trim(text, "0123456789") == "":
		said = s.whole(text)
	case strings.Count(text, ".") == 1 && len(text) > 4 && s.near()&cueVersion != 0:
		said = spokenParts(text)
	}
	end, said := s.withUnit(s.i+n, text, said)
	return said, end - s.i
}

// withUnit says a number that ends at offset end with the unit after it, and passes over
// the brackets that say either once more.
func (s *speaker) withUnit(end int, text, said string) (int, string) {
	end += inWords(s.text[end:], said) // 02 (hai) bản chính
	gap := blanks(s.text[end:])
	if gap > 0 && len(text) > 2 && strings.HasPrefix(s.text[end+gap:], "đ") && s.loneLetter(end+gap) {
		said += " đồng" // "15.000 đ", but "điểm 2 đ"
		end += gap + len("đ")
	} else if n := matchWord(s.text[end+gap:], []string{"đồng"}); gap > 0 && n > 0 && !ordinaryWord(s.text[end+gap+n:], moneyScan{unit: "đồng"}) {
		said += " đồng" // so that a note on the page tells the whole amount
		end += gap + n
	} else if size, unit := s.unitHere(end, text); size > 0 {
		said += " " + unit
		end += size
	} else if w := wordAt(s.text[end:]); end < len(s.text) && utf8.RuneCountInString(w) == 1 && s.loneLetter(end) {
		said += " " + s.loneUnit(w, text)
		end += len(w)
	}
	end += inWords(s.text[end:], said) // 100.000 đồng (Một trăm nghìn đồng)
	return end, said
}

// loneUnit says a letter after a figure that no table of units has: years of age where no class, house or code is
// named, am pe of what is electric, else its name.
func (s *speaker) loneUnit(letter, number string) string {
	c := s.near()
	switch {
	case strings.EqualFold(letter, "t") && (letter == "t" || len(number) > 1) && c&(cueLetter|cueHouse|cueNumber|cueCode|cueForm|cueClause) == 0:
		s.doubt("tuổi, tấn hay chữ", spokenAmount(number)+" tấn")
		return "tuổi"
	case letter == "A" && c&cueVolt != 0:
		return "am pe"
	}
	return spelled(letter)
}

// timesAfter is another side of what is measured: "0.8 x 6 m".
var timesAfter = shape(` ?[x×] ?\d`)

// decimalAfter are words that nobody counts in hundredths of a chapter.
var decimalAfter = phrases("triệu, tỷ, tỉ, nghìn, ngàn, độ, phần, tấn, tạ, lít, héc, mét, ki, km, kg, lần, giờ, điểm, tháng, sào, ha")

// grouped tells whether groups of three digits parted by blanks are one number: not
// after a word that numbers what it names ("ngày 12 500 người").
func (s *speaker) grouped(run string) bool {
	end := s.i + len(run)
	if end < len(s.text) && (isDigit(s.text[end]) || strings.HasPrefix(s.text[end:], "/")) {
		return false
	}
	if moneyAfter(s.text[end:]) {
		return true
	}
	if s.near()&(cueDay|cueMonth|cueYear|cueClause|cueNumber|cueOrdinal|cueHouse|cueQuarter|cueShort|cueCode) != 0 && s.near()&cueLong == 0 {
		return false
	}
	if r, _ := utf8.DecodeRuneInString(run); r == '0' {
		return false
	}
	if !strings.HasSuffix(run, "00") {
		s.doubt("một số hay hai số", "")
	}
	return true
}

// numberList reads "1,2,3", and "1,2" after a word of clauses, as several numbers.
func (s *speaker) numberList(text string) string {
	if strings.Contains(text, ".") || !strings.Contains(text, ",") {
		return ""
	}
	parts := strings.Split(text, ",")
	for _, p := range parts {
		if p == "" || len(p) > 2 || parts[0] == "0" {
			return ""
		}
	}
	c := s.near()
	if len(parts) < 3 && (c&(cueClause|cueNumber|cueMonth|cueOrdinal) == 0 || c&(cuePhase) != 0) || c&cueLong != 0 && len(parts) < 3 {
		return ""
	}
	if unit, _ := unitAfter(s.text[s.i+len(text):]); (unit > 0 || decimalAfter[s.next(s.i+len(text))] || timesAfter.MatchString(window(s.text[s.i+len(text):]))) && len(parts) < 3 {
		return ""
	}
	for i, p := range parts {
		parts[i] = s.whole(p)
	}
	return strings.Join(parts, ", ")
}

// unitHere reads the unit of a number. A letter that can be a unit or a name is told by
// the words before: "điện 220 V", "lớp 5 m".
func (s *speaker) unitHere(end int, text string) (int, string) {
	gap := blanks(s.text[end:])
	size, unit := unitAfter(s.text[end:])
	if size == 0 {
		return 0, ""
	}
	sign := s.text[end+gap : end+size]
	if utf8.RuneCountInString(sign) == 1 && gap == 0 && letterNames[unicode.ToLower([]rune(sign)[0])] != "" {
		c := s.near()
		if sign == "Đ" && len(text) < 4 { // lớp 12Đ
			return 0, ""
		}
		if sign == "đ" && underHundred(text) { // nobody pays so little: mẫu số 1đ, nguyện vọng một 18,5đ
			if (c|s.cue())&(cueLetter|cueNumber|cueHouse|cueClause|cueForm|cueCode) != 0 {
				return 0, ""
			}
			s.doubt("điểm hay đồng", "đồng")
			return gap + size, "điểm"
		}
		if c&(cueLetter|cueNumber|cueHouse|cueClause) != 0 && c&(cueLong|cueVolt) == 0 && len(text) < 4 && sign != "đ" {
			if c&cueLetter == 0 {
				s.doubt("chữ hay đơn vị", spokenAmount(text)+" "+unit)
			}
			return 0, "" // lớp 5m, tầng 12k
		}
	}
	if sign == "K" && len(text) == 1 && !moneyAfter(s.text[end+size:]) { // camera 4K
		return gap + size, "ca"
	}
	if sign == "m" && gap == 0 && len(text) < 3 && babies[s.beforeWord()] { // bé 9m
		s.doubt("mét hay tháng", spokenAmount(text)+" tháng")
	}
	if sign == "g" && gap == 0 {
		if n, ok := digits(text); ok && n <= 24 {
			s.doubt("gam hay giờ", SpokenInt(int64(n))+" giờ")
		}
	}
	return size, unit
}

// underHundred tells whether a number is less than a hundred and no zero.
func underHundred(text string) bool {
	whole, _, _ := strings.Cut(text, ",")
	return len(whole) < 3 && !strings.Contains(whole, ".") && strings.Trim(text, "0") != ""
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

// whole says a plain run of digits by what stands before it.
func (s *speaker) whole(text string) string {
	n, ok := digits(text)
	c := s.cue()
	near := s.near()
	switch {
	case len(text) > 1 && text[0] == '0' && near&cueName != 0 && !countable[s.next(s.i+len(text))]: // no plan is named after six months
		s.doubt("số không đầu tên gọi", spokenWhole(text))
		return SpokenDigits(text)
	case text == planName && s.beforeWord() == "tổ": // of the plan of this name, or the sixth
		s.doubt("số không đầu tên gọi", SpokenDigits(text))
	case len(text) > 1 && len(text) < 4 && near&cueShort != 0 && s.dialled():
		return SpokenDigits(text)
	case len(text) > 1 && text[0] == '0' && strings.HasSuffix(s.text[:s.i], "-") && s.last.end == s.i-1 && s.last.kind == "chữ và số": // A1-05
		return SpokenDigits(text)
	case !ok || len(text) > 2:
		return spokenRun(text)
	case c&cueMonth != 0 && n <= 12 && n > 0:
		return spokenMonth(int64(n))
	case c&cueOrdinal != 0:
		return SpokenOrdinal(int64(n))
	}
	return SpokenInt(int64(n))
}

// planName is the number of the national plan after which groups in every ward are named.
const planName = "06"

// dialled tells whether the word before here makes even two digits a number to dial.
func (s *speaker) dialled() bool {
	words, _ := s.wordsBefore(s.i, 2, cueLead)
	phrase := strings.Join(words, " ")
	return phrase == "máy lẻ" || phrase == "số lẻ" || phrase == "bấm phím" || strings.HasSuffix(phrase, "nhánh")
}

// spokenParts says figures that are no number: versions such as 2.1.3.
func spokenParts(text string) string {
	var out []string
	for i, field := range strings.FieldsFunc(text, func(r rune) bool { return r == '.' || r == ',' }) {
		if i > 0 {
			out = append(out, "chấm")
		}
		if i > 0 && len(field) > 1 && field[0] == '0' {
			out = append(out, SpokenDigits(field))
			continue
		}
		out = append(out, spokenRun(field))
	}
	return strings.Join(out, " ")
}

func spokenAmount(text string) string {
	if words, ok := spokenNumber(text); ok {
		return words
	}
	return spokenParts(text)
}

func moneyAfter(s string) bool { return matchWord(s[blanks(s):], moneyUnits) > 0 }

// inWords is the length of a bracket that says the number before it once more:
// " (hai)" after "02". Read aloud it would be heard twice.
func inWords(rest, said string) int {
	gap := blanks(rest)
	if !strings.HasPrefix(rest[gap:], "(") {
		return 0
	}
	inner, _, ok := strings.Cut(window(rest[gap+1:]), ")")
	if !ok || plainCount(inner) != plainCount(said) {
		return 0
	}
	return gap + len(inner) + len("()")
}

// plainCount makes ways of saying the same number equal.
func plainCount(words string) string {
	return countVariants.Replace(" " + strings.Join(strings.Fields(strings.Trim(strings.ToLower(words), ". ")), " ") + " ")
}

var countVariants = strings.NewReplacer(" ngàn ", " nghìn ", " lẻ ", " linh ", " bẩy ", " bảy ", " tỉ ", " tỷ ", " bốn ", " tư ", " nhăm ", " lăm ", " chẵn ", " ")

// southern says a number as the South does: ngàn, lẻ, and bốn for tư after mươi and linh.
func southern(said string) string {
	if said == "" {
		return said
	}
	words := strings.Split(said, " ")
	for i, w := range words {
		switch {
		case strings.TrimRight(w, ",.") == "nghìn":
			words[i] = "ngàn" + w[len("nghìn"):]
		case w == "linh" && i > 0 && words[i-1] == "trăm":
			words[i] = "lẻ"
		case strings.TrimRight(w, ",.") == "tư" && i > 0 && (words[i-1] == "mươi" || words[i-1] == "linh" || words[i-1] == "lẻ"):
			words[i] = "bốn" + w[len("tư"):]
		}
	}
	return strings.Join(words, " ")
}
