package vi

import (
	"cmp"
	"strings"
	"time"
)

// Days, months, quarters, hours.

// SpokenDate says a date without the word "ngày": "hai mươi ba tháng mười một năm hai
// nghìn không trăm hai mươi sáu".
func SpokenDate(d Date) string {
	return spokenDay(d.Day, int(d.Month)) + " năm " + SpokenInt(int64(d.Year))
}

func spokenDay(day, month int) string {
	return SpokenInt(int64(day)) + " tháng " + spokenMonth(int64(month))
}

func spokenMonth(n int64) string {
	if n == 4 {
		return "tư"
	}
	return SpokenInt(n)
}

func dayOf(day, month int) bool { return day >= 1 && day <= 31 && month >= 1 && month <= 12 }

// dayWord is "ngày " where nothing before says it and speech needs it.
func (s *speaker) dayWord() string {
	c := s.near()
	if c&(cueDay|cuePart|cueFeast) != 0 && s.commaBefore() == "" {
		return ""
	}
	return "ngày "
}

// commaBefore is the text between the last word before here and here, when it holds a sign.
func (s *speaker) commaBefore() string {
	head := strings.TrimRight(s.text[:s.i], " \u00a0")
	if strings.HasSuffix(head, ",") {
		return ","
	}
	return ""
}

// date reads a day of the calendar.
func (s *speaker) date(m []string) (string, int) {
	written := strings.ReplaceAll(m[1], " ", "")
	d, err := ParseDate(strings.ReplaceAll(written, ".", "-"))
	if old := oldDate.FindStringSubmatch(written); err != nil && old != nil { // a year of history
		day, _ := digits(old[1])
		month, _ := digits(old[2])
		year, _ := digits(old[3])
		if d = (Date{Year: year, Month: time.Month(month), Day: day}); DateOf(d.time()) == d {
			err = nil
		}
	}
	if err != nil {
		return "", 0
	}
	return s.dayWord() + SpokenDate(d), len(m[0])
}

var oldDate = shape(`(\d{1,2})[/.-](\d{1,2})[/.-](1\d{3})`)

// shortDate reads a year of two figures: "ngày 05/12/26".
func (s *speaker) shortDate(m []string) (string, int) {
	day, _ := digits(m[1])
	month, _ := digits(m[3])
	year, _ := digits(m[4])
	if !dayOf(day, month) {
		return "", 0
	}
	year += 2000
	if year > 2069 {
		year -= 100
	}
	s.doubt("năm viết hai chữ số", "")
	return s.dayWord() + SpokenDate(Date{Year: year, Month: time.Month(month), Day: day}), len(m[0])
}

// daySpan reads "1/7-15/7", "30.4-1.5" and "01/01-31/12/2025".
func (s *speaker) daySpan(m []string) (string, int) {
	if m[2] != m[6] {
		return "", 0
	}
	d1, _ := digits(m[1])
	m1, _ := digits(m[3])
	d2, _ := digits(m[5])
	m2, _ := digits(m[7])
	if !dayOf(d1, m1) || !dayOf(d2, m2) {
		return "", 0
	}
	c := s.cue()
	called := c&(cueDay|cuePart|cueFeast) != 0 || c&cueWhen != 0 || m[8] != ""
	plain := !s.sharedAt(s.i+len(m[0])) && c&cuePhase == 0
	if !called && !(m[2] == "." && plain && d2 > 12 && m[4] == "") && !(m[2] == "/" && plain && (d1 > m1 || d2 > m2 || m[1][0] == '0' || m[3][0] == '0')) || !plain && c&cueDay == 0 {
		return "", 0
	}
	word := s.dayWord()
	second := "ngày "
	if s.near()&cueFeast != 0 && word == "" {
		second = ""
	}
	said := word + spokenDay(d1, m1)
	if m[4] != "" {
		said += " năm " + spokenWhole(m[4])
	}
	said += " đến " + second + spokenDay(d2, m2)
	if m[8] != "" {
		said += " năm " + spokenWhole(m[8])
	}
	return said, len(m[0])
}

