package importer

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/vi"
)

// everywhere takes another province's name off the agencies of a procedure that a ministry
// announced for the whole country: "UBND cấp xã - tỉnh Quảng Trị" decides nothing here,
// "UBND cấp xã" does. What stood there is in the report.
func (r *row) everywhere(unit Unit) {
	home := homeOf(unit)
	if home.province == "" || r.proc.DecisionNumber == "" || localNumber(r.proc.DecisionNumber) {
		return
	}
	cut := func(at, text string) string {
		short := withoutProvinces(text, home.province)
		if short != text {
			r.note(OtherProvince, at, text, short)
		}
		return short
	}
	p := r.proc
	p.Agency, p.Authority, p.Delegated = cut("agency", p.Agency), cut("authority", p.Authority), cut("delegated_agency", p.Delegated)
	for i, x := range p.Coordinating {
		p.Coordinating[i] = cut("coordinating_agency", x)
	}
}

// withoutProvinces leaves out the words that name other provinces than the own one, when
// something remains.
func withoutProvinces(text, own string) string {
	named := provincesIn(text)
	delete(named, own)
	if len(named) == 0 {
		return text
	}
	words := strings.Fields(shortCity.ReplaceAllString(text, "$1 $2"))
	folded := make([]string, len(words))
	for i, w := range words {
		folded[i] = vi.Fold(w)
	}
	var out []string
	for i := 0; i < len(words); i++ {
		n := provinceAt(folded[i:], named)
		if n == 0 {
			out = append(out, words[i])
			continue
		}
		end := words[i+n-1]
		i += n - 1
		if len(out) > 0 {
			out[len(out)-1] = strings.TrimRight(out[len(out)-1], ",-–") // what led to the name
		}
		if mark := end[len(strings.TrimRight(end, ",.;")):]; mark != "" && len(out) > 0 {
			out[len(out)-1] += mark
		}
	}
	if short := strings.Trim(vi.Collapse(strings.Join(out, " ")), " ,;-–"); short != "" {
		return short
	}
	return text
}

// shortCity is a city behind its short kind, written in one word: "TP.HCM".
var shortCity = regexp.MustCompile(`(?i)(\btp\.)(\pL)`)

// provinceAt is how many folded words name one of the provinces at the beginning of a text.
func provinceAt(words []string, provinces map[string]string) int {
	kind := 0
	switch {
	case words[0] == "tinh" || words[0] == "tp":
		kind = 1
	case words[0] == "thanh" && len(words) > 1 && words[1] == "pho":
		kind = 2
	default:
		return 0
	}
	name, n := provinceOf(words[kind:])
	if _, named := provinces[name]; !named {
		return 0
	}
	return kind + n
}
