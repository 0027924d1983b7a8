package main

import (
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"sync"

	"niemyet/generator/internal/digest"
	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/publish"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/trace"
	"niemyet/generator/internal/vi"
)

// pageMemory is what is remembered of the files that the last build left in a folder, and what is to be remembered of those
// of this build. Nothing in it is believed without a look: a file is taken over where all that makes it has the same sum, and
// where the system tells that nobody has touched it since.
type pageMemory struct {
	store  trace.Store
	target string
	source string
	folder *publish.Folder
	shared digest.Sum        // of what all layouts are made with
	apart  map[string]string // sums of the layouts' own files, by names in their folder
	seen   string            // how the layouts looked before they were read

	former    *trace.Pages
	formerDay vi.Date

	guard sync.Mutex
	day   vi.Date
	pages map[string]trace.Page
	texts map[trace.Key]string
}

// layoutsFolder is where the layouts of a site lie.
const layoutsFolder = "layouts"

// What a layout is made of, and whether a file looks as a row says; tests leave something out, and count what is taken over.
var (
	madeOf   = func(files []string) []string { return files }
	ofAll    = func(name string) bool { return path.Ext(name) != ".html" }
	looksAs  = func(look string, row trace.Page) bool { return trace.SumOfLook(look) == row.Look }
	tookOver = func(turned bool) {}
)

// newPageMemory begins to remember the files of a folder. It is called before layouts are read.
func newPageMemory(store trace.Store, source, target string, folder *publish.Folder) *pageMemory {
	sum := trace.NewSum()
	sum.Text(version, trace.Program())
	apart := sum.Files(filepath.Join(source, layoutsFolder))
	for _, name := range slices.Sorted(maps.Keys(apart)) {
		if ofAll(name) {
			sum.Text(name, apart[name])
		}
	}
	made, ok := sum.Made()
	if !ok {
		return nil
	}
	shared, _ := digest.Of(made) // a text is plain data
	m := &pageMemory{
		store: store, target: target, source: source, folder: folder, shared: shared, apart: apart, seen: sum.Seen(),
		former: store.RecallPages(target), pages: map[string]trace.Page{}, texts: map[trace.Key]string{},
	}
	if m.former != nil {
		var err error
		if m.formerDay, err = vi.ParseDate(m.former.Note); err != nil {
			m.former = nil
		}
	}
	return m
}

// with is the memory for pages of a day; nil where none is kept, or it is switched off. It is called when the layouts were
// read.
func (m *pageMemory) with(day vi.Date, off bool) render.Memory {
	if m == nil || off || !m.sameLayouts() {
		return nil
	}
	m.day = day
	return m
}

// sameLayouts tells whether nobody has touched a layout since they were looked at.
func (m *pageMemory) sameLayouts() bool {
	sum := trace.NewLook()
	sum.Files(filepath.Join(m.source, layoutsFolder))
	return sum.Seen() == m.seen
}

// Seed implements render.Memory. What the program brings along is part of the program: a site's own files are summed, and
// one that stands for ours has its name.
func (m *pageMemory) Seed(files []string) digest.Sum {
	made := []string{}
	for _, name := range madeOf(files) {
		made = append(made, name, m.apart[name])
	}
	seed, _ := digest.Of(m.shared, made)
	return seed
}

// Day implements render.Memory.
func (m *pageMemory) Day() vi.Date { return m.formerDay }

// Taken implements render.Memory.
func (m *pageMemory) Taken(path string, key digest.Sum, day vi.Date, turn render.Turn) (o render.Output, ok bool) {
	row, ok := m.former.Page(path)
	if !ok || row.Made != trace.Key(key) {
		return o, false
	}
	o = render.Output{Path: path}
	if len(row.Holes) == 0 || day == m.formerDay {
		taken, err := m.folder.Take(path, func(info fs.FileInfo) bool { return m.asLeft(path, info, row) })
		if err != nil || !taken {
			return o, false // then it is made, and what is wrong is told
		}
		o.Lies, o.Open = true, func() (fs.File, error) { return disk.Open(m.folder.Up(path)) }
	} else if o.Body, o.Turned = m.turned(path, row, turn); !o.Turned {
		return o, false
	}
	tookOver(o.Turned)
	m.note(path, row)
	return o, true
}

// asLeft tells whether a file is what the last build left there.
func (m *pageMemory) asLeft(path string, info fs.FileInfo, row trace.Page) bool {
	look, err := trace.Look(m.folder.Up(path), info)
	return err == nil && looksAs(look, row)
}

// turned is a file of the last build with another day; it was nobody's while it was read.
func (m *pageMemory) turned(path string, row trace.Page, turn render.Turn) ([]byte, bool) {
	asLeft := func() bool {
		info, err := os.Lstat(m.folder.Up(path))
		return err == nil && info.Mode().IsRegular() && m.asLeft(path, info, row)
	}
	if !asLeft() {
		return nil, false
	}
	body, err := disk.Read(m.folder.Up(path))
	if err != nil || !asLeft() {
		return nil, false
	}
	holes := make([]render.Hole, len(row.Holes))
	for i, hole := range row.Holes {
		holes[i] = render.Hole{At: int(hole >> whichBits), Which: int(hole & (1<<whichBits - 1))}
	}
	return turn(body, holes)
}

// whichBits are those of a kept hole that say which day stands in it, of those of all languages; the others say where.
const whichBits = 6

// Made implements render.Memory.
func (m *pageMemory) Made(path string, key digest.Sum, holes []render.Hole) {
	if !trace.Fits(len(holes)) {
		return
	}
	row := trace.Page{Made: trace.Key(key)}
	for _, h := range holes {
		if h.At >= 1<<(31-whichBits) || h.Which >= 1<<whichBits {
			return
		}
		row.Holes = append(row.Holes, uint32(h.At)<<whichBits|uint32(h.Which))
	}
	m.note(path, row)
}

func (m *pageMemory) note(path string, row trace.Page) {
	m.guard.Lock()
	defer m.guard.Unlock()
	m.pages[path] = row
}

// Said implements render.Memory.
func (m *pageMemory) Said(key digest.Sum) ([]edition.Part, bool) {
	text, ok := m.former.Text(trace.Key(key))
	if !ok {
		return nil, false
	}
	parts, err := edition.KeptParts(text)
	if err != nil {
		return nil, false
	}
	m.keepText(key, text)
	return parts, true
}

// Says implements render.Memory.
func (m *pageMemory) Says(key digest.Sum, parts []edition.Part) {
	if text, ok := edition.KeepParts(parts); ok {
		m.keepText(key, text)
	}
}

func (m *pageMemory) keepText(key digest.Sum, text string) {
	m.guard.Lock()
	defer m.guard.Unlock()
	m.texts[trace.Key(key)] = text
}

// looked notes how a file looks that the build has left.
func (m *pageMemory) looked(path, look string) {
	if m == nil {
		return
	}
	if row, ours := m.pages[path]; ours {
		row.Look = trace.SumOfLook(look)
		m.pages[path] = row
	}
}

// keep remembers the files of a build whose looks were noted.
func (m *pageMemory) keep() {
	if m == nil {
		return
	}
	for path, row := range m.pages {
		if row.Look == "" {
			delete(m.pages, path)
		}
	}
	if len(m.pages) == 0 || !m.sameLayouts() {
		m.store.DropPages(m.target)
		return
	}
	if m.store.KeepPages(m.target, trace.NewPages(m.day.String(), m.pages, m.texts)) != nil {
		m.store.DropPages(m.target) // the next build makes them anew: nobody need hear of it
	}
}
