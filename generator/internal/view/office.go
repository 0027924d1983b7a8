package view

import (
	"slices"
	"strings"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Contact is how to reach an office, wherever a page needs to say so.
type Contact struct {
	Office  Link
	Desk    string // "Quầy số 3"
	Address string
	Hours   []string // "Thứ Hai – thứ Sáu: 7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ"
	Phones  []Phone
	Email   string
}

// Spot is a thing at the office and where to find it.
type Spot struct {
	Name, Where, Note string
}

// DeskName is what a desk is called: "Quầy số 3".
func (p Place) DeskName(d *site.Desk) string {
	return p.Speaker().Each(p.Say("office.desk", "number", d.Number), strings.TrimSpace)
}

func (p Place) firstHours(o *site.Office) string {
	if h := p.Hours(o); len(h) > 0 {
		return h[0]
	}
	return ""
}

// Office leads to an office by its short name.
func (p Place) Office(o *site.Office) Link {
	if o == nil {
		return Link{}
	}
	l := Link{Text: ShortName(o)}
	if p.Medium == "kiosk" {
		if !slices.Contains(p.Site.KioskOffices(), o) { // where nothing is filed stands on no list of places to file
			l.Href = p.Link(o).Href
			return l
		}
		l.Href = p.Href(site.KioskOfficesAddress) + "#" + o.ID
		return l
	}
	l.Href = p.Href(o.Base.Address())
	return l
}

// DeskFields are the fields that a desk takes, as it names them; those that no other desk
// takes go by one word, and stand last.
func (p Place) DeskFields(d *site.Desk) (out []string) {
	rest := false
	for _, f := range d.Fields {
		if site.Rest(f) {
			rest = true
			continue
		}
		out = append(out, p.fieldName(f))
	}
	switch {
	case rest && len(out) == 0:
		out = []string{p.Say("office.all_fields")}
	case rest:
		out = append(out, p.Say("office.other_fields"))
	}
	return out
}

// fieldName is what a field is called that somebody named.
func (p Place) fieldName(name string) string {
	for _, t := range p.Site.Fields {
		if vi.Fold(t.Name) == vi.Fold(name) {
			return p.inEnglish(name, t.English)
		}
	}
	return name
}

func ShortName(o *site.Office) string {
	if o.ShortName != "" {
		return o.ShortName
	}
	return o.Name
}

// contactOf is the desk that takes a procedure's file.
func (p Place) contactOf(x *site.Procedure) *Contact {
	if x.Office == nil {
		return nil
	}
	c := p.Contact(x.Office)
	if d := x.Desk; d != nil {
		c.Desk = p.DeskName(d)
		if d.Name != "" {
			c.Desk += " – " + d.Name
		}
		if d.Place != "" {
			c.Desk += " (" + d.Place + ")"
		}
	}
	return &c
}

func (p Place) Contact(o *site.Office) Contact {
	c := Contact{Office: p.Office(o), Address: Stated(o.Office.Address), Hours: p.Hours(o), Email: string(o.Email)}
	if o.Phone.Digits != "" {
		c.Phones = []Phone{p.Phone(o.Phone.Phone, "")}
	}
	return c
}

// Hours are the lines of opening hours; days that open twice make one line.
func (p Place) Hours(o *site.Office) []string {
	var days []string
	spans := map[string][]string{}
	for _, h := range o.Hours {
		if _, seen := spans[h.Days]; !seen {
			days = append(days, h.Days)
		}
		text := p.Say("hours.span", "open", p.Write(h.Open), "close", p.Write(h.Close))
		if h.Note != "" {
			text = p.Say("hours.noted", "span", text, "note", p.halfDay(h.Note))
		}
		spans[h.Days] = append(spans[h.Days], text)
	}
	out := make([]string, len(days))
	for i, d := range days {
		out[i] = p.Upper(p.days(d)) + ": " + strings.Join(spans[d], ", ")
	}
	return out
}

func (p Place) Boxes(x *site.Office) (out []Spot) {
	for _, b := range x.Boxes {
		out = append(out, Spot{Name: p.Say("office.box"), Where: b.Place, Note: p.Say("office.box_opened", "when", b.Opened, "who", vi.LowerFirst(b.OpenedBy))})
	}
	return out
}
