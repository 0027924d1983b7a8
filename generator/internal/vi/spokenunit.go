package vi

import (
	"strings"
	"unicode/utf8"
)

// Units of measure.

// unitSigns are the units by their signs. Those marked loose may stand after a blank
// though they have one letter.
var unitSigns = map[string]struct {
	said  string
	loose bool
}{
	"VNĐ": {"đồng", false}, "VND": {"đồng", false}, "vnđ": {"đồng", false}, "vnd": {"đồng", false}, "Vnđ": {"đồng", false}, "đ": {"đồng", false}, "Đ": {"đồng", false}, "₫": {"đồng", true}, "USD": {"đô la Mỹ", false}, "EUR": {"ơ rô", false}, "$": {"đô la", true}, "€": {"ơ rô", true},
	"%": {"phần trăm", true}, "‰": {"phần nghìn", true}, "%o": {"phần nghìn", false}, "%ₒ": {"phần nghìn", false}, "°C": {"độ xê", false}, "ºC": {"độ xê", false}, "oC": {"độ xê", false}, "℃": {"độ xê", true}, "°F": {"độ ép", false}, "°": {"độ", true}, "độ C": {"độ xê", false}, "độ c": {"độ xê", false},
	"km2": {"ki lô mét vuông", false}, "km²": {"ki lô mét vuông", false}, "km": {"ki lô mét", false}, "Km": {"ki lô mét", false}, "KM": {"ki lô mét", false}, "m2": {"mét vuông", false}, "m²": {"mét vuông", false}, "m3": {"mét khối", false}, "m³": {"mét khối", false}, "M2": {"mét vuông", false},
	"cm2": {"xăng ti mét vuông", false}, "cm²": {"xăng ti mét vuông", false}, "cm3": {"xăng ti mét khối", false}, "cm³": {"xăng ti mét khối", false}, "mm2": {"mi li mét vuông", false}, "mm²": {"mi li mét vuông", false}, "dm2": {"đề xi mét vuông", false}, "dm3": {"đề xi mét khối", false},
	"cm": {"xăng ti mét", false}, "mm": {"mi li mét", false}, "dm": {"đề xi mét", false}, "m": {"mét", true}, "µm": {"mi crô mét", false}, "μm": {"mi crô mét", false}, "nm": {"na nô mét", false},
	"kg": {"ki lô gam", false}, "Kg": {"ki lô gam", false}, "KG": {"ki lô gam", false}, "mg": {"mi li gam", false}, "gr": {"gam", false}, "gam": {"gam", false}, "g": {"gam", true}, "µg": {"mi crô gam", false}, "μg": {"mi crô gam", false}, "mcg": {"mi crô gam", false}, "ha": {"héc ta", false}, "Ha": {"héc ta", false},
	"kWh": {"ki lô oát giờ", false}, "kwh": {"ki lô oát giờ", false}, "KWh": {"ki lô oát giờ", false}, "KWH": {"ki lô oát giờ", false}, "kW": {"ki lô oát", false}, "KW": {"ki lô oát", false}, "kw": {"ki lô oát", false}, "MW": {"mê ga oát", false}, "MWh": {"mê ga oát giờ", false}, "kWp": {"ki lô oát pích", false}, "kVA": {"ki lô vôn am pe", false}, "KVA": {"ki lô vôn am pe", false}, "kV": {"ki lô vôn", false}, "KV": {"ki lô vôn", false}, "W": {"oát", true}, "w": {"oát", false}, "V": {"vôn", true}, "Ampe": {"am pe", false}, "ampe": {"am pe", false}, "mA": {"mi li am pe", false}, "mAh": {"mi li am pe giờ", false}, "Ah": {"am pe giờ", false}, "Hz": {"héc", false}, "MHz": {"mê ga héc", false}, "GHz": {"gi ga héc", false}, "HP": {"mã lực", false},
	"mmHg": {"mi li mét thủy ngân", false}, "hPa": {"héc tô pát can", false}, "cc": {"xê xê", false}, "CC": {"xê xê", false}, "mmol": {"mi li mon", false}, "kcal": {"ki lô ca lo", false}, "Kcal": {"ki lô ca lo", false}, "ppm": {"phần triệu", false}, "IU": {"đơn vị quốc tế", false}, "UI": {"đơn vị quốc tế", false}, "mSv": {"mi li xi vớt", false},
	"ml": {"mi li lít", false}, "mL": {"mi li lít", false}, "lít": {"lít", false}, "l": {"lít", true}, "L": {"lít", true}, "GB": {"gi ga bai", false}, "MB": {"mê ga bai", false}, "Mb": {"mê ga bai", false}, "KB": {"ki lô bai", false}, "kB": {"ki lô bai", false}, "TB": {"tê ra bai", false}, "Mbps": {"mê ga bít một giây", false}, "Gbps": {"gi ga bít một giây", false}, "dpi": {"đi pi ai", false}, "px": {"píc xen", false},
	"h": {"giờ", true}, "th": {"tháng", false}, "dB": {"đề xi ben", false}, "dBA": {"đề xi ben a", false}, "dB(A)": {"đề xi ben a", false}, "k": {"nghìn", false}, "K": {"nghìn", false}, "tr": {"triệu", false}, "Tr": {"triệu", false}, "trđ": {"triệu đồng", false}, "ph": {"phút", false}, "tỉ": {"tỷ", false}, "m/s": {"mét một giây", false}, "km/h": {"ki lô mét một giờ", false}, "m3/s": {"mét khối một giây", false}, "m³/s": {"mét khối một giây", false}, "km/giờ": {"ki lô mét một giờ", false}, "rpm": {"vòng một phút", false},
}

