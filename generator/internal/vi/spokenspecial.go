package vi

import (
	"regexp"
	"strings"
)

// Figures whose words are fixed by use: spans of days, all-day service, weekdays,
// scales, number plates, standards, emergency numbers, roads.

var (
	daysPattern     = regexp.MustCompile(`^(\d{1,2})/(\d{1,2}) ?[-–] ?(\d{1,2})/(\d{1,2})(?:/(\d{4}))?`)
	daysOfMonth     = regexp.MustCompile(`^(\d{1,2}) ?[-–] ?(\d{1,2})/(\d{1,2})/(\d{4})`)
	dashDay         = regexp.MustCompile(`^(\d{1,2})-(\d{1,2})`)
	monthlyAfter    = regexp.MustCompile(`^ (hằng|hàng|tháng|mỗi)`)
	streetAfter     = regexp.MustCompile(`^,? (đường|phố|Đường|Phố|quốc lộ|Quốc lộ)(\P{L}|$)`)
	platePattern    = regexp.MustCompile(`^(\d\d)([A-ZĐ]{1,2})(\d)?-(\d{3})\.?(\d{1,2})`)
	allDayPattern   = regexp.MustCompile(`^24h?/(7|24)(h?)`)
	weekdaysPattern = regexp.MustCompile(`^[2-7](?: ?[,–-] ?[2-7]| (?:và|đến) [2-7])+`)
	weekdaysAfter   = regexp.MustCompile(`^(?:$|[.,;:)\n]| (?:hằng|hàng|trong|mỗi|tuần|từ))`)
	weekdayGap      = regexp.MustCompile(`[^\d]+`)
	scalePattern    = regexp.MustCompile(`^(\d{1,3})([:/])(\d{1,3}(?:\.\d{3})+|\d{3,7})`)
	standardPattern = regexp.MustCompile(`^(\d+)((?:-\d+)?):(\d{4})(?:/(\p{Lu}+))?`)
	emergency       = regexp.MustCompile(`^(11[1-5]|1022)`)
	emergencyBefore = regexp.MustCompile(`(11[1-5]|1022)( ?[,/] ?| hoặc | và )$`)
	emergencyPair   = regexp.MustCompile(`^(11[1-5]|1022)( ?/ ?| hoặc )(11[1-5]|1022)(\D|$)`)
	shortMoney      = regexp.MustCompile(`^(\d{1,3})(tr|tỷ|tỉ)(\d)`)
	pointNumber     = regexp.MustCompile(`^\d{1,3}\.\d{1,2}$`)
	measureAfter    = regexp.MustCompile(`^ ?(%|triệu|tỷ|tỉ|nghìn|ngàn)`)
	yearQuarter     = regexp.MustCompile(`^Q\.?([1-4]|IV|I{1,3})/(\d{4})`)
	yearMonth       = regexp.MustCompile(`^T\.?(\d{1,2})/(\d{4})`)
	weekdayShort    = regexp.MustCompile(`^T([2-7])( ?[-–] ?)T([2-7])`)
	roadPattern     = regexp.MustCompile(`^(?:ĐT[. ]?(\d{3})|Km ?(\d+))`)
	typedPattern    = regexp.MustCompile(`^(NĐ|QĐ|NQ|TTLT|CV|KH|TB|BC|TT)(?: số | ?\d)`)
)

func dayOf(day, month int) bool { return day >= 1 && day <= 31 && month >= 1 && month <= 12 }

// days reads a span of days, "01/01-31/12/2025" and "1-5/3/2025", and the days of
// feasts with a dash: "ngày 30-4".
func (s *speaker) days() bool {
	rest := s.text[s.i:]
	if m := daysPattern.FindStringSubmatch(rest); m != nil && s.free(len(m[0])) {
		d1, _ := digits(m[1])
		m1, _ := digits(m[2])
		d2, _ := digits(m[3])
		m2, _ := digits(m[4])
		if dayOf(d1, m1) && dayOf(d2, m2) && (m[5] != "" || d1 > m1 || d2 > m2 || s.afterWord("ngày", "từ")) {
			said := s.dayWord() + spokenDay(d1, m1) + " đến ngày " + spokenDay(d2, m2)
			if m[5] != "" {
				said += " năm " + spokenWhole(m[5])
			}
			s.say(s.i+len(m[0]), said)
			return true
		}
	}
	if m := daysOfMonth.FindStringSubmatch(rest); m != nil && s.free(len(m[0])) {
		d1, _ := digits(m[1])
		d2, _ := digits(m[2])
		month, _ := digits(m[3])
		if dayOf(d1, month) && dayOf(d2, month) && d1 < d2 {
			s.say(s.i+len(m[0]), s.dayWord()+SpokenInt(int64(d1))+" đến ngày "+spokenDay(d2, month)+" năm "+spokenWhole(m[4]))
			return true
		}
	}
	return s.dashDay()
}

