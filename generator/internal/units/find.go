package units

import (
	"slices"
	"strings"

	"niemyet/generator/internal/vi"
)

// Fit says how a name fits the units found.
type Fit int

// The ways to fit, the best first.
const (
	FitsNone   Fit = iota // no unit, and none is spelt nearly so
	FitsName              // the name of today, or the code
	FitsFormer            // a name before July 2025: the units that it went to
	FitsNearly            // a slip of the pen away
)

// Found is what a name can mean.
type Found struct {
	Units []*Unit
	Fit   Fit
}

// One is the unit, when the name of today means that one and no other.
func (f Found) One() (*Unit, bool) {
	if f.Fit == FitsName && len(f.Units) == 1 {
		return f.Units[0], true
	}
	return nil, false
}

// index finds units by their names, once with all marks and once without any.
type index struct {
	code          map[string]*Unit
	marked, plain names
	former        map[string][]*Unit
	bare          []string
	byBare        map[string][]*Unit
	provinces     map[string]bool    // as people write them, of today and before
	districts     map[string][]*Unit // units that are known to lie where a former district or city was, by its name
}

// names are units by full name and by name without kind.
type names struct{ full, bare map[string][]*Unit }

func newNames() names { return names{map[string][]*Unit{}, map[string][]*Unit{}} }

func (n names) add(u *Unit, key func(string) string) {
	n.full[key(u.Name)] = append(n.full[key(u.Name)], u)
	n.bare[key(u.Bare())] = append(n.bare[key(u.Bare())], u)
}

func newIndex(all []*Unit) *index {
	x := &index{code: map[string]*Unit{}, marked: newNames(), plain: newNames(), former: map[string][]*Unit{}, byBare: map[string][]*Unit{}, provinces: map[string]bool{}, districts: map[string][]*Unit{}}
	for _, u := range all {
		x.code[u.Code] = u
		x.provinces[likeness(u.BareProvince())], x.provinces[likeness(u.FormerProvince)] = true, true
		x.addDistricts(u)
		x.marked.add(u, vi.Alike)
		x.plain.add(u, likeness)
		for _, name := range u.Former {
			name, _, _ = strings.Cut(name, " (")
			for _, key := range []string{likeness(name), likeness(bareName(name))} {
				if !slices.Contains(x.former[key], u) {
					x.former[key] = append(x.former[key], u)
				}
			}
		}
		if x.byBare[u.Bare()] == nil {
			x.bare = append(x.bare, u.Bare())
		}
		x.byBare[u.Bare()] = append(x.byBare[u.Bare()], u)
	}
	return x
}

// addDistricts notes the former districts and cities where a unit lies: those that tell its former
// units apart ("Phường 1 (thành phố Đà Lạt)"), and what it is called after ("Lâm Viên - Đà Lạt").
func (x *index) addDistricts(u *Unit) {
	var keys []string
	for _, former := range u.Former {
		if _, note, told := strings.Cut(strings.TrimSuffix(former, ")"), " ("); told {
			keys = append(keys, likeness(bareName(note)))
		}
	}
	words := strings.Fields(likeness(u.Bare()))
	for at := range words[:max(len(words)-1, 0)] { // of two words at least
		keys = append(keys, strings.TrimPrefix(strings.Join(words[at:], " "), "- "))
	}
	for _, key := range keys {
		if !slices.Contains(x.districts[key], u) {
			x.districts[key] = append(x.districts[key], u)
		}
	}
}

// Find looks a unit up by what a person typed: a code, or a name with what they know of
// kind, former district and province, in any order: "phường Bắc Gia Nghĩa", "UBND p. bac
// gia nghia, Lâm Đồng", "TP Huế, phường Thuận Hóa". A name with marks means the unit of
// those marks; one without any means all that are spelt so without.
func (t *Table) Find(text string) Found {
	text = vi.Collapse(cleaned(text))
	if u := t.names.code[text]; u != nil {
		return Found{[]*Unit{u}, FitsName}
	}
	var best Found
	for _, r := range t.readings(text) {
		if found := t.find(r); found.Fit.before(best.Fit) {
			best = found
		}
		if best.Fit == FitsName {
			break // no reading fits better
		}
	}
	if best.Fit == FitsNone {
		best = t.guess(text)
	}
	return best
}

