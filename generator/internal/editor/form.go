package editor

import (
	"bytes"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"net/http"
	"strconv"
	"strings"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// formPage is a record to be filled in.
type formPage struct {
	Kind, One, Folder  string
	File, Slug, Action string
	Base               string // hash of the file the form was opened with; "" for a new record
	Tried              bool   // the clerk has asked for checks, so that all faults are shown
	Groups             []group
	Draft              bool
	Body               control
	Preview            template.HTML
	Loose              []fault // that belong to no field
	Where              []fault // the others, as links
	Count              int
	Summary            string
	Saved              *saved
	Undone, Same       bool   // what was just done: taken back; nothing, for nothing had changed
	Did                string // what was just done to the record as a whole
	NewSlug            string
	SlugTaken          string
	Gone               *gone // the file went while the form was open
	Revision           *revisionView
	Offers             []offer
}

// gone is a file that was deleted or renamed meanwhile.
type gone struct {
	File string
	Now  *movedTo // where the record seems to be now
	// opened is the hash of the file as the form was opened with it: what goes to the file that it is now is held against that.
	opened string
}

type movedTo struct{ File, Href string }

// saved is what a write has changed.
type saved struct {
	ID    int
	File  string
	Lines []diffLine
	New   bool
}

type diffLine struct{ Mark, Text string }

// draft is a form between two looks at it: what it holds, and from which file.
type draft struct {
	place   place
	hash    string // "" for a new record
	entry   *entry
	body    string
	newSlug string
}

func (e *editor) openNew(w http.ResponseWriter, r *http.Request, p place) {
	if s, _ := e.opt.State(); s != nil {
		go e.found.refresh(s) // references are looked for by its index
	}
	d := draft{place: p, entry: blank(typeOf(p.kind))}
	for _, f := range record.FieldsOf(p.kind) {
		if shapeOf(f.Type) == rows && (f.Need == record.Required || f.Key == "papers") {
			d.entry.rows[f.Key] = []*entry{blank(f.Type.Elem())}
		}
	}
	e.showForm(w, http.StatusOK, d, formPage{}, nil, "name")
}

func (e *editor) openForm(w http.ResponseWriter, r *http.Request, p place) {
	now, err := e.read(p)
	if err != nil {
		e.machine(w, err)
		return
	}
	doc, err := amend.File(now)
	if err != nil {
		http.Redirect(w, r, Prefix+"van-ban/"+p.key(), http.StatusSeeOther)
		return
	}
	found, err := e.faults(p, now)
	if err != nil {
		e.machine(w, err)
		return
	}
	page := formPage{Tried: true, Undone: r.URL.Query().Has("da-hoan-tac"), Same: r.URL.Query().Has("nhu-cu"), Did: e.did(r)}
	if id, err := strconv.Atoi(r.URL.Query().Get("da-luu")); err == nil {
		if s, ok := e.undo.find(id); ok && s.Changes[0].Name == p.file() {
			was, is := s.Changes[0].Old, s.Changes[0].New
			page.Saved = &saved{s.ID, p.file(), shorten(amend.Diff(string(was), string(is))), was == nil}
		}
	}
	d := draft{place: p, hash: e.seen.keep(now), entry: entryOf(doc, p.kind), body: doc.Body()}
	e.showForm(w, http.StatusOK, d, page, found, "")
}

// showForm draws a form with what is wrong in it.
func (e *editor) showForm(w http.ResponseWriter, status int, d draft, page formPage, found []fault, focus string) {
	from, err := e.sources()
	if err != nil {
		e.machine(w, err)
		return
	}
	for i, f := range found {
		found[i] = f.forForm(d.place.kind)
	}
	b := builder{from: from, kind: d.place.kind, faults: found, focus: focus, facts: factsOf(d.entry)}
	page.Kind, page.One, page.Folder = d.place.kind.Name, d.place.kind.One.Vi, d.place.kind.Folder
	page.Base, page.NewSlug = d.hash, d.newSlug
	if page.Gone != nil {
		page.Base = page.Gone.opened
	}
	page.Action = Prefix + "moi/" + page.Folder
	title := newTitle + page.One
	if d.hash != "" {
		page.Slug, page.File, page.Action = d.place.slug, d.place.file(), address(d.place)
		title = rowTitle(d.entry)
	}
	page.Groups = b.groups(d.entry)
	page.Revision, page.Offers = revisionIn(from.items, d), e.offers(d)
	if page.Revision != nil && e.behind(d) {
		page.Revision.Meets = meetingOf(d.place)
	}
	page.Draft = d.entry.text[draftKey] == "true"
	page.Body = control{ID: "f-body", Value: d.body, Height: 14, Faults: b.at(bodyPath), Focus: focus == bodyPath}
	page.Count, page.Summary = len(found), summary(found)
	for _, f := range found {
		if f.Path == "" || f.File != "" || !drawn(page.Groups, f.Path) && f.Path != bodyPath {
			page.Loose = append(page.Loose, f)
		} else {
			page.Where = append(page.Where, f)
		}
	}
	e.show(w, status, "form.html", title, page)
}

// pageOfDocument is a key of a fact's document; a kind has the same name.
const pageOfDocument = "page"

// factsOf are the documents of facts, as the form holds them.
func factsOf(e *entry) (out []record.FactSource) {
	for _, row := range e.rows["fact_sources"] {
		f := record.FactSource{Key: row.text["key"], Document: row.text["document"], Page: row.text[pageOfDocument], By: row.text["by"]}
		if day, err := vi.ParseDate(row.text["date"]); err == nil {
			f.Date = record.Day{Date: day}
		}
		if day, err := vi.ParseDate(row.text["noted_on"]); err == nil {
			f.NotedOn = record.Day{Date: day}
		}
		out = append(out, f)
	}
	return out
}

// drawn tells whether a path has a field that shows its faults.
func drawn(groups []group, path string) bool {
	for _, g := range groups {
		if drawnIn(g.Controls, path) {
			return true
		}
	}
	return false
}

func drawnIn(controls []control, path string) bool {
	for _, c := range controls {
		for _, f := range c.Faults {
			if f.Path == path {
				return true
			}
		}
		if drawnIn(c.Inner, path) {
			return true
		}
		for _, row := range c.Rows {
			if row.Path == path || drawnIn(row.Main, path) || drawnIn(row.More, path) {
				return true
			}
		}
	}
	return false
}

// post takes whatever button of the form was pressed.
func (e *editor) post(w http.ResponseWriter, r *http.Request) {
	p, ok := placeOf(r)
	if !ok {
		e.refuse(w, http.StatusBadRequest, formCut)
		return
	}
	d := draft{
		place: p, hash: r.PostForm.Get("base"), entry: fromPost(typeOf(p.kind), r.PostForm, ""),
		body: r.PostForm.Get("body"), newSlug: tidy(r.PostForm.Get("as")),
	}
	if p.slug == "" {
		d.hash = ""
	}
	do := r.PostForm.Get("do")
	verb, _, _ := strings.Cut(do, ":")
	switch verb {
	case "save":
		e.save(w, r, d)
	case "merge":
		e.merge(w, r, d)
	case "add", "remove", "up", "down":
		focus, err := d.entry.arrange(do)
		if err != nil {
			e.refuse(w, http.StatusBadRequest, noRow)
			return
		}
		e.again(w, r, d, focus, r.PostForm.Get("tried") != "")
	case "more":
		e.again(w, r, d, strings.TrimPrefix(do, "more:"), r.PostForm.Get("tried") != "")
	case "preview":
		e.again(w, r, d, bodyPath, r.PostForm.Get("tried") != "")
	default:
		d.prune()
		e.again(w, r, d, "", true)
	}
}

// prune drops rows in which nothing was written, as saving does.
func (d *draft) prune() {
	for key, all := range d.entry.rows {
		kept := all[:0]
		for _, row := range all {
			if row.was != fresh || !row.empty() {
				kept = append(kept, row)
			}
		}
		d.entry.rows[key] = kept
	}
}

// again shows the form as it now stands; nothing is written.
func (e *editor) again(w http.ResponseWriter, r *http.Request, d draft, focus string, tried bool) {
	page := formPage{Tried: tried}
	if r.PostForm.Get("do") == "preview" {
		page.Preview = preview(d.body)
	}
	var found []fault
	if tried {
		_, after, err := e.made(d)
		if err == nil {
			found, err = e.faults(d.named(), after)
		}
		if err != nil {
			e.machine(w, err)
			return
		}
	}
	e.showForm(w, http.StatusOK, d, page, found, focus)
}

// preview is the body as readers will see it. The dialect lets no raw HTML through.
func preview(body string) template.HTML {
	var out bytes.Buffer
	if err := record.Markdown.Convert([]byte(body), &out); err != nil {
		panic("internal error: " + err.Error())
	}
	return template.HTML(out.String()) //nolint:gosec // goldmark without raw HTML
}

// named is the place of the draft, with a name of its own even before it has one.
func (d draft) named() place {
	p := d.place
	if p.slug == "" {
		p.slug = slugOf(d.newSlug, d.entry.text["name"])
	}
	return p
}

// unnamed is the file name that checks of a record without a name speak of.
const unnamed = "ban-ghi-moi"

func slugOf(asked, name string) string {
	for _, text := range []string{asked, name} {
		if _, slug, ok := record.FileName(text); ok {
			return slug
		}
	}
	return unnamed
}

func newSlug(r *http.Request) string {
	return slugOf(r.PostForm.Get("as"), r.PostForm.Get("f.name"))
}

// made is the file as it is and as the draft would make it. Before is nil when there is none.
func (e *editor) made(d draft) (before, after []byte, err error) {
	doc := amend.Empty()
	if d.hash != "" {
		if before, err = e.read(d.place); err != nil {
			return nil, nil, err
		}
		if doc, err = amend.File(before); err != nil {
			return nil, nil, err
		}
	}
	doc.Of(d.place.kind)
	have := entryOf(doc, d.place.kind)
	if err := apply(doc, "", have, d.entry); err != nil {
		return nil, nil, err
	}
	setBody(doc, d.body)
	if err := markApprovals(doc, d); err != nil {
		return nil, nil, err
	}
	return before, doc.Bytes(), nil
}

// setBody writes a body that differs from the file's, in clean letters.
func setBody(doc *amend.Doc, body string) {
	if body = strings.ReplaceAll(body, "\r\n", "\n"); strings.TrimRight(body, " \t\n") == doc.Body() {
		return
	}
	body, _ = vi.Clean(body)
	doc.SetBody(body)
}

// save writes the draft, if its file is still the one it was made from and the checks
// have nothing against it.
func (e *editor) save(w http.ResponseWriter, r *http.Request, d draft) {
	e.saves.Lock()
	defer e.saves.Unlock()
	d.prune()
	if !e.meant(w, r, d) {
		return
	}
	before, after, err := e.made(d)
	switch {
	case err != nil:
		e.unmade(w, err)
	case before != nil && bytes.Equal(before, after):
		http.Redirect(w, r, address(d.named())+"?nhu-cu=1", http.StatusSeeOther)
	case before != nil && e.ripe(d):
		e.saveInPlace(w, r, d, before, after)
	default:
		e.saveJudged(w, r, d, before, after)
	}
}

// meant tells whether the file is what the draft was made from, or is not there where the
// draft is new; otherwise it shows what became of it.
func (e *editor) meant(w http.ResponseWriter, r *http.Request, d draft) bool {
	if d.hash == "" {
		return e.canBeNew(w, d)
	}
	now, err := e.read(d.place)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		e.showGone(w, d)
	case err != nil:
		e.machine(w, err)
	case amend.Hash(now) != d.hash:
		e.showConflict(w, r, d, now)
	default:
		return true
	}
	return false
}

