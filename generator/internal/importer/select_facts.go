package importer

import (
	"embed"
	"maps"
	"slices"
	"strings"
	"sync"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/units"
	"niemyet/generator/internal/vi"
)

// facts are what a choice is made by.
type facts struct {
	code, name, field, level, decision string
	agencies                           string // who decides, as the source lists them
	decides                            []string
	provinces                          map[string]string // province named as its own -> the words that name it
	prose                              map[string]string // provinces that the rest of the text names
	laws                               map[string]string // provinces whose own documents it cites
	receiving                          string            // where files go, short
	centre                             string            // the province's kind, when its own centre takes files: "tinh", "thanh pho"
	local                              bool              // announced by a province and not by a ministry
	part                               bool              // the source gives communes a part in it; looked for where agencies above them decide
	open                               bool              // files go to an agency in charge that it does not name; likewise
	communes                           []namedCommune    // that agencies and addresses name
	said                               int               // how much the source tells
	out                                bool              // left, or proposed to be
}

func factsOf(r *row) facts {
	f := facts{code: r.code, name: r.name}
	texts := map[string]string{}
	f.provinces, f.prose, f.laws = map[string]string{}, map[string]string{}, map[string]string{}
	leaves := r.node.leaves("", nil)
	for i, l := range leaves {
		leaves[i].text = cleaned(l.text)
		texts[l.path] = leaves[i].text
		f.said += len(leaves[i].text)
	}
	for _, l := range leaves {
		into := f.prose
		switch key, _, _ := strings.Cut(l.path, "."); key {
		case "agency", "authority", "delegated_agency", "receiving_address", "name":
			into = f.provinces
		case "url":
			continue
		case "legal_basis":
			if !ofCouncil(l.text) && !ofCouncil(texts[strings.TrimSuffix(l.path, "title")+"number"]) {
				continue
			}
			into = f.laws
		}
		for name, clue := range provincesIn(l.text) {
			into[name] = clue
		}
	}
	f.field, f.level, f.decision = vi.Collapse(texts["field"]), vi.Collapse(texts["level"]), vi.Collapse(texts["decision"])
	f.receiving = vi.Truncate(vi.Collapse(texts["receiving_address"]), 90)
	f.centre = centreIn(texts["receiving_address"])
	f.agencies = vi.Collapse(texts["agency"])
	if f.agencies == "" {
		f.agencies = vi.Collapse(texts["authority"])
	}
	for _, part := range strings.FieldsFunc(f.agencies, func(c rune) bool { return c == ',' || c == ';' }) {
		if part = strings.TrimSpace(part); part != "" && !aProvince(part) {
			f.decides = append(f.decides, vi.Fold(part)+" ")
		}
	}
	f.local = localNumber(f.decision)
	f.communes = communesNamed(texts)
	if slices.ContainsFunc(sectors(), func(s sector) bool { return s.Above && s.holds(f) != "" }) {
		f.part = slices.ContainsFunc(leaves, func(l leaf) bool { return tellsWork(l.path) && namesCommunes(l.text) })
		f.open = slices.ContainsFunc(leaves, func(l leaf) bool { return tellsWork(l.path) && namesNobody(l.text) })
	}
	return f
}

// localNumber tells the number of a province's decision from a ministry's.
func localNumber(decision string) bool {
	return slices.ContainsFunc(tables().LocalNumbers, func(mark string) bool {
		return strings.Contains(strings.ToUpper(decision), strings.ToUpper(mark))
	})
}

// ofCouncil tells whether a document is of a People's Council or Committee: its number or
// its title says so.
func ofCouncil(text string) bool {
	folded := vi.Fold(text)
	return slices.ContainsFunc([]string{"hdnd", "ubnd", "hoi dong nhan dan", "uy ban nhan dan"}, func(word string) bool { return strings.Contains(folded, word) })
}

// The kinds of provinces, folded.
const (
	kindProvince = "tinh"
	kindCity     = "thanh pho"
)

// centreIn is the kind of province whose centre takes the files: "Trung tâm Phục vụ hành
// chính công thành phố". Since July 2025 no city lies below a province.
func centreIn(text string) string {
	_, behind, _ := strings.Cut(vi.Fold(text), "phuc vu hanh chinh cong ")
	switch {
	case strings.HasPrefix(behind, kindProvince+" "+kindCity): // "tỉnh, thành phố": any
		return ""
	case strings.HasPrefix(behind, kindCity):
		return kindCity
	case strings.HasPrefix(behind, kindProvince):
		return kindProvince
	}
	return ""
}

// aProvince tells a part of a list of agencies that is none by itself: "Thuế tỉnh, thành
// phố" is one that the comma cuts.
func aProvince(part string) bool { return vi.Fold(part) == "thanh pho" }

