package record

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/vi"
)

// What tells procedures of one name apart. The base has the same procedure once for the
// country and again for provinces; only agency, address and decision say whose it is.

// provinceNamed finds a province by the word before its name: "tỉnh Gia Lai", "TP. Huế".
var provinceNamed = regexp.MustCompile(`((?:[Tt]ỉnh|TỈNH)|(?:[Tt]hành phố|TP\.?))\s+(\p{Lu}[\p{L}]*(?:\s+\p{Lu}[\p{L}]*){0,3})`)

// longestApart is the most characters of what stands in brackets behind a name.
const longestApart = 60

// apartOf is what may tell a procedure apart from others of its name, the most telling
// first: province, agency, authority, for whom it is, decision.
func (p *Procedure) apartOf() (out []string) {
	add := func(text string) {
		if text = vi.Collapse(strings.TrimRight(text, " .;,:-")); said(text) && utf8.RuneCountInString(text) <= longestApart {
			out = append(out, text)
		}
	}
	for _, text := range []string{p.Agency, p.Authority, p.Delegated, p.Receiving} {
		add(provinceIn(text))
	}
	add(p.onlyPapersCase())
	add(p.Agency)
	add(p.Authority)
	add(strings.Join(p.Subjects, ", "))
	if p.DecisionNumber != "" {
		add("Quyết định " + p.DecisionNumber)
	}
	return out
}

// provinceIn is the one province that a text names; "" for none and for several.
func provinceIn(text string) string {
	found := ""
	for _, m := range provinceNamed.FindAllStringSubmatch(text, -1) {
		kind := "thành phố"
		if vi.Fold(m[1]) == "tinh" {
			kind = "tỉnh"
		}
		named := kind + " " + m[2]
		switch {
		case found == "" || strings.HasPrefix(found, "thành phố") && kind == "tỉnh":
			found = named
		case kind == "tỉnh" && vi.Fold(found) != vi.Fold(named):
			return ""
		}
	}
	return found
}

// onlyPapersCase is the case of all papers, where they have one and the same.
func (p *Procedure) onlyPapersCase() (only string) {
	for i, x := range p.Papers {
		if i > 0 && x.Case != only {
			return ""
		}
		only = x.Case
	}
	return only
}
