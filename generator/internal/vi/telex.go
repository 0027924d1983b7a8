package vi

import "strings"

// TelexKeys reads a word that was typed by Telex keystrokes while no input method was
// on: "ddawng" is "đăng", "kys" is "ký", "sinhf" is "sình". Keys may stand anywhere
// after the letter they change ("dangd", "nhana", "thuongwf"); z takes the tone
// away. ok is false when no key changes anything, or there is no vowel for it.
//
// The word is taken in lower ASCII letters. The result is NFC with its tone where
// the rules put it; whether it is a word of any language is not asked.
func TelexKeys(word string) (text string, ok bool) {
	var k keystrokes
	for i := 0; i < len(word); i++ {
		c := word[i]
		if c < 'a' || c > 'z' {
			return "", false
		}
		k.telex(c)
	}
	return k.result()
}

// telexTones are the tone keys by the number VNI gives them.
const telexTones = "zsfrxj"

// telex takes one key.
func (k *keystrokes) telex(c byte) {
	tone := strings.IndexByte(telexTones, c)
	switch {
	case tone >= 0 && k.vowel():
		k.setTone(tone)
	case c == 'w' && k.horn():
	case c == 'w':
		k.push('ư')
		k.changed = true
	case (c == 'a' || c == 'e' || c == 'o') && k.mark(rune(c), circumflex):
	case c == 'd' && k.mark('d', 'đ'):
	default:
		k.push(rune(c))
	}
}