// daysOfMonth reads "1-5/3/2025" and, where a day is meant, "5-10/12".
func (s *speaker) daysOfMonth(m []string) (string, int) {
	d1, _ := digits(m[1])
	d2, _ := digits(m[2])
	month, _ := digits(m[3])
	if !dayOf(d1, month) || !dayOf(d2, month) || d1 >= d2 {
		return "", 0
	}
	end := s.i + len(m[0])
	dayLike := (d2 > 12 || m[1][0] == '0' || m[3][0] == '0') && !countable[s.next(end)] || s.issueBefore() // no part of anything is written 05-10/12 or 20-25/12
	amount := s.scaledAt(end) && s.cue()&(cueDay|cuePart) == 0                                             // 12-15/10 triệu
	if m[4] == "" && (amount || s.cue()&(cueDay|cuePart|cueWhen|cueFeast) == 0 && s.far()&cueDay == 0 && !dayLike || s.sharedAt(end)) {
		return "", 0
	}
	word := s.dayWord()
	said := word + SpokenInt(int64(d1)) + " đến ngày " + spokenDay(d2, month)
	if word == "" && s.near()&cueFeast != 0 {
		said = SpokenInt(int64(d1)) + " đến " + spokenDay(d2, month)
	}
	if m[4] != "" {
		said += " năm " + spokenWhole(m[4])
	}
	return said, len(m[0])
}

// scaledAt tells whether the figures before offset end are thousands or more: "12-15/10 triệu".
func (s *speaker) scaledAt(end int) bool { return scaleNames[s.next(end)] > 0 }

// sharedAt tells whether the words at offset end may be what the figures before are a part
// of: "1/2 ngày". Behind a day that opens a sentence the same words tell who does something
// from that day on: "Sau 7/9 xã ra quân", "Từ 1/7 hồ sơ nộp trực tuyến".
func (s *speaker) sharedAt(end int) bool {
	if !s.follows(end, partOf) {
		return false
	}
	opens := s.beforeWord() == "dịp" || s.cue()&cueWhen != 0 && s.opensSentence()
	return !opens || !s.follows(end, afterDay) || strings.Contains(sentenceFrom(s.text, end), "trở lên")
}

// opensSentence tells whether the one word before here begins a sentence.
func (s *speaker) opensSentence() bool {
	_, start := s.before(s.i)
	head := strings.TrimRight(s.text[:start], " \t\u00a0")
	return start < s.i && (head == "" || strings.ContainsAny(head[len(head)-1:], ".;:!?\n"))
}

// sentenceFrom is what is left of a sentence at an offset.
func sentenceFrom(text string, at int) string {
	if end := strings.IndexAny(text[at:], ".;!?\n"); end >= 0 {
		return text[at : at+end]
	}
	return text[at:]
}

// afterDay are words of [partOf] of which something is told from a day on.
var afterDay = phrases("xã, thôn, trẻ, học sinh, cán bộ, giáo viên, hồ sơ, hộ, hộ dân, hộ gia đình, người, cử tri, đại biểu, thành viên, trường hợp, phòng, lương, mức lương, giá, học phí, kinh phí, mức phí, mức đóng, mức hưởng, thời hạn")

// issueBefore tells whether the sentence before a colon here numbers what takes days: "Đợt 2: 3-5/12".
func (s *speaker) issueBefore() bool {
	head := strings.TrimRight(s.text[:s.i], " \u00a0")
	if !strings.HasSuffix(head, ":") && !strings.HasSuffix(head, "(") {
		return false
	}
	words, _ := s.wordsBefore(len(head)-1, 2, "0123456789IVX ")
	for _, w := range words {
		if takesDays[w] {
			return true
		}
	}
	return s.last.end > 0 && s.last.end >= len(strings.TrimRight(head[:len(head)-1], " ")) && s.last.cue&cueIssue != 0
}

