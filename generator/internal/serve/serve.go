// Package serve shows a site while it is being written.
//
// In: a source folder and what is embedded. Out: an http.Handler that answers for every
// path of a build with the bytes of a build, made in memory when they are asked for;
// pages carry one more script, which loads them again when a file was saved and lays the
// problems of the records over them. A reading with errors changes no page: the last
// good ones stay. Nothing is written, and no book of `so-sach/` grows.
//
// The walk: a watcher (watch.go, poll.go) tells which files changed; [Server.read]
// reads those again, links all records, and puts a new [state] in the place of the old
// one; the hub tells the open pages; their script (face/serve.js) asks what is wrong
// (report.go) and loads the page anew, where the reader was.
//
// What never happens: a request for another host than this machine is answered (a page
// elsewhere cannot read records through a visitor's browser), a file outside the source
// folder or outside the site is sent, a slow or greedy reader keeps the others out
// (limits.go), or a built site holds anything of this package.
package serve

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
)

// Reserved is the folder of addresses that serve keeps for itself.
const Reserved = "/_niemyet/"

// Options are what a server needs to know.
type Options struct {
	Source   string                       // the folder with config.toml and content/
	Layouts  fs.FS                        // embedded; the source's files of the same path replace them
	Static   fs.FS                        // embedded, likewise
	Guide    fs.FS                        // docs/ of this program, and examples/ that it hands out
	Site     func() (site.Options, error) // asked at every reading: the day may have changed
	Version  string
	Language problem.Lang

	// Hosts are names and addresses, beside those of this machine's loopback, for which
	// requests are answered; "*" stands for any address in figures.
	Hosts []string

	// Mounts are further handlers by the path they begin at ("/soan/"). They get requests
	// of every method and must guard their own writing.
	Mounts map[string]http.Handler
	// Edit is the address at which a file of the source can be mended; nil without an editor.
	Edit func(file string) string

	// Poll, when not zero, is how often files are looked at instead of being told by the
	// system.
	Poll time.Duration
	// Say is told, for the console, what happened; may be nil.
	Say func(Event)
}

// Event is something that happened, for the console.
type Event struct {
	Read     bool // the source was read
	Took     time.Duration
	Records  int
	Problems problem.List
	Failure  error // of the machine
	Polling  error // why files are looked at every now and then; nil when that was asked for
}

// Server is a running preview.
type Server struct {
	opt    Options
	root   *os.Root
	source fs.FS
	hosts  hosts
	hub    *hub
	count  counter
	ahead  sync.RWMutex // read-locked while somebody waits for what can be shown before all is read
	limits limits

	mu      sync.Mutex // one reading at a time
	loader  site.Loader
	look    *render.Look
	books   books
	revised int

	now   atomic.Pointer[state]
	first chan struct{} // closed after the first reading
}

// New opens the source; it reads nothing yet. See [Server.Run].
func New(opt Options) (*Server, error) {
	root, err := os.OpenRoot(opt.Source)
	if err != nil {
		return nil, err
	}
	s := &Server{opt: opt, root: root, source: disk.Within(root), hosts: newHosts(opt.Hosts), hub: newHub(), limits: usual, first: make(chan struct{})}
	s.loader.Records.Tell = func(done, all int) {
		s.count.set(done, all)
		s.rest()
	}
	return s, nil
}

// rest waits while somebody waits for a page: the list of the form goes before the reading.
func (s *Server) rest() {
	s.ahead.Lock()
	defer s.ahead.Unlock()
}

// Run reads the source and goes on reading what changes until the context ends.
func (s *Server) Run(ctx context.Context) error {
	defer s.root.Close()
	defer s.hub.close()
	watching := s.watch(ctx) // before the first reading, so that no change falls between
	s.read(nil)
	look := time.NewTicker(layersLook)
	defer look.Stop()
	for {
		select {
		case <-look.C:
			if now := s.Site(); now != nil && len(now.Config.Sources) > 0 {
				s.read([]string{})
			}
		case <-ctx.Done():
			return nil
		case names := <-watching:
			s.read(names)
		}
	}
}

// layersLook is how often layers of sources are looked at: they lie outside the source,
// often on shares, and nobody tells of their changes.
const layersLook = 10 * time.Second

// Site is the site as last read, with or without errors; nil before the first reading.
func (s *Server) Site() *site.Site {
	if now := s.now.Load(); now != nil {
		return now.site
	}
	return nil
}