// spread lets procedures that one decision of a province announced know whose it is: the
// words of one name the province for all.
func spread(all []facts) {
	type of struct{ decision, field string } // two provinces can have decisions of one number, hardly in one field
	found := map[of]map[string]string{}
	for _, f := range all {
		if !f.local {
			continue
		}
		key := of{vi.Fold(f.decision), vi.Fold(f.field)}
		for _, named := range []map[string]string{f.provinces, f.prose, f.laws} {
			if len(named) != 1 {
				continue
			}
			if found[key] == nil {
				found[key] = map[string]string{}
			}
			for name := range named {
				if found[key][name] == "" {
					found[key][name] = f.decision + ", " + f.code + ": " + named[name]
				}
			}
		}
	}
	for i, f := range all {
		if f.local && len(f.provinces) == 0 {
			if same := found[of{vi.Fold(f.decision), vi.Fold(f.field)}]; len(same) == 1 {
				all[i].provinces = maps.Clone(same)
			}
		}
	}
}

// home is what is known of the unit.
type home struct {
	province string   // "" when it is not known
	kind     string   // of the province, folded
	commune  string   // "phuong bac gia nghia", folded
	former   []string // folded likewise
}

func homeOf(u Unit) home {
	h := home{commune: first(communesIn(u.Name))}
	if h.kind = kindProvince; strings.HasPrefix(vi.Fold(u.Superior), kindCity) {
		h.kind = kindCity
	}
	for _, text := range append([]string{u.Superior, u.Name}, u.Former...) {
		h.former = append(h.former, communesIn(text)...)
		for name := range provincesIn(text) {
			if h.province == "" {
				h.province = name
			}
		}
	}
	return h
}

// rank is how near a procedure is: of the own province, of the whole country, of a province
// that nothing names.
func (h home) rank(f facts) int {
	switch _, own := f.provinces[h.province]; {
	case own:
		return 2
	case !f.local:
		return 1
	}
	return 0
}

// propose tells what speaks against a procedure.
func (h home) propose(f facts) Choice {
	for _, s := range sectors() {
		if clue := s.holds(f); clue != "" {
			if s.Above && (f.part || f.local) || s.Open && !f.open {
				continue // the commune has its part in it, or the province tells more
			}
			return Choice{Reason: s.ID, Why: ofSector(s), Clue: clue, Doubt: s.Doubt}
		}
	}
	stranger, decides := h.stranger(f)
	if decides {
		return Choice{Reason: otherCommune, Why: whyOtherCommune, Clue: stranger}
	}
	if h.province == "" {
		return Choice{} // nobody knows which province is another
	}
	_, own := f.provinces[h.province]
	_, near := f.prose[h.province]
	_, cited := f.laws[h.province]
	switch {
	case own || near && f.local || cited && f.local && len(f.provinces) == 0: // one citation says less than whose decision it is
	case len(f.provinces) > 0 && f.local:
		return Choice{Reason: otherProvince, Why: whyOtherProvince, Clue: firstOf(f.provinces)}
	case len(f.provinces) > 0: // announced by a ministry for the whole country all the same
		return Choice{Reason: provinceInLine, Why: whyInLine, Clue: firstOf(f.provinces), Doubt: true}
	case f.local && len(f.prose) > 0:
		return Choice{Reason: otherProvince, Why: whyOtherProvince, Clue: firstOf(f.prose)}
	case f.local && len(f.laws) > 0:
		return Choice{Reason: otherProvince, Why: whyOtherProvince, Clue: firstOf(f.laws)}
	case f.local && f.centre != "" && f.centre != h.kind:
		return Choice{Reason: otherProvince, Why: whyOtherProvince, Clue: f.decision + "; " + f.receiving}
	case f.local && stranger != "":
		return Choice{Reason: otherCommune, Why: whyOtherCommune, Clue: stranger}
	case stranger != "":
		return Choice{Reason: provinceInLine, Why: whyInLine, Clue: stranger, Doubt: true}
	case f.local:
		return Choice{Reason: someProvince, Why: whySomeProvince, Clue: f.decision}
	}
	return Choice{}
}

func firstOf(named map[string]string) string {
	return named[slices.Min(slices.Collect(maps.Keys(named)))]
}

//go:embed tables
var tableFiles embed.FS

// tableSet is what the tables of this package say.
type tableSet struct {
	LocalNumbers []string   `key:"local_numbers" vi:"Dấu hiệu số quyết định của tỉnh" en:"Marks of a province's numbers"`
	Provinces    []province `key:"provinces" vi:"Tỉnh, thành phố" en:"Provinces"`
	Sectors      []sector   `key:"sectors" vi:"Ngành dọc" en:"Services"`
	CommuneWords []string   `key:"commune_words" vi:"Chữ nói đến xã, phường" en:"Words that name communes"`
	OpenWords    []string   `key:"open_words" vi:"Chữ không nói hẳn cơ quan nào" en:"Words that name no agency"`

	byName map[string]string // folded, without spaces -> name
}

