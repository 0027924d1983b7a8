package vi

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// keystrokes is a syllable as its letters and its tone; it serves to make all syllables.
type keystrokes struct {
	letters []rune
	tone    int // 0 none, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng
}

func (k *keystrokes) setTone(tone int) { k.tone = tone }

const keyVowels = "aăâeêioôơuưy"

// result is the word with its tone in place.
func (k *keystrokes) result() string {
	out := string(k.letters)
	if k.tone > 0 {
		at := k.toneAt()
		mark := []rune("\u0301\u0300\u0309\u0303\u0323")[k.tone-1]
		out = string(k.letters[:at+1]) + string(mark) + string(k.letters[at+1:])
	}
	return norm.NFC.String(out)
}

// toneAt is the letter that carries the tone: the last one with a mark of its own;
// else the last vowel before a final consonant; else the last but one of several.
func (k *keystrokes) toneAt() int {
	first, last := -1, -1
	for i, r := range k.letters {
		if !strings.ContainsRune(keyVowels, r) {
			if last >= 0 {
				break
			}
			continue
		}
		part := i == 1 && (r == 'u' && k.letters[0] == 'q' || r == 'i' && k.letters[0] == 'g')
		if part && len(k.letters) > 2 && strings.ContainsRune(keyVowels, k.letters[2]) {
			continue // the u of qu and the i of gi before another vowel
		}
		if first < 0 {
			first = i
		}
		last = i
	}
	for i := last; i >= first; i-- {
		if strings.ContainsRune("ăâêôơư", k.letters[i]) {
			return i
		}
	}
	if last > first && last == len(k.letters)-1 {
		return last - 1
	}
	return last
}
