package editor

import (
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// A published record is revised beside itself: a draft of it is a file of its own that names
// the record in `revises`, and what is published goes on until the draft is saved as done.

// Keys of a revision.
const (
	draftKey     = "draft"
	revisesKey   = "revises"
	fromKey      = "revises_from"
	withKey      = "revises_with"
	reviewedKey  = "reviewed_on"
	revisionTail = "-ban-sua"
)

// revising are keys that the form of a record that revises none does not show.
var revising = map[string]bool{revisesKey: true, fromKey: true, withKey: true}

// revisionView is what a form says of a record that is being revised, or revises another.
type revisionView struct {
	Of, OfHref    string // the record that it revises
	From          string // the day on which it takes its place
	With          string // address of what it is revised together with
	Waits, WaitAt string // the revision that waits beside this record
	Together      string // page of what this record changes in others
	Meets         string // page where the edits made to the record since are brought in
}

// baseOf is the shared part of an item's record; nil for a text that is none.
func (it *item) base() *record.Base {
	if it.record == nil {
		return nil
	}
	return record.Of(it.record)
}

// revisionOf is the file that revises a record, together with another where that is named;
// nil when none does.
func revisionOf(items map[string]*item, p place, with string) *item {
	return first(items, func(it *item, b *record.Base) bool {
		return it.kind == p.kind && string(b.Revises) == p.slug && (with == "" || b.With == with)
	})
}

// first is the first of the records, in order of their files, of which something holds; nil
// when it holds of none.
func first(items map[string]*item, holds func(*item, *record.Base) bool) (out *item) {
	for _, it := range items {
		if b := it.base(); b != nil && holds(it, b) && (out == nil || it.file() < out.file()) {
			out = it
		}
	}
	return out
}

// beside is a place for a revision that is not taken.
func beside(items map[string]*item, p place, tail string) place {
	return place{p.kind, vi.FreeSlugWith(p.slug, tail, func(slug string) bool { return items[place{p.kind, slug}.file()] != nil })}
}

// settings writes values into a record's text; an empty one takes its key away.
func settings(kind *record.Kind, data []byte, all []record.Setting) ([]byte, error) {
	doc, err := amend.File(data)
	if err != nil {
		return nil, err
	}
	doc.Of(kind)
	for _, s := range all {
		f, known := kind.Field(s.Key)
		if !known {
			panic("internal error: " + kind.Name + " has no key " + s.Key)
		}
		_, there := doc.Get(s.Key)
		switch {
		case s.Text == "" && there:
			err = doc.Remove(s.Key)
		case s.Text != "" && (there || !s.Known):
			err = doc.Set(s.Key, amend.ValueOf(f.Type, s.Text))
		}
		if err != nil {
			return nil, err
		}
	}
	return doc.Bytes(), nil
}

// finished is the text of a revision as the record itself.
func finished(kind *record.Kind, data []byte) ([]byte, error) {
	return settings(kind, data, []record.Setting{{Key: draftKey}, {Key: revisesKey}, {Key: fromKey}, {Key: withKey}})
}

// published tells whether a text is that of a record that people see.
func published(e *entry) bool { return e.text[draftKey] != "true" && e.text[revisesKey] == "" }

// goesBeside tells whether a save is the draft of a published record. Before is its file.
func (e *editor) goesBeside(d draft, before []byte) (bool, error) {
	if before == nil || d.entry.text[draftKey] != "true" {
		return false, nil
	}
	doc, err := amend.File(before)
	if err != nil {
		return false, err
	}
	return published(entryOf(doc, d.place.kind)), nil
}

// ripe tells whether a save is a revision that takes the place of its record now.
func (e *editor) ripe(d draft) bool {
	if d.entry.text[revisesKey] == "" || d.entry.text[draftKey] == "true" {
		return false
	}
	from, err := vi.ParseDate(d.entry.text[fromKey])
	return err != nil || !from.After(e.opt.Date)
}

// saveBeside writes the draft of a published record into a file of its own.
func (e *editor) saveBeside(w http.ResponseWriter, r *http.Request, d draft, before, after []byte) {
	items, err := e.index.look()
	if err != nil {
		e.machine(w, err)
		return
	}
	if there := revisionOf(items, d.place, ""); there != nil {
		e.refuse(w, http.StatusConflict, fmt.Sprintf(revisedAlready, there.file()))
		return
	}
	p := beside(items, d.place, revisionTail)
	after, err = settings(p.kind, after, []record.Setting{{Key: revisesKey, Text: d.place.slug}})
	if err != nil {
		e.unmade(w, err)
		return
	}
	e.storeAndShow(w, r, p, rowTitle(d.entry), []disk.Change{{Name: p.file(), New: after}, e.began(p, before)})
}

// saveInPlace writes a revision over the record that it revises, and takes its file away.
func (e *editor) saveInPlace(w http.ResponseWriter, r *http.Request, d draft, before, after []byte) {
	to := place{d.place.kind, d.entry.text[revisesKey]}
	if !vi.IsSlug(to.slug) {
		e.refuse(w, http.StatusNotFound, noRecord)
		return
	}
	was, err := e.read(to)
	if err != nil {
		e.machine(w, err)
		return
	}
	met, err := e.meet(d.place, after, was, nil)
	if err != nil {
		e.unmade(w, err)
		return
	}
	if len(met.conflicts) > 0 {
		e.keepAndAsk(w, r, d, before, after)
		return
	}
	is, err := finished(to.kind, met.text)
	if err != nil {
		e.unmade(w, err)
		return
	}
	files := map[string][]byte{to.file(): is, d.place.file(): nil}
	found, err := e.faultsOf(d.place, to, is, files)
	if err != nil {
		e.machine(w, err)
		return
	}
	if stopping(found) {
		e.showForm(w, http.StatusUnprocessableEntity, d, formPage{Tried: true}, found, firstWrong(found))
		return
	}
	change, err := e.ownChange(disk.Change{Name: to.file(), Old: was, New: is})
	if err != nil {
		e.machine(w, err)
		return
	}
	changes := append([]disk.Change{change, {Name: d.place.file(), Old: before}}, e.noLonger(d.place)...)
	e.storeAndShow(w, r, to, rowTitle(d.entry), changes)
}

func (e *editor) storeAndShow(w http.ResponseWriter, r *http.Request, p place, title string, changes []disk.Change) {
	id, err := e.storeAll(title, changes)
	if err != nil {
		e.machine(w, err)
		return
	}
	http.Redirect(w, r, address(p)+"?da-luu="+strconv.Itoa(id), http.StatusSeeOther)
}

// revisionIn is what a form says of revisions; nil when there is nothing to say.
func revisionIn(items map[string]*item, d draft) *revisionView {
	if d.hash == "" {
		return nil
	}
	var v revisionView
	if of := d.entry.text[revisesKey]; of != "" {
		to := place{d.place.kind, of}
		v.Of, v.OfHref, v.From = to.file(), address(to), shortDay(d.entry.text[fromKey])
		if with, ok := placeNamed(record.FileOf(d.entry.text[withKey])); ok {
			v.With = togetherOf(with)
		}
	} else if it := revisionOf(items, d.place, ""); it != nil {
		v.Waits, v.WaitAt = it.file(), address(it.place())
	}
	if d.place.kind.Amends != nil {
		v.Together = togetherOf(d.place)
	}
	if v == (revisionView{}) {
		return nil
	}
	return &v
}

// shortDay is a day as people write it; the text itself when it is none.
func shortDay(text string) string {
	if day, err := vi.ParseDate(text); err == nil {
		return day.Short()
	}
	return text
}

// changedLines are the lines in which a revision differs from its record.
func changedLines(kind *record.Kind, was, is []byte) []diffLine {
	if x, err := finished(kind, is); err == nil {
		is = x
	}
	out := shorten(amend.Diff(string(was), string(is)))
	return slices.DeleteFunc(out, func(l diffLine) bool { return l.Mark == "same" || strings.TrimSpace(l.Text) == "" && l.Mark != "gap" })
}
