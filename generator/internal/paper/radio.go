package paper

import (
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("radio", Drawing{Sheets: radioSheets, Posts: &Posts{Rank: 50, Up: offerSchedule}})
}

// radioSheets are the schedule, what was on the air, and the scripts.
func radioSheets(scene *view.Scene) []Sheet {
	if len(scene.Site.Radios) == 0 {
		return nil
	}
	out := []Sheet{
		{Path: view.RadioSheet, Layout: "print/schedule", Paper: view.A4, Draw: radioSchedule, Title: "Lịch phát thanh", Group: ofUnit},
		{Path: view.RadioReportIn, Layout: "print/radio-report", Paper: view.A4, Draw: radioReport},
	}
	for _, x := range scene.Site.Radios {
		out = append(out, Sheet{Path: view.PrintAddress(x), Layout: "print/radio-script", Paper: view.A4, Draw: func(p view.Place, paper view.PaperSize) any { return radioScriptSheet(p, x, paper) }})
	}
	return out
}

func radioReport(p view.Place, paper view.PaperSize) any {
	v := p.RadioReport()
	v.Sheet.Paper = paper
	return v
}

func offerSchedule(r *round) {
	if r.Board.Radio && len(r.scene.Site.Radios) > 0 {
		r.offer(edition.RadioCode, "đến hết buổi phát cuối", view.RadioSheet)
	}
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

func radioSchedule(p view.Place, paper view.PaperSize) any {
	v := SchedulePage{Frame: p.Frame("schedule", "Lịch phát thanh chuyên mục cải cách hành chính", "Lịch phát thanh."), Sheet: p.SheetOf(edition.RadioCode, paper)}
	v.Sheet.Large = true
	v.Alternates = []view.Alternate{{Link: view.Link{Text: "Xem trang trên mạng", Href: p.Href("phat-thanh/index.html")}, Medium: "site", Type: "text/html"}}
	for _, x := range p.Site.Radios {
		v.Frame.Sample = v.Frame.Sample || x.Base.Sample
	}
	all, coming := p.Site.Airings(), radioAirings(p.Site, p.Site.Date)
	v.Lead = "Các buổi sắp phát, tính từ " + p.Site.Date.Long()
	if len(coming) == 0 {
		v.Lead = "Chưa có buổi phát mới; dưới đây là các buổi gần nhất"
		coming = all[max(0, len(all)-scheduleRows):]
	}
	for _, a := range coming[:min(len(coming), scheduleRows)] {
		v.Rows = append(v.Rows, ScheduleRow{
			Day: vi.UpperFirst(a.On.Weekday()) + ", " + a.On.Short(), Time: a.At.Spoken(), Title: a.Radio.Name, Slot: view.SlotText(a.Radio), Station: a.Station.Name,
		})
	}
	return v
}

// scheduleRows is how many broadcasts a schedule lists.
const scheduleRows = 24
