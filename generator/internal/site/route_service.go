package site

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/vi"
)

// A service is a line of the state, or an establishment, that has a front office of its
// own: the police, the army, notaries, schools, hospitals. That a desk of the committee
// takes "the rest" does not say that it takes theirs. People whose residence is
// registered at the police would be sent to the wrong house.
type service string

// services are the words, folded, by which their agencies are known.
var services = []struct {
	id    service
	words []string
}{
	{"police", []string{"cong an", "canh sat"}},
	{"army", []string{"ban chi huy quan su"}}, // what a command above settles is handed in at the commune
	{"notary", []string{"hanh nghe cong chung", "phong cong chung", "van phong cong chung"}},
	{"school", []string{"co so giao duc", "truong hoc", "truong mam non", "truong tieu hoc", "truong trung hoc", "truong pho thong"}},
	{"hospital", []string{"co so kham benh", "benh vien"}},
}

// serviceIn is the service that a name speaks of, "" when it speaks of none.
func serviceIn(name string) service {
	name = vi.Fold(name)
	for _, s := range services {
		if slices.ContainsFunc(s.words, func(w string) bool { return strings.Contains(name, w) }) {
			return s.id
		}
	}
	return ""
}

// service is whose front office takes a procedure: that of the first of its agencies when
// all of them are of services. One of the committee, or one that nobody knows, and it is
// nobody's.
func (p *Procedure) service() (first service) {
	for name := range strings.FieldsFuncSeq(p.Agency, func(r rune) bool { return r == ',' || r == ';' || r == '\n' }) {
		if strings.TrimSpace(name) == "" {
			continue
		}
		of := serviceIn(name)
		if of == "" {
			return ""
		}
		if first == "" {
			first = of
		}
	}
	return first
}

// committee are the words, folded, by which an address speaks of a house of the committee.
var committee = []string{"uy ban", "ubnd", "mot cua", "hanh chinh cong"}

// receivedBy is the service at whose own house the record says that files are handed in: its words for the place name that
// and no house of the committee.
func (p *Procedure) receivedBy() service {
	at := vi.Fold(p.Receiving)
	if slices.ContainsFunc(committee, func(w string) bool { return strings.Contains(at, w) }) {
		return ""
	}
	return serviceIn(at)
}

// taker is whose front office takes a procedure: as the record says of the place, else as its agencies tell.
func (p *Procedure) taker() service { return cmp.Or(p.receivedBy(), p.service()) }

// misses tells whether a way leads to somebody else's house than the one that the record names.
func (w *way) misses(p *Procedure) bool {
	own := p.receivedBy()
	return own != "" && w.Office != nil && w.By != RouteConfig && w.By != RouteService &&
		!slices.ContainsFunc(w.desks, func(d *Desk) bool { return d.own(own) })
}

// service is whose desk it is: a desk of an office of a service, or one that is called
// after it.
func (d *Desk) service() service {
	if of := d.Office.service(); of != "" {
		return of
	}
	return serviceIn(d.Name)
}

func (o *Office) service() service { return serviceIn(o.Office.Name) }

// takes is how a desk takes procedures of a field, folded, that are a service's. What is
// the service's own goes to its desk first; a desk that names the field says that it takes
// all of it; what takes the rest takes that of its own.
func (d *Desk) takes(field string, of service) RouteBy {
	by := d.serving(field)
	if by == RouteRest && of != d.service() && (of != "" || d.Office.service() != "") {
		return RouteNone
	}
	return by
}

// own tells whether a desk is that of the service: with "" that of no service.
func (d *Desk) own(of service) bool { return d.service() == of }

// receives tells whether an office without desks takes what is a service's: its own house
// does.
func (o *Office) receives(of service) bool {
	return of != "" && len(o.Desks) == 0 && o.service() == of
}

// checkServices tells once of each service that no desk takes what it settles.
func (l *linker) checkServices() {
	at := l.firstWithDesks()
	if at == nil {
		return
	}
	for _, s := range services {
		var ways []*way
		count := 0
		for _, w := range l.ways {
			if w.of == s.id && w.By == RouteNone && w.taken > 0 {
				ways = append(ways, w)
				count += w.taken
			}
		}
		if count == 0 {
			continue
		}
		slices.SortStableFunc(ways, func(a, b *way) int { return cmp.Compare(b.taken, a.taken) })
		var fields []string
		agency := ways[0].agency
		for _, w := range ways {
			if len(w.agency) < len(agency) { // the plainest of their names
				agency = w.agency
			}
			if !slices.Contains(fields, w.Field) {
				fields = append(fields, w.Field)
			}
		}
		l.fault("W345", at, "desks", "procedures", itoa(count), "agency", agency, "fields", strings.Join(fields, "; "))
	}
}
