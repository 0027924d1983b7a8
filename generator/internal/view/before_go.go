package view

import "niemyet/generator/internal/site"

// GoLine is one thing to see to before one leaves the house, beside the papers: where, when,
// how much money, whom to call first. It is ticked on the page and on paper.
type GoLine struct {
	Label   string   // "Nộp ở đâu"
	Text    []string // a line each; with Phones empty
	Phones  []Phone
	OfCases []CaseAnswer
}

// beforeGo is the list under the papers. What nobody knows is not in it: there is nothing
// to tick.
func (p Place) beforeGo(x *site.Procedure, a Answers) (out []GoLine) {
	for _, l := range a.Lines {
		switch {
		case l.Unknown && len(l.OfCases) == 0:
		case l.Key == "where":
			place := l.Text
			if place == a.Where.Desk { // the card has the office in small letters
				place += ", " + a.Where.Office.Text
			}
			line := GoLine{Label: l.Label, Text: []string{place}}
			if a.Where.Address != "" {
				line.Text = append(line.Text, a.Where.Address)
			}
			out = append(out, line)
			if x.Office != nil {
				if hours := p.Hours(x.Office); len(hours) > 0 {
					out = append(out, GoLine{Label: p.Say("contact.hours"), Text: hours})
				}
			}
		case l.Key == "fee":
			line := GoLine{Label: l.Label, Text: []string{l.Text}, OfCases: l.OfCases}
			if l.Small != "" {
				line.Text = append(line.Text, p.Upper(l.Small))
			}
			out = append(out, line)
		case l.Key == "ask":
			out = append(out, GoLine{Label: p.Say("before_go.call"), Phones: l.Phones})
		}
	}
	return out
}
