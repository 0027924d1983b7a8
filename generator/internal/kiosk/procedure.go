package kiosk

import (
	"html/template"
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
)

func init() {
	Draw("procedure", Drawing{Card: of(procedure), Scripts: procedureScripts, Facts: of(view.Place.Brief)})
}

var procedureScripts = slices.Concat([]string{"js/kiosk-procedure.js"}, openingScripts, slipScripts)

// ProcedurePage is kiosk/procedure.html. Links in Procedure lead to kiosk pages; links out are left out.
type ProcedurePage struct {
	view.Frame
	view.ProcedureView
	Ask       Ask
	Papers    []Papers // PaperGroups, each with whether it is a case
	Codes     []Code
	Audio     *view.Audio // nil: no button
	Voices    []Voice     // in other languages
	Cards     []Card      // the five answers
	DeskPlace string      // of the desk in the building
	Now       *view.Now   // whether the office that takes the file is open
	Fees      *FeeTable   // nil where no fee sends to a table
}

// AskMode says how the visitor's case is asked for.
type AskMode string

// The ways to ask.
const (
	AskNothing AskMode = ""
	AskOne     AskMode = "one"  // exactly one case applies: choose it
	AskEach    AskMode = "each" // any of them may add papers: tick those that apply
)

// Ask is the question for the case.
type Ask struct {
	Mode  AskMode
	Cases []Choice
}

// Choice is a case that the visitor can choose.
type Choice struct {
	view.Link     // name and "#id" of the papers
	Number    int // of the case, by which times and fees of its own are told; 0 for none
}

// FeeTable is the table to which a fee sends: a screen of the kiosk, or a document to ask for.
type FeeTable struct {
	Cited string      // "Nghị quyết số 12/2025/NQ-HĐND"; "" where the record names none
	Posts []view.Item // its screen, where the kiosk has one
}

// feeTable is the table to which a fee of the procedure sends.
func feeTable(p view.Place, x *site.Procedure) *FeeTable {
	r, cited := p.FeeDocument(&x.Base)
	switch {
	case r != nil:
		return &FeeTable{Cited: cited, Posts: []view.Item{p.ItemOf(r)}}
	case x.SendsToTable():
		return &FeeTable{Cited: cited}
	}
	return nil
}

// Card is an answer of the first screen, and the screen that tells more.
type Card struct {
	view.Answer
	To      string // "#id"
	Place   string // of the desk in the building
	Address string // on the slip alone: who stands here is there
	Go      string // what the next screen asks or shows; "" when the arrow says it
}

// Papers is a group of papers; those of a case are shown when it applies.
type Papers struct {
	view.PaperGroup
	Case bool
}

// Code is an address for a telephone.
type Code struct {
	Title   string
	Address string
	QR      template.HTML
	Page    bool // of the procedure's own page: the one on the slip
}

// procedure is a procedure as somebody reads it who stands before it: the five
// answers, then one thing a screen.
func procedure(p view.Place, x *site.Procedure) any {
	back := site.KioskHomeAddress
	if x.Field != nil {
		back = site.KioskAddress(x.Field.Address(site.FieldFolder))
	}
	v := ProcedurePage{Frame: recordFrame(p, "procedure", p.Called(x), x, back), ProcedureView: fenced(p, p.Procedure(x))}
	v.Frame.Scripts = scripts(p, procedureScripts)
	v.Head(v.Heading)
	v.Banner = p.Banner(x)
	v.Ask, v.Papers = Cases(v.PaperGroups)
	v.Codes = codes(p, x)
	v.Audio, v.Voices = audio(p, x), voices(p, x)
	if d := x.Desk; d != nil {
		v.DeskPlace = d.Place
	}
	if x.Office != nil {
		v.Now = p.OfficeNow(x.Office)
	}
	v.Fees = feeTable(p, x)
	v.Cards = cards(p, v)
	return v
}

// fenced turns every address outside the kiosk into plain text: a visitor must
// never be led out of it.
func fenced(p view.Place, v view.ProcedureView) view.ProcedureView {
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

// Cases tells how the kiosk asks for the visitor's case. With papers that everybody
// needs, each case may add its papers; without them exactly one case applies.
func Cases(groups []view.PaperGroup) (ask Ask, papers []Papers) {
	always := false
	for _, g := range groups {
		k := Papers{PaperGroup: g, Case: view.IsCase(g.Title) && len(g.Papers) > 0}
		papers = append(papers, k)
		if k.Case {
			ask.Cases = append(ask.Cases, Choice{view.Link{Text: g.Title, Href: "#" + g.ID}, g.Case})
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
		ask = Ask{}
		for i := range papers {
			papers[i].Case = false
		}
	}
	return ask, papers
}

// codes are the addresses a telephone can take home from the screen. Without a
// base address the page has none: a code that leads nowhere is worse than no code.
func codes(p view.Place, x *site.Procedure) (out []Code) {
	if base := p.Site.Config.BaseURL; base != "" {
		to := string(base) + "/" + record.Of(x).Address()
		out = append(out, Code{Title: p.Say("kiosk.page_code"), Address: to, QR: view.QR(to, p.Say("kiosk.qr", "address", to)), Page: true})
	}
	if x.Online != "" {
		to := string(x.Online)
		out = append(out, Code{Title: p.Say("kiosk.online_code"), Address: to, QR: view.QR(to, p.Say("kiosk.qr", "address", to))})
	}
	return out
}

// cards are the five answers in the words of the page, each with the screen that it leads to.
func cards(p view.Place, v ProcedurePage) (out []Card) {
	screens := map[string]string{"bring": "#giay-to", "where": "#noi-nhan", "time": "#cach-nop", "fee": "#cach-nop", "ask": "#noi-nhan"}
	for _, a := range v.Answers.Lines {
		c := Card{Answer: a, To: screens[a.Key]}
		switch a.Key {
		case "bring":
			c.Go = p.Say("kiosk.see_papers")
			if v.Ask.Mode != AskNothing {
				c.To, c.Go = "#truong-hop", p.Say("kiosk.choose_and_see")
			}
		case "fee":
			if v.Fees != nil && len(v.Fees.Posts) > 0 {
				c.Go = p.Say("kiosk.see_fees")
			}
		case "where":
			c.Address = v.Answers.Where.Address
			c.Place = v.DeskPlace
		}
		out = append(out, c)
	}
	return out
}
