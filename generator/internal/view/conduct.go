package view

import (
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
	Lines   []HotlineRef // whom to ring when it is not so
}

// RulePoint is one thing that a rule says, and where it is laid down.
type RulePoint struct{ Text, Basis string }

// Conduct draws a rule; one that names no line has those of the whole unit.
func (p Place) Conduct(x *site.Conduct) ConductView {
	v := ConductView{Sort: string(x.Sort), Ordered: x.Sort == record.Handled, Summary: Lines(x.Summary), Lines: p.Hotlines(x.Hotlines)}
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
