package personal

import (
	"html"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"niemyet/generator/internal/vi"
)

// reading is a text as an eye reads it. Each byte knows the bytes of the source that it
// came from.
type reading struct {
	text       string
	start, end []int
	tokens     []token
	figures    *figured // made when first asked for
	numbers    []run
}

// source is where bytes of the reading stand in the text that was read.
func (r *reading) source(from, to int) (start, end int) { return r.start[from], r.end[to-1] }

var (
	entity = regexp.MustCompile(`^&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});`)
	tag    = regexp.MustCompile(`^(</?[a-zA-Z]{1,10}(\s[^<>]{0,200})?/?>|<!--.{0,200}?-->)`)
)

// read takes the disguise of letters from a text.
func read(source string) *reading {
	r := &reading{}
	var out strings.Builder
	add := func(text string, from, to int) {
		out.WriteString(text)
		for range len(text) {
			r.start, r.end = append(r.start, from), append(r.end, to)
		}
	}
	for i := 0; i < len(source); {
		if n := skipped(source, i, out.String()); n > 0 {
			i += n
			continue
		}
		if e := entity.FindString(source[i:]); e != "" {
			if plain := html.UnescapeString(e); plain != e {
				add(seen(plain), i, i+len(e))
				i += len(e)
				continue
			}
		}
		n := cell(source[i:])
		add(seen(source[i:i+n]), i, i+n)
		i += n
	}
	r.text = out.String()
	r.tokens = joinApart(tokensOf(r.text))
	r.numbers = numbersOf(r)
	return r
}

// skipped is how many bytes at a place nobody sees: letters without width, tags, and
// signs of markup inside a word or a number.
func skipped(source string, at int, before string) int {
	r, n := utf8.DecodeRuneInString(source[at:])
	switch {
	case unseen(r):
		return n
	case r == '<':
		return len(tag.FindString(source[at:]))
	case strings.ContainsRune("*`~\\", r) && endsInWord(before):
		rest := strings.TrimLeft(source[at:], "*`~\\")
		if next, _ := utf8.DecodeRuneInString(rest); unicode.IsLetter(next) || unicode.IsDigit(next) {
			return len(source) - at - len(rest)
		}
	}
	return 0
}

func endsInWord(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsLetter(last) || unicode.IsDigit(last)
}

// unseen tells a character without width, and the fillers that are drawn as nothing.
func unseen(r rune) bool {
	switch r {
	case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x2800, 0x3164, 0xFFA0:
		return true
	}
	return unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Variation_Selector, r) || unicode.IsControl(r) && r != '\n' && r != '\t'
}

// mostMarks bounds what one letter may carry: more is no letter of ours.
const mostMarks = 8

// cell is the length of a letter with the marks that follow it.
func cell(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if r < utf8.RuneSelf && !unicode.IsLetter(r) && !unicode.IsDigit(r) {
		return n
	}
	for range mostMarks {
		mark, size := utf8.DecodeRuneInString(s[n:])
		if size == 0 || !unicode.Is(unicode.Mn, mark) && !unicode.Is(unicode.Me, mark) && !unseen(mark) {
			break
		}
		n += size
	}
	return n
}

// seen is a cell as it is read: one letter, one figure, one sign.
func seen(cell string) string {
	r, n := utf8.DecodeRuneInString(cell)
	switch {
	case n == len(cell) && r < utf8.RuneSelf:
		return cell
	case unicode.IsSpace(r):
		if r == '\n' || r == 0x2028 || r == 0x2029 {
			return "\n"
		}
		return " "
	}
	if d := figure(r); d != "" {
		return d
	}
	bare := strings.Map(func(r rune) rune {
		if unseen(r) || unicode.Is(unicode.Me, r) {
			return -1
		}
		return letter(r)
	}, cell)
	clean, _ := vi.Clean(bare)
	return clean
}

// figure is what a figure of any script, ring or width says; "" for what is none.
func figure(r rune) string {
	if r < utf8.RuneSelf {
		return ""
	}
	if unicode.Is(unicode.Nd, r) {
		for _, t := range unicode.Nd.R16 {
			if rune(t.Lo) <= r && r <= rune(t.Hi) {
				return string('0' + (r-rune(t.Lo))%10)
			}
		}
		for _, t := range unicode.Nd.R32 {
			if rune(t.Lo) <= r && r <= rune(t.Hi) {
				return string('0' + (r-rune(t.Lo))%10)
			}
		}
	}
	for _, row := range ringed {
		if at := r - row.first; at >= 0 && at < row.many {
			return string('0' + row.says + at)
		}
	}
	return superscripts[r]
}

// ringed are rows of figures in rings, brackets and with full stops.
var ringed = []struct{ first, many, says rune }{
	{'①', 9, 1}, {'⑴', 9, 1}, {'⒈', 9, 1}, {'❶', 9, 1}, {'➀', 9, 1}, {'➊', 9, 1}, {'⓵', 9, 1}, {'⁴', 6, 4}, {'₀', 10, 0},
}

var superscripts = map[rune]string{'⁰': "0", '¹': "1", '²': "2", '³': "3", '⓪': "0", '⓿': "0", '🄋': "0"}

// letter is a letter of ours for one that looks like it: of mathematics, of rings, of
// small capitals and of other alphabets.
func letter(r rune) rune {
	switch {
	case r < 0x250:
		return r
	case r >= 'Ⓐ' && r <= 'Ⓩ':
		return 'A' + r - 'Ⓐ'
	case r >= 'ⓐ' && r <= 'ⓩ':
		return 'a' + r - 'ⓐ'
	case r >= 0x1F130 && r <= 0x1F149:
		return 'A' + r - 0x1F130
	case r >= 0x1D400 && r <= 0x1D6A3: // alphabets of mathematics: 26 capitals, 26 small letters, again and again
		if at := (r - 0x1D400) % 52; at < 26 {
			return 'A' + at
		} else {
			return 'a' + at - 26
		}
	case r == '‐' || r == '‑' || r == '⁃' || r == '‧' || r == '‒' || r == '―' || r == '−' || r == '﹣':
		return '-'
	case r == '․' || r == '。' || r == '｡' || r == '﹒':
		return '.'
	case r == '﹫':
		return '@'
	case r == '’' || r == 'ʼ' || r == '‘' || r == 'ꞌ':
		return '\''
	}
	return vi.Twin(r)
}
