package editor

import (
	"cmp"
	"errors"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/amend"
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
	Title, File, Form, Action string
	Published                 bool // people see it: deleting asks for a word
	CanEnd                    bool // a procedure, ended by a decision
	Decisions, Others         []option
	Name, Slug, On            string // what was typed, to be mended
	Sure                      bool
	Wrong                     string      // why it was not done
	WrongAt                   string      // id of the field that was sent
	Faults                    []deedFault // in other records, if it were done
	decision, by              string      // what was chosen
}

// WrongIn tells whether what was wrong is told at a field.
func (p deedPage) WrongIn(field string) bool { return p.Wrong != "" && p.WrongAt == field }

// deedFault is what must be mended before, and where.
type deedFault struct {
	fault
	Href string
}

func (e *editor) openDeed(w http.ResponseWriter, r *http.Request, p place) {
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
	page.Title, page.File, page.Form, page.Action = it.title, p.file(), address(p), deedOf(p)
	page.Slug, page.Published = cmp.Or(page.Slug, p.slug), seen(it.record)
	if s, _ := e.opt.State(); s != nil && page.Published && s.ProcedureNamed(p.key()) != nil {
		page.CanEnd = true
		for _, d := range s.Decisions {
			page.Decisions = append(page.Decisions, option{Value: d.ID, Text: string(d.Number) + ": " + vi.Truncate(d.Name, 90), On: d.ID == page.decision})
		}
		for _, other := range s.Procedures {
			if other.Key() != p.key() {
				page.Others = append(page.Others, option{Value: string(other.Code), Text: other.Name, On: string(other.Code) == page.by})
			}
		}
	}
	e.show(w, status, "deed.html", deedTitle+page.Title, page)
}

// postDeed does one thing to a record, or says why not. All of it can be taken back.
func (e *editor) postDeed(w http.ResponseWriter, r *http.Request, p place) {
	e.saves.Lock()
	defer e.saves.Unlock()
	sent := r.PostForm
	do := sent.Get("do")
	page := deedPage{
		Name: vi.Collapse(sent.Get("name")), Slug: plainSlug(sent.Get("slug")), On: sent.Get("on"), Sure: sent.Get("sure") != "",
		decision: sent.Get("decision"), by: sent.Get("by"),
	}
	page.WrongAt = deedFields[do]
	if page.WrongAt == "" {
		e.refuse(w, http.StatusBadRequest, formCut)
		return
	}
	changes, to, err := e.deedChanges(p, do, page)
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
		if page.Faults, err = e.stopped(changes); err != nil {
			e.machine(w, err)
			return
		}
	}
	if page.Wrong != "" || len(page.Faults) > 0 {
		e.showDeed(w, http.StatusUnprocessableEntity, p, page)
		return
	}
	if len(changes) == 0 { // it is so already
		http.Redirect(w, r, to+"?nhu-cu=1", http.StatusSeeOther)
		return
	}
	id, err := e.storeAll(deedWords[do]+p.file(), changes)
	if err != nil {
		e.machine(w, err)
		return
	}
	http.Redirect(w, r, to+"?"+didKey+"="+strconv.Itoa(id), http.StatusSeeOther)
}

// deedChanges are the files that a deed changes, and where it leads.
func (e *editor) deedChanges(p place, do string, page deedPage) (changes []disk.Change, to string, err error) {
	switch do {
	case "copy":
		return e.copied(p, page.Name)
	case "move":
		changes, err = e.wished(revise.Moving{Key: p.key(), To: page.Slug})
		return changes, address(place{p.kind, page.Slug}), err
	case "end":
		changes, err = e.ended(p, page)
		return changes, address(p), err
	default:
		changes, err = e.deleted(p, page.Sure)
		return changes, Prefix, err
	}
}

// didKey is what an address says after a deed: the step that takes it back.
const didKey = "da-lam"

// did is what was done to a record as a whole, as the page says to which that led.
func (e *editor) did(r *http.Request) string {
	id, err := strconv.Atoi(r.URL.Query().Get(didKey))
	if err != nil {
		return ""
	}
	s, _ := e.undo.find(id)
	return s.Title
}

