package site

import (
	"reflect"
	"strings"

	"niemyet/generator/internal/personal"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// checkPersonal refuses whatever tells who somebody is in the records of kinds that are
// anonymous. What offices publish of themselves (addresses, lines, who signs) is no secret,
// nor is what a record says is public.
func (l *linker) checkPersonal() {
	var ours *personal.Public
	for _, r := range l.all {
		b := record.Of(r)
		if !b.Kind.Anonymous {
			continue
		}
		if ours == nil {
			ours = l.ownPublic()
		}
		public := ours.With(b.Confirmed...)
		record.Each(r, func(path string, f record.Field, v reflect.Value) bool {
			if text := record.Written(v); text != "" && v.Kind() == reflect.String && f.Ref == "" && f.Key != "confirmed" {
				refused := f.NameIn(text) != "" // by E835, which says what stands there instead
				for _, found := range public.Hidden(l.personalIn(text)) {
					if !refused || found.Sort != personal.Name {
						l.personal(b.At(path), found, text)
					}
				}
			}
			return true
		})
		if b.Body.Empty() {
			continue
		}
		text := string(b.Body.Source)
		for _, found := range public.Hidden(l.personalIn(text)) {
			l.personal(b.Span(found.Start, found.End), found, text)
		}
	}
}

func (l *linker) personal(at problem.Place, found personal.Found, text string) {
	l.tell("E853", at, "sort", problem.Both(personalWords[found.Sort]), "value", strings.Join(strings.Fields(text[found.Start:found.End]), " "))
}

// personalIn is all personal data of a text. It is looked for once, however many days are
// linked: the search is the dearest of the checks.
func (l *linker) personalIn(text string) []personal.Found {
	return l.memo.personal.of(text, func() []personal.Found { return personal.All(text) })
}

// ownPublic is what the unit and its offices publish of themselves.
func (l *linker) ownPublic() *personal.Public {
	public := &personal.Public{}
	add := func(text string) { public.AddFound(l.personalIn(text)) }
	house := func(text string) { public.AddHouses(l.personalIn(text)) }
	for _, text := range []string{l.cfg.Phone.String(), l.cfg.Address, string(l.cfg.Email)} {
		add(text)
	}
	for _, d := range all[*Directory](l.index) { // schools and stations are offices without a record
		for _, e := range d.Entries {
			add(e.Address)
			add(e.Phone.String())
			add(e.Name)
		}
	}
	for _, o := range l.site.Offices {
		add(o.Office.Address)
		add(o.Phone.String())
		add(string(o.Office.Email))
		add(o.Name)
	}
	for _, h := range l.site.Hotlines {
		add(h.Number.String())
		add(h.Hotline.Address)
		add(h.Postal)
		add(string(h.Hotline.Email))
	}
	for _, s := range all[*Session](l.index) { // whoever is invited must know the house
		house(s.Session.Place)
		house(s.Session.Away)
		for _, c := range s.Changes {
			house(c.Place)
		}
	}
	for _, c := range all[*Consultation](l.index) {
		house(c.ReplyTo)
		for _, m := range c.Meetings {
			house(m.Place)
		}
	}
	for _, n := range l.site.Notices {
		public.AddName(n.Signer)
		for _, s := range n.CoSigners {
			public.AddName(s.Signer)
		}
	}
	return public
}
