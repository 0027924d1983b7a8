package personal

import (
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/vi"
)

// plates are those of cars and motorbikes: two figures, one or two letters, four or five figures.
func plates(r *reading) (out []piece) {
	f := r.inFigures()
	for _, start := range plateStarts(f.text) {
		at := plate.FindStringSubmatchIndex(f.text[start:min(len(f.text), start+mostOfPlate)])
		if at == nil {
			continue
		}
		for i := range at {
			if at[i] >= 0 {
				at[i] += start
			}
		}
		from, to := at[2], at[3]
		if from > 0 && strings.ContainsRune("/.-", rune(f.text[from-1])) {
			continue
		}
		first, end := f.at(from, to)
		own := r.text[first:end]
		last := text(f.text, at, 6) + text(f.text, at, 8)
		labelled := plateLabel.MatchString(f.text[max(0, from-40):from])
		year := len(last) == 4 && (strings.HasPrefix(last, "19") || strings.HasPrefix(last, "20"))
		if strings.Contains(own, "/") && countDigits(last) < 5 {
			continue
		}
		if strings.Contains(own, ",") && !labelled {
			continue // "mẫu 12A, 1234 tờ"
		}
		loud := own == strings.ToUpper(own)
		tight := !strings.ContainsAny(own, " \n") && countDigits(last) == 5
		if !labelled && (year || !loud && !tight && !f.spoken(r, from, to) || coarse.MatchString(own)) {
			continue
		}
		out = append(out, piece{first, end, tightened(f.text[from:to])})
	}
	if !strings.Contains(f.text, "bi") && !strings.Contains(f.text, "bks") && !strings.Contains(f.text, "bảng") {
		return out
	}
	for _, at := range plateNamed.FindAllStringSubmatchIndex(f.text, -1) {
		if countDigits(f.text[at[2]:at[3]]) < 4 {
			continue
		}
		start, end := f.at(at[2], at[3])
		out = append(out, piece{start, end, tightened(f.text[at[2]:at[3]])})
	}
	return out
}

// mostOfPlate is more than a plate takes, in bytes.
const mostOfPlate = 40

// plateStarts are where two figures and then a letter stand.
func plateStarts(text string) (out []int) {
	for i := 0; i+3 < len(text); i++ {
		if !isFigure(text[i]) || !isFigure(text[i+1]) || isFigure(text[i+2]) || i > 0 && (isFigure(text[i-1]) || text[i-1] >= 'a' && text[i-1] <= 'z' || text[i-1] >= 0x80) {
			continue
		}
		rest := strings.TrimLeft(text[i+2:min(len(text), i+12)], " .-–_\n")
		if rest != "" && (rest[0] >= 'a' && rest[0] <= 'z' || strings.HasPrefix(rest, "đ")) {
			out = append(out, i)
		}
	}
	return out
}

func isFigure(c byte) bool { return c >= '0' && c <= '9' }

var (
	plate      = regexp.MustCompile(`^((1[1-9]|[2-9]\d)[\s.\-–_]{0,3}(?:[a-hk-npr-vx-z]đ?|mđ|ld|nn|ng|qt)[\s.\-–_]{0,2}\d?[\s.,\-–_/]{1,3}(\d{3}[\s.\-]{0,3}\d{2}|\d{4,5}|\d \d \d ?\.? ?\d \d)|(?:1[1-9]|[2-9]\d)[\s.\-–_]{0,3}[a-hk-npr-vx-z]{1,2} ?(\d{4,6}|\d{3}\.\d{2}))(?:[^\pL\d/]|$)`)
	plateLabel = regexp.MustCompile(`(biển|bien|bks|xe|ô tô|bảng số)[^.;\n]{0,30}$`)
	plateNamed = regexp.MustCompile(`(?:biển số|biển kiểm soát|biển đăng ký|biển|bks|bien so|bảng số)(?:\s*(?:xe|là|số|:|-))*\s*([\d][\d\pL\s.\-–]{3,16}\d)`)
	coarse     = regexp.MustCompile(`\n`)
	noLetters  = regexp.MustCompile(`[^\pL\d]+`)
)

