package record

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// The short values of a procedure are what its card says at one glance. They may leave out
// what the long ones say; they may not say anything else.

// LongestShort is how many characters a short value may have: two lines of a card on a
// telephone of 360 pixels. LongestPaper is that of a paper's name, which stands among others.
const (
	LongestShort = 60
	LongestPaper = 40
)

// noFigure is what a table holds that states no amount or no time limit.
var noFigure = problem.Text{Vi: "không ghi con số nào", En: "no figure"}

// checkShort holds the short values against the long ones.
func (p *Procedure) checkShort(c *checker) {
	checkLength(c, "time_short", p.TimeShort, LongestShort)
	checkLength(c, "fee_short", p.FeeShort, LongestShort)
	for i, x := range p.Papers {
		checkLength(c, "papers."+strconv.Itoa(i)+".short", x.Short, LongestPaper)
	}
	if p.FeeShort != "" && !slices.ContainsFunc(p.Ways, func(w Way) bool { return w.Fee.State == FeeMissing }) {
		if why := p.feeAgainst(); why != "" {
			c.fault("E236", "fee_short", "value", p.FeeShort, "table", why)
		}
	}
	if p.TimeShort != "" && !slices.ContainsFunc(p.Ways, func(w Way) bool { return w.Time.State == TimeMissing }) {
		if why := p.timeAgainst(); why != "" {
			c.fault("E237", "time_short", "value", p.TimeShort, "table", why)
		}
	}
}

// checkLength refuses a short value that is not short, or that was cut.
func checkLength(c *checker, path, text string, most int) {
	if n := utf8.RuneCountInString(text); n > most || strings.HasSuffix(text, "…") || strings.HasSuffix(text, "...") {
		c.fault("E238", path, "count", strconv.Itoa(n), "limit", strconv.Itoa(most))
	}
}

// Free tells whether a text says that nothing is paid, and whether only under a condition.
func Free(text string) (free, always bool) {
	folded := " " + vi.Fold(text) + " "
	for _, word := range []string{" khong mat tien ", " mien phi ", " khong thu phi ", " khong thu le phi ", " khong phai nop ", " mien le phi "} {
		free = free || strings.Contains(strings.ReplaceAll(folded, ",", " "), word)
	}
	for _, word := range []string{" neu ", " khi ", " truong hop ", " voi ", " cho ", " tru "} {
		if strings.Contains(folded, word) {
			return free, false
		}
	}
	return free, free
}

// elsewhere tells a short fee that only says who sets it, or by which document.
func elsewhere(text string) bool {
	folded := vi.Fold(text)
	return len(vi.FindMoney(text)) == 0 && (strings.HasPrefix(folded, "theo ") || strings.HasPrefix(folded, "do "))
}

// feeAgainst is what the table of fees holds against the short fee: an amount that it does not
// have, a promise that nothing is paid where something is, or where to look for amounts that
// all stand in the table. "" is nothing.
func (p *Procedure) feeAgainst() string {
	var amounts []vi.Money
	free, sure := len(p.Ways) > 0, len(p.Ways) > 0
	add := func(f Fee) {
		free, sure = free && f.State == FeeFree, sure && f.State == FeeAmount
		if f.State == FeeAmount {
			amounts = append(amounts, f.Amount)
		}
	}
	prose := func(text string) {
		for _, m := range vi.FindMoney(text) {
			amounts = append(amounts, m.Amount)
		}
	}
	for _, w := range p.Ways {
		add(w.Fee)
		prose(w.FeeNote)
		for _, f := range w.Fees {
			add(f.Fee)
			prose(f.Name)
			prose(f.Note)
		}
	}
	for _, m := range vi.FindMoney(p.FeeShort) {
		if !slices.Contains(amounts, m.Amount) {
			return tableOf(amounts, vi.Money.String)
		}
	}
	if _, always := Free(p.FeeShort); always && !free || elsewhere(p.FeeShort) && sure {
		return tableOf(amounts, vi.Money.String)
	}
	return ""
}

// timeAgainst is what the time limits of the ways hold against the short one. "" is nothing.
func (p *Procedure) timeAgainst() string {
	var limits []vi.TimeLimit
	for _, w := range p.Ways {
		if w.Time.State == TimeStated {
			limits = append(limits, w.Time.Limit)
		}
		for _, l := range vi.FindTimeLimits(w.TimeNote) {
			limits = append(limits, l.Limit)
		}
	}
	for _, l := range vi.FindTimeLimits(p.TimeShort) {
		if !slices.ContainsFunc(limits, func(x vi.TimeLimit) bool { x.AtMost, l.Limit.AtMost = false, false; return x == l.Limit }) {
			return tableOf(limits, vi.TimeLimit.String)
		}
	}
	if l, err := vi.ParseTimeLimit(p.TimeShort); err == nil && l.Immediate && len(limits) > 0 && p.EveryWay(Way.stated) && !slices.ContainsFunc(limits, withinDay) {
		return tableOf(limits, vi.TimeLimit.String)
	}
	return ""
}

// stated tells a way that has a time limit in figures.
func (w Way) stated() bool { return w.Time.State == TimeStated }

// withinDay tells a time limit that may end on the day of filing.
func withinDay(l vi.TimeLimit) bool {
	const day = 10 // tenths
	return l.Immediate || l.Unit == vi.Hour || l.Unit == vi.HourWorking || l.Unit == vi.Minute || l.Tenths <= day && (l.Unit == vi.Day || l.Unit == vi.WorkingDay)
}

// tableOf lists what a table has, each once, or that it has no figure.
func tableOf[T comparable](list []T, write func(T) string) string {
	var out []string
	for _, x := range list {
		if text := write(x); !slices.Contains(out, text) {
			out = append(out, text)
		}
	}
	if len(out) == 0 {
		return problem.Both(noFigure)
	}
	return strings.Join(out, ", ")
}
