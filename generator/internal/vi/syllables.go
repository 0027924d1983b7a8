package vi

import (
	"slices"
	"strings"
)

// AllSyllables is every syllable that Vietnamese spelling allows, made from onsets,
// rimes and tones, in NFC and in byte order. Many of them are no word. It serves to test
// what people type and what is read out, not to teach spelling.
//
// An open oa, oe, uy carries its tone on the first letter: "hòa", "thủy".
func AllSyllables() []string {
	var out []string
	for onset := range onsets {
		out = append(out, syllablesOf(onset)...)
	}
	out = append(out, syllablesOf("")...)
	slices.Sort(out)
	return slices.Compact(out)
}

func syllablesOf(onset string) (out []string) {
	for rime := range rimes {
		if !fits(onset, rime) {
			continue
		}
		k := keystrokes{letters: []rune(onset + rime)}
		for tone := range 6 {
			k.setTone(tone)
			if stopped(k.letters) && tone != 1 && tone != 5 {
				continue
			}
			out = append(out, k.result())
		}
	}
	return out
}

// fits tells whether an onset and a rime are written together: k, gh and ngh stand
// before e, ê, i, y only, c, g and ng before the others; q stands before u only, and a
// rime that begins with u is then written by what follows it.
func fits(onset, rime string) bool {
	first := []rune(rime)[0]
	front := strings.ContainsRune("eêiy", first)
	glide := len(rime) > 1 && (first == 'u' || first == 'o') && strings.ContainsRune(keyVowels, []rune(rime)[1])
	if badly(rime) {
		return false
	}
	switch onset {
	case "q":
		return false // qu has them all
	case "k", "gh", "ngh":
		return front
	case "c", "g", "ng":
		return !front || onset == "g" && first == 'i'
	case "gi":
		return first != 'i' && first != 'y' && !glide
	case "qu":
		return first != 'o' && first != 'u' && first != 'ư' && rime != "i" && !strings.HasPrefix(rime, "iê") && !strings.HasPrefix(rime, "ia")
	case "":
		return !strings.HasPrefix(rime, "iê") && (first != 'y' || rime == "y" || strings.HasPrefix(rime, "yê"))
	}
	return first != 'y' || rime == "y"
}

// badly tells whether a rime of the list is only a half of one: what follows qu.
func badly(rime string) bool {
	return strings.HasPrefix(rime, "ua") && rime != "ua" || strings.HasPrefix(rime, "ue") || strings.HasPrefix(rime, "uă")
}
