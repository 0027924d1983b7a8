package view

import (
	"regexp"
	"strings"
)

// wholeTime is a time of two units.
var wholeTime = regexp.MustCompile(`^\d+ (?:tháng|năm) và \d+ ngày(?: làm việc)?$`)

// wholeOf is the time that a note tells before what it is made of: "02 tháng và 15 ngày làm việc, trong đó: …"; "" where it
// tells none.
func wholeOf(note string) string {
	whole, _, parts := strings.Cut(note, ", trong đó")
	if !parts || !wholeTime.MatchString(whole) {
		return ""
	}
	return whole
}
