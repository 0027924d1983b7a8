package site

// Addresses of what another house does.
const (
	elsewhereFolder  = "noi-khac"
	ElsewhereAddress = elsewhereFolder + "/index.html" // all of it
)

// Address is the page of a matter, and below kiosk/ its screen.
func (x *Elsewhere) Address() string { return elsewhereFolder + "/" + string(x.ID) + ".html" }

// elsewherePages are the pages of what another house does, and the screens.
func (s *Site) elsewherePages() (out []string) {
	for _, x := range s.Elsewhere {
		if out == nil {
			out = append(out, ElsewhereAddress)
		}
		out = append(out, x.Address(), KioskAddress(x.Address()))
	}
	return out
}
