package paper

import (
	"strconv"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("office", Drawing{Sheets: allOfficeSheets, Posts: &Posts{Rank: 20, Up: offerHours}})
}

func allOfficeSheets(scene *view.Scene) (out []Sheet) {
	for _, o := range scene.Site.Offices {
		out = append(out, officeSheets(scene, o)...)
	}
	return out
}

// HoursPage is print/hours.html: the office's week.
type HoursPage struct {
	view.Frame
	Sheet   view.Sheet
	Days    []HoursDay
	Further []string // hours that name no day of the week
	Office  view.Contact
	Access  string
	Closed  []string // the next holidays
	Other   []string // days worked in place of others, days with other hours
	Lines   []view.HotlineRef
}

// GuidePage is print/guide.html: the blank slip on which staff write what a citizen must do.
type GuidePage struct {
	view.Frame
	Sheet  view.Sheet
	Office view.Contact
	Lines  []view.HotlineRef
}

// officeSheets are the signs and slips of one office.
func officeSheets(scene *view.Scene, o *site.Office) (out []Sheet) {
	group := Group{RankOffices, "cq-" + o.ID, o.Name}
	add := func(title, form, path, layout string, size view.PaperSize, draw func(view.Place, view.Sheet) any) {
		code, called := edition.Code(o), title+", "+view.ShortName(o)
		if form != "" {
			code = edition.FormCode(code, form)
		}
		out = append(out, Sheet{Path: path, Code: code, Called: called, Address: record.Of(o).Address(), State: stateOf(scene, o), Layout: layout, Paper: size, Large: size == view.A4, Draw: draw, Title: called, Group: group})
	}
	sign := func(title, what string, draw func(view.Place, view.Sheet) any) {
		add(title, what, site.SignAddress(o, what), "print/sign", view.SignWide, draw)
	}
	if len(o.Hours) > 0 {
		add(scene.Say("hours.what"), "", site.HoursAddress(o), "print/hours", view.A4, func(p view.Place, wear view.Sheet) any { return hoursSheet(p, o, wear) })
	}
	if to := site.QualitySheetAddress(o); to != "" {
		called := scene.Say("office_quality.title", "office", view.ShortName(o))
		out = append(out, Sheet{Path: to, Layout: "print/office-quality", Paper: view.A4, Title: called, Group: group, Draw: func(p view.Place, wear view.Sheet) any { return qualitySheet(p, o, wear) }})
	}
	sign(scene.Say("sign.door"), "cua", func(p view.Place, wear view.Sheet) any { return doorSign(p, o, wear) })
	for i := range o.Boxes {
		n := strconv.Itoa(i + 1)
		sign(scene.Say("sheet.box", "number", n), "thung-thu-"+n, func(p view.Place, wear view.Sheet) any { return boxLabel(p, o, i, wear) })
	}
	if o.Plan != "" {
		sign(scene.Say("sheet.plan"), site.SignPlan, func(p view.Place, wear view.Sheet) any { return planSign(p, o, wear) })
	}
	if !o.HasDesks() {
		return out
	}
	add(scene.Say("sheet.guide"), "huong-dan", site.GuideAddress(o), "print/guide", view.A4, func(p view.Place, wear view.Sheet) any { return guideSlip(p, o, wear) })
	for _, d := range o.Desks {
		sign(scene.Say("sheet.desk", "number", d.Number, "name", d.Name), site.SignDesk(d), func(p view.Place, wear view.Sheet) any { return deskPlate(p, o, d, wear) })
	}
	for _, a := range arrows {
		sign(scene.Say("sheet.arrow", "way", vi.LowerFirst(scene.Say(a.words))), a.slug, func(p view.Place, wear view.Sheet) any { return arrowSign(p, o, a.form, p.Say(a.words), wear) })
	}
	return out
}

// offerHours offers the hours of the office that a board belongs to.
func offerHours(r *round) {
	if o := r.Board.Office; r.Board.Hours && o != nil && len(o.Hours) > 0 {
		r.offer(edition.Code(o), r.permanent(), site.HoursAddress(o))
	}
}

func hoursSheet(p view.Place, o *site.Office, wear view.Sheet) any {
	v := HoursPage{Frame: frame(p, o, "hours", o.Name), Sheet: wear, Office: p.Contact(o), Access: o.Access, Lines: p.ReportLines(o.Hotlines)}
	v.Days, v.Further = week(p, o.Hours)
	for _, h := range p.Site.Config.HolidaysByDay() {
		if p.IsProof() || !h.Last().Before(p.Site.Date) && len(v.Closed) < nextHolidays {
			text := p.Say("hours.holiday", "name", h.Name, "weekday", p.Speaker().Weekday(h.From.Date), "day", h.From)
			if h.Last() != h.From.Date {
				text += p.Say("hours.to", "weekday", p.Speaker().Weekday(h.To.Date), "day", h.To)
			}
			if h.Undecided {
				text += p.Say("hours.undecided")
			}
			v.Closed = append(v.Closed, text)
		}
	}
	v.Other = otherDays(p, o)
	return v
}

// otherDays are the days worked in place of others and the office's own changes, those
// that are over left out.
func otherDays(p view.Place, o *site.Office) (out []string) {
	line := func(first, last vi.Date, hours, why string) {
		if p.IsProof() || !last.Before(p.Site.Date) {
			out = append(out, p.OtherDays(first, last, hours, why))
		}
	}
	for _, w := range p.Site.Config.WorkingDays {
		line(w.Day.Date, w.Day.Date, p.Say("hours.worked"), w.Name)
	}
	for _, c := range o.Changes {
		hours := p.Say("hours.closed_day")
		if !c.Closed() {
			hours = p.Say("hours.span", "open", p.Write(c.Open), "close", p.Write(c.Close))
		}
		line(c.From.Date, c.Last(), hours, c.Why)
	}
	return out
}

// nextHolidays is how many holidays the sheet of hours tells of.
const nextHolidays = 2

func guideSlip(p view.Place, o *site.Office, wear view.Sheet) any {
	v := GuidePage{Frame: frame(p, o, "guide", p.Say("guide.title")), Sheet: wear, Office: p.Contact(o), Lines: p.ReportLines(o.Hotlines)}
	v.Office.Office = view.Link{Text: o.Name}
	return v
}
