package site

import (
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/vi"
)

const (
	// longestHeading is how many letters of a name have room above the answers of a telephone (360 × 740).
	longestHeading = 400
	// longestOpening is how many letters of a longer name are its heading.
	longestOpening = 220
	// shortestOpening is how many letters an opening needs to tell what is done.
	shortestOpening = 40
)

// opensBefore find where the opening of a name may end, the better ones first: what follows are further cases, or whom the
// procedure is for.
var opensBefore = []func(room string) int{
	func(room string) int { return strings.LastIndex(room, "; ") },
	func(room string) int { return spaceBefore(room, "doi voi ") },
	func(room string) int { return strings.LastIndex(room, ", ") },
}

// spaceBefore is the space before the last of these words, folded; -1 when they are not there.
func spaceBefore(room, words string) int {
	at := len(room)
	for at >= 0 {
		if at = strings.LastIndexByte(room[:at], ' '); at >= 0 && strings.HasPrefix(vi.Fold(room[at+1:])+" ", words) {
			break
		}
	}
	return at
}

// Opening is what stands as heading of a name: all of it, or of one that would push the answers off the first screen the
// clauses it begins with. Then whole is the name, which stands in a fold below the heading: nothing is cut off.
func Opening(name string) (heading, whole string) {
	if utf8.RuneCountInString(name) <= longestHeading {
		return name, ""
	}
	if heading = openingWithin(name, longestOpening, opensBefore); heading != name {
		whole = name
	}
	return heading, whole
}

// Clauses are those of a long name that as many letters hold and a semicolon ends: what stands behind it is a further case or a
// further act, where what stands behind a comma may narrow what was said. All of the name where no clause ends there.
func Clauses(name string, letters int) string { return openingWithin(name, letters, opensBefore[:1]) }

func openingWithin(name string, letters int, ends []func(room string) int) string {
	if utf8.RuneCountInString(name) <= letters {
		return name
	}
	room := string([]rune(name)[:letters])
	for _, end := range ends {
		for at := end(room); at > 0 && utf8.RuneCountInString(room[:at]) >= shortestOpening; at = end(room[:at]) {
			if strings.Count(room[:at], "(") == strings.Count(room[:at], ")") {
				return room[:at]
			}
		}
	}
	return name
}

// Opening is of a heading what stands above the answers; what tells the procedure from others stays behind it.
func (s *Site) Opening(x *Procedure, name string) (heading, whole string) {
	apart := s.Apart(x, "")
	plain, told := strings.CutSuffix(name, apart)
	heading, whole = Opening(plain)
	if told {
		heading += apart
	}
	return heading, whole
}
