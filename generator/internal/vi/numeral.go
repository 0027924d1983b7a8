package vi

import (
	"math"
	"strings"
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
func readNumeral(words []string, at int) numeral {
	r := numeralReader{words: words, i: at, limit: math.MaxUint64}
	if word(words, at) == "không" && word(words, at+1) != "trăm" {
		r.i++
	}
	for r.i == at || r.limit != math.MaxUint64 {
		if !r.group(r.i > at) {
			break
		}
	}
	r.x.decimals, r.i = readDecimals(words, r.i)
	r.x.used = r.i - at
	return r.x
}

// numeralReader reads a number group by group: "hai triệu", "năm trăm nghìn".
type numeralReader struct {
	words []string
	i     int // the word that is read next
	x     numeral
	limit uint64 // the scale said last; the largest number before the first
}

// group reads the next group with its scale and tells whether another may follow; further
// tells whether something has been read before it.
func (r *numeralReader) group(further bool) (more bool) {
	g, k, two := readGroup(r.words[r.i:])
	if k == 0 {
		return false
	}
	scale := scaleNames[word(r.words, r.i+k)]
	switch single := scale == 0 && further && k == 1; {
	case single && word(r.words, r.i) == "một" && perOne[word(r.words, r.i+1)]: // "mười hai nghìn một lần"
		return false
	case single: // "một triệu hai"
		r.x.grow(g * r.limit / 10)
		r.i, r.x.two = r.i+k, r.x.two || r.limit < thousand
		return false
	case scale != 0 && scale < billion && scale >= r.limit:
		return false
	}
	r.i, r.x.two = r.i+k, r.x.two || two
	if scale == 0 {
		r.x.two = r.x.two || r.limit != math.MaxUint64 && r.limit > thousand && g >= 100 // "hai triệu năm trăm"
		r.x.grow(g)
		return false
	}
	r.scale(g, scale)
	if word(r.words, r.i) == "rưỡi" {
		r.x.grow(r.limit / 2)
		r.i++
		return false
	}
	return true
}

// scale adds a group of a scale, and reads what multiplies it further: "một nghìn tỷ".
func (r *numeralReader) scale(g, scale uint64) {
	if scale == billion {
		r.x.grow(g)
		r.x.times(billion)
	} else {
		r.x.grow(g * scale)
	}
	for r.i, r.limit = r.i+1, scale; scaleNames[word(r.words, r.i)] == billion; r.i++ {
		r.x.times(billion)
		r.limit = billion
	}
}

func (x *numeral) grow(by uint64) {
	if by > math.MaxUint64-x.n {
		x.over = true
		return
	}
	x.n += by
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
