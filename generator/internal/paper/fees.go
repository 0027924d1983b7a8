package paper

import (
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// FeesPage is print/fees.html: what the procedures of a field cost, for the wall beside
// the till. Each line says what the answer of its procedure says.
type FeesPage struct {
	view.Frame
	Sheet view.Sheet
	Rows  []FeeLine
	Ask   string // what to do where another sum is asked
}

// FeeLine is a procedure and what it costs.
type FeeLine struct {
	Code, Name, Amount string
	Notes              []string
}

// feesForm is the form of a field's code that the poster of its fees wears.
const feesForm = "phi"

// feePosters are the posters of the fields.
func feePosters(scene *view.Scene) (out []Sheet) {
	for _, t := range scene.Site.Fields {
		title := scene.Say("sheet.fees", "field", t.Name)
		out = append(out, Sheet{
			Path: site.FeesAddress(t), Code: edition.FormCode(edition.FieldPrefix+t.ID, feesForm), Young: true, Called: title, Address: t.Address(site.FieldFolder),
			Layout: "print/fees", Paper: view.A3, Draw: func(p view.Place, wear view.Sheet) any { return feePoster(p, t, wear) },
			Title: title, Group: tables(scene),
		})
	}
	return out
}

func feePoster(p view.Place, t *site.Topic, wear view.Sheet) any {
	title := p.Say("fees.title", "field", t.Name)
	v := FeesPage{Frame: p.Frame("fees", title, title), Sheet: wear, Ask: p.Say("fees.receipt_alone")}
	for _, x := range t.Procedures {
		name, _ := p.Scene.Heading(x)
		line := FeeLine{Code: string(x.Code), Name: name}
		for _, a := range p.Answers(x).Lines {
			if row := faceRow(p, a); row.Fee {
				line.Amount, line.Notes = row.Main, row.Notes
			}
		}
		v.Rows = append(v.Rows, line)
	}
	if lines := p.RequiredLines(); len(lines) > 0 {
		v.Ask = vi.Unbroken(p.Say("fees.receipt", "phone", lines[0].Phone.Text))
	}
	return v
}
