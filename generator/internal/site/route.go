package site

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Route says why a procedure is filed where it is.
type Route struct {
	By     RouteBy
	Office *Office // nil when nobody takes it
	Desk   *Desk   // nil when the office has several desks for it, or none
	Others []*Desk // of other offices, as near as this one
	Field  string  // as config.toml or the desk writes it
}

// RouteBy is who says where a procedure is filed.
type RouteBy int

// Who says it.
const (
	RouteNone    RouteBy = iota // nobody: no desk takes the field
	RouteRecord                 // the record's own office
	RouteConfig                 // the field's office in config.toml
	RouteField                  // a desk that serves the field
	RouteService                // the house of the police, a school or the like whose procedure it is
	RouteRest                   // a desk that serves all fields that no other desk does
)

// RestOfFields is how a form writes that a desk takes what no other desk takes.
const RestOfFields = "Các lĩnh vực còn lại"

// restOfFields are the ways to write, folded, that a desk takes what no other desk takes.
var restOfFields = []string{"*", "cac linh vuc con lai", "cac linh vuc khac", "linh vuc con lai", "linh vuc khac", "moi linh vuc con lai"}

// Rest tells whether an entry of a desk's fields stands for all that no other desk takes.
func Rest(field string) bool {
	return strings.TrimSpace(field) == "*" || slices.Contains(restOfFields, vi.Fold(field))
}

// serving is how a desk takes a field, folded: by its name, or among the rest.
func (d *Desk) serving(field string) RouteBy {
	by := RouteNone
	for _, f := range d.Fields {
		switch {
		case vi.Fold(f) == field:
			return RouteField
		case Rest(f):
			by = RouteRest
		}
	}
	return by
}

// counter is an office and a field, folded, of a service; taken is which of its desks take
// the field.
type (
	counter struct {
		office *Office
		field  string
		of     service
	}
	taken struct {
		desks []*Desk
		by    RouteBy
	}
)

// desksFor are the desks of an office that take a field of a service ("" for none): the
// service's own before others, and of those the ones that name the field, else those that
// take the rest. They are looked for once, however many procedures the field has.
func (l *linker) desksFor(o *Office, field string, of service) ([]*Desk, RouteBy) {
	at := counter{o, vi.Fold(field), of}
	known, looked := l.taken[at]
	if !looked {
		known.desks, known.by = o.desksFor(at.field, of)
		l.taken[at] = known
	}
	return known.desks, known.by
}

func (o *Office) desksFor(field string, of service) (desks []*Desk, by RouteBy) {
	for _, own := range []bool{true, false} {
		for _, want := range []RouteBy{RouteField, RouteRest} {
			for _, d := range o.Desks {
				if d.own(of) == own && d.takes(field, of) == want {
					desks = append(desks, d)
				}
			}
			if len(desks) > 0 {
				return desks, want
			}
		}
	}
	return nil, RouteNone
}

// router finds the desks of procedures that name no office. A field of a level goes one
// way, but what is a service's its own: the way is found once, and what is wrong with it
// is told once.
type router struct {
	l     *linker
	found map[wayKey]*way
	order []*way
}

// wayKey is what has one way: a field and a level, folded, of a service.
type wayKey struct {
	field, level string
	of           service
}

// way is where the procedures of a field and level go that name no office.
type way struct {
	Route
	of     service
	agency string  // of the first of them, when they are a service's
	desks  []*Desk // of Office
	taken  int     // procedures in force, or about to be
}

// route gives every procedure its office and its desk. It runs when references are
// followed: an office that the record names wins.
func (l *linker) route() {
	r := &router{l: l, found: map[wayKey]*way{}}
	for _, p := range l.site.Procedures {
		if p.Procedure.Office == "" && p.Procedure.Field != "" {
			w := r.way(p)
			if p.State.Current() || p.State == Upcoming {
				w.taken++
			}
			p.Route = w.Route
			if w.misses(p) {
				p.Route = Route{Field: w.Field} // a desk of the field would send people away from where the record sends them
			}
			p.Office = p.Route.Office
			if p.Office != nil {
				l.give(&p.Base, "office", p.Office)
			}
		} else if p.Office != nil {
			p.Route = Route{By: RouteRecord, Office: p.Office, Field: p.Procedure.Field}
		}
		if p.Office != nil {
			if serving, named := l.desks(p); named || len(serving) == 1 {
				p.Desk = serving[0]
			}
		}
		p.Route.Desk = p.Desk
	}
	l.ways = r.order
}

