package site

import (
	"strings"
	"unicode/utf8"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// NameApart is a record's name, with what tells it from others behind it where several
// records of its kind share the name: the national base repeats names, and two links of
// one name must not lead to two pages.
func (s *Site) NameApart(r record.Record) string { return s.Apart(r, r.Title()) }

// Apart puts what tells a record from others of its name behind a form of the name.
func (s *Site) Apart(r record.Record, name string) string {
	if apart := s.apart[record.Of(r)]; apart != "" {
		return name + " (" + apart + ")"
	}
	return name
}

// tellApart finds for every record that shares what its name is headed by what tells it apart: the first of
// what its kind's row offers that no other of the name offers too, at last its code.
func (s *Site) tellApart() {
	s.apart = map[*record.Base]string{}
	for _, k := range record.Kinds {
		if k.Code == "" {
			continue
		}
		groups := map[string][]record.Record{}
		for _, r := range s.Of(k) {
			name := headedBy(k, r)
			groups[name] = append(groups[name], r)
		}
		for _, group := range groups {
			if len(group) > 1 {
				s.tellGroupApart(k, group)
			}
		}
	}
}

// headedBy is what readers see of a record's name, folded: no word that lists leave out, and of a long name its opening alone.
func headedBy(k *record.Kind, r record.Record) string {
	name := r.Title()
	if k.Order.Words != nil {
		name = k.Order.Words(record.Raw(r))
	}
	opening, _ := Opening(name)
	return vi.Fold(opening)
}

// longestApart is the most characters that stand behind a name to tell it apart.
const longestApart = 60

// standsBehind tells a text that is short enough to stand behind a name, and is no remark:
// "Cấp xã; nguồn không ghi tên cơ quan".
func standsBehind(text string) bool {
	return utf8.RuneCountInString(text) <= longestApart && !strings.ContainsAny(text, ";\n")
}

func (s *Site) tellGroupApart(k *record.Kind, group []record.Record) {
	offers := make([][]string, len(group))
	count := map[string]int{} // how many records offer a text
	for i, r := range group {
		if k.Apart != nil {
			offers[i] = k.Apart(record.Raw(r))
		}
		seen := map[string]bool{}
		for _, text := range offers[i] {
			if key := vi.Fold(text); !seen[key] {
				seen[key] = true
				count[key]++
			}
		}
	}
	for i, r := range group {
		apart := record.TextOf(r, k.Code)
		for _, text := range offers[i] {
			if vi.Fold(text) != "" && count[vi.Fold(text)] == 1 && standsBehind(text) {
				apart = text
				break
			}
		}
		s.apart[record.Of(r)] = apart
	}
}