// takesDays are words of what goes on for some days.
var takesDays = phrases("đợt, kỳ, gian, lịch, ngày, vòng, tuần, hạn, khai, thi, hội")

// listedDays reads days of one month: "ngày 3,4,5/12".
func (s *speaker) listedDays(m []string) (string, int) {
	month, _ := digits(m[2])
	var out []string
	last := 0
	for part := range strings.SplitSeq(m[1], ",") {
		day, _ := digits(part)
		if !dayOf(day, month) || day <= last {
			return "", 0
		}
		last = day
		out = append(out, SpokenInt(int64(day)))
	}
	if len(out) == 2 && s.cue()&(cueDay|cuePart) == 0 { // đạt từ 3,5/5 điểm
		return "", 0
	}
	return s.dayWord() + strings.Join(out, ", ") + " tháng " + spokenMonth(int64(month)), len(m[0])
}

// dayAndMonth is a writing like "5/2" and what stands around it.
type dayAndMonth struct {
	day, month int
	m          []string // the whole, day, sign, month
	end        int
	cue        cue
	called     bool // the words before say that it is a day
	when       bool
	padded     bool // no fraction is written 02/9
	share      bool // a part of something: 1/3 số hộ
	feast      bool
	lunar      bool
}

// dayMonth reads "5/2", "20.11" and "17-7" as a day where the words or the figures say
// that it is one.
func (s *speaker) dayMonth(m []string) (string, int) {
	day, _ := digits(m[1])
	month, _ := digits(m[3])
	end := s.i + len(m[0])
	if !dayOf(day, month) || s.midWord() {
		return "", 0
	}
	if word := s.next(end); m[2] == "/" && (word == "điểm" || word == "tiêu" || s.scaledAt(end)) {
		return "", 0 // 10/10 điểm
	}
	d := s.around(dayAndMonth{day: day, month: month, m: m, end: end})
	c := d.cue
	if d.feast && m[2] == "/" && namedAfterDay[s.beforeWord()] { // phường 2/9
		s.doubt("tên gọi theo ngày, hay một số trên một số", spokenWhole(m[1])+" trên "+spokenWhole(m[3]))
		return spokenDay(day, month), len(m[0])
	}
	if m[2] == "/" && c&(cueDay|cuePart|cueHouse|cueScale|cueClause|cueNumber) == 0 && !d.share && s.dayPhrase() { // Ngày Pháp luật 9/11
		return spokenDay(day, month), len(m[0])
	}
	if c&(cueDoc|cueHouse|cueScale|cueClause) != 0 && !d.called && !d.lunar || c&cueNumber != 0 && c&(cueDay|cuePart|cueFeast|cueWhen) == 0 && !d.lunar {
		return "", 0
	}
	if strings.HasPrefix(s.text[end:], "%") {
		return "", 0
	}
	other, is := s.dayBySign(d)
	if !is {
		return "", 0
	}
	if other != "" {
		s.doubt("ngày tháng, hay phân số, khoảng", other)
	}
	return s.dayWord() + spokenDay(day, month), len(m[0])
}

// around looks at what stands around a day and month.
func (s *speaker) around(d dayAndMonth) dayAndMonth {
	c := s.cue()
	d.cue = c
	d.called = c&(cueDay|cuePart|cueFeast) != 0
	d.when = c&cueWhen != 0
	d.padded = d.m[1][0] == '0' || d.m[3][0] == '0'
	d.feast = feasts[strings.TrimPrefix(d.m[1], "0")+"/"+strings.TrimPrefix(d.m[3], "0")]
	d.share = s.sharedAt(d.end) && (d.day < d.month || c&(cueDay|cuePart|cueFeast|cueWhen) == 0) || c&cuePhase != 0 || s.countedInside(d)
	d.lunar = lunarAfter[s.next(d.end)]
	return d
}

// countedInside tells whether a house is named whose things are counted: "Thư viện 1/3 sách" is
// no library named after a day. The houses that are, are named after a day that all know.
func (s *speaker) countedInside(d dayAndMonth) bool {
	c := d.cue
	return c&cueHall != 0 && c&(cueDay|cuePart|cueWhen) == 0 && !d.feast && d.day < d.month && s.next(d.end) != "" && !s.follows(d.end, doneAt)
}

