package vi

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Tokens and what stands around them.

type tokenKind uint8

const (
	tokenSign tokenKind = iota // one character
	tokenBlank
	tokenLine // a line end
	tokenDigits
	tokenWord
)

type token struct {
	start, end int
	kind       tokenKind
	word       string // of a word: small letters, today's spelling (hoà is hòa)
	loud       bool   // of a word: all capitals
}

// cut takes the text apart.
func (s *speaker) cut() {
	s.at = make([]int32, len(s.text)+1)
	for i := 0; i < len(s.text); {
		t := token{start: i}
		r, n := utf8.DecodeRuneInString(s.text[i:])
		switch {
		case r == '\n':
			t.kind = tokenLine
		case isASCIIDigit(r):
			t.kind = tokenDigits
			n = digitRun(s.text[i:])
		case unicode.IsLetter(r):
			t.kind = tokenWord
			w := wordAt(s.text[i:])
			n = len(w)
			t.word = plainSpelling(strings.ToLower(w))
			t.loud = strings.ToUpper(w) == w
		case blanks(s.text[i:i+n]) > 0:
			t.kind = tokenBlank
			n = blanks(s.text[i:])
		}
		t.end = i + n
		for k := i; k < t.end; k++ {
			s.at[k] = int32(len(s.tokens))
		}
		s.tokens = append(s.tokens, t)
		i = t.end
	}
	s.at[len(s.text)] = int32(len(s.tokens))
}

