package editor

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"os"
	"path"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing/fstest"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/sound"
	"niemyet/generator/internal/vi"
)

// attachAt is the page on which a file is put into static/ and named in a record.
const attachAt = Prefix + "tep/"

func attachOf(p place) string { return attachAt + p.key() }

// staticDir is the folder of files that a site serves as they are.
const staticDir = site.StaticFolder + "/"

// attachPage is that page.
type attachPage struct {
	Title, File, Form, Action string
	Accept                    string
	Places                    []option // where the file is named
	Words                     string   // what was typed, to be mended
	Wrong                     string
	WrongAt                   string // id of the field
	Faults                    []deedFault
	at                        string
}

// inBody is the place of what is named at the end of the text. Places of what is listened to say so in their field; all
// other places are for forms.
const inBody = "body"

// holders are the places of a record that can name a file, as its keys say.
func holders(e *entry, kind *record.Kind) (out []option) {
	for _, f := range record.FieldsOf(kind) {
		switch {
		case names(f):
			out = append(out, option{Value: f.Key, Text: f.Vi})
		case shapeOf(f.Type) == rows:
			for _, g := range record.Fields(f.Type.Elem()) {
				if !names(g) {
					continue
				}
				for i, row := range e.rows[f.Key] {
					at := f.Key + "." + strconv.Itoa(i) + "." + g.Key
					out = append(out, option{Value: at, Text: fmt.Sprintf(formOfRow, vi.UpperFirst(oneOf(f)), i+1, vi.Truncate(rowTitle(row), 60))})
				}
			}
		}
	}
	return append(out, option{Value: inBody, Text: endOfBody})
}

// names tells whether a field names a file of static/.
func names(f record.Field) bool { return f.Sound || f.Type == reflect.TypeFor[record.FileOrURL]() }

// soundAt tells whether a place of a record is for a recording.
func soundAt(kind *record.Kind, at string) bool {
	parts := strings.Split(at, ".")
	f, ok := kind.Field(parts[0])
	if ok && len(parts) == 3 {
		f, ok = record.FieldNamed(f.Type.Elem(), parts[2])
	}
	return ok && f.Sound
}

func (e *editor) openAttach(w http.ResponseWriter, _ *http.Request, p place) {
	e.showAttach(w, http.StatusOK, p, attachPage{})
}

func (e *editor) showAttach(w http.ResponseWriter, status int, p place, page attachPage) {
	now, err := e.read(p)
	if err != nil {
		e.machine(w, err)
		return
	}
	doc, err := amend.File(now)
	if err != nil {
		e.refuse(w, http.StatusConflict, fmt.Sprintf(oddlyWritten, err))
		return
	}
	held := entryOf(doc, p.kind)
	page.Title, page.File, page.Form, page.Action = rowTitle(held), p.file(), address(p), attachOf(p)
	page.Places = append([]option{{Text: chooseOne}}, holders(held, p.kind)...)
	for i, o := range page.Places {
		page.Places[i].On = o.Value == page.at
	}
	var ends []string
	for _, s := range sorts {
		ends = append(ends, s.ends...)
	}
	page.Accept = strings.Join(ends, ",")
	e.show(w, status, "attach.html", attachTitle+page.Title, page)
}

// attached is a file as it came, under the name that it gets.
type attached struct {
	sort sort
	name string // below static/
	data []byte

	already bool // it lies there
}

// took reads the file of a form, or says why it is not taken.
func (e *editor) took(r *http.Request) (a attached, why string, err error) {
	file, head, err := r.FormFile("file")
	if err != nil {
		return a, chooseFile, nil
	}
	defer file.Close()
	s, known := sortOf(head.Filename)
	if !known {
		return a, fmt.Sprintf(noSuchSort, path.Ext(head.Filename)), nil
	}
	if head.Size > s.most {
		return a, fmt.Sprintf(fileTooLarge, s.Name, inMegabytes(head.Size), s.most/megabyte), nil
	}
	data, err := io.ReadAll(io.LimitReader(file, s.most+1))
	if err != nil {
		return a, "", err
	}
	if why := s.is(data); why != "" {
		return a, why, nil
	}
	name, already, err := e.freeName(s, head.Filename, data)
	return attached{s, name, data, already}, "", err
}

