package kiosk

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("session", Drawing{
		Card:  of(sessionScreen),
		Facts: of(func(p view.Place, x *site.Session) []string { return []string{p.SessionTerm(x)} }),
	})
	put(Screen{
		Address: site.KioskSessionsAddress, Layout: "kiosk/sessions", Words: "kiosk.sessions", Seek: "kiosk.seek_sessions", Draw: sessionsScreen,
		Way: &Way{Rank: 13, Group: ToAsk, Icon: "person"},
	})
}

// SessionScreen is kiosk/session.html.
type SessionScreen struct {
	view.Frame
	view.SessionView
	Prose
}

// SessionsScreen is kiosk/sessions.html: who receives people today, then on the days to come.
type SessionsScreen struct {
	view.Frame
	Lead  string
	Today bool // somebody does on the day of the build
	Days  []SessionDay
	More  view.Link // all schedules
}

// SessionDay is a day on which somebody receives people, or was to.
type SessionDay struct {
	Day   view.Day
	Today bool
	Lines []view.SittingLine
}

func sessionScreen(p view.Place, x *site.Session) any {
	v := SessionScreen{Frame: recordFrame(p, "session", x.Title(), x, site.KioskSessionsAddress), SessionView: p.Session(x), Prose: prose(p, x)}
	v.Banner = p.SessionBanner(x)
	v.Scripts = scripts(p, openingScripts)
	return v
}

func sessionsScreen(p view.Place) any {
	v := SessionsScreen{Frame: frame(p, "sessions", p.Say("kiosk.sessions"), site.KioskHomeAddress), Lead: p.Say("kiosk.sessions_lead")}
	for _, line := range p.SittingLines(p.Site.KioskSittings(), nil) {
		if n := len(v.Days); n == 0 || v.Days[n-1].Day != line.Day {
			today := line.Day.ISO == p.Site.Date.String()
			v.Days, v.Today = append(v.Days, SessionDay{Day: line.Day, Today: today}), v.Today || today
		}
		last := &v.Days[len(v.Days)-1]
		line.Day = view.Day{} // the title says it
		last.Lines = append(last.Lines, line)
	}
	for _, x := range site.RecordsOf[*site.Session](p.Site) {
		v.Sample = v.Sample || x.Base.Sample
	}
	v.More = view.Link{Text: p.Say("kiosk.sessions_list"), Href: p.Href(site.KioskAddress(site.SessionsAddress))}
	v.Scripts = scripts(p, daysScripts)
	return v
}
