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
	Signs    []string
	Pitch    int // of its lines, in millimetres
}

// FormRow is a row: what it asks, what is known, and how many lines there are to write on.
type FormRow struct {
	Text  string
	Known string
	Items []string // with a box each
	Lines []int
	Plain bool // says something and asks nothing
}

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
	return FormPage{Frame: p.Frame("form", f.Title, f.Title), Sheet: wear, Forms: []Form{formOf(set, f, wear.Paper, nil)}}
}

func filledForms(p view.Place, x *site.Procedure, wear view.Sheet) any {
	known := knownOf{ProcedureView: p.Procedure(x), none: []string{p.Say("answers.ask_place"), p.Say("answers.day_on_slip")}}
	known.matter = p.Say("form.procedure", "name", known.Name, "code", known.Code)
	title := p.Say("form.of", "name", known.Name)
	v := FormPage{Frame: p.Frame("form", title, title), Sheet: wear, About: known.Name}
	for _, set := range site.FormSets(p.Site.Date) {
		for _, f := range set.Forms {
			if f.OfProcedure() {
				v.Forms = append(v.Forms, formOf(set, f, wear.Paper, &known))
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

// formOf is a form on a paper, blank or with what is known.
func formOf(set site.FormSet, f site.DeskForm, paper view.PaperSize, known *knownOf) Form {
	out := Form{ID: f.ID, Called: f.Called(), Number: f.Number, Title: f.Title, Document: set.Document, Certain: f.Certain()}
	for _, r := range f.Rows {
		if r.Kind == "signs" {
			out.Signs = strings.Split(r.Text, "|")
			continue
		}
		row := FormRow{Text: r.Text, Lines: make([]int, r.Lines), Plain: r.Kind == "text"}
		if known != nil {
			row.fill(r, *known)
		}
		out.Rows = append(out.Rows, row)
	}
	out.Pitch = pitch(out.Rows, paper)
	return out
}

// mostItems is how many papers a form has room for; a longer list is written by hand.
const mostItems = 8

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

// fill writes into a row what is known of a procedure: which it is, its papers, or what it
// answers to the question that the row's kind names. What nobody knows is written by hand.
func (row *FormRow) fill(r site.FormRow, v knownOf) {
	switch r.Kind {
	case "matter":
		row.Known = v.matter
	case "papers":
		groups := v.PaperGroups // those of everybody stand first; those of a case the desk writes
		if len(groups) == 0 || groups[0].Case > 0 || len(groups[0].Papers) > mostItems {
			break
		}
		for _, paper := range groups[0].Papers {
			row.Items = append(row.Items, itemOf(paper))
		}
		row.Lines = make([]int, max(2, r.Lines-len(row.Items)))
	default:
		for _, a := range v.Answers.Lines {
			if a.Key == r.Kind && !a.Unknown && !slices.Contains(v.none, a.Text) {
				row.Known = a.Text
			}
		}
	}
}

// pitches are how far lines to write on stand apart, in millimetres: a form takes the
// largest with which it fills its page. Below seven a ball pen has little room; a form of
// many lines on half a page has no more.
var pitches = []int{10, 9, 8, 7, 6}

// What a paper has for lines, in millimetres, and how many letters a line of it.
var formRoom = map[view.PaperSize]struct {
	height  float64
	letters int
}{view.A4: {150, 85}, view.A5: {119, 62}}

// pitch is that of the lines of a form.
func pitch(rows []FormRow, paper view.PaperSize) int {
	room := formRoom[paper]
	written, printed := 0, 0.0
	for _, row := range rows {
		long := func(text string) float64 { return 5.6 * float64(len([]rune(text))/room.letters) }
		written += 1 + len(row.Lines)
		printed += long(row.Text + " " + row.Known)
		for _, item := range row.Items {
			printed += 6.6 + long(item)
		}
	}
	for _, p := range pitches {
		if float64(written*p)+printed <= room.height {
			return p
		}
	}
	return pitches[len(pitches)-1]
}
