package paper

import (
	"cmp"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// Sheet is a row of the table of sheets: both its page and its line in the list of all
// sheets come from it.
type Sheet struct {
	Path   string
	Code   string // of what is posted; "" for a sheet that nobody must be able to check
	Young  bool   // came after versions were counted from the text
	Large  bool   // can be read in large type, and on A4 in the other sizes
	Desk   bool   // for the hands of a desk: has no file
	Copy   bool   // says in another size what the first sheet of its code does
	Layout string // "print/hours"
	Paper  view.PaperSize
	Draw   func(p view.Place, wear view.Sheet) any
	More   func() []view.Page // sheets that follow in the same page; nil for nearly all

	// What the answer to its code calls it, and leads to. Of several sheets of one code
	// the first that says so counts.
	Called, Address string
	State           site.State

	// In the list of all sheets. One without a title stands with its record alone.
	Title string
	Note  string // instead of the size of its paper
	Group Group
}

// Group is a part of the list of all sheets.
type Group struct {
	Rank      Rank
	ID, Title string
}

// Rank is the place of a group in the list; of equals the one comes first whose sheets do.
type Rank int

// The groups, in order.
const (
	RankRounds Rank = iota
	RankNotices
	RankUnit // of the whole unit: numbers, radio
	RankTables
	RankOffices
	RankOthers
	RankProcedures // field by field
)

// sizes are the papers in the words of the list.
var sizes = map[view.PaperSize]string{view.A3: "A3", view.A4: "A4", view.A5: "A5", view.FaceA4: "A4", view.FaceA3: "A3"}

// Sheets is the table of all sheets.
func Sheets(scene *view.Scene) []Sheet {
	out := append(fieldTables(scene), feePosters(scene)...)
	for _, k := range record.Kinds {
		out = append(out, kindSheets(scene, k)...)
	}
	out = append(out, heardSheets(scene)...)
	out = append(out, lookUpSheets(scene)...)
	out = append(out, commonSheets(scene)...)
	out = append(out, formSheets(scene)...)
	out = append(out, newsSheets(scene)...)
	return append(out, quarterSheets(scene)...)
}

// ownSheet is the sheet of a record, on A4 and in no list yet.
func ownSheet[R record.Record](scene *view.Scene, x R, layout string, draw func(view.Place, R, view.Sheet) any) Sheet {
	return Sheet{
		Path: site.SheetAddress(x), Code: edition.Code(x), Called: record.SheetName(x), Address: record.Of(x).Address(), State: stateOf(scene, x),
		Layout: layout, Paper: view.A4, Large: true, Draw: func(p view.Place, wear view.Sheet) any { return draw(p, x, wear) },
	}
}

// form is another form of what a sheet says: its code stands below that of the sheet, and the
// answer to it leads to the same page.
func (s Sheet) form(name, called string, other Sheet) Sheet {
	other.Code, other.Called = edition.FormCode(s.Code, name), called
	other.Address, other.State = s.Address, s.State
	return other
}

// listed is the sheet as a line of the list of all sheets.
func (s Sheet) listed(title string, group Group) Sheet {
	s.Title, s.Group = title, group
	return s
}

// stateOf is how a record stands that its sheet may outlive. What only begins, as a
// decision, hangs as it is before that day.
func stateOf(scene *view.Scene, x record.Record) site.State {
	if period := record.Of(x).Kind.Period; period.Until == "" && period.Last == nil {
		return site.InForce
	}
	return scene.Site.StateOf(x)
}

// Things are what is posted: every code with the sheets that wear it. print gives what a
// page says.
func Things(scene *view.Scene, print func(view.Page) []edition.Part) (out []edition.Thing) {
	proof := scene.Proof()
	at := map[string]int{}
	sheets := map[string][]Sheet{}
	for _, s := range Sheets(scene) {
		if s.Code == "" {
			continue
		}
		if _, known := at[s.Code]; !known {
			at[s.Code] = len(out)
			out = append(out, edition.Thing{Code: s.Code, Young: s.Young, Print: func() (parts []edition.Part) {
				for _, s := range sheets[s.Code] {
					parts = append(parts, print(s.page(proof))...)
				}
				return parts
			}})
		}
		if !s.Copy {
			sheets[s.Code] = append(sheets[s.Code], s)
		}
		if t := &out[at[s.Code]]; t.Title == "" && s.Called != "" {
			t.Title, t.Address, t.State = s.Called, s.Address, s.State
		}
	}
	for _, k := range record.Kinds { // a sheet on a wall may be of a record that ended and is printed no more
		for _, x := range scene.Records(k) {
			_, printed := at[edition.Code(x)]
			if state := stateOf(scene, x); record.Posted(x) && !printed && !state.Current() {
				out = append(out, edition.Thing{Code: edition.Code(x), Title: record.SheetName(x), Address: record.Of(x).Address(), State: state})
			}
		}
	}
	return out
}

// page is the sheet as a page.
func (s Sheet) page(scene *view.Scene) view.Page {
	made := scene.Page(s.Path, s.Layout, func(p view.Place) any {
		wear := p.SheetOf(s.Code, s.Paper)
		wear.Large = s.Large
		for _, x := range p.PDFOf(s.Path) {
			wear.PDF = append(wear.PDF, x.Link)
		}
		return s.Draw(p, wear)
	})
	made.More = s.More
	return made
}

// item is the sheet's line in a list.
func (s Sheet) item(p view.Place) view.Item {
	out := view.Item{Link: view.Link{Text: s.Title, Href: p.Href(s.Path)}}
	size := sizes[s.Paper]
	if s.Paper == view.A4Wide || s.Paper == view.SignWide {
		size = p.Say("sheet.a4_wide")
	}
	if note := cmp.Or(s.Note, size); note != "" {
		out.Meta = []string{note}
	}
	if size := p.KilobytesOf(s.Path); size > 0 {
		out.Meta = append(out.Meta, p.Say("print.has_pdf", "kilobytes", size))
	}
	return out
}
