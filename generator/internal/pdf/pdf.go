// Package pdf prints pages of a site through an installed Chromium.
//
// In: pages to print, each with the name of the record it is made from, and a
// function that gives any file of the site. Out: one PDF file, tagged, with an
// outline, its title and language, in which each sheet keeps its own size and counts
// its own pages; what runs on every page is an artifact. One browser process serves the whole pack.
//
// What never happens: nothing is asked of another machine (the browser gets its pages
// from this process alone), and no half pack is left: the file appears when whole.
package pdf

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"mime"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/chromedp/chromedp"
)

// Page is one sheet to print.
type Page struct {
	Path   string // below the site's root, with a fragment if need be
	Record string // what a person calls it, for messages
}

// Files gives a file of the site by its path.
type Files func(path string) (body []byte, ok bool)

// ErrNoBrowser is returned when no Chromium is installed.
var ErrNoBrowser = errors.New("no Chromium was found")

// ErrEmpty is a sheet that holds nothing to print.
var ErrEmpty = errors.New("an empty sheet")

// SheetError says which sheet cannot be printed.
type SheetError struct {
	Page   Page
	Status int   // what the program's own server answered, where that is the fault
	Err    error // nil when the status says it all
}

func (e *SheetError) Unwrap() error { return e.Err }

func (e *SheetError) Error() string {
	if e.Err == nil {
		return fmt.Sprintf("%s (%s): HTTP %d", e.Page.Record, e.Page.Path, e.Status)
	}
	return fmt.Sprintf("%s (%s): %v", e.Page.Record, e.Page.Path, e.Err)
}

// BrowserVariable names a browser to use instead of the one that is found.
const BrowserVariable = "NIEMYET_CHROMIUM"

// names under which Chromium and its kin are installed.
var names = []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge", "headless-shell", "chromium-headless-shell"}

