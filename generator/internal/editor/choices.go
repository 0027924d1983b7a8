package editor

import (
	"cmp"
	"encoding/json"
	"maps"
	"net/http"
	"slices"
	"strings"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// option is one thing to choose.
type option struct {
	Value string `json:"value"`
	Text  string `json:"text"`
	On    bool   `json:"-"`
}

// sources is what fields of one page may choose from.
type sources struct {
	cfg   *site.Config
	items map[string]*item
}

func (e *editor) sources() (*sources, error) {
	cfg, err := site.ReadConfig(disk.Files(e.opt.Root))
	if err != nil {
		return nil, err
	}
	items, err := e.index.look()
	return &sources{cfg: cfg, items: items}, err
}

// fromConfig are the entries of a table of config.toml.
func (s *sources) fromConfig(table string) (out []option) {
	for _, x := range s.cfg.Entries(table) {
		out = append(out, option{Value: x.ID, Text: x.Name})
	}
	return out
}

// desksAt begins the paths of an office's desks.
const desksAt = "desks."

// fieldsOfWork are the fields that may be ticked: those of config.toml, at a desk also what
// stands for all the rest; and apart from them those that only procedures name, the import
// of a national base brings more than a hundred.
func (s *sources) fieldsOfWork(path string) (first, more []option) {
	if strings.HasPrefix(path, desksAt) {
		first = append(first, option{Value: site.RestOfFields, Text: site.RestOfFields})
	}
	known := map[string]bool{}
	for _, x := range s.cfg.Fields {
		first, known[vi.Fold(x.Name)] = append(first, option{Value: x.Name, Text: x.Name}), true
	}
	var named []string
	for _, it := range s.items {
		if text := it.texts["field"]; text != "" && !record.Unknown(text) {
			named = append(named, text)
		}
	}
	slices.Sort(named)
	vi.SortFunc(named, func(text string) string { return text })
	for _, text := range named {
		if !known[vi.Fold(text)] {
			known[vi.Fold(text)] = true
			more = append(more, option{Value: text, Text: text})
		}
	}
	return first, more
}

// mostProposed is how many different texts a field may have in use and still propose them.
const mostProposed = 60

// proposed are texts for a field that is free to say something else: names of
// config.toml, phrases of the type, else what other records of the kind say there.
func (s *sources) proposed(kind *record.Kind, path string, f record.Field) (out []string) {
	if phrases := record.Phrases(f); phrases != nil {
		return phrases
	}
	switch f.Key {
	case "field", "fields":
		for _, x := range s.cfg.Fields {
			out = append(out, x.Name)
		}
		return out
	case "level":
		for _, x := range s.cfg.Levels {
			out = append(out, x.Name)
		}
		return out
	case "station":
		for _, x := range s.cfg.Stations {
			out = append(out, x.Name)
		}
		return out
	}
	if path != f.Key || f.Long || f.Key == "name" {
		return nil
	}
	count := map[string]int{}
	most := 0
	for _, it := range s.items {
		if text := it.texts[f.Key]; it.kind == kind && text != "" && !record.Unknown(text) {
			count[text]++
			most = max(most, count[text])
		}
	}
	if most < 2 || len(count) > mostProposed {
		return nil
	}
	for text := range count {
		out = append(out, text)
	}
	vi.SortFunc(out, func(s string) string { return s })
	return out
}

// mostFound is how many records a search for a reference shows.
const mostFound = 12

// shortest are all records, those of short names first: what is offered before a word is typed.
func (s *sources) shortest() []*item {
	return slices.SortedFunc(maps.Values(s.items), func(a, b *item) int {
		return cmp.Or(cmp.Compare(len(a.title), len(b.title)), cmp.Compare(a.file(), b.file()))
	})
}

func optionOf(kind string, it *item) option {
	if kind == record.Any {
		return option{Value: it.key(), Text: it.title + " (" + it.kind.One.Vi + ")"}
	}
	return option{Value: it.ref(), Text: it.title}
}

// titleOf is the name of the record that a reference means; "" when there is none.
func (s *sources) titleOf(kind, ref string) string {
	for _, it := range s.items {
		if kind == record.Any && it.key() == ref || it.kind.Name == kind && it.named(ref) {
			return it.title
		}
	}
	return ""
}

// choose answers the search of a reference field.
func (e *editor) choose(w http.ResponseWriter, r *http.Request) {
	s, err := e.sources()
	if err != nil {
		e.machine(w, err)
		return
	}
	kind, words := r.FormValue("kind"), r.FormValue("q")
	var items []*item
	if strings.TrimSpace(words) == "" {
		items = s.shortest()
	} else {
		known, _ := e.opt.State()
		items = e.ordered(s.items, known, words)
	}
	found := []option{}
	for _, it := range items {
		if (kind == record.Any || it.kind.Name == kind) && len(found) < mostFound {
			found = append(found, optionOf(kind, it))
		}
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	_ = json.NewEncoder(w).Encode(found)
}
