package importer

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"niemyet/generator/internal/vi"
)

// plainName is a procedure's name as people read it: without its own code behind it, and
// with small letters where the source wrote all of it in capitals.
func (r *row) plainName(name string) string {
	plain := strings.TrimSpace(strings.TrimSuffix(strings.TrimSuffix(name, "("+r.code+")"), r.code))
	if plain == "" {
		plain = name
	}
	if shouted(plain) && len(provincesIn(plain)) == 0 { // a name of a place would lose its capitals
		plain = quiet(plain)
	}
	if plain != name {
		r.note(NamePlain, "name", name, plain)
	}
	return plain
}

// inBrackets is what follows a name: "THỦ TỤC QUỸ TỰ GIẢI THỂ (Cấp xã)".
var inBrackets = regexp.MustCompile(`\([^()]*\)`)

// shouted tells a name of three words or more that has no small letter but in brackets.
func shouted(name string) bool {
	bare := inBrackets.ReplaceAllString(name, "")
	return len(strings.Fields(bare)) >= 3 && bare == strings.ToUpper(bare) && bare != strings.ToLower(bare)
}

// keepsCapitals are words that are written in capitals in any sentence.
var keepsCapitals = []string{"I", "II", "III", "IV", "UBND", "UBMTTQ", "BHYT", "BHXH", "HIV", "AIDS", "OCOP", "ASEAN"}

// quiet writes a name in small letters but for its first, short forms and the country.
func quiet(name string) string {
	words := strings.Fields(name)
	for i, w := range words {
		bare := strings.TrimFunc(w, func(c rune) bool { return !unicode.IsLetter(c) })
		if !slices.Contains(keepsCapitals, bare) && (bare == "" || strings.ContainsAny(vi.Fold(bare), "aeiouy")) {
			words[i] = strings.ToLower(w)
		}
	}
	out := strings.ReplaceAll(strings.Join(words, " "), strings.ToLower(country), country)
	return vi.UpperFirst(out)
}
