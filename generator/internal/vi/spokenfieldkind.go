package vi

import (
	"regexp"
	"strconv"
	"strings"
)

// Figures and letters that only one field writes so: alarm levels of rivers, seeds, pulses,
// grades of invalids.

// meter reads the current of an electricity meter: "công tơ 5(80)A".
func (s *speaker) meter(m []string) (string, int) {
	return spokenWhole(m[1]) + ", " + spokenWhole(m[2]) + " am pe", len(m[0])
}

// pulse reads beats and breaths: "mạch 100 l/p".
func (s *speaker) pulse(m []string) (string, int) {
	return spokenWhole(m[1]) + " lần một phút", len(m[0])
}

// pills reads how many are taken: "1v/ngày", "2v x 3 lần".
func (s *speaker) pills(m []string) (string, int) {
	said := "nửa"
	if strings.Trim(m[1], "0123456789") == "" {
		said = spokenWhole(m[1])
	}
	s.doubt("viên hay chữ v", said+" "+spelled("v"))
	s.say(s.i+len(m[1])+len("v"), said+" viên")
	s.last = figureRead{start: s.i - len(m[1]) - len("v"), end: s.i, kind: "viên thuốc"}
	return "", 0
}

// countedMonths reads how many months of a year are reported: "6T đầu năm", "9T/2026".
func (s *speaker) countedMonths(m []string) (string, int) {
	n, _ := digits(m[1])
	if n < 1 || n > 12 {
		return "", 0
	}
	s.say(s.i+len(m[1])+len("T"), spokenWhole(m[1])+" tháng")
	if strings.HasPrefix(s.text[s.i:], "/") {
		s.between(1, "năm")
	}
	return "", 0
}

// shortened reports a word of which one letter is left: "b.chuyền", "c.Lan".
func (s *speaker) shortened(m []string) (string, int) {
	if s.midWord() || s.lineStart() || s.near()&(cueLetter|cueClause) != 0 {
		return "", 0
	}
	s.unknown(s.i + len(m[0]))
	return "", 0
}

// grade reads the grade of an invalid, of four or three: "thương binh 2/4".
func (s *speaker) grade(m []string) (string, int) {
	return spokenWhole(m[1]) + " trên " + spokenWhole(m[2]), len(m[0])
}

// shortGrade reads the same after letters: "TB hạng 1/4", "BB 2/3".
func (s *speaker) shortGrade(m []string) (string, int) {
	if s.midWord() || s.near()&(cueDay|cueWhen|cueDoc) != 0 {
		return "", 0
	}
	who := map[string]string{"TB": "thương binh", "BB": "bệnh binh"}[m[1]]
	return who + " hạng " + spokenWhole(m[2]) + " trên " + spokenWhole(m[3]), len(m[0])
}

// variety reads the name of a seed: up to two figures are a number, more go one by one.
func (s *speaker) variety(m []string) (string, int) {
	if s.midWord() {
		return "", 0
	}
	if n, _ := digits(m[2]); n >= minYear && n <= maxYear && m[3] == "" && m[0] != m[1]+m[2] { // HT 2027
		return "", 0
	}
	figures := spokenWhole(m[2])
	if len(m[2]) > 2 || m[2][0] == '0' {
		figures = SpokenDigits(m[2])
	}
	return strings.TrimSpace(spelled(m[1]) + " " + figures + " " + spelled(m[3])), len(m[0])
}

// alarm reads the alarm level of a river: "BĐ2", "BĐIII".
func (s *speaker) alarm(m []string) (string, int) {
	if s.midWord() || s.beforeWord() == "tờ" {
		return "", 0
	}
	level := len(m[2])
	if m[1] != "" {
		level, _ = strconv.Atoi(m[1])
	}
	s.say(s.i+len(m[0]), "báo động "+SpokenInt(int64(level)))
	s.last = figureRead{start: s.i - len(m[0]), end: s.i, kind: "chữ và số"}
	return "", 0
}

// concrete reads the strength of concrete: "bê tông M250".
func (s *speaker) concrete(m []string) (string, int) {
	if s.midWord() || s.cue()&cueConcrete == 0 && (s.far()&cueConcrete == 0 || len(m[1]) < 3) {
		return "", 0
	}
	if s.beforeWord() == "mác" {
		return spokenWhole(m[1]), len(m[0])
	}
	return "mác " + spokenWhole(m[1]), len(m[0])
}

