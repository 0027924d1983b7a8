package units

import (
	"slices"
	"strings"
	"unicode"

	"niemyet/generator/internal/vi"
)

// reading is one way to understand what a person typed.
type reading struct {
	name     string // the commune, with its kind when that was typed
	province string // of today or before, folded, without its kind; "" when none was typed
	district string // a place beside it that is no province: a former district, so the name may be a former one too
}

// readings are the ways to understand a text, the likeliest first. Province, district and
// commune come in any order, parted by commas, brackets, a dash, a word for a kind of
// place, or by nothing: "TP Huế, phường Thuận Hóa", "P.1 Q.3 TP.HCM", "Lâm Đồng - Bắc Gia
// Nghĩa", "bac gia nghia lam dong".
func (t *Table) readings(text string) (out []reading) {
	whole := places(text)
	ways := [][]string{whole, parted(whole, dashes), parted(whole, kindWords), parted(whole, t.provinceEdge)}
	ways = append(ways, parted(ways[1], kindWords), parted(whole, numberEdge))
	for _, way := range ways {
		for _, r := range t.roles(way) {
			if !slices.Contains(out, r) {
				out = append(out, r)
			}
		}
	}
	return out
}

// roles gives each of the places in turn the role of the commune, where the others can be
// its province and its former district. Places that say that they are communes go first.
func (t *Table) roles(all []string) (out []reading) {
	for _, only := range []bool{true, false} {
		for i, name := range all {
			if commune(name) != only {
				continue
			}
			r, fits := reading{name: name}, true
			for j, other := range all {
				province, known := t.province(other)
				switch {
				case j == i:
				case known && (r.province == "" || r.province == province):
					r.province = province
				case commune(other):
					fits = false
				default:
					r.district = other
				}
			}
			// A place of no known kind beside a commune may be a province with a slip in it;
			// that is for the caller to ask about.
			known := commune(name) && len(t.names.districts[likeness(r.district)]) > 0 // "phường 1, Đà Lạt"
			if fits && (r.district == "" || r.province != "" || known || slices.ContainsFunc(all, district)) {
				out = append(out, r)
			}
		}
	}
	return out
}

// province is the province that a place names, folded and bare.
func (t *Table) province(place string) (string, bool) {
	if kind, _ := cutKind(place); kind != "" && !slices.Contains([]string{"tinh", "thanh pho"}, vi.Fold(kind)) {
		if shortProvinces[vi.Fold(place)] == "" {
			return "", false
		}
	}
	name := likeness(bareProvince(place))
	return name, t.names.provinces[name]
}

// commune tells a place whose kind is one of today's communes, or was one.
func commune(place string) bool {
	kind, _ := cutKind(place)
	return slices.Contains([]string{"phuong", "xa", "dac khu", "thi tran"}, vi.Fold(kind))
}

// city tells a place that was a city or a town below a province.
func city(place string) bool {
	kind, _ := cutKind(place)
	return slices.Contains([]string{"thanh pho", "thi xa"}, vi.Fold(kind))
}

// district tells a place whose kind went with the districts.
func district(place string) bool {
	kind, _ := cutKind(place)
	return slices.Contains([]string{"quan", "huyen", "thi xa", "thanh pho"}, vi.Fold(kind))
}

// places are the parts of a text between commas and brackets, with kinds written out,
// without the committee before a name and the country behind all.
func places(text string) (out []string) {
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(",;:()[]/|", r) }) {
		part = writtenOut(strings.Trim(part, " -–."), ascii(text))
		if part != "" && !slices.Contains([]string{"viet nam", "vn"}, vi.Fold(part)) {
			out = append(out, part)
		}
	}
	return out
}

// numberEdge cuts a commune that is a number from what stands behind it: "phường 8 Đà Lạt".
func numberEdge(words []string) []string {
	if len(words) > 2 && isKind(words[0]) && strings.Trim(words[1], "0123456789") == "" {
		return []string{strings.Join(words[:2], " "), strings.Join(words[2:], " ")}
	}
	return []string{strings.Join(words, " ")}
}

// parted cuts each place where a rule says.
func parted(all []string, cut func(words []string) []string) (out []string) {
	for _, place := range all {
		out = append(out, cut(strings.Fields(place))...)
	}
	return out
}

// dashes cuts at dashes with room around them. Names hold such dashes too ("Phường Xuân
// Hương - Đà Lạt"), so this is one way among others.
func dashes(words []string) []string {
	return cutAt(words, func(i int) bool { return words[i] == "-" || words[i] == "–" })
}

// kindWords cuts before each kind of place, not within one ("thị xã") nor behind one ("xã Quan
// Sơn"): a name may begin like a kind.
func kindWords(words []string) []string {
	return cutAt(words, func(i int) bool {
		kind, _ := cutKind(strings.Join(words[i:], " "))
		two := words[max(0, i-2):i]
		return kind != "" && !isKind(words[i-1]+" "+words[i]) && !isKind(words[i-1]) && !isKind(strings.Join(two, " "))
	})
}

