package render

import (
	"html/template"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"sync"
	tree "text/template/parse"
)

// layout is one page's templates. html/template writes its escaping into the trees that it
// executes, so that no two layouts share one. Copying every component for every layout was
// a quarter of the work for a small site: a layout copies what it leads to, when a page is
// drawn with it.
type layout struct {
	own  *template.Template         // what its file defines, and then all that it leads to
	base *template.Template         // components and frame of its medium; read only
	uses func(name string) []string // what a template leads to

	files []string    // of layouts/ that it is drawn with
	asks  func() bool // tells whether it asks the record that a page is about, and not only what the page's view says of it

	once sync.Once
}

// asking is how a layout asks the record, which its page has by this name.
var asking = regexp.MustCompile(`\.Record\b`)

// newLayout is the layout of a page; files are those of layouts/.
func newLayout(own, base *template.Template, files fs.FS, uses func(name string) []string) *layout {
	l := &layout{own: own, base: base, uses: uses}
	l.files = l.leadsTo()
	l.asks = sync.OnceValue(func() bool {
		return slices.ContainsFunc(l.files, func(name string) bool {
			text, err := fs.ReadFile(files, name)
			return err != nil || asking.Match(text)
		})
	})
	return l
}

// whole is the layout ready to be executed.
func (l *layout) whole() *template.Template {
	l.once.Do(func() {
		seen := map[string]bool{}
		l.take("frame", seen)
		for _, t := range l.own.Templates() {
			l.take(t.Name(), seen)
		}
	})
	return l.own
}

// leadsTo are the files of layouts/ that define what the layout is drawn with, its own and those of components and frame. It is
// asked before anything is copied, and follows what [layout.whole] takes.
func (l *layout) leadsTo() []string {
	seen, files := map[string]bool{}, map[string]bool{}
	var follow func(name string)
	follow = func(name string) {
		if seen[name] {
			return
		}
		seen[name] = true
		t := l.own.Lookup(name)
		if empty(t) {
			t = l.base.Lookup(name)
		}
		if t != nil && t.Tree != nil {
			files[t.Tree.ParseName] = true
		}
		for _, used := range l.uses(name) {
			follow(used)
		}
	}
	follow("frame")
	for _, t := range l.own.Templates() {
		if t.Tree != nil {
			files[t.Tree.ParseName] = true
		}
		follow(t.Name())
	}
	return slices.Sorted(maps.Keys(files))
}

// take copies a template that the layout does not define itself, and all that it leads to.
// A definition that is empty hides nothing, as where one set is parsed upon another.
func (l *layout) take(name string, seen map[string]bool) {
	if seen[name] {
		return
	}
	seen[name] = true
	if theirs := l.base.Lookup(name); theirs != nil && theirs.Tree != nil && empty(l.own.Lookup(name)) {
		if _, err := l.own.AddParseTree(name, theirs.Tree.Copy()); err != nil {
			panic("internal error: " + name + " cannot be taken into a layout: " + err.Error())
		}
	}
	for _, used := range l.uses(name) {
		l.take(used, seen)
	}
}

// empty tells whether a template is not there or has nothing in it.
func empty(t *template.Template) bool {
	return t == nil || t.Tree == nil || tree.IsEmptyTree(t.Tree.Root)
}
