package importer

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/units"
	"niemyet/generator/internal/vi"
)

// Whose procedure it is, by the communes that it names, and whether communes have a part in
// what agencies above them decide.

// namedCommune is a commune that a procedure names.
type namedCommune struct {
	name    string // folded: "phuong kinh bac"
	text    string // the words that name it
	decides bool   // as one that decides, not as a place where files go
}

// communesNamed are the communes that the texts about agencies and addresses name.
func communesNamed(texts map[string]string) (out []namedCommune) {
	for _, at := range []struct {
		key     string
		decides bool
	}{{"agency", true}, {"authority", true}, {"delegated_agency", false}, {"receiving_address", false}} {
		for _, name := range communesIn(texts[at.key]) {
			out = append(out, namedCommune{name, vi.Truncate(vi.Collapse(texts[at.key]), 90), at.decides})
		}
	}
	return out
}

// stranger tells by what a procedure is seen to be other communes' own, and whether one of
// them decides it; "" when it names none, or the unit itself.
func (h home) stranger(f facts) (clue string, decides bool) {
	if h.commune == "" {
		return "", false
	}
	for _, c := range f.communes {
		if c.name == h.commune || slices.Contains(h.former, c.name) {
			return "", false
		}
		decides = decides || c.decides
		clue = cmp.Or(clue, c.text)
	}
	return clue, decides
}

// longestCommune is of how many words the name of a commune is at most.
const longestCommune = 5

// communesIn are the communes that a text names, folded: "phuong kinh bac". Behind the words
// for a committee any name is one ("UBND phường Ví Dụ"), elsewhere those of the table of units
// ("Công an phường Kinh Bắc"). General words ("UBND xã, phường", "cấp xã") name none.
func communesIn(text string) (out []string) {
	words := strings.Fields(text)
	for i := range words {
		written := words[i]
		if i > 0 && vi.Fold(words[i]) == "khu" && vi.Fold(words[i-1]) == "dac" {
			written = words[i-1] + " " + words[i]
		}
		kind := vi.Fold(written)
		if kind != "xa" && kind != "phuong" && kind != "dac khu" || strings.HasSuffix(words[i], ",") {
			continue
		}
		name := properName(words[i+1:])
		if !committee(words[:i]) {
			name = known(written, name)
		}
		if folded := vi.Fold(strings.Join(name, " ")); folded != "" && !slices.Contains(out, kind+" "+folded) {
			out = append(out, kind+" "+folded)
		}
	}
	return out
}

// properName are the words with capitals that a text begins with.
func properName(words []string) (name []string) {
	for _, w := range words[:min(len(words), longestCommune)] {
		bare := strings.TrimRight(w, ",.;:()")
		if bare == "" || vi.UpperFirst(bare) != bare || bare == "-" || bare == "–" {
			break
		}
		name = append(name, bare)
		if bare != w {
			break
		}
	}
	return name
}

// known is as much of a name behind the kind of a commune as the table of units has one of;
// nil for a number, which may number anything.
func known(kind string, name []string) []string {
	for ; len(name) > 0; name = name[:len(name)-1] {
		if whole := strings.Join(name, " "); strings.Trim(whole, "0123456789") != "" && len(units.Carried().Called(kind+" "+whole)) > 0 {
			return name
		}
	}
	return nil
}

// committee tells whether the words before a commune's kind are its committee's.
func committee(words []string) bool {
	last := vi.Fold(strings.Join(words[max(0, len(words)-4):], " "))
	return strings.HasSuffix(last, "ubnd") || strings.HasSuffix(last, "uy ban nhan dan") || strings.HasSuffix(last, "ubnd dac") || strings.HasSuffix(last, "nhan dan dac")
}

// tellsWork tells a part of a procedure that says who does what.
func tellsWork(path string) bool {
	key, _, _ := strings.Cut(path, ".")
	return key == "steps" || key == "receiving_address" || key == "methods"
}

// namesCommunes tells whether a text speaks of communes; "trợ cấp xã hội" does not.
func namesCommunes(text string) bool {
	folded := " " + strings.ReplaceAll(vi.Fold(text), "cap xa hoi", "") + " "
	return slices.ContainsFunc(tables().CommuneWords, func(words string) bool { return strings.Contains(folded, " "+words+" ") })
}

// namesNobody tells whether a text says that files go to whoever is in charge.
func namesNobody(text string) bool {
	folded := vi.Fold(text)
	return slices.ContainsFunc(tables().OpenWords, func(words string) bool { return strings.Contains(folded, words) })
}

// first is the first of a list; "" of none.
func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}
