package site

import (
	"strings"

	"niemyet/generator/internal/record"
)

// What a fact is told by may be posted here itself: "Xem bảng phí" then leads to it.

// documents are the records that are documents, by their numbers.
type documents map[string][]record.Record

func documentsOf(all []record.Record) documents {
	out := documents{}
	for _, r := range all {
		if number, _ := record.DocumentOf(record.Raw(r)); number != "" {
			key := record.NumberKey(number)
			out[key] = append(out[key], r)
		}
	}
	return out
}

// of is the record of the document that tells a fact; nil where none is posted, and where two could
// be it: offices number anew each year.
func (d documents) of(f record.FactSource) record.Record {
	var found []record.Record
	for word := range strings.FieldsSeq(f.Document) {
		for _, r := range d[record.NumberKey(strings.Trim(word, ".,;:()“”\""))] {
			_, made := record.DocumentOf(record.Raw(r))
			if f.Date.IsZero() || made.IsZero() || made == f.Date.Date {
				found = append(found, r)
			}
		}
	}
	if len(found) != 1 {
		return nil
	}
	return found[0]
}

// Document is the record of the document that tells a fact; nil where the site has none.
func (s *Site) Document(f record.FactSource) record.Record { return s.documents.of(f) }