// window is the beginning of s, long enough for every shape of the tables. It keeps a
// pattern from looking at the whole rest of a text at every figure.
func window(s string) string {
	const size = 120
	if len(s) <= size {
		return s
	}
	n := size
	for !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// wordsBefore is at most n words before offset at with nothing but blanks between them,
// the nearest last. lead are signs that may stand between them and the offset.
func (s *speaker) wordsBefore(at, n int, lead string) (words []string, first int) {
	k := int(s.at[at]) - 1
	for k >= 0 && (s.tokens[k].kind == tokenBlank || s.tokens[k].kind == tokenSign && strings.Contains(lead, s.text[s.tokens[k].start:s.tokens[k].end])) {
		k--
	}
	for ; k >= 0 && len(words) < n && s.tokens[k].kind == tokenWord; k-- {
		words = append(words, s.tokens[k].word)
		first = s.tokens[k].start
		if k > 0 && s.tokens[k-1].kind == tokenBlank {
			k--
		} else {
			break
		}
	}
	for i, j := 0, len(words)-1; i < j; i, j = i+1, j-1 {
		words[i], words[j] = words[j], words[i]
	}
	return words, first
}

const cueLead = ":(“\"‘'["

type cueMemo struct {
	at    int
	known bool
	near  cue
	far   cue
	fary  bool
}

// near are the cues of the words right before offset i.
func (s *speaker) near() cue {
	if s.cues.known && s.cues.at == s.i {
		return s.cues.near
	}
	s.cues = cueMemo{at: s.i, known: true, near: s.nearAt(s.i, 0)}
	return s.cues.near
}

func (s *speaker) nearAt(at, depth int) (c cue) {
	words, _ := s.wordsBefore(at, maxCueWords, cueLead)
	if len(words) == 0 {
		return 0
	}
	phrase := ""
	for n := len(words) - 1; n >= 0; n-- {
		phrase = strings.Join(words[n:], " ")
		if got, ok := cueTable[phrase]; ok {
			c = got
		} else if words[n] == "mã" && c&^(cueNumber|cueLetter|cueRoman) == 0 && len(words) > n+1 && len(words) < n+4 {
			c = cueCode // mã kích hoạt, mã dự thưởng
		}
	}
	if fillers[words[len(words)-1]] && depth < 3 {
		// "mã số: 12", "phụ lục từ I": the word before the filler counts too
		k := int(s.at[at]) - 1
		for k >= 0 && s.tokens[k].kind != tokenWord {
			k--
		}
		behind := s.nearAt(s.tokens[k].start, depth+1)
		if s.tokens[k].word == "từ" {
			behind &^= cueFeast | cueHouse | cueNumber // cấm đường từ 25/12
		}
		if amountFillers[s.tokens[k].word] {
			behind &^= cueMonth | cueQuarter | cueYear | cueIssue | cueOrdinal | cueNumber | cueHouse | cueClause | cueRoman // thu 11 tháng đạt 4,35 tỷ
		}
		c |= behind
	}
	return c
}

// far are the cues of all words before here in the sentence, at most fourteen.
func (s *speaker) far() (c cue) {
	s.near()
	if s.cues.fary {
		return s.cues.far
	}
	var words [14]string
	n := 0
	for k := int(s.at[s.i]) - 1; k >= 0 && n < len(words); k-- {
		t := s.tokens[k]
		if t.kind == tokenLine || t.kind == tokenSign && (s.text[t.start] == ';' || s.text[t.start] == '.' && k+1 < len(s.tokens) && s.tokens[k+1].kind == tokenBlank) {
			break
		}
		if t.kind == tokenWord {
			words[n] = t.word
			n++
		}
	}
	for i := range n {
		phrase := words[i]
		c |= farTable[phrase]
		for j := i + 1; j < min(n, i+3); j++ {
			phrase = words[j] + " " + phrase
			c |= farTable[phrase]
		}
	}
	s.cues.far, s.cues.fary = c, true
	return c
}

// cue are the cues that count here: those of the words before, and in a list or span
// those with which it began.
func (s *speaker) cue() cue { return s.near() | s.chain() }

// chain are the cues of a figure before with which this one makes a list or a span.
func (s *speaker) chain() cue {
	if s.last.end == 0 || s.last.end > s.i {
		return 0
	}
	if !connectors[strings.Trim(withoutBracket(s.text[s.last.end:s.i]), " \u00a0")] {
		return 0
	}
	return s.last.cue &^ cueOnce
}

// withoutBracket leaves out what a short text explains in brackets: "215 (tiếp dân), 216".
func withoutBracket(s string) string {
	const longest = 60
	from, to := strings.IndexByte(s, '('), strings.IndexByte(s, ')')
	if from < 0 || to < from || len(s) > longest || strings.ContainsAny(s, "\n0123456789") {
		return s
	}
	return s[:from] + strings.TrimLeft(s[to+1:], " ")
}

var connectors = map[string]bool{",": true, "và": true, "hoặc": true, ", và": true, "đến": true, "-": true, "–": true, "/": true, ";": true, "tới": true, "đến hết": true, "hay": true, "&": true}

// next is the word that follows offset end after a blank or at once; "" if none does.
func (s *speaker) next(end int) string { w, _ := s.nextAt(end); return w }

func (s *speaker) nextAt(end int) (word string, after int) {
	if end >= len(s.text) {
		return "", end
	}
	k := int(s.at[end])
	if k < len(s.tokens) && s.tokens[k].kind == tokenBlank {
		k++
	}
	if k < len(s.tokens) && s.tokens[k].kind == tokenWord && s.tokens[k].start >= end {
		return s.tokens[k].word, s.tokens[k].end
	}
	return "", end
}

// follows tells whether a phrase of the set follows offset end.
func (s *speaker) follows(end int, set map[string]bool) bool {
	phrase := ""
	for range 3 {
		word, after := s.nextAt(end)
		if word == "" {
			return false
		}
		phrase = strings.TrimSpace(phrase + " " + word)
		if set[phrase] {
			return true
		}
		end = after
	}
	return false
}

// before is the word before offset at, after a blank or at once.
func (s *speaker) before(at int) (word string, start int) {
	k := int(s.at[at]) - 1
	if k >= 0 && s.tokens[k].kind == tokenBlank {
		k--
	}
	if k >= 0 && s.tokens[k].kind == tokenWord {
		return s.tokens[k].word, s.tokens[k].start
	}
	return "", at
}

// free tells whether a match of n bytes ends where no word or number goes on.
func (s *speaker) free(n int) bool {
	rest := s.text[s.i+n:]
	if rest == "" {
		return true
	}
	r, size := utf8.DecodeRuneInString(rest)
	if wordRune(r) {
		return false
	}
	return !((r == '/' || r == '.' || r == ',' || r == ':') && digitNext(rest[size:]))
}

// plainSpelling is a word of small letters with its tone where today's spelling has it:
// hoà is hòa, thuý is thúy, and khoá khóa.
func plainSpelling(w string) string {
	if len(w) < 3 || isASCII(w) {
		return w
	}
	for _, pair := range toneStyles {
		if head, ok := strings.CutSuffix(w, pair[0]); ok && !(pair[0][0] == 'u' && strings.HasSuffix(head, "q")) {
			return head + pair[1]
		}
	}
	return w
}

var toneStyles = func() (out [][2]string) {
	for _, tone := range []string{"oà òa", "oá óa", "oả ỏa", "oã õa", "oạ ọa", "oè òe", "oé óe", "oẻ ỏe", "oẽ õe", "oẹ ọe", "uỳ ùy", "uý úy", "uỷ ủy", "uỹ ũy", "uỵ ụy"} {
		old, now, _ := strings.Cut(tone, " ")
		out = append(out, [2]string{old, now})
	}
	return out
}()
