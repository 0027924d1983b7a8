package revise

import (
	"cmp"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Renaming is the wish to call a unit otherwise, or to make it part of another.
type Renaming struct {
	Old, New string
	Merge    string  // the file name of the office that takes it in; "" for a new name alone
	On       vi.Date // since when; zero: it is not said

	short, newShort string // the other name of an office that is merged, and what it becomes
}

// now is what a name becomes; "" for one that stays.
func (wish Renaming) now(name string) string {
	switch {
	case name == "":
		return ""
	case same(name, wish.Old):
		return wish.New
	case wish.short != "" && same(name, wish.short):
		return wish.newShort
	}
	return ""
}

// answering are the keys that say who answers for something now. Issuers of documents
// stay: a document was issued by whom it was issued.
var answering = map[string]bool{
	"owner": true, "unit": true, "holder": true, "agency": true, "authority": true, "delegated_agency": true, "coordinating_agencies": true,
	"receiving_address": true, "answerable": true, "lead": true, "units": true,
}

// Plan gives a new name: the office record of that name and its file, references to it,
// the keys that say who answers now, and config.toml. The old name stays as a former
// name, the old address as an alias.
func (wish Renaming) Plan(from fs.FS, s *site.Site) (*Plan, error) {
	w := newWork(from)
	wish.Old, wish.New = tidy(wish.Old), tidy(wish.New)
	switch {
	case wish.Old == "" || wish.New == "":
		return nil, refuse(namesNeeded)
	case same(wish.Old, wish.New):
		return nil, refuse(sameName)
	case strings.ContainsAny(wish.Old+wish.New, "\n\"\\"):
		return nil, refuse(nameQuoted)
	}
	old := officeNamed(s, wish.Old)
	var into *site.Office
	if wish.Merge != "" {
		if into = officeWithID(s, wish.Merge); into == nil {
			return nil, refuse(noOffice, wish.Merge)
		}
		if old == nil {
			return nil, refuse(noOfficeCalled, wish.Old)
		}
		if into == old {
			return nil, refuse(mergesItself, wish.Merge)
		}
		if !same(into.Name, wish.New) && !same(into.ShortName, wish.New) {
			return nil, refuse(mergesOther, wish.Merge, into.Name, wish.New)
		}
		wish.short, wish.newShort = old.ShortName, cmp.Or(into.ShortName, into.Name)
		if same(wish.short, wish.Old) {
			wish.short, wish.newShort = old.Name, into.Name
		}
	} else if other := officeNamed(s, wish.New); other != nil && other != old {
		return nil, refuse(nameTaken, wish.New, other.File, other.ID)
	}
	if err := w.rename(s, old, into, wish); err != nil {
		return nil, err
	}
	plan, err := w.finish()
	if err != nil {
		return nil, err
	}
	if len(plan.Changes) == 0 {
		return nil, refuse(nobodyCalled, wish.Old)
	}
	return plan, nil
}

func tidy(s string) string {
	s, _ = vi.Clean(s)
	return vi.Collapse(s)
}

func officeNamed(s *site.Site, name string) *site.Office {
	for _, o := range s.Offices {
		if same(o.Name, name) || (o.ShortName != "" && same(o.ShortName, name)) {
			return o
		}
	}
	return nil
}

func officeWithID(s *site.Site, id string) *site.Office {
	for _, o := range s.Offices {
		if o.ID == id || o.Base.Key() == id {
			return o
		}
	}
	return nil
}

func (w *work) rename(s *site.Site, old, into *site.Office, wish Renaming) error {
	id := ""
	switch {
	case into != nil:
		id = into.ID
		if err := w.mergeOffice(old, into, wish); err != nil {
			return err
		}
	case old != nil:
		var err error
		if id, err = w.renameOffice(s, old, wish); err != nil {
			return err
		}
	}
	for _, r := range slices.Concat(s.All(), s.Drafts) {
		if old != nil && record.Of(r) == &old.Base {
			if into == nil {
				if err := w.answers(s, r, wish); err != nil {
					return err
				}
			}
			continue
		}
		if err := w.refer(s, r, old, id, wish); err != nil {
			return err
		}
	}
	if err := w.turn(nil, values(s.Config), baseOf(old), id); err != nil {
		return err
	}
	return w.config(s, wish)
}

// renameOffice gives the office its name, keeps the old one, and moves the file to the
// new name's address with the old one as an alias.
func (w *work) renameOffice(s *site.Site, o *site.Office, wish Renaming) (id string, err error) {
	key := "name"
	if !same(o.Name, wish.Old) {
		key = "short_name"
	}
	if err := w.set(o, key, wish.New); err != nil {
		return "", err
	}
	if err := w.set(o, "former_names", with(o.FormerNames, wish.Old)); err != nil {
		return "", err
	}
	if !wish.On.IsZero() {
		if err := w.set(o, "name_since", wish.On); err != nil {
			return "", err
		}
	}
	if key == "short_name" {
		w.note(fullNameStays, o.File, o.Name)
		return o.ID, nil
	}
	if o.ShortName != "" {
		w.note(shortNameStays, o.File, o.ShortName)
	}
	id = vi.Slug(wish.New)
	if id == "" || id == "index" || id == o.ID {
		return o.ID, nil
	}
	if officeWithID(s, id) != nil {
		return "", refuse(addressTaken, id)
	}
	w.moved[o.File] = path.Join(path.Dir(o.File), id+".md")
	aliases := slices.DeleteFunc(with(slugs(o.Aliases), o.ID), func(x string) bool { return x == id })
	return id, w.set(o, "aliases", aliases)
}

// mergeOffice gives the names and addresses of an office to the one that takes it in
// and moves its file out of content/.
func (w *work) mergeOffice(old, into *site.Office, wish Renaming) error {
	names := slices.DeleteFunc(with(into.FormerNames, old.Names()...), func(x string) bool {
		return same(x, into.Name)
	})
	if err := w.set(into, "former_names", names); err != nil {
		return err
	}
	if err := w.set(into, "aliases", with(slugs(into.Aliases), append(slugs(old.Aliases), old.ID)...)); err != nil {
		return err
	}
	if !wish.On.IsZero() && into.NameSince.IsZero() {
		if err := w.set(into, "name_since", wish.On); err != nil {
			return err
		}
	}
	if _, err := w.doc(old); err != nil {
		return err
	}
	w.moved[old.File] = archived(old.File)
	w.note(recordMoves, old.File, archived(old.File), into.File)
	return nil
}

// refer turns what a record refers to, and who answers for it; prose is only noted.
func (w *work) refer(s *site.Site, r record.Record, old *site.Office, id string, wish Renaming) error {
	if err := w.turn(r, values(r), baseOf(old), id); err != nil {
		return err
	}
	return w.answers(s, r, wish)
}

// turn leads those values of a record, or of config.toml when that is nil, to the new name
// that refer to another record, where there is one.
func (w *work) turn(r record.Record, all []value, old *record.Base, id string) error {
	var drop []string // list items that would stand twice
	for _, v := range all {
		if old == nil || id == old.ID || (v.field.Ref != old.Kind.Name && v.field.Ref != record.Any) {
			continue
		}
		fresh := ""
		switch v.text {
		case old.ID:
			fresh = id
		case old.Key():
			fresh = old.Kind.Folder + "/" + id
		default:
			continue
		}
		if twice(all, v, fresh) {
			drop = append(drop, v.path)
			continue
		}
		if err := w.set(r, v.path, fresh); err != nil {
			return err
		}
	}
	for _, p := range slices.Backward(drop) {
		d, err := w.doc(r)
		if err != nil {
			return err
		}
		if err := d.Remove(p); err != nil {
			return err
		}
	}
	return nil
}

func baseOf(o *site.Office) *record.Base {
	if o == nil {
		return nil
	}
	return &o.Base
}

// twice tells whether a list among the values has an item already.
func twice(all []value, v value, fresh string) bool {
	list, _, isItem := cutLast(v.path)
	if !isItem {
		return false
	}
	return slices.ContainsFunc(all, func(o value) bool {
		l, _, item := cutLast(o.path)
		return item && l == list && o.text == fresh
	})
}

// cutLast parts "offices.2" into list and number.
func cutLast(p string) (list string, n int, isItem bool) {
	i := strings.LastIndexByte(p, '.')
	if i < 0 {
		return p, 0, false
	}
	n, err := strconv.Atoi(p[i+1:])
	return p[:i], n, err == nil
}

// answers turns the keys that say who answers now, where they are the old name and
// nothing else. A record that no longer applies keeps who decided then.
func (w *work) answers(s *site.Site, r record.Record, wish Renaming) error {
	b := record.Of(r)
	for _, v := range values(r) {
		if v.field.Key != "owner" && !s.StateOf(r).Current() {
			continue
		}
		if fresh := wish.now(v.text); answering[v.field.Key] && fresh != "" {
			if err := w.set(r, v.path, fresh); err != nil {
				return err
			}
		}
	}
	if strings.Contains(strings.ToLower(b.Body.Text()), strings.ToLower(wish.Old)) {
		w.note(textStillNames, b.Where(), wish.Old)
	}
	return nil
}

// config turns the unit's own names in config.toml.
func (w *work) config(s *site.Site, wish Renaming) error {
	c := s.Config
	wishes := []struct{ key, now string }{{"unit", c.Unit}, {"short_unit", c.ShortUnit}, {"superior", c.Superior}, {"responsible", c.Responsible}}
	for i, r := range c.Review.Rules {
		wishes = append(wishes, struct{ key, now string }{"review.every." + itoa(i) + ".owner", r.Owner})
	}
	d, err := w.doc(nil)
	if err != nil {
		return err
	}
	former, changed := false, map[string]bool{}
	for _, x := range wishes {
		have, written := d.Get(x.key)
		text, is := have.(string)
		if !written || !is || wish.now(text) == "" {
			continue
		}
		if err := d.Set(x.key, wish.now(text)); err != nil {
			return err
		}
		changed[x.key] = true
		former = former || x.key == "unit" || x.key == "short_unit"
	}
	if changed["short_unit"] && !changed["unit"] {
		w.note(fullNameStays, site.ConfigFile, c.Unit)
	}
	if former {
		return d.Set("former_units", with(c.FormerUnits, wish.Old))
	}
	return nil
}

func itoa(i int) string { return strconv.Itoa(i) }
