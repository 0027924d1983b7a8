package words

import (
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Folder holds the words, below layouts/.
const Folder = "words"

// nameKey is what a language is called in itself; a further language must say it.
const nameKey = "language.name"

// Layered is a file tree that a user's folder was laid over. Words are laid over each
// other by key, so both files of a path are wanted.
type Layered interface {
	Layers() (top, bottom fs.FS)
}

// Read makes the book of a layouts folder. Problems are faults in a user's own files.
func Read(files fs.FS) (*Book, problem.List) {
	var own fs.FS
	if l, ok := files.(Layered); ok {
		own, files = l.Layers()
	}
	r := reader{book: &Book{tables: map[string]*Table{}}}
	for _, lang := range []string{Vietnamese, "en"} { // the first says which places there are
		r.file(files, lang)
	}
	if own != nil {
		for _, lang := range languagesIn(own) {
			r.file(own, lang)
		}
	}
	r.found.Sort()
	return r.book, r.found
}

func languagesIn(files fs.FS) (out []string) {
	names, _ := fs.Glob(files, Folder+"/*.toml")
	for _, name := range names {
		out = append(out, strings.TrimSuffix(path.Base(name), ".toml"))
	}
	return out
}

// reader reads one file after the other into the book's tables.
type reader struct {
	book  *Book
	found problem.List

	source *record.Table // of the file being read
	lang   string
}

func (r *reader) fault(code problem.Code, key string, args ...string) {
	r.found = append(r.found, problem.New(code, r.source.Key(key), args...))
}

var langForm = regexp.MustCompile(`^[a-z]{2,3}$`)

func (r *reader) file(files fs.FS, lang string) {
	name := Folder + "/" + lang + ".toml"
	table := r.book.tables[lang]
	if table == nil {
		table = &Table{Lang: lang, words: map[string]word{}, base: r.book.tables[Vietnamese]}
	}
	raw, err := fs.ReadFile(files, name)
	if err != nil { // a folder of layouts without words: none are asked for
		r.add(table)
		return
	}
	place := "layouts/" + name
	text, found, ok := record.Decode(place, raw)
	r.found = append(r.found, found...)
	if !ok {
		return
	}
	var bad problem.List
	r.source, bad = record.ReadTable(problem.NewSource(place, text), 0, len(text), nil)
	r.found = append(r.found, bad...)
	r.lang = lang
	fresh := map[string]word{}
	r.section("", r.source.Data(), fresh)
	further := lang != Vietnamese && lang != "en"
	if further && (fresh[nameKey].other.plain() == "" || !langForm.MatchString(lang)) {
		r.fault("E411", "", "lang", lang)
		return
	}
	maps.Copy(table.words, fresh)
	r.add(table)
}

func (r *reader) add(t *Table) {
	if r.book.tables[t.Lang] == nil {
		r.book.langs = append(r.book.langs, t.Lang)
	}
	r.book.tables[t.Lang] = t
}

// section reads a table of words or of sections.
func (r *reader) section(prefix string, data map[string]any, into map[string]word) {
	for _, name := range slices.Sorted(maps.Keys(data)) {
		key := name
		if prefix != "" {
			key = prefix + "." + name
		}
		switch value := data[name].(type) {
		case string:
			r.word(key, word{other: parsePhrase(value)}, into)
		case map[string]any:
			if one, other, ok := forms(value); ok {
				r.word(key, word{parsePhrase(one), parsePhrase(other)}, into)
			} else if prefix == "" {
				r.section(key, value, into)
			} else {
				r.fault("E407", key, "key", key)
			}
		default:
			r.fault("E407", key, "key", key)
		}
	}
}

// forms are the two forms of a word that differs by number.
func forms(value map[string]any) (one, other string, ok bool) {
	one, isOne := value["one"].(string)
	other, isOther := value["other"].(string)
	return one, other, isOne && isOther && len(value) == 2
}

// word takes one word, if it is one that there is, with the places that it has.
func (r *reader) word(key string, w word, into map[string]word) {
	first := r.lang == Vietnamese && r.book.tables[Vietnamese] == nil
	if !first {
		vietnamese := r.book.tables[Vietnamese]
		if !vietnamese.Has(key) {
			near := vi.Nearest(key, slices.Sorted(maps.Keys(vietnamese.words)))
			nearVi, nearEn := problem.DidYouMean(near)
			r.fault("E406", key, "key", key, "near", nearVi, "near_en", nearEn)
			return
		}
		if !r.placed(key, w, vietnamese.Places(key)) {
			return
		}
	}
	if !blankable[key] && (w.other.blank() || w.one != nil && w.one.blank()) {
		r.fault("E414", key, "key", key)
		return
	}
	if w.one != nil && !slices.Contains(w.other.places(), "count") {
		r.fault("E407", key, "key", key)
		return
	}
	into[key] = w
}

// blankable are words that a language may write as a blank: "12 000" in many.
var blankable = map[string]bool{"figure.thousands": true}

// placed tells whether a word has its places and no others. A form for one need not name the figure.
func (r *reader) placed(key string, w word, places []string) bool {
	if shape, ok := shapes[key]; ok {
		return r.within(key, w.other, shape) && r.within(key, w.one, shape)
	}
	if !r.within(key, w.other, places) || !r.within(key, w.one, places) {
		return false
	}
	for _, place := range places {
		if !slices.Contains(w.other.places(), place) {
			r.fault("E408", key, "key", key, "places", braced(places))
			return false
		}
	}
	return true
}

func (r *reader) within(key string, p phrase, places []string) bool {
	for _, place := range p.places() {
		if !slices.Contains(places, place) {
			r.fault("E408", key, "key", key, "places", braced(places))
			return false
		}
	}
	return true
}

// braced are names of places as a clerk writes them, "–" when there are none.
func braced(places []string) string {
	if len(places) == 0 {
		return "–"
	}
	return "{" + strings.Join(places, "}, {") + "}"
}
