package editor

import (
	"bytes"
	"net/http"
	"slices"
	"strings"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
)

// An import of fifty records is taken back after somebody has gone on with one of them: the others
// go back, and that one stays as it is now. Nothing of that happens before it was said which is which.

// rest parts the files of a write: those that are as it left them, and those that went on.
type rest struct{ same, since []disk.Change }

// some tells whether there is something to take back, and something to leave.
func (r rest) some() bool { return len(r.same) > 0 && len(r.since) > 0 }

func (e *editor) restOf(s step) (r rest) {
	for _, c := range s.Changes {
		now, err := e.readNamed(c.Name)
		if gone := err != nil; gone == (c.New == nil) && bytes.Equal(now, c.New) {
			r.same = append(r.same, c)
		} else {
			r.since = append(r.since, c)
		}
	}
	r.leaveBooks()
	return r
}

// leaveBooks leaves with a record what so-sach/ keeps of it: without the text that the import made, the next
// one would take every value of the record for the clerk's own.
func (r *rest) leaveBooks() {
	ofSince := func(c disk.Change) bool {
		return strings.HasPrefix(c.Name, edition.Folder+"/") && slices.ContainsFunc(r.since, func(x disk.Change) bool {
			of, is := strings.CutPrefix(x.Name, record.ContentDir+"/")
			return is && strings.HasSuffix(c.Name, "/"+of)
		})
	}
	for _, c := range r.same {
		if ofSince(c) {
			r.since = append(r.since, c)
		}
	}
	r.same = slices.DeleteFunc(r.same, ofSince)
}

// records are the files of records that went on.
func (r rest) records() (out []disk.Change) {
	for _, c := range r.since {
		if !strings.HasPrefix(c.Name, edition.Folder+"/") {
			out = append(out, c)
		}
	}
	return out
}

// takeBackRest takes back what is as the write left it. What went on can be taken back later, when that is undone.
func (e *editor) takeBackRest(s step) error {
	r := e.restOf(s)
	if !r.some() {
		return e.takeBack(s)
	}
	if err := e.takeBack(step{ID: s.ID, Title: s.Title, Changes: r.same}); err != nil {
		return err
	}
	_, err := e.undo.push(step{Title: s.Title, Changes: r.since})
	return err
}

// restPage asks whether the rest is to be taken back.
type restPage struct {
	ID    int
	Title string
	Rest  int // files that would go back
	Since []restFile
}

type restFile struct{ File, Title, Href string }

func (e *editor) showRest(w http.ResponseWriter, s step) {
	r := e.restOf(s)
	page := restPage{ID: s.ID, Title: s.Title, Rest: len(rest{since: r.same}.records())}
	items, err := e.index.look()
	if err != nil {
		e.machine(w, err)
		return
	}
	for _, c := range r.records() {
		f := restFile{File: c.Name, Href: Address(c.Name)}
		if it := items[c.Name]; it != nil {
			f.Title = it.title
		}
		page.Since = append(page.Since, f)
	}
	e.show(w, http.StatusConflict, "rest.html", notDone, page)
}