// text is a group of a pattern that was found; "" for one that was not.
func text(s string, at []int, group int) string {
	if at[group] < 0 {
		return ""
	}
	return s[at[group]:at[group+1]]
}

func tightened(s string) string { return noLetters.ReplaceAllString(s, "") }

// births are days of birth that are somebody's: with the day, or after a word for one person.
func births(r *reading) (out []piece) {
	f := r.inFigures()
	if !strings.Contains(f.text, "sinh") {
		return nil
	}
	for _, pattern := range []*regexp.Regexp{birth, birthYearFirst, birthOf} {
		for _, at := range pattern.FindAllStringSubmatchIndex(f.text, -1) {
			start, end := f.at(at[2], at[3])
			out = append(out, piece{start, end, tightened(f.text[at[2]:at[3]])})
		}
	}
	return out
}

// birthYearFirst tells the year, then the day: "sinh năm 1980, ngày 12 tháng 3".
var birthYearFirst = regexp.MustCompile(`sinh (?:năm|5) ((?:19|20)\d\d\s*,?\s*(?:ngày|hôm)\s*\d{1,2}\s*(?:tháng|[/.\-])\s*\d{1,2})`)

// birthOf tells a whole day behind somebody: "cháu sinh 5/9/2019".
var birthOf = regexp.MustCompile(`(?:tôi|cháu|em|ông|bà|vợ|chồng|bé|anh|chị|con trai|con gái)\s+sinh\s+(\d{1,2}\s?[/.\-]\s?\d{1,2}\s?[/.\-]\s?\d{4})`)

var birth = regexp.MustCompile(`(?:(?:^|người|người gửi|phản ánh|kiến nghị|tôi|con|cháu|em|ông|bà|vợ|chồng|cha|mẹ|[^\pL ])\s*sinh ngày|ngày sinh|sn ngày|ngay sinh)\s*(?::|là)?\s*(\d{1,2}\s?[/.\-]\s?\d{1,2}\s?[/.\-]\s?\d{2,4}|\d{1,2} tháng \d{1,2} (?:năm|5) \d{4})`)

// houses are numbers of houses, with or without the street.
func houses(r *reading) (out []piece) {
	f := r.inFigures()
	for _, pattern := range housePatterns {
		if !slices.ContainsFunc(pattern.cues, func(cue string) bool { return strings.Contains(f.text, cue) }) {
			continue
		}
		for _, at := range pattern.looks.FindAllStringSubmatchIndex(f.text, -1) {
			from, to := at[2], at[3]
			if streetNumber.MatchString(strings.TrimRight(f.text[max(0, at[0]-24):from], " ")) {
				continue
			}
			start, end := f.at(from, to)
			out = append(out, piece{start, end, houseValue(f, from, to)})
		}
	}
	return append(out, beforeStreets(r)...)
}

const houseNumber = `\d{1,4}[a-zđ]?(?:\s?/\s?\d{1,4}[a-zđ]?)*(?:\s?bis|\s?ter)?`

