package vi

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Spoken text: what a reader says where prose has figures, signs and abbreviations.
//
// A text is cut into tokens (spokentoken.go). What begins with a figure, a letter or a
// sign is held against a table of kinds, in order (spokenkind.go): a kind is a shape and
// the words around it that make it one (spokencue.go). The first kind that fits is read.
// A new sort of number, slash or capital is a row of a table, not a branch of code.
//
// The rules, where speech leaves a choice:
//
//   - Numbers are northern standard: linh, mốt, tư (after mươi and linh), lăm; groups
//     of zeros are left out; decimals are "phẩy", zeros in front one by one. A southern
//     reader says nghìn as ngàn, linh as lẻ, and bốn for tư ([Reader.Southern]).
//   - A date is "ngày … tháng … năm …"; the fourth month is "tháng tư". "mùng" is said
//     where the text has it and nowhere else. After a feast, a street or a part of the
//     day the word "ngày" is left out: "lễ ba mươi tháng tư", "đêm mười bảy tháng bảy".
//   - "7h30" is "bảy giờ ba mươi phút"; a full hour has no minutes.
//   - Telephone numbers, accounts and codes go digit by digit, a comma for each group.
//   - "Nghị định số 61/2018/NĐ-CP" is "Nghị định số sáu mươi mốt năm hai nghìn không trăm
//     mười tám của Chính phủ"; without the type before it the symbol says type and issuer.
//     An issuer that the sentence names is said once.
//   - An abbreviation is what the glossary says; the tables of this package serve where
//     the glossary is silent. One that nobody explains stays and is reported.
//   - `{06|không sáu}` in a text is written 06 and said "không sáu" (spokenmark.go).
//
// A reading that could have been another one tells so ([Doubt]). What never happens: a
// digit left in the spoken text.

// Glossary says what abbreviations stand for: "UBND" is "Ủy ban nhân dân".
type Glossary map[string]string

// Reader is who reads: what he has been told, and how he speaks.
type Reader struct {
	Glossary Glossary
	SayAs    map[string]string // words and how they are said: "Đắk Wil" is "Đắc Uyn"
	Southern bool              // ngàn, lẻ, bốn
}

// Unspoken is a part of a text that nobody has told how to say, at text[Start:End].
type Unspoken struct {
	Start, End int
	Text       string
}

// Reading is a part of a text, at text[Start:End], that is not said as it is written.
type Reading struct {
	Start, End int
	Written    string // as pages show it: of a say-as mark the part before the bar
	Said       string
	Known      bool   // false: nobody has told how to say it, and Said is as written
	Other      string // another way to read it, where the choice is a guess
	Why        string // what was guessed: "ngày tháng hay phân số"
}

// Doubt is a guess at text[Start:End]: read as Said, though it may be Other.
type Doubt struct {
	Start, End             int
	Text, Said, Other, Why string
}

// Spoken writes a text as it is read aloud, and tells what is left that cannot be.
func Spoken(text string, g Glossary) (string, []Unspoken) { return Reader{Glossary: g}.Spoken(text) }

// Spoken writes a text as this reader says it, and tells what is left that cannot be said.
func (r Reader) Spoken(text string) (string, []Unspoken) {
	var left []Unspoken
	readings := r.Readings(text)
	for _, x := range readings {
		if !x.Known {
			left = append(left, Unspoken{x.Start, x.End, x.Written})
		}
	}
	return Say(text, readings), left
}

// Doubts lists the guesses that the reader makes in a text, in order.
func (r Reader) Doubts(text string) []Doubt { return DoubtsOf(r.Readings(text)) }

// DoubtsOf lists the guesses among readings.
func DoubtsOf(readings []Reading) (out []Doubt) {
	for _, x := range readings {
		if x.Why != "" {
			out = append(out, Doubt{x.Start, x.End, x.Written, strings.TrimSpace(x.Said), x.Other, x.Why})
		}
	}
	return out
}

// Say puts readings into their text.
func Say(text string, readings []Reading) string {
	var out strings.Builder
	at := 0
	for _, r := range readings {
		out.WriteString(text[at:r.Start])
		out.WriteString(r.Said)
		at = r.End
	}
	out.WriteString(text[at:])
	return out.String()
}

// Readings finds everything in a text that this reader does not say as it is written.
func (r Reader) Readings(text string) []Reading {
	if text == "" {
		return nil
	}
	s := &speaker{reader: r, text: text, terms: r.Glossary.byInitial(), own: Glossary(r.SayAs).byInitial()}
	s.cut()
	s.fixed = s.fixedSpans()
	return s.run()
}

// speaker goes through a text once, from token to token.
type speaker struct {
	reader Reader
	text   string
	terms  map[rune][]string // the glossary's, longest first
	own    map[rune][]string // the say-as list's
	fixed  []fixedSpan       // marks, addresses and phones, in order
	tokens []token
	at     []int32 // the token at an offset
	out    []Reading
	i      int

	last       figureRead // the figure read last
	other, why string     // the doubt about what is being read
	cues       cueMemo
	learned    map[string]string // abbreviations that the text explains in brackets
	dropIssuer span              // an issuer that has been said with the number of its document
}

