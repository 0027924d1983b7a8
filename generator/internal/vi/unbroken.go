package vi

import (
	"regexp"
	"strings"
)

// clockText is a time of day as prose writes it: "7 giờ 30", "17 giờ"; or a number to ring.
var clockText = regexp.MustCompile(`\d{1,2} giờ(?: \d{2}\b)?|\b(?:0\d{2,3}|1800|1900)(?: \d{3,4}){1,2}\b`)

// Unbroken keeps each time of day and each telephone number of a text on one line: spaces
// that may not be broken stand in "7 giờ 30", and before the dash to another time.
func Unbroken(text string) string {
	text = clockText.ReplaceAllStringFunc(text, func(clock string) string { return strings.ReplaceAll(clock, " ", "\u00a0") })
	return clockDash.ReplaceAllString(text, "$1\u00a0– $2")
}

// clockDash stands between two times: "7 giờ 30 – 11 giờ 30".
var clockDash = regexp.MustCompile(`(giờ(?:\x{a0}\d{2})?) – (\d{1,2}\x{a0}giờ)`)
