package vi

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// What can be typed: the syllables of the language and those of highland names, as
// static/js/telex.js has them. Rimes have their tone on the capital letter, in the
// spelling "hòa, thủy".

var keyOnsets = append(strings.Fields("ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x"), "")

var keyRimes = strings.Fields(`A Ac Ach Ai Am An Ang Anh Ao Ap At Au Ay Ăc Ăm Ăn Ăng Ăp Ăt Âc Âm Ân Âng Âp Ât Âu Ây E Ec Em En Eng Eo Ep Et
Ê Êch Êm Ên Êng Ênh Êp Êt Êu I Ia Ich Im In Inh Ip It Iu iÊc iÊm iÊn iÊng iÊp iÊt iÊu
O Oa oAc oAch oAi oAm oAn oAng oAnh oAo oAp oAt oAu oAy oĂc oĂm oĂn oĂng oĂt Oc Oe oEm oEn oEng oEo oEt Oi Om On Ong oOc oOng Op Ot
Ô Ôc Ôi Ôm Ôn Ông Ôp Ôt Ơ Ơi Ơm Ơn Ơp Ơt U Ua uÂn uÂng uÂt uÂy Uc uÊ uÊch uÊn uÊnh uÊt Ui Um Un Ung uƠ uÔc uÔi uÔm uÔn uÔng uÔt Up Ut
Uy uYa uYch uyÊn uyÊt uYn uYnh uYp uYt uYu Ư Ưa Ưc Ưi Ưm Ưn Ưng Ưt Ưu ưƠc ưƠi ưƠm ưƠn ưƠng ưƠp ưƠt ưƠu
Y Ya Ych Yn Ynh Yp Yt Yu yÊm yÊn yÊng yÊt yÊu`)

// Highland names: onsets, what stands in the middle, what ends.
var (
	highOnsets = append(strings.Fields(`mđr mdr chr ktr khl bh bl br dh dl dr đr gl gr hl hr jr kb kd kl km kn kp kr kt ml mn mr pl pn pr px rb rl rm rs rv sr tl
j w y z`), keyOnsets...)
	highMiddles = strings.Fields("A Ă Â E Ê I O Ô Ơ U Ư Y Ai Ao Au Ay Ei Ia iE iÊ iAo Ea Eo êÊ Oa êE Oi oAi oAo Ôi uÔi Ơi Ua uE uÊ Ui uO uÔ uY Ưa ưƠ yE Iu Âu Êu Eu")
	highEnds    = []string{"", "k", "l", "h", "r", "c", "m", "n", "ng", "nh", "p", "t", "ch"}
	// Names and words of several syllables written as one.
	wholeNames = strings.Fields("đakrông đăkrông avương sơmei alô")

	// loanKeys are words of other languages that people type at an office: their letters would
	// make Vietnamese, or lose a double one.
	loanKeys = strings.Fields("coffee golf massage messenger office offline passport password sofa taxi virus visa xerox zoom")
)

// keyTable holds how what is typed may begin: as it stands, and with marks to come.
type keyTable struct{ begins, halfway map[string]bool }

func newKeyTable() keyTable {
	return keyTable{map[string]bool{"": true}, map[string]bool{"": true}}
}

// leftMarks are the letters whose marks may have been typed while the others wait.
var leftMarks = []string{"", "ă", "â", "ê", "ô", "ơ", "ư", "ươ", "đ", "đô", "đă", "đơ", "ăô"}

func (t keyTable) open(letters string) {
	r := []rune(letters)
	for n := 1; n <= len(r); n++ {
		t.begins[string(r[:n])] = true
		for _, left := range leftMarks {
			half := strings.Map(func(c rune) rune {
				if unmarked[c] != 0 && !strings.ContainsRune(left, c) {
					return unmarked[c]
				}
				return c
			}, string(r[:n]))
			t.halfway[half] = true
		}
	}
}

