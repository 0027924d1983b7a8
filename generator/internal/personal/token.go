package personal

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"niemyet/generator/internal/vi"
)

// class is what a token is made of.
type class uint8

const (
	blank class = iota
	word
	digits
	sign
)

// token is a word, a number, one sign or a run of blanks of a reading.
type token struct {
	class    class
	text     string
	low      string // in small letters
	plain    string // without marks, for words
	from, to int
}

func (t token) capital() bool {
	return t.class == word && strings.IndexFunc(t.text, unicode.IsUpper) >= 0
}

// loud tells a word of two capitals and more, and nothing but capitals.
func (t token) loud() bool {
	return t.class == word && t.text == strings.ToUpper(t.text) && t.single() > 1
}

// bare tells a word without a mark of Vietnamese.
func (t token) bare() bool { return t.low == t.plain }

// single is the number of letters.
func (t token) single() int { return utf8.RuneCountInString(t.text) }

func newToken(c class, text string, from, to int) token {
	t := token{class: c, text: text, low: strings.ToLower(text), from: from, to: to}
	t.plain = t.low
	if c == word {
		t.plain = vi.Fold(text)
	}
	return t
}

// tokensOf cuts a text. A capital inside small letters begins a word: "NguyễnVănHùng".
func tokensOf(text string) (list []token) {
	for i := 0; i < len(text); {
		first, n := utf8.DecodeRuneInString(text[i:])
		c, end := classOf(first), i+n
		last := first
		for c != sign && end < len(text) {
			r, size := utf8.DecodeRuneInString(text[end:])
			if classOf(r) != c || c == word && unicode.IsUpper(r) && unicode.IsLower(last) && (unicode.IsUpper(first) || persons[text[i:end]]) {
				break
			}
			last, end = r, end+size
		}
		list = append(list, newToken(c, text[i:end], i, end))
		i = end
	}
	return likeFigures(list)
}

func classOf(r rune) class {
	switch {
	case r >= '0' && r <= '9':
		return digits
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return word
	case r == ' ' || r == '\t' || r == '\n':
		return blank
	}
	return sign
}

// likeFigures reads the letters O, I and l between figures as 0 and 1: "O9l2".
func likeFigures(list []token) (out []token) {
	for i := 0; i < len(list); {
		end, figures, letters := i, 0, 0
		for end < len(list) && (list[end].class == digits || list[end].class == word && strings.Trim(list[end].text, "oOlI") == "") {
			if list[end].class == digits {
				figures += len(list[end].text)
			} else {
				letters += len(list[end].text)
			}
			end++
		}
		if letters == 0 || figures < letters || figures+letters < 3 || end < len(list) && list[end].class == word {
			out = append(out, list[i])
			i++
			continue
		}
		var text strings.Builder
		for _, t := range list[i:end] {
			text.WriteString(strings.NewReplacer("o", "0", "O", "0", "l", "1", "I", "1").Replace(t.text))
		}
		out = append(out, newToken(digits, text.String(), list[i].from, list[end-1].to))
		i = end
	}
	return out
}

// apart are the signs that part letters of one word from each other in a disguise.
const apart = " .-_,·/•"

// joinApart brings letters together that stand alone with one and the same sign or blank
// between them, three and more: "N g u y ễ n", "H.ù.n.g". A capital begins a new word.
func joinApart(list []token) (out []token) {
	for i := 0; i < len(list); {
		end := i + 1
		for lone(list, i) && end+1 < len(list) && lone(list, end+1) && list[end].text == list[i+1].text && len(list[end].text) <= 3 && strings.Contains(apart, list[end].text) {
			end += 2
		}
		if end-i < 5 {
			out = append(out, list[i])
			i++
			continue
		}
		out = append(out, joined(list[i:end])...)
		i = end
	}
	return out
}

func lone(list []token, i int) bool {
	return list[i].class == word && list[i].single() == 1 && (i == 0 || list[i-1].class != word)
}

func joined(list []token) (out []token) {
	loud := true
	for i := 0; i < len(list); i += 2 {
		loud = loud && list[i].capital()
	}
	for i := 0; i < len(list); {
		end := i + 2
		text := list[i].text
		for end < len(list) && (loud && len(list) > 7 || !list[end].capital()) {
			text += list[end].text
			end += 2
		}
		if i > 0 {
			out = append(out, list[i-1])
		}
		out = append(out, newToken(word, text, list[i].from, list[end-2].to))
		i = end
	}
	return out
}

// says tells whether the words of a phrase stand at a token, with blanks or one sign
// between them, and how many tokens they take. Words without marks count for those with them.
func says(list []token, at int, phrase []string) int {
	i := at
	for n, want := range phrase {
		if n > 0 && (i >= len(list) || list[i].class != word) {
			if i >= len(list) || list[i].class != blank && (list[i].class != sign || !strings.Contains("-_.", list[i].text)) {
				return 0
			}
			i++
		}
		if i >= len(list) || list[i].class != word || list[i].low != want && (!list[i].bare() || list[i].plain != vi.Fold(want)) {
			return 0
		}
		i++
	}
	return i - at
}

// wordBehind is the word behind a token and blanks, as tokens; 0 for none.
func wordBehind(list []token, at int) int {
	if next := past(list, at+1, " "); next > at+1 && next < len(list) && list[next].class == word {
		return next
	}
	return 0
}
