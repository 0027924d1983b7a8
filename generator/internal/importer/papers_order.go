package importer

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// The base keeps papers in no order: an authorization that one in a hundred needs may
// stand before the form that everybody fills in. A page names the first ones as what to
// bring, so they are put in the order in which people get them together.

// paperRank is where a paper stands among those of its case, the least first.
type paperRank int

const (
	toFill    paperRank = iota // the form to fill in
	toBring                    // what everybody hands in
	toBeShown                  // what everybody shows and takes home
	sometimes                  // what is asked of some
	remark                     // what is no paper
)

// filledIn is how the names of forms begin, folded; only written by hand and on paper.
var filledIn = regexp.MustCompile(`^(to khai|don |phieu (dang ky|de nghi|yeu cau)|giay de nghi|van ban de nghi|mau (don|to khai))`)

// inCase is how a name says that not everybody needs the paper, in its first statement.
var inCase = regexp.MustCompile(`truong hop|neu |doi voi |uy quyen|tuong tac|truc tuyen`)

// firstStatement ends before what is said besides: "Giấy chứng sinh; trường hợp không có …".
var firstStatement = regexp.MustCompile(`[;:\n]|\. `)

func rankOf(p record.Paper) paperRank {
	name := vi.Fold(p.Name)
	first := name
	if at := firstStatement.FindStringIndex(p.Name); at != nil && at[0] > 0 {
		first = vi.Fold(p.Name[:at[0]])
	}
	switch {
	case p.Remark():
		return remark
	case p.OneOf != "":
		return toBring
	case filledIn.MatchString(name):
		return toFill
	case inCase.MatchString(first):
		return sometimes
	case strings.Contains(vi.Fold(p.Note), vi.Fold(shown)):
		return toBeShown
	case p.Form != "":
		return toFill
	}
	return toBring
}

// inOrder puts the papers of each case in order; cases stay as they come, and so do papers
// of one rank.
func (r *row) inOrder() {
	cases := map[string]int{}
	for _, p := range r.proc.Papers {
		if _, seen := cases[p.Case]; !seen {
			cases[p.Case] = len(cases)
		}
	}
	type ranked struct {
		record.Paper
		of   int
		rank paperRank
	}
	var list []ranked
	for _, p := range r.proc.Papers {
		list = append(list, ranked{p, cases[p.Case], rankOf(p)})
	}
	slices.SortStableFunc(list, func(a, b ranked) int { return cmp.Or(a.of-b.of, int(a.rank-b.rank)) })
	was := firstPaper(r.proc.Papers)
	for i, p := range list {
		r.proc.Papers[i] = p.Paper
	}
	if is := firstPaper(r.proc.Papers); was != is {
		r.note(PapersOrdered, "documents", was, is)
	}
}

// firstPaper is the name of the first that is no remark.
func firstPaper(papers []record.Paper) string {
	for _, p := range papers {
		if !p.Remark() {
			return p.Name
		}
	}
	return ""
}
