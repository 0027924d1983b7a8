package kiosk

import (
	"slices"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	put(Screen{
		Address: site.KioskHeardAddress, Layout: "kiosk/heard", Words: "kiosk.heard", Seek: "kiosk.seek_heard", Draw: heardScreen,
		Way: &Way{Rank: 21, Group: ToAsk, Icon: "people"},
	})
	put(Screen{
		Address: site.KioskDueAddress, Layout: "kiosk/due", Words: "kiosk.due", Seek: "kiosk.seek_due", Draw: dueScreen,
		Way: &Way{Rank: 17, Group: ToAsk, Icon: "clock"},
	})
}

// HeardScreen is kiosk/heard.html: every way to be heard.
type HeardScreen struct {
	view.Frame
	view.HeardView
	Lead string
}

// DueScreen is kiosk/due.html: handed in on a day, ready when. js/kiosk-days.js shows the days
// from the one on which the kiosk runs.
type DueScreen struct {
	view.Frame
	Lead string
	Off  []view.DayOff
	Days []FiledOn
	// Beyond is the last day of which days off are known, where a day that is told lies behind it.
	Beyond view.Day
}

// FiledOn is a day of handing in, and when each time limit ends.
type FiledOn struct {
	Day   view.Day
	Today bool
	Shut  []string // where nobody takes it on that day
	Rows  []FiledRow
}

// FiledRow is a time limit and its last day.
type FiledRow struct {
	Limit string
	Ready view.Day
	Later bool     // it may be later
	Shut  []string // where nobody hands it out on that day
}

// dueDays is how many days of handing in the kiosk tells.
const dueDays = 5

func heardScreen(p view.Place) any {
	v := HeardScreen{Frame: frame(p, "heard", p.Say("kiosk.heard"), site.KioskHomeAddress), HeardView: p.Heard(), Lead: p.Say("heard.lead")}
	v.Frame.Sample = v.Frame.Sample || v.HeardView.Example
	return v
}

func dueScreen(p view.Place) any {
	due := p.Due()
	v := DueScreen{Frame: frame(p, "due", p.Say("kiosk.due"), site.KioskHomeAddress), Lead: p.Say("due.lead"), Off: due.Off, Beyond: due.Beyond}
	for i := range dueDays {
		on := FiledOn{Day: due.Waits[0].Days[i].Filed}
		on.Today = on.Day.ISO == p.Site.Date.String()
		for _, w := range due.Waits {
			on.Rows = append(on.Rows, FiledRow{w.Limit, w.Days[i].Ready, w.Days[i].Later, w.Days[i].ReadyShut})
			for _, shut := range w.Days[i].FiledShut {
				if !slices.Contains(on.Shut, shut) {
					on.Shut = append(on.Shut, shut)
				}
			}
		}
		v.Days = append(v.Days, on)
	}
	v.Scripts = scripts(p, daysScripts)
	return v
}
