package vi

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
)

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

// figuring turns a text into a [Figured].
type figuring struct {
	text  string
	words []spokenWord
	plain []string // the words alone
	all   []figured
}

// figured is a number that was found.
type figured struct {
	from, to int    // words
	figure   string // "" for what two people understand in two ways
	counts   bool
}

// InFigures writes the numbers of a text in figures where they count something.
func InFigures(text string) Figured {
	f := figuring{text: text, words: spokenWords(text)}
	f.plain = make([]string, len(f.words))
	for i, w := range f.words {
		f.plain[i] = w.text
	}
	for i := 0; i < len(f.words); {
		x, found := f.numberAt(i)
		if !found {
			i++
			continue
		}
		f.all = append(f.all, x)
		i = x.to
	}
	f.share()
	return f.written()
}

// numberAt reads the number that begins at a word.
func (f *figuring) numberAt(i int) (x figured, found bool) {
	if to := f.shortAmount(i); to > 0 && f.paid(i, to) { // đóng 25 nghìn
		return figured{i, to, f.text[f.words[i].start:f.words[to-1].end] + " đồng", true}, true
	}
	if next := word(f.plain, i+1); f.plain[i] == "nửa" && (next == "ngày" || next == "giờ") && f.joined(i, i+2) {
		return figured{i, i + 1, "1/2", true}, true
	}
	n := readNumeral(f.plain, i)
	for n.used > 0 && !f.joined(i, i+n.used) {
		n = readNumeral(f.plain[:i+n.used-1], i)
	}
	if n.used == 0 {
		return figured{}, false
	}
	x = figured{from: i, to: i + n.used}
	if n.two || n.over || n.n == 0 || n.n > math.MaxInt64 || i > 0 && ordinal[f.plain[i-1]] && f.joined(i-1, i+1) {
		return x, true
	}
	x.figure, x.counts = FormatInt(int64(n.n)), f.countsAt(x.to)
	if n.decimals != "" {
		x.figure += "," + n.decimals
	}
	if !x.counts && n.n >= thousand && n.n%thousand == 0 && f.paid(i, x.to) {
		x.figure, x.counts = x.figure+" đồng", true
	}
	return x, true
}

// share gives the first number of a span what the second counts: "sáu mươi đến dưới tám mươi tuổi".
func (f *figuring) share() {
	for i := len(f.all) - 2; i >= 0; i-- {
		if x, next := &f.all[i], f.all[i+1]; !x.counts && next.counts && next.to > x.to && f.spans(x.to, next.from) {
			x.counts = true
		}
	}
}

// written is the text with its numbers in figures.
func (f *figuring) written() (out Figured) {
	var b strings.Builder
	at := 0
	for i, x := range f.all {
		// "năm ba ngày" is a few days.
		about := i > 0 && f.all[i-1].to == x.from && !f.all[i-1].counts && f.joined(x.from-1, x.from+1)
		if !x.counts || x.figure == "" || about {
			continue
		}
		from, to := f.words[x.from].start, f.words[x.to-1].end
		b.WriteString(f.text[at:from])
		start := b.Len()
		b.WriteString(x.figure)
		out.spans = append(out.spans, figuredSpan{start, b.Len(), from, to})
		at = to
	}
	if len(out.spans) == 0 { // as most texts
		return Figured{Text: f.text}
	}
	b.WriteString(f.text[at:])
	out.Text = b.String()
	return out
}

// countsAt tells whether something that numbers count stands at words[at].
func (f *figuring) countsAt(at int) bool {
	if at >= len(f.words) || at == 0 || !f.joined(at-1, at+1) {
		return false
	}
	rest := f.text[f.words[at].start:]
	n := matchWord(rest, counted)
	if n == 0 {
		return false
	}
	// "một ngày rưỡi" is more than a day.
	return matchWord(rest[n+blanks(rest[n:]):], []string{"rưỡi"}) == 0
}

// spans tells whether the words between two numbers make a span of them.
func (f *figuring) spans(from, to int) bool {
	if from >= to || !f.joined(from-1, to+1) {
		return false
	}
	switch f.plain[from] {
	case "đến", "tới", "hoặc":
	default:
		return false
	}
	return to == from+1 || to == from+2 && f.plain[from+1] == "dưới"
}

// joined tells whether nothing but blanks stands between the words from and to.
func (f *figuring) joined(from, to int) bool {
	for i := from; i+1 < to; i++ {
		if i+1 >= len(f.words) || strings.Trim(f.text[f.words[i].end:f.words[i+1].start], " \t\u00a0") != "" {
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
