package editor

import (
	"bytes"
	"io/fs"
	"maps"
	"net/http"
	"slices"
	"strings"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// A decision and the procedures that it changes are published together. Each procedure is
// revised in a draft of its own; then one write publishes all of them, or none: at once, or
// for the day on which the decision comes into force.

const togetherAt = Prefix + "cung-luc/"

// togetherOf is the page of what a record changes in others.
func togetherOf(p place) string { return togetherAt + p.key() }

// togetherPage is a record and what it changes in others.
type togetherPage struct {
	Title, Form, File, Action string
	Later                     string // the day from which it holds, when that is still to come
	Draft                     bool
	Parts                     []togetherPart
	Faults                    []togetherFault
	Then                      []togetherFault // of the coming day
	Ready, Done               bool
	Refused                   bool // it was asked for, and nothing was written
}

// togetherPart is one other record.
type togetherPart struct {
	Key, Title, Code, Href string
	Kind                   string // what it is, where the title alone does not tell
	Missing                bool   // there is no such record
	Revised                bool
	Revision               string // address of the revision
	Lines                  []diffLine
	Carried                []carried // edits made to the record since, that come along
	Meets                  string    // page of what both have changed; "" for nothing
}

// togetherFault is what else must be mended, and where.
type togetherFault struct {
	fault
	Key, Title string // of the record that can be revised together; "" for none
	Kind       string
}

// joint is everything that is written when a record and its revisions are published.
type joint struct {
	key     string
	items   map[string]*item // as they were when it was worked out
	doc     place            // the file of the record itself, or of its revision
	record  record.Record
	day     vi.Date
	later   bool
	parts   []togetherPart
	changes []disk.Change
	files   map[string][]byte
	apart   bool // a revision and its record have changed the same
}

// joint works out what publishing a record together with all it changes writes.
func (e *editor) joint(p place) (*joint, error) {
	items, err := e.index.look()
	if err != nil {
		return nil, err
	}
	j := &joint{key: p.key(), items: items, files: map[string][]byte{}}
	it := revisionOf(items, p, "")
	if it == nil {
		it = items[p.file()]
	}
	if it == nil || it.record == nil || p.kind.Amends == nil {
		return nil, fs.ErrNotExist
	}
	j.doc, j.record = it.place(), it.record
	j.day, _ = record.Days(j.record)
	j.later = j.day.After(e.opt.Date)
	if err := e.publishDoc(j, p); err != nil {
		return nil, err
	}
	done := map[string]bool{}
	for _, a := range p.kind.Amends(j.record) {
		part, err := e.amended(j, a)
		if err != nil {
			return nil, err
		}
		done[part.Key] = true
		j.parts = append(j.parts, part)
	}
	for _, name := range slices.Sorted(maps.Keys(items)) {
		b := items[name].base()
		if b == nil || b.With != j.key || done[b.Key()] {
			continue
		}
		part, err := e.revised(j, items[name], items[record.FileOf(b.Key())], nil)
		if err != nil {
			return nil, err
		}
		j.parts = append(j.parts, part)
	}
	return j, nil
}

// publishDoc takes the draft off the record itself; its own revision takes its place.
func (e *editor) publishDoc(j *joint, p place) error {
	was, err := e.read(j.doc)
	if err != nil {
		return err
	}
	is, err := finished(p.kind, was)
	if err != nil {
		return err
	}
	if j.doc == p {
		return e.change(j, p, was, is)
	}
	old, err := e.read(p)
	if err != nil {
		return err
	}
	met, err := e.meet(j.doc, was, old, nil)
	if err != nil {
		return err
	}
	j.apart = j.apart || len(met.conflicts) > 0
	if is, err = finished(p.kind, met.text); err != nil {
		return err
	}
	j.drop(j.doc, was)
	j.changes = append(j.changes, e.noLonger(j.doc)...)
	return e.change(j, p, old, is)
}

// change notes that a record gets another text.
func (e *editor) change(j *joint, p place, was, is []byte) error {
	if bytes.Equal(was, is) {
		return nil
	}
	c, err := e.ownChange(disk.Change{Name: p.file(), Old: was, New: is})
	if err != nil {
		return err
	}
	j.changes, j.files[p.file()] = append(j.changes, c), is
	return nil
}

func (j *joint) drop(p place, was []byte) {
	j.changes, j.files[p.file()] = append(j.changes, disk.Change{Name: p.file(), Old: was}), nil
}

// amended is one record that the list names.
func (e *editor) amended(j *joint, a record.Amendment) (togetherPart, error) {
	kind, _ := record.KindNamed(a.Kind)
	it := referredTo(j.items, kind, a.Ref)
	if it == nil {
		return togetherPart{Title: a.Ref, Missing: true, Href: Prefix + "moi/" + kind.Folder}, nil
	}
	return e.revised(j, revisionOf(j.items, it.place(), j.key), it, a.Set)
}

// referredTo is the record that a reference names.
func referredTo(items map[string]*item, kind *record.Kind, ref string) *item {
	return first(items, func(it *item, b *record.Base) bool { return it.kind == kind && !b.Revision() && it.named(ref) })
}

// revised notes what becomes of one record: its revision takes its place, now or on the day;
// without one it gets the values that are told of it alone.
func (e *editor) revised(j *joint, rev, it *item, set []record.Setting) (part togetherPart, err error) {
	if it == nil {
		return togetherPart{Key: rev.key(), Title: rev.title, Missing: true, Href: address(rev.place())}, nil
	}
	p := it.place()
	part = togetherPart{Key: it.key(), Title: it.title, Kind: it.kind.One.Vi, Code: it.code, Href: address(p), Revised: rev != nil}
	was, err := e.read(p)
	if err != nil {
		return part, err
	}
	text, from, met := was, p, meeting{text: was}
	if rev != nil {
		from = rev.place()
		part.Revision = address(from)
		if text, err = e.read(from); err != nil {
			return part, err
		}
		if met, err = e.meet(from, text, was, nil); err != nil {
			return part, err
		}
		part.Carried = met.carried
		if len(met.conflicts) > 0 {
			part.Meets, j.apart = meetingOf(from), true
		}
	}
	is, err := finished(p.kind, met.text)
	if err == nil {
		is, err = settings(p.kind, is, set)
	}
	if err != nil {
		return part, err
	}
	part.Lines = changedLines(p.kind, was, is)
	switch {
	case bytes.Equal(is, was) && rev == nil:
		return part, nil
	case j.later:
		return part, e.waits(j, p, from, was, text, is, len(met.carried) > 0)
	case rev != nil:
		j.drop(from, text)
		j.changes = append(j.changes, e.noLonger(from)...)
	}
	return part, e.change(j, p, was, is)
}

// waits notes that a record gets another text on the day: in its revision at from, or in a new one where from is the
// record itself. carried tells that edits made to the record since come along.
func (e *editor) waits(j *joint, p, from place, was, text, is []byte, carried bool) error {
	is, err := settings(p.kind, is, []record.Setting{
		{Key: revisesKey, Text: p.slug}, {Key: fromKey, Text: j.day.String()}, {Key: withKey, Text: j.key},
	})
	if err != nil {
		return err
	}
	if from != p {
		if carried && !j.apart {
			j.changes = append(j.changes, e.began(from, was))
		}
		return e.change(j, from, text, is)
	}
	to := beside(j.items, p, "-tu-"+j.day.String())
	j.changes, j.files[to.file()] = append(j.changes, disk.Change{Name: to.file(), New: is}, e.began(to, was)), is
	return nil
}

// wrong is what would be a fault after publishing, today and on the day, and is none now.
func (e *editor) wrong(j *joint) (now, then []togetherFault, err error) {
	if len(j.files) == 0 {
		return nil, nil, nil
	}
	found, err := e.linkedWith(j.files)
	if err != nil {
		return nil, nil, err
	}
	found.Sort()
	_, before := e.opt.State()
	had := before.Had()
	for _, b := range found {
		if _, mine := j.files[b.File]; had(b) && !mine {
			continue
		}
		f := togetherFault{fault: faultOf(b)}
		f.File = b.File
		if it := j.items[b.File]; it != nil {
			f.Title, f.Kind = it.title, it.kind.One.Vi
			if base := it.base(); base != nil && !base.Revision() && !base.Draft {
				f.Key = it.key()
			}
		}
		switch {
		case f.stops:
			now = append(now, f)
		case f.Code == foreseen:
			then = append(then, f)
		}
	}
	return now, then, nil
}

// foreseen is the code of what will be a fault on a coming day.
const foreseen = "W329"

func (e *editor) openTogether(w http.ResponseWriter, r *http.Request) {
	p, ok := placeOf(r)
	if !ok || p.kind.Amends == nil {
		e.refuse(w, http.StatusNotFound, noPage)
		return
	}
	e.showTogether(w, http.StatusOK, p, r.URL.Query().Has("xong"))
}

func (e *editor) showTogether(w http.ResponseWriter, status int, p place, done bool) {
	j, err := e.joint(p)
	if err != nil {
		e.machine(w, err)
		return
	}
	page := togetherPage{
		Title: j.record.Title(), Form: address(j.doc), File: j.doc.file(), Action: togetherOf(p),
		Draft: record.Of(j.record).Draft, Parts: j.parts, Ready: len(j.changes) > 0, Done: done && len(j.changes) == 0,
		Refused: status == http.StatusUnprocessableEntity,
	}
	if j.later {
		page.Later = j.day.Short()
	}
	if page.Faults, page.Then, err = e.wrong(j); err != nil {
		e.machine(w, err)
		return
	}
	e.show(w, status, "together.html", page.Title, page)
}

func (e *editor) postTogether(w http.ResponseWriter, r *http.Request) {
	p, ok := placeOf(r)
	if !ok || p.kind.Amends == nil {
		e.refuse(w, http.StatusNotFound, noPage)
		return
	}
	verb, key, _ := strings.Cut(r.PostForm.Get("do"), ":")
	e.saves.Lock()
	defer e.saves.Unlock()
	if verb == "revise" {
		e.begin(w, r, p, key)
		return
	}
	j, err := e.joint(p)
	if err != nil {
		e.machine(w, err)
		return
	}
	now, _, err := e.wrong(j)
	if err != nil {
		e.machine(w, err)
		return
	}
	if len(now) > 0 || j.apart {
		e.showTogether(w, http.StatusUnprocessableEntity, p, false)
		return
	}
	if len(j.changes) > 0 {
		if _, err := e.storeAll(j.record.Title(), j.changes); err != nil {
			e.machine(w, err)
			return
		}
	}
	http.Redirect(w, r, togetherOf(p)+"?xong=1", http.StatusSeeOther)
}

// begin makes the revision of a record, as it is with what is already known, and opens it.
func (e *editor) begin(w http.ResponseWriter, r *http.Request, p place, key string) {
	to, ok := placeNamed(record.FileOf(key))
	if !ok {
		e.refuse(w, http.StatusNotFound, noRecord)
		return
	}
	j, err := e.joint(p)
	if err != nil {
		e.machine(w, err)
		return
	}
	if there := revisionOf(j.items, to, ""); there != nil {
		http.Redirect(w, r, address(there.place()), http.StatusSeeOther)
		return
	}
	was, err := e.read(to)
	if err != nil {
		e.machine(w, err)
		return
	}
	var set []record.Setting
	for _, a := range p.kind.Amends(j.record) {
		if it := referredTo(j.items, to.kind, a.Ref); a.Kind == to.kind.Name && it != nil && it.slug == to.slug {
			set = a.Set
		}
	}
	set = append(slices.Clone(set), record.Setting{Key: reviewedKey, Text: e.opt.Date.String()}, record.Setting{Key: draftKey, Text: "true"},
		record.Setting{Key: revisesKey, Text: to.slug}, record.Setting{Key: withKey, Text: j.key})
	if j.later {
		set = append(set, record.Setting{Key: fromKey, Text: j.day.String()})
	}
	text, err := settings(to.kind, was, set)
	if err != nil {
		e.unmade(w, err)
		return
	}
	at := beside(j.items, to, revisionTail)
	if _, err := e.storeAll(j.items[to.file()].title, []disk.Change{{Name: at.file(), New: text}, e.began(at, was)}); err != nil {
		e.machine(w, err)
		return
	}
	http.Redirect(w, r, address(at), http.StatusSeeOther)
}

// onlyOthers tells whether all that stops a record that changes others is what those others
// do not say yet.
func onlyOthers(kind *record.Kind, found []fault) bool {
	if kind.Amends == nil {
		return false
	}
	for _, f := range found {
		if f.stops && !slices.Contains(others, problem.Code(f.Code)) {
			return false
		}
	}
	return stopping(found)
}

// others are faults that publishing together mends.
var others = []problem.Code{"E305", "E317"}
