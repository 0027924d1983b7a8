package view

import "niemyet/generator/internal/vi"

// LetterID is an anchor of plain ASCII for a letter: "chu-dd" for Đ, "chu-aw" for Ă,
// as Telex writes them.
func LetterID(letter string) string {
	telex := map[string]string{"Ă": "aw", "Â": "aa", "Đ": "dd", "Ê": "ee", "Ô": "oo", "Ơ": "ow", "Ư": "uw", vi.InitialDigits: "so", vi.InitialOther: "khac"}
	if t, ok := telex[letter]; ok {
		return "chu-" + t
	}
	return "chu-" + vi.Fold(letter)
}
