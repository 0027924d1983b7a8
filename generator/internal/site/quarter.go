package site

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"niemyet/generator/internal/vi"
)

// Quarter is three months of a year, for which what was published is listed
// (Luật 10/2022/QH15, Điều 13).
type Quarter struct{ Year, Number int }

// QuarterOf is the quarter of a day.
func QuarterOf(d vi.Date) Quarter { return Quarter{d.Year, (int(d.Month)-1)/3 + 1} }

// First is its first day.
func (q Quarter) First() vi.Date {
	return vi.Date{Year: q.Year, Month: time.Month(q.Number*3 - 2), Day: 1}
}

// Last is its last day: the one before the next quarter begins.
func (q Quarter) Last() vi.Date { return q.next().First().AddDays(-1) }

func (q Quarter) next() Quarter {
	if q.Number == 4 {
		return Quarter{q.Year + 1, 1}
	}
	return Quarter{q.Year, q.Number + 1}
}

// Holds tells whether a day is in the quarter.
func (q Quarter) Holds(d vi.Date) bool { return !d.Before(q.First()) && !d.After(q.Last()) }

// ID is how the quarter stands in addresses: "quy-4-2026".
func (q Quarter) ID() string { return fmt.Sprintf("quy-%d-%d", q.Number, q.Year) }

// Name is how it is read: "quý IV năm 2026".
func (q Quarter) Name() string {
	return fmt.Sprintf(quarterOfYear, [...]string{"I", "II", "III", "IV"}[q.Number-1], q.Year)
}

// Code is the code of the quarter's list.
func (q Quarter) Code() string { return "ck-" + q.ID() }

// Published are the notices put up and the decisions in force from a day of the
// quarter that is not after the site's own day, oldest first.
func (q Quarter) Published(s *Site) (notices []*Notice, decisions []*Decision) {
	for _, n := range slices.Backward(s.Notices) {
		if from := n.PostedFrom.Date; !from.IsZero() && q.Holds(from) && !from.After(s.Date) {
			notices = append(notices, n)
		}
	}
	for _, d := range slices.Backward(s.Decisions) {
		if from := d.EffectiveFrom.Date; !from.IsZero() && q.Holds(from) && !from.After(s.Date) {
			decisions = append(decisions, d)
		}
	}
	return notices, decisions
}

// Quarters are the present one and all before in which something was published; none
// for a site that posts nothing. An office keeps its old lists.
func (s *Site) Quarters() []Quarter {
	if len(s.Notices)+len(s.Boards) == 0 {
		return nil
	}
	now := QuarterOf(s.Date)
	out := []Quarter{now}
	add := func(d vi.Date) {
		if q := QuarterOf(d); !d.IsZero() && !d.After(s.Date) && !slices.Contains(out, q) {
			out = append(out, q)
		}
	}
	for _, n := range s.Notices {
		add(n.PostedFrom.Date)
	}
	for _, d := range RecordsOf[*Disclosure](s) {
		add(d.PostedFrom.Date)
	}
	for _, d := range s.Decisions {
		add(d.EffectiveFrom.Date)
	}
	slices.SortFunc(out, func(a, b Quarter) int { return cmp.Or(cmp.Compare(b.Year, a.Year), cmp.Compare(b.Number, a.Number)) })
	return out
}
