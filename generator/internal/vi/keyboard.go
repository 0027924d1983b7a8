package vi

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// KeyMethod is a way to type Vietnamese.
type KeyMethod string

// The methods of the kiosk's keyboard.
const (
	KeysTelex KeyMethod = "telex"
	KeysVNI   KeyMethod = "vni"
	KeysPlain KeyMethod = "plain"
)

// Typed is what the keys of a word make by a method, as static/js/telex.js has it, whose
// rules are told there; a test types every syllable and every ward of the country with
// both. ended tells that the word has ended: then what is no Vietnamese, no highland name
// and no abbreviation is given back as it was typed.
func Typed(keys string, method KeyMethod, ended bool) string {
	if method == KeysTelex && slices.Contains(loanKeys, strings.ToLower(keys)) {
		return keys
	}
	return TypedElsewhere(keys, method, ended)
}

// TypedElsewhere is what the keys make on a keyboard that knows no words of other languages:
// Unikey makes "vía" of "visa".
func TypedElsewhere(keys string, method KeyMethod, ended bool) string {
	head, tail := "", keys
	if at := strings.LastIndexFunc(keys, func(r rune) bool { return partsKeys(r, method) }); at >= 0 && method != KeysPlain {
		_, n := utf8.DecodeRuneInString(keys[at:])
		head, tail = Typed(keys[:at], method, true)+keys[at:at+n], keys[at+n:]
	}
	r, _ := utf8.DecodeLastRuneInString(head)
	w := typeKeys(tail, method, r == '\'' || r == '’' || r == 'ʼ')
	if w.lost || ended && w.undone == "" && !w.complete() {
		return head + tail
	}
	return head + w.String()
}

// partsKeys tells whether a sign parts a word into two that are typed apart.
func partsKeys(r rune, method KeyMethod) bool {
	return r == '\'' || r == '’' || r == 'ʼ' || method == KeysTelex && isASCIIDigit(r)
}

// keyAct is what a key does: a tone (0 takes it off), or marks on letters.
type keyAct struct {
	tone  int
	marks []keyMark
	on    string
	alone rune // what the key is where it marks nothing
}

// keyMark is what a mark makes of a letter.
type keyMark map[rune]rune

var (
	hatMark   = keyMark{'a': 'â', 'ă': 'â', 'e': 'ê', 'o': 'ô', 'ơ': 'ô'}
	hornMark  = keyMark{'u': 'ư', 'o': 'ơ', 'ô': 'ơ'}
	breveMark = keyMark{'a': 'ă', 'â': 'ă'}
	barMark   = keyMark{'d': 'đ'}

	unmarked = map[rune]rune{'ă': 'a', 'â': 'a', 'ê': 'e', 'ô': 'o', 'ơ': 'o', 'ư': 'u', 'đ': 'd'}
)

var keyActs = map[KeyMethod]map[rune]keyAct{
	KeysTelex: {
		's': {tone: 1}, 'f': {tone: 2}, 'r': {tone: 3}, 'x': {tone: 4}, 'j': {tone: 5}, 'z': {tone: 0},
		'a': {marks: []keyMark{hatMark}, on: "aă"}, 'e': {marks: []keyMark{hatMark}, on: "e"}, 'o': {marks: []keyMark{hatMark}, on: "oơ"}, 'd': {marks: []keyMark{barMark}, on: "d"},
		'w': {marks: []keyMark{hornMark, breveMark}, on: "uoôaâ", alone: 'ư'},
	},
	KeysVNI: {
		'1': {tone: 1}, '2': {tone: 2}, '3': {tone: 3}, '4': {tone: 4}, '5': {tone: 5}, '0': {tone: 0},
		'6': {marks: []keyMark{hatMark}, on: "aăeoơ"}, '7': {marks: []keyMark{hornMark}, on: "uoô"}, '8': {marks: []keyMark{breveMark}, on: "aâ"}, '9': {marks: []keyMark{barMark}, on: "d"},
	},
}

