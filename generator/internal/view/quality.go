package view

import (
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// QualityView is what a test found, in words first.
type QualityView struct {
	ID, Place string
	On        Day
	Sum       string          // "2 trong 5 chỉ tiêu không đạt."
	Beyond    []QualityBeyond // what is beyond its limit
	Advice    []string        // what people should do
	Rows      []QualityRow
	Lab       Value
	Source    Value
	Standard  Value
}

// QualityRow is one measure.
type QualityRow struct {
	Name    string
	Value   Value  // "0,1 mg/L"
	Limit   string // "từ 0,2 đến 1,0 mg/L"
	Verdict string // "đạt", "thấp hơn giới hạn"
	Bad     bool
}

// Quality are the results of tests, the newest of each place; those before them are links of
// words alone on the site. A sheet and a screen have room for the newest.
func (p Place) Quality(list []record.QualityTest) (out []QualityView) {
	all := slices.Clone(list)
	slices.SortStableFunc(all, func(a, b record.QualityTest) int { return b.On.Compare(a.On.Date) })
	told := map[string]bool{}
	for _, t := range all {
		if key := vi.Fold(t.Place); !told[key] && (p.IsProof() || !t.On.After(p.Site.Date)) {
			told[key] = true
			out = append(out, p.quality(t))
			out[len(out)-1].ID = "xet-nghiem-" + p.Write(len(out))
		}
	}
	return out
}

// QualityPast are the results before the newest of each place, one line each.
func (p Place) QualityPast(list []record.QualityTest) (out []string) {
	all := slices.Clone(list)
	slices.SortStableFunc(all, func(a, b record.QualityTest) int { return b.On.Compare(a.On.Date) })
	told := map[string]bool{}
	for _, t := range all {
		if t.On.After(p.Site.Date) {
			continue
		}
		if key := vi.Fold(t.Place); !told[key] {
			told[key] = true
			continue
		}
		sum := p.qualitySum(t)
		for _, x := range p.beyond(t) {
			sum += " " + x.Name + ": " + x.Text + "."
		}
		out = append(out, p.Say("quality.past_line", "day", t.On, "place", t.Place, "sum", sum))
	}
	return out
}

func (p Place) quality(t record.QualityTest) QualityView {
	v := QualityView{
		Place: t.Place, On: p.Day(t.On.Date), Sum: p.qualitySum(t), Beyond: p.beyond(t), Advice: Lines(t.Advice),
		Lab: stated(t.Lab), Source: stated(t.Source), Standard: stated(t.Standard),
	}
	for _, m := range t.Measures {
		row := QualityRow{Name: m.Name, Value: stated(string(m.Value)), Limit: p.limit(m), Verdict: p.Say(standingWords[m.Standing()])}
		if !row.Value.Unknown {
			row.Value.Text = withUnit(row.Value.Text, m.Unit)
		}
		row.Bad = m.Standing() == record.TooLow || m.Standing() == record.TooHigh
		v.Rows = append(v.Rows, row)
	}
	return v
}

// standingWords say how a measure stands to its limits.
var standingWords = map[record.Standing]string{
	record.NotJudged: "quality.not_judged", record.Within: "quality.within", record.TooLow: "quality.too_low", record.TooHigh: "quality.too_high",
}

// qualitySum says in one sentence what was found.
func (p Place) qualitySum(t record.QualityTest) string {
	judged := 0
	for _, m := range t.Measures {
		if m.Standing() != record.NotJudged {
			judged++
		}
	}
	beyond := t.Beyond()
	switch {
	case judged == 0:
		return p.Say("quality.sum_none")
	case len(beyond) == 0 && judged < len(t.Measures):
		return p.Say("quality.sum_good_of", "count", judged, "all", len(t.Measures))
	case len(beyond) == 0:
		return p.Say("quality.sum_good", "count", judged)
	}
	return p.Say("quality.sum_bad", "count", len(beyond), "all", judged)
}

// QualityBeyond is a measure that is beyond its limit, and how far.
type QualityBeyond struct{ Name, Text string }

func (p Place) beyond(t record.QualityTest) (out []QualityBeyond) {
	for _, m := range t.Beyond() {
		key, limit := "quality.under", m.Least
		if m.Standing() == record.TooHigh {
			key, limit = "quality.over", m.Most
		}
		out = append(out, QualityBeyond{m.Name, p.Say(key, "value", withUnit(m.Value.String(), m.Unit), "limit", withUnit(limit.String(), m.Unit))})
	}
	return out
}

// limit is what a measure may be.
func (p Place) limit(m record.Measure) string {
	least, most := m.Least.Known(), m.Most.Known()
	switch {
	case least && most:
		return p.Say("quality.between", "least", m.Least, "most", withUnit(m.Most.String(), m.Unit))
	case least:
		return p.Say("quality.at_least", "least", withUnit(m.Least.String(), m.Unit))
	case most:
		return p.Say("quality.at_most", "most", withUnit(m.Most.String(), m.Unit))
	}
	return p.Say("quality.no_limit")
}

func withUnit(value, unit string) string { return strings.TrimSpace(value + "\u00a0" + unit) }

// stated is a value that may be "?".
func stated(text string) Value {
	return Value{Text: Stated(text), Unknown: record.Unknown(text)}
}
