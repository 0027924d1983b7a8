package site

import (
	"slices"

	"niemyet/generator/internal/record"
)

// KioskOffice is the office where the kiosk stands; nil when config.toml names none.
func (s *Site) KioskOffice() *Office {
	o, _ := s.Find(record.KindOf[*record.Office](), s.Config.Kiosk.Office).(*Office)
	return o
}

// KioskOffices are the offices that the kiosk sends people to: the one where it stands,
// so that the desks of two offices are never mixed, or all that take files.
func (s *Site) KioskOffices() (out []*Office) {
	if o := s.KioskOffice(); o != nil {
		return []*Office{o}
	}
	for _, o := range s.Offices {
		if o.Receives() {
			out = append(out, o)
		}
	}
	return out
}

// kioskScreen is a screen of the desk's own, and what it needs to be there.
type kioskScreen struct {
	address string
	has     func(*Site) bool
}

var kioskScreens = []kioskScreen{
	{KioskOfficesAddress, func(s *Site) bool { return len(s.KioskOffices()) > 0 }},
	{KioskHotlinesAddress, func(s *Site) bool { return len(s.Hotlines) > 0 }},
	{KioskChartAddress, func(s *Site) bool { return len(s.Offices) > 0 }},
	{KioskPayAddress, func(s *Site) bool { return len(s.Payments()) > 0 }},
	{KioskPlanAddress, func(s *Site) bool { o := s.KioskOffice(); return o != nil && o.Plan != "" }},
	{KioskMapAddress, func(s *Site) bool { return s.Config.Kiosk.Map != "" }},
	{KioskDutyAddress, func(s *Site) bool {
		return slices.ContainsFunc(s.KioskOffices(), func(o *Office) bool { return len(o.Duty) > 0 })
	}},
	{KioskSessionsAddress, func(s *Site) bool {
		return slices.ContainsFunc(RecordsOf[*Session](s), func(x *Session) bool { return s.StateOf(x).Current() })
	}},
	{KioskHeardAddress, (*Site).Hears},
	{KioskDueAddress, (*Site).CountsDays},
	{KioskBlanksAddress, (*Site).HasBlanks},
	{KioskComingAddress, func(s *Site) bool { return len(s.Foretold()) > 0 }},
	{KioskAddress(ElsewhereAddress), func(s *Site) bool { return len(s.Elsewhere) > 0 }},
	{KioskStatusAddress, func(s *Site) bool { return s.Config.Kiosk.StatusURL != "" }},
	{KioskRatingAddress, func(s *Site) bool { return s.Config.Kiosk.RatingURL != "" }},
}

// KioskHas tells whether the kiosk has a screen of the desk's own.
func (s *Site) KioskHas(address string) bool {
	return slices.ContainsFunc(kioskScreens, func(k kioskScreen) bool { return k.address == address && k.has(s) })
}

// Payment is a way to pay and the procedures of which it is said.
type Payment struct {
	Name       string
	Procedures []*Procedure
}

// Payments are the ways to pay that procedures in force name, the commonest first.
func (s *Site) Payments() (out []Payment) {
	for _, p := range s.Procedures {
		if !p.State.Current() {
			continue
		}
		for _, name := range p.Payment {
			if record.Unknown(name) || name == "" {
				continue
			}
			i := slices.IndexFunc(out, func(x Payment) bool { return x.Name == name })
			if i < 0 {
				i = len(out)
				out = append(out, Payment{Name: name})
			}
			out[i].Procedures = append(out[i].Procedures, p)
		}
	}
	slices.SortStableFunc(out, func(a, b Payment) int { return len(b.Procedures) - len(a.Procedures) })
	return out
}
