package paper

import (
	"slices"
	"unicode/utf8"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("procedure", Drawing{
		Sheets: allProcedureSheets, Ended: endedProcedure,
		Posts: &Posts{Rank: 40, Up: offerProcedures, Down: takeDownProcedures},
	})
}

// allProcedureSheets are those of the fields, then those of procedures that no longer apply.
func allProcedureSheets(scene *view.Scene) (out []Sheet) {
	for _, t := range scene.Site.Fields {
		out = append(out, procedureSheets(scene, t)...)
	}
	for _, x := range scene.Site.Procedures {
		if !x.State.Current() {
			out = append(out, ownSheet(scene, x, "print/procedure", procedureSheet))
		}
	}
	return out
}

// procedureSheets are those of each procedure of a field that applies: what the law wants
// posted, the five answers for the wall of a desk, for the hand, and for a board.
func procedureSheets(scene *view.Scene, t *site.Topic) (out []Sheet) {
	for _, x := range t.Procedures {
		board := ownSheet(scene, x, "print/procedure", procedureSheet)
		form := func(name, called string, s Sheet) Sheet {
			return board.form(name, scene.Say(called)+": "+board.Called, s)
		}
		board.Title, board.Note = scene.Called(x), string(x.Code)
		board.Group = Group{RankProcedures, "lv-" + t.ID, scene.Say("sheet.of_field", "field", t.Name)}
		out = append(out, board,
			form("nhanh", "print.quick", Sheet{Path: site.QuickAddress(x), Layout: "print/quick", Paper: view.A5, Large: true, Draw: func(p view.Place, wear view.Sheet) any { return quickSheet(p, x, wear) }}),
			form("phieu", "print.slip", Sheet{Path: site.SlipAddress(x), Layout: "print/slip", Paper: view.A5, Large: true, Draw: func(p view.Place, wear view.Sheet) any { return slipSheet(p, x, wear) }}))
		if to := site.FlowAddress(x); to != "" {
			out = append(out, form("lien-thong", "print.flow", Sheet{Path: to, Layout: "print/flow", Paper: view.A4, Draw: func(p view.Place, wear view.Sheet) any { return flowSheet(p, x, wear) }}))
		}
		out = append(out, faceSheets(scene, x, form)...)
	}
	return out
}

// FlowPage is print/flow.html.
type FlowPage struct {
	view.Frame
	Sheet view.Sheet
	view.ProcedureView
}

// flowSheet shows through whose hands a file goes.
func flowSheet(p view.Place, x *site.Procedure, wear view.Sheet) any {
	v := FlowPage{Frame: frame(p, x, "flow", x.Name), Sheet: wear, ProcedureView: p.Procedure(x)}
	v.Head(v.Heading)
	v.Banner = p.Banner(x)
	return v
}

// ProcedurePage is print/procedure.html: the A4 information sheet for the board.
// It is not one of the document types of Nghị định 30/2020 and so never wears the national heading.
type ProcedurePage struct {
	view.Frame
	Sheet view.Sheet
	view.ProcedureView
	Fees    []FeeTable // of the ways with many
	Address string     // where the page lives, for people who type: "gianghia.example.vn/thu-tuc/…"; may be empty
}

// muchToName is how many letters the names of agencies have that take a third of a page of
// A4, and most of one in large print.
const muchToName = 700

// ManyAgencies tells whether the part of the agencies may be longer than a page, so that it is
// not to be kept whole.
func (p ProcedurePage) ManyAgencies() bool {
	letters := 0
	for _, line := range p.Agencies {
		for _, name := range line.Names {
			letters += utf8.RuneCountInString(name.Text) + len("; ")
		}
	}
	return letters > muchToName
}

// FeeTable is the fees of a way to file that has too many for a cell: a table whose head
// comes again on every page.
type FeeTable struct {
	Channel string
	Rows    []FeeTableRow
}

// FeeTableRow is one fee.
type FeeTableRow struct{ Name, Amount, Note string }

// fewFees is how many fees a cell of the ways holds.
const fewFees = 6

