package editor

import (
	"io/fs"
	"maps"
	"os"
	"path"
	"reflect"
	"runtime"
	"strings"
	"sync"
	"time"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// item is a record as lists and choices know it.
type item struct {
	kind  *record.Kind
	slug  string
	title string
	code  string
	group string // field, area, role: what records of the kind are sorted by
	draft bool
	path  string // of the file
	hay   string // folded, for the search box

	record   record.Record // nil when the text cannot be understood as one
	modified time.Time
	size     int64
	texts    map[string]string // short texts by key, to be proposed elsewhere
}

func (i *item) place() place { return place{i.kind, i.slug} }
func (i *item) key() string  { return i.place().key() }

func (i *item) file() string { return i.path }

// newItem is a record of which nothing is known but where it stands.
func newItem(kind *record.Kind, slug string) *item {
	return &item{kind: kind, slug: slug, title: slug, path: place{kind, slug}.file()}
}

// ref is how other records name this one.
func (i *item) ref() string {
	if i.code != "" {
		return i.code
	}
	return i.slug
}

// named tells whether a reference means this one.
func (i *item) named(ref string) bool { return i.slug == ref || i.code != "" && i.code == ref }

// index knows every record file. A file is read again when its time or size is not
// what it was, so that a list of thousands costs a look at their names alone.
type index struct {
	root  string
	known func(file string, modified time.Time, size int64) (record.Record, bool)
	lock  sync.Mutex
	items map[string]*item // by file
	laid  map[record.Record]*item
	below func() (map[string]record.Record, error) // all records, of a source with layers
}

// look brings the index up to date and gives its items.
func (x *index) look() (map[string]*item, error) {
	x.lock.Lock()
	defer x.lock.Unlock()
	fsys := disk.Files(x.root)
	now := map[string]*item{}
	var stale []*item
	for _, k := range record.Kinds {
		entries, err := fs.ReadDir(fsys, path.Join(record.ContentDir, k.Folder))
		if err != nil && !os.IsNotExist(err) {
			return nil, err
		}
		for _, entry := range entries {
			slug, isRecord := strings.CutSuffix(entry.Name(), ".md")
			info, err := entry.Info()
			if !isRecord || !vi.IsSlug(slug) || err != nil || !info.Mode().IsRegular() {
				continue
			}
			it := newItem(k, slug)
			it.modified, it.size = info.ModTime(), info.Size()
			if old := x.items[it.file()]; old != nil && old.modified.Equal(it.modified) && old.size == it.size {
				it = old
			} else {
				stale = append(stale, it)
			}
			now[it.file()] = it
		}
	}
	x.readItems(fsys, stale)
	x.items = now
	if x.below == nil {
		return now, nil
	}
	all, err := x.below()
	if err != nil || all == nil {
		return now, err
	}
	now = maps.Clone(now)
	x.itemsBelow(now, all)
	return now, nil
}

func (x *index) readItems(fsys fs.FS, items []*item) {
	work := make(chan *item)
	var pool sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		pool.Go(func() {
			for it := range work {
				it.read(fsys, x.known)
			}
		})
	}
	for _, it := range items {
		work <- it
	}
	close(work)
	pool.Wait()
}

// read fills in what the file says of itself; one that cannot be read is listed by its name.
func (it *item) read(fsys fs.FS, known func(string, time.Time, int64) (record.Record, bool)) {
	r, read := record.Record(nil), false
	if known != nil {
		r, read = known(it.file(), it.modified, it.size)
	}
	if !read {
		raw, err := fs.ReadFile(fsys, it.file())
		if err != nil {
			return
		}
		r, _ = record.Parse(it.file(), it.kind, raw)
	}
	it.texts = map[string]string{}
	it.known(r)
}

// known fills in what a record says; nil for a text that is none.
func (it *item) known(r record.Record) {
	it.record = r
	if r != nil {
		it.facts(r)
	}
	if name := it.texts["name"]; name != "" { // without one, titles such as "Luật số …" have holes
		if it.title = r.Title(); name != it.title {
			it.title += ": " + name
		}
	}
	it.group = it.texts[it.kind.Group]
	it.hay = vi.Fold(it.title+" "+it.code+" "+it.slug+" "+it.hay) + " " + figures(it.code)
}

func (it *item) facts(r record.Record) {
	it.code = record.TextOf(r, it.kind.Code)
	if words := it.kind.Search.Words; words != nil {
		it.hay = strings.Join(words(r).Aliases, " ")
	}
	v := reflect.ValueOf(r).Elem()
	for _, f := range record.FieldsOf(it.kind) {
		switch x := v.FieldByIndex(f.Index).Interface().(type) {
		case bool:
			it.draft = it.draft || x && f.Key == "draft"
		case string:
			it.texts[f.Key] = x
		case record.Day: // nothing to be proposed elsewhere
		case interface{ String() string }: // choices
			it.texts[f.Key] = x.String()
		}
	}
}

var states = []string{inForce, isDraft, upcoming, ended}

// stateOf is how a record stands on the day; s knows of decisions that end procedures.
// Without a site, or for a file that it has not seen, the record's own days say it.
func stateOf(it *item, day vi.Date, s *site.Site) string {
	state := site.InForce
	switch {
	case it.draft:
		return isDraft
	case it.record == nil:
		return inForce
	case s != nil:
		state = s.StateNamed(it.kind, it.slug, it.record)
	default:
		state = site.StateOn(it.record, day)
	}
	switch {
	case state == site.Upcoming:
		return upcoming
	case !state.Current():
		return ended
	}
	return inForce
}