// before tells whether a fit is better than another.
func (f Fit) before(other Fit) bool { return f != FitsNone && (other == FitsNone || f < other) }

// guess gives the units that lie near a text of which no reading fits: whose names hold
// the words, or that are called so in another province.
func (t *Table) guess(text string) Found {
	all := places(text)
	var province string
	for _, place := range all {
		if name, known := t.province(place); known {
			province = name
		}
	}
	for _, place := range all { // a former city says where; the commune beside it has no such name there
		if theirs := t.names.districts[likeness(bareName(place))]; province == "" && slices.ContainsFunc(all, commune) && !commune(place) && len(theirs) > 0 {
			return Found{theirs, FitsNearly}
		}
	}
	for _, near := range []string{province, ""} {
		for _, place := range all {
			found := t.holding(place, near)
			if len(found.Units) == 0 && near == "" {
				found = t.find(reading{name: place})
			}
			if len(found.Units) > 0 {
				return Found{found.Units, FitsNearly}
			}
		}
	}
	return Found{}
}

// holding gives the units whose names hold the words.
func (t *Table) holding(place, province string) Found {
	bare := likeness(bareName(place))
	if len(strings.Fields(bare)) < 2 {
		return Found{}
	}
	var out []*Unit
	for _, u := range t.Units {
		if u.in(province) && strings.Contains(" "+likeness(u.Bare())+" ", " "+bare+" ") {
			out = append(out, u)
		}
	}
	if len(out) == 0 {
		return Found{}
	}
	return Found{out, FitsNearly}
}

// in tells whether a unit lies in a province of today or lay in it before, folded; every
// unit lies in "".
func (u *Unit) in(province string) bool {
	return province == "" || likeness(u.BareProvince()) == province || likeness(u.FormerProvince) == province
}

// find looks a name up as one reading understands it. A former district or city that the table
// knows says which province is meant.
func (t *Table) find(r reading) Found {
	theirs := t.names.districts[likeness(bareName(r.district))]
	if r.district == "" || len(theirs) == 0 {
		return t.findIn(r, nil)
	}
	found := t.findIn(r, theirs)
	switch {
	case found.Fit == FitsName, found.Fit == FitsFormer && slices.Contains(theirs, found.Units[0]):
		return found
	case found.Fit == FitsFormer && !district(r.district): // it may have been another town's of that province
		for _, u := range theirs {
			if !slices.Contains(found.Units, u) {
				found.Units = append(found.Units, u)
			}
		}
		return Found{found.Units, FitsNearly}
	case found.Fit == FitsNone && city(r.district): // of one name there is one in the country
		return Found{theirs, FitsNearly}
	case found.Fit == FitsNone && district(r.district):
		return t.findIn(r, nil)
	}
	return found
}

// findIn is find among the units of the provinces in which others lie; nil for those of all.
func (t *Table) findIn(r reading, beside []*Unit) Found {
	within := func(list []*Unit) []*Unit {
		return slices.DeleteFunc(slices.Clone(list), func(u *Unit) bool {
			return !u.in(r.province) || beside != nil && !slices.ContainsFunc(beside, func(b *Unit) bool { return b.ProvinceCode == u.ProvinceCode })
		})
	}
	name, marked := withMarkedKind(r.name)
	former := t.ofDistrict(r.district, within(t.names.former[strings.TrimSuffix(likeness(name), " cu")]))
	today := within(t.ofToday(name, marked, within))
	switch {
	case len(today) > 0:
		// Marks that are no unit's of today, or a district beside the name, may mean a former unit.
		if r.district != "" || marked && !slices.ContainsFunc(today, func(u *Unit) bool { return u.named(name) }) {
			for _, u := range former {
				if !slices.Contains(today, u) && (!marked || u.was(name)) {
					today = append(today, u)
				}
			}
		}
		return Found{today, FitsName}
	case len(former) > 0:
		return Found{former, FitsFormer}
	}
	if near := vi.Nearest(bareName(name), t.names.bare); near != "" {
		if list := within(t.names.byBare[near]); len(list) > 0 {
			return Found{list, FitsNearly}
		}
	}
	return Found{}
}