// unitsBelow are signs of units that stand after a slash only.
var unitsBelow = map[string]string{"s": "giây", "h": "giờ", "p": "phút", "ng": "người", "ngđ": "ngày đêm", "th": "tháng", "l": "lít"}

const longestUnit = 9 // bytes

// unitAt reads a unit at the start of s: its length and its words.
func unitAt(s string) (int, string) {
	for n := min(longestUnit, len(s)); n > 0; n-- {
		u, ok := unitSigns[s[:n]]
		if !ok {
			continue
		}
		r, _ := utf8.DecodeRuneInString(s[n:])
		last, _ := utf8.DecodeLastRuneInString(s[:n])
		times := r == 'x' && digitNext(s[n+1:]) // 2mx3m
		if n == len(s) || !wordRune(r) || times || !wordRune(last) && !isASCIIDigit(r) {
			return n, u.said
		}
	}
	return 0, ""
}

// unitAfter reads a unit that follows a number, with the blank between. Signs of one
// letter need to stand at the number unless they are loose, and đ after a blank is a letter.
func unitAfter(s string) (int, string) {
	gap := blanks(s)
	n, said := unitAt(s[gap:])
	if n == 0 {
		return 0, ""
	}
	sign := s[gap : gap+n]
	if gap > 0 && utf8.RuneCountInString(sign) == 1 && !unitSigns[sign].loose {
		return 0, ""
	}
	if gap > 0 && (sign == "tr" || sign == "Tr" || sign == "tỉ") && !moneyAfter(s[gap+n:]) && !endsAmount(s[gap+n:]) {
		return 0, ""
	}
	if gap > 0 && (sign == "TB" || sign == "KB" || sign == "Tr" || sign == "L" || sign == "ph") {
		return 0, ""
	}
	return gap + n, said
}

// endsAmount tells whether a sign that ends an amount comes first: "100 tr, lãi suất". A full
// stop is none: "tr." may be a page.
func endsAmount(s string) bool {
	if s == "" || strings.ContainsAny(s[:1], "/,;)\n") || strings.HasPrefix(s, " đ/") {
		return true
	}
	word, ok := strings.CutPrefix(s, " ")
	return ok && word != "" && amountGoesOn[wordAt(word)]
}

// amountGoesOn are words that go on after an amount of money.
var amountGoesOn = phrases("cho, mỗi, để, trở, trong, đến, và, với, trả, tiền, vốn, là, thì, từ, không, được, một, khi, nếu, của")

// looseUnit reads a unit without a number, m2 and km2, and the letters of clauses:
// "điểm b khoản 2".
func (s *speaker) looseUnit([]string) (string, int) {
	w := wordAt(s.text[s.i:])
	rest := s.text[s.i+len(w):]
	if w == "x" && (digitNext(rest) && s.i > 0 && (isDigit(s.text[s.i-1]) || s.last.end == s.i) || // 4x6, 2mx3m
		strings.HasPrefix(rest, " ") && s.last.end > 0 && strings.Trim(s.text[s.last.end:s.i], " \u00a0") == "" && (digitNext(rest[1:]) || s.next(s.i+len(w)) != "") || // 2 m x 3 m
		strings.HasPrefix(rest, " ") && digitNext(rest[1:]) && (s.counted() || strings.HasSuffix(s.text[:s.i], " ") && s.near()&(cueClause|cueLetter|cueNumber) == 0)) { // 1 viên x 2 lần, mức chuẩn x 1,5
		s.between(1, "nhân")
		return "", 0
	}
	if s.midWord() || digitNext(rest) && !strings.HasPrefix(w, "m") && !strings.HasSuffix(w, "m") {
		return "", 0 // the figures are read by themselves
	}
	if n, said := unitAt(s.text[s.i:]); n > len(w) && isDigit(s.text[s.i+n-1]) { // m2, m3, km2 without a number
		return said, n
	}
	if w == "đ" && amountWords[s.beforeWord()] { // 4 triệu đ/tháng
		return unitSigns[w].said, len(w)
	}
	if w == "l" && strings.HasPrefix(rest, "/") && rateWords[s.next(s.i+len("l/"))] { // l/phút
		return unitSigns[w].said, len(w)
	}
	if bareUnits[w] {
		return unitSigns[w].said, len(w)
	}
	head := (s.lineStart() || s.afterPause()) && strings.HasPrefix(rest, ") ") // "b) Đơn đề nghị"
	if utf8.RuneCountInString(w) == 1 && (head || s.cue()&cueLetter != 0 && s.near()&(cueFeast|cueDay) == 0 && !strings.HasPrefix(rest, "'")) {
		r, _ := utf8.DecodeRuneInString(w)
		_, vowel := tones[r]
		if letterNames[r] != "" {
			s.last = figureRead{start: s.i, end: s.i + len(w), cue: cueLetter, kind: "chữ cái"}
		}
		if !vowel && letterNames[r] != "" {
			return letterNames[r], len(w)
		}
	}
	return "", 0
}

// afterPause tells whether a colon or semicolon and a blank stand right before here.
func (s *speaker) afterPause() bool {
	head := strings.TrimRight(s.text[:s.i], " \u00a0")
	return len(head) < s.i && (strings.HasSuffix(head, ";") || strings.HasSuffix(head, ":"))
}

// amountWords are words of an amount after which đ is money.
var amountWords = phrases("triệu, tỷ, tỉ, nghìn, ngàn, trăm, chục, tr")

// bareUnits are units that are no words without a number: "đi mấy km".
var bareUnits = phrases("km, kg, cm, mm, ml, mg")

// counted tells whether a figure and one word stand right before here.
func (s *speaker) counted() bool {
	_, start := s.before(s.i)
	return s.last.end > 0 && strings.Trim(s.text[s.last.end:start], " \u00a0") == ""
}