// saveJudged holds a change against the checks. What only others do not say yet is kept as a
// draft, to be published together; a draft of what people see goes to a file beside it.
func (e *editor) saveJudged(w http.ResponseWriter, r *http.Request, d draft, before, after []byte) {
	found, err := e.faults(d.named(), after)
	if err != nil {
		e.machine(w, err)
		return
	}
	waits := onlyOthers(d.place.kind, found)
	if waits {
		if after, err = settings(d.place.kind, after, []record.Setting{{Key: draftKey, Text: "true"}}); err != nil {
			e.unmade(w, err)
			return
		}
		d.entry.text[draftKey] = "true"
	} else if stopping(found) {
		e.showForm(w, http.StatusUnprocessableEntity, d, formPage{Tried: true}, found, firstWrong(found))
		return
	}
	beside, err := e.goesBeside(d, before)
	switch {
	case err != nil:
		e.machine(w, err)
	case beside:
		e.saveBeside(w, r, d, before, after)
	default:
		e.saveAlone(w, r, d, before, after, waits)
	}
}

// saveAlone writes one file, and leads to its form or to what is published with it.
func (e *editor) saveAlone(w http.ResponseWriter, r *http.Request, d draft, before, after []byte, waits bool) {
	p := d.named()
	id, err := e.store(p, rowTitle(d.entry), before, after)
	switch {
	case errors.Is(err, amend.ErrChanged):
		e.refuse(w, http.StatusConflict, justWritten)
	case err != nil:
		e.machine(w, err)
	case waits:
		http.Redirect(w, r, togetherOf(p), http.StatusSeeOther)
	default:
		http.Redirect(w, r, address(p)+"?da-luu="+strconv.Itoa(id), http.StatusSeeOther)
	}
}

