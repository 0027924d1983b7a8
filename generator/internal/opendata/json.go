package opendata

import (
	"reflect"
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// states are how a record stands on the day of the site.
var states = map[site.State]string{
	site.InForce: "in_force", site.Upcoming: "upcoming", site.Expired: "expired", site.Replaced: "replaced", site.Abolished: "abolished",
}

// json are the records of a kind, under what they are and whose.
func (m *maker) json(k *record.Kind) []byte {
	var list []any
	for _, r := range m.records(k) {
		list = append(list, m.record(r))
	}
	out := m.about(k)
	out.add("count", len(list))
	out.add("records", list)
	return pretty(out)
}

// about is what all records of a file share.
func (m *maker) about(k *record.Kind) object {
	cfg := m.site.Config
	out := object{
		{"$schema", m.iri(site.DataAddress(k, site.DataSchema))},
		{"kind", k.Name},
		{"folder", k.Folder},
		{"title", object{{"vi", k.Title.Vi}, {"en", k.Title.En}}},
		{"publisher", cfg.Unit},
		{"as_of", m.site.Date.String()},
		{"sample", cfg.Sample},
	}
	licence := any(nil) // asked for, and not known: nobody may think that there is none
	if url := string(cfg.OpenData.Licence); url != "" {
		licence = url
	}
	out.add("licence", licence)
	out.put("licence_name", cfg.OpenData.LicenceName)
	out.put("tables", m.tables(k))
	return out
}

// tables are the names of the ids of config.toml that records of the kind may say.
func (m *maker) tables(k *record.Kind) (out object) {
	for _, table := range tablesOf(k.Type()) {
		var rows object
		for _, row := range m.site.Config.Entries(table) {
			rows.add(row.ID, row.Name)
		}
		out.put(table, rows)
	}
	return out
}

// tablesOf are the tables of config.toml that a table of a record refers to, however deep.
func tablesOf(t reflect.Type) (out []string) {
	for _, f := range shownFields(t) {
		below := f.Type
		if below.Kind() == reflect.Slice {
			below = below.Elem()
		}
		switch {
		case f.From != "":
			out = append(out, f.From)
		case record.IsTable(below):
			out = append(out, tablesOf(below)...)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// record is one record: what it is called in the whole site, then what it says itself.
func (m *maker) record(r record.Record) object {
	b := record.Of(r)
	out := object{
		{"id", b.Key()},
		{"url", m.iri(b.Address())},
		{"title", r.Title()},
		{"state", states[m.site.StateOf(r)]},
		{"sample", m.sample(r)},
		{"record", m.table(reflect.ValueOf(record.Raw(r)).Elem())},
	}
	out.put("text", b.Body.Text())
	var passages []any
	for _, x := range b.Body.Passages() {
		passages = append(passages, object{{"language", x.Lang}, {"text", x.Text}})
	}
	if len(passages) > 0 {
		out.add("passages", passages)
	}
	return out
}
