package view

import "strings"

// NarrowBox is the box by which a script narrows a long list.
type NarrowBox struct {
	Choices bool // the lines differ in something that can be chosen: the page keeps the room of what opens the choices
}

// NarrowBoxOf is the box of a list, as js/narrow.js will show it.
func NarrowBoxOf(groups []ItemGroup) *NarrowBox {
	first, differs := map[string]string{}, false
	told := func(kind, values string) {
		for value := range strings.SplitSeq(values, ";") {
			if value = strings.TrimSpace(value); value == "" {
				continue
			}
			if before, seen := first[kind]; seen && before != value {
				differs = true
			}
			first[kind] = value
		}
	}
	lines, online := CountItems(groups), 0
	for _, g := range groups {
		for _, x := range g.Items {
			told("field", x.Facets.Field)
			told("level", x.Facets.Level)
			told("office", x.Facets.Office)
			told("who", x.Facets.Who)
			if x.Facets.Online {
				online++
			}
		}
	}
	return &NarrowBox{Choices: differs || online > 0 && online < lines}
}
