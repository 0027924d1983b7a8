package view

import (
	"slices"
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

// Signature is a block at the end of a document: for whom and as what somebody signs, in
// capitals, and the name.
type Signature struct {
	Posts  []string
	Signer string
}

// Signatures are the blocks of a document. Of a joint one that of the office which issues
// it is the last, on the right, where the only one stands otherwise.
func Signatures(x *site.Notice) (out []Signature) {
	block := func(authority, position, signer string) {
		s := Signature{Signer: signer}
		if authority != "" {
			s.Posts = append(s.Posts, strings.ToUpper(authority))
		}
		s.Posts = append(s.Posts, strings.ToUpper(position))
		out = append(out, s)
	}
	for _, s := range x.CoSigners {
		block(s.Authority, s.Position, s.Signer)
	}
	block(x.Authority, x.Position, x.Signer)
	return out
}

// SignedBy says in one line for whom and as what a document was signed, its issuer first.
func SignedBy(x *site.Notice) string {
	var out []string
	for _, s := range slices.Backward(Signatures(x)) {
		out = append(out, strings.Join(s.Posts, ", "))
	}
	return strings.Join(out, "; ")
}
