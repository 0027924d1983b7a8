package vi

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// A Vietnamese syllable is an onset, a rime and a tone, each from a short list.
// The lists serve to tell Vietnamese from bytes read with the wrong table, not
// to teach spelling: rare rimes are in, highland names and loan words are not.

var onsets = words(`b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x`)

var rimes = words(`
a ac ach ai am an ang anh ao ap at au ay
ăc ăm ăn ăng ăp ăt
âc âm ân âng âp ât âu ây
e ec em en eng eo ep et
ê êch êm ên êng ênh êp êt êu
i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôp ôt
ơ ơi ơm ơn ơp ơt
u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu
ua uac uai uan uang uanh uao uat uau uay uăc uăm uăn uăng uăt ue uen ueo uet
ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
y yêm yên yêng yêt yêu yn ynh yt yu ych
`)

func words(list string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

// toned is a letter taken apart: a ă â e ê i o ô ơ u ư y and its tone mark, 0
// for none.
type toned struct{ letter, tone rune }

const acute, dotBelow = '\u0301', '\u0323'

// tones maps every small Vietnamese vowel to its parts.
var tones = func() map[rune]toned {
	m := map[rune]toned{}
	for _, v := range "aăâeêioôơuưy" {
		m[v] = toned{v, 0}
		for _, t := range "\u0300\u0301\u0303\u0309\u0323" {
			whole := []rune(norm.NFC.String(string(v) + string(t)))
			m[whole[0]] = toned{v, t}
		}
	}
	return m
}()

// isSyllable tells whether word, in NFC and any case, is spelt as one syllable
// of Vietnamese. A syllable that ends in c, ch, p or t has sắc or nặng, so text
// typed without marks is not all syllables.
func isSyllable(word string) bool {
	const longest = 7 // nghiêng
	var letters [longest]rune
	n, vowel := 0, -1
	var tone rune
	for _, r := range word {
		if n == longest {
			return false
		}
		r = unicode.ToLower(r)
		if t, ok := tones[r]; ok {
			if t.tone != 0 && tone != 0 {
				return false
			}
			if vowel < 0 {
				vowel = n
			}
			r, tone = t.letter, max(tone, t.tone)
		} else if r != 'đ' && (r < 'a' || r > 'z') {
			return false
		}
		letters[n] = r
		n++
	}
	if vowel < 0 {
		return false
	}
	// The i of gi and the u of qu belong to the onset or to the rime.
	for cut := vowel; cut <= min(vowel+1, n-1); cut++ {
		onset := string(letters[:cut])
		if (cut == 0 || onsets[onset]) && rimes[string(letters[cut:n])] {
			return tone == acute || tone == dotBelow || !stopped(letters[:n])
		}
	}
	return false
}

// stopped tells whether a syllable ends in c, ch, p or t.
func stopped(letters []rune) bool {
	last := letters[len(letters)-1]
	return last == 'c' || last == 'p' || last == 't' || last == 'h' && letters[len(letters)-2] == 'c'
}