// housePatterns are the ways to write one, with what each needs one of.
var housePatterns = []struct {
	cues  []string
	looks *regexp.Regexp
}{
	{[]string{"số", "so", "sn", "s.n"}, aHouse(`(?:số\s*nhà|nhà\s*số|sn|s\.n|so nha|nha so|căn số|can so)\s*(?::|\.|là)?\s*` + houseNumber)},
	{[]string{"số", "so"}, aHouse(`(?:số|so)\s*` + houseNumber + `\s*,?\s*(?:đường|phố|ngõ|hẻm|kiệt|ngách|đ\.|duong|pho|ngo|hem|kiet)\s+[\pL\d]`)},
	{[]string{"số", "nhà"}, aHouse(`(?:ngõ|hẻm|kiệt|ngách)\s*\d{1,4}(?:/\d{1,4})*\s*,?\s*(?:số nhà|nhà số|số|nhà)\s*\d{1,4}`)},
	{[]string{"số"}, aHouse(`số\s*` + houseNumber + `\s*,?\s*tổ(?: dân phố)? \d`)},
	{[]string{"nhà", "nha"}, aHouse(`(?:nhà|nha)(?: em| tôi| tui| mình| cháu| con| anh| chị)?\s*\d{1,4}[a-z]?(?:\s?/\s?\d{1,4}[a-z]?)+`)},
	{[]string{"nhà", "nha"}, aHouse(`(?:nhà|nha)\s*\d{1,4}[a-z]?\s*,?\s*(?:đường|phố|ngõ|hẻm|kiệt|ngách|duong|hem|kiet)\s+[\pL\d]`)},
	{[]string{"thửa", "thua"}, aHouse(`(?:thửa|thua)(?:\s*(?:đất|dat))?(?:\s*(?:số|so))?\s*\d{1,4}\s*,?\s*(?:tờ|to)(?:\s*(?:bản đồ|ban do))?(?:\s*(?:số|so))?\s*\d{1,4}`)}, // the land of one owner
	{[]string{"căn", "can"}, aHouse(`(?:căn hộ|can ho)\s*(?:số\s*)?[a-z]?[\s.-]?\d{2,5}`)},
	{[]string{"địa chỉ", "trú", "ngụ", "nhà", "tại"}, aHouse(`(?:địa chỉ|trú tại|thường trú|cư trú|ngụ tại|ngụ|nhà(?: em| tôi| mình| cháu| con)? ở|nhà tôi|ở tại|sống tại|sinh sống tại)\s*(?::|ở|tại|là)?\s*(?:số\s*)?` + houseNumber + `\s*[, ]\s*(?:đường|phố|ngõ|hẻm|kiệt|ngách|tổ|thôn|khu|bon|ấp|đ\.)`)},
	{[]string{"số"}, aHouse(`(?:ở|tại|nhà)\s+(?:số\s*)` + houseNumber + `\s*,?\s*(?:tổ|thôn|khu|bon|ấp)\s+[\pL\d]`)},
}

func aHouse(pattern string) *regexp.Regexp {
	return regexp.MustCompile(`(?:^|[^\pL])(` + pattern + `)`)
}

// streetNumber tells that the number names a street, a lane, a road or a desk, and no house.
var streetNumber = regexp.MustCompile(`(?:^|[^\pL])(?:đường|tuyến|quốc lộ|ql|tỉnh lộ|cột|cột đèn|cột điện|trụ|trụ đèn|trụ điện|cống số|trạm|quầy|cống|lô|khu|tổ|phòng|tòa|toà|văn bản|quyết định|mẫu|biểu|phụ lục|hẻm|ngõ|kiệt)$`)

func houseValue(f *figured, from, to int) string {
	return firstClause(vi.Fold(f.text[from:min(len(f.text), to+40)]))
}

var houseNoise = regexp.MustCompile(`\b(so|nha|duong|pho|sn|o|tai|dia chi|tru tai|ngu)\b`)

// firstClause keeps the number and two words of the street.
func firstClause(text string) string {
	fields := strings.Fields(houseNoise.ReplaceAllString(text, " "))
	return strings.Join(fields[:min(3, len(fields))], " ")
}

