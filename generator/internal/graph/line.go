package graph

import (
	"html/template"
	"slices"
)

// Point is a value on a line.
type Point struct {
	Label string // below: a year, a month
	Said  string // above
	Value int    // hundredths
}

// Line is how something went from time to time. Low and High are the values at the foot
// and at the top of the picture.
type Line struct {
	Head
	Points    []Point
	Low, High int
	LowSaid   string // what the lines at the foot and at the top are called
	HighSaid  string
	Target    int // a line across; 0 for none
	Keys      []Key
}

// The measures of a line, in em and in shares of the width.
const (
	plotHeight = 7.0
	edge       = 11_00 // before the first point
	scale      = 22_00 // behind the last, where the values of foot and top stand
	mostSaid   = 6     // points whose values all stand in the picture
)

// SVG draws the line; nothing of fewer than two points, which show no way.
func (l Line) SVG() template.HTML {
	if len(l.Points) < 2 || l.High <= l.Low {
		return ""
	}
	d := &drawing{}
	d.keys(l.ID, l.Keys)
	top := d.y + 2.2
	d.rule(top, l.HighSaid)
	d.rule(top+plotHeight, l.LowSaid)
	across := []float64{top, top + plotHeight}
	if l.Target > l.Low && l.Target < l.High {
		across = append(across, l.height(top, l.Target))
		y := em(l.height(top, l.Target))
		d.put(`<line class="graph__target" x1="0" x2="100%%" y1="%s" y2="%s"/>`, y, y)
	}
	step := (Whole - edge - scale) / (len(l.Points) - 1)
	at := func(i int) string { return percent(edge + i*step) }
	for i, p := range l.Points[1:] {
		d.put(`<line class="graph__way" x1="%s" y1="%s" x2="%s" y2="%s"/>`, at(i), em(l.height(top, l.Points[i].Value)), at(i+1), em(l.height(top, p.Value)))
	}
	for i, p := range l.Points {
		y := l.height(top, p.Value)
		d.put(`<circle class="graph__point" cx="%s" cy="%s" r=".35em"/>`, at(i), em(y))
		if l.says(i) {
			d.text("said", at(i), anchorAt(i, len(l.Points)), beside(y, across), p.Said)
		}
		d.text("label", at(i), "middle", top+plotHeight+1.3, p.Label)
	}
	d.y = top + plotHeight + 2
	return d.whole(l.Head, "line")
}

// beside is where the words of a point stand: above it, but below where a line across would go
// through them there, and through them alone.
func beside(y float64, across []float64) float64 {
	above, below := y-.7, y+1.45
	if struck(above, across) && !struck(below, across) {
		return below
	}
	return above
}

// struck tells words on a baseline that a line goes through.
func struck(baseline float64, across []float64) bool {
	return slices.ContainsFunc(across, func(line float64) bool { return line > baseline-.9 && line < baseline-.05 })
}

// height is where a value stands.
func (l Line) height(top float64, value int) float64 {
	return top + plotHeight*float64(l.High-min(max(value, l.Low), l.High))/float64(l.High-l.Low)
}

// rule is a line across at the foot or at the top, with its value above its end, behind the last point.
func (d *drawing) rule(y float64, said string) {
	d.put(`<line class="graph__rule" x1="0" x2="100%%" y1="%s" y2="%s"/>`, em(y), em(y))
	d.text("scale", percent(Whole), "end", y-.3, said)
}

// says tells whether a point's value stands in the picture: all of a few; of many the
// first, the last, the lowest and the highest.
func (l Line) says(i int) bool {
	if len(l.Points) <= mostSaid || i == 0 || i == len(l.Points)-1 {
		return true
	}
	low, high := 0, 0
	for j, p := range l.Points {
		if p.Value < l.Points[low].Value {
			low = j
		}
		if p.Value > l.Points[high].Value {
			high = j
		}
	}
	return i == low || i == high
}

// anchorAt keeps the words of the first and the last point inside the picture.
func anchorAt(i, of int) string {
	switch {
	case i == 0:
		return "start"
	case i == of-1:
		return "end"
	}
	return "middle"
}