// feeTables takes the fees of ways with many out of the ways. A version is made of the
// ways with all of it.
func feeTables(p view.Place, x *site.Procedure, ways []view.Way) (out []FeeTable) {
	for i := range ways {
		w := x.Ways[ways[i].First] // ways that are alike are told once
		if len(w.Fees) <= fewFees || p.IsProof() {
			continue
		}
		t := FeeTable{Channel: ways[i].Channel}
		for _, f := range w.Fees {
			t.Rows = append(t.Rows, FeeTableRow{f.Name, p.Upper(p.FeeText(f.Fee)), f.Note})
		}
		note := ways[i].Fee.Note
		ways[i].Fee.Note = append(note[:len(note)-1:len(note)-1], view.Block{Text: p.Say("ways.fees_below", "count", len(w.Fees))})
		same := slices.IndexFunc(out, func(o FeeTable) bool { return slices.Equal(o.Rows, t.Rows) })
		if same >= 0 {
			out[same].Channel += ", " + vi.LowerFirst(t.Channel)
			continue
		}
		out = append(out, t)
	}
	return out
}

// QuickPage is print/quick.html: one page of A5 with the five answers.
type QuickPage struct {
	view.Frame
	Sheet view.Sheet
	view.ProcedureView
	Papers view.Answer   // the answer to "Mang gì"
	Bring  []string      // papers that everybody brings, by name; none of a case
	More   string        // "và 4 giấy tờ khác"
	Rows   []view.Answer // the other answers
}

// SlipPage is print/slip.html: the list that a citizen takes home and ticks off.
type SlipPage struct {
	view.Frame
	Sheet view.Sheet
	view.ProcedureView
	Rows []view.Answer // the answers but for the papers
}

func procedureSheet(p view.Place, x *site.Procedure, wear view.Sheet) any {
	v := ProcedurePage{Frame: p.RecordFrame(x, x.Name), ProcedureView: p.Procedure(x), Sheet: wear}
	v.Fees = feeTables(p, x, v.Ways)
	v.Banner = p.Banner(x)
	v.Alternates = toSite(p, "print.see_full_site", record.Of(x).Address())
	if x.State.Current() {
		v.Alternates = append(v.Alternates,
			view.Alternate{Link: view.Link{Text: p.Say("print.quick"), Href: p.Href(site.QuickAddress(x))}, Medium: "print", Type: "text/html"},
			view.Alternate{Link: view.Link{Text: p.Say("print.slip"), Href: p.Href(site.SlipAddress(x))}, Medium: "print", Type: "text/html"},
			view.Alternate{Link: view.Link{Text: p.Say("print.face_a4"), Href: p.Href(site.BoardSheetAddress(x, site.BoardSizes[0]))}, Medium: "print", Type: "text/html"},
			view.Alternate{Link: view.Link{Text: p.Say("print.face_a3"), Href: p.Href(site.BoardSheetAddress(x, site.BoardSizes[1]))}, Medium: "print", Type: "text/html"},
			view.Alternate{Link: view.Link{Text: p.Say("form.filled"), Href: p.Href(site.FilledFormsAddress(x))}, Medium: "print", Type: "text/html"})
	}
	if base := string(p.Site.Config.BaseURL); base != "" {
		v.Address = view.BareAddress(base + "/" + record.Of(x).Address())
	}
	return v
}

// quickPapers is how many papers a sheet of A5 has room for.
const quickPapers = 5

func quickSheet(p view.Place, x *site.Procedure, wear view.Sheet) any {
	v := QuickPage{Frame: frame(p, x, "quick", x.Name), Sheet: wear, ProcedureView: p.Procedure(x)}
	v.Head(v.Heading)
	v.Banner = p.Banner(x)
	v.Papers, v.Rows = v.Answers.Lines[0], v.Answers.Lines[1:]
	room, width := quickPapers, 90
	if v.TitleSize == view.TitleHuge || view.SizeOf(v.Legal) == view.TitleHuge {
		room, width = 3, 60
	}
	total := 0
	for _, g := range v.PaperGroups {
		if g.Case > 0 {
			continue
		}
		for _, paper := range g.Papers {
			total++
			name := paper.Name
			if utf8.RuneCountInString(p.Plain(name)) > width {
				name = paper.Short
			}
			if name != "" && len(v.Bring) < room {
				v.Bring = append(v.Bring, vi.Collapse(name))
			}
		}
	}
	if more := total - len(v.Bring); more > 0 && len(v.Bring) > 0 {
		v.More = p.Say("answers.more_papers", "count", more)
	}
	if total == 1 && len(v.Bring) == 1 && v.Bring[0] == v.Papers.Text {
		v.Bring = nil // said already
	}
	v.Requirements = nil
	return v
}

func slipSheet(p view.Place, x *site.Procedure, wear view.Sheet) any {
	v := SlipPage{Frame: frame(p, x, "slip", x.Name), Sheet: wear, ProcedureView: p.Procedure(x)}
	v.Head(v.Heading)
	v.Rows = v.Answers.Lines[1:]
	v.Banner = p.Banner(x)
	return v
}