// bareName is the name of a file without the folders that some browsers send before it.
func bareName(called string) string { return path.Base(strings.ReplaceAll(called, `\`, "/")) }

// freeName is where a file goes: by its own name in plain letters, or with a number where
// another file has that: one of a layer too, whose pages would show ours instead. The same
// file again is where it is: it is there already.
func (e *editor) freeName(s sort, called string, data []byte) (name string, already bool, err error) {
	end := strings.ToLower(path.Ext(called))
	slug := vi.Slug(strings.TrimSuffix(bareName(called), path.Ext(called)))
	if slug == "" {
		slug = "tep"
	}
	for n := 1; ; n++ {
		name := s.folder + "/" + slug + end
		if n > 1 {
			name = s.folder + "/" + slug + "-" + strconv.Itoa(n) + end
		}
		there, err := e.readNamed(staticDir + name)
		switch {
		case err == nil && bytes.Equal(there, data):
			return name, true, nil
		case os.IsNotExist(err) && (e.opt.Site.HasFile == nil || !e.opt.Site.HasFile(name)):
			return name, false, nil
		case err != nil && !os.IsNotExist(err):
			return "", false, err
		}
	}
}

// postAttach puts the file into static/ and its name into the record, both or none.
func (e *editor) postAttach(w http.ResponseWriter, r *http.Request, p place) {
	e.saves.Lock()
	defer e.saves.Unlock()
	page := attachPage{Words: vi.Collapse(r.PostForm.Get("words")), at: r.PostForm.Get("at")}
	a, why, err := e.took(r)
	if err != nil {
		e.machine(w, err)
		return
	}
	if page.judge(p.kind, a, why); page.Wrong != "" {
		e.showAttach(w, http.StatusUnprocessableEntity, p, page)
		return
	}
	before, after, err := e.naming(p, page, a)
	if err != nil {
		e.unmade(w, err)
		return
	}
	c, err := e.ownChange(disk.Change{Name: p.file(), Old: before, New: after})
	if err != nil {
		e.machine(w, err)
		return
	}
	changes := []disk.Change{c}
	if !a.already {
		changes = append(changes, disk.Change{Name: staticDir + a.name, New: a.data})
	}
	if page.Faults, err = e.stopped(changes); err != nil {
		e.machine(w, err)
		return
	}
	if len(page.Faults) > 0 {
		e.showAttach(w, http.StatusUnprocessableEntity, p, page)
		return
	}
	id, err := e.storeAll(attachedWord+path.Base(a.name), changes)
	if err != nil {
		e.machine(w, err)
		return
	}
	http.Redirect(w, r, address(p)+"?da-luu="+strconv.Itoa(id), http.StatusSeeOther)
}

// judge says what is wrong about what was sent, and at which field. why is what speaks against the file.
func (page *attachPage) judge(kind *record.Kind, a attached, why string) {
	picture := a.sort.Name == sortPicture
	if picture && page.at == "" {
		page.at = inBody // the one place of a picture
	}
	switch {
	case why != "":
		page.Wrong, page.WrongAt = why, "a-file"
	case page.at == "":
		page.Wrong, page.WrongAt = sayPlace, "a-at"
	case page.at == inBody && page.Words == "":
		page.Wrong, page.WrongAt = sayWords, "a-words"
	case picture && page.at == inBody && record.Wordless(page.Words):
		page.Wrong, page.WrongAt = sayMore, "a-words"
	case picture && page.at != inBody:
		page.Wrong, page.WrongAt = pictureInBody, "a-at"
	case page.at != inBody && soundAt(kind, page.at) != (a.sort.Name == sortSound):
		page.Wrong, page.WrongAt = otherPlace, "a-at"
	}
}

// withoutNamed are changes without those that take away a file of static/ which another
// record has named since: it stays.
func (e *editor) withoutNamed(changes []disk.Change) ([]disk.Change, error) {
	goes := func(c disk.Change) bool { return c.New == nil && strings.HasPrefix(c.Name, staticDir) }
	if !slices.ContainsFunc(changes, goes) {
		return changes, nil
	}
	faults, err := e.stopped(changes)
	if err != nil {
		return nil, err
	}
	ofOthers := func(f deedFault) bool {
		return !slices.ContainsFunc(changes, func(c disk.Change) bool { return c.Name == f.File })
	}
	if slices.ContainsFunc(faults, ofOthers) {
		changes = slices.DeleteFunc(changes, goes)
	}
	return changes, nil
}

// withStatic are options under which files lie in static/ that are about to be written, and
// those do not that are about to go, of which nothing is said.
func withStatic(opt site.Options, coming fstest.MapFS) site.Options {
	if has := opt.HasFile; has != nil {
		opt.HasFile = func(name string) bool {
			if file, told := coming[name]; told {
				return file != nil
			}
			return has(name)
		}
	}
	if measure := opt.Sound; measure != nil {
		opt.Sound = func(name string) (site.Sound, error) {
			if coming[name] != nil {
				return sound.Measure(coming, name)
			}
			return measure(name)
		}
	}
	return opt
}

// naming is a record as it is and as it names the file.
func (e *editor) naming(p place, page attachPage, a attached) (before, after []byte, err error) {
	if before, err = e.read(p); err != nil {
		return nil, nil, err
	}
	doc, err := amend.File(before)
	if err != nil {
		return nil, nil, err
	}
	doc.Of(p.kind)
	if page.at != inBody {
		if !slices.ContainsFunc(holders(entryOf(doc, p.kind), p.kind), func(o option) bool { return o.Value == page.at }) {
			return nil, nil, fmt.Errorf("%s: %w", page.at, amend.ErrNoPlace)
		}
		if err := doc.Set(page.at, a.name); err != nil {
			return nil, nil, err
		}
		return before, doc.Bytes(), nil
	}
	words := "[" + inBrackets.Replace(page.Words) + "](../" + a.name + ")"
	if a.sort.Name == sortPicture {
		words = "!" + words
	}
	body := strings.TrimRight(doc.Body(), "\n")
	if body != "" {
		body += "\n\n"
	}
	setBody(doc, body+words+"\n")
	return before, doc.Bytes(), nil
}

// inBrackets is for words in the brackets of a link.
var inBrackets = strings.NewReplacer(`\`, `\\`, "[", `\[`, "]", `\]`)