// showGone keeps what a clerk has filled in when the file is there no more: the form is
// that of a new record, and where the record went is said.
func (e *editor) showGone(w http.ResponseWriter, d draft) {
	page := formPage{Gone: &gone{File: d.place.file(), opened: d.hash}, Tried: true}
	if code := d.entry.text[d.place.kind.Code]; code != "" {
		if items, err := e.index.look(); err == nil {
			for _, it := range items {
				if it.kind == d.place.kind && it.code == code {
					page.Gone.Now = &movedTo{it.file(), address(it.place())}
				}
			}
		}
	}
	d.newSlug, d.hash, d.place.slug = d.place.slug, "", ""
	e.showForm(w, http.StatusConflict, d, page, nil, "")
}

// unmade tells of a change that could not be written without touching more than it.
func (e *editor) unmade(w http.ResponseWriter, err error) {
	var path *fs.PathError
	if errors.As(err, &path) {
		e.machine(w, err)
		return
	}
	e.refuse(w, http.StatusConflict, fmt.Sprintf(oddlyWritten, err))
}

// canBeNew refuses a new record without a name, or with the name of one that is there.
func (e *editor) canBeNew(w http.ResponseWriter, d draft) bool {
	p := d.named()
	_, err := e.read(p)
	switch {
	case errors.Is(err, fs.ErrNotExist) && p.slug != unnamed:
		return true
	case p.slug == unnamed:
		_, after, err := e.made(d)
		var found []fault
		if err == nil {
			found, err = e.faults(p, after)
		}
		if err != nil {
			e.machine(w, err)
			return false
		}
		if !stopping(found) { // a draft may lack everything else
			found = append(found, fault{Path: "name", ID: "f-name", Severity: "error", Message: noName, Hint: giveName})
		}
		e.showForm(w, http.StatusUnprocessableEntity, d, formPage{Tried: true}, found, "name")
	case err == nil || errors.Is(err, fs.ErrInvalid):
		e.showForm(w, http.StatusConflict, d, formPage{SlugTaken: p.file()}, nil, "as")
	default:
		e.machine(w, err)
	}
	return false
}

func firstWrong(found []fault) string {
	for _, f := range found {
		if f.stops && f.Path != "" && f.File == "" {
			return f.Path
		}
	}
	return ""
}

// context is how many lines around a change a difference shows.
const context = 2

// shorten leaves the lines out that are far from any change.
func shorten(lines []amend.Line) (out []diffLine) {
	near := make([]bool, len(lines))
	for i, l := range lines {
		if l.Mark != ' ' {
			for j := max(0, i-context); j <= min(len(lines)-1, i+context); j++ {
				near[j] = true
			}
		}
	}
	skipped := false
	for i, l := range lines {
		if !near[i] {
			skipped = true
			continue
		}
		if skipped && out != nil {
			out = append(out, diffLine{"gap", ""})
		}
		skipped = false
		out = append(out, diffLine{map[byte]string{'-': "old", '+': "new", ' ': "same"}[l.Mark], strings.TrimSuffix(l.Text, "\r")})
	}
	return out
}