// beforeStreets are numbers that stand before the name of a street: "12 Trần Phú",
// "45/6 đường Lê Lợi".
func beforeStreets(r *reading) (out []piece) {
	for i, t := range r.tokens {
		if t.class != digits || len(t.text) > 4 || i > 0 && r.tokens[i-1].class == sign && strings.Contains("/.-", r.tokens[i-1].text) {
			continue
		}
		end := i + 1
		if end < len(r.tokens) && r.tokens[end].class == word && r.tokens[end].single() == 1 { // 12A
			end++
		}
		for end+1 < len(r.tokens) && r.tokens[end].text == "/" && r.tokens[end+1].class == digits {
			end += 2
		}
		slashed := end > i+2
		at := past(r.tokens, end, " ", ",", "bis")
		if at == end {
			continue
		}
		street := false
		for _, phrase := range streets {
			if n := says(r.tokens, at, phrase); n > 0 {
				at, street = past(r.tokens, at+n, " "), true
				break
			}
		}
		if at < len(r.tokens) && street && slashed && !counting(r.tokens, i, slashed) && !fraction(r.tokens[i:end], r.tokens[at]) {
			out = append(out, piece{t.from, r.tokens[at].to, vi.Fold(r.text[t.from:r.tokens[at].to])})
			continue
		}
		if at >= len(r.tokens) || !r.tokens[at].capital() || counting(r.tokens, i, slashed) {
			continue
		}
		family, _ := vi.FamilyName(r.tokens[at].text)
		next := past(r.tokens, at+1, " ")
		if !street && (!family || next >= len(r.tokens) || !r.tokens[next].capital()) {
			continue
		}
		last := at
		if next < len(r.tokens) && r.tokens[next].capital() {
			last = next
		}
		from, to := t.from, r.tokens[last].to
		out = append(out, piece{from, to, firstClause(vi.Fold(r.text[from:to]))})
	}
	return out
}

// fraction tells a part of a road, "1/2 đường cũ", from a house in a road with a name.
func fraction(number []token, next token) bool {
	if len(number) != 3 || len(number[0].text) > 1 || len(number[2].text) > 1 || number[0].text >= number[2].text {
		return false
	}
	family, _ := vi.FamilyName(next.text)
	return !family && !next.capital() && next.class != digits && next.low != "số"
}

var streets = [][]string{{"đường"}, {"phố"}, {"đại", "lộ"}}

// counting tells that a word before a number makes it a count, a date, an article or the
// number of something else than a house.
func counting(list []token, i int, slashed bool) bool {
	at := i - 1
	for at >= 0 && list[at].class == blank {
		at--
	}
	if at < 0 {
		return false
	}
	if list[at].class == digits || list[at].class == sign && strings.Contains("/.-–", list[at].text) {
		return true
	}
	if list[at].low == "số" {
		return beforeIs(list, at, things)
	}
	if list[at].class == sign {
		return list[at].text == "|"
	}
	if list[at].low == "nhà" {
		return false // "Nhà 45B Lê Duẩn" begins a sentence, and names nothing
	}
	if slashed {
		return numbered[list[at].low] && list[at].low != "hẻm" && list[at].low != "ngõ"
	}
	return numbered[list[at].low] || list[at].capital() && list[at].single() > 1 && !list[at].loud()
}

var numbered = words("tháng năm ngày điều khoản mục điểm quý tổ thôn phố phường quận đợt lớp đường hẻm ngõ kiệt lộ ql km bước kỳ lần tầng kho quầy cửa phòng bàn bảng sửa làm có gồm trong hơn gần khoảng cả các đủ thêm đến từ với và hay hoặc mẫu chương phần thứ khối trường chi cụm ấp bon buôn trạm sở nghị luật")

// things have numbers of their own: "cột đèn số 12 đường Trần Phú".
var things = words("đèn điện cột trụ trạm quầy tổ khu lô tuyến đường mẫu biểu bảng cống tòa toà hẻm ngõ kiệt thôn lớp phòng văn nghị công")

// past steps over tokens of the given texts.
func past(list []token, at int, texts ...string) int {
	for at < len(list) {
		is := false
		for _, text := range texts {
			is = is || list[at].text == text
		}
		if !is {
			break
		}
		at++
	}
	return at
}
