package gallery

import "fmt"

// full is how many examples a shelf holds before the next one is begun: enough that a browser does not open the same frame for each
// component, few enough that a page stays one that is quickly measured.
const full = 24

// shelves show the components again, many below each other, for gates that measure each element where it stands: they look at a shelf in
// the place of the pages of its components. A component is never torn apart, and what is a part of the frame lies on none.
func shelves(components []Component) []drawing {
	var out []drawing
	for _, medium := range media {
		var s shelf
		for _, c := range components {
			if c.Whole || !c.drawnIn(medium) {
				continue
			}
			if s.add(c, medium); s.examples >= full {
				out = append(out, s.drawing(medium, len(out)+1))
				s = shelf{}
			}
		}
		if s.examples > 0 {
			out = append(out, s.drawing(medium, len(out)+1))
		}
	}
	return out
}

// A shelf is components that are drawn on one page.
type shelf struct {
	examples  int
	templates []string
	shown     [][]shown
}

func (s *shelf) add(c Component, medium string) {
	examples := c.shown(medium)
	s.templates = append(s.templates, c.part(medium, len(s.shown)))
	s.shown = append(s.shown, examples)
	s.examples += len(examples)
}

func (s shelf) drawing(medium string, number int) drawing {
	name := fmt.Sprintf("shelf-%d", number)
	v := page{sheetPage{frameOf(medium, name), sheetOf()}, s.shown}
	return Component{Name: name}.drawing(medium, name, frames[medium]+mainOf(s.templates...), v)
}
