package view

import (
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// LawState says whether a legal text is in force on the day of the build; it is also a CSS modifier.
type LawState string

// The states of a legal text.
const (
	LawInForce  LawState = "in-force"
	LawEnded    LawState = "ended"
	LawUpcoming LawState = "upcoming"
	LawUnclear  LawState = "unclear"
)

// Law is one line of the legal basis.
type Law struct {
	Number string // "60/2014/QH13"
	Title  string
	Issuer string
	Date   string
	Link   Link // official text; Text is not shown
	State  LawState
	Since  string // "từ 01/01/2016" or "từ 01/07/2026, thay bằng …"
}

// LawTold is what a legal document says to citizens in plain words, the same on the site, the kiosk and paper.
type LawTold struct {
	Name    string // "Luật Thực hiện dân chủ ở cơ sở"
	Number  string // "10/2022/QH15"
	Summary []string
	Rule    ConductView // its points, each with its article
	State   LawState
	Ask     []string // where more is told: an office and its address
}

// LawTold draws it.
func (p Place) LawTold(x *site.Law) LawTold {
	v := LawTold{Name: x.Name, Number: string(x.Number), Summary: Lines(x.Summary), State: StateOfLaw(x.State), Rule: ConductView{Sort: "van-ban"}}
	for _, point := range x.Points {
		v.Rule.Points = append(v.Rule.Points, RulePoint{point.Text, Stated(point.Clause)})
	}
	if x.Office != nil {
		v.Ask = append(v.Ask, ShortName(x.Office))
		if at := Stated(x.Office.Office.Address); at != "" {
			v.Ask = append(v.Ask, at)
		}
	}
	return v
}

// LawLeaflet leads to the leaflet of a legal document, and to its file; nil where it has none.
func (p Place) LawLeaflet(x *site.Law) []Alternate {
	out := p.OnPaper(x)
	if len(out) > 0 {
		out[0].Text = p.Say("policy.leaflet")
	}
	return out
}

// Laws are citations with their state on the day of the build.
func (p Place) Laws(list []site.Citation) []Law {
	var out []Law
	for _, c := range list {
		l := Law{Number: c.Number, Title: c.Title, State: StateOfLaw(c.State)}
		if l.Title == "" && c.Law != nil {
			l.Title = c.Law.Name
		}
		if l.Title == "" {
			l.Title = p.Say("law.document", "number", c.Number)
		}
		if c.Clause != "" {
			l.Title = vi.UpperFirst(c.Clause) + ", " + l.Title
		}
		if c.Law != nil {
			l.Issuer, l.Date = c.Law.Issuer, p.Write(c.Law.Date)
			l.Since = p.sinceText(c.Law)
			if p.Medium == "site" {
				l.Link = Link{c.Law.Title(), p.Href(record.Of(c.Law).Address())}
			}
		}
		out = append(out, l)
	}
	return out
}

// LawsNote says once, quietly, that nobody has looked up whether the documents are in force
// of which no state is shown, and whose list it is; "" when there are none.
func (p Place) LawsNote(list []site.Citation, b *record.Base) string {
	unknown := 0
	for _, c := range list {
		if c.State == site.LawUnknown {
			unknown++
		}
	}
	switch {
	case unknown == 0:
		return ""
	case unknown < len(list):
		return p.Say("law.unchecked_some")
	case b.Source == "":
		return p.Say("law.unchecked_plain")
	case b.SourceDate.IsZero():
		return p.Say("law.unchecked", "source", b.Source)
	}
	return p.Say("law.unchecked_day", "source", b.Source, "day", b.SourceDate.Date)
}

// StateOfLaw is the state of a legal text as layouts name it.
func StateOfLaw(s site.LawState) LawState {
	switch s {
	case site.LawInForce:
		return LawInForce
	case site.LawEnded:
		return LawEnded
	case site.LawUpcoming:
		return LawUpcoming
	}
	return LawUnclear
}

// sinceText says from when a document's state holds, and what took its place.
func (p Place) sinceText(l *site.Law) string {
	switch l.State {
	case site.LawEnded:
		text := p.Say("law.after", "day", l.EffectiveTo)
		if l.Law.ReplacedBy != "" {
			text += p.Say("law.replaced_with", "law", l.Law.ReplacedBy)
		}
		return text
	case site.LawUpcoming, site.LawInForce:
		if !l.EffectiveFrom.IsZero() {
			return p.Say("law.from", "day", l.EffectiveFrom)
		}
	}
	return ""
}
