// Package editor is the form in which a clerk writes records: pages below /soan/ of
// `niemyet serve`.
//
// In: the source folder, and the site as it was last read. Out: pages with forms
// that are made from the same field tags as the checks, and record files that differ
// from what they were by what the clerk changed and nothing else (see amend).
//
// What never happens: a file is written whose checks fail, unless the clerk says
// that it is a draft; a file that somebody else changed meanwhile is written over; a file
// of a layer is written; anything outside content/ is read or written, but for files that are
// attached, in static/, exports and the selection in nhap/, layers, the lists of the posting log in so-sach/niem-yet/, what
// an import writes and the steps that can be taken back; a request of
// another site, or one without the token of this run, changes anything; another machine is
// answered. There are no accounts: whoever sits at the machine may write. The Host header
// is the business of serve, which must check it; here nobody asks what day it is.
package editor

import (
	"crypto/rand"
	"embed"
	"html/template"
	"net/http"
	"strings"
	"sync"
	"time"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Prefix is where the handler must be mounted.
const Prefix = "/soan/"

// Options say what is edited.
type Options struct {
	Root string  // the source folder, with config.toml and content/
	Date vi.Date // the day that decides what is in force
	// State is the site as it was last read, and its problems; it may be nil, and may give nil.
	State func() (*site.Site, problem.List)
	// Changed is called after each write; may be nil.
	Changed func()
	// Known gives a record that was read already, when its file is still of that time and
	// size; may be nil.
	Known func(file string, modified time.Time, size int64) (record.Record, bool)
	// Reading tells how far the first reading is, for those who wait for it; may be nil.
	Reading func() (read, all int64, done bool)
	// Ahead lets what is asked for now go before that reading, until the function is called that it gives; may be nil.
	Ahead func() (done func())
	// ToSign is what is to go up on a board and to come down and that nobody has signed for;
	// nil when no list of the posting log can be laid down.
	ToSign func(s *site.Site, b *site.Board) ([]edition.ToSign, error)
	// Proposals are drafts of other records that a form offers to make.
	Proposals []Proposal
	// Publish builds the site; its Build is nil where nothing can be published from here.
	Publish Publishing
	// Import works out what a file of an office would change; may be nil.
	Import func(ImportWish) (ImportPlan, error)
	// Draw gives the files of a site with a draft in it; may be nil, and may give nil.
	Draw func(*site.Site) http.Handler
	// Posted is what is posted of the site, for what is due; may be nil, and may give nil.
	Posted func(*site.Site) *edition.Posted
	// Token is what every form must send back; made up for this run when empty.
	Token string
	// Site are the other options of the checks: recordings and files of static/.
	Site site.Options
}

//go:embed layouts/*.html editor.css drafts.js editor.js answer.js
var files embed.FS

type editor struct {
	opt   Options
	index index
	early early
	pages *template.Template
	saves sync.Mutex // one write at a time
	large turns

	linking sync.Mutex
	linker  site.Linker
	found   finder

	sorting  sync.Mutex
	sortKeys vi.SortKeys
	undo     history
	asked    asked
	cited    citation // the document that was named last
	seen     snapshots
	layers   layered
	exports  exports
	drawn    drawing
	uploads  uploads
	builds   sync.Mutex // one at a time
}

// newEditor fills in what the options leave open.
func newEditor(opt Options) *editor {
	if opt.Token == "" {
		opt.Token = rand.Text()
	}
	if opt.State == nil {
		opt.State = func() (*site.Site, problem.List) { return nil, nil }
	}
	if opt.Changed == nil {
		opt.Changed = func() {}
	}
	opt.Site.Date = opt.Date
	e := &editor{opt: opt, index: index{root: opt.Root, known: opt.Known}, pages: layouts(), undo: history{root: opt.Root}, large: make(turns, atOnce)}
	e.index.below = e.laid
	return e
}

// New makes the pages below Prefix.
func New(opt Options) http.Handler {
	e := newEditor(opt)
	mux := http.NewServeMux()
	mux.HandleFunc("GET "+Prefix+"{$}", e.list)
	mux.HandleFunc("GET "+Prefix+"editor.css", asset("editor.css", "text/css; charset=utf-8"))
	mux.HandleFunc("GET "+Prefix+"editor.js", asset("editor.js", "text/javascript; charset=utf-8"))
	mux.HandleFunc("GET "+Prefix+"drafts.js", asset("drafts.js", "text/javascript; charset=utf-8"))
	mux.HandleFunc("GET "+Prefix+"answer.js", asset("answer.js", "text/javascript; charset=utf-8"))
	mux.HandleFunc("GET "+tokenAt, e.tell)
	mux.HandleFunc("GET "+Prefix+"chon", e.choose)
	mux.HandleFunc("GET "+Prefix+"moi/{folder}", e.at(noKind, e.openNew))
	mux.HandleFunc("POST "+Prefix+"moi/{folder}", e.whole(e.post))
	mux.HandleFunc("GET "+Prefix+"sua/{folder}/{slug}", e.at(noRecord, e.openForm))
	mux.HandleFunc("POST "+Prefix+"sua/{folder}/{slug}", e.whole(e.post))
	mux.HandleFunc("GET "+Prefix+"van-ban/{folder}/{slug}", e.openText)
	mux.HandleFunc("POST "+Prefix+"van-ban/{folder}/{slug}", e.postText)
	mux.HandleFunc("GET "+unknownsAt+"{$}", e.unknowns)
	mux.HandleFunc("GET "+questionAt+"{id}", e.openQuestion)
	mux.HandleFunc("POST "+questionAt+"{id}", e.whole(e.postQuestion))
	mux.HandleFunc("GET "+queueAt, e.openQueue)
	mux.HandleFunc("POST "+queueAt, e.whole(e.postQueue))
	mux.HandleFunc("POST "+Prefix+"check", e.check)
	mux.HandleFunc("POST "+proposalAt+"{folder}/{slug}", e.postProposal)
	mux.HandleFunc("GET "+togetherAt+"{folder}/{slug}", e.openTogether)
	mux.HandleFunc("POST "+togetherAt+"{folder}/{slug}", e.postTogether)
	mux.HandleFunc("GET "+deedAt+"{folder}/{slug}", e.at(noRecord, e.openDeed))
	mux.HandleFunc("POST "+deedAt+"{folder}/{slug}", e.at(noRecord, e.postDeed))
	mux.HandleFunc("GET "+publishAt, e.openPublish)
	mux.HandleFunc("POST "+publishAt, e.postPublish)
	mux.HandleFunc("GET "+importAt, e.openImport)
	mux.HandleFunc("POST "+importAt, e.postImport)
	mux.HandleFunc("GET "+dueAt, e.openDue)
	mux.HandleFunc("GET "+drawnAt+"{folder}/{slug}", e.at(noRecord, e.openDrawn))
	mux.HandleFunc("GET "+drawnAt+"{folder}/{slug}/{name...}", e.at(noRecord, e.showDrawn))
	mux.HandleFunc("GET "+attachAt+"{folder}/{slug}", e.at(noRecord, e.openAttach))
	mux.HandleFunc("POST "+attachAt+"{folder}/{slug}", e.at(noRecord, e.postAttach))
	mux.HandleFunc("GET "+meetingAt+"{folder}/{slug}", e.at(noPage, e.openMeeting))
	mux.HandleFunc("POST "+meetingAt+"{folder}/{slug}", e.whole(e.at(noPage, e.postMeeting)))
	mux.HandleFunc("GET "+selectionAt, e.openSelection)
	mux.HandleFunc("POST "+selectionAt, e.postSelection)
	mux.HandleFunc("GET "+postingAt+"{$}", e.openBoards)
	mux.HandleFunc("POST "+postingAt+"{$}", e.postBoards)
	mux.HandleFunc("GET "+postingAt+"{list}", e.openSigned)
	mux.HandleFunc("POST "+postingAt+"{list}", e.whole(e.postSigned))
	mux.HandleFunc("POST "+Prefix+"hoan-tac", e.postUndo)
	mux.HandleFunc(Prefix, func(w http.ResponseWriter, _ *http.Request) {
		e.refuse(w, http.StatusNotFound, noPage)
	})
	return e.guard(e.waiting(mux))
}

func layouts() *template.Template {
	return template.Must(template.New("").Funcs(template.FuncMap{
		"number":   func(n int) string { return vi.FormatInt(int64(n)) },
		"number64": vi.FormatInt,
		"inc":      func(n int) int { return n + 1 },
		"add":      func(a, b int) int { return a + b },
	}).ParseFS(files, "layouts/*.html"))
}

func asset(name, kind string) http.HandlerFunc {
	data, err := files.ReadFile(name)
	if err != nil {
		panic("internal error: " + err.Error())
	}
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", kind)
		_, _ = w.Write(data)
	}
}