var places = []string{
	`/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
	`/Applications/Chromium.app/Contents/MacOS/Chromium`,
	`C:\Program Files\Google\Chrome\Application\chrome.exe`,
	`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
	`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
	`C:\Program Files\Microsoft\Edge\Application\msedge.exe`,
}

// Browser finds an installed Chromium.
func Browser() (string, error) {
	if own := os.Getenv(BrowserVariable); own != "" {
		if _, err := exec.LookPath(own); err != nil {
			return "", fmt.Errorf("%s=%s: %w", BrowserVariable, own, ErrNoBrowser)
		}
		return own, nil
	}
	for _, name := range names {
		if found, err := exec.LookPath(name); err == nil {
			return found, nil
		}
	}
	for _, place := range places {
		if _, err := os.Stat(place); err == nil {
			return place, nil
		}
	}
	return "", ErrNoBrowser
}

// Printer is one running browser.
type Printer struct {
	address string
	server  *http.Server
	ctx     context.Context
	stop    []func()
}

// Open starts the browser and the server it reads from.
func Open(files Files) (*Printer, error) {
	browser, err := Browser()
	if err != nil {
		return nil, err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	p := &Printer{address: "http://" + listener.Addr().String() + "/"}
	p.server = &http.Server{Handler: serve(files), ReadHeaderTimeout: time.Minute, ErrorLog: log.New(io.Discard, "", 0)}
	go func() { _ = p.server.Serve(listener) }() // ends with Close
	p.stop = append(p.stop, func() { _ = p.server.Close() })

	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(browser), chromedp.Flag("disable-quic", true), chromedp.Flag("lang", "vi"), chromedp.WSURLReadTimeout(startTime))
	if os.Geteuid() == 0 {
		options = append(options, chromedp.Flag("no-sandbox", true)) // the sandbox refuses to run as root
	}
	allocator, cancel := chromedp.NewExecAllocator(context.Background(), options...)
	p.stop = append(p.stop, cancel)
	ctx, cancel := chromedp.NewContext(allocator)
	p.stop = append(p.stop, cancel)
	if _, err := chromedp.Run(ctx, chromedp.Evaluate[int]("1")); err != nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", browser, err), p.Close())
	}
	p.ctx = ctx
	return p, nil
}

// Close ends the browser.
func (p *Printer) Close() error {
	for i := len(p.stop) - 1; i >= 0; i-- {
		p.stop[i]()
	}
	return nil
}

func serve(files Files) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, "/")
		body, ok := files(name)
		if !ok {
			http.NotFound(w, r)
			return
		}
		kind := mime.TypeByExtension(path.Ext(name))
		switch path.Ext(name) {
		case ".html":
			kind = "text/html; charset=utf-8"
		case ".woff2":
			kind = "font/woff2"
		}
		w.Header().Set("Content-Type", kind)
		_, _ = w.Write(body)
	})
}

// sheetTime is how long one sheet may take before it counts as broken.
const sheetTime = 2 * time.Minute

// startTime is how long a browser may take to start: a busy machine takes its time.
const startTime = time.Minute

// Pack prints pages into one file. tell is called after each sheet with the number
// done. The error names the record of the sheet that failed.
func (p *Printer) Pack(pages []Page, meta Meta, tell func(done int)) ([]byte, error) {
	sheets, err := p.sheets(pages, tell)
	if err != nil {
		return nil, err
	}
	return merge(sheets, meta)
}

// Each prints pages into a file each; the title of a file is what its page is called.
func (p *Printer) Each(pages []Page, meta Meta, tell func(done int)) ([][]byte, error) {
	sheets, err := p.sheets(pages, tell)
	if err != nil {
		return nil, err
	}
	out := make([][]byte, len(pages))
	for i, s := range sheets {
		meta.Title = pages[i].Record
		if out[i], err = merge([]sheet{s}, meta); err != nil {
			return nil, &SheetError{Page: pages[i], Err: err}
		}
	}
	return out, nil
}

// sheets prints pages on several tabs at once.
func (p *Printer) sheets(pages []Page, tell func(done int)) ([]sheet, error) {
	w := work{pages: pages, tell: tell, sheets: make([]sheet, len(pages)), faults: make([]error, len(pages))}
	var pool sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(pages), 4) {
		pool.Go(func() { w.inTab(p) })
	}
	pool.Wait()
	return w.sheets, w.fault()
}

// work is a list of pages of which several tabs each take the next.
type work struct {
	pages  []Page
	tell   func(done int) // nil for nobody
	sheets []sheet
	faults []error // of each page

	next, done atomic.Int64
	failed     atomic.Bool
	broken     atomic.Pointer[error] // why a tab did not open
	telling    sync.Mutex
}

// inTab prints in a tab of its own until all is done or something fails.
func (w *work) inTab(p *Printer) {
	tab, cancel := chromedp.NewContext(p.ctx)
	defer cancel()
	if _, err := chromedp.Run(tab, chromedp.Evaluate[int]("1")); err != nil { // opens the tab; must not be cut short
		w.broken.Store(&err)
		return
	}
	for !w.failed.Load() {
		i := int(w.next.Add(1)) - 1
		if i >= len(w.pages) {
			return
		}
		if w.sheets[i], w.faults[i] = p.sheet(tab, w.pages[i]); w.faults[i] != nil {
			w.failed.Store(true)
			return
		}
		if n := int(w.done.Add(1)); w.tell != nil {
			w.telling.Lock()
			w.tell(n)
			w.telling.Unlock()
		}
	}
}

// fault is what the first page that failed failed by, or why nothing was printed.
func (w *work) fault() error {
	for i, err := range w.faults {
		if answered := (*SheetError)(nil); errors.As(err, &answered) {
			return err
		}
		if err != nil {
			return &SheetError{Page: w.pages[i], Err: err}
		}
	}
	if !slices.ContainsFunc(w.sheets, func(s sheet) bool { return s.body == nil }) {
		return nil
	}
	if err := w.broken.Load(); err != nil {
		return *err
	}
	return errForm
}

// ready waits for fonts, takes the links away (paper has none, and theirs would lead
// to this process), takes what stands on every page out of the tag tree, where it would be
// read out again and again, and tells the headings, or that there is nothing to print.
const ready = `(async () => {
	await document.fonts.ready;
	for (const a of document.querySelectorAll('a[href]')) a.removeAttribute('href');
	for (const foot of document.querySelectorAll('[data-running]')) foot.setAttribute('aria-hidden', 'true');
	if (!document.querySelector('main')) return null;
	return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(h => h.textContent.trim().replace(/\s+/g, ' '));
})()`

// sheet is what Chromium made of a page, and the headings that stand on it.
type sheet struct {
	body     []byte
	headings []string
}

func (p *Printer) sheet(tab context.Context, what Page) (sheet, error) {
	ctx, cancel := context.WithTimeout(tab, sheetTime)
	defer cancel()
	answer, err := chromedp.RunResponse(ctx, chromedp.Navigate(p.address+what.Path))
	if err != nil {
		return sheet{}, err
	}
	if answer != nil && answer.Status != http.StatusOK {
		return sheet{}, &SheetError{Page: what, Status: int(answer.Status)}
	}
	headings, err := chromedp.Run(ctx, chromedp.Evaluate[[]string](ready, chromedp.EvalAwaitPromise))
	if err != nil {
		return sheet{}, err
	}
	if headings == nil {
		return sheet{}, ErrEmpty
	}
	body, err := chromedp.Run(ctx, printed)
	return sheet{body, headings}, err
}
