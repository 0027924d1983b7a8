package editor

import (
	"fmt"
	"io"
	"net/http"
	"net/url"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// importAt is the page on which a spreadsheet or a document becomes records: the file is
// chosen, what it would change is shown, conflicts are decided one by one, and all of it is
// written or nothing.
const importAt = Prefix + "nhap-tep"

// ImportWish is a file to import and what was decided of its conflicts.
type ImportWish struct {
	Kind       *record.Kind
	File       string
	Data       []byte
	Take, Keep []string // "ten.md:ways.0.fee": the source's value, or ours for good
	Write      bool     // it will be written, if nothing hinders it
}

// ImportPlan is what an import would do.
type ImportPlan struct {
	Fresh     []string // files
	Changed   []ImportedFile
	Conflicts []ImportClash // that nobody decided
	Lost      []ImportedValue
	Same      int
	Found     problem.List
	Refused   bool
	Changes   []disk.Change
}

// ImportedFile is a record that changes.
type ImportedFile struct {
	File    string
	Changes []ImportedValue
}

// ImportedValue is a value as it stands and as the source has it.
type ImportedValue struct{ Field, Yours, Theirs string }

// ImportClash is a value that the clerk and the source both changed.
type ImportClash struct {
	At, File string
	ImportedValue
	Choice string // as it was sent last
}

// uploads are the files that were chosen and are not written yet: the last few of this run.
type uploads struct {
	lock sync.Mutex
	kept []upload
}

type upload struct {
	id, name string
	kind     *record.Kind
	data     []byte
}

const mostUploads = 3

func (u *uploads) keep(x upload) {
	u.lock.Lock()
	defer u.lock.Unlock()
	u.kept = append(slices.DeleteFunc(u.kept, func(y upload) bool { return y.id == x.id }), x)
	if len(u.kept) > mostUploads {
		u.kept = slices.Clone(u.kept[1:])
	}
}

func (u *uploads) find(id string) (upload, bool) {
	u.lock.Lock()
	defer u.lock.Unlock()
	i := slices.IndexFunc(u.kept, func(y upload) bool { return y.id == id })
	if i < 0 {
		return upload{}, false
	}
	return u.kept[i], true
}

// importPage is that page.
type importPage struct {
	Kinds     []option
	Accept    string
	Wrong     string
	ID, File  string
	Plan      *ImportPlan
	Problems  []fault
	MoreLost  int
	Decided   []ImportClash
	Done      bool
	New, Edit int // after writing
}

// importEnds are what the import reads; what it does not read is told by name.
var importEnds = []string{".xlsx", ".xlsm", ".xls", ".csv", ".tsv", ".txt", ".docx", ".doc"}

const (
	mostLost     = 100 // texts that are in no record, on the page
	mostProblems = 200
)

func (e *editor) openImport(w http.ResponseWriter, r *http.Request) {
	e.showImport(w, http.StatusOK, r.URL.Query().Get("loai"), importPage{})
}

func (e *editor) showImport(w http.ResponseWriter, status int, kind string, page importPage) {
	for _, k := range record.Kinds {
		page.Kinds = append(page.Kinds, option{Value: k.Folder, Text: k.Title.Vi, On: k.Folder == kind})
	}
	page.Accept = strings.Join(importEnds, ",")
	e.show(w, status, "import.html", importTitle, page)
}

// postImport reads the file and shows what it would do; with "do=write" it does it.
func (e *editor) postImport(w http.ResponseWriter, r *http.Request) {
	if e.opt.Import == nil {
		e.refuse(w, http.StatusNotFound, noImport)
		return
	}
	e.saves.Lock()
	defer e.saves.Unlock()
	x, why, err := e.uploaded(r)
	if err != nil {
		e.machine(w, err)
		return
	}
	if why != "" {
		e.showImport(w, http.StatusUnprocessableEntity, r.PostForm.Get("kind"), importPage{Wrong: why})
		return
	}
	wish := ImportWish{Kind: x.kind, File: x.name, Data: x.data, Write: r.PostForm.Get("do") == "write"}
	decided := wish.decide(r.PostForm)
	plan, err := e.opt.Import(wish)
	if err != nil {
		e.machine(w, err)
		return
	}
	page := importPage{ID: x.id, File: x.name, Plan: &plan, Decided: decided}
	page.tell(&plan)
	if wish.Write && len(plan.Conflicts) > 0 && len(plan.Changes) == 0 {
		page.Wrong = noneChosen
	}
	if !wish.Write || plan.Refused || len(plan.Changes) == 0 {
		e.showImport(w, http.StatusOK, x.kind.Folder, page)
		return
	}
	if _, err := e.storeAll(importedWord+x.name, plan.Changes); err != nil {
		e.machine(w, err)
		return
	}
	page.Done, page.New, page.Edit = true, len(plan.Fresh), len(plan.Changed)
	e.showImport(w, http.StatusOK, x.kind.Folder, page)
}

// Writable tells whether pressing the button can do anything: something changes by itself, or
// waits for a choice.
func (page importPage) Writable() bool {
	return !page.Plan.Refused && len(page.Plan.Changes)+len(page.Plan.Conflicts) > 0
}

// decide takes the choices of a form, and gives those that were made.
func (w *ImportWish) decide(form url.Values) (decided []ImportClash) {
	for key, values := range form {
		at, is := strings.CutPrefix(key, "c.")
		if !is || len(values) == 0 {
			continue
		}
		switch values[0] {
		case "take":
			w.Take = append(w.Take, at)
		case "keep":
			w.Keep = append(w.Keep, at)
		default:
			continue
		}
		decided = append(decided, ImportClash{At: at, Choice: values[0]})
	}
	slices.SortFunc(decided, func(a, b ImportClash) int { return strings.Compare(a.At, b.At) })
	return decided
}

// tell fills in what is wrong, and what would be in no record.
func (page *importPage) tell(plan *ImportPlan) {
	for _, b := range plan.Found {
		if b.Code == "W621" || len(page.Problems) == mostProblems { // asked below
			continue
		}
		f := faultOf(b)
		f.File = b.File
		if b.Line > 0 {
			f.File += ":" + strconv.Itoa(b.Line)
		}
		page.Problems = append(page.Problems, f)
	}
	if n := len(plan.Lost); n > mostLost {
		plan.Lost, page.MoreLost = plan.Lost[:mostLost], n-mostLost
	}
	for i, x := range plan.Lost {
		plan.Lost[i].Theirs = vi.Truncate(x.Theirs, 300)
	}
}

// uploaded is the file of a form: sent with it, or sent before and named.
func (e *editor) uploaded(r *http.Request) (x upload, why string, err error) {
	if id := r.PostForm.Get("id"); id != "" {
		x, ok := e.uploads.find(id)
		if !ok {
			return x, uploadGone, nil
		}
		return x, "", nil
	}
	kind, known := record.KindNamed(r.PostForm.Get("kind"))
	if !known {
		return x, sayKind, nil
	}
	file, head, err := r.FormFile("file")
	if err != nil {
		return x, chooseFile, nil
	}
	defer file.Close()
	if end := strings.ToLower(path.Ext(head.Filename)); !slices.Contains(importEnds, end) {
		return x, fmt.Sprintf(notImportable, path.Ext(head.Filename)), nil
	}
	data, err := io.ReadAll(io.LimitReader(file, most))
	if err != nil {
		return x, "", err
	}
	x = upload{name: bareName(head.Filename), kind: kind, data: data}
	x.id = amend.Hash(append([]byte(x.name+"\n"+kind.Folder+"\n"), data...))
	e.uploads.keep(x)
	return x, "", nil
}
