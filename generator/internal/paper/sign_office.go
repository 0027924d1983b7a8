package paper

import (
	"strings"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

var arrows = []struct {
	form        SignForm
	slug, words string
}{{SignLeft, site.SignLeft, "sign.left"}, {SignRight, site.SignRight, "sign.right"}, {SignAhead, site.SignAhead, "sign.ahead"}}

func doorSign(p view.Place, o *site.Office, wear view.Sheet) any {
	v := SignPage{Frame: frame(p, o, "sign", o.Name), Sheet: wear, Form: SignDoor, Pictogram: "person", Big: view.ShortName(o)}
	if v.Big != o.Name {
		v.Lines = append(v.Lines, near(o.Name, ""))
	}
	v.Lines = append(v.Lines, doorHours(p, o)...)
	if o.Phone.Digits != "" {
		v.Lines = append(v.Lines, SignLine{Text: o.Phone.String(), Size: farSize, Part: p.Say("contact.phone")})
	}
	v.set()
	return v
}

// mostHours is how many groups of days a door has room for; the rest stand on the sheet of hours.
const mostHours = 2

// doorHours are the hours by groups of days: the times, and below them the days, less heavy.
func doorHours(p view.Place, o *site.Office) (out []SignLine) {
	var days []string
	times := map[string][]string{}
	for _, h := range o.Hours {
		span := short(h.Open.Clock) + "–" + short(h.Close.Clock)
		if h.Note != "" && !strings.Contains(vi.Fold(h.Note), "buoi") {
			span += " (" + h.Note + ")"
		}
		if times[h.Days] == nil {
			days = append(days, h.Days)
		}
		times[h.Days] = append(times[h.Days], span)
	}
	part := p.Say("contact.hours")
	for _, d := range days[:min(len(days), mostHours)] {
		text := strings.Join(times[d], " · ")
		out = append(out,
			SignLine{Text: text, Size: fit(block{[]string{text}, lineLeading, true}, signWidth, 1.9*lineLeading*points(farSize), lineSizes...), Part: part},
			SignLine{Text: vi.UpperFirst(d), Size: farSize, Part: part, Soft: true})
	}
	return out
}

// short is a time of day as signs write it: 7:30.
func short(c vi.Clock) string { return strings.TrimPrefix(c.String(), "0") }

// deskHeight is the height that the fields of a desk take where all of them have room in it.
const deskHeight = 92

func deskPlate(p view.Place, o *site.Office, d *site.Desk, wear view.Sheet) any {
	v := SignPage{
		Frame: frame(p, o, "sign", p.Say("sign.desk_title", "number", d.Number, "name", d.Name)), Sheet: wear, Form: SignDesk,
		Figure: d.Number, Big: d.Name,
	}
	fields := p.DeskFields(d)
	if len(fields) == 1 && vi.Fold(fields[0]) == vi.Fold(d.Name) {
		fields = nil // said above
	}
	room := float64(deskHeight)
	if p.IsProof() {
		room = 1e6 // a version is made of all fields
	}
	var left int
	if v.Lines, left = far(fields, "", room); left > 0 { // a name no larger than the fields leaves room for more
		room = signHeight - kickerHeight - block{[]string{d.Name}, bigLeading, true}.height(points(farSize), signWidth)
		v.Lines, left = far(fields, "", room)
	}
	if left > 0 {
		v.Lines, left = far(fields, "", room-lineLeading*points(nearSize)-lineGap)
		v.Lines = append(v.Lines, SignLine{Text: p.Say("sign.more_fields", "count", left), Size: nearSize, Soft: true})
	}
	v.set()
	return v
}

func arrowSign(p view.Place, o *site.Office, form SignForm, words string, wear view.Sheet) any {
	v := SignPage{
		Frame: frame(p, o, "sign", view.ShortName(o)+": "+vi.LowerFirst(words)), Sheet: wear,
		Form: form, Pictogram: string(form), Big: view.ShortName(o), Lines: []SignLine{{Text: words, Size: lineSizes[0], Soft: true}},
	}
	v.set()
	return v
}

// planSign is the plan of a house, for the wall beside its door.
func planSign(p view.Place, o *site.Office, wear view.Sheet) any {
	title := p.Say("sign.plan", "place", view.ShortName(o))
	v := SignPage{
		Frame: frame(p, o, "sign", title), Sheet: wear, Form: SignMap, Pictogram: "map", Big: view.ShortName(o), BigSize: farSize, Parts: partsOf(view.ShortName(o)),
		Picture: SignPicture{Src: p.Href(o.Plan), Alt: title},
	}
	for _, text := range view.Lines(o.PlanText) {
		v.Lines = append(v.Lines, SignLine{Text: text, Size: planSize, Soft: true})
	}
	return v
}

// planSize is that of the plan in words, which those read who stand before it.
const planSize = 16

func boxLabel(p view.Place, o *site.Office, i int, wear view.Sheet) any {
	b := o.Boxes[i]
	v := SignPage{
		Frame: frame(p, o, "sign", p.Say("office.box")), Sheet: wear, Form: SignBox, Pictogram: "box", Big: p.Say("sign.box_big"),
		Lines: []SignLine{near(o.Name, ""), near(p.Say("sign.box_how"), ""), near(p.Say("sign.box_opened", "when", b.Opened, "who", vi.LowerFirst(b.OpenedBy)), "")},
	}
	for _, h := range p.ReportLines(o.Hotlines) {
		v.Lines = append(v.Lines, SignLine{Text: h.Phone.Text, Size: farSize, Part: p.Say("contact.phone")})
		break
	}
	v.set()
	return v
}