// desks are the desk that the procedure names, else those of its office that serve its
// field.
func (l *linker) desks(p *Procedure) (serving []*Desk, named bool) {
	if number := p.Procedure.Desk; number != "" {
		for _, d := range p.Office.Desks {
			if d.Number == number {
				return []*Desk{d}, true
			}
		}
		return nil, false
	}
	serving, _ = l.desksFor(p.Office, p.Procedure.Field, p.taker())
	if len(serving) == 0 && p.Procedure.Office != "" { // the record says that this office takes it, whosever it is
		serving, _ = l.desksFor(p.Office, p.Procedure.Field, "")
	}
	return serving, false
}

// give notes what a key of a record leads to that the record itself leaves open.
func (l *linker) give(b *record.Base, key string, to record.Record) {
	if l.site.given[b] == nil {
		l.site.given[b] = map[string]record.Record{}
	}
	l.site.given[b][key] = to
}

func (r *router) way(p *Procedure) *way {
	level := r.level(p.Procedure.Level)
	key := wayKey{vi.Fold(p.Procedure.Field), level, p.taker()}
	w := r.found[key]
	if w == nil {
		w = r.find(p.Procedure.Field, level, key.of)
		w.of, w.agency = key.of, p.Agency
		r.found[key] = w
		r.order = append(r.order, w)
	}
	return w
}

// level is what a level goes by, whichever of its names is written.
func (r *router) level(name string) string {
	name = vi.Fold(name)
	for _, n := range r.l.cfg.Levels {
		if vi.Fold(n.Name) == name || slices.ContainsFunc(n.Also, func(also string) bool { return vi.Fold(also) == name }) {
			return vi.Fold(n.Name)
		}
	}
	return name
}

// choice is an office that takes a field, and how near it is: the least first.
type choice struct {
	office *Office
	by     RouteBy
	desks  []*Desk
	far    [3]int // is it the service's own; does it name the level; does a desk name the field
	depth  int    // below how many others it stands
}

// find chooses the nearest office: one that config.toml names for the field; else, of what
// is a service's, the service's own; then one that says that it serves the level before
// one that says nothing of levels; then a desk that names the field before one that takes
// the rest. Of equals the one that stands higher, then the first in order of files is
// taken, and the others are told.
func (r *router) find(field, level string, of service) *way {
	w := &way{Route: Route{Field: field}}
	if o := r.configured(field); o != nil {
		w.By, w.Office = RouteConfig, o
		w.desks, _ = r.l.desksFor(o, field, of)
		return w
	}
	var all []choice
	for _, o := range r.l.site.Offices {
		desks, by := r.l.desksFor(o, field, of)
		if o.receives(of) {
			by = RouteService
		}
		named, served := r.serves(o, level)
		if by == RouteNone || !served {
			continue
		}
		c := choice{office: o, by: by, desks: desks, depth: depth(o)}
		if of != "" && by != RouteService && !desks[0].own(of) {
			c.far[0] = 1
		}
		if !named {
			c.far[1] = 1
		}
		if by == RouteRest {
			c.far[2] = 1
		}
		all = append(all, c)
	}
	if len(all) == 0 {
		return w
	}
	slices.SortStableFunc(all, func(a, b choice) int { return cmp.Or(slices.Compare(a.far[:], b.far[:]), a.depth-b.depth) })
	best := all[0]
	w.By, w.Office, w.desks = best.by, best.office, best.desks
	for _, c := range all[1:] {
		if c.far == best.far {
			w.Others = append(w.Others, c.desks...)
		}
	}
	return w
}

// configured is the office that config.toml names for a field.
func (r *router) configured(field string) *Office {
	for i, f := range r.l.cfg.Fields {
		if f.Office != "" && vi.Fold(f.Name) == vi.Fold(field) {
			return leads[*Office](r.l, nil, "fields."+itoa(i)+".office")
		}
	}
	return nil
}

// serves tells whether an office takes procedures of a level, and whether it says so.
func (r *router) serves(o *Office, level string) (named, served bool) {
	for _, name := range o.Levels {
		if r.level(name) == level {
			return true, true
		}
	}
	return false, len(o.Levels) == 0
}

// depth is how many offices an office stands below.
func depth(o *Office) (n int) {
	seen := map[*Office]bool{}
	for at := o; at.Parent != nil && !seen[at]; at = at.Parent {
		seen[at] = true
		n++
	}
	return n
}