// typedWord is a word as far as it has been typed.
type typedWord struct {
	letters  []rune // without tone
	capitals []bool
	tone, at int // at is where a letter brought its tone; -1 if none did
	undone   string
	alone    bool // the last letter is a w that was ư
	high     bool // behind an apostrophe: M'gar
	literal  bool // every key is a letter from here on
	lost     bool // no syllable can come of it
}

func typeKeys(keys string, method KeyMethod, high bool) *typedWord {
	w := &typedWord{at: -1, high: high}
	acts := keyActs[method]
	for _, key := range keys {
		small := unicode.ToLower(key)
		act, acts := acts[small]
		switch {
		case !acts || w.literal || strings.ContainsRune(w.undone, small):
			w.add(key)
		case act.marks != nil:
			w.mark(act, key)
		default:
			w.setTone(act.tone, key)
		}
		if !w.literal && hasVowel(w.letters) && (!canBe(string(w.letters), true) || !speakable(w.letters, w.tone)) {
			if w.undone == "" {
				w.lost = true
				return w
			}
			w.literal = true // who has undone a mark means letters
		}
	}
	return w
}

// String is the word with its tone in place.
func (w *typedWord) String() string {
	at := -1
	if w.tone > 0 {
		at = carrier(string(w.letters))
		if w.at >= 0 && !canBe(string(w.letters), true) {
			at = w.at
		}
	}
	var out strings.Builder
	for i, r := range w.letters {
		text := string(r)
		if i == at {
			text = norm.NFC.String(text + string([]rune("\u0301\u0300\u0309\u0303\u0323")[w.tone-1]))
		}
		if w.capitals[i] {
			text = strings.ToUpper(text)
		}
		out.WriteString(text)
	}
	return out.String()
}

func (w *typedWord) add(key rune) {
	small := unicode.ToLower(key)
	tone := 0
	if t, ok := tones[small]; ok && t.tone != 0 {
		small, tone = t.letter, slices.Index([]rune("\u0301\u0300\u0309\u0303\u0323"), t.tone)+1
	}
	if tone > 0 {
		w.tone, w.at = tone, len(w.letters)
	}
	w.letters = append(w.letters, small)
	w.capitals = append(w.capitals, unicode.ToLower(key) != key)
	// "uơ" and "ưo" are halves of "ươ" when a letter follows.
	if both := bothHorns(string(w.letters), "uơ", "ưo"); both != string(w.letters) && !canBe(string(w.letters), false) && canBe(both, false) {
		w.letters = []rune(both)
	}
}

// bothHorns makes ươ of the first of the halves that a letter follows.
func bothHorns(s string, halves ...string) string {
	first, size := -1, 0
	for _, half := range halves {
		if at := strings.Index(s, half); at >= 0 && at+len(half) < len(s) && (first < 0 || at < first) {
			first, size = at, len(half)
		}
	}
	if first < 0 {
		return s
	}
	return s[:first] + "ươ" + s[first+size:]
}

// undo leaves a key behind whose mark has been taken off; from now on that key is a letter.
func (w *typedWord) undo(key rune) {
	w.undone += string(unicode.ToLower(key))
	w.add(key)
}

func (w *typedWord) setTone(tone int, key rune) {
	letters := string(w.letters)
	switch {
	case !hasVowel(w.letters) || !canBe(letters, true):
		w.add(key)
	case wholeTable.halfway[letters+string(unicode.ToLower(key))]:
		w.add(key) // Đakrông, its đ still to come or not
	case unicode.ToLower(key) == 'r' && (w.high || !vietnamese(letters, true)) && strings.ContainsRune(keyVowels, w.letters[len(w.letters)-1]):
		w.add(key) // the r of Kar and M'gar: no hỏi on an open syllable that Vietnamese does not have
	case tone == 0 && w.tone == 0:
		w.add(key)
	case tone == 0:
		w.tone = 0
	case w.tone == tone:
		w.tone = 0
		w.undo(key)
	case !speakable(w.letters, tone):
		w.add(key)
	default:
		w.tone = tone
	}
}

