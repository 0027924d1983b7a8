package paper

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/view"
)

// asking are the sheets of a round in which people are asked: its own, which leaves the list
// while nobody has said what came of it, and the form on which one answers by hand, where there
// is one.
func asking(name string, stage record.Stage, group Group, sheet, form Sheet) []Sheet {
	if stage != record.StageClosed {
		sheet = sheet.listed(name, group)
	}
	if form.Path == "" {
		return []Sheet{sheet}
	}
	return []Sheet{sheet, sheet.form("phieu", form.Title, form).listed(form.Title, group)}
}

// formBeside leads from the page of a sheet to the form. On paper it is said where to get one.
func formBeside(p view.Place, f *view.Frame, ways *view.AnswerWays, at string) {
	if f.Alternates = append(f.Alternates, ways.FormSheet()...); ways.Form.Href != "" {
		ways.Form = view.Link{Text: p.Say(at, "where", ways.Office.Office.Text)}
	}
}