var (
	rimeTable, highTable, wholeTable = newKeyTable(), newKeyTable(), newKeyTable()
	toneLetter, highTone             = map[string]int{}, map[string]int{}
	highWhole                        = map[string]bool{}
	onsetStart, highStart            = map[string]bool{}, map[string]bool{}
)

func init() {
	for _, rime := range keyRimes {
		letters := strings.ToLower(rime)
		toneLetter[letters] = carriedAt(rime)
		rimeTable.open(letters)
	}
	for _, middle := range highMiddles {
		for _, end := range highEnds {
			rime := strings.ToLower(middle) + end
			highWhole[rime] = end != "" || !(len(middle) == 2 && strings.ContainsRune("iuy", rune(middle[0])) && middle[1] == 'E')
			highTone[rime] = carriedAt(middle)
			if end != "" && len(middle) == 2 && strings.ContainsRune("AEOIU", rune(middle[0])) && strings.ContainsRune("aeo", rune(middle[1])) { // Kroáng, but Krái
				highTone[rime] = 1
			}
			highTable.open(rime)
		}
	}
	for _, name := range wholeNames {
		wholeTable.open(name)
	}
	begin := func(list []string, table map[string]bool) {
		for _, onset := range list {
			r := []rune(onset)
			for n := 0; n <= len(r); n++ {
				table[string(r[:n])] = true
			}
		}
	}
	begin(keyOnsets, onsetStart)
	begin(highOnsets, highStart)
	slices.SortStableFunc(highOnsets, func(a, b string) int { return cmp.Compare(len([]rune(b)), len([]rune(a))) })
}

// carriedAt is the place of the capital letter of a rime, which takes the tone.
func carriedAt(rime string) int {
	at := 0
	for _, r := range rime {
		if unicode.IsUpper(r) {
			return at
		}
		at++
	}
	return at - 1
}

// spelt tells whether an onset may stand before a rime: k, gh, ngh before e, ê, i, y, and
// c, g, ng before the others.
func spelt(onset, rest string) bool {
	if rest == "" {
		return true
	}
	first := []rune(rest)[0]
	front := strings.ContainsRune("eêiy", first)
	switch onset {
	case "k", "gh", "ngh":
		return front
	case "c", "ng":
		return !front
	}
	return onset != "g" || !front || first == 'i'
}

// vietnamese tells whether letters without tone can become a syllable of the language, as
// they stand or with further marks.
func vietnamese(letters string, further bool) bool {
	table := rimeTable.begins
	if further {
		table = rimeTable.halfway
	}
	return onsetStart[letters] || slices.ContainsFunc(keyOnsets, func(onset string) bool {
		rest, ok := strings.CutPrefix(letters, onset)
		return ok && table[rest] && spelt(onset, rest)
	})
}

// canBe tells the same of Vietnamese and of highland names.
func canBe(letters string, further bool) bool {
	high, whole := highTable.begins, wholeTable.begins
	if further {
		high, whole = highTable.halfway, wholeTable.halfway
	}
	return vietnamese(letters, further) || highStart[letters] || whole[letters] && letters != "" || slices.ContainsFunc(highOnsets, func(onset string) bool {
		rest, ok := strings.CutPrefix(letters, onset)
		return ok && high[rest]
	})
}

// carrier is the letter that takes the tone: as the tables have it, else the last vowel
// with a mark, else the last vowel.
func carrier(letters string) int {
	for _, t := range []struct {
		onsets []string
		tone   map[string]int
	}{{keyOnsets, toneLetter}, {highOnsets, highTone}} {
		for _, onset := range t.onsets {
			rest, ok := strings.CutPrefix(letters, onset)
			if at, known := t.tone[rest]; ok && known && rest != "" {
				return len([]rune(onset)) + at
			}
		}
	}
	found, marked := -1, false
	for i, r := range []rune(letters) {
		if !strings.ContainsRune(keyVowels, r) || marked && unmarked[r] == 0 {
			continue
		}
		found, marked = i, unmarked[r] != 0
	}
	return found
}
