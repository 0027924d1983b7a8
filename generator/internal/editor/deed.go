package editor

import (
	"errors"
	"net/http"
	"os"
	"slices"
	"strings"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/revise"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// deedAt is the page of what is done to a record as a whole: copy, move, end, delete.
const deedAt = Prefix + "viec/"

func deedOf(p place) string { return deedAt + p.key() }

// deedPage is that page.
type deedPage struct {
	Title, File, Form, Action, Slug string
	Published                       bool // people see it: deleting asks for a word
	CanEnd                          bool // a procedure, ended by a decision
	Decisions, Others               []option
	Do, Wrong                       string  // what was tried, and why it was not done
	Faults                          []fault // in other records, if it were done
}

func (e *editor) openDeed(w http.ResponseWriter, r *http.Request) {
	p, ok := placeOf(r)
	if !ok {
		e.refuse(w, http.StatusNotFound, noRecord)
		return
	}
	e.showDeed(w, http.StatusOK, p, deedPage{})
}

func (e *editor) showDeed(w http.ResponseWriter, status int, p place, page deedPage) {
	items, err := e.index.look()
	if err != nil {
		e.machine(w, err)
		return
	}
	it := items[p.file()]
	if it == nil {
		e.refuse(w, http.StatusNotFound, noRecord)
		return
	}
	page.Title, page.File, page.Form, page.Action, page.Slug = it.title, p.file(), address(p), deedOf(p), p.slug
	if b := it.base(); b != nil {
		page.Published = !b.Draft && !b.Revision()
	}
	if s, _ := e.opt.State(); s != nil && page.Published && s.ProcedureNamed(p.key()) != nil {
		page.CanEnd = true
		for _, d := range s.Decisions {
			page.Decisions = append(page.Decisions, option{Value: d.ID, Text: string(d.Number) + ": " + vi.Truncate(d.Name, 90)})
		}
		for _, other := range s.Procedures {
			if other.Key() != p.key() {
				page.Others = append(page.Others, option{Value: string(other.Code), Text: other.Name})
			}
		}
	}
	e.show(w, status, "deed.html", deedTitle+page.Title, page)
}

// postDeed does one thing to a record, or says why not. All of it can be taken back.
func (e *editor) postDeed(w http.ResponseWriter, r *http.Request) {
	p, ok := placeOf(r)
	if !ok {
		e.refuse(w, http.StatusNotFound, noRecord)
		return
	}
	e.saves.Lock()
	defer e.saves.Unlock()
	page := deedPage{Do: r.PostForm.Get("do")}
	var changes []disk.Change
	to, err := Prefix, error(nil)
	switch page.Do {
	case "copy":
		changes, to, err = e.copied(p, r.PostForm.Get("name"))
	case "move":
		changes, err = e.wished(revise.Moving{Key: p.key(), To: strings.TrimSpace(r.PostForm.Get("slug"))})
		to = address(place{p.kind, strings.TrimSpace(r.PostForm.Get("slug"))})
	case "end":
		on, _ := vi.ParseDate(r.PostForm.Get("on"))
		changes, err = e.wished(revise.Retirement{Code: p.key(), By: r.PostForm.Get("by"), Decision: r.PostForm.Get("decision"), On: on})
		to = address(p)
	case "delete":
		changes, err = e.deleted(p, r.PostForm.Get("sure") != "")
	default:
		e.refuse(w, http.StatusBadRequest, formCut)
		return
	}
	var refused revise.Refusal
	var senseless deedError
	switch {
	case errors.As(err, &refused):
		page.Wrong = vi.UpperFirst(refused.Vi) + "."
	case errors.As(err, &senseless):
		page.Wrong = senseless.text
	case err != nil:
		e.machine(w, err)
		return
	default:
		if page.Faults, err = e.broken(changes); err != nil {
			e.machine(w, err)
			return
		}
	}
	if page.Wrong != "" || len(page.Faults) > 0 {
		e.showDeed(w, http.StatusUnprocessableEntity, p, page)
		return
	}
	if _, err := e.storeAll(deedWords[page.Do]+p.file(), changes); err != nil {
		e.machine(w, err)
		return
	}
	http.Redirect(w, r, to, http.StatusSeeOther)
}

// deedError says why a wish makes no sense.
type deedError struct{ text string }

func (d deedError) Error() string { return d.text }

// wished are the files that a wish changes.
func (e *editor) wished(wish revise.Wish) ([]disk.Change, error) {
	s, _ := e.opt.State()
	if s == nil {
		return nil, deedError{deedSiteFaulty}
	}
	plan, err := wish.Plan(os.DirFS(e.opt.Root), s)
	if err != nil {
		return nil, err
	}
	out := make([]disk.Change, len(plan.Changes))
	for i, c := range plan.Changes {
		out[i] = disk.Change{Name: c.Name, Old: c.Old, New: c.New}
	}
	return out, nil
}

// copied makes a draft that says what a record says, under another name: without its code,
// its former addresses and what was noted about its own review.
func (e *editor) copied(p place, name string) ([]disk.Change, string, error) {
	if name = vi.Collapse(name); vi.Slug(name) == "" {
		return nil, "", deedError{copyNeedsName}
	}
	items, err := e.index.look()
	if err != nil {
		return nil, "", err
	}
	text, err := e.read(p)
	if err != nil {
		return nil, "", err
	}
	set := []record.Setting{{Key: "name", Text: name}, {Key: draftKey, Text: "true"}}
	for _, key := range []string{p.kind.Code, "aliases", "source", "source_url", "source_date", reviewedKey, revisesKey, fromKey, withKey} {
		if _, known := p.kind.Field(key); known {
			set = append(set, record.Setting{Key: key})
		}
	}
	if text, err = settings(p.kind, text, set); err != nil {
		return nil, "", err
	}
	to := beside(items, place{p.kind, vi.Slug(name)}, "")
	return []disk.Change{{Name: to.file(), New: text}}, address(to), nil
}

// deleted takes a record away. One that people see needs a word: its address, and the code
// on sheets that hang, lead nowhere from then on.
func (e *editor) deleted(p place, sure bool) ([]disk.Change, error) {
	if r, err := e.below(p.file()); err != nil || r != nil {
		if err == nil {
			err = deedError{deleteBelow}
		}
		return nil, err
	}
	was, err := e.readOwn(p)
	if err != nil {
		return nil, err
	}
	r, _ := record.Parse(p.file(), p.kind, was)
	if b := record.Of(r); r != nil && !b.Draft && !b.Revision() && !sure {
		return nil, deedError{deleteNeedsWord}
	}
	return []disk.Change{{Name: p.file(), Old: was}}, nil
}

// broken are the errors that records would have by changes, and have not now. What points
// out of config.toml is judged only where that file stays as it is.
func (e *editor) broken(changes []disk.Change) ([]fault, error) {
	files, config := map[string][]byte{}, false
	for _, c := range changes {
		if _, is := placeNamed(c.Name); is {
			files[c.Name] = c.New
		}
		config = config || c.Name == site.ConfigFile
	}
	found, err := e.linkedWith(files)
	if err != nil {
		return nil, err
	}
	_, before := e.opt.State()
	had := before.Had()
	found = slices.DeleteFunc(found, func(b problem.Problem) bool {
		draft := false
		if data := files[b.File]; data != nil {
			draft = strings.Contains(string(data), "\ndraft = true")
		}
		return b.Severity() != problem.Error || had(b) || draft || config && b.File == site.ConfigFile
	})
	found.Sort()
	var out []fault
	for _, b := range found {
		f := faultOf(b)
		f.File = b.File
		out = append(out, f)
	}
	return out, nil
}
