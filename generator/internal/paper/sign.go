package paper

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// SignPage is print/sign.html: a desk plate, a door sign, an arrow, a label of a suggestion box.
type SignPage struct {
	view.Frame
	Sheet view.Sheet
	Form  SignForm
	Big   string   // what is read from afar
	Name  string   // under or above it
	Lines []string // smaller
	Phone string
}

// SignForm names a sign; it is also the modifier of its CSS class.
type SignForm string

// The forms of sign.
const (
	SignDesk  SignForm = "desk"
	SignDoor  SignForm = "door"
	SignLeft  SignForm = "left"
	SignRight SignForm = "right"
	SignAhead SignForm = "ahead"
	SignBox   SignForm = "box"
)

var arrows = []struct {
	form        SignForm
	slug, words string
}{{SignLeft, "mui-ten-trai", "sign.left"}, {SignRight, "mui-ten-phai", "sign.right"}, {SignAhead, "mui-ten-thang", "sign.ahead"}}

func doorSign(p view.Place, o *site.Office, wear view.Sheet) any {
	v := SignPage{Frame: frame(p, o, "sign", o.Name), Sheet: wear, Form: SignDoor, Big: view.ShortName(o)}
	if v.Big != o.Name {
		v.Name = o.Name
	}
	v.Lines = p.Hours(o)
	if len(v.Lines) > 3 {
		v.Lines = v.Lines[:3]
	}
	if o.Phone.Digits != "" {
		v.Phone = o.Phone.String()
	}
	return v
}

func deskPlate(p view.Place, o *site.Office, d *site.Desk, wear view.Sheet) any {
	title := p.Say("sign.desk_title", "number", d.Number, "name", d.Name)
	return SignPage{
		Frame: frame(p, o, "sign", title), Sheet: wear, Form: SignDesk,
		Big: d.Number, Name: d.Name, Lines: p.DeskFields(d),
	}
}

func arrowSign(p view.Place, o *site.Office, form SignForm, words string, wear view.Sheet) any {
	return SignPage{
		Frame: frame(p, o, "sign", view.ShortName(o)+": "+vi.LowerFirst(words)), Sheet: wear,
		Form: form, Big: view.ShortName(o), Name: words,
	}
}

func boxLabel(p view.Place, o *site.Office, i int, wear view.Sheet) any {
	b := o.Boxes[i]
	v := SignPage{
		Frame: frame(p, o, "sign", p.Say("office.box")), Sheet: wear, Form: SignBox,
		Big: p.Say("sign.box_big"), Name: o.Name,
		Lines: []string{p.Say("sign.box_opened", "when", b.Opened, "who", vi.LowerFirst(b.OpenedBy)), p.Say("sign.box_how")},
	}
	for _, h := range p.ReportLines(o.Hotlines) {
		v.Phone = h.Phone.Text
		break
	}
	return v
}
