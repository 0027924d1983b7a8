package site

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// A code is copied by hand, and others name the record by it: of a code that nobody can read they
// know what was meant, and that they find no such record is no fault of theirs.

// codeForm is a code of a procedure.
var codeForm = regexp.MustCompile(`^\d\.\d{6,7}$`)

// codeSlips is by how many signs what was typed may differ from the code that others name.
const codeSlips = 2

// codesMeant tells of a code that cannot be read what others call the record, in the place of what
// they miss.
func codesMeant(found problem.List) problem.List {
	missed := map[string]bool{}
	for _, p := range found {
		if value := p.Arg("value", problem.Vietnamese); p.Code == "E303" && codeForm.MatchString(value) {
			missed[value] = true
		}
	}
	if len(missed) == 0 {
		return found
	}
	meant := map[string]bool{}
	for i, p := range found {
		if p.Code != "E201" {
			continue
		}
		value := p.Arg("value", problem.Vietnamese)
		near := slices.DeleteFunc(slices.Sorted(maps.Keys(missed)), func(code string) bool {
			return vi.Distance([]rune(value), []rune(code), codeSlips) > codeSlips
		})
		if len(near) != 1 {
			continue
		}
		meant[near[0]] = true
		vie, en := problem.DidYouMean(near[0])
		found[i].Args = []string{"value", value, "why", problem.Both(problem.Text{Vi: vie + namedSo.Vi, En: en + namedSo.En})}
	}
	return slices.DeleteFunc(found, func(p problem.Problem) bool {
		return p.Code == "E303" && meant[p.Arg("value", problem.Vietnamese)]
	})
}

// dotted is the code of a record that was typed without its dot, or with another sign or blank in its place: "2001035".
func (l *linker) dotted(id string) string {
	figures := vi.OnlyDigits(id)
	if len(figures) < 7 || len(id) > len(figures)+1 {
		return ""
	}
	if code := figures[:1] + "." + figures[1:]; l.index.byCode[code] != nil {
		return code
	}
	return ""
}

// codesBegun are the codes of records that begin with what was typed of one; "" for too many.
func (l *linker) codesBegun(id string) string {
	if !codeBegun.MatchString(id) {
		return ""
	}
	codes := slices.DeleteFunc(slices.Sorted(maps.Keys(l.index.byCode)), func(code string) bool { return !strings.HasPrefix(code, id) })
	if len(codes) > mostNamed {
		return ""
	}
	return strings.Join(codes, "” / “")
}
