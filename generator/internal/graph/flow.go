package graph

import "html/template"

// Flow is a way through several hands, from top to bottom: a box for each, an arrow between.
type Flow struct {
	Head
	Stops []Stop
	Lang  string // of the words in the boxes, where it may not be the page's
}

// Stop is one pair of hands: whose, what they do, in how long.
type Stop struct {
	Who  string
	What []string
	Time string
}

const (
	boxIn    = "0.7em" // from the side of a box to its words
	arrowAt  = "1.6em"
	arrowLen = 1.5
)

// SVG draws the way; nothing of fewer than two stops.
func (f Flow) SVG() template.HTML {
	if len(f.Stops) < 2 {
		return ""
	}
	d := &drawing{}
	for i, s := range f.Stops {
		if i > 0 {
			d.arrow()
		}
		d.box(s, f.Lang)
	}
	return d.whole(f.Head, "flow")
}

// box is as high as its words. The one who acts is set apart by weight, not by colour.
func (d *drawing) box(s Stop, lang string) {
	top, inner := d.y, drawing{y: d.y + .3}
	put := func(text string, bold bool) {
		for _, line := range lines(text) {
			inner.label(line, bold, lang)
		}
	}
	put(s.Who, true)
	for _, what := range s.What {
		put(what, false)
	}
	if s.Time != "" {
		put(s.Time, true)
	}
	d.put(`<rect class="graph__room" x="0" y="%s" width="100%%" height="%s"/>`, em(top), em(inner.y+.4-top))
	d.body.WriteString(inner.body.String())
	d.y = inner.y + .4
}

func (d *drawing) label(words string, bold bool, lang string) {
	d.y += lineHeight
	d.put(`<text class="graph__label" x="%s" y="%s"`, boxIn, em(d.y-.35))
	if bold {
		d.put(` font-weight="600"`)
	}
	if lang != "" {
		d.put(` lang="%s"`, template.HTMLEscapeString(lang))
	}
	d.put(">%s</text>", template.HTMLEscapeString(words))
}

// arrow leads from one box to the next.
func (d *drawing) arrow() {
	to := d.y + arrowLen
	d.put(`<line class="graph__way" x1="%[1]s" x2="%[1]s" y1="%[2]s" y2="%[3]s"/>`, arrowAt, em(d.y), em(to))
	for _, x := range []string{"1.1em", "2.1em"} {
		d.put(`<line class="graph__way" x1="%s" x2="%s" y1="%s" y2="%s"/>`, x, arrowAt, em(to-.5), em(to))
	}
	d.y = to
}
