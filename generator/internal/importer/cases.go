package importer

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// caseHead finds where a note says for whom it holds: "Đối với trường hợp …:".
var caseHead = regexp.MustCompile(`(?i)(?:đối với|trường hợp|nếu) [^:;\n]+`)

// longestCase is the most characters of a case; the note below it has all of it.
const longestCase = 140

// caseWords makes a case of the first n phrases of a way's note that say for whom it
// holds. Words that stand in both are not repeated.
func caseWords(w record.Way, n int) string {
	var out []string
	for _, text := range strings.Split(w.Note+"\n"+w.TimeNote, "\n") {
		for _, found := range caseHead.FindAllString(text, -1) {
			if len(out) == n {
				break
			}
			if found = shorten(found); found != "" {
				out = append(out, found)
			}
		}
	}
	return wholeBrackets(vi.Truncate(strings.Join(out, "; "), longestCase))
}

// goesOn is where a sentence turns from whom it is for to what holds for them, or to
// the next item of a list that was written on one line.
var goesOn = regexp.MustCompile(` thì |\. |,? trong thời hạn| là không quá| không quá \d| [-+*] \p{Lu}`)

// shorten ends a phrase where the sentence goes on, or where a bracket closes that was
// opened before it.
func shorten(phrase string) string {
	if at := goesOn.FindStringIndex(phrase); at != nil {
		phrase = phrase[:at[0]]
	}
	depth := 0
	for i, c := range phrase {
		if c == '(' {
			depth++
		} else if c == ')' {
			depth--
		}
		if depth < 0 {
			phrase = phrase[:i]
			break
		}
	}
	return vi.UpperFirst(strings.TrimRight(strings.TrimSpace(phrase), ".,;(-+ "))
}
