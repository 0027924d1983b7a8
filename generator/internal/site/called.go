package site

import (
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Called is a value of a record as people call it: a reference by the name of the record,
// an id of config.toml by its name, all else as it is written. A reference that the record
// leaves open is what linking gave it.
func (s *Site) Called(r record.Record, key string) string {
	text := record.TextOf(r, key)
	field, _ := record.Of(r).Kind.Field(key)
	switch {
	case text == "":
		if x := s.given[record.Of(r)][key]; x != nil {
			return x.Title()
		}
		return ""
	case field.Ref != "":
		if x := s.Named(field.Ref, text); x != nil {
			return x.Title()
		}
		return ""
	case field.From != "":
		return s.Config.Name(field.From, text)
	}
	return text
}

// Named is the record that a reference means, of a field that names records of a kind or
// of any; nil when there is none.
func (s *Site) Named(ref, text string) record.Record {
	if ref == record.Any {
		return s.index.anywhere(text)
	}
	if shelf := s.index.byName[ref]; shelf != nil && text != "" {
		return shelf.find(text)
	}
	return nil
}

// Name is what an entry of a table is called; "" for one that is not there.
func (c *Config) Name(table, id string) string {
	for _, x := range c.Entries(table) {
		if x.ID == id {
			return x.Name
		}
	}
	return ""
}

// Entry is one row of a table of config.toml: what values are written as, and what
// people call it.
type Entry struct{ ID, Name string }

// Entries are the rows of a table, in its order; none for a table that has no ids.
func (c *Config) Entries(table string) (out []Entry) {
	named := func(list []Named) {
		for _, n := range list {
			out = append(out, Entry{string(n.ID), n.Name})
		}
	}
	switch table {
	case "fields":
		for _, f := range c.Fields {
			out = append(out, Entry{string(f.ID), f.Name})
		}
	case "levels":
		named(c.Levels)
	case "life_events":
		for _, e := range c.LifeEvents {
			out = append(out, Entry{string(e.ID), e.Name})
		}
	case "areas":
		named(c.Areas)
	case "hotline_roles":
		for _, r := range c.HotlineRoles {
			out = append(out, Entry{string(r.ID), r.Name})
		}
	case "visitors":
		for _, v := range c.Visitors {
			out = append(out, Entry{string(v.ID), v.Name})
		}
	case "stations":
		for _, st := range c.Stations {
			out = append(out, Entry{string(st.ID), st.Name})
		}
	}
	return out
}

// tables are those of config.toml whose rows have ids.
var tables = []string{"fields", "levels", "life_events", "areas", "hotline_roles", "visitors", "stations"}

func (c *Config) idLists() map[string][]string {
	out := map[string][]string{}
	for _, table := range tables {
		out[table] = nil
		for _, x := range c.Entries(table) {
			out[table] = append(out[table], x.ID)
		}
	}
	return out
}

// Group is a part of a list: the records of a kind that share the value of the key that
// its row names.
type Group struct {
	ID, Name string
	Records  []record.Record
}

// Groups parts the records of a kind as its row says: in the order of config.toml where
// the values stand there, else in Vietnamese order; those without a value come last. A
// kind that names no key is one group without a name.
func (s *Site) Groups(kind *record.Kind) []Group {
	at := map[string]int{}
	var out []Group
	for _, r := range s.Of(kind) {
		name := s.Called(r, kind.Group)
		i, known := at[name]
		if !known {
			i = len(out)
			at[name] = i
			out = append(out, Group{ID: vi.Slug(name), Name: vi.UpperFirst(name)})
		}
		out[i].Records = append(out[i].Records, r)
	}
	field, _ := kind.Field(kind.Group)
	order := s.Config.Entries(field.From)
	vi.SortFunc(out, func(g Group) string { return g.Name })
	slices.SortStableFunc(out, func(a, b Group) int { return place(order, a.Name) - place(order, b.Name) })
	return out
}

// place is where a group stands: as config.toml has it, then the others, then the one
// without a name.
func place(order []Entry, name string) int {
	if name == "" {
		return len(order) + 1
	}
	if i := slices.IndexFunc(order, func(e Entry) bool { return vi.Fold(e.Name) == vi.Fold(name) }); i >= 0 {
		return i
	}
	return len(order)
}
