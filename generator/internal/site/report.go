package site

import (
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Report is a report with the one of the time before, and the tasks that answer what is low.
type Report struct {
	*record.Report
	Office *Office
	Before *Report // the last earlier one of the same sort, of the same place; nil for none
	Newest bool    // no later one is published
	Scores []Score
}

// Score is a criterion beside the time before.
type Score struct {
	record.Score
	Before record.Percent // "" when nobody knows
	Weak   bool           // below its target; without one, below the result as a whole
	Tasks  []*Task
}

var (
	_ = typed(func(r *record.Report) *Report { return &Report{Report: r} })
	_ = linking(linkReport)
	_ = checking(checkReport)
)

func linkReport(l *linker, r *Report) {
	r.Office = referred[*Office](l, r, "office")
	r.Newest = true
	for _, other := range all[*Report](l.index) {
		if other == r || other.Sort != r.Sort || vi.Fold(other.Of) != vi.Fold(r.Of) || other.Published.After(l.opt.Date) {
			continue
		}
		switch {
		case other.Until.After(r.Until.Date):
			r.Newest = false
		case other.Until.Before(r.Until.Date) && (r.Before == nil || other.Until.After(r.Before.Until.Date)):
			r.Before = other
		}
	}
	for i, s := range r.Report.Scores {
		made := Score{Score: s, Before: s.Previous, Weak: r.weak(s), Tasks: referredAll[*Task](l, r, "scores."+itoa(i)+".tasks", len(s.Tasks))}
		if was := r.earlier(s.Name); was != "" {
			made.Before = was
		}
		r.Scores = append(r.Scores, made)
	}
}

// weak tells a criterion that is low.
func (r *Report) weak(s record.Score) bool {
	want := s.Wanted(r.Report)
	return want != "" && s.Score != "" && s.Score.Hundredths() < want.Hundredths()
}

// earlier is what the report of the time before says of a criterion.
func (r *Report) earlier(name string) record.Percent {
	if r.Before == nil {
		return ""
	}
	for _, s := range r.Before.Report.Scores {
		if vi.Fold(s.Name) == vi.Fold(name) {
			return s.Score
		}
	}
	return ""
}

// LastTime is the result as a whole of the time before.
func (r *Report) LastTime() record.Percent {
	if r.Before != nil && r.Before.Score != "" {
		return r.Before.Score
	}
	return r.Previous
}

// Series are the report and those before it, the oldest first.
func (r *Report) Series() (out []*Report) {
	for x := r; x != nil; x = x.Before {
		out = append(out, x)
	}
	slices.Reverse(out)
	return out
}

// Weak are the criteria that are low, the lowest first.
func (r *Report) Weak() (out []Score) {
	for _, s := range r.Scores {
		if s.Weak {
			out = append(out, s)
		}
	}
	slices.SortStableFunc(out, func(a, b Score) int { return a.Score.Score.Hundredths() - b.Score.Score.Hundredths() })
	return out
}

// checkReport holds a report against the one before, and asks that somebody works on what
// is low in the last one.
func checkReport(l *linker, r *Report) {
	if r.Before != nil {
		l.checkPrevious(r, "previous", r.Previous, r.Before.Score)
	}
	for i, s := range r.Scores {
		at := "scores." + itoa(i)
		l.checkPrevious(r, at+".previous", s.Previous, r.earlier(s.Name))
		if s.Weak && r.Newest && r.Sort.Index() && len(s.Score.Tasks) == 0 {
			l.fault("W868", r, at+".score", "value", s.Name, "now", s.Score.Score.String(), "want", s.Wanted(r.Report).String())
		}
	}
}

func (l *linker) checkPrevious(r *Report, at string, said, was record.Percent) {
	if said != "" && was != "" && said != was {
		l.fault("W869", r, at, "value", said.String(), "other", r.Before.Key(), "was", was.String())
	}
}

// Share is a part of a whole in hundredths of a per cent; false of nothing.
func Share(part, whole int) (hundredths int, ok bool) {
	if whole == 0 {
		return 0, false
	}
	return (2*part*100_00 + whole) / (2 * whole), true
}

// ByUnit are the files of each unit over all months, as the units come first in the report.
func (r *Report) ByUnit() []record.FileCount {
	return r.summed(func(c record.FileCount) record.FileCount { return record.FileCount{Unit: c.Unit} })
}

// ByMonth are the files of each month of all units, in order of time.
func (r *Report) ByMonth() []record.FileCount {
	out := r.summed(func(c record.FileCount) record.FileCount { return record.FileCount{Month: c.Month} })
	slices.SortStableFunc(out, func(a, b record.FileCount) int { return a.Month.First().Compare(b.Month.First()) })
	return out
}

// Total are all files. What is open is a state at the end: of each unit that of its last month counts.
func (r *Report) Total() (sum record.FileCount) {
	for _, c := range r.ByUnit() {
		add(&sum, c)
		sum.Open += c.Open
		sum.OpenLate += c.OpenLate
	}
	return sum
}

// summed adds rows that an opening makes equal. Files that are open are not added over
// months, or each would count as often as it stood open at the end of one.
func (r *Report) summed(opening func(record.FileCount) record.FileCount) (out []record.FileCount) {
	type key struct{ unit, month string }
	keyOf := func(c record.FileCount) key { return key{vi.Fold(c.Unit), string(c.Month)} }
	at, last := map[key]int{}, map[[2]key]record.FileCount{}
	for _, c := range r.Files {
		sum := opening(c)
		k := keyOf(sum)
		i, known := at[k]
		if !known {
			i = len(out)
			at[k], out = i, append(out, sum)
		}
		add(&out[i], c)
		unit := [2]key{k, {unit: vi.Fold(c.Unit)}}
		if was, known := last[unit]; !known || was.Month.First().Before(c.Month.First()) {
			last[unit] = c
		}
	}
	for unit, c := range last {
		out[at[unit[0]]].Open += c.Open
		out[at[unit[0]]].OpenLate += c.OpenLate
	}
	return out
}

func add(sum *record.FileCount, c record.FileCount) {
	sum.Early += c.Early
	sum.OnTime += c.OnTime
	sum.Late += c.Late
	sum.Apologies += c.Apologies
}

// OwnCount is what the records of the site tell of themselves. It is nobody's index.
type OwnCount struct {
	Procedures int
	Whole      int // that say all seven parts
	Lacks      []PartLack
}

// PartLack is a part that some procedures do not say.
type PartLack struct {
	Part  string // a key of the words: "name", "steps"
	Count int
}

// parts are what each procedure must say (Nghị định 63/2010/NĐ-CP, Điều 8 khoản 2, a to g).
var parts = []struct {
	key   string
	known func(p *Procedure) bool
}{
	{"name", func(p *Procedure) bool { return stated(p.Name) }},
	{"steps", func(p *Procedure) bool {
		return len(p.Steps) > 0 && !slices.ContainsFunc(p.Steps, func(s record.Step) bool { return !stated(s.Text) })
	}},
	{"ways", func(p *Procedure) bool { return len(p.Ways) > 0 }},
	{"papers", func(p *Procedure) bool { return len(p.Papers) > 0 || stated(p.PapersText) }},
	{"time", func(p *Procedure) bool { return p.EveryWay(record.Way.TimeKnown) }},
	{"subjects", func(p *Procedure) bool {
		return len(p.Subjects) > 0 && !slices.ContainsFunc(p.Subjects, record.Unknown)
	}},
	{"agency", func(p *Procedure) bool { return stated(p.Agency) }},
}

func stated(text string) bool { return text != "" && !record.Unknown(text) }

// OwnCount counts the procedures in force on the day and what they say.
func (s *Site) OwnCount() OwnCount { return countParts(s.Procedures) }

func countParts(procedures []*Procedure) (out OwnCount) {
	lacks := map[string]int{}
	for _, p := range procedures {
		if p.State != InForce {
			continue
		}
		out.Procedures++
		whole := true
		for _, part := range parts {
			if !part.known(p) {
				whole = false
				lacks[part.key]++
			}
		}
		if whole {
			out.Whole++
		}
	}
	for _, part := range parts {
		if n := lacks[part.key]; n > 0 {
			out.Lacks = append(out.Lacks, PartLack{part.key, n})
		}
	}
	return out
}
