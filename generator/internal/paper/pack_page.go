package paper

import (
	"fmt"

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
				l.Sheets = append(l.Sheets, view.Link{Text: fmt.Sprintf("phụ lục %s", view.Roman(j)), Href: p.Href(s)})
			}
		}
		out = append(out, l)
	}
	return out
}

func packCover(p view.Place, k *Pack) any {
	b := k.Board
	v := PackPage{
		Frame: frame(p, b, "pack", b.Name), Sheet: p.SheetOf(edition.Code(b), view.A4),
		What: k.What(p.Site.Date), Place: vi.UpperFirst(b.Place), Answerable: b.Answerable,
		Up: packLines(p, k.Up), Down: packLines(p, k.Down), Soon: packLines(p, k.Soon), Late: k.Late,
	}
	if b.Office != nil {
		v.Place += ", " + b.Office.Name
	}
	if n := b.Capacity(); n > 0 {
		v.Room = fmt.Sprintf("Bảng %d × %d cm, treo cạnh nhau được khoảng %d tờ A4; nhiều hơn thì dùng kẹp, bìa lật hoặc giá xoay.", b.WidthCM, b.HeightCM, n)
	}
	v.Alternates = append(v.Alternates, view.Alternate{Link: view.Link{Text: "Phiếu ký xác nhận", Href: p.Href(signOffAddress(b))}, Medium: "print", Type: "text/html"})
	return v
}

func signOff(p view.Place, k *Pack) any {
	b := k.Board
	v := SignOffPage{
		Frame: frame(p, b, "signoff", "Phiếu xác nhận niêm yết"), Sheet: p.SheetOf(edition.Code(b), view.A4),
		What: b.Name + ". " + k.What(p.Site.Date), Place: vi.UpperFirst(b.Place), Answerable: b.Answerable,
		Up: packLines(p, k.Up), Down: packLines(p, k.Down),
	}
	return v
}

// roundCover is the cover at the head of the page that holds the whole round.
func roundCover(p view.Place, k *Pack) any {
	v := packCover(p, k).(PackPage)
	v.Whole, v.Sheets = k.together(), len(k.Sheets())
	return v
}

func signOffPage(scene *view.Scene, k *Pack) view.Page {
	return scene.Page(signOffAddress(k.Board), "print/signoff", func(p view.Place) any { return signOff(p, k) })
}

func signOffAddress(b *site.Board) string {
	return site.PrintFolder + "/bang/" + b.ID + "-xac-nhan.html"
}

// packPages are the full packs as web pages, for offices without Chromium.
func packPages(scene *view.Scene) []view.Page {
	var out []view.Page
	for _, b := range scene.Site.Boards {
		cover := scene.Page(view.PackAddress(b), "print/pack", func(p view.Place) any { return roundCover(p, PackOf(scene, b, vi.Date{})) })
		cover.More = func() []view.Page { return roundOf(scene, PackOf(scene, b, vi.Date{})) }
		out = append(out, cover, scene.Page(signOffAddress(b), "print/signoff", func(p view.Place) any { return signOff(p, PackOf(scene, b, vi.Date{})) }))
	}
	for _, q := range edition.Quarters(scene.Site) {
		out = append(out, scene.Page(quarterAddress(q), "print/quarter", func(p view.Place) any { return quarterList(p, q) }))
	}
	return out
}

// Lay makes the cover and the sign-off sheet of a pack, which no build has, and the
// addresses of all its sheets, in order, each with what it is called.
func Lay(scene *view.Scene, k *Pack) (own []view.Page, sheets []Posting) {
	cover, sign := view.PackAddress(k.Board), signOffAddress(k.Board)
	own = []view.Page{scene.Page(cover, "print/pack", func(p view.Place) any { return packCover(p, k) }), signOffPage(scene, k)}
	out := []Posting{{Title: "bìa", Code: edition.Code(k.Board), Sheets: []string{cover}}}
	out = append(out, k.Sheets()...)
	return own, append(out, Posting{Title: "phiếu xác nhận", Code: edition.Code(k.Board), Sheets: []string{sign}})
}
