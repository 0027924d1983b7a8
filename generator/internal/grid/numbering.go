package grid

import (
	"encoding/xml"
	"strconv"
	"strings"

	"niemyet/generator/internal/vi"
)

// numbering is what Word puts before paragraphs by itself: "1.", "a)", "Điều 3.". The
// text of a document does not hold it; its lists and styles tell how it is counted.
type numbering struct {
	lists  map[string]*numberedList // by the id that paragraphs name
	plans  map[string]levels        // by the id that lists name
	styles map[string]numberStyle   // by the name of a paragraph's style

	counters map[string]*counter // by plan: lists of one plan go on counting together
}

const numberLevels = 9

// levels are the levels of a plan of numbers.
type levels [numberLevels]numberLevel

// numberLevel is how one level counts and what it shows: "%1.%2)".
type numberLevel struct {
	format, text string
	start        int
	legal        bool // higher levels are shown as figures, whatever they count in
}

// numberedList is a list that paragraphs name.
type numberedList struct {
	plan  string
	first map[int]int // of levels that begin elsewhere in this list
}

// counter is how far the levels of a plan have been counted.
type counter struct {
	count [numberLevels]int
	begun [numberLevels]bool
}

type numberStyle struct{ list, level, parent string }

// readNumbering reads the two parts that speak of numbers; a document may lack both.
func (p *parts) readNumbering() (*numbering, error) {
	n := &numbering{lists: map[string]*numberedList{}, plans: map[string]levels{}, styles: map[string]numberStyle{}, counters: map[string]*counter{}}
	if err := n.readPlans(p); err != nil {
		return nil, err
	}
	return n, n.readStyles(p)
}

func (n *numbering) readPlans(p *parts) error {
	r := planReader{numbering: n, level: -1}
	_, err := p.each("word/numbering.xml", func(t xml.Token) error {
		switch t := t.(type) {
		case xml.StartElement:
			r.start(t)
		case xml.EndElement:
			r.end(t.Name.Local)
		}
		return nil
	})
	return err
}

// planReader goes through plans, which come first, and the lists that follow them.
type planReader struct {
	*numbering
	plan, list string // the ids of what is being read
	level      int    // -1 between levels
	now        levels // of the plan
}

func (r *planReader) start(t xml.StartElement) {
	value := attr(t, "val")
	switch name := t.Name.Local; name {
	case "abstractNum":
		r.plan, r.list, r.now = attr(t, "abstractNumId"), "", levels{}
	case "num":
		r.list, r.level = attr(t, "numId"), -1
		r.lists[r.list] = &numberedList{first: map[int]int{}}
	case "abstractNumId":
		if l := r.lists[r.list]; l != nil {
			l.plan = value
		}
	case "lvl", "lvlOverride":
		r.level = levelOf(attr(t, "ilvl"))
		if r.list == "" && r.level >= 0 {
			r.now[r.level] = numberLevel{format: "decimal", start: 1}
		}
	case "startOverride":
		if l := r.lists[r.list]; l != nil && r.level >= 0 {
			l.first[r.level], _ = strconv.Atoi(value)
		}
	default:
		if r.list == "" && r.level >= 0 {
			r.now[r.level].is(name, t)
		}
	}
}

func (r *planReader) end(name string) {
	switch name {
	case "abstractNum":
		r.plans[r.plan] = r.now
	case "lvlOverride":
		r.level = -1
	}
}

// is takes one of the things that are said of a level.
func (l *numberLevel) is(name string, t xml.StartElement) {
	switch value := attr(t, "val"); name {
	case "start":
		l.start, _ = strconv.Atoi(value)
	case "numFmt":
		l.format = value
	case "lvlText":
		l.text = value
	case "isLgl":
		l.legal = switched(t)
	}
}

// levelOf reads the number of a level; -1 for none that Word has.
func levelOf(text string) int {
	if level, err := strconv.Atoi(text); err == nil && level >= 0 && level < numberLevels {
		return level
	}
	return -1
}

// readStyles finds the styles whose paragraphs are numbered.
func (n *numbering) readStyles(p *parts) error {
	name, style := "", numberStyle{}
	_, err := p.each("word/styles.xml", func(t xml.Token) error {
		switch t := t.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "style":
				name, style = attr(t, "styleId"), numberStyle{}
			case "basedOn":
				style.parent = attr(t, "val")
			case "numId":
				style.list = attr(t, "val")
			case "ilvl":
				style.level = attr(t, "val")
			}
		case xml.EndElement:
			if t.Name.Local == "style" {
				n.styles[name] = style
			}
		}
		return nil
	})
	return err
}

// of finds the list and level of a paragraph: its own, else those of its style.
func (n *numbering) of(list, level, style string) (string, int) {
	for range 20 { // styles that rest on each other
		s, there := n.styles[style]
		if list != "" || !there {
			break
		}
		if list = s.list; level == "" {
			level = s.level
		}
		style = s.parent
	}
	if at := levelOf(level); at > 0 {
		return list, at
	}
	return list, 0
}

// next counts a paragraph and gives what Word shows before it; "" for none.
func (n *numbering) next(list string, level int) string {
	l := n.lists[list]
	if l == nil {
		return ""
	}
	plan, there := n.plans[l.plan]
	if !there {
		return ""
	}
	c := n.counters[l.plan]
	if c == nil {
		c = &counter{}
		n.counters[l.plan] = c
	}
	c.restart(level, l, plan)
	c.count[level]++
	c.begun[level] = true
	for below := level + 1; below < numberLevels; below++ {
		c.begun[below] = false
	}
	return plan.shown(level, &c.count)
}

// restart begins a level: where the list says, else where its plan says. What a list
// says of its beginning counts once.
func (c *counter) restart(level int, list *numberedList, plan levels) {
	if first, said := list.first[level]; said {
		delete(list.first, level)
		c.count[level] = first - 1
	} else if !c.begun[level] {
		c.count[level] = plan[level].start - 1
	}
	for above := range level {
		if !c.begun[above] { // a level that no paragraph has counted yet
			c.count[above], c.begun[above] = plan[above].start, true
		}
	}
}

// shown writes a level's text with the numbers in it.
func (p levels) shown(level int, count *[numberLevels]int) string {
	of := p[level]
	switch of.format {
	case "none":
		return ""
	case "bullet":
		if of.text == "+" || of.text == "*" {
			return of.text
		}
		return "-"
	}
	text := of.text
	for at := range level + 1 {
		format := p[at].format
		if of.legal {
			format = "decimal"
		}
		text = strings.ReplaceAll(text, "%"+strconv.Itoa(at+1), inFormat(format, count[at]))
	}
	return strings.TrimSpace(text)
}

// inFormat writes a number as a format counts.
func inFormat(format string, n int) string {
	switch format {
	case "lowerLetter":
		return strings.ToLower(letters(n))
	case "upperLetter":
		return letters(n)
	case "lowerRoman":
		return strings.ToLower(roman(n))
	case "upperRoman":
		return roman(n)
	case "decimalZero":
		if n >= 0 && n < 10 {
			return "0" + strconv.Itoa(n)
		}
	}
	return strconv.Itoa(n)
}

// letters counts a, b, … z, aa, bb as Word does.
func letters(n int) string {
	if n < 1 || n > 26*20 {
		return strconv.Itoa(n)
	}
	return strings.Repeat(string(rune('A'+(n-1)%26)), (n-1)/26+1)
}

func roman(n int) string {
	if n < 1 || n > 3999 {
		return strconv.Itoa(n)
	}
	return vi.Roman(n)
}
