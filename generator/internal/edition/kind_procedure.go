package edition

import (
	"reflect"
	"strings"

	"niemyet/generator/internal/site"
)

// The sheet of a procedure shows the desk that takes it and the numbers to ring.
var _ = beside(func(p *site.Procedure) []Fact {
	where, show := "", ""
	if o := p.Office; o != nil {
		where, show = o.Name+"\n"+o.Office.Address+"\n"+o.Phone.String()+"\n"+canonical(reflect.ValueOf(o.Hours)), o.Name
		if p.Desk != nil {
			where += "\n" + p.Desk.Number + " " + p.Desk.Name + " " + p.Desk.Place
			show = deskBefore + p.Desk.Number + ", " + show
		}
	}
	lines := ""
	for _, h := range p.Hotlines {
		if h.Role != nil && h.Role.Required {
			lines += h.Role.Name + " " + h.Number.String() + "\n"
		}
	}
	out := []Fact{{officeKey, officeWord.Vi, where, show}, {hotlinesKey, hotlinesWord.Vi, lines, ""}}
	if ended := lawFacts(p); ended != "" {
		out = append(out, Fact{lawsKey, lawsWord.Vi, ended, ended})
	}
	return out
})

// lawFacts names the laws of a procedure that are not in force on the day, as its sheet
// says; "" when there is none, so that most versions rest on the record alone.
func lawFacts(p *site.Procedure) string {
	var out []string
	for _, c := range p.Laws {
		switch c.State {
		case site.LawEnded:
			out = append(out, c.Law.Title()+lawEnded)
		case site.LawUpcoming:
			out = append(out, c.Law.Title()+lawUpcoming)
		}
	}
	return strings.Join(out, "; ")
}
