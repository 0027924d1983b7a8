package view

import "strings"

// NarrowBox is the box by which a script narrows a long list.
type NarrowBox struct {
	Choices bool // the lines differ in something that can be chosen: the page keeps the room of what opens the choices
}

// NarrowBoxOf is the box of a list, as js/narrow.js will show it.
func NarrowBoxOf(groups []ItemGroup) *NarrowBox {
	first, differs := [4]string{}, false
	told := func(facet int, values string) {
		for value := range strings.SplitSeq(values, ";") {
			if value = strings.TrimSpace(value); value == "" {
				continue
			}
			differs = differs || first[facet] != "" && first[facet] != value
			first[facet] = value
		}
	}
	lines, online := CountItems(groups), 0
	for _, g := range groups {
		for _, x := range g.Items {
			for facet, values := range [...]string{x.Facets.Field, x.Facets.Level, x.Facets.Office, x.Facets.Who} {
				told(facet, values)
			}
			if x.Facets.Online {
				online++
			}
		}
	}
	return &NarrowBox{Choices: differs || online > 0 && online < lines}
}
