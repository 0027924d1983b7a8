package edition

import "niemyet/generator/internal/site"

// The sheets of an office show the numbers that serve it.
var _ = beside(func(o *site.Office) []Fact {
	lines := ""
	for _, h := range o.Hotlines {
		lines += h.Name + " " + h.Number.String() + " " + h.Hours + "\n"
	}
	return []Fact{{hotlinesKey, hotlinesWord.Vi, lines, ""}}
})