// Problems are all problems of the last reading.
func (s *Server) Problems() problem.List {
	if now := s.now.Load(); now != nil {
		return now.problems
	}
	return nil
}

// State is both of one reading. It waits for the first.
func (s *Server) State() (*site.Site, problem.List) {
	<-s.first
	now := s.now.Load()
	return now.site, now.problems
}

// Known gives a record as it was last read, when its file is still the same.
func (s *Server) Known(file string, modified time.Time, size int64) (record.Record, bool) {
	now := s.now.Load()
	if now == nil || now.known == nil {
		return nil, false
	}
	return now.known(file, modified, size)
}

// Reading tells how far the first reading is; done is true when it has ended.
func (s *Server) Reading() (read, all int64, done bool) {
	return s.count.done.Load(), s.count.all.Load(), s.now.Load() != nil
}

// Ahead lets what somebody waits for go before the reading: it rests, soon, until the function that this gives is called.
func (s *Server) Ahead() (done func()) {
	s.ahead.RLock()
	return s.ahead.RUnlock
}

// Source is the source folder.
func (s *Server) Source() string { return s.opt.Source }

// Changed reads again now what changed on the disk, and returns when pages show it.
func (s *Server) Changed() { s.read([]string{}) }

// state is what was read and what can be shown. It never changes, apart from faults of
// layouts that only show when a page is made.
type state struct {
	revision int // of this reading
	site     *site.Site
	problems problem.List
	failure  error    // of the machine: nothing could be read
	saved    []string // the files that were known to have changed

	known func(file string, modified time.Time, size int64) (record.Record, bool)
	pages *pages // the last good ones; nil when there never were any
}

// read reads the source again. names are the files that changed; nil means that any may
// have. A panic would be an internal error and ends the program, as everywhere.
func (s *Server) read(names []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	began := time.Now()
	before := s.now.Load()
	if before != nil && before.failure != nil {
		names = nil // what had changed then was not read
	}
	now := &state{revision: s.revised + 1, saved: names}
	if before != nil {
		now.pages, now.site, now.known = before.pages, before.site, before.known
	}
	fresh, err := s.load(now, names)
	if errors.Is(err, errSame) {
		return // a save that the editor told of already, or one without a change
	}
	if err != nil {
		now.failure = err
	}
	s.revised++
	if fresh != nil {
		now.pages = fresh
	}
	s.now.Store(now)
	if before == nil {
		close(s.first)
	}
	s.hub.tell(now)
	if s.opt.Say != nil {
		e := Event{Read: true, Took: time.Since(began), Problems: now.problems, Failure: now.failure}
		if now.site != nil {
			e.Records = now.site.Records()
		}
		s.opt.Say(e)
	}
}

// load reads what changed into the state and gives new pages when there is no error. It
// gives errSame when nothing did, unless any file may have.
func (s *Server) load(now *state, names []string) (*pages, error) {
	opt, err := s.opt.Site()
	if err != nil {
		return nil, err
	}
	got, found, err := s.loader.Load(s.source, opt, names)
	if err != nil {
		return nil, err
	}
	now.site, now.known = got, s.loader.Records.Known()
	bad, grown, err := s.books.read(s.source)
	if err != nil {
		return nil, err
	}
	looks := s.look == nil || names == nil || touches(names, "layouts") || touches(names, "static")
	if !looks && !grown && !s.loader.Differ() {
		return nil, errSame
	}
	bad = append(bad, edition.CoverProblems(got, s.books.covers.says)...)
	if looks {
		s.look = nil
		look, faults := render.ReadLook(s.overlay("layouts", s.opt.Layouts), s.static(got.Config, opt))
		if bad = append(bad, faults...); !faults.Failed() {
			s.look = look
		}
	}
	var r *render.Renderer
	how := render.Options{Version: s.opt.Version, History: s.books.history.says, Shown: s.books.shown.says, Log: s.books.log.says, Stamp: stampOf(now.revision), Faulty: found.Failed() || bad.Failed()}
	look := s.look
	if look != nil {
		r = look.Renderer(got, how)
	}
	if r != nil && len(got.Radios) > 0 && !s.books.history.found.Failed() {
		bad = append(bad, edition.RadioProblems(got, r.Scene().Posted(), found)...)
	}
	bad.Sort()
	now.problems = problem.Merge(found, bad)
	if now.problems.Failed() {
		return nil, nil
	}
	again := func() *render.Shelf { return look.Renderer(got, how).Shelf() }
	return newPages(now.revision, got, r.Shelf(), again, s.books.air.says.With(got), now.pages), nil
}

