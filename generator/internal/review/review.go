// Package review tells an office what is due.
//
// In: a linked site as of a day, its problems, the history of its builds, and how many
// days to look ahead. Out: a [Report]: for each owner the things to do, late ones
// first, and how much of what citizens need is there; as text for a terminal, as one
// HTML page, as a spreadsheet, as JSON.
//
// An owner is who answers for a record: its own owner key, else the office or unit it
// names, else the responsible unit of config.toml.
//
// What counts as late, due and open:
//
//   - Late: a day has passed. The record was not reviewed in time, the hotline not rung
//     in time, a cited document ended, a segment still to be aired tells what is no
//     longer so.
//   - Due: a day is near, within the days asked for: the same things before they are
//     late; a record that begins or ends; a sheet that must come down now or has had to
//     come down in that many days past.
//   - Open: no day: what an import left to do, facts that are "?", drafts, a segment
//     that will not be aired again and tells what is no longer so.
//
// What never happens: the clock is not read, nothing is written, nothing of a record
// is guessed; the same site and day give the same report, byte for byte. Faults that
// stop a build are counted and not repeated here: they belong to `niemyet check`.
package review

import (
	"cmp"
	"slices"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// State is how pressing an item is.
type State int

// The states, the most pressing first.
const (
	Late State = iota
	Due
	Open
)

// Item is one thing to do.
type Item struct {
	Owner  string
	State  State
	Sort   Sort
	On     vi.Date // the day it was or is due; zero for open ones
	Title  string  // of the record
	Kind   *record.Kind
	File   string
	Line   int // 0 for the whole file
	Detail problem.Text
	Do     problem.Text
}

// Owner is one who answers for records, with what is to be done.
type Owner struct {
	Name   string
	Items  []Item // in order of state, day, sort, title
	Scores []Score
}

// Report is what is due on a day.
type Report struct {
	Unit    string
	Date    vi.Date
	Within  int
	Owners  []Owner // in Vietnamese order
	Records int     // that are published
	Errors  int     // that stop a build
}

// Options say what to look for.
type Options struct {
	Within int    // days ahead
	Owner  string // only this one; "" for all
}

// Of makes the report of a site.
func Of(s *site.Site, found problem.List, posted *edition.Posted, opt Options) *Report {
	g := &gatherer{site: s, within: opt.Within, owners: map[string]string{}, byFile: map[string]record.Record{}, short: map[string]string{}}
	g.records()
	g.all(posted, found)
	r := &Report{Unit: s.Config.Unit, Date: s.Date, Within: opt.Within, Records: s.Records(), Errors: found.Count(problem.Error)}
	r.gather(g, g.called(opt.Owner))
	return r
}

// gather sorts items and scores by owner.
func (r *Report) gather(g *gatherer, only string) {
	by := map[string]*Owner{}
	of := func(name string) *Owner {
		key := vi.Fold(name)
		if by[key] == nil {
			by[key] = &Owner{Name: name}
		}
		return by[key]
	}
	for _, x := range g.items {
		o := of(x.Owner)
		o.Items = append(o.Items, x)
	}
	for _, x := range g.scores() {
		o := of(x.Owner)
		o.Scores = append(o.Scores, x)
	}
	for key, o := range by {
		if only != "" && key != vi.Fold(only) {
			continue
		}
		slices.SortStableFunc(o.Items, compareItems)
		r.Owners = append(r.Owners, *o)
	}
	slices.SortFunc(r.Owners, func(a, b Owner) int { return cmp.Compare(a.Name, b.Name) })
	vi.SortFunc(r.Owners, func(o Owner) string { return o.Name })
}

func compareItems(a, b Item) int {
	return cmp.Or(cmp.Compare(a.State, b.State), a.On.Compare(b.On), cmp.Compare(a.Sort, b.Sort),
		cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Detail.Vi, b.Detail.Vi))
}

// Count is how many items of a state the owner has.
func (o Owner) Count(s State) (n int) {
	for _, x := range o.Items {
		if x.State == s {
			n++
		}
	}
	return n
}

// Count is how many items of a state there are.
func (r *Report) Count(s State) (n int) {
	for _, o := range r.Owners {
		n += o.Count(s)
	}
	return n
}

// Names are all owners.
func (r *Report) Names() (out []string) {
	for _, o := range r.Owners {
		out = append(out, o.Name)
	}
	return out
}
