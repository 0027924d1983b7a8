package paper

import (
	"html/template"
	"strconv"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("disclosure", Drawing{
		Sheets: disclosureSheets,
		Ended:  func(p view.Place, _ record.Record) string { return p.Say("disclosure.sheet_ended") },
	})
}

// DisclosureSheet is print/disclosure.html: something made public, for the board.
type DisclosureSheet struct {
	view.Frame
	view.DisclosureView
	Sheet view.Sheet
	Body  template.HTML
}

// DisclosurePlan is print/disclosure-plan.html: what is made public in a year, in which form,
// when, for how long, and who answers for it (Luật 10/2022/QH15, Điều 14).
type DisclosurePlan struct {
	view.Frame
	Sheet view.Sheet
	Rows  []PlanRow
}

// PlanRow is a line of the plan.
type PlanRow struct {
	Number                     int
	What, Group, How, When, By string
}

func disclosureSheets(scene *view.Scene) (out []Sheet) {
	group := Group{RankNotices, "cong-khai", scene.Say("disclosure.title")}
	for _, year := range scene.Site.DisclosureYears() {
		title := scene.Say("disclosure.plan", "year", strconv.Itoa(year))
		path := site.DisclosurePlanAddress(year)
		out = append(out, Sheet{
			Path: path, Code: site.DisclosurePlanCode(year), Called: title, Address: path, Layout: "print/disclosure-plan", Paper: view.A4Wide, Large: true, Title: title, Group: group,
			Draw: func(p view.Place, wear view.Sheet) any { return disclosurePlan(p, year, wear) },
		})
	}
	for _, x := range site.RecordsOf[*site.Disclosure](scene.Site) {
		sheet := ownSheet(scene, x, "print/disclosure", disclosureSheet)
		if sheet.State.Current() {
			sheet = sheet.listed(x.Title(), group)
		}
		out = append(out, sheet)
	}
	return out
}

func disclosureSheet(p view.Place, x *site.Disclosure, wear view.Sheet) any {
	return DisclosureSheet{Frame: frame(p, x, "disclosure", x.Title()), DisclosureView: p.Disclosure(x), Sheet: wear, Body: p.Markdown(x.Body, 1)}
}

func disclosurePlan(p view.Place, year int, wear view.Sheet) any {
	title := p.Say("disclosure.plan", "year", strconv.Itoa(year))
	v := DisclosurePlan{Frame: p.Frame("disclosure-plan", title, title), Sheet: wear}
	for _, x := range p.Site.DisclosuresOf(year) {
		v.Frame.Sample = v.Frame.Sample || x.Base.Sample
		one := p.Disclosure(x)
		by := one.By
		if one.Office.Text != "" {
			by += ", " + one.Office.Text
		}
		v.Rows = append(v.Rows, PlanRow{len(v.Rows) + 1, x.Name, one.Group, p.DisclosureHow(x), one.Term, by})
	}
	return v
}

// disclosed adds the records of what was made public in a quarter to its list.
func (v *QuarterPage) disclosed(p view.Place, q site.Quarter, add func(what, how, when, group string)) {
	for _, x := range q.Disclosed(p.Site) {
		v.Frame.Sample = v.Frame.Sample || x.Base.Sample
		add(x.Name, p.DisclosureHow(x), p.DisclosureTerm(x), p.DisclosureOf(x))
	}
}
