package paper

import (
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// FeedbackPage is print/feedback.html: where opinions are taken, in every way that Nghị
// định 20/2008/NĐ-CP, Điều 13 wants posted: address, postal address, telephone, website,
// e-mail. What the record does not say stands there as unknown.
type FeedbackPage struct {
	view.Frame
	Sheet view.Sheet
	Unit  string
	Phone string
	Hours string
	Takes []string
	Ways  []FeedbackWay
}

// FeedbackWay is a way to reach the place; Text is "" where nobody has said.
type FeedbackWay struct{ Name, Text string }

// feedbackSheets are those of the lines that also have an address of any kind.
func feedbackSheets(scene *view.Scene) (out []Sheet) {
	for _, h := range scene.Site.Hotlines {
		if site.FeedbackAddress(h) == "" {
			continue
		}
		title := scene.Say("feedback.sheet", "name", h.Name)
		out = append(out, Sheet{
			Path: site.FeedbackAddress(h), Code: feedbackCode(h), Young: true, Called: title, Address: record.Of(h).Address(), Layout: "print/feedback", Paper: view.A4, Large: true, Draw: func(p view.Place, wear view.Sheet) any { return feedbackSheet(p, h, wear) },
			Title: title, Group: ofUnit(scene),
		})
	}
	return out
}

func feedbackCode(h *site.Hotline) string { return edition.FormCode(edition.HotlinesCode, h.ID) }

func feedbackSheet(p view.Place, h *site.Hotline, wear view.Sheet) any {
	v := FeedbackPage{Frame: frame(p, h, "feedback", p.Say("feedback.title")), Sheet: wear, Unit: h.Unit, Phone: h.Number.String(), Hours: h.Hours, Takes: view.Lines(h.Takes)}
	v.Ways = []FeedbackWay{
		{p.Say("feedback.address"), view.Stated(h.Hotline.Address)}, {p.Say("feedback.postal"), view.Stated(h.Postal)},
		{p.Say("feedback.website"), view.BareAddress(string(h.Website))}, {p.Say("feedback.email"), string(h.Email)},
	}
	return v
}
