package paper

import (
	"cmp"
	"maps"
	"slices"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// AuditPage is print/audit.html: what should hang on a board, what the office signed for,
// and room to note what an inspector found. It is filled in by hand, so it has no code.
type AuditPage struct {
	view.Frame
	Sheet       view.Sheet
	Place       string
	Answerable  string
	Sum         string // "12 of 14 sheets stand as signed for"
	Logged      bool   // something was signed for on this board
	Rows, Wrong []AuditRow
}

// AuditRow is a sheet: of Rows one that belongs on the board, of Wrong one that hangs there
// and does not.
type AuditRow struct {
	Number        int
	Title         string
	Code, Version string
	Signed        string // who put it up and when, who looked
	Finding       string // what the log says against it; "" for nothing
}

// auditTitle is how many letters of a sheet's title stand in a row: the code names it to who checks, and
// twenty sheets fit four pages.
const auditTitle = 100

// auditSheet is that of a board.
func auditSheet(scene *view.Scene, b *site.Board, group Group) Sheet {
	return Sheet{
		Path: site.AuditAddress(b), Layout: "print/audit", Paper: view.A4Wide, Title: scene.Say("audit.title", "name", b.Name), Group: group,
		Draw: func(p view.Place, wear view.Sheet) any { return audit(p, b, wear) },
	}
}

func audit(p view.Place, b *site.Board, wear view.Sheet) any {
	v := AuditPage{Frame: frame(p, b, "audit", p.Say("audit.title", "name", b.Name)), Sheet: wear, Place: boardPlace(b), Answerable: b.Answerable}
	hangs := p.Log.HangsOn(b.ID, p.Site.Date)
	v.Logged = len(hangs) > 0
	belongs, good := map[string]bool{}, 0
	pack := boardPack(p, b)
	for _, x := range slices.Concat(pack.Up, pack.Held) {
		belongs[x.Code] = true
		row := AuditRow{Number: len(v.Rows) + 1, Title: vi.Truncate(x.Title, auditTitle), Code: x.Code, Version: x.Version}
		row.Finding = against(p, b, x, hangs)
		if s, is := hangs[x.Code]; is {
			row.Signed = signedBy(p, s)
			if row.Finding == "" {
				good++
			}
		}
		v.Rows = append(v.Rows, row)
	}
	for _, code := range slices.Sorted(maps.Keys(hangs)) {
		if belongs[code] {
			continue
		}
		s := hangs[code]
		title := p.Posted().Version(code, s.Version).Title
		v.Wrong = append(v.Wrong, AuditRow{Number: len(v.Wrong) + 1, Title: vi.Truncate(cmp.Or(title, code), auditTitle), Code: code, Version: s.Version, Signed: signedBy(p, s), Finding: p.Say("audit.take_down")})
	}
	v.Sum = p.Say("audit.sum", "good", good, "all", len(v.Rows))
	return v
}

// against is what the log says against a sheet that belongs on a board.
func against(p view.Place, b *site.Board, x Posting, hangs map[string]edition.Signed) string {
	s, signed := hangs[x.Code]
	printed, was := p.Log.PrintedOn(b.ID, x.Code, x.Version)
	down, gone := p.Log.DownFrom(b.ID, x.Code, p.Site.Date)
	switch {
	case signed && p.Posted().Stands(x.Code, s.Version):
		return ""
	case signed:
		return p.Say("audit.old", "old", s.Version, "new", x.Version)
	case gone:
		return p.Say("audit.gone", "day", down.On)
	case was:
		return p.Say("audit.unsigned", "day", printed)
	}
	return p.Say("audit.not_printed")
}

func signedBy(p view.Place, s edition.Signed) string {
	text := p.Say("audit.put_up", "day", s.On)
	if s.Who != "" {
		text += ", " + s.Who
	}
	if s.Checker != "" {
		text += "; " + p.Say("audit.checked_by", "who", s.Checker)
	}
	if s.Note != "" {
		text += ". " + s.Note
	}
	return text
}
