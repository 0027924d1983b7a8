package search

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/vi"
)

var (
	codePattern   = regexp.MustCompile(`(?:^|[^0-9])([0-9])[. ]?([0-9]{6})(?:[^0-9]|$)`)
	numberPattern = regexp.MustCompile(`^[0-9 .+()/-]+$`)
)

const (
	leastDigits = 3
	mostNumbers = 30
	byNumber    = 1000000
	digitWorth  = 1000 // for each digit that was not typed
)

// numbers looks for codes and telephone numbers. It tells whether the query is
// nothing else.
func (e *Engine) numbers(text string, found map[int]Hit) (only bool) {
	text = strings.TrimSpace(text)
	if m := codePattern.FindStringSubmatch(text); m != nil {
		e.number(m[1]+m[2], found)
	}
	if !numberPattern.MatchString(text) {
		return false
	}
	n := vi.OnlyDigits(text)
	if strings.HasPrefix(text, "+84") {
		n = "0" + n[2:]
	}
	if len(n) >= leastDigits {
		e.number(n, found)
	}
	return true
}

// number looks up the documents whose number begins so; a whole number comes first.
func (e *Engine) number(n string, found map[int]Hit) {
	if len(e.dir.numberFirst) == 0 {
		return
	}
	left := mostNumbers
	for _, line := range e.lines("n", shardOf(e.dir.numberFirst, n)) {
		known, doc, _ := strings.Cut(line, ":")
		if !strings.HasPrefix(known, n) || left == 0 {
			continue
		}
		left--
		at, _ := takeNumber(doc)
		h := Hit{Doc: at, Score: byNumber - (len(known)-len(n))*digitWorth + e.dir.popular[at], cover: 1000, link: 1000, Why: "number " + known}
		if h.Score > found[at].Score {
			found[at] = h
		}
	}
}