// stampOf is what pages of a reading say instead of the version of the search index.
func stampOf(revision int) string { return fmt.Sprintf("xem-thu-%d", revision) }

// errSame says that nothing differs from the last reading.
var errSame = errors.New("nothing changed")

// touches tells whether one of the files is in a folder of the source, or is that folder.
func touches(names []string, folder string) bool {
	for _, n := range names {
		if n == folder || strings.HasPrefix(n, folder+"/") {
			return true
		}
	}
	return false
}

// static is what the site publishes as it is, over what its layers do.
func (s *Server) static(cfg *site.Config, opt site.Options) fs.FS {
	bottom := s.opt.Static
	for _, layer := range site.LayerStatic(cfg.Sources, opt.Open) {
		bottom = render.Overlay(layer, bottom)
	}
	return s.overlay(site.StaticFolder, bottom)
}

func (s *Server) overlay(folder string, embedded fs.FS) fs.FS {
	top, err := fs.Sub(s.source, folder)
	if err != nil {
		panic("internal error: " + err.Error())
	}
	return render.Overlay(top, embedded)
}

// books are what a site must remember, as last read.
type books struct {
	history book[edition.History]
	air     book[*edition.Air]
	covers  book[edition.Covers]
	shown   book[edition.Shown]
	log     postingLog
}

// read reads the books again; differ tells whether one of them changed.
func (b *books) read(source fs.FS) (found problem.List, differ bool, err error) {
	lies := liesNow(source)
	history, bad := b.history.read(source, lies, edition.LookHistory, edition.ParseHistory)
	air, worse := b.air.read(source, lies, edition.LookAir, edition.ParseAir)
	covers, worst := b.covers.read(source, lies, edition.LookCovers, edition.ParseCovers)
	shown, torn := b.shown.read(source, lies, edition.LookShown, edition.ParseShown)
	log, wrong := b.log.read(source)
	return slices.Concat(b.history.found, b.air.found, b.covers.found, b.shown.found, b.log.found), history || air || covers || shown || log, errors.Join(bad, worse, worst, torn, wrong)
}

// postingLog is what was printed for the boards and signed for: the sheet for the audit of
// a board says it.
type postingLog struct {
	kept  string
	known bool
	says  edition.Log
	found problem.List
}

func (b *postingLog) read(source fs.FS) (differs bool, err error) {
	kept, err := edition.LookLog(source)
	if err != nil || b.known && kept == b.kept {
		return false, err
	}
	b.says, b.found, err = edition.ReadLog(source)
	b.kept, b.known = kept, err == nil
	return err == nil, err
}

// book is one of them: thousands of lines are parsed only when it changed.
type book[T any] struct {
	kept  edition.Kept
	lies  string // how the files lay on the disk
	known bool
	says  T
	found problem.List
}

// read reads a book again, unless all books lie as they did.
func (b *book[T]) read(source fs.FS, lies string, look func(fs.FS) (edition.Kept, error), parse func(edition.Kept) (T, problem.List)) (differs bool, err error) {
	if b.known && lies != "" && lies == b.lies {
		return false, nil
	}
	kept, err := look(source)
	if err != nil {
		return false, err
	}
	if b.lies = lies; b.known && kept == b.kept {
		return false, nil
	}
	b.says, b.found = parse(kept)
	b.kept, b.known = kept, true
	return true, nil
}

// liesNow is how the files that hold books lie on the disk, by name, size and time; "" where that
// cannot be told. The history of the national base has 26 MB, and each save of a record asks for it.
func liesNow(source fs.FS) string {
	var b strings.Builder
	for _, name := range edition.BookFiles() {
		info, err := fs.Stat(source, name)
		switch {
		case errors.Is(err, fs.ErrNotExist):
		case err != nil || info.ModTime().IsZero():
			return ""
		default:
			fmt.Fprintln(&b, name, info.Size(), info.ModTime().UnixNano())
		}
	}
	return b.String()
}

// counter says how far the first reading is.
type counter struct{ done, all atomic.Int64 }

func (c *counter) set(done, all int) {
	c.done.Store(int64(done))
	c.all.Store(int64(all))
}