// cutAt cuts before the words that a rule names; a dash there goes.
func cutAt(words []string, before func(i int) bool) (out []string) {
	begin := 0
	for i := 1; i <= len(words); i++ {
		if i < len(words) && !before(i) {
			continue
		}
		if part := strings.Trim(strings.Join(words[begin:i], " "), " -–"); part != "" {
			out = append(out, part)
		}
		begin = i
	}
	return out
}

// provinceEdge parts a province at the end or at the beginning from the name beside it,
// when nothing does: "phường Bắc Gia Nghĩa tỉnh Lâm Đồng".
func (t *Table) provinceEdge(words []string) []string {
	for n := min(len(words)-1, 6); n > 0; n-- {
		begin := len(words) - n
		for _, way := range []struct{ edge, rest []string }{{words[begin:], words[:begin]}, {words[:n], words[n:]}} {
			if _, known := t.province(strings.Join(way.edge, " ")); known {
				return []string{strings.Trim(strings.Join(way.rest, " "), " -–"), strings.Join(way.edge, " ")}
			}
		}
	}
	return []string{strings.Join(words, " ")}
}

// committees are what a unit's name may stand behind, folded.
var committees = [][]string{{"uy", "ban", "nhan", "dan"}, {"ubnd"}}

// shortKinds are kinds of places as they are written short, folded and without stops.
// One letter without a stop is read so only at the head of a place or behind another kind:
// "p sài gòn", "tp huế p thuận hóa".
var shortKinds = map[string]string{"p": "phường", "x": "xã", "q": "quận", "h": "huyện", "t": "tỉnh",
	"tp": "thành phố", "tx": "thị xã", "tt": "thị trấn", "dk": "đặc khu"}

// writtenOut is a place without a committee before it, with its kinds written out and
// numbers as the table has them: "UBND P. 01" is "phường 1". In a plain text kinds have no
// marks either.
func writtenOut(place string, plain bool) string {
	words := spread(strings.Fields(place))
	for _, lead := range committees {
		if len(words) > len(lead) && slices.EqualFunc(words[:len(lead)], lead, func(word, fold string) bool { return vi.Fold(word) == fold }) {
			words = words[len(lead):]
		}
	}
	var out []string
	for i, word := range words {
		short, stopped := strings.CutSuffix(word, ".")
		kind := shortKinds[vi.Fold(strings.ReplaceAll(short, ".", ""))]
		last, begins := i == len(words)-1, len(out) == 0 || startsWithKind(out)
		switch {
		case kind != "" && !last && (stopped || begins || len(short) > 1):
			if plain {
				kind = vi.Fold(kind)
			}
			out = append(out, kind)
		case word != "" && strings.Trim(word, "0123456789") == "" && len(word) < 3:
			out = append(out, strings.TrimLeft(word[:len(word)-1], "0")+word[len(word)-1:])
		default:
			out = append(out, word)
		}
	}
	return strings.Join(out, " ")
}

func startsWithKind(words []string) bool {
	kind, _ := cutKind(strings.Join(words, " "))
	return kind != ""
}

// spread parts a short kind from what it is written together with ("P.1", "Q3",
// "T.P.Huế") and joins one that is written apart ("T. P.").
func spread(words []string) (out []string) {
	for i := 0; i < len(words); i++ {
		word := words[i]
		if i+1 < len(words) && strings.EqualFold(word, "T.") && strings.HasPrefix(strings.ToUpper(words[i+1]), "P.") {
			words[i+1] = word + words[i+1]
			continue
		}
		head, rest := shortHead(word)
		if head != "" && rest != "" {
			out = append(out, head, rest)
		} else {
			out = append(out, word)
		}
	}
	return out
}

// shortHead parts a word that begins with a short kind and a stop, or a short kind before
// a number.
func shortHead(word string) (head, rest string) {
	if at := strings.LastIndex(word, "."); at > 0 && at < len(word)-1 {
		if shortKinds[vi.Fold(strings.ReplaceAll(word[:at], ".", ""))] != "" {
			return word[:at+1], word[at+1:]
		}
	}
	if at := strings.IndexFunc(word, unicode.IsDigit); at > 0 && strings.Trim(word[at:], "0123456789") == "" && shortKinds[vi.Fold(word[:at])] != "" {
		return word[:at] + ".", word[at:]
	}
	return "", word
}

// shortProvinces are provinces as people write them, folded.
var shortProvinces = map[string]string{"hcm": "ho chi minh", "tphcm": "ho chi minh", "tp hcm": "ho chi minh", "thanh pho hcm": "ho chi minh", "sai gon": "ho chi minh",
	"hn": "ha noi", "tt hue": "thua thien hue", "thi tran hue": "thua thien hue", "brvt": "ba ria vung tau", "br vt": "ba ria vung tau", "daklak": "dak lak", "dac lac": "dak lak"}

// bareProvince is a province without its kind.
func bareProvince(name string) string {
	for _, form := range []string{vi.Fold(name), vi.Fold(bareName(name))} {
		if full := shortProvinces[form]; full != "" {
			return full
		}
	}
	return bareName(name)
}
