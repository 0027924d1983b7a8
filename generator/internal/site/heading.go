package site

import "niemyet/generator/internal/vi"

// Heading is what a procedure is headed by on every medium: what people call it, and below
// it the legal name where that is another. A name that people give to two procedures tells
// nobody which one this is, and a legal name of two says what tells them apart.
func (s *Site) Heading(x *Procedure) (heading, legal string) {
	if len(x.CommonNames) > 0 && s.headings[vi.Fold(x.CommonNames[0])] == 1 {
		heading = vi.UpperFirst(x.CommonNames[0])
	}
	if heading == "" || vi.Fold(heading) == vi.Fold(x.Name) || vi.Fold(heading) == vi.Fold(x.SortName()) {
		return s.Apart(x, x.SortName()), ""
	}
	return heading, x.Name
}

func (s *Site) countHeadings() {
	s.headings = map[string]int{}
	for _, x := range s.Procedures {
		if len(x.CommonNames) > 0 {
			s.headings[vi.Fold(x.CommonNames[0])]++
		}
	}
}
