package site

import (
	"slices"
	"strconv"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

// RadioReport is what was on the air until the day of the build.
type RadioReport struct {
	Months   []RadioSum
	Quarters []RadioSum
	Fields   RadioTopics
	Areas    RadioTopics
	Duties   RadioTopics // the tasks of plans, by their names
	Louds    []Loud
}

// RadioSum is what was on the air in a period.
type RadioSum struct {
	Name              string // of a topic; a period is named by its first day
	From              vi.Date
	Every             record.Series
	Segments, Airings int
	Seconds           float64
	Last              vi.Date
}

// Title is the topic, or the period: "Tháng 11/2026", "Quý IV/2026".
func (x RadioSum) Title(say words.Speaker) string {
	year := strconv.Itoa(x.From.Year)
	switch {
	case x.From.IsZero():
		return x.Name
	case x.Every == record.Quarterly:
		return say.Say("radio.quarter_name", "number", [...]string{"I", "II", "III", "IV"}[(x.From.Month-1)/3], "year", year)
	}
	return say.Say("radio.month_name", "month", words.Month(x.From.Month), "year", year)
}

// RadioTopics are the fields, the policy areas or the tasks: those told of, and those never.
type RadioTopics struct {
	Rows  []RadioSum
	Never []string
}

// RadioReport reckons the report.
func (s *Site) RadioReport() RadioReport {
	aired := slices.DeleteFunc(s.Airings(), func(a *Airing) bool { return a.On.After(s.Date) })
	out := RadioReport{Months: periods(aired, record.Monthly), Quarters: periods(aired, record.Quarterly), Louds: s.Louds()}
	for _, f := range s.Fields {
		out.Fields.count(aired, f.Name, explains(func(r record.Record) bool {
			p, is := r.(*record.Procedure)
			return is && vi.Fold(p.Field) == vi.Fold(f.Name)
		}))
	}
	for _, area := range s.Areas {
		out.Areas.count(aired, area.Name, explains(func(r record.Record) bool {
			p, is := r.(*record.Policy)
			return is && p.Area == area.ID
		}))
	}
	for _, t := range s.Tasks {
		out.Duties.count(aired, t.Name, func(r *Radio) bool { return slices.Contains(r.Duties, t) })
	}
	return out
}

// explains tells whether a segment explains a record of some sort.
func explains(about func(record.Record) bool) func(*Radio) bool {
	return func(r *Radio) bool { return slices.ContainsFunc(r.Explains, about) }
}

// count adds the airings of such segments.
func (t *RadioTopics) count(aired []*Airing, name string, such func(*Radio) bool) {
	var here []*Airing
	for _, a := range aired {
		if such(a.Radio) {
			here = append(here, a)
		}
	}
	if len(here) == 0 {
		t.Never = append(t.Never, name)
		return
	}
	t.Rows = append(t.Rows, sumOf(name, here))
}

func sumOf(name string, list []*Airing) RadioSum {
	out := RadioSum{Name: name, Airings: len(list)}
	seen := map[*Radio]bool{}
	for _, a := range list {
		seen[a.Radio] = true
		out.Seconds += a.Radio.Reading.Seconds
		if a.On.After(out.Last) {
			out.Last = a.On
		}
	}
	out.Segments = len(seen)
	return out
}

// periods parts airings by month or quarter, in order of time.
func periods(aired []*Airing, every record.Series) (out []RadioSum) {
	var begun vi.Date
	var part []*Airing
	flush := func() {
		if len(part) > 0 {
			sum := sumOf("", part)
			sum.From, sum.Every = begun, every
			out = append(out, sum)
		}
		part = nil
	}
	for _, a := range aired {
		if from, _, _ := Period(every, a.On); from != begun {
			flush()
			begun = from
		}
		part = append(part, a)
	}
	flush()
	return out
}