// stars reads the rank of a product or a hotel: "OCOP 3*".
func (s *speaker) stars(m []string) (string, int) {
	before := strings.ToLower(s.text[max(0, s.i-longestArea):s.i])
	if s.midWord() || strings.HasPrefix(s.text[s.i+len(m[0]):], "*") || !ranked.MatchString(before) {
		return "", 0
	}
	return spokenWhole(m[1]) + " sao", len(m[0])
}

// ranked speaks of what has stars.
var ranked = regexp.MustCompile(`(sp|ocop|khách sạn|đạt chuẩn|hạng|resort|sản phẩm)[^.\n]*$`)

// formulation reads a pesticide by the letters of its form: "2,5EC".
func (s *speaker) formulation(m []string) (string, int) {
	return spokenAmount(m[1]) + " " + spelled(m[2]), len(m[0])
}

// seconds of a minute: "60s".
func (s *speaker) shortSeconds(m []string) (string, int) {
	return spokenWhole(m[1]) + " giây", len(m[0])
}

// minutes: "20p/chuyến" for certain, "20p" for all that is known.
func (s *speaker) shortMinutes(m []string) (string, int) {
	said := spokenWhole(m[1]) + " phút"
	if !strings.HasPrefix(s.text[s.i+len(m[0]):], "/") {
		s.doubt("phút hay chữ p", spokenWhole(m[1])+" "+spelled("p"))
	}
	return said, len(m[0])
}

// mixedWords have a figure between letters.
var mixedWords = map[string]string{"HbA1c": "hát bê a một xê", "HbA1C": "hát bê a một xê"}

func (s *speaker) mixedWord(m []string) (string, int) {
	if said := mixedWords[m[0]]; said != "" && !s.midWord() {
		return said, len(m[0])
	}
	return "", 0
}

// masked reports the signs that hide a part of a number: "0912xxx".
func (s *speaker) masked(m []string) (string, int) {
	if s.i == 0 || !isDigit(s.text[s.i-1]) {
		return "", 0
	}
	s.unknown(s.i + len(m[0]))
	return "", 0
}

// shortWeekdays reads days of the week, one by one: "T3-T5-T7".
func (s *speaker) shortWeekdays(m []string) (string, int) {
	if s.midWord() {
		return "", 0
	}
	var out []string
	for _, day := range strings.FieldsFunc(m[0], func(r rune) bool { return strings.ContainsRune("T -–,/", r) }) {
		if day == "CN" {
			out = append(out, "chủ nhật")
			continue
		}
		out = append(out, "thứ "+SpokenOrdinal(int64(day[0]-'0')))
	}
	return strings.Join(out, ", "), len(m[0])
}

// weekdayDate reads a day of the week with its date: "T7 5/12".
func (s *speaker) weekdayDate(m []string) (string, int) {
	day, _ := digits(m[2])
	month, _ := digits(m[3])
	if s.midWord() || !dayOf(day, month) {
		return "", 0
	}
	said := "thứ " + SpokenOrdinal(int64(m[1][0]-'0')) + ", ngày " + spokenDay(day, month)
	if m[4] != "" {
		said += " năm " + spokenWhole(m[4])
	}
	return said, len(m[0])
}

// heading reads the head of a part of a text: "mục B.II.2".
func (s *speaker) heading(m []string) (string, int) {
	n := romanValue(m[2])
	if n == 0 || s.midWord() {
		return "", 0
	}
	said := spelled(m[1]) + " chấm " + SpokenInt(n)
	for part := range strings.SplitSeq(strings.TrimPrefix(m[3], "."), ".") {
		if part != "" {
			said += " chấm " + spokenWhole(part)
		}
	}
	return said, len(m[0])
}

// codeChain reads three codes or more of one letter that hyphens part: "N0-N3-N7".
func (s *speaker) codeChain(m []string) (string, int) {
	var out []string
	for _, code := range strings.FieldsFunc(m[0], func(r rune) bool { return strings.ContainsRune(" -–", r) }) {
		n := len(strings.TrimRight(code, "0123456789"))
		if code[:n] != m[0][:n] || s.midWord() {
			return "", 0
		}
		out = append(out, spelled(code[:n])+" "+spokenWhole(code[n:]))
	}
	return strings.Join(out, ", "), len(m[0])
}
