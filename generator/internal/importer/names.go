package importer

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// settleCodes sorts the rows by code and leaves one of those that share a code: only
// the code is unique in the national base, names repeat. Which one stays does not
// depend on their order: the one with more text.
func settleCodes(rows []*row) (out []*row, found problem.List) {
	slices.SortFunc(rows, func(a, b *row) int {
		return cmp.Or(cmp.Compare(a.code, b.code), cmp.Compare(len(b.all()), len(a.all())), cmp.Compare(a.all(), b.all()), cmp.Compare(a.from, b.from), cmp.Compare(a.line, b.line))
	})
	for _, r := range rows {
		kept := len(out) - 1
		for kept >= 0 && out[kept].code == r.code && out[kept].left != "" {
			kept--
		}
		if kept < 0 || out[kept].code != r.code || r.left != "" {
			out = append(out, r)
			continue
		}
		if other := out[kept]; other.all() != r.all() {
			r.leave("W603", "code", r.code, "other", strconv.Itoa(other.line))
			out = append(out, r)
		} else {
			found = append(found, problem.New("N604", r.place(), "other", strconv.Itoa(other.line), "code", r.code))
		}
	}
	return out, found
}

// all is every value of the row with its path: two rows with the same values are one.
func (r *row) all() string {
	if r.values == "" {
		var b strings.Builder
		for _, l := range r.node.leaves("", nil) {
			b.WriteString(l.path + "=" + l.text + "\n")
		}
		r.values = b.String()
	}
	return r.values
}

// codeTail is how a file name ends that holds its code.
var codeTail = regexp.MustCompile(`\d-\d{6,7}$`)

// nameFiles names each record's file after the procedure. A name that several share,
// that is too long for an address, or that could be taken for another's gets the
// code, so that the order of the rows changes nothing.
func nameFiles(rows []*row) {
	count := map[string]int{}
	for _, r := range rows {
		if r.left == "" {
			count[vi.Slug(r.name)]++
		}
	}
	for _, r := range rows {
		if r.left != "" {
			continue
		}
		slug := vi.Slug(r.name)
		if count[slug] > 1 || slug == "" || slug == "index" || len(vi.Fold(r.name)) > vi.SlugMax || codeTail.MatchString(slug) {
			slug = withCode(slug, r.code)
		}
		r.file = slug + ".md"
	}
}

// withCode puts the code behind a slug, which is cut between words to make room.
func withCode(slug, code string) string {
	return vi.SlugWith(cmp.Or(slug, "thu-tuc"), "-"+strings.ReplaceAll(code, ".", "-"))
}
