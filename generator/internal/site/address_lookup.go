package site

// The poster that invites people to look things up: on a door, at the bus stop, in the house of
// culture. No record makes it.
const (
	LookUpCode    = "tra-cuu"
	LookUpAddress = PrintFolder + "/tra-cuu-o-day.html"
	LookUpPoster  = PrintFolder + "/tra-cuu-o-day-a3.html"
)

// LooksUp tells whether there is anything to look up.
func (s *Site) LooksUp() bool { return len(s.Procedures) > 0 }

func (s *Site) lookUpPages() []string {
	if !s.LooksUp() {
		return nil
	}
	return []string{LookUpAddress, LookUpPoster}
}
