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
				for _, found := range personal.Find(text, public) {
					l.personal(b.At(path), found, text)
				}
			}
			return true
		})
		if b.Body.Empty() {
			continue
		}
		text := string(b.Body.Source)
		for _, found := range personal.Find(text, public) {
			l.personal(b.Span(found.Start, found.End), found, text)
		}
	}
}

func (l *linker) personal(at problem.Place, found personal.Found, text string) {
	l.tell("E853", at, "sort", problem.Both(personalWords[found.Sort]), "value", strings.Join(strings.Fields(text[found.Start:found.End]), " "))
}

// ownPublic is what the unit and its offices publish of themselves.
func (l *linker) ownPublic() *personal.Public {
	public := &personal.Public{}
	for _, text := range []string{l.cfg.Phone.String(), l.cfg.Address, string(l.cfg.Email)} {
		public.Add(text)
	}
	for _, o := range l.site.Offices {
		public.Add(o.Office.Address)
		public.Add(o.Phone.String())
		public.Add(string(o.Office.Email))
		public.Add(o.Name)
	}
	for _, h := range l.site.Hotlines {
		public.Add(h.Number.String())
		public.Add(h.Hotline.Address)
		public.Add(h.Postal)
		public.Add(string(h.Hotline.Email))
	}
	for _, s := range all[*Session](l.index) { // whoever is invited must know the house
		public.AddHouses(s.Session.Place)
		public.AddHouses(s.Session.Away)
		for _, c := range s.Changes {
			public.AddHouses(c.Place)
		}
	}
	for _, c := range all[*Consultation](l.index) {
		public.AddHouses(c.ReplyTo)
		for _, m := range c.Meetings {
			public.AddHouses(m.Place)
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