// deedFields are the fields at which a deed that is not done is told.
var deedFields = map[string]string{"copy": "d-name", "move": "d-slug", "end": "d-decision", "delete": "d-sure"}

// plainSlug is a file name as it was meant: whoever types a title means its plain letters.
func plainSlug(typed string) string {
	typed = strings.TrimSuffix(strings.TrimSpace(typed), ".md")
	return cmp.Or(vi.Slug(typed), typed)
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
	plan, err := wish.Plan(disk.Files(e.opt.Root), s)
	if err != nil {
		return nil, err
	}
	out := make([]disk.Change, len(plan.Changes))
	for i, c := range plan.Changes {
		out[i] = disk.Change{Name: c.Name, Old: c.Old, New: c.New}
	}
	return out, nil
}

// ended are the files that change when a procedure ends by a decision.
func (e *editor) ended(p place, page deedPage) ([]disk.Change, error) {
	wish := revise.Retirement{Code: p.key(), By: page.by, Decision: page.decision}
	if page.On != "" {
		var err error
		if wish.On, err = vi.ParseDate(page.On); err != nil {
			return nil, deedError{noSuchDay}
		}
	}
	return e.wished(wish)
}

// copied makes a draft that says what a record says, under another name: without its code,
// its former addresses and what was noted about its own review.
func (e *editor) copied(p place, name string) ([]disk.Change, string, error) {
	if vi.Slug(name) == "" {
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
	if seen(r) && !sure {
		return nil, deedError{deleteNeedsWord}
	}
	changes := append(e.noLonger(p), disk.Change{Name: p.file(), Old: was})
	if seen(r) && r != nil {
		if c, ok := e.withdrawn(p); ok {
			changes = append(changes, c)
		}
	}
	return changes, nil
}

// withdrawnKey lists in config.toml what was published and is to go for good.
const withdrawnKey = "withdrawn"

// withdrawn notes in config.toml that a record went on purpose: whoever said so here is not asked again. A
// config.toml that cannot be changed without touching more is left, and W333 asks.
func (e *editor) withdrawn(p place) (c disk.Change, ok bool) {
	was, err := e.readNamed(site.ConfigFile)
	if err != nil {
		return c, false
	}
	doc, err := amend.Keys(was)
	if err != nil {
		return c, false
	}
	list, _ := valueIn(doc, withdrawnKey)
	if slices.Contains(list, any(p.key())) || doc.Set(withdrawnKey, append(slices.Clip(list), any(p.key()))) != nil {
		return c, false
	}
	return disk.Change{Name: site.ConfigFile, Old: was, New: doc.Bytes()}, true
}

func valueIn(doc *amend.Doc, key string) (list []any, ok bool) {
	v, _ := doc.Get(key)
	list, ok = v.([]any)
	return list, ok
}

// seen tells whether people see a record. One that cannot be read may have been published.
func seen(r record.Record) bool {
	if r == nil {
		return true
	}
	b := record.Of(r)
	return !b.Draft && !b.Revision()
}

// stopped are the errors for which changes are not made: those of others than drafts. What
// points out of config.toml is judged only where that file stays as it is.
func (e *editor) stopped(changes []disk.Change) ([]deedFault, error) {
	files, drafts, config := map[string][]byte{}, map[string]bool{}, false
	for _, c := range changes {
		if p, is := placeNamed(c.Name); is {
			files[c.Name] = c.New
			r, _ := record.Parse(c.Name, p.kind, c.New)
			drafts[c.Name] = r != nil && record.Of(r).Draft
		} else if strings.HasPrefix(c.Name, staticDir) {
			files[c.Name] = c.New
		}
		config = config || c.Name == site.ConfigFile
	}
	found, err := e.broken(files)
	if err != nil {
		return nil, err
	}
	found = slices.DeleteFunc(found, func(b problem.Problem) bool { return drafts[b.File] || config && b.File == site.ConfigFile })
	found.Sort()
	var out []deedFault
	for _, b := range found {
		f := deedFault{faultOf(b), Address(b.File)}
		f.File = b.File
		if f.Href == "" && b.Line > 0 { // there is no form that leads to it
			f.File += ":" + strconv.Itoa(b.Line)
		}
		out = append(out, f)
	}
	return out, nil
}
