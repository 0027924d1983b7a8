package importer

import (
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
	before := slices.Clone(r.proc.Papers)
	slices.SortStableFunc(r.proc.Papers, func(a, b record.Paper) int {
		if of := cases[a.Case] - cases[b.Case]; of != 0 {
			return of
		}
		return int(rankOf(a) - rankOf(b))
	})
	papers := func(list []record.Paper) []record.Paper {
		return slices.DeleteFunc(slices.Clone(list), record.Paper.Remark)
	}
	was, is := papers(before), papers(r.proc.Papers)
	if len(was) > 0 && was[0].Name != is[0].Name {
		r.note(PapersOrdered, "documents", was[0].Name, is[0].Name)
	}
}