func (w *typedWord) mark(act keyAct, key rune) {
	next := w.marked(act, false)
	if next == "" {
		next = w.marked(act, true)
	}
	if next != "" {
		w.letters, w.alone = []rune(next), false
		return
	}
	// The same mark again: take it off and leave the key. A w that was ư goes with it.
	last := len(w.letters) - 1
	if w.alone && last >= 0 && w.letters[last] == act.alone {
		w.letters, w.capitals = w.letters[:last], w.capitals[:last]
		w.undo(key)
		return
	}
	if act.alone != 0 || act.first(hornMark) {
		if letters := string(w.letters); strings.Contains(letters, "ươ") {
			w.letters = []rune(strings.Replace(letters, "ươ", "uo", 1))
			w.undo(key)
			return
		}
	}
	for i := last; i >= 0; i-- {
		if !hasVowel(w.letters) && i < last {
			break // HĐND
		}
		if c := w.letters[i]; act.makes(c) && unmarked[c] != 0 && strings.ContainsRune(act.on, unmarked[c]) {
			w.letters[i] = unmarked[c]
			w.undo(key)
			return
		}
	}
	if act.alone != 0 && canBe(string(w.letters)+string(act.alone), false) {
		w.alone = true
		if unicode.IsUpper(key) {
			w.add(unicode.ToUpper(act.alone))
		} else {
			w.add(act.alone)
		}
		return
	}
	w.add(key)
}

func (a keyAct) first(m keyMark) bool {
	for from, to := range m {
		return a.marks[0][from] == to && len(a.marks[0]) == len(m)
	}
	return false
}

func (a keyAct) makes(r rune) bool {
	for _, m := range a.marks {
		for _, to := range m {
			if to == r {
				return true
			}
		}
	}
	return false
}

// marked tries a mark on each letter, the last first.
func (w *typedWord) marked(act keyAct, further bool) string {
	letters := string(w.letters)
	if act.first(hornMark) {
		if both := hornPair(letters); both != letters && canBe(both, false) {
			return both
		}
	}
	last := len(w.letters) - 1
	if act.first(barMark) && !hasVowel(w.letters) && last >= 0 && w.letters[last] == 'd' {
		return string(w.letters[:last]) + "đ" // QĐ
	}
	for _, test := range []func(string, bool) bool{vietnamese, canBe} {
		for _, m := range act.marks {
			for i := last; i >= 0; i-- {
				to := m[w.letters[i]]
				if to == 0 || !strings.ContainsRune(act.on, w.letters[i]) {
					continue
				}
				next := string(w.letters[:i]) + string(to) + string(w.letters[i+1:])
				if test(next, further) {
					return next
				}
			}
		}
	}
	return ""
}

// hornPair makes ươ of uo that is not behind a q and has a letter after it.
func hornPair(letters string) string {
	r := []rune(letters)
	for i := 0; i+2 < len(r); i++ {
		if (i == 0 || r[i-1] != 'q') && (r[i] == 'u' && (r[i+1] == 'o' || r[i+1] == 'ô' || r[i+1] == 'ơ') || r[i] == 'ư' && r[i+1] == 'o') {
			return string(r[:i]) + "ươ" + string(r[i+2:])
		}
	}
	return letters
}

func hasVowel(letters []rune) bool {
	return slices.ContainsFunc(letters, func(r rune) bool { return strings.ContainsRune(keyVowels, r) })
}

// speakable tells whether a tone is spoken: a syllable that ends in a stop has two.
func speakable(letters []rune, tone int) bool {
	return tone == 0 || tone == 1 || tone == 5 || len(letters) < 2 || !stopped(letters)
}

// complete tells whether what has been typed is a word: a syllable with its tone, or an
// abbreviation.
func (w *typedWord) complete() bool {
	letters := string(w.letters)
	if !hasVowel(w.letters) || slices.Contains(wholeNames, letters) {
		return true
	}
	if len(w.letters) > 1 && stopped(w.letters) && w.tone != 1 && w.tone != 5 {
		return false
	}
	for _, onset := range keyOnsets {
		rest, ok := strings.CutPrefix(letters, onset)
		if _, rime := toneLetter[rest]; ok && rime && spelt(onset, rest) {
			return true
		}
	}
	return slices.ContainsFunc(highOnsets, func(onset string) bool {
		rest, ok := strings.CutPrefix(letters, onset)
		return ok && highWhole[rest]
	})
}
