package view

import (
	"strings"
	"unicode/utf8"
)

const (
	// longestHeading is how many letters of a name have room above the answers of a telephone (360 × 740).
	longestHeading = 400
	// longestOpening is how many letters of a longer name are its heading.
	longestOpening = 220
	// shortestOpening is how many letters an opening needs to tell what is done.
	shortestOpening = 40
)

// opensBefore are the words before which the opening of a name may end, the better ones first: what follows them are
// further cases, or whom the procedure is for.
var opensBefore = []string{"; ", " đối với ", ", "}

// Opening is what stands as heading of a name: all of it, or of one that would push the answers off the first screen the
// clauses it begins with. Then whole is the name, which stands in a fold below the heading: nothing is cut off.
func Opening(name string) (heading, whole string) {
	if utf8.RuneCountInString(name) <= longestHeading {
		return name, ""
	}
	room := string([]rune(name)[:longestOpening])
	for _, mark := range opensBefore {
		if at := strings.LastIndex(room, mark); at > 0 && utf8.RuneCountInString(room[:at]) >= shortestOpening {
			return room[:at], name
		}
	}
	return name, ""
}
