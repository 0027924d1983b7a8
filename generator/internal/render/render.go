// Package render executes pages with layouts and styles, and emits them.
//
// In: a read-only site.Site and two file trees, layouts/ and static/, in which a
// user's file already hides the embedded one of the same path. Out: a stream of
// outputs, each a path below the site's root and its bytes, made on all cores and
// handed over as they come, so that memory follows records and not pages.
//
// Which pages there are is said by the rooms web, kiosk and paper; what a layout sees is
// made in view. A page is a path, a layout and a function that makes its view: this
// package knows no record. Here stand the layouts and their faults, styles, static files,
// settings for hosts, abbreviations in finished HTML, many sheets in one page, and the
// shelf that makes single files for a preview.
//
// What never happens: the clock is not read, no file is opened for writing,
// Markdown is never run as a template, raw HTML of a record is not passed through,
// and the same site gives the same bytes whatever the machine or the order of work.
package render

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"runtime"
	"sync"
	"sync/atomic"

	"niemyet/generator/internal/digest"
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/kiosk"
	"niemyet/generator/internal/paper"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/view"
	"niemyet/generator/internal/web"
	"niemyet/generator/internal/words"
)

// Output is one file of the built site.
type Output struct {
	Path string // slash-separated, below the site's root
	Body []byte
	Open func() (fs.File, error) // gives the bytes, each time anew, of one that is longer than Long, or lies there; else nil
	Lies bool                    // it is in the new site already: a Memory took it over

	Turned bool // it is otherwise than in the site that is up, as a Memory knows
}

// Options say what the pages cannot know from the records.
type Options struct {
	Version string          // of the generator, shown in the pages' source
	History edition.History // versions of earlier builds; nil for none
	Shown   edition.Shown   // what was published when; nil for none
	// Stamp, when set, stands in the addresses of scripts for the version of the search
	// index. A preview sets another one after each change and need not make the index of
	// thousands of records to show a page that only names it.
	Stamp  string
	Log    edition.Log    // what was printed for the boards and signed for; empty for none
	Rounds edition.Rounds // what was printed for the boards; nil for none
	// PDF is how many bytes the file of a sheet has, by the address of its page.
	PDF map[string]int
	// Memory knows what was made of what before; nil for nothing.
	Memory Memory
	// Packed: forms lie beside the files in which a host may send them.
	Packed bool
	// Faulty: the records have errors. No page is asked for, only what has changed since a
	// radio segment was written, and a sheet may have nothing to stand on.
	Faulty bool
}

// Renderer holds what all pages of a site share. It is read-only after New.
type Renderer struct {
	scene   *view.Scene
	opt     Options
	layouts *layouts
	keyed   keyed
	styles  styles
	static  fs.FS
	terms   *glossary
	days    words.Days            // the day of the data, to be filled in
	former  func() words.Days     // that of the run that is remembered
	seeds   map[string]digest.Sum // of what pages of a layout are made of; none when nothing is remembered

	ofSite, ofKiosk indexed
}

// Scene is what the pages of the site are made of.
func (r *Renderer) Scene() *view.Scene { return r.scene }

// New reads layouts and styles. Problems are faults in a user's own files.
func New(s *site.Site, layoutFiles, static fs.FS, opt Options) (*Renderer, problem.List) {
	look, found := ReadLook(layoutFiles, static)
	return look.Renderer(s, opt), found
}

// Posted is what is posted of a site, for who makes no page of it: the layouts of paper
// alone are read. ok is false when the words have
// faults.
func Posted(s *site.Site, layoutFiles, static fs.FS, opt Options) (p *edition.Posted, ok bool) {
	said, found := readLexicon(layoutFiles)
	if found.Failed() {
		return nil, false
	}
	look := &Look{layouts: &layouts{words: said}, styles: styles{}, static: static}
	look.keyed = keyedLayouts(look.layouts)
	look.layouts.byName = look.keyed.byName()
	opt.Stamp = "-" // no script is asked for
	return look.Renderer(s, opt).Scene().Posted(), true
}