// dayBySign tells whether two figures with their sign are a day, and what else they may be.
func (s *speaker) dayBySign(d dayAndMonth) (other string, is bool) {
	switch d.m[2] {
	case "/":
		return s.slashDay(d)
	case ".":
		return s.dotDay(d)
	case "-":
		return s.hyphenDay(d)
	}
	return "", true
}

// slashDay tells it of "5/2".
func (s *speaker) slashDay(d dayAndMonth) (other string, is bool) {
	named := (s.commaBefore() != "" || s.bracketed(d.end)) && s.weekdayBefore()
	switch {
	case d.called && !(d.share && d.cue&cueDay == 0) || named || d.padded && !d.share || d.lunar:
	case d.share:
		return "", false
	case d.feast && feastAfter[s.next(d.end)]: // 1/5 là ngày Quốc tế Lao động
	case s.last.kind == "giờ" && s.afterFigure(): // 14h 8/12
	case s.near()&cueFeast != 0, d.when:
		if d.day <= d.month {
			other = s.fractionWords(d.day, d.month)
		}
	case s.roundBefore(): // đợt 1: 5/12
		other = s.fractionWords(d.day, d.month)
	case d.day > d.month:
		other = spokenWhole(d.m[1]) + " trên " + spokenWhole(d.m[3])
	case s.bracketed(d.end) && d.feast, d.feast && d.cue == 0 && s.i > 0:
		other = s.fractionWords(d.day, d.month)
	default:
		return "", false
	}
	return other, true
}

// roundBefore tells whether a numbered round stands before the colon or bracket before here:
// "đợt 1: 5/12", "vòng hai (8/12)" say when it is.
func (s *speaker) roundBefore() bool { return s.numberedBefore(rounds) }

// numberedBefore tells whether a word of a set and its number stand before the colon or bracket
// before here.
func (s *speaker) numberedBefore(set map[string]bool) bool {
	bare := strings.TrimRight(s.text[:s.i], " \u00a0")
	head := strings.TrimRight(bare, ":( \u00a0")
	if head == "" || head == bare {
		return false
	}
	k := int(s.at[len(head)]) - 1
	if t := s.tokens[k]; t.kind != tokenDigits && (t.kind != tokenWord || onesNames[t.word] == 0 && romanValue(strings.ToUpper(t.word)) == 0) || k < 2 {
		return false
	}
	return s.tokens[k-1].kind == tokenBlank && set[s.tokens[k-2].word]
}

var (
	rounds = phrases("đợt, vòng, buổi, kỳ, lần, lượt, phiên, chặng, mũi, ca, bước")
	games  = phrases("set, séc, ván, hiệp, trận")
)

// dotDay tells it of "20.11".
func (s *speaker) dotDay(d dayAndMonth) (other string, is bool) {
	rest := s.text[d.end:]
	if unit, _ := unitAfter(rest); unit > 0 || moneyAfter(rest) || countable[s.next(d.end)] {
		return "", false
	}
	if s.dayGoesOn(".") { // từ 31.12 đến 3.1
		return "", true
	}
	if d.cue&cueVersion != 0 || !d.called && !(d.when && (d.day > 12 || d.feast || len(d.m[3]) == 2 && d.day >= d.month || untilDay.MatchString(window(rest)))) && !d.lunar {
		return "", false
	}
	if !d.called {
		other = spokenParts(d.m[0])
	}
	return other, true
}

// dayGoesOn tells whether a day of the same writing has been read and what stands here ends
// its span.
func (s *speaker) dayGoesOn(sign string) bool {
	return s.last.kind == "ngày và tháng" && s.last.end > 0 && s.chain() != 0 && strings.Contains(s.text[s.last.start:s.last.end], sign)
}

