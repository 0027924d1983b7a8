package paper

import (
	"slices"
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// TablePage is print/table.html: a danh mục in the columns of the law.
type TablePage struct {
	view.Frame
	Sheet  view.Sheet
	Lead   string
	Groups []TableGroup
}

// TableGroup is one part of a danh mục; its kind decides the columns.
type TableGroup struct {
	Title   string
	Kind    TableKind
	Columns []TableColumn
	Rows    []TableRow
	Common  []Common // what is told once, and not in every row
	Unknown string   // what a cell says of which the record says nothing
	Type    TableType
}

// TableKind names the columns of a danh mục.
type TableKind string

// The kinds of danh mục.
const (
	TableNew       TableKind = "new"
	TableField     TableKind = "field"   // what a field has, ten rows to a page
	TableAmended   TableKind = "amended" // also: replaced
	TableAbolished TableKind = "abolished"
)

// TableRow is one procedure of a danh mục.
type TableRow struct {
	Number     int
	Code, Name string
	Legal      string // where people call it otherwise, and Name is what they say
	Tall       bool   // so high that it may break between pages
	Times      []string
	Place      string
	Fees       []string
	Basis      []TableLaw
	Agency     string
	By         string // what prescribes the change or abolition
	New        string // what takes its place
}

// fieldTables are the lists of the fields.
func fieldTables(scene *view.Scene) (out []Sheet) {
	for _, t := range scene.Site.Fields {
		out = append(out, Sheet{
			Path: site.TableAddress(t), Code: edition.FieldPrefix + t.ID, Called: scene.Say("table.of_field", "field", t.Name), Address: t.Address(site.FieldFolder), Layout: "print/table", Paper: view.A4Wide, Large: true, Draw: func(p view.Place, wear view.Sheet) any { return fieldTable(p, t, wear) },
			Title: scene.Say("sheet.list_of_field", "field", t.Name), Group: tables(scene),
		})
	}
	return out
}

func fieldTable(p view.Place, t *site.Topic, wear view.Sheet) any {
	title := p.Say("table.of_field", "field", t.Name)
	v := TablePage{Frame: p.Frame("table", title, title), Sheet: wear}
	v.Lead = p.Say("table.in_force", "count", len(view.Current(t.Procedures)), "day", p.DataDay())
	v.Alternates = toSite(p, "print.see_site", t.Address(site.FieldFolder))
	g := TableGroup{Kind: TableField, Columns: columns(p, TableField), Unknown: p.Upper(p.Say("fee.unknown_inside"))}
	for _, x := range t.Procedures {
		row := tableRow(p, x, len(g.Rows)+1)
		if heading, legal := p.Heading(x); legal != "" {
			row.Name, row.Legal = heading, row.Name
		}
		if !p.IsProof() { // a version is made of all of them
			row.shorten(p)
		}
		g.Rows = append(g.Rows, row)
	}
	v.Groups = []TableGroup{g}
	if p.IsProof() {
		return v
	}
	v.Groups[0].tellOnce()
	if !layOut(v.Groups, v.firstRoom()) {
		v.Groups[0].openNames(p, t.Procedures)
		layOut(v.Groups, v.firstRoom())
	}
	return v
}

// shorten makes a row of a field's list fit three lines.
func (row *TableRow) shorten(p view.Place) {
	row.Basis = firstOf(p, row.Basis, firstLaws)
	if more := len(row.Times) - firstTimes; more > 1 {
		row.Times = append(slices.Clone(row.Times[:firstTimes]), p.Say("table.more_times", "count", more))
	}
	row.Place, row.Agency = shortBodies(p, row.Place), shortBodies(p, row.Agency)
}

// firstTimes is how many time limits a row of a field's list names where there are more than fit three lines.
const firstTimes = 2

// tableRow is a procedure in the columns of Nghị định 63/2010/NĐ-CP, Điều 13.
func tableRow(p view.Place, x *site.Procedure, n int) TableRow {
	row := TableRow{Number: n, Code: string(x.Code), Name: p.Called(x), Agency: strings.Join(record.Bodies(view.Stated(x.Agency)), ", ")}
	add := func(list *[]string, text string) {
		if text != "" && !slices.Contains(*list, text) {
			*list = append(*list, text)
		}
	}
	for _, w := range x.Ways {
		switch w.Time.State {
		case record.TimeStated:
			add(&row.Times, p.Upper(p.Speaker().TimeLimit(w.Time.Limit)))
		case record.TimeNone:
			add(&row.Times, p.Say("table.not_prescribed"))
		case record.TimeSeeNote:
			add(&row.Times, p.Say("fee.by_case"))
		}
		add(&row.Fees, p.Upper(p.FeeText(w.Fee)))
	}
	row.Place = placeOf(p, x)
	if x.Office != nil {
		row.Place = view.ShortName(x.Office)
	}
	for _, l := range x.LegalBasis {
		for _, law := range lawsNamed(l.Number, l.Title) {
			if !slices.Contains(row.Basis, law) {
				row.Basis = append(row.Basis, law)
			}
		}
	}
	return row
}