// Outputs makes every file of the site and gives each to emit, from several
// goroutines at once. It stops at the first error, which is emit's own or a fault
// of a layout, returned as a problem.
func (r *Renderer) Outputs(emit func(Output) error) (problem.List, error) {
	var ofKiosk counted
	emit = ofKiosk.through(emit)
	makers := []func(func(Output) error) error{r.emitStyles, r.emitStatic, r.emitHost, r.emitSearch, r.emitData}
	withKiosk := !r.without(site.KioskFolder)
	if withKiosk {
		makers = append(makers, r.emitKiosk)
	}
	for _, make := range makers {
		if err := make(emit); err != nil {
			return nil, err
		}
	}
	found, err := r.emitPages(r.pages(), emit)
	if err != nil || len(found) > 0 || !withKiosk {
		return found, err
	}
	return nil, emit(ofKiosk.list(r))
}

// without tells whether [build] of config.toml leaves a folder out.
func (r *Renderer) without(folder string) bool { return r.scene.Site.Config.Build.Without(folder) }

// pages lists every page of the site. The order does not matter: each has a path
// of its own.
func (r *Renderer) pages() []view.Page {
	var out []view.Page
	for _, x := range pageLists {
		if !r.without(x.folder) {
			out = append(out, x.pages(r.scene)...)
		}
	}
	return out
}

// pageLists say which pages there are, by the folder they lie in.
var pageLists = []struct {
	folder string
	pages  func(*view.Scene) []view.Page
}{
	{"", web.Pages}, {site.PrintFolder, paper.Pages}, {site.CheckFolder, paper.CheckPages}, {site.KioskFolder, kiosk.Pages},
}

func (r *Renderer) emitPages(pages []view.Page, emit func(Output) error) (problem.List, error) {
	var next atomic.Int64
	var pool sync.WaitGroup
	failure := make(chan error, runtime.GOMAXPROCS(0))
	var stop atomic.Bool
	for range runtime.GOMAXPROCS(0) {
		pool.Go(func() {
			var buf bytes.Buffer
			for i := int(next.Add(1)) - 1; i < len(pages) && !stop.Load(); i = int(next.Add(1)) - 1 {
				if err := r.emitPage(pages[i], &buf, emit); err != nil {
					failure <- err
					stop.Store(true)
					return
				}
			}
		})
	}
	pool.Wait()
	close(failure)
	var found problem.List
	var first error
	for err := range failure {
		var bad layoutFault
		switch {
		case errors.As(err, &bad):
			found = append(found, r.layouts.fault(bad.layout, bad.reason))
		case first == nil:
			first = err
		}
	}
	return found, first
}

// layoutFault is what is wrong with a layout, as a page showed.
type layoutFault struct {
	layout string
	reason error
}

// Error implements error.
func (f layoutFault) Error() string { return f.reason.Error() }

// emitPage makes a page, and the picture of one that has some, or finds both made.
func (r *Renderer) emitPage(p view.Page, buf *bytes.Buffer, emit func(Output) error) error {
	drawn := r.draft(p)
	if known, all := r.recalled(drawn); all {
		return emitAll(emit, known)
	}
	buf.Reset()
	if err := r.execute(buf, drawn); err != nil {
		return layoutFault{p.Layout, fmt.Errorf("%s: %w", p.Path, err)}
	}
	body, holes := r.finish(buf.Bytes())
	out := []Output{{Path: p.Path, Body: body}}
	r.note(drawn, p.Path, holes)
	if picture, has := r.preview(p.Path, drawn.view); has {
		out = append(out, picture)
		r.note(drawn, picture.Path, nil)
	}
	return emitAll(emit, out)
}

func emitAll(emit func(Output) error, out []Output) error {
	for _, o := range out {
		if err := emit(o); err != nil {
			return err
		}
	}
	return nil
}

// finish ends a page: abbreviations are explained, and the day of the data is filled in.
func (r *Renderer) finish(page []byte) (body []byte, holes []words.Hole) {
	return r.days.Fill(r.terms.expand(page))
}

// execute writes one page.
func (r *Renderer) execute(buf *bytes.Buffer, d draft) error {
	if d.more != nil {
		return r.executeRound(buf, d)
	}
	t := r.layouts.named(d.Layout)
	if d.Layout == redirect {
		return t.ExecuteTemplate(buf, "redirect", d.view)
	}
	if err := t.ExecuteTemplate(buf, "frame", d.view); err != nil {
		return err
	}
	r.layouts.words.unfold(buf, d.Layout)
	return nil
}

// redirect is the layout that shows nothing.
const redirect = "site/redirect"
