package paper

import (
	"slices"
	"strings"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// FormPage is print/form.html: a form that a desk fills by hand; or all that name a
// procedure, with its name, code, papers, place, time limit and fee in them.
type FormPage struct {
	view.Frame
	Sheet view.Sheet
	About string // the procedure; "" where the form is blank
	Forms []Form
}

// Form is one of them, on a page of its own.
type Form struct {
	ID       string // by which it is printed alone
	Called   string // "Mẫu số 01 Giấy tiếp nhận …"
	Number   string // "Mẫu số 01"
	Title    string
	Document string // which document prescribes it; "" for none
	Certain  bool   // all of it was held against the document
	Rows     []FormRow
	Signs    []FormSign
}

// FormSign is who signs, and how where it is not the usual way; no Title is an empty place.
type FormSign struct{ Title, How string }

// FormRow is a row: what it asks, what is known, and how many lines there are to write on.
type FormRow struct {
	Text   string
	Beside string // what it asks besides, on the same line
	Known  string
	Items  []string // with a box each
	Lines  []int
	Plain  bool // says something and asks nothing
	Long   bool // what is known is the name of a law's making, and takes lines by itself
}

// longKnown are the most letters that a form prints as large as the rest.
const longKnown = 160

// formSheets are the forms in use, blank, in both sizes, and for each procedure those that
// name it. Nobody hangs them, so they have no code.
func formSheets(scene *view.Scene) (out []Sheet) {
	group := Group{RankOffices, "mau-ghi-tay", scene.Say("form.group")}
	for _, set := range site.FormSets(scene.Site.Date) {
		for _, f := range set.Forms {
			for _, size := range []view.PaperSize{view.A4, view.A5} {
				out = append(out, Sheet{Path: site.FormAddress(set, f, string(size)), Layout: "print/form", Paper: size, Draw: func(p view.Place, wear view.Sheet) any { return blankForm(p, set, f, wear) }, Title: f.Called() + ", " + sizes[size], Group: group})
			}
		}
	}
	for _, x := range scene.Site.Procedures {
		if to := site.FilledFormsAddress(x); to != "" {
			out = append(out, Sheet{Path: to, Layout: "print/form", Paper: view.A4, Desk: true, Draw: func(p view.Place, wear view.Sheet) any { return filledForms(p, x, wear) }})
		}
	}
	return out
}

func blankForm(p view.Place, set site.FormSet, f site.DeskForm, wear view.Sheet) any {
	return FormPage{Frame: p.Frame("form", f.Title, f.Title), Sheet: wear, Forms: []Form{formOf(set, f, nil)}}
}

func filledForms(p view.Place, x *site.Procedure, wear view.Sheet) any {
	known := knownOf{ProcedureView: p.Procedure(x), none: []string{p.Say("answers.ask_place"), p.Say("answers.day_on_slip")}}
	known.matter = p.Say("form.procedure", "name", known.Name, "code", known.Code)
	heading, _ := p.Site.Opening(x, known.Name) // each form has the whole name
	title := p.Say("form.of", "name", heading)
	v := FormPage{Frame: p.Frame("form", title, title), Sheet: wear, About: known.Name}
	for _, set := range site.FormSets(p.Site.Date) {
		for _, f := range set.Forms {
			if f.OfProcedure() {
				v.Forms = append(v.Forms, formOf(set, f, &known))
			}
		}
	}
	return v
}

// knownOf is what is known of a procedure: matter names it, none are the answers that send
// people to the desk or to the receipt, which on a form of the desk are none.
type knownOf struct {
	view.ProcedureView
	matter string
	none   []string
}

// formOf is a form, blank or with what is known.
func formOf(set site.FormSet, f site.DeskForm, known *knownOf) Form {
	out := Form{ID: f.ID, Called: f.Called(), Number: f.Number, Title: f.Title, Document: set.Document, Certain: f.Certain()}
	for _, r := range f.Rows {
		if r.Kind == "signs" {
			out.Signs = signsOf(r.Text)
			continue
		}
		row := FormRow{Lines: make([]int, r.Lines), Plain: r.Kind == "text"}
		row.Text, row.Beside, _ = strings.Cut(r.Text, "|")
		if known != nil {
			row.fill(r, *known)
			row.Long = len([]rune(row.Known)) > longKnown
		}
		out.Rows = append(out.Rows, row)
	}
	return out
}

// signsOf are who signs, from left to right: "Người nhận|Người đứng đầu cơ quan (ký, đóng dấu)".
func signsOf(text string) (out []FormSign) {
	for _, one := range strings.Split(text, "|") {
		title, how, _ := strings.Cut(one, " (")
		out = append(out, FormSign{title, strings.TrimSuffix(how, ")")})
	}
	return out
}

// A filled form is one page: known and papers have so many lines together, of so many letters.
// A list of papers that is longer is written by hand.
const (
	filledLines = 9
	inLine      = 88
)

// longestItem are the most letters of a paper on a form: it has two lines.
const longestItem = 110

// itemOf is a paper on a form: by its short name where the whole one is too long, for what is
// cut does not say which of several papers was handed in.
func itemOf(paper view.Paper) string {
	name := vi.Collapse(paper.Name)
	if len([]rune(name)) > longestItem && paper.Short != "" {
		name = vi.Collapse(paper.Short)
	}
	return vi.Truncate(name, longestItem)
}

// linesOf is how many lines a text takes on a filled form.
func linesOf(text string) int { return 1 + len([]rune(text))/inLine }

// fill writes into a row what is known of a procedure: which it is, its papers, or what it
// answers to the question that the row's kind names. What nobody knows is written by hand.
func (row *FormRow) fill(r site.FormRow, v knownOf) {
	switch r.Kind {
	case "matter":
		row.Known = v.matter
	case "papers":
		groups := v.PaperGroups // those of everybody stand first; those of a case the desk writes
		if len(groups) == 0 || groups[0].Case > 0 {
			break
		}
		items, taken := []string{}, linesOf(v.matter)
		for _, paper := range groups[0].Papers {
			items = append(items, itemOf(paper))
			taken += linesOf(itemOf(paper))
		}
		if taken > filledLines { // the longest names leave less to write on, too
			row.Lines = make([]int, max(2, r.Lines-max(0, linesOf(v.matter)-4)))
			break
		}
		row.Items = items
		row.Lines = make([]int, max(2, r.Lines-len(row.Items)))
	default:
		for _, a := range v.Answers.Lines {
			if a.Key == r.Kind && !a.Unknown && !slices.Contains(v.none, a.Text) {
				row.Known = a.Text
			}
		}
	}
}
