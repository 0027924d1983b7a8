package site

// Addresses of the lists of forms. No record makes them: they gather what procedures ask for.
const (
	BlanksFolder       = "mau-don"
	BlanksAddress      = BlanksFolder + "/index.html" // by field
	BlanksNamesAddress = BlanksFolder + "/ten.html"   // by name
	KioskBlanksAddress = KioskFolder + "/" + BlanksAddress
)

// BlanksOfAddress are the forms of a field, BlanksAtAddress those whose names begin with a letter.
func BlanksOfAddress(t *Topic) string      { return BlanksFolder + "/lv-" + t.ID + ".html" }
func BlanksAtAddress(letter string) string { return BlanksFolder + "/" + LetterID(letter) + ".html" }
func KioskBlanksOfAddress(t *Topic) string { return KioskAddress(BlanksOfAddress(t)) }
