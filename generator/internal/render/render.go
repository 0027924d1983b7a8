// Package render turns a linked site and its layouts into outputs.
//
// In: a read-only site.Site and two file trees, layouts/ and static/, in which a
// user's file already hides the embedded one of the same path. Out: a stream of
// outputs, each a path below the site's root and its bytes, made on all cores and
// handed over as they come, so that memory follows records and not pages.
//
// A layout sees structs of strings that are ready to read (view*.go), never the
// site itself; what becomes a page, at which address, is decided in pages*.go;
// how a record becomes a view is in build*.go.
//
// What never happens: the clock is not read, no file is opened for writing,
// Markdown is never run as a template, raw HTML of a record is not passed through,
// and the same site gives the same bytes whatever the machine or the order of work.
package render

import (
	"bytes"
	"fmt"
	"io/fs"
	"runtime"
	"sync"
	"sync/atomic"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
)

// Output is one file of the built site.
type Output struct {
	Path string // slash-separated, below the site's root
	Body []byte
}

// Options say what the pages cannot know from the records.
type Options struct {
	Version string          // of the generator, shown in the pages' source
	History edition.History // versions of earlier builds; nil for none
	// Stamp, when set, stands in the addresses of scripts for the version of the search
	// index. A preview sets another one after each change and need not make the index of
	// thousands of records to show a page that only names it.
	Stamp  string
	Rounds edition.Rounds // what was printed for the boards; nil for none
}

// Renderer holds what all pages of a site share. It is read-only after New.
type Renderer struct {
	site    *site.Site
	opt     Options
	layouts *layouts
	styles  styles
	static  fs.FS
	terms   *glossary
	names   map[string]int // how many procedures have a name, folded
	index   searchIndex    // made when a page or an output first needs it

	kioskFound kioskIndex // the same for the kiosk alone

	postedOnce sync.Once
	postedNow  posted
}

// New reads layouts and styles. Problems are faults in a user's own files.
func New(s *site.Site, layoutFiles, static fs.FS, opt Options) (*Renderer, problem.List) {
	look, found := ReadLook(layoutFiles, static)
	return look.Renderer(s, opt), found
}

// page is an output still to be made: its view is built only when its turn comes.
type page struct {
	path   string
	layout string // "site/procedure"
	view   func() any
	more   func() []page // follow in the same file; nil for nearly all pages
}

// Outputs makes every file of the site and gives each to emit, from several
// goroutines at once. It stops at the first error, which is emit's own or a fault
// of a layout, returned as a problem.
func (r *Renderer) Outputs(emit func(Output) error) (problem.List, error) {
	var ofKiosk counted
	emit = ofKiosk.through(emit)
	for _, make := range []func(func(Output) error) error{r.emitStyles, r.emitStatic, r.emitHost, r.emitSearch, r.emitKiosk} {
		if err := make(emit); err != nil {
			return nil, err
		}
	}
	found, err := r.emitPages(r.pages(), emit)
	if err != nil || len(found) > 0 {
		return found, err
	}
	list, err := ofKiosk.list(r)
	if err != nil {
		return nil, err
	}
	return nil, emit(list)
}

func (r *Renderer) emitPages(pages []page, emit func(Output) error) (problem.List, error) {
	var next atomic.Int64
	var pool sync.WaitGroup
	failure := make(chan error, runtime.GOMAXPROCS(0))
	faults := make(chan problem.Problem, runtime.GOMAXPROCS(0))
	var stop atomic.Bool
	for range runtime.GOMAXPROCS(0) {
		pool.Go(func() {
			var buf bytes.Buffer
			for !stop.Load() {
				i := int(next.Add(1)) - 1
				if i >= len(pages) {
					return
				}
				buf.Reset()
				if err := r.execute(&buf, pages[i]); err != nil {
					faults <- layoutProblem(pages[i].layout, fmt.Errorf("%s: %w", pages[i].path, err))
					stop.Store(true)
					return
				}
				if err := emit(Output{pages[i].path, r.terms.expand(buf.Bytes())}); err != nil {
					failure <- err
					stop.Store(true)
					return
				}
			}
		})
	}
	pool.Wait()
	close(failure)
	close(faults)
	var found problem.List
	for p := range faults {
		found = append(found, p)
	}
	return found, <-failure
}

// execute writes one page.
func (r *Renderer) execute(buf *bytes.Buffer, p page) error {
	if p.more != nil {
		return r.executeRound(buf, p, p.more())
	}
	t := r.layouts.named(p.layout)
	if p.layout == "site/redirect" {
		return t.ExecuteTemplate(buf, "redirect", p.view())
	}
	if err := t.ExecuteTemplate(buf, "frame", p.view()); err != nil {
		return err
	}
	r.layouts.words.unfold(buf, p.layout)
	return nil
}