type province struct {
	Name string   `key:"name" vi:"Tên" en:"Name" need:"yes"`
	Also []string `key:"also" vi:"Tên khác, tên cũ" en:"Other and former names"`
}

// sector is a service of the state that takes no files at a commune's desk. Its lists are
// folded.
type sector struct {
	ID        string   `key:"id" vi:"Mã" en:"Id" need:"yes"`
	Name      string   `key:"name" vi:"Tên" en:"Name" need:"yes"`
	English   string   `key:"name_en" vi:"Tên tiếng Anh" en:"English name"`
	Fields    []string `key:"fields" vi:"Lĩnh vực" en:"Fields"`
	Agencies  []string `key:"agencies" vi:"Chữ trong tên cơ quan" en:"Words of agencies"`
	Starts    []string `key:"starts" vi:"Chữ đầu tên cơ quan" en:"First words of agencies"`
	ButFields []string `key:"but_fields" vi:"Trừ lĩnh vực" en:"But for fields"`
	Doubt     bool     `key:"doubt" vi:"Chỉ nhắc" en:"Only a reminder"`
	Above     bool     `key:"above" vi:"Cấp trên của xã" en:"Above communes"`
	Open      bool     `key:"open" vi:"Chỉ khi nguồn không nói hẳn cơ quan nào" en:"Only where the source names no agency"`
	Gone      bool     `key:"gone" vi:"Không còn nữa" en:"There is none any more"`
}

var tables = sync.OnceValue(func() *tableSet {
	out := &tableSet{byName: map[string]string{}}
	for _, name := range []string{"provinces", "sectors"} {
		readTable("tables/"+name+".toml", out)
	}
	fold(out.CommuneWords, out.OpenWords)
	for _, s := range out.Sectors {
		fold(s.Fields, s.Agencies, s.Starts, s.ButFields)
	}
	for _, u := range units.Carried().Units {
		now := u.BareProvince()
		out.byName[joined(now)], out.byName[joined(u.FormerProvince)] = now, now
	}
	for _, p := range out.Provinces {
		for _, name := range append([]string{p.Name}, p.Also...) {
			out.byName[joined(name)] = p.Name
		}
	}
	return out
})

// joined folds a name and leaves its blanks out.
func joined(name string) string { return strings.ReplaceAll(vi.Fold(name), " ", "") }

func sectors() []sector { return tables().Sectors }

// fold folds lists that are compared with folded texts.
func fold(lists ...[]string) {
	for _, list := range lists {
		for i, x := range list {
			list[i] = vi.Fold(x)
		}
	}
}

// readTable reads one of the tables that the binary carries: a fault in it is ours.
func readTable(file string, into any) {
	data, err := tableFiles.ReadFile(file)
	if err != nil {
		panic("internal error: " + err.Error())
	}
	if _, found := record.ReadInto(file, data, into); found.Failed() {
		panic("internal error: " + found[0].Message(problem.English))
	}
}

// holds tells whether a procedure is the service's, and by what it was seen.
func (s sector) holds(f facts) string {
	field := vi.Fold(f.field)
	switch {
	case slices.Contains(s.ButFields, field):
		return ""
	case slices.Contains(s.Fields, field):
		return f.field
	case len(f.decides) == 0 || slices.ContainsFunc(f.decides, func(agency string) bool { return !s.has(agency) }):
		return ""
	}
	return f.agencies
}

// has tells whether an agency, folded, is one of the service.
func (s sector) has(agency string) bool {
	return slices.ContainsFunc(s.Agencies, func(words string) bool { return strings.Contains(agency, words) }) ||
		slices.ContainsFunc(s.Starts, func(words string) bool { return strings.HasPrefix(agency, words+" ") })
}

// provincesIn finds the provinces that a text names, and the words that do.
func provincesIn(text string) map[string]string {
	words := strings.Fields(vi.Fold(text))
	var out map[string]string
	for i, w := range words {
		if w != "tinh" && w != "tp" && !(w == "pho" && i > 0 && words[i-1] == "thanh") {
			continue
		}
		name, _ := provinceOf(words[i+1:])
		if name == "" {
			continue
		}
		if out == nil {
			out = map[string]string{}
		}
		if out[name] == "" {
			out[name] = around(text, name)
		}
	}
	return out
}

// provinceOf is the province that a text, in folded words, begins with, and of how many words
// its name is; of two names the longer one.
func provinceOf(words []string) (name string, n int) {
	for n = min(5, len(words)); n > 0; n-- {
		if name = tables().byName[strings.Join(words[:n], "")]; name != "" {
			return name, n
		}
	}
	return "", 0
}

// around is a short piece of the text, for the report.
func around(text, name string) string {
	return vi.Truncate(vi.Collapse(text), 90) + " → " + name
}
