// Package opendata makes the files of a site that anybody may take and compute with.
//
// In: a linked site, and who says its words. Out: below data/, for each kind of the table that
// has public records, its records as JSON and as CSV (RFC 4180, UTF-8 with a byte order mark,
// which Excel needs), the JSON Schema of that JSON, and the same records as linked data
// (JSON-LD: schema.org, and CPSV-AP 3.2 where the kind is a public service); over all of them
// a catalogue (DCAT-AP 3). Further [Page], what a page says of its record inside its HTML,
// and the OpenSearch description of the site.
//
// All of it follows from the declarations of package record: a new kind has its files without
// a line here. What its records mean to others its row may say (record.Meaning); a kind whose
// meaning is more than single facts has a file kind_NAME.go here.
//
// Two forms of a value: what people read stands as the record has it, and beside it what a
// machine computes with: a number, a day (ISO 8601), a telephone as tel:, a record by its key.
//
// What never happens: a draft or what is only for clerks goes out (`say:"-"`); an unknown
// value ("?") is anything but null; a key that says nothing is there; a cell of the CSV is a
// formula for a spreadsheet; a licence is invented; the clock is read.
package opendata

import (
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/words"
)

// File is one file below the site's root.
type File struct {
	Path string
	Body []byte
}

// maker makes the data of one site.
type maker struct {
	site *site.Site
	say  words.Speaker
	at   string // the file that is being made: addresses are seen from it
}

// EachFile makes every file, one after the other: that of a thousand procedures has some
// megabytes, and no two need be there at once. It stops at the first error of see.
func EachFile(s *site.Site, say words.Speaker, see func(File) error) error {
	for _, name := range Names(s) {
		body, _ := Make(s, say, name)
		if err := see(File{name, body}); err != nil {
			return err
		}
	}
	return nil
}

// Names are the paths of all files, in the order of the table of kinds.
func Names(s *site.Site) (out []string) {
	for _, k := range Kinds(s) {
		for _, f := range formats {
			out = append(out, site.DataAddress(k, f.ending))
		}
	}
	if len(out) > 0 {
		out = append(out, site.CatalogAddress)
	}
	if s.Config.BaseURL != "" {
		out = append(out, site.OpenSearchAddress)
	}
	return out
}

// formats are the files of a kind.
var formats = []struct {
	ending string
	make   func(*maker, *record.Kind) []byte
}{
	{site.DataJSON, (*maker).json},
	{site.DataCSV, (*maker).csv},
	{site.DataSchema, (*maker).schema},
	{site.DataLinked, (*maker).linked},
}

// Make makes one file; ok is false for a path that is none of them.
func Make(s *site.Site, say words.Speaker, name string) (body []byte, ok bool) {
	m := &maker{site: s, say: say, at: name}
	switch {
	case !slices.Contains(Names(s), name):
		return nil, false
	case name == site.CatalogAddress:
		return m.catalog(), true
	case name == site.OpenSearchAddress:
		return m.openSearch(), true
	}
	for _, k := range Kinds(s) {
		for _, f := range formats {
			if site.DataAddress(k, f.ending) == name {
				return f.make(m, k), true
			}
		}
	}
	return nil, false
}

// Kinds are those that have public records, in the order of the table.
func Kinds(s *site.Site) (out []*record.Kind) {
	for _, k := range record.Kinds {
		if s.Has(k.Name) {
			out = append(out, k)
		}
	}
	return out
}

// records are those of a kind by their ids, so that a new one moves no other.
func (m *maker) records(k *record.Kind) []record.Record {
	out := slices.Clone(m.site.Of(k))
	slices.SortFunc(out, func(a, b record.Record) int { return strings.Compare(record.Of(a).ID, record.Of(b).ID) })
	return out
}

// iri is the address of a page or file: whole when the site has one, else as seen from the
// file that is made, which is whole to whoever knows where that lies.
func (m *maker) iri(to string) string {
	if base := string(m.site.Config.BaseURL); base != "" {
		return site.Absolute(base, to)
	}
	return site.EscapePath(site.Relative(m.at, to))
}

// sample tells whether what a record says is an example that nobody may rely on.
func (m *maker) sample(r record.Record) bool { return m.site.Config.Sample || record.Of(r).Sample }
