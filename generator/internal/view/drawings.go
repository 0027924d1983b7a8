package view

// Drawings are what the rooms that draw know of single kinds, by the kind's name: each
// kind's own file fills its place.
type Drawings[D any] map[string]D

// Put gives a kind its drawing, and a way to take it back, which a test needs that draws
// a kind of its own.
func (d Drawings[D]) Put(kind string, drawing D) (undo func()) {
	old, had := d[kind]
	d[kind] = drawing
	return func() {
		if delete(d, kind); had {
			d[kind] = old
		}
	}
}