func spokenDay(day, month int) string {
	return SpokenInt(int64(day)) + " tháng " + spokenMonth(int64(month))
}

// dashDay reads "30-4" as a day where no span can be meant: after the name of a feast,
// or after "ngày" when it runs backwards or is a feast known to all.
func (s *speaker) dashDay() bool {
	m := dashDay.FindStringSubmatch(s.text[s.i:])
	if m == nil || !s.free(len(m[0])) || monthlyAfter.MatchString(s.text[s.i+len(m[0]):]) || strings.HasPrefix(s.text[s.i+len(m[0]):], "-") {
		return false
	}
	day, _ := digits(m[1])
	month, _ := digits(m[2])
	feast := s.afterWord("lễ", "quốc khánh", "lao động", "dịp", "mừng", "kỷ niệm")
	known := m[0] == "2-9" || m[0] == "1-5" || m[0] == "1-6" || m[0] == "02-9" || m[0] == "01-5"
	and := s.afterWord("và") && known
	if !dayOf(day, month) || !feast && !and && !(s.afterWord("ngày") && (day > month || known)) {
		return false
	}
	said := spokenDay(day, month)
	if !s.afterWord("lễ", "quốc khánh", "lao động", "dịp") {
		said = s.dayWord() + said
	}
	s.say(s.i+len(m[0]), said)
	return true
}

// allDay reads "24/7" and "24/24h"; after a word of days, "24/7" is in July.
func (s *speaker) allDay() bool {
	m := allDayPattern.FindStringSubmatch(s.text[s.i:])
	if m == nil || !s.free(len(m[0])) || s.afterWord("ngày", "từ", "đến", "sáng", "chiều", "tối", "trước", "sau", "hôm", "hạn", "vào", "và") {
		return false
	}
	said := "hai mươi tư trên bảy"
	if m[1] == "24" {
		said = "hai mươi tư trên hai mươi tư"
		if m[2] != "" {
			said += " giờ"
		}
	}
	s.say(s.i+len(m[0]), said)
	return true
}

// weekdays reads several days after one "thứ": "thứ 2-6", "thứ 2, 4, 6".
func (s *speaker) weekdays() bool {
	m := weekdaysPattern.FindString(s.text[s.i:])
	if m == "" || !s.afterWord("thứ") || s.afterWord("lần thứ") || !s.free(len(m)) || !weekdaysAfter.MatchString(s.text[s.i+len(m):]) {
		return false
	}
	gaps := weekdayGap.FindAllString(m, -1)
	said := ""
	for i, day := range weekdayGap.Split(m, -1) {
		if i > 0 {
			gap := strings.TrimSpace(gaps[i-1])
			switch gap {
			case ",":
				said += ", "
			case "-", "–":
				said += " đến thứ "
			default:
				said += " " + gap + " "
			}
		}
		n, _ := digits(day)
		said += SpokenOrdinal(int64(n))
	}
	s.say(s.i+len(m), said)
	return true
}

// scale reads the scale of a map: "tỷ lệ 1:500", "1/2000".
func (s *speaker) scale() bool {
	m := scalePattern.FindStringSubmatch(s.text[s.i:])
	if m == nil || !s.free(len(m[0])) || !s.afterWord("tỷ lệ", "tỉ lệ") && !(m[1] == "1" && m[2] == ":" && strings.HasSuffix(m[3], "00")) {
		return false
	}
	s.say(s.i+len(m[0]), spokenWhole(m[1])+" trên "+spokenAmount(m[3]))
	return true
}

func spokenAmount(text string) string {
	if words, ok := spokenNumber(text); ok {
		return words
	}
	return spokenParts(text)
}

// standard reads the number of a standard: "QCVN 01:2021/BXD", "ISO 9001:2015".
func (s *speaker) standard() bool {
	m := standardPattern.FindStringSubmatch(s.text[s.i:])
	if m == nil || !s.free(len(m[0])) || !s.after("qcvn", "tcvn", "iso", "iec", "quy chuan", "tieu chuan") {
		return false
	}
	said := spokenWhole(m[1])
	if m[2] != "" {
		said += " gạch ngang " + spokenWhole(m[2][1:])
	}
	said += " năm " + spokenWhole(m[3])
	end := s.i + len(m[0])
	if m[4] != "" && documentIssuers[m[4]] == "" {
		end -= len(m[4])
	} else if m[4] != "" {
		said += ", " + documentIssuers[m[4]]
	}
	s.say(end, said)
	return true
}

