package kiosk

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("notice", Drawing{
		Card:  of(notice),
		Name:  of(func(_ view.Place, x *site.Notice) string { return vi.UpperFirst(x.Name) }),
		Facts: of(func(p view.Place, x *site.Notice) []string { return []string{p.TermText(x)} }),
		Way:   &Way{Rank: 28, Icon: "papers", Words: "nav.notices"},
	})
}

// notice is a posted document: what it is about, who issued it, how long it hangs, its text.
func notice(p view.Place, x *site.Notice) any {
	v := recordPage(p, x, vi.UpperFirst(x.Name))
	signed := []string{x.Issuer, x.Position}
	for _, s := range x.CoSigners {
		signed = append(signed, s.Position)
	}
	v.fact(p.Say("notice.signed_by"), append(signed, p.Say("kiosk.notice_number", "number", string(x.Number), "day", x.Date))...)
	v.fact(p.Say("notice.posted"), p.TermText(x))
	var boards []string
	for _, b := range x.Boards {
		boards = append(boards, b.Name)
	}
	v.fact(p.Say("notice.boards"), boards...)
	return v
}
