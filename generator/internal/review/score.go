package review

import (
	"slices"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// Score says how much of what citizens need a record holds.
//
// The formula: for each kind there is a list of questions that a citizen asks of such
// a record, in the row of the kind. A question is answered when its fact is there and is not "?"; a fact that
// is said to be none ("Không") is an answer. All questions weigh the same; the score
// is answered / asked in whole per cent, rounded down, so that 100 means all. An
// owner's score is the sum over its records. Drafts and records that no longer apply
// are left out.
type Score struct {
	Owner   string
	Title   string
	Kind    *record.Kind
	File    string
	Known   int
	Asked   int
	Missing []problem.Text // the questions without an answer
}

// Percent is the score.
func (s Score) Percent() int { return percent(s.Known, s.Asked) }

// Percent is the owner's score; -1 without records.
func (o Owner) Percent() int {
	known, asked := 0, 0
	for _, s := range o.Scores {
		known, asked = known+s.Known, asked+s.Asked
	}
	return percent(known, asked)
}

// Weak are the records that lack something, the poorest first.
func (o Owner) Weak() (out []Score) {
	for _, s := range o.Scores {
		if s.Known < s.Asked {
			out = append(out, s)
		}
	}
	slices.SortStableFunc(out, func(a, b Score) int { return a.Percent() - b.Percent() })
	return out
}

func percent(known, asked int) int {
	if asked == 0 {
		return -1
	}
	return known * 100 / asked
}

func (g *gatherer) scores() (out []Score) {
	for _, r := range g.site.All() {
		b := record.Of(r)
		if g.ended(r) {
			continue
		}
		s := Score{Owner: g.owners[b.File], Title: titleOf(r), Kind: b.Kind, File: b.Where()}
		for _, q := range record.Questions(r) {
			s.Asked++
			if q.Known || q.Link != "" && g.linked(r, q.Link) {
				s.Known++
			} else {
				s.Missing = append(s.Missing, q.Name)
			}
		}
		if s.Asked > 0 {
			out = append(out, s)
		}
	}
	return out
}

// linked tells whether the site answers a question of a record by what it links to it.
func (g *gatherer) linked(r record.Record, link string) bool {
	x, is := g.site.Linked(r).(interface{ Answers(link string) bool })
	return is && x.Answers(link)
}
