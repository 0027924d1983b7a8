package paper

import (
	"strings"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// FormPage is print/form.html: a form that a desk fills by hand, blank or with the name,
// code, papers and time limit of one procedure.
type FormPage struct {
	view.Frame
	Sheet    view.Sheet
	Number   string // "Mẫu số 01"
	Document string // which document prescribes it; "" for none
	Certain  bool   // all of it was held against the document
	Rows     []FormRow
	Signs    []string
}

// FormRow is a row: what it asks, what is known, and how many lines there are to write on.
type FormRow struct {
	Text  string
	Known string
	Items []string // with a box each
	Lines []int
	Plain bool // says something and asks nothing
}

// formSheets are the forms in use, in both sizes, and those of each procedure. Nobody
// hangs them, so they have no code.
func formSheets(scene *view.Scene) (out []Sheet) {
	group := Group{RankOffices, "mau-ghi-tay", scene.Say("form.group")}
	for _, set := range site.FormSets(scene.Site.Date) {
		for _, f := range set.Forms {
			for _, size := range []view.PaperSize{view.A4, view.A5} {
				out = append(out, Sheet{Path: site.FormAddress(set, f, string(size)), Layout: "print/form", Paper: size, Draw: func(p view.Place, wear view.Sheet) any { return formPage(p, set, f, nil, wear) }, Title: f.Called() + ", " + sizes[size], Group: group})
			}
			for _, x := range scene.Site.Procedures {
				if to := site.FilledFormAddress(set, f, x); f.Each && to != "" {
					out = append(out, Sheet{Path: to, Layout: "print/form", Paper: view.A4, Desk: true, Draw: func(p view.Place, wear view.Sheet) any { return formPage(p, set, f, x, wear) }})
				}
			}
		}
	}
	return out
}

// filledForms lead from the sheet of a procedure to the forms with what is known of it.
func filledForms(p view.Place, x *site.Procedure) (out []view.Alternate) {
	for _, set := range site.FormSets(p.Site.Date) {
		for _, f := range set.Forms {
			if f.Each {
				out = append(out, view.Alternate{Link: view.Link{Text: p.Say("form.filled", "form", f.Called()), Href: p.Href(site.FilledFormAddress(set, f, x))}, Medium: "print", Type: "text/html"})
			}
		}
	}
	return out
}

func formPage(p view.Place, set site.FormSet, f site.DeskForm, x *site.Procedure, wear view.Sheet) any {
	v := FormPage{
		Frame: p.Frame("form", f.Title, f.Title), Sheet: wear, Number: f.Number, Document: set.Document, Certain: f.Certain(),
	}
	var known view.ProcedureView
	if x != nil {
		known = p.Procedure(x)
	}
	for _, r := range f.Rows {
		if r.Kind == "signs" {
			v.Signs = strings.Split(r.Text, "|")
			continue
		}
		row := FormRow{Text: r.Text, Lines: make([]int, r.Lines), Plain: r.Kind == "text"}
		if x != nil {
			row.fill(p, r, known)
		}
		v.Rows = append(v.Rows, row)
	}
	return v
}

// mostItems is how many papers a form has room for; a longer list is written by hand.
const mostItems = 8

// fill writes into a row what is known of a procedure.
func (row *FormRow) fill(p view.Place, r site.FormRow, v view.ProcedureView) {
	switch r.Kind {
	case "matter":
		row.Known = p.Say("form.procedure", "name", v.Name, "code", v.Code)
	case "time":
		if t := v.Answers.Time; !t.Unknown {
			row.Known = t.Text
		}
	case "papers":
		groups := v.PaperGroups // those of everybody stand first; those of a case the desk writes
		if len(groups) == 0 || groups[0].Case > 0 || len(groups[0].Papers) > mostItems {
			break
		}
		for _, paper := range groups[0].Papers {
			row.Items = append(row.Items, vi.Truncate(vi.Collapse(paper.Name), 110))
		}
		row.Lines = make([]int, max(2, r.Lines-len(row.Items)))
	}
}