// hyphenDay tells it of "17-7".
func (s *speaker) hyphenDay(d dayAndMonth) (other string, is bool) {
	c := d.cue
	if strings.HasPrefix(s.text[d.end:], "-") || countable[s.next(d.end)] || monthly[s.next(d.end)] && c&cuePart == 0 {
		return "", false
	}
	backwards := d.day >= d.month // no span runs so
	span := spokenWhole(d.m[1]) + " đến " + spokenWhole(d.m[3])
	switch {
	case (s.commaBefore() != "" || s.bracketed(d.end)) && s.weekdayBefore(): // thứ Bảy, 5-12
	case c&(cueFeast|cuePart) != 0, d.lunar:
		if !backwards && !d.feast {
			other = span
		}
	case s.dayGoesOn("-"):
	case backwards && (d.day > 12 || d.feast) && c&(cueScore|cueHouse|cueClause|cueNumber) == 0 && s.far()&cueScore == 0: // no span runs backwards
		other = span
	case c&(cueDay|cueWhen) != 0 && untilDay.MatchString(window(s.text[d.end:])):
	case c&cueDay != 0 && d.padded && c&cueSpan == 0: // 8g00 ngày 06-12
		other = span
	case c&cueDay != 0 && (backwards || d.feast), c&cueWhen != 0 && (backwards && d.day > 12 || d.feast && c&cueSpan == 0):
	default:
		return "", false
	}
	return other, true
}

// feasts are days that nobody takes for a fraction or a span.
var feasts = phrases("1/5, 30/4, 2/9, 8/3, 1/6, 20/11, 20/10, 3/2, 26/3, 27/7, 22/12, 19/5, 27/2, 10/3, 1/1, 19/8, 7/5, 1/7, 10/10, 9/11, 1/12, 9/1, 17/3, 18/11, 25/11, 5/6, 28/6, 11/7, 13/10, 6/1, 4/10, 6/6, 15/10, 19/12, 30/12, 21/6, 26/6, 7/4, 24/3, 18/4, 21/4")

// untilDay is another day of the same writing after a word of spans.
var untilDay = shape(` ?(?:đến|tới)(?: hết)?(?: ngày)? \d{1,2}[-.]\d{1,2}(?:\D|$)`)

// namedAfterDay are places that bear the name of a feast.
var namedAfterDay = phrases("phường, xã, ấp, thôn, xóm, làng, khu, khóm, trường, buôn")

func (s *speaker) beforeWord() string {
	w, _ := s.before(s.i)
	return w
}

var (
	lunarAfter = phrases("âm, al, dương")
	feastAfter = phrases("là, hằng, hàng, năm, này, vừa")
	monthly    = phrases("hằng, hàng, tháng, mỗi")
	countable  = phrases("ngày, người, tháng, tuần, năm, giờ, phút, km, m, kg, bản, hộ, lần, triệu, nghìn, tỷ, độ, tuổi, điểm, đồng, cm, mm, lít, tấn, tạ, ha, con, cây, bộ, tiếng, phần, buổi, mét, cháu, học, suất, ngôi, căn, vụ, ca, liều, mũi, giây, ki, đại")
)

// weekdayBefore tells whether the name of a day stands before the comma before here.
func (s *speaker) weekdayBefore() bool {
	head := strings.TrimRight(s.text[:s.i], " ,(\u00a0")
	words, _ := s.wordsBefore(len(head), 2, "")
	if len(words) < 2 {
		k := int(s.at[len(head)]) - 1
		if k >= 2 && s.tokens[k].kind == tokenDigits && s.tokens[k-2].word == "thứ" { // thứ 5, 5/2
			return true
		}
		return len(words) == 1 && (words[0] == "cn")
	}
	return words[0] == "thứ" || words[0] == "chủ" && words[1] == "nhật"
}

// dayPhrase tells whether a day is named right before here: "Ngày Pháp luật 9/11". The
// name is of at most eight words, and the day's own word begins it.
func (s *speaker) dayPhrase() bool {
	words, _ := s.wordsBefore(s.i, 9, "")
	for i := len(words) - 2; i >= 0; i-- {
		if words[i] == "ngày" {
			return i == 0 || !dayCounts[words[i-1]]
		}
	}
	return false
}

