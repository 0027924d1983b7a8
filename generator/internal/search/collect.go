package search

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Documents are the things of a site that can be found on its day: records of every
// kind, by what the kind's row says of them. What is over is left out: procedures,
// policies, notices off the boards, laws no longer in force. They come in the order of
// the index: by kind, then by group, then as people read them. facts gives a record's
// line of facts; it may be nil. [record.FactsOf] is what the row of a kind says.
func Documents(s *site.Site, facts func(record.Record) []string) []Document {
	return documents(s, facts, false)
}

// Everything are the documents of all records of a site, also of those that are over and
// of drafts: for those who keep them.
func Everything(s *site.Site) []Document { return documents(s, nil, true) }

func documents(s *site.Site, facts func(record.Record) []string, all bool) []Document {
	var out []found
	for place, k := range kindOrder() {
		records := s.Of(k)
		if all {
			records = slices.Concat(records, draftsOf(s, k))
		}
		for _, r := range records {
			if !all && !s.StateOf(r).Current() {
				continue
			}
			f := found{document: document(s, r), place: place}
			for _, more := range mores {
				more(s, r, &f)
			}
			if all || !f.left {
				if facts != nil {
					f.document.Facts = facts(r)
				}
				out = append(out, f)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b found) int {
		return cmp.Or(cmp.Compare(a.place, b.place), cmp.Compare(a.rank, b.rank), cmp.Compare(a.document.Group, b.document.Group))
	})
	docs := make([]Document, len(out))
	for i, f := range out {
		docs[i] = f.document
	}
	return docs
}

func draftsOf(s *site.Site, k *record.Kind) (out []record.Record) {
	for _, r := range s.Drafts {
		if record.Of(r).Kind == k {
			out = append(out, r)
		}
	}
	return out
}

// found is a document and where it stands.
type found struct {
	document Document
	place    int  // of its kind
	rank     int  // of its group, where groups have an order of their own
	left     bool // out of the index
}

// document is what the row of a record's kind says it is found by.
func document(s *site.Site, r record.Record) Document {
	b := record.Of(r)
	d := Document{Kind: b.Kind.Name, Address: b.Address(), Name: vi.Collapse(s.NameApart(r)), Code: record.TextOf(r, b.Kind.Code)}
	if b.Kind.Search.Group != "" {
		d.Group = s.Called(r, b.Kind.Search.Group)
	}
	if words := b.Kind.Search.Words; words != nil {
		w := words(record.Raw(r))
		d.Aliases, d.Near, d.Far = w.Aliases, w.Near, w.Far
		for _, p := range w.Phones {
			d.Numbers = append(d.Numbers, phoneNumbers(p)...)
		}
	}
	d.Far += "\n" + b.Body.Text()
	for _, p := range b.Body.Passages() {
		d.Foreign += p.Text + "\n"
	}
	return d
}

// mores add what a record is found by that others say of it.
var mores []func(*site.Site, record.Record, *found)

// more says for records of a type what they are found by beside what their row says. It
// is called in the kind's own file here.
func more[T record.Record](add func(*site.Site, T, *found)) bool {
	mores = append(mores, func(s *site.Site, r record.Record, f *found) {
		if x, is := r.(T); is {
			add(s, x, f)
		}
	})
	return true
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
