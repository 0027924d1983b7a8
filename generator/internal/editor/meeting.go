package editor

import (
	"errors"
	"io/fs"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// While a revision waits somebody may edit the record itself. When the revision takes its
// place the two meet: what only the record has changed comes along, what both have changed
// is asked. Beside the revision lies the text that the record had when it began.

const meetingAt = Prefix + "gop/"

// meetingOf is the page on which a revision and its record meet.
func meetingOf(p place) string { return meetingAt + p.key() }

// carried is a value that comes from the record into the revision, as it is told.
type carried struct{ Label, From, To string }

// meeting is a revision with the edits made to its record since it began.
type meeting struct {
	text      []byte
	carried   []carried
	conflicts []string // keys that both have changed
}

// began is the change that keeps the text which a record has now for a revision of it.
func (e *editor) began(revision place, text []byte) disk.Change {
	c := disk.Change{Name: record.BeganFile(revision.file()), New: text}
	if old, err := e.readNamed(c.Name); err == nil {
		c.Old = old
	}
	return c
}

// noLonger takes that text away with its revision.
func (e *editor) noLonger(revision place) []disk.Change {
	name := record.BeganFile(revision.file())
	old, err := e.readNamed(name)
	if err != nil {
		return nil
	}
	return []disk.Change{{Name: name, Old: old}}
}

// meet brings what was edited in a record since a revision of it began into the revision's
// text. Keys that chosen names are taken from the record where both have changed them. A
// revision of which nobody knows how its record was then is left as it is.
func (e *editor) meet(revision place, text, published []byte, chosen map[string]bool) (meeting, error) {
	base, err := e.readNamed(record.BeganFile(revision.file()))
	if errors.Is(err, fs.ErrNotExist) {
		return meeting{text: text}, nil
	}
	if err != nil {
		return meeting{}, err
	}
	m, err := importer.Meet(revision.kind, base, text, published, func(key string) bool {
		field, _, _ := strings.Cut(key, ".")
		return chosen[field]
	})
	if err != nil {
		return meeting{}, err
	}
	out := meeting{text: m.Data}
	for _, c := range m.Changes {
		out.carried = append(out.carried, carried{c.Field.Vi, vietnamese(c.From), vietnamese(c.To)})
	}
	for _, c := range m.Conflicts {
		key, _, _ := strings.Cut(c.Key, ".")
		if !slices.Contains(out.conflicts, key) {
			out.conflicts = append(out.conflicts, key)
		}
	}
	return out, nil
}

// vietnamese is the half of a value in two languages that these pages speak.
func vietnamese(text string) string { return problem.InLanguage(text, problem.Vietnamese) }

// behind tells whether the record of a revision was edited since the revision began.
func (e *editor) behind(d draft) bool {
	of := d.entry.text[revisesKey]
	if of == "" {
		return false
	}
	two, err := e.parties(d.place, place{d.place.kind, of})
	return err == nil && len(two.met.carried)+len(two.met.conflicts) > 0
}

// keepAndAsk saves a revision as a draft, for what it holds must not be lost, and asks which
// of two values is to stay.
func (e *editor) keepAndAsk(w http.ResponseWriter, r *http.Request, d draft, before, after []byte) {
	kept, err := settings(d.place.kind, after, []record.Setting{{Key: draftKey, Text: "true"}})
	if err != nil {
		e.unmade(w, err)
		return
	}
	if _, err := e.store(d.place, rowTitle(d.entry), before, kept); err != nil {
		e.machine(w, err)
		return
	}
	http.Redirect(w, r, meetingOf(d.place), http.StatusSeeOther)
}

// meetingPage is a revision that meets its record.
type meetingPage struct {
	Title, Form, File, Of, Action string
	Published                     string // hash of the record as it was shown
	Carried                       []carried
	Choices                       []choiceView
	Missed                        bool // a choice was not made, or the record changed again
}

// parties are a revision and its record.
type parties struct {
	revision, of    place
	text, published []byte
	met             meeting // of the two, before anybody chose
}

// parties reads a revision and its record and lets them meet.
func (e *editor) parties(revision, of place) (two parties, err error) {
	two.revision, two.of = revision, of
	if two.text, err = e.read(revision); err != nil {
		return two, err
	}
	if two.published, err = e.read(of); err != nil {
		return two, err
	}
	two.met, err = e.meet(revision, two.text, two.published, nil)
	return two, err
}

// partiesAt are the two of a revision's place; it is fs.ErrNotExist for what is no revision.
func (e *editor) partiesAt(p place) (title string, two parties, err error) {
	items, err := e.index.look()
	if err != nil {
		return "", two, err
	}
	it := items[p.file()]
	if it == nil || it.base() == nil || !it.base().Revision() {
		return "", two, fs.ErrNotExist
	}
	two, err = e.parties(p, place{p.kind, string(it.base().Revises)})
	return it.title, two, err
}

func (e *editor) openMeeting(w http.ResponseWriter, r *http.Request, p place) {
	e.showMeeting(w, http.StatusOK, p, false)
}

func (e *editor) showMeeting(w http.ResponseWriter, status int, p place, missed bool) {
	title, two, err := e.partiesAt(p)
	if err != nil {
		e.machine(w, err)
		return
	}
	page := meetingPage{
		Title: title, Form: address(p), File: p.file(), Of: two.of.file(), Action: meetingOf(p),
		Published: amend.Hash(two.published), Carried: two.met.carried, Missed: missed,
	}
	if page.Choices, err = e.choicesOf(two, two.met.conflicts); err != nil {
		e.machine(w, err)
		return
	}
	e.show(w, status, "meeting.html", title, page)
}

// choicesOf are the two values of each key in conflict.
func (e *editor) choicesOf(two parties, keys []string) (out []choiceView, err error) {
	if len(keys) == 0 {
		return nil, nil
	}
	mine, err := amend.File(two.text)
	if err != nil {
		return nil, err
	}
	theirs, err := amend.File(two.published)
	if err != nil {
		return nil, err
	}
	a, b := entryOf(mine, two.revision.kind), entryOf(theirs, two.revision.kind)
	for _, key := range keys {
		c := choiceView{Key: key, Label: bodyTitle, Mine: mine.Body(), Theirs: theirs.Body()}
		if f, known := two.revision.kind.Field(key); known {
			c.Label, c.Mine, c.Theirs = f.Vi, shown(a, f), shown(b, f)
		}
		out = append(out, c)
	}
	return out, nil
}

func (e *editor) postMeeting(w http.ResponseWriter, r *http.Request, p place) {
	e.saves.Lock()
	defer e.saves.Unlock()
	title, two, err := e.partiesAt(p)
	if err != nil {
		e.machine(w, err)
		return
	}
	chosen := map[string]bool{}
	for _, key := range two.met.conflicts {
		switch r.PostForm.Get("c." + key) {
		case "theirs":
			chosen[key] = true
		case "mine":
		default:
			e.showMeeting(w, http.StatusUnprocessableEntity, p, true)
			return
		}
	}
	if r.PostForm.Get("published") != amend.Hash(two.published) {
		e.showMeeting(w, http.StatusConflict, p, true)
		return
	}
	met, err := e.meet(p, two.text, two.published, chosen)
	if err != nil {
		e.machine(w, err)
		return
	}
	changes := []disk.Change{e.began(p, two.published)}
	if string(met.text) != string(two.text) {
		changes = append(changes, disk.Change{Name: p.file(), Old: two.text, New: met.text})
	}
	id, err := e.storeAll(title, changes)
	if err != nil {
		e.machine(w, err)
		return
	}
	http.Redirect(w, r, address(p)+"?da-luu="+strconv.Itoa(id), http.StatusSeeOther)
}
