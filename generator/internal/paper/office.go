package paper

import (
	"strconv"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// HoursPage is print/hours.html: the office's week.
type HoursPage struct {
	view.Frame
	Sheet   view.Sheet
	Days    []HoursDay
	Further []string // hours that name no day of the week
	Office  view.Contact
	Access  string
	Closed  []string // the next holidays
	Lines   []view.HotlineRef
}

// GuidePage is print/guide.html: the blank slip on which staff write what a citizen must do.
type GuidePage struct {
	view.Frame
	Sheet  view.Sheet
	Office view.Contact
	Lines  []view.HotlineRef
}

func hoursAddress(o *site.Office) string { return site.PrintFolder + "/gio/" + o.ID + ".html" }

func guideAddress(o *site.Office) string { return site.PrintFolder + "/huong-dan/" + o.ID + ".html" }

// officeSheets are the signs and slips of one office.
func officeSheets(scene *view.Scene, o *site.Office) []view.Page {
	var out []view.Page
	if len(o.Hours) > 0 {
		out = append(out, scene.Page(hoursAddress(o), "print/hours", func(p view.Place) any { return hoursSheet(p, o) }))
	}
	out = append(out, scene.Page(signAddress(o, "cua"), "print/sign", func(p view.Place) any { return doorSign(p, o) }))
	for i := range o.Boxes {
		out = append(out, scene.Page(signAddress(o, "thung-thu-"+strconv.Itoa(i+1)), "print/sign", func(p view.Place) any { return boxLabel(p, o, i) }))
	}
	if !o.HasDesks() {
		return out
	}
	out = append(out, scene.Page(guideAddress(o), "print/guide", func(p view.Place) any { return guideSlip(p, o) }))
	for _, d := range o.Desks {
		out = append(out, scene.Page(signAddress(o, deskSlug(d)), "print/sign", func(p view.Place) any { return deskPlate(p, o, d) }))
	}
	for _, a := range arrows {
		out = append(out, scene.Page(signAddress(o, a.slug), "print/sign", func(p view.Place) any { return arrowSign(p, o, a.form, a.words) }))
	}
	return out
}

func hoursSheet(p view.Place, o *site.Office) any {
	v := HoursPage{Frame: frame(p, o, "hours", o.Name), Sheet: p.SheetOf(edition.Code(o), view.A4), Office: p.Contact(o), Access: o.Access, Lines: p.ReportLines(o.Hotlines)}
	v.Sheet.Large = true
	v.Days, v.Further = week(o.Hours)
	for _, h := range p.Site.Config.Holidays {
		if !h.From.Before(p.Site.Date) && len(v.Closed) < 2 {
			text := h.Name + ": " + h.From.Weekday() + " " + h.From.Short()
			if !h.To.IsZero() && h.To.Date != h.From.Date {
				text += " đến " + h.To.Weekday() + " " + h.To.Short()
			}
			v.Closed = append(v.Closed, text)
		}
	}
	return v
}

func guideSlip(p view.Place, o *site.Office) any {
	v := GuidePage{Frame: frame(p, o, "guide", "Phiếu hướng dẫn hồ sơ"), Sheet: p.SheetOf(edition.Code(o), view.A4), Office: p.Contact(o), Lines: p.ReportLines(o.Hotlines)}
	v.Sheet.Large = true
	v.Office.Office = view.Link{Text: o.Name}
	return v
}
