package paper

import (
	"fmt"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// ProcedurePage is print/procedure.html: the A4 information sheet for the board.
// It is not one of the document types of Nghị định 30/2020 and so never wears the national heading.
type ProcedurePage struct {
	view.Frame
	Sheet view.Sheet
	view.ProcedureView
	Address string // where the page lives, for people who type: "gianghia.example.vn/thu-tuc/…"; may be empty
}

// QuickPage is print/quick.html: one page of A5 with the five answers.
type QuickPage struct {
	view.Frame
	Sheet view.Sheet
	view.ProcedureView
	Bring []string // the first papers
	More  string   // "và 4 giấy tờ khác"
}

// SlipPage is print/slip.html: the list that a citizen takes home and ticks off.
type SlipPage struct {
	view.Frame
	Sheet view.Sheet
	view.ProcedureView
}

func procedureSheet(p view.Place, x *site.Procedure) any {
	v := ProcedurePage{Frame: p.RecordFrame(x, x.Name), ProcedureView: p.Procedure(x), Sheet: p.SheetOf(string(x.Code), view.A4)}
	v.Sheet.Large = true
	v.Banner = p.Banner(x)
	v.Alternates = []view.Alternate{{Link: view.Link{Text: "Xem trang đầy đủ trên mạng", Href: p.Href(record.Of(x).Address())}, Medium: "site", Type: "text/html"}}
	if printable(x.State) {
		v.Alternates = append(v.Alternates,
			view.Alternate{Link: view.Link{Text: "Tờ xem nhanh A5", Href: p.Href(quickAddress(x))}, Medium: "print", Type: "text/html"},
			view.Alternate{Link: view.Link{Text: "Phiếu chuẩn bị hồ sơ A5", Href: p.Href(slipAddress(x))}, Medium: "print", Type: "text/html"})
	}
	if base := string(p.Site.Config.BaseURL); base != "" {
		v.Address = strings.TrimPrefix(strings.TrimPrefix(base, "https://"), "http://") + "/" + record.Of(x).Address()
	}
	return v
}

func quickAddress(x *site.Procedure) string { return site.PrintFolder + "/nhanh/" + x.ID + ".html" }

func slipAddress(x *site.Procedure) string { return site.PrintFolder + "/phieu/" + x.ID + ".html" }

// quickPapers is how many papers a sheet of A5 has room for.
const quickPapers = 5

func quickSheet(p view.Place, x *site.Procedure) any {
	v := QuickPage{Frame: frame(p, x, "quick", x.Name), Sheet: p.SheetOf(string(x.Code), view.A5), ProcedureView: p.Procedure(x)}
	v.Sheet.Large = true
	v.Banner = p.Banner(x)
	total, room, width := 0, quickPapers, 90
	if v.TitleSize == view.TitleHuge {
		room, width = 3, 60
	}
	for _, g := range v.PaperGroups {
		for _, paper := range g.Papers {
			total++
			if len(v.Bring) < room {
				v.Bring = append(v.Bring, vi.Truncate(vi.Collapse(paper.Name), width))
			}
		}
	}
	if more := total - len(v.Bring); more > 0 {
		v.More = fmt.Sprintf("và %d giấy tờ khác, tùy trường hợp", more)
	}
	v.Requirements = nil
	return v
}

func slipSheet(p view.Place, x *site.Procedure) any {
	v := SlipPage{Frame: frame(p, x, "slip", x.Name), Sheet: p.SheetOf(string(x.Code), view.A5), ProcedureView: p.Procedure(x)}
	v.Sheet.Large = true
	v.Banner = p.Banner(x)
	return v
}
