package search

import "niemyet/generator/internal/site"

// A notice is found by the boards on which it hangs.
var _ = more(func(_ *site.Site, n *site.Notice, f *found) {
	near := ""
	for _, b := range n.Boards {
		near += b.Name + "\n"
	}
	f.document.Near = near + f.document.Near
})
