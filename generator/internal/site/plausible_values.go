package site

import (
	"cmp"
	"net/url"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

const (
	mostCopies = 6  // of one paper: no procedure of the national base asks for more
	leastWidth = 15 // centimetres of a board
	mostWidth  = 1500
	firstYear  = 1945
)

// counted are the keys of how many of a paper, or of whole sets, one brings.
var counted = []string{"originals", "copies", "sets"}

// posts are the keys of who answers, opens, reads out, is on duty: a post or a part of an office,
// which stays when the person goes.
var posts = []string{"holder", "opened_by", "answerable", "presenter", "role"}

// addressed are the keys that name a place or who decides, as an envelope does.
var addressed = []string{"address", "receiving_address", "agency", "authority", "delegated_agency", "issuer", "unit"}

// oddText asks about a single value that is text, a number or a name by its key.
func (l *linker) oddText(path string, f record.Field, v reflect.Value) (o odd, is bool) {
	if o, is = l.oddByKey(f, v); !is && v.Kind() == reflect.String && f.Ref == "" && f.From == "" {
		return oddWords(path, f, v.String())
	}
	return o, is
}

func (l *linker) oddByKey(f record.Field, v reflect.Value) (o odd, is bool) {
	switch {
	case v.Kind() == reflect.Int && slices.Contains(counted, f.Key):
		return tooMany(int(v.Int()), mostCopies)
	case v.Kind() == reflect.Int && (f.Key == "width_cm" || f.Key == "height_cm"):
		if n := int(v.Int()); n < leastWidth {
			return odd{itoa(n), usualWidth}, true
		}
		return tooMany(int(v.Int()), mostWidth)
	case v.Type() == reflect.TypeFor[record.Phone]():
		if number := v.Interface().(record.Phone); f.Key == "phone" && emergency[number.Digits] != nil { // whoever asks when a place is open would take up the line for an ambulance
			return ofCountry(number), true
		}
		if digits := v.Interface().(record.Phone).Digits; holdsPlace(digits) && digits != strings.ReplaceAll(f.Eg, " ", "") {
			return odd{digits, usualPhone}, true
		}
	case v.Kind() != reflect.String:
	case f.Type == reflect.TypeFor[record.URL]() || f.Type == reflect.TypeFor[record.FileOrURL]():
		return oddHost(v.String())
	case f.Key == "language":
		return languageSlip(v.String())
	case f.Key == "hours":
		return oddSpan(v.String())
	case slices.Contains(posts, f.Key):
		if name := vi.PersonName(v.String()); name != "" {
			return odd{name, usualPost}, true
		}
	case f.Key == "decision_number" || f.Key == "number" && f.Type != reflect.TypeFor[record.Phone]():
		return l.oddDocument(v.String())
	case slices.Contains(addressed, f.Key):
		if o, is = l.oddPlace(v.String()); !is && !strings.HasSuffix(f.Key, "address") {
			return l.otherCommune(v.String())
		}
		return o, is
	}
	return o, false
}

// languageSlips are what is typed for the code of a language: the country's code, a code of three letters.
var languageSlips = map[string]string{"vn": "vi", "vie": "vi", "eng": "en"}

// languageSlip asks about a language that no program knows by that code: a screen reader would read the words with the wrong voice.
func languageSlip(code string) (o odd, is bool) {
	right, is := languageSlips[vi.Fold(code)]
	return odd{code, problem.Text{Vi: right, En: right}}, is
}

// tooMany asks about a number above what is usual.
func tooMany(n, most int) (o odd, is bool) {
	if n <= most {
		return o, false
	}
	return odd{itoa(n), problem.Text{Vi: usualCopies.Vi + itoa(most), En: usualCopies.En + itoa(most)}}, true
}

// oddHost asks about an address that looks like one of the state and is none, or that opens
// nowhere but on the machine of whoever wrote it.
func oddHost(address string) (o odd, is bool) {
	if host := seemsOfState(address); host != "" {
		return odd{host, usualHost}, true
	}
	if to, err := url.Parse(address); err == nil && to.Host != "" && notPublic(strings.ToLower(to.Hostname())) {
		return odd{to.Hostname(), usualPublic}, true
	}
	return o, false
}

// holdsPlace tells a number that a keyboard made: its last figures go up or down one by one.
func holdsPlace(digits string) bool {
	const run = 6
	if len(digits) < run+3 {
		return false
	}
	tail, up, down := digits[len(digits)-run:], true, true
	for i := 1; i < run; i++ {
		up, down = up && tail[i] == tail[i-1]+1, down && tail[i] == tail[i-1]-1
	}
	return up || down
}

// seemsOfState is the host of an address that has the name of a page of the state and is
// none: dichvucong.gov.com. "" for all others.
func seemsOfState(address string) string {
	to, err := url.Parse(address)
	if err != nil {
		return ""
	}
	host := strings.ToLower(to.Hostname())
	if strings.HasSuffix(host, ".gov.vn") || host == "gov.vn" {
		return ""
	}
	labels := strings.FieldsFunc(host, func(r rune) bool { return r == '.' || r == '-' })
	if strings.Contains(host, "dichvucong") || strings.Contains(host, "govvn") || slices.Contains(labels, "gov") && slices.Contains(labels, "vn") || slices.Contains(labels, "gov") && len(labels) > 1 && strings.HasSuffix(host, ".com") {
		return host
	}
	return ""
}

// documentYear is the year in a number.
var documentYear = regexp.MustCompile(`/(\d{4})/`)

// ofAssembly is the number of a law: its year and the term of the National Assembly.
var ofAssembly = regexp.MustCompile(`/(\d{4})/QH(\d{1,2})$`)

// terms are the first and last years of the terms of the National Assembly. The next after the
// last of them is not asked about.
var terms = map[string][2]int{"10": {1997, 2002}, "11": {2002, 2007}, "12": {2007, 2011}, "13": {2011, 2016}, "14": {2016, 2021}, "15": {2021, 2026}}

// legislatureYears tells of a law whose year is not in the term that its number names.
func legislatureYears(number string) (first, last string, wrong bool) {
	m := ofAssembly.FindStringSubmatch(number)
	if m == nil {
		return "", "", false
	}
	term, known := terms[m[2]]
	year, _ := strconv.Atoi(m[1])
	return itoa(term[0]), itoa(term[1]), known && (year < term[0] || year > term[1])
}

// withBar are the parts of symbols that have a Đ, by what is left of them without its bar.
var withBar = map[string]string{"ND": "NĐ", "QD": "QĐ", "HDND": "HĐND", "LDTBXH": "LĐTBXH", "BLDTBXH": "BLĐTBXH", "GDDT": "GDĐT", "BGDDT": "BGDĐT"}

// rightSymbol is a number with every Đ that lost its bar.
func rightSymbol(number string) string {
	parts := strings.Split(number, "/")
	symbol := strings.Split(parts[len(parts)-1], "-")
	for i, part := range symbol {
		symbol[i] = cmp.Or(withBar[part], part)
	}
	parts[len(parts)-1] = strings.Join(symbol, "-")
	return strings.Join(parts, "/")
}

// noIssuer is a number that ends with the type of the document: every unit has a 123/QĐ.
var noIssuer = regexp.MustCompile(`/(?:QĐ|QD|NQ|TB|KH|CT|BC|HD|CV|TTr|TT|NĐ|ND)$`)

// oddDocument asks about the number of a document: a year to come, nobody who issued it, Đ without its bar.
func (l *linker) oddDocument(number string) (o odd, is bool) {
	if at := documentYear.FindStringSubmatch(number); at != nil {
		if year, _ := strconv.Atoi(at[1]); year > l.opt.Date.Year || year < firstYear {
			return odd{number, problem.Text{Vi: usualYear.Vi + itoa(l.opt.Date.Year), En: usualYear.En + itoa(l.opt.Date.Year)}}, true
		}
	}
	if first, last, wrong := legislatureYears(number); wrong {
		return odd{number, problem.Text{Vi: usualTerm.Vi + first + "–" + last, En: usualTerm.En + first + "–" + last}}, true
	}
	if noIssuer.MatchString(number) {
		return odd{number, problem.Text{Vi: withIssuer.Vi + number + "-UBND", En: withIssuer.En + number + "-UBND"}}, true
	}
	if right := rightSymbol(number); right != number {
		return odd{number, problem.Text{Vi: right, En: right}}, true
	}
	return o, false
}

var (
	districtNamed = regexp.MustCompile(`(?:^|[\s,(])(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn) \p{Lu}[\p{L}'’]*|(?:^|[\s,(])[Cc]ấp [Hh]uyện`)
	provinceNamed = regexp.MustCompile(`(?:^|[\s,(])[Tt]ỉnh ((?:\p{Lu}[\p{L}'’]*)(?:[ -]\p{Lu}[\p{L}'’]*){0,3})`)
)

// noDistricts is the day from which there are two levels of government.
var noDistricts = vi.Date{Year: 2025, Month: 7, Day: 1}

var ofDistrict = regexp.MustCompile(`\b(huyen|quan|thi xa|thanh pho) `)

// twoTiers tells a unit of today, below which and above which there is no district. A page
// of a district that was is its own archive.
func (l *linker) twoTiers() bool {
	return !l.opt.Date.Before(noDistricts) && !ofDistrict.MatchString(vi.Fold(l.cfg.Unit)+" ")
}

// oddPlace asks about a place or an office that names a unit which is not, or not of here.
func (l *linker) oddPlace(text string) (o odd, is bool) {
	if at := districtNamed.FindString(text); at != "" && l.twoTiers() {
		return odd{strings.TrimLeft(at, " ,("), usualUnits}, true
	}
	superior, is := strings.CutPrefix(vi.Fold(l.cfg.Superior), "tinh ")
	if !is {
		return o, false
	}
	if at := provinceNamed.FindStringSubmatch(text); at != nil && vi.Fold(at[1]) != superior && !l.isSuperior(at[1], superior) {
		return odd{strings.TrimLeft(at[0], " ,("), problem.Text{Vi: usualProvince.Vi + l.cfg.Superior, En: usualProvince.En + l.cfg.Superior}}, true
	}
	return o, false
}

// isSuperior tells a name that begins with the province's: "tỉnh Lâm Đồng Việt Nam".
func (l *linker) isSuperior(name, superior string) bool {
	return strings.HasPrefix(vi.Fold(name)+" ", superior+" ")
}
