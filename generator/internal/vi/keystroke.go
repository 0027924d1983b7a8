package vi

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// VNIKeys reads a word that was typed by VNI keystrokes while no input method was on:
// "d9a8ng" is "đăng", "ky1" is "ký". The digits 1 to 5 are the tones sắc, huyền,
// hỏi, ngã, nặng; 6 is the circumflex, 7 the horn, 8 the breve, 9 makes đ, and 0
// takes the tone away. ok is false when no digit changes anything.
//
// The word is taken in lower ASCII letters and digits; see [TelexKeys].
func VNIKeys(word string) (text string, ok bool) {
	var k keystrokes
	for i := 0; i < len(word); i++ {
		c := word[i]
		switch {
		case c >= 'a' && c <= 'z':
			k.push(rune(c))
		case c < '0' || c > '9' || !k.vni(c):
			return "", false
		}
	}
	return k.result()
}

// vni takes one digit and tells whether there was anything for it to change.
func (k *keystrokes) vni(c byte) bool {
	switch c {
	case '9':
		return k.mark('d', 'đ')
	case '6':
		return k.mark('a', circumflex) || k.mark('o', circumflex) || k.mark('e', circumflex)
	case '7':
		return k.mark('u', 'ư') && (k.mark('o', 'ơ') || true) || k.mark('o', 'ơ')
	case '8':
		return k.mark('a', 'ă')
	}
	if !k.vowel() {
		return false
	}
	k.setTone(int(c - '0'))
	return true
}

// circumflex asks for the letter with a circumflex, whichever it is.
const circumflex = '^'

// keystrokes is a word as far as it has been typed.
type keystrokes struct {
	letters []rune
	tone    int // 0 none, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng
	changed bool
}

func (k *keystrokes) push(r rune) { k.letters = append(k.letters, r) }

func (k *keystrokes) setTone(tone int) { k.tone, k.changed = tone, true }

// vowel tells whether a vowel has been typed.
func (k *keystrokes) vowel() bool {
	for _, r := range k.letters {
		if strings.ContainsRune(keyVowels, r) {
			return true
		}
	}
	return false
}

const keyVowels = "aăâeêioôơuưy"

// mark changes the last plain letter of that sort, if there is one.
func (k *keystrokes) mark(from, to rune) bool {
	if to == circumflex {
		to = map[rune]rune{'a': 'â', 'e': 'ê', 'o': 'ô'}[from]
	}
	for i := len(k.letters) - 1; i >= 0; i-- {
		if k.letters[i] == from {
			k.letters[i], k.changed = to, true
			return true
		}
	}
	return false
}

// horn is Telex's w: ươ, ưa, ư, ơ or ă, whichever the vowels allow.
func (k *keystrokes) horn() bool {
	s := string(k.letters)
	u := strings.LastIndexByte(s, 'u')
	if u > 0 && s[u-1] == 'q' {
		u = -1
	}
	switch {
	case u >= 0 && strings.HasPrefix(s[u:], "uo"):
		return k.mark('u', 'ư') && k.mark('o', 'ơ')
	case u >= 0:
		return k.mark('u', 'ư')
	}
	return k.mark('o', 'ơ') || k.mark('a', 'ă')
}

// result is the word with its tone in place.
func (k *keystrokes) result() (string, bool) {
	if !k.changed {
		return "", false
	}
	out := string(k.letters)
	if k.tone > 0 {
		at := k.toneAt()
		mark := []rune("\u0301\u0300\u0309\u0303\u0323")[k.tone-1]
		out = string(k.letters[:at+1]) + string(mark) + string(k.letters[at+1:])
	}
	return norm.NFC.String(out), true
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
