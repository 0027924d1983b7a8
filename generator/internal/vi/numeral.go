package vi

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
)

// Numbers in words, read back into figures: what a script says ("bảy nghìn bảy trăm
// đồng") is held against what a record writes ("7.700 đồng"). North and south are read
// alike, and so are the short ways of speech: "bảy lăm" is 75, "hai triệu rưỡi" 2.500.000.

// ParseSpoken reads a whole number in words and nothing else; every result of
// [SpokenInt] comes back as the number that it was. ok is false for what is no number,
// and for what two people understand in two ways, as "hai trăm ba".
func ParseSpoken(s string) (n int64, ok bool) {
	words := strings.Fields(strings.ToLower(s))
	minus := len(words) > 1 && words[0] == "âm"
	if minus {
		words = words[1:]
	}
	x := readNumeral(words, 0)
	if x.used != len(words) || x.used == 0 || x.two || x.decimals != "" || x.over {
		return 0, false
	}
	if minus {
		if x.n > 1<<63 {
			return 0, false
		}
		return -int64(x.n), true
	}
	return int64(x.n), x.n <= math.MaxInt64
}

// numeral is a number that has been read.
type numeral struct {
	n        uint64
	decimals string
	used     int  // words
	two      bool // said so that it can be another number too
	over     bool // more than fits
}