// plate reads the plate of a car.
func (s *speaker) plate() bool {
	m := platePattern.FindStringSubmatch(s.text[s.i:])
	if m == nil || !s.free(len(m[0])) {
		return false
	}
	said := spokenWhole(m[1]) + " " + spelled(m[2]+m[3])
	s.say(s.i+len(m[0]), said+", "+SpokenDigits(m[4])+" chấm "+SpokenDigits(m[5]))
	return true
}

// emergency reads numbers of three digits everybody knows, where they are called.
func (s *speaker) emergency() bool {
	rest := s.text[s.i:]
	called := s.after("goi", "cap cuu", "canh sat", "chua chay", "cuu hoa", "cuu ho", "dien thoai", "so dien thoai", "goi so", "goi ngay", "goi so may") ||
		emergencyBefore.MatchString(s.text[:s.i])
	if m := emergencyPair.FindStringSubmatch(rest); m != nil && (called || s.lineStart()) {
		s.say(s.i+len(m[1])+len(m[2])+len(m[3]), SpokenDigits(m[1])+" hoặc "+SpokenDigits(m[3]))
		return true
	}
	m := emergency.FindString(rest)
	if m == "" || !called || !s.free(len(m)) || emergencyCount.MatchString(rest[len(m):]) {
		return false
	}
	s.say(s.i+len(m), SpokenDigits(m))
	return true
}

var emergencyCount = regexp.MustCompile(`^ (lần|cuộc|người|ca|hộ|trường hợp|lượt|vụ|đồng|triệu)`)

// shortMoney reads "1tr5": a million and a half.
func (s *speaker) shortMoney() bool {
	m := shortMoney.FindStringSubmatch(s.text[s.i:])
	if m == nil || !s.free(len(m[0])) {
		return false
	}
	said := spokenWhole(m[1]) + " triệu " + spokenWhole(m[3]) + " trăm nghìn"
	if m[2] != "tr" {
		said = spokenWhole(m[1]) + " tỷ " + spokenWhole(m[3]) + " trăm triệu"
	}
	if m[3] == "0" {
		return false
	}
	s.say(s.i+len(m[0]), said)
	return true
}

// inWords is the length of a bracket that says the number before it once more:
// " (hai)" after "02". Read aloud it would be heard twice.
func inWords(rest, said string) int {
	gap := blanks(rest)
	if !strings.HasPrefix(rest[gap:], "(") {
		return 0
	}
	inner, _, ok := strings.Cut(rest[gap+1:], ")")
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

// period reads "T4/2025", "Q.IV/2025" and "T2-T6".
func (s *speaker) period() bool {
	rest := s.text[s.i:]
	if s.midWord() {
		return false
	}
	if m := yearQuarter.FindStringSubmatch(rest); m != nil && s.free(len(m[0])) {
		n := romanValue(m[1])
		if n == 0 {
			n = int64(m[1][0] - '0')
		}
		s.say(s.i+len(m[0]), "quý "+SpokenInt(n)+" năm "+spokenWhole(m[2]))
		return true
	}
	if m := yearMonth.FindStringSubmatch(rest); m != nil && s.free(len(m[0])) {
		if n, _ := digits(m[1]); n >= 1 && n <= 12 {
			s.say(s.i+len(m[0]), "tháng "+spokenMonth(int64(n))+" năm "+spokenWhole(m[2]))
			return true
		}
	}
	if m := weekdayShort.FindStringSubmatch(rest); m != nil && s.free(len(m[0])) {
		s.say(s.i+len(m[0]), "thứ "+SpokenOrdinal(int64(m[1][0]-'0'))+" đến thứ "+SpokenOrdinal(int64(m[3][0]-'0')))
		return true
	}
	return false
}

// road reads the number of a provincial road, and a milestone.
func (s *speaker) road() bool {
	m := roadPattern.FindStringSubmatch(s.text[s.i:])
	if m == nil || s.midWord() || !s.free(len(m[0])) || strings.HasPrefix(m[1], "11") {
		return false
	}
	if m[1] != "" {
		s.say(s.i+len(m[0]), "đường tỉnh "+spokenWhole(m[1]))
	} else {
		s.say(s.i+len(m[0]), "ki lô mét "+spokenWhole(m[2]))
	}
	return true
}

// typed reads the short type of a document before its number: "QĐ số 1085", "NĐ 61".
func (s *speaker) typed() bool {
	m := typedPattern.FindStringSubmatch(s.text[s.i:])
	if m == nil || s.midWord() {
		return false
	}
	s.say(s.i+len(m[1]), documentTypes[m[1]])
	return true
}
