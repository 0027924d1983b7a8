package paper

import (
	"strings"

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
// Note says whose it is where it is not the line's own, or whom to ask.
type FeedbackWay struct{ Name, Text, Note string }

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
	v := FeedbackPage{Frame: frame(p, h, "feedback", p.Say("feedback.title")), Sheet: wear, Unit: h.Unit, Phone: h.Number.String(), Hours: view.Stated(h.Hours), Takes: view.Lines(h.Takes)}
	own, ways := p.Site.Config, reached{p: p}
	ways.add("feedback.address", view.Stated(h.Hotline.Address))
	ways.add("feedback.postal", view.Stated(h.Postal))
	ways.add("feedback.website", view.BareAddress(string(h.Website)))
	ways.add("feedback.email", string(h.Email))
	if o := p.Site.LineOffice(h); o != nil {
		ways.otherwise(view.ShortName(o), view.Stated(o.Office.Address), "", view.BareAddress(string(o.Website)), string(o.Email))
		if v.Hours == "" {
			v.Hours = strings.Join(p.Hours(o), "; ")
		}
	}
	ways.otherwise(own.Unit, view.Stated(own.Address), "", view.BareAddress(string(own.BaseURL)), string(own.Email))
	v.Ways = ways.all(v.Phone)
	return v
}

// reached are the ways to reach a place, as far as its record says them; what it does not
// say its office does, or the unit. Nothing is made up: what none of them says is asked for.
type reached struct {
	p    view.Place
	ways []FeedbackWay
}

func (r *reached) add(key, text string) {
	r.ways = append(r.ways, FeedbackWay{Name: r.p.Say(key), Text: text})
}

// otherwise gives what is not said yet as somebody else's, in the order of the ways.
func (r *reached) otherwise(whose string, texts ...string) {
	for i, text := range texts {
		if w := &r.ways[i]; w.Text == "" && text != "" {
			w.Text, w.Note = text, r.p.Say("feedback.of", "whose", whose)
		}
	}
}

// all are the ways; one that nobody has said tells whom to ask.
func (r *reached) all(number string) []FeedbackWay {
	for i := range r.ways {
		if r.ways[i].Text == "" {
			r.ways[i].Note = r.p.Say("feedback.ask", "number", number)
		}
	}
	return r.ways
}
