package render

import (
	"bytes"
	"cmp"
	"html/template"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/words"
)

// lexicon is the words of the layouts and scripts: one speaker a medium. Public pages
// and paper are Vietnamese; the kiosk says every word in all languages there are.
type lexicon struct {
	book     *words.Book
	files    fs.FS // layouts, to show where a fault is
	speakers map[string]words.Speaker
	said     map[string]map[string]words.Filled // by medium and file, then template
	kiosk    []string                           // keys that its templates say
}

func readLexicon(files fs.FS) (*lexicon, problem.List) {
	book, found := words.Read(files)
	x := &lexicon{book: book, files: files, speakers: map[string]words.Speaker{}, said: map[string]map[string]words.Filled{}}
	for _, medium := range media {
		x.speakers[medium] = book.Speaker(words.Vietnamese)
	}
	x.speakers["kiosk"] = book.Speaker(words.Vietnamese, book.Languages()[1:]...)
	return x, found
}

// functions are what templates of a medium call for words that have values.
func (x *lexicon) functions(medium string) template.FuncMap {
	return template.FuncMap{words.Function: x.speakers[medium].Say}
}

// fill puts words in the templates of a layout's file, or with "" in all that there are so far.
// An empty one says nothing and hides nothing.
func (x *lexicon) fill(t *template.Template, medium, file string) (found problem.List) {
	of := map[string]words.Filled{}
	for _, each := range t.Templates() {
		if empty(each) {
			continue
		}
		filled := x.speakers[medium].Fill(each.Tree)
		of[each.Name()] = filled
		for _, fault := range filled.Faults {
			found = append(found, x.problem("E409", "layouts/"+each.Tree.ParseName, x.files, each.Tree.ParseName, fault))
		}
	}
	x.said[path.Join(medium, file)] = of
	return found
}

// sayings tells what the templates of a layout say: its file's own, and those of its medium.
func (x *lexicon) sayings(medium, file string) func(template string) words.Filled {
	own, base := x.said[path.Join(medium, file)], x.said[medium]
	return func(template string) words.Filled {
		if filled, ours := own[template]; ours {
			return filled
		}
		return base[template]
	}
}

// uses tells what a template of a layout leads to.
func (x *lexicon) uses(medium, file string) func(template string) []string {
	of := x.sayings(medium, file)
	return func(template string) []string { return of(template).Uses }
}

// gather finds what the kiosk's pages can say: the words of every template that one of
// its layouts leads to.
func (x *lexicon) gather(byName map[string]*layout) {
	keys := map[string]bool{}
	for name := range byName {
		if medium, _, _ := strings.Cut(name, "/"); medium != "kiosk" {
			continue
		}
		of := x.sayings("kiosk", name+".html")
		seen := map[string]bool{}
		var follow func(string)
		follow = func(template string) {
			if seen[template] {
				return
			}
			seen[template] = true
			filled := of(template)
			for _, key := range filled.Keys {
				keys[key] = true
			}
			for _, used := range filled.Uses {
				follow(used)
			}
		}
		follow("frame")
	}
	x.kiosk = slices.Sorted(maps.Keys(keys))
	x.speakers["kiosk"] = x.speakers["kiosk"].Sharing(x.kiosk)
}

// unfold ends a page of a layout: the kiosk's words become attributes.
func (x *lexicon) unfold(page *bytes.Buffer, layout string) {
	if !strings.HasPrefix(layout, "kiosk/") {
		return
	}
	done := x.speakers["kiosk"].Unfold(page.Bytes())
	page.Reset()
	page.Write(done)
}

// shared are the keys that a page of a layout leaves to the kiosk's file of words: those that any page of the kiosk says.
func (x *lexicon) shared(layout string) []string {
	if !strings.HasPrefix(layout, "kiosk/") {
		return nil
	}
	return x.kiosk
}

// problem tells a fault of a layout or script where its key stands.
func (x *lexicon) problem(code problem.Code, file string, files fs.FS, name string, f words.Fault) problem.Problem {
	place := problem.Place{File: file}
	if raw, err := fs.ReadFile(files, name); err == nil {
		text := string(raw)
		for _, quoted := range []string{strconv.Quote(f.Key), "'" + f.Key + "'"} {
			if at := strings.Index(text, quoted); at >= 0 && f.Key != "" {
				place = problem.NewSource(file, text).Span(at, at+len(quoted))
				break
			}
		}
	}
	reason := reasonOf(f)
	return problem.New(code, place, "key", cmp.Or(f.Key, "?"), "reason", reason.Vi, "reason_en", reason.En)
}
