package personal

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// group is figures in one piece, or one word for figures.
type group struct {
	digits   string
	from, to int    // tokens
	joint    string // what stands between the group before and this one
	spoken   bool
}

// run is groups that follow each other with nothing but signs between them.
type run struct{ groups []group }

// names of figures, as numbers of telephones are read out.
var spoken = map[string]string{
	"không": "0", "hông": "0", "zero": "0", "o": "0", "một": "1", "mốt": "1", "hai": "2", "ba": "3", "bốn": "4", "tư": "4", "năm": "5", "lăm": "5", "nhăm": "5",
	"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
	"sáu": "6", "bảy": "7", "bẩy": "7", "tám": "8", "chín": "9",
}

// bareSpoken are the same as they are typed without marks.
var bareSpoken = map[string]string{
	"khong": "0", "ko": "0", "mot": "1", "hai": "2", "ba": "3", "bon": "4", "tu": "4", "nam": "5", "lam": "5", "sau": "6", "bay": "7", "tam": "8", "chin": "9",
}

// figureOf is the figure that a word names; "" for none.
func figureOf(t token) string {
	if t.class != word {
		return ""
	}
	if d := spoken[t.low]; d != "" {
		return d
	}
	if t.bare() {
		return bareSpoken[t.plain]
	}
	return ""
}

// ten and tens make figures together with their neighbours: "mười hai" is 12, "hai mươi" 20.
func ten(t token) bool  { return t.class == word && (t.low == "mười" || t.low == "muoi") }
func tens(t token) bool { return t.class == word && (t.low == "mươi" || t.low == "muoi") }

// joints are the words that part figures when a number is read out.
var joints = words("chấm cham phẩy phay gạch gach ngang nối noi cách cach dot trăm tram chục xuyệt sẹc x rồi")

