package search

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Documents are the things of a site that can be found on its day: its published
// records of every kind, also of kinds this package knows nothing of. What has expired
// is left out: procedures, policies, notices off the boards, laws no longer in force.
// They come in the order of the index: by kind, then by field, then by name. facts
// gives a record's line of facts; it may be nil.
func Documents(s *site.Site, facts func(record.Record) []string) []Document {
	var out []Document
	add := func(r record.Record, d Document) {
		b := record.Of(r)
		d.Kind, d.Address, d.Name = b.Kind.Name, b.Address(), vi.Collapse(r.Title())
		d.Far = d.Far + "\n" + b.Body.Text()
		if facts != nil {
			d.Facts = facts(r)
		}
		out = append(out, d)
	}
	collectMain(s, add)
	collectOthers(s, add)
	slices.SortStableFunc(out, func(a, b Document) int {
		return cmp.Or(cmp.Compare(slices.Index(kindOrder, a.Kind), slices.Index(kindOrder, b.Kind)), cmp.Compare(groupRank(a, b), 0))
	})
	return out
}

// collectMain gives what citizens look for: procedures, policies, numbers, places.
func collectMain(s *site.Site, add func(record.Record, Document)) {
	former := former(s)
	for _, t := range s.Fields {
		for _, p := range t.Procedures {
			d := procedure(p)
			d.Aliases = append(d.Aliases, former[p]...)
			add(p, d)
		}
	}
	for _, p := range s.Policies {
		if p.State.Current() {
			add(p, policy(p))
		}
	}
	for _, h := range s.Hotlines {
		add(h, hotline(h))
	}
	unit := mainOffice(s)
	for _, o := range s.Offices {
		d := office(o)
		if o == unit {
			d.Aliases = append(d.Aliases, s.Config.FormerUnits...)
		}
		add(o, d)
	}
}

// collectOthers gives what tells of them, and all other kinds.
func collectOthers(s *site.Site, add func(record.Record, Document)) {
	for _, p := range s.Pages {
		add(p, Document{Far: p.Summary})
	}
	for _, r := range s.Radios {
		add(r, Document{Near: r.Summary})
	}
	for _, d := range s.Decisions {
		add(d, Document{Aliases: []string{d.Name}, Group: d.Issuer})
	}
	for _, n := range s.Notices {
		if n.State.Current() {
			add(n, notice(n))
		}
	}
	for _, b := range s.Boards {
		add(b, board(b))
	}
	for _, x := range s.Laws {
		if x.State != site.LawEnded {
			add(x, Document{Aliases: []string{x.Name}, Group: x.Type, Near: x.Issuer})
		}
	}
	for _, r := range rest(s, collected) {
		add(r, Document{})
	}
}

// collected are the kinds of which this file says what they are found by.
var collected = []string{"procedure", "policy", "hotline", "office", "page", "radio", "decision", "notice", "board", "law"}

// rest are the published records of all other kinds: a new kind is found by its name
// and its body until more is said of it here.
func rest(s *site.Site, collected []string) (out []record.Record) {
	for _, b := range s.Published() {
		if !slices.Contains(collected, b.Kind.Name) {
			out = append(out, s.Find(b.Kind, b.ID))
		}
	}
	return out
}

func notice(n *site.Notice) Document {
	d := Document{Aliases: []string{n.Name}, Group: n.Issuer}
	if short, ok := strings.CutPrefix(n.Name, "Về việc "); ok {
		d.Aliases = []string{vi.UpperFirst(short)}
	}
	for _, b := range n.Boards {
		d.Near += b.Name + "\n"
	}
	return d
}

func board(b *site.Board) Document {
	d := Document{Aliases: []string{"Bảng niêm yết " + b.Place}, Far: b.Answerable}
	if b.Office != nil {
		d.Group = b.Office.Name
	}
	return d
}

// groupRank keeps procedures in the order of their fields, and groups other kinds.
func groupRank(a, b Document) int {
	if a.Kind == "procedure" {
		return 0
	}
	return strings.Compare(a.Group, b.Group)
}

// former are the names and codes of ended procedures, by what takes their place today:
// who looks for the old one finds the new one.
func former(s *site.Site) map[*site.Procedure][]string {
	out := map[*site.Procedure][]string{}
	for _, p := range s.Procedures {
		if p.State.Current() {
			continue
		}
		next := p.Replaced
		for next != nil && !next.State.Current() {
			next = next.Replaced
		}
		if next == nil {
			continue
		}
		if vi.Fold(p.Name) != vi.Fold(next.Name) {
			out[next] = append(out[next], p.Name)
		}
		out[next] = append(append(out[next], string(p.Code)), p.CommonNames...)
	}
	return out
}

func procedure(p *site.Procedure) Document {
	d := Document{
		Code: string(p.Code), Group: p.Field.Name, Popularity: p.Popularity,
		Aliases: slices.Clone(p.CommonNames), Online: p.Online != "" || p.OnlineLevel != "",
	}
	if p.Level != nil {
		d.Level = p.Level.Name
	}
	for _, x := range p.Subjects {
		if !record.Unknown(x) {
			d.Audience = append(d.Audience, x)
		}
	}
	near := slices.Clone(p.Keywords)
	for _, x := range p.Papers {
		near = append(near, x.Name, x.Form)
	}
	far := []string{p.Result, p.Agency, p.Requirements}
	for _, x := range p.Steps {
		far = append(far, x.Title, x.Text)
	}
	for _, w := range p.Ways {
		d.Online = d.Online || w.Channel == record.Online
	}
	d.Near, d.Far = strings.Join(near, "\n"), strings.Join(far, "\n")
	return d
}

func policy(p *site.Policy) Document {
	d := Document{
		Near: strings.Join(append([]string{p.Summary}, p.Beneficiaries...), "\n"),
		Far:  p.Benefit + "\n" + p.How, Audience: p.Beneficiaries,
	}
	if p.Area != nil {
		d.Group = p.Area.Name
	}
	d.Audience = nil // their words are as many as the policies: no use for choosing
	return d
}

func hotline(h *site.Hotline) Document {
	d := Document{Near: h.Takes, Far: h.Holder + "\n" + h.Unit, Numbers: phoneNumbers(h.Number.Phone)}
	if h.Role != nil {
		d.Group = h.Role.Name
	}
	return d
}

func office(o *site.Office) Document {
	d := Document{
		Aliases: slices.Clone(o.FormerNames), Numbers: phoneNumbers(o.Phone.Phone),
		Near: o.Does, Far: o.Office.Address,
	}
	if o.ShortName != "" {
		d.Aliases = append(d.Aliases, o.ShortName)
	}
	for _, desk := range o.Desks {
		d.Near += "\n" + desk.Name
	}
	return d
}

// phoneNumbers are the digits by which a number is looked for: all of them, and
// without the area code.
func phoneNumbers(p vi.Phone) []string {
	if p.Digits == "" {
		return nil
	}
	out := []string{p.Digits}
	if len(p.Digits) == 11 && strings.HasPrefix(p.Digits, "02") {
		out = append(out, p.Digits[4:])
	}
	return out
}

// mainOffice is the office that answers to the unit's former names: the one with
// the unit's name, else the first that is part of no other.
func mainOffice(s *site.Site) *site.Office {
	unit := vi.Fold(s.Config.Unit)
	for _, o := range s.Offices {
		if vi.Fold(o.Name) == unit {
			return o
		}
	}
	for _, o := range s.Offices {
		if o.Parent == nil {
			return o
		}
	}
	return nil
}
