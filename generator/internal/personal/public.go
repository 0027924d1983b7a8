package personal

import (
	"maps"
	"strings"
)

// Public is what everybody may read: a set of values that offices publish themselves.
// The zero value and nil hold nothing.
type Public struct {
	values map[Sort]map[string]bool
	people []string // folded names, each as " nguyen van hung"
}

// Add makes public whatever personal data a text holds.
func (p *Public) Add(text string) { p.AddFound(All(text)) }

// AddFound makes public what was found.
func (p *Public) AddFound(list []Found) {
	for _, f := range list {
		p.add(f)
	}
}

// AddHouses makes public the houses among what was found, and nothing else of it.
func (p *Public) AddHouses(list []Found) {
	for _, f := range list {
		if f.Sort == House {
			p.add(f)
		}
	}
}

// Hidden is what of a list is not public.
func (p *Public) Hidden(list []Found) (out []Found) {
	for _, f := range list {
		if !p.has(f) {
			out = append(out, f)
		}
	}
	return out
}

func (p *Public) add(f Found) {
	if p.values == nil {
		p.values = map[Sort]map[string]bool{}
	}
	if p.values[f.Sort] == nil {
		p.values[f.Sort] = map[string]bool{}
	}
	p.values[f.Sort][f.Value] = true
	if f.Sort == Name {
		p.people = append(p.people, " "+f.Value)
	}
}

// AddName makes a person's name public, also where it is said by its last words alone:
// "ông Hùng" of "Nguyễn Văn Hùng".
func (p *Public) AddName(name string) {
	if value := nameValue(name); value != "" {
		p.add(Found{Sort: Name, Value: value})
	}
}

// has tells whether a piece is public, under whatever sort it was published.
func (p *Public) has(f Found) bool {
	if p == nil {
		return false
	}
	if f.Sort == Name {
		for _, name := range p.people {
			if strings.HasSuffix(name, " "+f.Value) {
				return true
			}
		}
		return false
	}
	if f.Sort == House || f.Sort == Email || f.Sort == Plate || f.Sort == Birth {
		return p.values[f.Sort][f.Value]
	}
	for _, sort := range []Sort{Phone, Identity, Account, Number} {
		if p.values[sort][f.Value] {
			return true
		}
	}
	return false
}

// With is what is public here, and what some texts say besides: each as it stands, or the
// name of a person.
func (p *Public) With(texts ...string) *Public {
	if len(texts) == 0 {
		return p
	}
	out := &Public{values: map[Sort]map[string]bool{}, people: append([]string(nil), p.people...)}
	for sort, values := range p.values {
		out.values[sort] = maps.Clone(values)
	}
	for _, text := range texts {
		out.Add(text)
		out.AddName(text)
	}
	return out
}
