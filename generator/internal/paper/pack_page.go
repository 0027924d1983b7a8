package paper

import (
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// PackPage is print/pack.html: the cover of a posting round.
type PackPage struct {
	view.Frame
	Sheet      view.Sheet
	What       string // "Bộ đầy đủ" or "Thay đổi từ ngày …"
	Place      string
	Answerable string
	Room       string // how many sheets fit
	Up, Down   []PackLine
	Soon       []PackLine
	Held       []PackLine
	Pointed    []Pointing
	Late       []string
	Note       string
	Whole      bool // the sheets follow in the same page
	Sheets     int
}

// PackLine is one line of a cover.
type PackLine struct {
	Number int
	view.Link
	Code, Version string
	Sheets        []view.Link // further sheets of the same thing
	Why, Term     string
}

// SignOffPage is print/signoff.html: who put the sheets up and who checked.
type SignOffPage struct {
	view.Frame
	Sheet      view.Sheet
	What       string
	Place      string
	Answerable string
	Up, Down   []PackLine
}

func packLines(p view.Place, list []Posting) (out []PackLine) {
	for i, x := range list {
		l := PackLine{Number: i + 1, Link: view.Link{Text: x.Title}, Code: x.Code, Version: x.Version, Why: x.Why, Term: x.Term}
		for j, s := range x.Sheets {
			if j == 0 {
				l.Href = p.Href(s)
			} else {
				l.Sheets = append(l.Sheets, view.Link{Text: p.Say("pack.appendix", "number", view.Roman(j)), Href: p.Href(s)})
			}
		}
		out = append(out, l)
	}
	return out
}

func packCover(p view.Place, k *Pack, wear view.Sheet) any {
	b := k.Board
	v := PackPage{
		Frame: frame(p, b, "pack", b.Name), Sheet: wear,
		What: k.What(p.Site.Date), Place: boardPlace(b), Answerable: b.Answerable,
		Up: packLines(p, k.Up), Down: packLines(p, k.Down), Soon: packLines(p, k.Soon), Held: packLines(p, k.Held), Pointed: k.Pointed, Late: k.Late,
	}
	if n := b.Capacity(); n > 0 {
		v.Room = p.Say("pack.room", "width", b.WidthCM, "height", b.HeightCM, "count", n)
	}
	v.Alternates = append(v.Alternates, view.Alternate{Link: view.Link{Text: p.Say("pack.signoff"), Href: p.Href(site.SignOffAddress(b))}, Medium: "print", Type: "text/html"})
	return v
}

// boardPlace is where a board hangs, for who is sent to it: the place and the office.
func boardPlace(b *site.Board) string {
	if b.Office == nil {
		return vi.UpperFirst(b.Place)
	}
	return vi.UpperFirst(b.Place) + ", " + b.Office.Name
}

func signOff(p view.Place, k *Pack, wear view.Sheet) any {
	b := k.Board
	v := SignOffPage{
		Frame: frame(p, b, "signoff", p.Say("pack.signoff_title")), Sheet: wear,
		What: b.Name + ". " + k.What(p.Site.Date), Place: vi.UpperFirst(b.Place), Answerable: b.Answerable,
		Up: packLines(p, k.Up), Down: packLines(p, k.Down),
	}
	return v
}

// roundCover is the cover at the head of the page that holds the whole round.
func roundCover(p view.Place, k *Pack, wear view.Sheet) any {
	v := packCover(p, k, wear).(PackPage)
	v.Whole, v.Sheets = k.together(), len(k.Sheets())
	return v
}

// Lay makes the cover and the sign-off sheet of a pack, which no build has, and the
// addresses of all its sheets, in order, each with what it is called.
func Lay(scene *view.Scene, k *Pack) (own []view.Page, sheets []Posting) {
	cover := Sheet{Path: site.PackAddress(k.Board), Code: edition.Code(k.Board), Layout: "print/pack", Paper: view.A4, Draw: func(p view.Place, wear view.Sheet) any { return packCover(p, k, wear) }}
	sign := signOffSheet(k.Board, func() *Pack { return k })
	code := edition.Code(k.Board)
	sheets = append(sheets, Posting{Title: scene.Say("pack.cover"), Code: code, Sheets: []string{cover.Path}})
	sheets = append(sheets, k.Sheets()...)
	sheets = append(sheets, Posting{Title: scene.Say("pack.signoff_inside"), Code: code, Sheets: []string{sign.Path}})
	return []view.Page{cover.page(scene), sign.page(scene)}, sheets
}
