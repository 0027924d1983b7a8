package paper

import (
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

func init() { Draw("board", Drawing{Sheets: boardSheets, Posts: &Posts{Rank: 60, Up: offerQuarter}}) }

// boardSheets are the full pack of each board as one page, for offices without Chromium,
// and its sign-off sheet.
func boardSheets(scene *view.Scene) (out []Sheet) {
	rounds := Group{RankRounds, "dot-niem-yet", scene.Say("pack.what_round")}
	for _, b := range scene.Site.Boards {
		full := func() *Pack { return PackOf(scene, b, vi.Date{}) }
		cover := Sheet{
			Path: site.PackAddress(b), Code: edition.Code(b), Called: record.SheetName(b), Address: record.Of(b).Address(), State: stateOf(scene, b), Layout: "print/pack", Paper: view.A4, Draw: func(p view.Place, wear view.Sheet) any { return roundCover(p, boardPack(p, b), wear) },
			Title: scene.Say("sheet.pack", "board", b.Name), Note: scene.Say("pack.cover"), Group: rounds,
			More: func() []view.Page { return roundOf(scene, full()) },
		}
		sign := signOffSheet(b, full)
		sign.Title, sign.Group = scene.Say("sheet.signoff", "board", b.Name), rounds
		out = append(out, cover, sign, auditSheet(scene, b, rounds))
	}
	return out
}

// boardPack is the full pack of a board. Its version is that of the board alone: what
// hangs on it has versions of its own.
func boardPack(p view.Place, b *site.Board) *Pack {
	if p.IsProof() {
		return &Pack{scene: p.Scene, Board: b}
	}
	return PackOf(p.Scene, b, vi.Date{})
}

// signOffSheet is the sheet on which a round is signed for.
func signOffSheet(b *site.Board, pack func() *Pack) Sheet {
	return Sheet{Path: site.SignOffAddress(b), Code: edition.Code(b), Copy: true, Layout: "print/signoff", Paper: view.A4, Draw: func(p view.Place, wear view.Sheet) any { return signOff(p, pack(), wear) }}
}