// ofDistrict are those of a list that were made of units of a former district, as the table tells units of one name
// apart ("Phường 5; Phường 7 (quận Gò Vấp)"), or that are called after it; all of them where there is none.
func (t *Table) ofDistrict(district string, list []*Unit) []*Unit {
	of := t.names.districts[likeness(bareName(district))]
	theirs := slices.DeleteFunc(slices.Clone(list), func(u *Unit) bool { return !slices.Contains(of, u) })
	if len(theirs) == 0 {
		return list
	}
	return theirs
}

// ofToday are the units of today that a name means: those of its marks before all that are
// spelt so without, those of its kind before those of any.
func (t *Table) ofToday(name string, marked bool, within func([]*Unit) []*Unit) []*Unit {
	x := t.names
	lists := [][]*Unit{x.plain.full[likeness(name)], x.plain.bare[likeness(name)]}
	if marked {
		lists = append([][]*Unit{x.marked.full[vi.Alike(name)], x.marked.bare[vi.Alike(name)]}, lists...)
	}
	for _, list := range lists {
		if list = within(list); len(list) > 0 {
			return list
		}
	}
	return nil
}

// named tells whether a unit is called so today, marks and all, with or without its kind.
func (u *Unit) named(name string) bool {
	return vi.Alike(u.Name) == vi.Alike(name) || vi.Alike(u.Bare()) == vi.Alike(name)
}

// withMarkedKind gives the kind of a name its marks where the rest has some, and tells
// whether the name has any: "Phuong Bắc Gia Nghĩa".
func withMarkedKind(name string) (string, bool) {
	kind, bare := cutKind(name)
	if kind != "" && ascii(kind) && !ascii(bare) {
		name = markedKinds[vi.Fold(kind)] + " " + bare
	}
	return name, !ascii(name)
}

// was tells whether a unit was made of one that is called so, marks and all.
func (u *Unit) was(name string) bool {
	return slices.ContainsFunc(u.Former, func(f string) bool {
		f, _, _ = strings.Cut(f, " (")
		return vi.Alike(f) == vi.Alike(name) || vi.Alike(bareName(f)) == vi.Alike(bareName(name))
	})
}

// Called gives the units that a full name with its marks names: "phường Kinh Bắc", or the
// kind and name of a unit of before July 2025.
func (t *Table) Called(name string) (out []*Unit) {
	name = cleaned(name)
	if out = t.names.marked.full[vi.Alike(name)]; len(out) > 0 {
		return out
	}
	for _, u := range t.names.former[likeness(name)] {
		if slices.ContainsFunc(u.Former, func(f string) bool {
			f, _, _ = strings.Cut(f, " (")
			return vi.Alike(f) == vi.Alike(name)
		}) {
			out = append(out, u)
		}
	}
	return out
}

// cleaned is a text in composed letters, as the table is.
func cleaned(text string) string {
	text, _ = vi.Clean(text)
	return text
}

func ascii(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool { return r > 127 }) < 0
}

// likeness is the form in which names meet that are typed with or without marks.
func likeness(name string) string { return vi.FoldYI(name) }

// markedKinds are the words that names of units begin with, today's and former ones, folded,
// and with their marks.
var markedKinds = map[string]string{"phuong": "phường", "xa": "xã", "dac khu": "đặc khu", "thi tran": "thị trấn", "thi xa": "thị xã",
	"huyen": "huyện", "quan": "quận", "tinh": "tỉnh", "thanh pho": "thành phố"}

// cutKind parts "Phường Bắc Gia Nghĩa" into kind and name.
func cutKind(name string) (kind, bare string) {
	words := strings.Fields(name)
	for n := 1; n <= 2 && n < len(words); n++ {
		if head := strings.Join(words[:n], " "); isKind(head) {
			return head, strings.Join(words[n:], " ")
		}
	}
	return "", name
}

// isKind tells whether words are a kind, each with its own marks or with none: "Tịnh" of "Sơn
// Tịnh" and "Quản" of "Quản Bạ" are names.
func isKind(words string) bool {
	marked, known := markedKinds[vi.Fold(words)]
	want := strings.Fields(marked)
	for i, word := range strings.Fields(words) {
		if !known || i >= len(want) || !ascii(word) && vi.Alike(word) != vi.Alike(want[i]) {
			return false
		}
	}
	return known
}

func bareName(name string) string { _, bare := cutKind(name); return bare }
