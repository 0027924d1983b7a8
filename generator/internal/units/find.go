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
	provinces     map[string]bool // as people write them, of today and before
}

// names are units by full name and by name without kind.
type names struct{ full, bare map[string][]*Unit }

func newNames() names { return names{map[string][]*Unit{}, map[string][]*Unit{}} }

func (n names) add(u *Unit, key func(string) string) {
	n.full[key(u.Name)] = append(n.full[key(u.Name)], u)
	n.bare[key(u.Bare())] = append(n.bare[key(u.Bare())], u)
}

func newIndex(all []*Unit) *index {
	x := &index{code: map[string]*Unit{}, marked: newNames(), plain: newNames(), former: map[string][]*Unit{}, byBare: map[string][]*Unit{}, provinces: map[string]bool{}}
	for _, u := range all {
		x.code[u.Code] = u
		x.provinces[likeness(u.BareProvince())], x.provinces[likeness(u.FormerProvince)] = true, true
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

// Find looks a unit up by what a person typed: a code, or a name with what they know of
// kind and province: "phường Bắc Gia Nghĩa", "UBND p. bac gia nghia, Lâm Đồng".
// A name with marks means the unit of those marks; one without any means all that are
// spelt so without.
func (t *Table) Find(text string) Found {
	text = vi.Collapse(cleaned(text))
	if u := t.names.code[text]; u != nil {
		return Found{[]*Unit{u}, FitsName}
	}
	name, province, parted := strings.Cut(text, ",")
	found := t.find(name, province)
	if parted || found.Fit == FitsName || found.Fit == FitsFormer {
		return found
	}
	for _, cut := range t.cuts(text) {
		if other := t.find(cut[0], cut[1]); other.Fit == FitsName || other.Fit == FitsFormer {
			return other
		}
	}
	if len(found.Units) == 0 {
		found = t.holding(text)
	}
	return found
}

// cuts are the ways to part a name from the province behind it, when no comma does: "xã
// Đông Anh - Hà Nội", "phường Bắc Gia Nghĩa tỉnh Lâm Đồng".
func (t *Table) cuts(text string) (out [][2]string) {
	words := strings.Fields(text)
	for i := 1; i < len(words); i++ {
		behind := strings.Trim(strings.Join(words[i:], " "), "()")
		province := likeness(bareProvince(behind))
		if t.names.provinces[province] {
			out = append(out, [2]string{strings.TrimRight(strings.Join(words[:i], " "), " -–("), behind})
		}
	}
	return out
}

// holding gives the units whose names hold the words.
func (t *Table) holding(text string) Found {
	bare := likeness(bareName(spelledOut(text)))
	if len(strings.Fields(bare)) < 2 {
		return Found{}
	}
	var out []*Unit
	for _, u := range t.Units {
		if strings.Contains(" "+likeness(u.Bare())+" ", " "+bare+" ") {
			out = append(out, u)
		}
	}
	if len(out) == 0 {
		return Found{}
	}
	return Found{out, FitsNearly}
}

func (t *Table) find(name, province string) Found {
	name, province = spelledOut(strings.TrimSpace(name)), likeness(bareProvince(strings.TrimSpace(province)))
	within := func(list []*Unit) []*Unit {
		return slices.DeleteFunc(slices.Clone(list), func(u *Unit) bool {
			return province != "" && likeness(u.BareProvince()) != province && likeness(u.FormerProvince) != province
		})
	}
	former := strings.TrimSuffix(likeness(name), " cu")
	marked := !ascii(name)
	if marked {
		for _, list := range [][]*Unit{t.names.marked.full[vi.Alike(name)], t.names.marked.bare[vi.Alike(name)]} {
			if list = within(list); len(list) > 0 {
				return Found{list, FitsName}
			}
		}
	}
	for _, list := range [][]*Unit{t.names.plain.full[likeness(name)], t.names.plain.bare[likeness(name)]} {
		if list = within(list); len(list) == 0 {
			continue
		}
		if marked { // the marks are no unit's of today; they may be a former one's
			for _, u := range within(t.names.former[former]) {
				if !slices.Contains(list, u) && u.was(name) {
					list = append(list, u)
				}
			}
		}
		return Found{list, FitsName}
	}
	if list := within(t.names.former[former]); len(list) > 0 {
		return Found{list, FitsFormer}
	}
	if near := vi.Nearest(bareName(name), t.names.bare); near != "" {
		if list := within(t.names.byBare[near]); len(list) > 0 {
			return Found{list, FitsNearly}
		}
	}
	return Found{}
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

// kinds are the words that names of units begin with, today's and former ones, folded.
var kinds = []string{"phuong", "xa", "dac khu", "thi tran", "thi xa", "huyen", "quan", "tinh", "thanh pho"}

// cutKind parts "Phường Bắc Gia Nghĩa" into kind and name.
func cutKind(name string) (kind, bare string) {
	words := strings.Fields(name)
	for n := 1; n <= 2 && n < len(words); n++ {
		if head := strings.Join(words[:n], " "); slices.Contains(kinds, vi.Fold(head)) {
			return head, strings.Join(words[n:], " ")
		}
	}
	return "", name
}

func bareName(name string) string { _, bare := cutKind(name); return bare }

// committees are what a unit's name may stand behind, folded.
var committees = [][]string{{"uy", "ban", "nhan", "dan"}, {"ubnd"}}

// shortKinds are kinds as they are written short.
var shortKinds = map[string]string{"p": "phuong", "x": "xa"}

// spelledOut drops the committee before a unit's name and writes out a short kind: "P. 1".
func spelledOut(name string) string {
	words := strings.Fields(name)
	for _, lead := range committees {
		if len(words) > len(lead) && slices.EqualFunc(words[:len(lead)], lead, func(word, fold string) bool { return vi.Fold(word) == fold }) {
			words = words[len(lead):]
		}
	}
	if len(words) > 0 {
		if head, rest, dotted := strings.Cut(words[0], "."); dotted || len(words) > 1 {
			if kind := shortKinds[vi.Fold(head)]; kind != "" {
				words[0] = strings.TrimSpace(kind + " " + rest)
			}
		}
	}
	return strings.Join(words, " ")
}

// shortProvinces are provinces as people write them, folded.
var shortProvinces = map[string]string{"hcm": "ho chi minh", "tphcm": "ho chi minh", "tp hcm": "ho chi minh", "sai gon": "ho chi minh"}

// bareProvince is a province without its kind.
func bareProvince(name string) string {
	if full := shortProvinces[vi.Fold(name)]; full != "" {
		return full
	}
	if rest, ok := strings.CutPrefix(vi.Fold(name), "tp "); ok {
		return rest
	}
	return bareName(name)
}
