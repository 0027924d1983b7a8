package vi

// TelexKeys reads a word that was typed by Telex keystrokes while no input method was
// on: "ddawng" is "đăng", "kys" is "ký", "sinhf" is "sình". It is what the kiosk's
// keyboard makes of the keys ([Typed]). ok is false when no key changes anything.
//
// The word is taken in lower ASCII letters. The result is NFC with its tone where the
// rules put it.
func TelexKeys(word string) (text string, ok bool) {
	for i := range len(word) {
		if word[i] < 'a' || word[i] > 'z' {
			return "", false
		}
	}
	return typedOver(word, KeysTelex)
}

// VNIKeys reads a word that was typed by VNI keystrokes while no input method was on:
// "d9a8ng" is "đăng", "ky1" is "ký". The word is taken in lower ASCII letters and
// digits; see [TelexKeys].
func VNIKeys(word string) (text string, ok bool) {
	for i := range len(word) {
		if c := word[i]; (c < 'a' || c > 'z') && !isDigit(c) {
			return "", false
		}
	}
	return typedOver(word, KeysVNI)
}

func typedOver(word string, method KeyMethod) (string, bool) {
	text := Typed(word, method, false)
	if text == word {
		return "", false
	}
	return text, true
}
