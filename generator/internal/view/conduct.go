package view

import (
	"cmp"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// ConductView is a rule of conduct, the same on the site, the kiosk and paper.
type ConductView struct {
	Sort    string // a modifier in CSS
	Ordered bool   // its points are steps
	Summary []string
	Points  []RulePoint
	Office  Contact
	Whom    string       // "Gặp điều nào trên đây thì gọi"
	Lines   []HotlineRef // whom to ring when it is not so
}

// whomWords lead to whom to ring, where "when it is not so" would say the wrong thing: what staff may
// not do is told when it is so.
var whomWords = map[record.ConductSort]string{record.Forbidden: "conduct.whom_met", record.Handled: "conduct.whom_report"}

// RulePoint is one thing that a rule says, and where it is laid down.
type RulePoint struct{ Text, Basis string }

// Conduct draws a rule; one that names no line has those of the whole unit.
func (p Place) Conduct(x *site.Conduct) ConductView {
	v := ConductView{Sort: string(x.Sort), Ordered: x.Sort == record.Handled, Summary: Lines(x.Summary), Lines: p.Hotlines(x.Hotlines)}
	v.Whom = p.Say(cmp.Or(whomWords[x.Sort], "conduct.whom"))
	for _, point := range x.Points {
		v.Points = append(v.Points, RulePoint{point.Text, Stated(point.Basis)})
	}
	if x.Office != nil {
		v.Office = p.Contact(x.Office)
	}
	if len(v.Lines) == 0 {
		v.Lines = p.RequiredLines()
	}
	return v
}

// ConductItems are all rules of conduct as lists show them.
func (p Place) ConductItems() (out []Item) {
	for _, x := range site.RecordsOf[*site.Conduct](p.Site) {
		out = append(out, Item{Link: p.Link(x), Summary: x.Summary, Sample: x.Base.Sample})
	}
	return out
}