// dayCounts stand before a day that is counted, not named: "mỗi ngày uống 1/2 viên".
var dayCounts = phrases("mỗi, một, hằng, hàng, trong, nửa, cả, từng, vài, mấy, nhiều, các")

// bracketed tells whether what lies between here and end is all that a bracket holds.
func (s *speaker) bracketed(end int) bool {
	return strings.HasSuffix(s.text[:s.i], "(") && strings.HasPrefix(s.text[end:], ")")
}

// monthSpan reads "Quý 3-4/2026" and "tháng 3-4/2026".
func (s *speaker) monthSpan(m []string) (string, int) {
	first, _ := digits(m[1])
	last, _ := digits(m[2])
	year, _ := digits(m[3])
	if first >= last || first < 1 || last > 12 || year < minYear || year > maxYear {
		return "", 0
	}
	unit := "tháng"
	c := s.near()
	if c&cueQuarter != 0 {
		unit = "quý"
	} else if c&(cueIssue|cueHouse) != 0 {
		return "", 0
	}
	said := spokenMonth(int64(first)) + " đến " + unit + " " + spokenMonth(int64(last)) + " năm " + spokenWhole(m[3])
	if c&(cueMonth|cueQuarter) == 0 {
		said = unit + " " + said
	}
	return said, len(m[0])
}

// monthYear reads "11/2026", and "IV/2026" is read by [speaker.numeral].
func (s *speaker) monthYear(m []string) (string, int) {
	month, _ := digits(m[1])
	year, _ := digits(m[3])
	c := s.near()
	switch {
	case year < minYear || year > maxYear || month < 1 || m[2] != "/" && c&cueMonth == 0:
		return "", 0
	case c&cueIssue != 0 && c&cueMonth == 0:
		return spokenWhole(m[1]) + " năm " + spokenWhole(m[3]), len(m[0])
	case month > 12, c&(cueHouse|cueScale) != 0:
		return "", 0
	}
	said := spokenMonth(int64(month)) + " năm " + spokenWhole(m[3])
	if c&cueMonth == 0 {
		said = "tháng " + said
	}
	return said, len(m[0])
}

// period reads "T4/2025", "Q.IV/2025".
func (s *speaker) period(m []string) (string, int) {
	if s.midWord() {
		return "", 0
	}
	if m[1] != "" {
		n := romanValue(m[1])
		if n == 0 {
			n = int64(m[1][0] - '0')
		}
		return "quý " + SpokenInt(n) + " năm " + spokenWhole(m[3]), len(m[0])
	}
	if n, _ := digits(m[2]); n >= 1 && n <= 12 {
		return "tháng " + spokenMonth(int64(n)) + " năm " + spokenWhole(m[3]), len(m[0])
	}
	return "", 0
}

// shortMonth reads "T11" where no code, house or form is named.
func (s *speaker) shortMonth(m []string) (string, int) {
	if s.midWord() {
		return "", 0
	}
	s.doubt("tháng hay một ký hiệu", spelled("T")+" "+spokenWhole(m[1]))
	n, _ := digits(m[1])
	return "tháng " + spokenMonth(int64(n)), len(m[0])
}

// shortWeekday reads "T2-T6", "T7", "T7-CN".
func (s *speaker) shortWeekday(m []string) (string, int) {
	if s.midWord() {
		return "", 0
	}
	said := "thứ " + SpokenOrdinal(int64(m[1][0]-'0'))
	switch m[2] {
	case "":
		s.doubt("thứ hay tháng", "tháng "+spokenMonth(int64(m[1][0]-'0')))
	case "CN":
		said += " đến chủ nhật"
	default:
		said += " đến thứ " + SpokenOrdinal(int64(m[2][0]-'0'))
	}
	return said, len(m[0])
}

