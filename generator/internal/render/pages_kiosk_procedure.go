package render

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// kioskProcedure is a procedure as somebody reads it who stands before it: the five
// answers, then one thing a screen.
func (p placed) kioskProcedure(x *site.Procedure) any {
	back := kioskHome
	if x.Field != nil {
		back = kioskAddress(x.Field.Address(site.FieldFolder))
	}
	v := KioskProcedurePage{Frame: p.kioskFrame("procedure", x.Name, back), Procedure: p.fenced(p.procedure(x))}
	v.Sample = v.Sample || x.Base.Sample
	v.Banner = p.banner(x)
	v.Ask, v.Papers = kioskCases(v.PaperGroups)
	v.Codes = p.kioskCodes(x)
	v.Audio = p.Scene.kioskAudio(x)
	v.Slip = kioskSlip(x)
	return v
}

// fenced turns every address outside the kiosk into plain text: a visitor must
// never be led out of it.
func (p placed) fenced(v Procedure) Procedure {
	for i := range v.Ways {
		v.Ways[i].Link.Href = ""
	}
	for _, g := range v.PaperGroups {
		for i := range g.Papers {
			g.Papers[i].Form.Href = ""
		}
	}
	if v.Contact != nil {
		v.Contact.Office.Href = "" // the screen that tells of it is this one
	}
	return v
}

// kioskCases tells how the kiosk asks for the visitor's case. With papers that
// everybody needs, each case is a question of its own that adds its papers; without
// them exactly one case applies.
func kioskCases(groups []PaperGroup) (ask KioskAsk, papers []KioskPapers) {
	always := false
	for _, g := range groups {
		k := KioskPapers{PaperGroup: g, Case: isCase(g.Title) && len(g.Papers) > 0}
		papers = append(papers, k)
		if k.Case {
			ask.Cases = append(ask.Cases, Link{g.Title, "#" + g.ID})
		} else if len(g.Papers) > 0 {
			always = true
		}
	}
	switch {
	case len(ask.Cases) == 0:
	case always:
		ask.Mode = AskEach
	case len(ask.Cases) > 1:
		ask.Mode = AskOne
	default: // one case and nothing else: there is nothing to choose
		ask = KioskAsk{}
		for i := range papers {
			papers[i].Case = false
		}
	}
	return ask, papers
}

// kioskCodes are the addresses a telephone can take home from the screen. Without a
// base address the page has none: a code that leads nowhere is worse than no code.
func (p placed) kioskCodes(x *site.Procedure) (out []KioskCode) {
	if base := p.Site.Config.BaseURL; base != "" {
		to := string(base) + "/" + record.Of(x).Address()
		out = append(out, KioskCode{Title: "Trang của thủ tục này", Address: to, QR: qrSVG(to, "Mã QR: "+to), Page: true})
	}
	if x.Online != "" {
		to := string(x.Online)
		out = append(out, KioskCode{Title: "Nơi nộp trực tuyến", Address: to, QR: qrSVG(to, "Mã QR: "+to)})
	}
	return out
}

// kioskSlip says what the record does not: in the procedure's own words it would be
// too long for a strip of paper.
func kioskSlip(x *site.Procedure) KioskSlip {
	var v KioskSlip
	if d := x.Desk; d != nil {
		v.Place = d.Place
	}
	return v
}
