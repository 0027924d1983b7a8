package editor

import (
	"cmp"
	"net/http"
	"net/url"
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
	Both         string // what both changed, laid together; "" where it was the same thing
	Own          string // both texts below each other, to be written anew; "" for what is no prose
	Picked       string // mine, theirs, both, or "" where both changed the same
	Why          string
}

// sides are a record as a form was opened with it, as it was sent, and as the file has it now.
type sides struct {
	kind                             *record.Kind
	opened                           *entry // nil when that is forgotten
	mine, theirs                     *entry
	openedBody, mineBody, theirsBody string
}

// sidesOf are the sides of a draft whose file is another by now.
func (e *editor) sidesOf(d draft, opened string, now *amend.Doc) sides {
	s := sides{kind: d.place.kind, mine: d.entry, theirs: entryOf(now, d.place.kind), mineBody: tidy(d.body), theirsBody: now.Body()}
	s.opened, s.openedBody = e.openedAs(d.place.kind, opened)
	return s
}

// choices are the fields in which two sides differ, with what can be proposed for each.
func (s sides) choices() (out []choiceView) {
	was := s.opened
	if was == nil {
		was = newEntry(s.mine.typ)
	}
	for _, f := range record.FieldsOf(s.kind) {
		c, differ := choiceOf(f.Key, f.Vi, shown(was, f), shown(s.mine, f), shown(s.theirs, f), s.opened != nil)
		if !differ {
			continue
		}
		if joined, ok := s.joined(f); c.Picked == "" && ok {
			c.propose(shown(joined, f))
		} else if c.Picked == "" && shapeOf(f.Type) == scalar && strings.Contains(c.Mine+c.Theirs, "\n") {
			c.Own, _ = amend.Join(shown(was, f), c.Mine, c.Theirs)
		}
		out = append(out, c)
	}
	if c, differ := choiceOf(bodyPath, bodyTitle, s.openedBody, s.mineBody, s.theirsBody, s.opened != nil); differ {
		text, ok := amend.Join(s.openedBody, s.mineBody, s.theirsBody)
		switch {
		case c.Picked != "":
		case ok && s.opened != nil:
			c.propose(text)
		default:
			c.Own = text
		}
		out = append(out, c)
	}
	return out
}

// joined is a field with what both sides changed; ok is false where they changed the same.
func (s sides) joined(f record.Field) (out *entry, ok bool) {
	if s.opened == nil {
		return nil, false
	}
	return joinField(f, s.opened, s.mine, s.theirs)
}

// propose offers to keep what both changed.
func (c *choiceView) propose(both string) { c.Both, c.Picked, c.Why = both, "both", bothApart }

// showConflict is the answer to saving over a file that somebody changed meanwhile.
func (e *editor) showConflict(w http.ResponseWriter, r *http.Request, d draft, now []byte) {
	page := conflictPage{Action: address(d.place), File: d.place.file(), Base: e.seen.keep(now), Opened: d.hash}
	for name, values := range r.PostForm {
		switch name {
		case "token", "do", "base", "opened", "end":
			continue
		}
		if strings.HasPrefix(name, "c.") || strings.HasPrefix(name, "o.") {
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
	page.Choices = e.sidesOf(d, d.hash, doc).choices()
	for i, c := range page.Choices { // what was written anew before a third saved
		page.Choices[i].Own = cmp.Or(r.PostForm.Get("o."+c.Key), c.Own)
	}
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

// choiceOf is a field in which the two sides differ; known tells that it is known how it was before both.
func choiceOf(key, label, was, mine, theirs string, known bool) (c choiceView, differ bool) {
	c = choiceView{Key: key, Label: label, Mine: mine, Theirs: theirs, Why: bothChanged}
	switch {
	case known && was == theirs:
		c.Picked, c.Why = "mine", mineChanged
	case known && was == mine:
		c.Picked, c.Why = "theirs", theirsChanged
	case !known:
		c.Why = sidesDiffer
	}
	return c, mine != theirs
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
	body, ok := e.sidesOf(d, r.PostForm.Get("opened"), doc).settleAll(r.PostForm)
	if !ok {
		d.hash = r.PostForm.Get("opened")
		e.showConflict(w, r, d, now)
		return
	}
	d.body = body
	e.save(w, r, d)
}

// settleAll brings all that was chosen into mine, and gives the text below the front matter; ok is false where
// something is not chosen yet.
func (s sides) settleAll(sent url.Values) (body string, ok bool) {
	for _, f := range record.FieldsOf(s.kind) {
		if shown(s.mine, f) == shown(s.theirs, f) {
			s.mine.copyField(f.Key, s.theirs)
		} else if !s.settle(f, sent) {
			return "", false
		}
	}
	return s.settleBody(sent)
}

// settle brings what was chosen of a field into mine, whose rows are then those of theirs; false where nothing was.
func (s sides) settle(f record.Field, sent url.Values) bool {
	switch sent.Get("c." + f.Key) {
	case "theirs":
		s.mine.copyField(f.Key, s.theirs)
	case "mine":
		if shapeOf(f.Type) == rows && (s.opened == nil || shown(s.opened, f) != shown(s.theirs, f)) {
			renumber(s.mine.rows[f.Key], s.theirs.rows[f.Key])
		}
	case "both":
		joined, ok := s.joined(f)
		if !ok {
			return false
		}
		s.mine.copyField(f.Key, joined)
	case "own":
		s.mine.text[f.Key] = tidy(sent.Get("o." + f.Key))
	default:
		return false
	}
	return true
}

// settleBody is the text below the front matter as it was chosen; false where nothing was.
func (s sides) settleBody(sent url.Values) (body string, ok bool) {
	if s.mineBody == s.theirsBody {
		return s.theirsBody, true
	}
	switch sent.Get("c." + bodyPath) {
	case "theirs":
		return s.theirsBody, true
	case "mine":
		return s.mineBody, true
	case "both":
		return amend.Join(s.openedBody, s.mineBody, s.theirsBody)
	case "own":
		return tidy(sent.Get("o." + bodyPath)), true
	}
	return "", false
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
