package paper

import (
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

// FacePage is print/face.html: the five answers of a procedure for a board, read from one
// metre. What the law wants beside them stands on the information sheet, which hangs or
// lies next to it.
type FacePage struct {
	view.Frame
	Sheet     view.Sheet
	Legal     string // the name in law, where another one is big or it is cut there
	LegalSize int    // points, a step of faceLegals
	TitleSize int    // points, a step of faceTitles
	Size      int    // of the answers, a step of faceSizes
	Rows      []FaceRow
}

// FaceRow is one question with its answer.
type FaceRow struct {
	Question string
	Main     string
	Notes    []string
	Fee      bool
}

// The ladders that sizes are taken from. face.css has a class for each step.
var (
	faceTitles = []int{44, 40, 36, 32, 28, 24}
	faceLegals = []int{13, 11, 10}
	faceSizes  = []int{34, 30, 27, 24}
)

// The face in millimetres of A4: all of it, and the column of the answers.
const (
	faceWidth   = 174
	answerWidth = 122
	faceHeight  = 216 // less what the foot takes
	titleHeight = 62
	shortHeight = 42 // of a title that is cut: the whole name stands below it
	legalHeight = 46
	rowGap      = 9 // above and below a row
)

// Leading of the title and of the name in law, in sizes.
const (
	titleLeading = 1.1
	legalLeading = 1.3
)

// noteShare is how large a note is beside its answer.
const noteShare = 0.68

// faceSheets are the sheets of the five answers, in each size.
func faceSheets(scene *view.Scene, x *site.Procedure, form func(name, called string, s Sheet) Sheet) (out []Sheet) {
	for i, size := range []view.PaperSize{view.FaceA4, view.FaceA3} {
		s := form(faceForm, "face.what", Sheet{Path: site.BoardSheetAddress(x, site.BoardSizes[i]), Layout: "print/face", Paper: size, Young: true, Draw: func(p view.Place, wear view.Sheet) any { return faceSheet(p, x, wear) }})
		s.Copy = i > 0
		out = append(out, s)
	}
	return out
}

// faceForm is the form of a procedure's code that its sheet for the board wears.
const faceForm = "bang"

func faceCode(x *site.Procedure) string { return edition.FormCode(string(x.Code), faceForm) }

func faceSheet(p view.Place, x *site.Procedure, wear view.Sheet) any {
	all := p.Procedure(x)
	v := FacePage{Frame: frame(p, x, "face", x.Name), Sheet: wear}
	v.Banner = p.Banner(x)
	v.Title, v.Legal = all.Heading, all.Legal
	v.Alternates = append(v.Alternates, view.Alternate{Link: view.Link{Text: p.Say("print.a4"), Href: p.Href(site.SheetAddress(x))}, Medium: "print", Type: "text/html"})
	for _, line := range all.Answers.Lines {
		v.Rows = append(v.Rows, faceRow(p, line))
	}
	v.setTitle()
	v.setRows()
	return v
}

// setTitle chooses the size of the name. One that has no room at any size is cut where its
// words let it be, and stands whole below: no name of a law is lost.
func (v *FacePage) setTitle() {
	smallest, room := faceTitles[len(faceTitles)-1], float64(titleHeight)
	if v.titleHeight(v.Title, smallest) > room {
		room = shortHeight
		if v.Legal == "" {
			v.Legal = v.Title
		}
		v.Title = cut(v.Title, func(text string) bool { return v.titleHeight(text, smallest) <= room })
	}
	v.TitleSize = fit(block{[]string{v.Title}, titleLeading, false}, faceWidth, room, faceTitles...)
	if v.Legal != "" {
		v.LegalSize = fit(block{[]string{v.Legal}, legalLeading, false}, faceWidth, legalHeight, faceLegals...)
	}
}

func (v *FacePage) titleHeight(text string, size int) float64 {
	return block{[]string{text}, titleLeading, false}.height(points(size), faceWidth)
}

// setRows chooses the size of the answers, and lets go of notes where even the smallest
// size has no room for them: the whole is on the information sheet.
func (v *FacePage) setRows() {
	room := faceHeight - v.titleHeight(v.Title, v.TitleSize) - block{[]string{v.Legal}, legalLeading, false}.height(points(v.LegalSize), faceWidth)
	for _, v.Size = range faceSizes {
		if v.height() <= room {
			return
		}
	}
	for v.height() > room {
		longest := -1
		for i, row := range v.Rows {
			if len(row.Notes) > 0 && (longest < 0 || len(row.Notes) >= len(v.Rows[longest].Notes)) {
				longest = i
			}
		}
		if longest < 0 {
			return
		}
		v.Rows[longest].Notes = v.Rows[longest].Notes[:len(v.Rows[longest].Notes)-1]
	}
}

func (v *FacePage) height() (sum float64) {
	size := points(v.Size)
	for _, row := range v.Rows {
		sum += block{[]string{row.Main}, 1.2, false}.height(size, answerWidth) + block{row.Notes, 1.28, false}.height(size*noteShare, answerWidth) + rowGap
	}
	return sum
}

// faceRow is one of the five answers. What one brings is what one reads first: its names
// are large, how many there are is small.
func faceRow(p view.Place, a view.Answer) FaceRow {
	row := FaceRow{Question: a.Label, Main: a.Text, Fee: a.Key == "fee"}
	var numbers []string
	for _, phone := range a.Phones {
		numbers = append(numbers, phone.Text)
	}
	if len(numbers) > 0 {
		row.Main = strings.Join(numbers, ", ")
	}
	if a.Small != "" {
		row.Notes = append(row.Notes, a.Small)
	}
	if a.Key == "bring" && a.Small != "" {
		row.Main, row.Notes = a.Small, []string{a.Text}
	}
	if len(a.OfCases) > 0 {
		row.Notes = append(row.Notes, p.Say("face.by_case"))
	}
	return row
}

// faceOf is the sheet of a board's own choice, beside the whole one; "" for none.
func faceOf(b *site.Board, x *site.Procedure) string {
	if b.Face == "" {
		return ""
	}
	return site.BoardSheetAddress(x, string(b.Face))
}
