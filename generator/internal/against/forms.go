package against

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/record"
)

// formNumber is the number of a form: "Mẫu số 05", "mẫu CT01", "Mẫu 2a".
var formNumber = regexp.MustCompile(`(?i:mẫu)(?:\s+(?i:số))?\s*:?\s*((?:CT|HQ )?\d[\p{L}\d]*(?:[./-][\p{L}\d]+)*)`)

// forms asks that every form that the source's papers name is named somewhere in the record:
// a paper that was dropped, or a case of one, shows by its form.
func forms(p pair) []difference {
	less := set{}
	here := formsText(p.ours)
	for _, m := range formNumber.FindAllStringSubmatch(p.origin.Words("documents"), -1) {
		number := strings.TrimLeft(m[1], "0")
		if number != "" && !regexp.MustCompile(`(^|[^\d.])0*`+regexp.QuoteMeta(number)+`($|[^\d])`).MatchString(here) {
			less["Mẫu số "+m[1]] = true
		}
	}
	return apart(nil, less, true)
}

// formsText is all that a record says where a form can be named.
func formsText(p *record.Procedure) string {
	var out strings.Builder
	out.WriteString(wholeText(p))
	for _, x := range p.Papers {
		out.WriteString("\n" + x.Form)
	}
	return out.String()
}
