package view

// Card is what the picture of a page says that messengers show to whom it is sent. It has only what
// stays: they keep a picture for weeks.
type Card struct {
	Title string // "" for that of the page
	Kind  string // above it; may be empty
}

// Previewed gives a page's frame to who draws its picture; every page has it by embedding Frame.
func (f Frame) Previewed() Frame { return f }