// allDay reads "24/7" and "24/24h"; after a word of days, "24/7" is in July.
func (s *speaker) allDay(m []string) (string, int) {
	said := "hai mươi tư trên bảy"
	if m[1] == "24" {
		said = "hai mươi tư trên hai mươi tư"
		if m[2] != "" {
			said += " giờ"
		}
	}
	return said, len(m[0])
}

var weekdaysAfter = shape(`(?:$|[.,;:)\n]| (?:hằng|hàng|trong|mỗi|tuần|từ|tại|và|lúc|vào|đến|của|\())`)

// weekdays reads several days after one "thứ": "thứ 2-6", "thứ 2, 4, 6".
func (s *speaker) weekdays(m []string) (string, int) {
	if !weekdaysAfter.MatchString(window(s.text[s.i+len(m[0]):])) {
		return "", 0
	}
	said, gap := "", ""
	for i := 0; i < len(m[0]); i++ {
		c := m[0][i]
		if !isDigit(c) {
			gap += string(c)
			continue
		}
		switch sign := strings.TrimSpace(gap); {
		case said == "":
		case sign == ",":
			said += ", "
		case sign == "-", !isASCII(sign) && len(sign) == len("–"):
			said += " đến thứ "
		default:
			said += " " + sign + " "
		}
		said += SpokenOrdinal(int64(c - '0'))
		gap = ""
	}
	return said, len(m[0])
}

// clock reads a time of day: "7h30", "07:30", "7 giờ 30", "7h5".
func (s *speaker) clock(m []string) (string, int) {
	hour, _ := digits(m[1])
	minute, _ := digits(m[2])
	if hour > 24 || minute > 59 {
		return "", 0
	}
	return spokenClock(hour, minute), len(m[0])
}

// hourOfDay reads an hour and its day: "01h/28/11".
func (s *speaker) hourOfDay(m []string) (string, int) {
	hour, _ := digits(m[1])
	minute, _ := digits(m[2])
	day, _ := digits(m[3])
	month, _ := digits(m[4])
	if hour > 24 || minute > 59 || !dayOf(day, month) {
		return "", 0
	}
	said := spokenClock(hour, minute) + " ngày " + spokenDay(day, month)
	if m[5] != "" {
		said += " năm " + spokenWhole(m[5])
	}
	return said, len(m[0])
}

// shortQuarter reads "Q3", which is a quarter where a time is spoken of.
func (s *speaker) shortQuarter(m []string) (string, int) {
	if s.midWord() || !quarterBefore[s.beforeWord()] {
		return "", 0
	}
	s.doubt("quý hay quận", "quận "+spokenWhole(m[1]))
	return "quý " + spokenMonth(int64(m[1][0]-'0')), len(m[0])
}

// quarterBefore are words before a quarter, of "báo cáo" and the like the last.
var quarterBefore = phrases("hạn, kỳ, thuế, cuối, đầu, trong, cáo, kết, thu, từ, đến, hết, sang, và, hoạch")

// seconds reads "5:20:35".
func (s *speaker) seconds(m []string) (string, int) {
	minute, second := m[2]+m[4]+m[6], m[3]+m[5]+m[7]
	h, _ := digits(m[1])
	min, _ := digits(minute)
	sec, _ := digits(second)
	if h > 24 || min > 59 || sec > 59 {
		return "", 0
	}
	said := spokenClock(h, min)
	if sec > 0 {
		if min == 0 {
			said += " không phút"
		}
		said += " " + SpokenInt(int64(sec)) + " giây"
	}
	return said, len(m[0])
}

func (s *speaker) hours(m []string) (string, int) { return spokenWhole(m[1]) + " giờ", len(m[0]) }