var (
	digitNames = map[string]uint64{"một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9}
	// onesNames are what stands after mươi and mười; "năm" is not among them, for "hai mươi năm"
	// are twenty years.
	onesNames  = map[string]uint64{"một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "lăm": 5, "nhăm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9}
	shortOnes  = map[string]uint64{"mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5}
	scaleNames = map[string]uint64{"nghìn": thousand, "ngàn": thousand, "triệu": million, "tỷ": billion, "tỉ": billion}
)

// word is one of a list; "" behind the last.
func word(words []string, i int) string {
	if i < len(words) {
		return words[i]
	}
	return ""
}

// readNumeral reads the longest number that begins at words[at].
func readNumeral(words []string, at int) (x numeral) {
	i := at
	limit := uint64(math.MaxUint64) // the scale said last
	grow := func(by uint64) {
		if by > math.MaxUint64-x.n {
			x.over = true
			return
		}
		x.n += by
	}
	read := func() numeral {
		x.decimals, i = readDecimals(words, i)
		x.used = i - at
		return x
	}
	if word(words, i) == "không" && word(words, i+1) != "trăm" {
		i++
	}
	for i == at || limit != math.MaxUint64 {
		g, k, two := readGroup(words[i:])
		if k == 0 {
			break
		}
		scale := scaleNames[word(words, i+k)]
		if scale == 0 && i > at && k == 1 && word(words, i) == "một" && perOne[word(words, i+1)] { // "mười hai nghìn một lần"
			break
		}
		if scale == 0 && i > at && k == 1 { // "một triệu hai"
			grow(g * limit / 10)
			i, x.two = i+k, x.two || limit < thousand
			break
		}
		if scale != 0 && scale < billion && scale >= limit {
			break
		}
		i, x.two = i+k, x.two || two
		switch scale {
		case 0:
			x.two = x.two || limit != math.MaxUint64 && limit > thousand && g >= 100 // "hai triệu năm trăm"
			grow(g)
			return read()
		case billion:
			grow(g)
			i++
			x.times(billion)
			limit = billion
		default:
			grow(g * scale)
			i++
			limit = scale
		}
		for scaleNames[word(words, i)] == billion { // "một nghìn tỷ"
			x.times(billion)
			i++
			limit = billion
		}
		if word(words, i) == "rưỡi" {
			grow(limit / 2)
			i++
			break
		}
	}
	return read()
}

func (x *numeral) times(by uint64) {
	if x.n > math.MaxUint64/by {
		x.over = true
		return
	}
	x.n *= by
}

// readGroup reads the number below a thousand that begins a list of words; k is how many it has.
func readGroup(words []string) (n uint64, k int, two bool) {
	hundreds, said := digitNames[word(words, 0)]
	if (said || word(words, 0) == "không") && word(words, 1) == "trăm" {
		n, k = hundreds*100, 2
		switch ones := digitNames[word(words, k+1)]; {
		case (word(words, k) == "linh" || word(words, k) == "lẻ") && word(words, k+1) == "tư":
			return n + 4, k + 2, false
		case (word(words, k) == "linh" || word(words, k) == "lẻ") && ones > 0:
			return n + ones, k + 2, false
		case word(words, k) == "rưỡi":
			return n + 50, k + 1, false
		}
	}
	tens, used := readTens(words[k:])
	switch {
	case used == 0:
		return n, k, false
	case k > 0 && used == 1 && tens != 10: // "hai trăm ba": 203 to some, 230 to others; before "năm" a count of years
		if word(words, k) == "năm" {
			return n, k, false
		}
		return n + tens, k + 1, true
	}
	return n + tens, k + used, false
}

// readTens reads one below a hundred.
func readTens(words []string) (n uint64, k int) {
	if word(words, 0) == "mười" {
		if ones := onesNames[word(words, 1)]; ones > 0 {
			return 10 + ones, 2
		}
		return 10, 1
	}
	d := digitNames[word(words, 0)]
	switch {
	case d == 0:
		return 0, 0
	case word(words, 1) == "chục": // hai chục nghìn
		return d * 10, 2
	case d > 1 && word(words, 1) == "mươi":
		if ones := onesNames[word(words, 2)]; ones > 0 {
			return d*10 + ones, 3
		}
		return d * 10, 2
	case d > 1 && shortOnes[word(words, 1)] > 0:
		return d*10 + shortOnes[word(words, 1)], 2
	}
	return d, 1
}

// readDecimals reads what stands after "phẩy", as figures, and tells where it ends.
func readDecimals(words []string, at int) (out string, end int) {
	if word(words, at) != "phẩy" {
		return "", at
	}
	for end = at + 1; word(words, end) == "không"; end++ {
		out += "0"
	}
	if g, k, two := readGroup(words[end:]); k > 0 && !two {
		out, end = out+FormatInt(int64(g)), end+k
	}
	if out == "" {
		return "", at
	}
	return out, end
}

// Figured is a text whose numbers of something stand in figures: "chín ngày làm việc" is
// "9 ngày làm việc". Numbers that count nothing stay words: "ba" is also a father.
type Figured struct {
	Text  string
	spans []figuredSpan
}

type figuredSpan struct{ start, end, from, to int } // in Text; in the text it was

// Source is where bytes of Text stand in the text as it was.
func (f Figured) Source(start, end int) (from, to int) {
	from, to = start, end
	if i := f.before(start); i >= 0 {
		s := f.spans[i]
		if from = start + s.to - s.end; start < s.end {
			from = s.from
		}
	}
	if i := f.before(end - 1); i >= 0 {
		s := f.spans[i]
		if to = end + s.to - s.end; end <= s.end {
			to = s.to
		}
	}
	return from, max(from, to)
}

// before is the last span that begins at an offset or before it; -1 for none.
func (f Figured) before(at int) int {
	i, found := slices.BinarySearchFunc(f.spans, at, func(s figuredSpan, at int) int { return cmp.Compare(s.start, at) })
	if found {
		return i
	}
	return i - 1
}

// counted are the words that a number in words is read before.
var counted = []string{"đồng", "ngày", "hôm", "giờ", "phút", "tháng", "năm", "tuổi", "bản", "bộ", "phần trăm"}

// ordinal are the words after which a number is a name: "thứ ba ngày 5".
var ordinal = map[string]bool{"thứ": true, "mùng": true, "mồng": true}

// spokenWord is a word of a text.
type spokenWord struct {
	text       string // in small letters
	start, end int
}

// InFigures writes the numbers of a text in figures where they count something.
func InFigures(text string) Figured {
	words := spokenWords(text)
	plain := make([]string, len(words))
	for i, w := range words {
		plain[i] = w.text
	}
	type found struct {
		from, to int // words
		figure   string
		counts   bool
	}
	var all []found
	for i := 0; i < len(words); i++ {
		if to := shortAmount(text, words, i); to > 0 && paidHere(text, words, i, to) { // đóng 25 nghìn
			all = append(all, found{i, to, text[words[i].start:words[to-1].end] + " đồng", true})
			i = to - 1
			continue
		}
		if words[i].text == "nửa" && (word(plain, i+1) == "ngày" || word(plain, i+1) == "giờ") && joined(text, words, i, i+2) {
			all = append(all, found{i, i + 1, "1/2", true})
			continue
		}
		x := readNumeral(plain, i)
		for x.used > 0 && !joined(text, words, i, i+x.used) {
			x = readNumeral(plain[:i+x.used-1], i)
		}
		if x.used == 0 {
			continue
		}
		end := i + x.used
		if !x.two && !x.over && x.n > 0 && x.n <= math.MaxInt64 && (i == 0 || !ordinal[plain[i-1]] || !joined(text, words, i-1, i+1)) {
			figure := FormatInt(int64(x.n))
			if x.decimals != "" {
				figure += "," + x.decimals
			}
			has := counts(text, words, end)
			if !has && x.n >= thousand && x.n%thousand == 0 && paidHere(text, words, i, end) {
				figure, has = figure+" đồng", true
			}
			all = append(all, found{i, end, figure, has})
		} else {
			all = append(all, found{i, end, "", false})
		}
		i = end - 1
	}
	for i := len(all) - 2; i >= 0; i-- { // "sáu mươi đến dưới tám mươi tuổi"
		if next := all[i+1]; !all[i].counts && next.counts && next.to > all[i].to && spans(text, words, all[i].to, next.from) {
			all[i].counts = true
		}
	}
	var out Figured
	var b strings.Builder
	at := 0
	for i, x := range all {
		// "năm ba ngày" is a few days.
		about := i > 0 && all[i-1].to == x.from && !all[i-1].counts && joined(text, words, x.from-1, x.from+1)
		if !x.counts || x.figure == "" || about {
			continue
		}
		from, to := words[x.from].start, words[x.to-1].end
		b.WriteString(text[at:from])
		start := b.Len()
		b.WriteString(x.figure)
		out.spans = append(out.spans, figuredSpan{start, b.Len(), from, to})
		at = to
	}
	if len(out.spans) == 0 {
		return Figured{Text: text}
	}
	b.WriteString(text[at:])
	out.Text = b.String()
	return out
}

// counts tells whether something that numbers count stands at words[at].
func counts(text string, words []spokenWord, at int) bool {
	if at >= len(words) || at == 0 || !joined(text, words, at-1, at+1) {
		return false
	}
	rest := text[words[at].start:]
	n := matchWord(rest, counted)
	if n == 0 {
		return false
	}
	// "một ngày rưỡi" is more than a day.
	return matchWord(rest[n+blanks(rest[n:]):], []string{"rưỡi"}) == 0
}

// spans tells whether the words between two numbers make a span of them.
func spans(text string, words []spokenWord, from, to int) bool {
	if from >= to || !joined(text, words, from-1, to+1) {
		return false
	}
	switch words[from].text {
	case "đến", "tới", "hoặc":
	default:
		return false
	}
	return to == from+1 || to == from+2 && words[from+1].text == "dưới"
}

// joined tells whether nothing but blanks stands between the words from and to.
func joined(text string, words []spokenWord, from, to int) bool {
	for i := from; i+1 < to; i++ {
		if i+1 >= len(words) || strings.Trim(text[words[i].end:words[i+1].start], " \t\u00a0") != "" {
			return false
		}
	}
	return true
}

// spokenWords cuts a text into its words.
func spokenWords(text string) (out []spokenWord) {
	start := -1
	for i, r := range text {
		letter := unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)
		if letter && start < 0 {
			start = i
		}
		if !letter && start >= 0 {
			out = append(out, spokenWord{strings.ToLower(text[start:i]), start, i})
			start = -1
		}
	}
	if start >= 0 {
		out = append(out, spokenWord{strings.ToLower(text[start:]), start, len(text)})
	}
	return out
}