func words(list string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

// longestJoint is how many tokens may stand between two groups.
const longestJoint = 4

// numbersOf finds the runs of figures of a reading. A date ends a run and stands in none.
func numbersOf(r *reading) (out []run) {
	var now run
	end := func() {
		if len(now.groups) > 0 {
			out = append(out, now)
		}
		now = run{}
	}
	for i := 0; i < len(r.tokens); {
		if n := dateAt(r, i); n > 0 {
			end()
			i += n
			continue
		}
		g, n := groupAt(r.tokens, i)
		if n == 0 {
			i++
			continue
		}
		g.from, g.to = i, i+n
		if len(now.groups) > 0 {
			joint, may := jointOf(r.tokens[now.groups[len(now.groups)-1].to:i])
			if !may {
				end()
			}
			g.joint = joint
		}
		now.groups = append(now.groups, g)
		i += n
	}
	end()
	return out
}

// groupAt reads figures, or a word for one: "mười hai" and "hai mươi lăm" are read together.
func groupAt(list []token, i int) (group, int) {
	t := list[i]
	follows := func(at int) bool {
		return at+1 < len(list) && list[at].class == blank && figureOf(list[at+1]) != "" && list[at+1].low != "không"
	}
	switch d := figureOf(t); {
	case t.class == digits:
		return group{digits: t.text}, 1
	case ten(t) && follows(i+1):
		return group{digits: "1", spoken: true}, 1
	case ten(t):
		return group{digits: "10", spoken: true}, 1
	case (t.low == "linh" || t.low == "lẻ" || t.low == "le") && i >= 2 && (list[i-2].plain == "tram"):
		return group{digits: "0", spoken: true}, 1
	case d != "" && i+2 < len(list) && list[i+1].class == blank && tens(list[i+2]):
		if follows(i + 3) {
			return group{digits: d, spoken: true}, 3
		}
		return group{digits: d + "0", spoken: true}, 3
	case d != "":
		return group{digits: d, spoken: true}, 1
	}
	return group{}, 0
}

// jointOf tells whether tokens may stand inside a number, and what they are without blanks.
func jointOf(between []token) (string, bool) {
	if len(between) > longestJoint {
		return "", false
	}
	var joint strings.Builder
	for i, t := range between {
		switch t.class {
		case blank:
			if strings.Count(t.text, "\n") > 1 || strings.Contains(t.text, "\n") && i+1 < len(between) {
				return "", false
			}
			if len(between) == 1 {
				joint.WriteByte(' ')
			}
		case sign:
			if !strings.Contains(".-–—_,/·•()'\"+|…[]{}~^=:;", t.text) && !pictured(t.text) {
				return "", false
			}
			joint.WriteString(t.text)
		case word:
			if !joints[t.low] {
				return "", false
			}
			joint.WriteByte('w')
		default:
			return "", false
		}
	}
	return joint.String(), true
}

// pictured tells an arrow, a picture or another sign that no text of an office has between figures.
func pictured(sign string) bool {
	r, _ := utf8.DecodeRuneInString(sign)
	return r >= utf8.RuneSelf && unicode.In(r, unicode.So, unicode.Sm)
}

// A day, a month, a time: what stands for none of the numbers of a person.
var date = regexp.MustCompile(`^(\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(19|20)\d\d|(0?[1-9]|1[0-2])\s?[/.-]\s?(19|20)\d\d|(19|20)\d\d\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{1,2}|(19|20)\d\d\s?[-–]\s?(19|20)\d\d|\d{1,2}(:|h|g|giờ\s?)\d{2})([^\d]|$)`)

// dateAt is how many tokens a date takes; 0 for none. What figures stand before is none.
func dateAt(r *reading, i int) int {
	t := r.tokens[i]
	if t.class != digits || len(t.text) > 4 {
		return 0
	}
	at := date.FindStringSubmatchIndex(r.text[t.from:min(len(r.text), t.from+24)])
	if at == nil {
		return 0
	}
	end := t.from + at[len(at)-2] // where what follows begins
	// Further figures behind the same sign: a number that begins like a date.
	if rest := r.text[end:]; len(rest) > 1 && strings.ContainsRune(".-", rune(rest[0])) && rest[1] >= '0' && rest[1] <= '9' && !strings.Contains(r.text[t.from:end], "/") {
		return 0
	}
	n := 0
	for i+n < len(r.tokens) && r.tokens[i+n].from < end {
		n++
	}
	return n
}

// part is some groups of a run, as one number.
type part struct {
	groups []group
	digits string
}

func (r run) part(from, to int) part {
	var digits strings.Builder
	for _, g := range r.groups[from:to] {
		digits.WriteString(g.digits)
	}
	return part{r.groups[from:to], digits.String()}
}

// torn tells that a part begins inside a number or a code: figures touch it with a sign between.
func (p part) torn(r *reading) bool {
	first := p.groups[0]
	return first.joint != "" && r.tokens[first.from-1].class == sign && first.from > 1 && r.tokens[first.from-2].class == digits
}

// weak tells that commas, strokes and the like part the groups: lists look so too.
func (p part) weak() bool {
	return slices.ContainsFunc(p.groups[1:], func(g group) bool {
		return strings.ContainsAny(g.joint, ",/|+=[]{}^:;") || strings.IndexFunc(g.joint, func(r rune) bool { return pictured(string(r)) }) >= 0
	})
}

// counts tells a list of numbers that follow each other: "07, 08, 09, 10".
func (p part) counts() bool {
	if len(p.groups) < 3 {
		return false
	}
	before := -1
	for _, g := range p.groups {
		n, err := strconv.Atoi(g.digits)
		if err != nil || before >= 0 && n != before+1 {
			return false
		}
		before = n
	}
	return true
}

// amount tells figures in threes, as amounts are written.
func (p part) amount() bool {
	if len(p.groups) < 2 || len(p.groups[0].digits) > 3 || p.groups[0].digits[0] == '0' {
		return false
	}
	for _, g := range p.groups[1:] {
		if len(g.digits) != 3 || g.joint != p.groups[1].joint || !strings.Contains(" .,", g.joint) {
			return false
		}
	}
	return true
}

var units = words("đồng đ vnđ vnd usd triệu nghìn ngàn tỷ tỉ m2 m3 m² ha km kg lít kwh % lượt người hộ hồ bản m")

// counted tells that a unit or money follows a part: it is an amount of something.
func (p part) counted(r *reading) bool {
	for i := p.groups[len(p.groups)-1].to; i < len(r.tokens) && i < p.groups[len(p.groups)-1].to+2; i++ {
		if t := r.tokens[i]; t.class == word || t.class == sign {
			return units[t.low]
		}
	}
	return false
}

// piece is where a part stands in the reading.
func (p part) piece(r *reading) piece {
	return piece{r.tokens[p.groups[0].from].from, r.tokens[p.groups[len(p.groups)-1].to-1].to, p.digits}
}

// attached tells that a letter, or a sign of codes with a letter behind, touches a part.
func (p part) attached(r *reading) bool {
	first, last := p.groups[0].from, p.groups[len(p.groups)-1].to
	if first > 0 && r.tokens[first-1].class == word {
		return true
	}
	if last < len(r.tokens) && r.tokens[last].class == word {
		return true
	}
	return last+1 < len(r.tokens) && strings.Contains("/-.", r.tokens[last].text) && r.tokens[last].class == sign && r.tokens[last+1].class == word
}