// page is what every page of the editor has.
type page struct {
	Title string
	Token string
	Undo  []undoLink
	Said  string // what was just done
	Body  any
	Again bool // the page is to be asked for again soon
}

// show writes a page by its layout.
func (e *editor) show(w http.ResponseWriter, status int, layout, title string, body any) {
	var out strings.Builder
	p := page{Title: title, Token: e.opt.Token, Undo: e.undo.links(), Body: body}
	_, p.Again = body.(progress)
	t := template.Must(e.pages.Clone())
	t = template.Must(t.AddParseTree("main", e.pages.Lookup(layout).Tree))
	if err := t.ExecuteTemplate(&out, "frame.html", p); err != nil {
		panic("internal error: " + err.Error())
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write([]byte(out.String()))
}

// refuse says in one sentence why nothing was done.
func (e *editor) refuse(w http.ResponseWriter, status int, why string) {
	e.show(w, status, "refused.html", notDone, why)
}

// AddressIn is the page at which the record of a file is edited, as messages name the file;
// "" when it is none. The form of a record that lies in a layer writes the site's own file.
func AddressIn(s *site.Site, file string) string { return Address(ownFile(s, file)) }

// ownFile is the file that the site has, or would have, of the record of a file.
func ownFile(s *site.Site, file string) string {
	if s != nil {
		if r := s.Holder(file); r != nil {
			return record.Of(r).File
		}
	}
	return file
}

// Address is the page at which a file of the source is edited; "" when it is no record.
func Address(file string) string {
	p, ok := placeNamed(file)
	if !ok {
		return ""
	}
	return address(p)
}
