package graph

import "html/template"

// Bars are bars below each other, each under its label.
type Bars struct {
	Head
	Keys []Key
	Bars []Bar
	Lang string // of the labels, where it may not be the page's: names in records
}

// SVG draws the bars; nothing of none.
func (b Bars) SVG() template.HTML {
	if len(b.Bars) == 0 {
		return ""
	}
	d := &drawing{}
	d.hatching(b.ID)
	d.keys(b.ID, b.Keys)
	for _, bar := range b.Bars {
		d.bar(b.ID, bar, b.Lang)
	}
	return d.whole(b.Head, "bars")
}

// hatching is the pattern of hatched parts, by the graph's own name.
func (d *drawing) hatching(id string) {
	d.put(`<defs><pattern id="%s-gach" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="graph__hatch" d="M0 0V6M3 0V6"/></pattern></defs>`, template.HTMLEscapeString(id))
}

// keys say what each look stands for, one below the other: beside each other they would
// not fit a telephone.
func (d *drawing) keys(id string, keys []Key) {
	for _, k := range keys {
		if k.Look == MarkKey {
			d.mark(".75em", d.y+.1, d.y+1.2)
		} else {
			d.part(id, Part{Look: k.Look}, "0", "1.5em", d.y+.15, 1)
		}
		d.text("key", "2em", "", d.y+1, k.Text)
		d.y += lineHeight
	}
	if len(keys) > 0 {
		d.y += barGap / 2
	}
}

func (d *drawing) bar(id string, b Bar, lang string) {
	for _, line := range lines(b.Label) {
		d.textIn(lang, "label", "0", "", d.y+1, line)
		d.y += lineHeight
	}
	top := d.y
	d.put(`<rect class="graph__room" x="0" y="%s" width="100%%" height="%s"/>`, em(top), em(barHeight))
	from := 0
	for _, p := range b.Parts {
		if p.Share > 0 {
			d.part(id, p, percent(from), percent(p.Share), top, barHeight)
			from += p.Share
		}
	}
	if b.Mark > 0 {
		d.mark(percent(b.Mark), top-.2, top+barHeight+.2)
	}
	d.y += barHeight
	if b.Said != "" {
		d.text("value", "0", "", d.y+1.05, b.Said)
		d.y += lineHeight
	}
	d.y += barGap
}

// mark is a line across, parted from what it crosses.
func (d *drawing) mark(x string, from, to float64) {
	for _, class := range []string{"halo", "mark"} {
		d.put(`<line class="graph__%s" x1="%s" x2="%s" y1="%s" y2="%s"/>`, class, x, x, em(from), em(to))
	}
}

// part is one part of a bar.
func (d *drawing) part(id string, p Part, x, width string, y, height float64) {
	d.put(`<rect class="graph__part graph__part--%s" x="%s" y="%s" width="%s" height="%s"`, p.Look, x, em(y), width, em(height))
	if p.Look == Hatched {
		d.put(` fill="url(#%s-gach)"`, template.HTMLEscapeString(id))
	}
	d.put("/>")
}