type span struct{ start, end int }

// fixedSpan is a part whose beginning does not tell what it is.
type fixedSpan struct {
	Reading
	phone bool
}

// figureRead is a figure that has been read: a list or a span goes on as it began.
type figureRead struct {
	start, end int
	cue        cue
	kind       string
	phone      bool
	roman      bool
}

func (g Glossary) byInitial() map[rune][]string {
	terms := map[rune][]string{}
	for short := range g {
		r, _ := utf8.DecodeRuneInString(short)
		terms[r] = append(terms[r], short)
	}
	for _, list := range terms {
		slices.SortFunc(list, func(a, b string) int { return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b)) })
	}
	return terms
}

// fixedSpans are say-as marks, addresses and telephone numbers.
func (s *speaker) fixedSpans() []fixedSpan {
	var out []fixedSpan
	for _, m := range marks(s.text) {
		out = append(out, fixedSpan{Reading: m})
	}
	for _, at := range findAddresses(s.text) {
		if r, ok := s.addressReading(at[0], at[1]); ok {
			out = append(out, fixedSpan{Reading: r})
		}
	}
	for _, p := range FindPhones(s.text) {
		if !s.phoneHere(p) {
			continue
		}
		out = append(out, fixedSpan{Reading{Start: p.Start, End: p.End, Written: s.text[p.Start:p.End], Said: SpokenPhone(p.Phone), Known: true}, true})
	}
	slices.SortStableFunc(out, func(a, b fixedSpan) int { return cmp.Compare(a.Start, b.Start) })
	last := 0
	return slices.DeleteFunc(out, func(r fixedSpan) bool {
		if r.Start < last {
			return true
		}
		last = r.End
		return false
	})
}

// SpokenPhone says a number digit by digit, a comma after each group.
func SpokenPhone(p Phone) string {
	groups := strings.Fields(p.String())
	for i, g := range groups {
		groups[i] = SpokenDigits(g)
	}
	return strings.Join(groups, ", ")
}

func (s *speaker) run() []Reading {
	for s.i < len(s.text) {
		if s.dropIssuer.end > 0 && s.i == s.dropIssuer.start {
			s.put(s.dropIssuer.end, "")
			s.dropIssuer = span{}
			continue
		}
		if len(s.fixed) > 0 && s.fixed[0].Start <= s.i {
			r := s.fixed[0]
			s.fixed = s.fixed[1:]
			if r.Start == s.i {
				s.say(r.End, r.Said)
				s.out[len(s.out)-1].Written = r.Written
				if r.phone {
					s.last = figureRead{start: r.Start, end: r.End, kind: "số điện thoại", phone: true}
				}
			}
			continue
		}
		if !s.token() {
			s.skip()
		}
	}
	return s.out
}

// say notes that the text from here to end is read as said.
func (s *speaker) say(end int, said string) {
	before, after := "", ""
	if prev, _ := utf8.DecodeLastRuneInString(s.spokenSoFar()); wordRune(prev) && said != "" {
		before = " "
	}
	if next, _ := utf8.DecodeRuneInString(s.text[end:]); end < len(s.text) && wordRune(next) && said != "" {
		after = " "
	}
	s.put(end, before+said+after)
}

// put notes that the text from here to end is read as said, blanks and all.
func (s *speaker) put(end int, said string) {
	if s.reader.Southern {
		said, s.other = southern(said), southern(s.other)
	}
	r := Reading{Start: s.i, End: end, Written: s.text[s.i:end], Said: said, Known: true}
	if s.other != strings.TrimSpace(said) {
		r.Other, r.Why = s.other, s.why
	}
	s.other, s.why = "", ""
	s.out = append(s.out, r)
	s.i = end
}

// doubt tells how else what is read next could be read.
func (s *speaker) doubt(why, other string) { s.why, s.other = why, other }

// spokenSoFar ends as the spoken text before here does.
func (s *speaker) spokenSoFar() string {
	if n := len(s.out); n > 0 && s.out[n-1].End == s.i && s.out[n-1].Said != "" {
		return s.out[n-1].Said
	}
	return s.text[:s.i]
}

// unknown notes that the text from here to end cannot be read.
func (s *speaker) unknown(end int) {
	s.other, s.why = "", ""
	s.out = append(s.out, Reading{Start: s.i, End: end, Written: s.text[s.i:end], Said: s.text[s.i:end]})
	s.i = end
}

func wordRune(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r))
}

// skip steps over what is said as it is written: a word, or one sign.
func (s *speaker) skip() {
	s.i = s.tokens[s.at[s.i]].end
}

func isASCIIDigit(r rune) bool { return r >= '0' && r <= '9' }

// wordAt is the run of letters and marks at the start of s; apostrophes inside belong
// to it, so that R'Moan is one word. It is never empty at a letter.
func wordAt(s string) string {
	for i, r := range s {
		switch {
		case unicode.IsLetter(r), unicode.IsMark(r):
		case (r == '\'' || r == '’' || r == 'ʼ') && i > 0 && startsWithLetter(s[i+utf8.RuneLen(r):]):
		case i == 0:
			_, n := utf8.DecodeRuneInString(s) // a byte that is no character counts one
			return s[:n]
		default:
			return s[:i]
		}
	}
	return s
}

func startsWithLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return s != "" && unicode.IsLetter(r)
}

func digitNext(s string) bool { return s != "" && isDigit(s[0]) }

// token reads what begins here; false when it is said as written.
func (s *speaker) token() bool {
	r, n := utf8.DecodeRuneInString(s.text[s.i:])
	if r == utf8.RuneError && n == 1 {
		return false
	}
	if s.term(r, s.own, Glossary(s.reader.SayAs), true) || s.term(r, s.terms, s.reader.Glossary, false) {
		return true
	}
	switch {
	case isASCIIDigit(r):
		return s.byTable(figureKinds) || s.anyDigits()
	case unicode.IsLetter(r):
		return !s.everyday() && s.byTable(letterKinds)
	}
	return s.sign(r, n)
}

// everyday tells whether a word in small letters begins here that no kind has: nearly all
// words are such.
func (s *speaker) everyday() bool {
	t := s.tokens[s.at[s.i]]
	if t.start != s.i || utf8.RuneCountInString(t.word) < 2 || bareUnits[t.word] || fileWords[t.word] || t.word == "sn" || strings.Trim(t.word, "ivx") == "" || strings.Trim(t.word, voiceless) == "" {
		return false
	}
	written := s.text[t.start:t.end]
	if written != strings.ToLower(written) {
		return false
	}
	return t.end == len(s.text) || !isDigit(s.text[t.end]) && strings.IndexByte("/.", s.text[t.end]) < 0
}

// term reads an abbreviation of the glossary, or a word of the say-as list.
func (s *speaker) term(r rune, terms map[rune][]string, g Glossary, literal bool) bool {
	for _, short := range terms[r] {
		rest, ok := strings.CutPrefix(s.text[s.i:], short)
		next, _ := utf8.DecodeRuneInString(rest)
		if !ok || s.midWord() || rest != "" && (wordRune(next) || !literal && next == '-' && startsWithLetter(rest[1:]) && symbolPattern.MatchString(window(s.text[s.i:]))) {
			continue
		}
		if !literal && (next == '&' || next == '-') && s.inCompound(short) {
			continue // VHTT&TT is more than VHTT
		}
		full := g[short]
		if foreignWords[strings.ToLower(short)] != "" {
			continue // the glossary says what it means, the table how it is said
		}
		if literal {
			if strings.ContainsAny(full, "0123456789") {
				full, _ = Reader{Southern: s.reader.Southern}.Spoken(full)
			}
			s.say(s.i+len(short), full)
			return true
		}
		if senses[short] != nil && !s.onlySense(short, full) {
			continue
		}
		if full == short {
			return false // the glossary explains how it is written; how it is said stands in the tables
		}
		full = s.unsaid(full)
		if full == "" {
			s.put(s.i+len(short), "")
			return true
		}
		if needsReading(full) {
			inner := Reader{Glossary: Glossary{}, Southern: s.reader.Southern}
			for k, v := range g {
				if k != short && !strings.Contains(v, short) {
					inner.Glossary[k] = v
				}
			}
			full, _ = inner.Spoken(full)
		}
		s.say(s.i+len(short), full)
		return true
	}
	return false
}

// inCompound tells whether an abbreviation is only a part of a joined name that is known.
func (s *speaker) inCompound(short string) bool {
	run := compoundShape.FindString(window(s.text[s.i:]))
	return len(run) > len(short) && wholeCompounds[strings.ReplaceAll(run, " ", "")] != ""
}

// unsaid is what is left to say of a full form after the words right before here: all of it
// is nothing after "bảo hiểm y tế BHYT", and "ứng dụng" is said once where the full form
// begins with it. What stands in brackets is said again.
func (s *speaker) unsaid(full string) string {
	words := strings.Fields(full)
	before, _ := s.wordsBefore(s.i, len(words), "")
	for n := min(len(words), len(before)); n > 0; n-- {
		same := true
		for i, w := range before[len(before)-n:] {
			same = same && w == plainSpelling(strings.ToLower(words[i]))
		}
		if same {
			return strings.Join(words[n:], " ")
		}
	}
	return full
}

// needsReading tells whether a full form has figures or capitals of its own.
func needsReading(full string) bool {
	upper := 0
	for _, r := range full {
		if isASCIIDigit(r) {
			return true
		}
		if !unicode.IsUpper(r) {
			upper = 0
			continue
		}
		if upper++; upper == 2 {
			return true
		}
	}
	return false
}

// anyDigits is the last resort of a figure.
func (s *speaker) anyDigits() bool {
	n := digitRun(s.text[s.i:])
	s.say(s.i+n, spokenRun(s.text[s.i:s.i+n]))
	return true
}

func (s *speaker) midWord() bool {
	r, _ := utf8.DecodeLastRuneInString(s.text[:s.i])
	return s.i > 0 && wordRune(r)
}

func (s *speaker) lineStart() bool {
	head := strings.TrimRight(s.text[:s.i], " \t\u00a0")
	return head == "" || strings.HasSuffix(head, "\n")
}
