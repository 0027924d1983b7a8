package paper

import (
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/words"
)

func init() {
	Draw("radio", Drawing{Sheets: radioSheets, Posts: &Posts{Rank: 50, Up: offerSchedule, Down: takeDownSchedule}})
}

// radioSheets are the schedule, what was on the air, and the scripts.
func radioSheets(scene *view.Scene) []Sheet {
	if len(scene.Site.Radios) == 0 {
		return nil
	}
	out := []Sheet{
		{Path: site.RadioSheetAddress, Code: edition.RadioCode, Called: scene.Say("radio.schedule"), Address: site.RadiosAddress, Layout: "print/schedule", Paper: view.A4, Large: true, Draw: radioSchedule, Title: scene.Say("radio.schedule"), Group: ofUnit(scene)},
		{Path: site.RadioReportSheet, Layout: "print/radio-report", Paper: view.A4, Draw: radioReport},
	}
	for _, x := range scene.Site.Radios {
		out = append(out, Sheet{Path: site.SheetAddress(x), Layout: "print/radio-script", Paper: view.A4, Draw: func(p view.Place, wear view.Sheet) any { return radioScriptSheet(p, x, wear) }})
	}
	return out
}

func radioReport(p view.Place, wear view.Sheet) any {
	v := p.RadioReport()
	v.Sheet = wear
	return v
}

// offerSchedule offers the schedule until the last broadcast that is known.
func offerSchedule(r *round) {
	if !r.Board.Radio {
		return
	}
	if last, known := lastAiring(r.scene.Site); known && !last.Before(r.scene.Site.Date) {
		r.offer(edition.RadioCode, r.scene.Say("pack.until", "day", last), site.RadioSheetAddress)
	}
}

// takeDownSchedule takes a schedule down whose broadcasts are all over.
func takeDownSchedule(r *round) {
	last, known := lastAiring(r.scene.Site)
	if !r.Board.Radio || !known || !last.Before(r.scene.Site.Date) {
		return
	}
	version, hangs := r.hangs[edition.RadioCode]
	if r.told == byHistory {
		hangs = r.full() || !last.Before(r.Since)
		version = r.scene.Posted().Edition(edition.RadioCode).Version
	}
	if hangs {
		r.Down = append(r.Down, Posting{Title: r.scene.Say("radio.schedule"), Code: edition.RadioCode, Version: version, Why: r.scene.Say("pack.last_broadcast", "day", last)})
	}
}

// lastAiring is the day of the last broadcast of a site.
func lastAiring(s *site.Site) (last vi.Date, known bool) {
	for _, a := range s.Airings() {
		if !known || a.On.After(last) {
			last, known = a.On, true
		}
	}
	return last, known
}

// SchedulePage is print/schedule.html: the radio schedule.
type SchedulePage struct {
	view.Frame
	Sheet view.Sheet
	Lead  string
	Rows  []ScheduleRow
}

// ScheduleRow is one broadcast.
type ScheduleRow struct {
	Day     string // "thứ Năm, 05/11/2026"
	Time    string
	Title   string
	Slot    string
	Station string
}

// radioAirings are the airings from a day on, for the schedule on paper.
func radioAirings(s *site.Site, from vi.Date) (out []*site.Airing) {
	for _, a := range s.Airings() {
		if !a.On.Before(from) {
			out = append(out, a)
		}
	}
	return out
}

func radioSchedule(p view.Place, wear view.Sheet) any {
	v := SchedulePage{Frame: p.Frame("schedule", p.Say("radio.schedule_title"), p.Say("radio.schedule_description")), Sheet: wear}
	v.Alternates = toSite(p, "print.see_site", site.RadiosAddress)
	for _, x := range p.Site.Radios {
		v.Frame.Sample = v.Frame.Sample || x.Base.Sample
	}
	all, coming := p.Site.Airings(), radioAirings(p.Site, p.Site.Date)
	v.Lead = p.Say("radio.coming_from", "day", words.Long(p.Site.Date))
	switch {
	case p.IsProof():
		v.Lead, coming = "", all
	case len(coming) == 0:
		v.Lead = p.Say("radio.latest_ones")
		coming = all[max(0, len(all)-scheduleRows):]
	default:
		coming = coming[:min(len(coming), scheduleRows)]
	}
	for _, a := range coming {
		v.Rows = append(v.Rows, ScheduleRow{
			Day: p.Say("radio.on_day", "weekday", p.Upper(p.Speaker().Weekday(a.On)), "day", a.On), Time: a.At.String(), Title: a.Radio.Name, Slot: p.SlotText(a.Radio), Station: a.Station.Name,
		})
	}
	return v
}

// scheduleRows is how many broadcasts a schedule lists.
const scheduleRows = 24