// hour tells "lúc 8g" from "8g muối": a time of day stands after a word of time, or in a
// span, or before a part of the day.
func (s *speaker) hour(m []string) (string, int) {
	hour, _ := digits(m[1])
	end := s.i + len(m[0])
	c := s.near()
	word := s.next(end)
	open := word == "" || s.follows(end, dayTimes)
	span := hourSpan.MatchString(window(s.text[end:])) || s.chain() != 0 && s.last.kind == "giờ" || s.last.kind == "giờ" && s.last.end < s.i && connectors[strings.Trim(s.text[s.last.end:s.i], " \u00a0")]
	if m[0][len(m[0])-1] == 'G' && !s.amongLoud() {
		return "", 0 // 4G
	}
	span = span || s.last.kind == "giờ" && open && s.last.end > 0 && !strings.ContainsAny(s.text[s.last.end:s.i], ".\n;")
	sure := span || s.follows(end, partsOfDay) || s.follows(end, doneAt) || s.lucBefore()
	if hour > 24 || !sure && !(c&cueClock != 0 && open) {
		return "", 0
	}
	if !sure {
		s.doubt("giờ hay gam", spokenWhole(m[1])+" gam")
	}
	return spokenWhole(m[1]) + " giờ", len(m[0])
}

var (
	hourSpan   = shape(` ?(?:[-–]|đến|tới) ?\d{1,2}(?:g|h|:)(?:\d\d|\P{L}|$)`)
	partsOfDay = phrases("sáng, trưa, chiều, tối, đêm, khuya, ngày, hằng ngày")
	hourWords  = phrases("lúc, hồi, đúng, trước, giờ, sáng, chiều, tối")
)

func (s *speaker) lucBefore() bool {
	w, _ := s.before(s.i)
	return hourWords[w]
}

// primes reads the marks of minutes and seconds: "30'", "9'58”".
func (s *speaker) primes(m []string) (string, int) {
	if head := s.text[:s.i]; strings.HasSuffix(head, "'") || strings.HasSuffix(head, "‘") || strings.HasSuffix(head, "’") {
		return "", 0 // a quoted figure
	}
	said := spokenWhole(m[1]) + " phút"
	if m[2] != "" {
		said += " " + spokenWhole(m[2]) + " giây"
	}
	return said, len(m[0])
}

// tenths reads the seconds of a race: 11"8.
func (s *speaker) tenths(m []string) (string, int) {
	return spokenWhole(m[1]) + " giây " + spokenRun(m[2]), len(m[0])
}

// minuteTenths reads the minutes and seconds of a race: 1'05"2.
func (s *speaker) minuteTenths(m []string) (string, int) {
	return spokenWhole(m[1]) + " phút " + spokenWhole(m[2]) + " giây " + spokenRun(m[3]), len(m[0])
}

// bearing reads a latitude or longitude: "11°59'B".
func (s *speaker) bearing(m []string) (string, int) {
	said := spokenWhole(m[1]) + " độ " + spokenWhole(m[2]) + " phút"
	n := len(m[0])
	if m[3] != "" {
		said += " " + spokenAmount(strings.ReplaceAll(m[3], ".", ",")) + " giây"
	}
	if m[4] != "" {
		letter := []rune(m[4])[0]
		said += " " + map[rune]string{'B': "bắc", 'N': "bắc", 'Đ': "đông", 'T': "tây", 'E': "đông", 'W': "tây", 'S': "nam"}[letter]
		if letter == 'N' { // our country lies north of the line
			s.doubt("N là bắc hay nam", said[:len(said)-len("bắc")]+"nam")
		}
		n -= len(m[4]) - len(string(letter))
	}
	return said, n
}

// position reads a place on the map in degrees: "12,5N-110,3E".
func (s *speaker) position(m []string) (string, int) {
	north, east := cmp.Or(m[1], m[5]), cmp.Or(m[3], m[7])
	say := func(degrees, side string) string {
		return spokenAmount(strings.ReplaceAll(degrees, ".", ",")) + " độ " + side
	}
	return say(north, "vĩ bắc") + ", " + say(east, "kinh đông"), len(m[0])
}

func spokenClock(hour, minute int) string {
	out := SpokenInt(int64(hour)) + " giờ"
	if minute > 0 {
		out += " " + SpokenInt(int64(minute)) + " phút"
	}
	return out
}
