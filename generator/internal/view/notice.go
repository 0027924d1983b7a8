package view

import (
	"strings"

	"niemyet/generator/internal/site"
)

// disclosureGroups are the words of the 14 groups of Luật 10/2022/QH15, Điều 11, in short.
var disclosureGroups = [...]string{
	"", "disclosure.group_1", "disclosure.group_2", "disclosure.group_3", "disclosure.group_4",
	"disclosure.group_5", "disclosure.group_6", "disclosure.group_7", "disclosure.group_8", "disclosure.group_9",
	"disclosure.group_10", "disclosure.group_11", "disclosure.group_12", "disclosure.group_13", "disclosure.group_14",
}

// DisclosureGroup is what one of the groups holds; "" when there is no such group.
func (p Place) DisclosureGroup(n int) string {
	if n <= 0 || n >= len(disclosureGroups) {
		return ""
	}
	return p.Say(disclosureGroups[n])
}

// TermText is how long a notice hangs: "Niêm yết từ 20/11/2026 đến hết 20/12/2026".
func (p Place) TermText(x *site.Notice) string {
	text := p.Say("notice.posted_from", "day", x.PostedFrom)
	if last := x.LastDay(); !last.IsZero() {
		return p.Say("notice.term_until", "term", text, "day", last)
	}
	return p.Say("notice.term_permanent", "term", text)
}

// Signature is who signs: the authority and the title, in capitals.
func Signature(x *site.Notice) (out []string) {
	if x.Authority != "" {
		out = append(out, strings.ToUpper(x.Authority))
	}
	return append(out, strings.ToUpper(x.Position))
}
