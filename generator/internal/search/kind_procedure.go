package search

import (
	"cmp"
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// A procedure stands in its field, has a level and people it is for, and answers to the
// names and codes of those whose place it takes.
var _ = more(func(s *site.Site, p *site.Procedure, f *found) {
	d := &f.document
	f.rank = slices.Index(s.Fields, p.Field)
	if f.left = f.rank < 0; f.left {
		return
	}
	d.Group, d.Popularity = p.Field.Name, p.Popularity
	d.Online = p.Online != "" || p.OnlineLevel != ""
	for _, w := range p.Ways {
		d.Online = d.Online || w.Channel == record.Online
	}
	if p.Level != nil {
		d.Level = p.Level.Name
	}
	if p.Office != nil {
		d.Office = cmp.Or(p.Office.ShortName, p.Office.Name)
	}
	for _, x := range p.Subjects {
		if !record.Unknown(x) {
			d.Audience = append(d.Audience, x)
		}
	}
	d.Aliases = append(d.Aliases, former(p)...)
	if heading, legal := s.Heading(p); legal != "" {
		d.Heading = heading
	}
})

// former are the names and codes of ended procedures whose place a procedure takes
// today: who looks for the old one finds the new one.
func former(p *site.Procedure) (out []string) {
	for _, old := range p.Former() {
		if vi.Fold(old.Name) != vi.Fold(p.Name) {
			out = append(out, old.Name)
		}
		out = append(append(out, string(old.Code)), old.CommonNames...)
	}
	return out
}
