package editor

import (
	"cmp"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing/fstest"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// fault is a problem as it stands under a field.
type fault struct {
	Path     string `json:"path"` // "" for the whole record, "body" for its text
	ID       string `json:"id"`   // of the field, for the script
	Severity string `json:"severity"`
	Message  string `json:"message"`
	Hint     string `json:"hint"`
	Code     string `json:"code"`
	Line     int    `json:"line"`
	Where    string `json:"where,omitempty"` // which row: "Cách thức thực hiện 2"
	File     string `json:"file,omitempty"`  // when it stands in another record
	stops    bool
	mendable bool
}

// lackedList is a list of the record that a problem says is missing: "các quầy ([[desks]])".
// It has no line of its own, and in a form its part is where it is put.
var lackedList = regexp.MustCompile(`\(\[\[([a-z_]+)\]\]\)`)

// bodyPath stands for the text below the front matter.
const bodyPath = "body"

// faults checks a record as it would be after saving, alone and linked with all the
// others, as `niemyet check` does.
func (e *editor) faults(p place, data []byte) ([]fault, error) {
	return e.faultsOf(p, p, data, map[string][]byte{p.file(): data})
}

// faultsOf are the faults of a form whose text goes to the file of a place, with other files
// changed beside it. At is the place that the form is opened at.
func (e *editor) faultsOf(at, p place, data []byte, files map[string][]byte) ([]fault, error) {
	found, err := e.linkedWith(files)
	if err != nil {
		return nil, err
	}
	found.Sort()
	_, before := e.opt.State()
	had := before.Had()
	where := newMap(p, data)
	var out []fault
	for _, b := range found {
		f := faultOf(b)
		if b.File != p.file() && b.File != at.file() {
			if !f.stops || had(b) || b.File == site.ConfigFile {
				continue // it was there before this change
			}
			f.File = b.File
		} else if f.Path = where.path(b); f.Code == "E215" {
			f.Path = "papers"
		} else if list := lackedList.FindStringSubmatch(f.Message); list != nil {
			f.Path = list[1]
		}
		if f.Path != "" {
			f.ID = idOf(f.Path)
		}
		out = append(out, f)
	}
	return out, nil
}

// faultOf is a problem for a page that does not say yet where it belongs.
func faultOf(p problem.Problem) fault {
	return fault{
		Severity: p.Severity().String(), Message: p.Message(problem.Vietnamese), Hint: p.Hint(problem.Vietnamese),
		Code: string(p.Code), Line: p.Line, stops: p.Severity() == problem.Error,
		mendable: p.Mend != nil && len(p.Mend.Edits) > 0,
	}
}

// linkedWith checks the whole source with other bytes in the place of some files; nil takes
// one away. The other records are those the index has read already.
func (e *editor) linkedWith(files map[string][]byte) (problem.List, error) {
	_, found, err := e.siteWith(files)
	return found, err
}

// siteWith is that source as a site, too. A file below static/ lies there, or not, as if it
// were written already.
func (e *editor) siteWith(files map[string][]byte) (*site.Site, problem.List, error) {
	cfg, err := site.ReadConfig(disk.Files(e.opt.Root))
	if err != nil {
		return nil, nil, err
	}
	items, err := e.index.look()
	if err != nil {
		return nil, nil, err
	}
	var found problem.List
	all := make([]record.Record, 0, len(items)+1)
	for name, it := range items {
		if _, other := files[name]; !other && it.record != nil {
			all = append(all, it.record)
		}
	}
	coming := fstest.MapFS{}
	for name, data := range files {
		if below, is := strings.CutPrefix(name, staticDir); is {
			coming[below] = nil // it goes
			if data != nil {
				coming[below] = &fstest.MapFile{Data: data}
			}
			continue
		}
		if data == nil {
			continue
		}
		p, ok := placeNamed(name)
		if !ok {
			panic("internal error: no record is called " + name)
		}
		mine, bad := record.Parse(name, p.kind, data)
		found = append(found, bad...)
		if mine != nil {
			all = append(all, mine)
		}
	}
	slices.SortFunc(all, func(a, b record.Record) int { return cmp.Compare(record.Of(a).File, record.Of(b).File) })
	e.linking.Lock() // a record's places are found when first asked for, by one at a time
	defer e.linking.Unlock()
	s, bad := e.linker.Link(cfg, all, withStatic(e.opt.Site, coming))
	return s, append(found, bad...), nil
}

// broken are the errors that the source would have with other bytes in the place of some
// files, and has not now.
func (e *editor) broken(files map[string][]byte) (problem.List, error) {
	found, err := e.linkedWith(files)
	if err != nil {
		return nil, err
	}
	_, before := e.opt.State()
	had := before.Had()
	return slices.DeleteFunc(found, func(b problem.Problem) bool { return b.Severity() != problem.Error || had(b) }), nil
}

// forForm says a problem in the words of somebody who fills in a form and sees no keys.
func (f fault) forForm(kind *record.Kind) fault {
	switch f.Code {
	case "E106", "E217":
		f.Hint = fillIn
	case "E214":
		f.Hint = fillInOrNone
	case "E215":
		f.Hint = addPapers
	case "E105":
		f.Hint = wrongType
	}
	key, rest, _ := strings.Cut(f.Path, ".")
	number, _, _ := strings.Cut(rest, ".")
	if n, err := strconv.Atoi(number); err == nil {
		for _, field := range record.FieldsOf(kind) {
			if field.Key == key {
				f.Where = field.Vi + " " + strconv.Itoa(n+1)
			}
		}
	}
	return f
}

// stopping tells whether any of the faults forbids saving.
func stopping(all []fault) bool {
	return slices.ContainsFunc(all, func(f fault) bool { return f.stops })
}

// placeMap finds the path of a place in a file.
type placeMap struct {
	src  *problem.Source
	at   map[string]record.Span
	from int // where the front matter begins
	body int
}

func newMap(p place, data []byte) placeMap {
	text, _, _ := record.Decode(p.file(), data)
	start, end, body, _ := record.FrontMatter(text)
	return placeMap{problem.NewSource(p.file(), text), record.Locate(text[start:end]), start, body}
}

// path is where a problem belongs: the value it stands at, or the key that is missing.
func (m placeMap) path(b problem.Problem) string {
	offset := m.offset(b.Line, b.Column)
	if offset >= m.body && b.Line > 1 {
		return bodyPath
	}
	offset -= m.from
	best, table := "", true
	size := 0
	for path, s := range m.at {
		inside := s.KeyStart <= offset && offset < s.End
		if inside && (best == "" || s.End-s.KeyStart < size || s.End-s.KeyStart == size && len(path) > len(best)) {
			best, size, table = path, s.End-s.KeyStart, s.KeyStart == s.Start && s.KeyEnd == s.End
		}
	}
	if !table || b.Code == "E104" || b.Code == "E114" {
		return best
	}
	for i := 0; i+1 < len(b.Args); i += 2 {
		if b.Args[i] == "key" {
			return join(best, b.Args[i+1])
		}
	}
	return best
}

func (m placeMap) offset(line, column int) int {
	at := 0
	text := m.src.Text()
	for ; line > 1; line-- {
		next := strings.IndexByte(text[at:], '\n')
		if next < 0 {
			return len(text)
		}
		at += next + 1
	}
	for i := range text[at:] {
		if column--; column < 1 {
			return at + i
		}
	}
	return len(text)
}

// idOf is the HTML id of a field.
func idOf(path string) string { return "f-" + strings.ReplaceAll(path, ".", "-") }

// check answers the script: what is wrong with the form as it stands now.
func (e *editor) check(w http.ResponseWriter, r *http.Request) {
	kind, known := record.KindNamed(r.PostForm.Get("kind"))
	if !known {
		e.refuse(w, http.StatusNotFound, noKind)
		return
	}
	p, doc, err := e.candidate(kind, r)
	if err != nil {
		e.machine(w, err)
		return
	}
	found, err := e.faults(p, doc.Bytes())
	if err != nil {
		e.machine(w, err)
		return
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	said := make([]fault, len(found))
	for i, f := range found {
		said[i] = f.forForm(kind)
	}
	_ = json.NewEncoder(w).Encode(map[string]any{"problems": said, "slug": p.slug, "summary": summary(found)})
}

// candidate is the file as the form would make it.
func (e *editor) candidate(kind *record.Kind, r *http.Request) (place, *amend.Doc, error) {
	p := place{kind, r.PostForm.Get("slug")}
	doc := amend.Empty()
	if r.PostForm.Get("base") != "" {
		if p.slug == "" || !vi.IsSlug(p.slug) {
			return p, nil, os.ErrNotExist
		}
		now, err := e.read(p)
		if err != nil {
			return p, nil, err
		}
		if doc, err = amend.File(now); err != nil {
			return p, nil, err
		}
	} else {
		p.slug = newSlug(r)
	}
	doc.Of(kind)
	have := entryOf(doc, kind)
	if err := apply(doc, "", have, fromPost(have.typ, r.PostForm, "")); err != nil {
		return p, nil, err
	}
	setBody(doc, r.PostForm.Get("body"))
	return p, doc, nil
}

// entryOf is what a file holds, as a form shows it.
func entryOf(doc *amend.Doc, kind *record.Kind) *entry {
	data, _ := doc.Get("")
	return fromData(typeOf(kind), data.(map[string]any))
}

func typeOf(kind *record.Kind) reflect.Type { return reflect.TypeOf(kind.New()).Elem() }

// summary says in a few words how the record stands.
func summary(all []fault) string {
	wrong, asked := 0, 0
	for _, f := range all {
		switch f.Severity {
		case problem.Error.String():
			wrong++
		case problem.Warning.String():
			asked++
		}
	}
	switch {
	case wrong > 0 && asked > 0:
		return fmt.Sprintf(wrongAndAsked, wrong, asked)
	case wrong > 0:
		return fmt.Sprintf(onlyWrong, wrong)
	case asked > 0:
		return fmt.Sprintf(onlyAsked, asked)
	case len(all) > 0:
		return fmt.Sprintf(draftFaults, len(all))
	}
	return noFault
}
