package editor

import (
	"cmp"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/record"
)

// conflictPage shows, field by field, what the clerk wrote and what the file holds by
// now, and lets the clerk choose. Nothing has been written.
type conflictPage struct {
	Action, File string
	Base         string  // hash of the file as it is now
	Opened       string  // hash of the file the form was opened with
	Hidden       []field // the clerk's form, as it was sent
	Choices      []choiceView
	Broken       bool // the file can no longer be read as a form
	Body         string
}

type field struct{ Name, Value string }

// choiceView is one field that differs.
type choiceView struct {
	Key, Label   string
	Mine, Theirs string
	Picked       string // mine, theirs, or "" where both changed it
	Why          string
}

// showConflict is the answer to saving over a file that somebody changed meanwhile.
func (e *editor) showConflict(w http.ResponseWriter, r *http.Request, d draft, now []byte) {
	page := conflictPage{Action: address(d.place), File: d.place.file(), Base: e.seen.keep(now), Opened: d.hash}
	for name, values := range r.PostForm {
		switch name {
		case "token", "do", "base", "opened", "end":
			continue
		}
		if strings.HasPrefix(name, "c.") {
			continue
		}
		for _, v := range values {
			page.Hidden = append(page.Hidden, field{name, v})
		}
	}
	// The order of values under one name is that of the form; names may stand in any.
	slices.SortStableFunc(page.Hidden, func(a, b field) int { return cmp.Compare(a.Name, b.Name) })
	doc, err := amend.File(now)
	if err != nil {
		page.Broken = true
		e.show(w, http.StatusConflict, "conflict.html", fileChanged, page)
		return
	}
	opened, openedBody := e.openedAs(d.place.kind, d.hash)
	theirs := entryOf(doc, d.place.kind)
	for _, f := range record.FieldsOf(d.place.kind) {
		was := ""
		if opened != nil {
			was = shown(opened, f)
		}
		page.choose(f.Key, f.Vi, was, shown(d.entry, f), shown(theirs, f), opened != nil)
	}
	page.choose(bodyPath, bodyTitle, openedBody, tidy(d.body), doc.Body(), opened != nil)
	e.show(w, http.StatusConflict, "conflict.html", fileChanged, page)
}

// openedAs is what the file held when the form was opened; nil when that is forgotten.
func (e *editor) openedAs(kind *record.Kind, hash string) (*entry, string) {
	data := e.seen.of(hash)
	if data == nil {
		return nil, ""
	}
	doc, err := amend.File(data)
	if err != nil {
		return nil, ""
	}
	return entryOf(doc, kind), doc.Body()
}

func (p *conflictPage) choose(key, label, was, mine, theirs string, known bool) {
	if mine == theirs {
		return
	}
	c := choiceView{Key: key, Label: label, Mine: mine, Theirs: theirs, Why: bothChanged}
	switch {
	case known && was == theirs:
		c.Picked, c.Why = "mine", mineChanged
	case known && was == mine:
		c.Picked, c.Why = "theirs", theirsChanged
	case !known:
		c.Why = sidesDiffer
	}
	p.Choices = append(p.Choices, c)
}

// shown is a field as text, for people to compare and to see whether two are the same.
func shown(e *entry, f record.Field) string {
	switch shapeOf(f.Type) {
	case scalar:
		return e.text[f.Key]
	case list:
		all := slices.Clone(e.list[f.Key])
		if boxes(f) {
			slices.Sort(all)
		}
		return strings.Join(all, "\n")
	case table:
		if e.tables[f.Key] == nil {
			return ""
		}
		return shownTable(e.tables[f.Key])
	}
	var out []string
	for i, row := range e.rows[f.Key] {
		if row.was == fresh && row.empty() {
			continue
		}
		out = append(out, strconv.Itoa(i+1)+". "+shownTable(row))
	}
	return strings.Join(out, "\n")
}

func shownTable(e *entry) string {
	var out []string
	for _, f := range record.Fields(e.typ) {
		if text := shown(e, f); text != "" {
			out = append(out, f.Vi+": "+text)
		}
	}
	return strings.Join(out, "\n   ")
}

// merge takes the clerk's choices and saves what comes of them over the file as it is now.
func (e *editor) merge(w http.ResponseWriter, r *http.Request, d draft) {
	now, err := e.read(d.place)
	if err != nil {
		e.machine(w, err)
		return
	}
	doc, err := amend.File(now)
	if err != nil || amend.Hash(now) != d.hash {
		d.hash = r.PostForm.Get("opened")
		e.showConflict(w, r, d, now)
		return
	}
	theirs := entryOf(doc, d.place.kind)
	opened, _ := e.openedAs(d.place.kind, r.PostForm.Get("opened"))
	for _, f := range record.FieldsOf(d.place.kind) {
		same := shown(d.entry, f) == shown(theirs, f)
		switch pick := r.PostForm.Get("c." + f.Key); {
		case same || pick == "theirs":
			d.entry.copyField(f.Key, theirs)
		case pick != "mine":
			d.hash = r.PostForm.Get("opened")
			e.showConflict(w, r, d, now)
			return
		case shapeOf(f.Type) == rows && (opened == nil || shown(opened, f) != shown(theirs, f)):
			renumber(d.entry.rows[f.Key], theirs.rows[f.Key])
		}
	}
	if body := r.PostForm.Get("c." + bodyPath); tidy(d.body) != doc.Body() && body != "mine" {
		if body != "theirs" {
			d.hash = r.PostForm.Get("opened")
			e.showConflict(w, r, d, now)
			return
		}
		d.body = doc.Body()
	}
	e.save(w, r, d)
}

// copyField takes a field over from another entry.
func (e *entry) copyField(key string, from *entry) {
	e.text[key], e.list[key], e.rows[key], e.tables[key] = from.text[key], from.list[key], from.rows[key], from.tables[key]
	e.odd[key] = from.odd[key]
}

// renumber finds for each row of mine the row of the file that says the same, else the
// one of the same place, else none: rows are then changed rather than written anew.
func renumber(mine, theirs []*entry) {
	taken := map[int]bool{}
	for _, row := range mine {
		row.was = slices.IndexFunc(theirs, func(t *entry) bool { return !taken[t.was] && sameRow(row, t) })
		taken[row.was] = true
	}
	for i, row := range mine {
		if row.was == fresh && i < len(theirs) && !taken[i] {
			row.was = i
			taken[i] = true
		}
		for _, f := range record.Fields(row.typ) {
			if shapeOf(f.Type) != rows {
				continue
			}
			if row.was == fresh {
				renumber(row.rows[f.Key], nil)
			} else {
				renumber(row.rows[f.Key], theirs[row.was].rows[f.Key])
			}
		}
	}
}

func sameRow(a, b *entry) bool { return reflect.DeepEqual(shownTable(a), shownTable(b)) }
