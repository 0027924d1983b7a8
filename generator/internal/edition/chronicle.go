package edition

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// The chronicle of a site is what people are told of its changes, newest first: what came,
// what is otherwise, what began and ended, what went. Days of coming and going are those of
// the book of what was published, what is otherwise stands in the history of versions, and a
// record's own days say when it begins and ends.
//
// What is not told: the first build, of which all is new; a record that only got another
// address; a sheet that merely looks otherwise since the program draws it so.

// Act is what happened.
type Act string

// The acts. They name words and classes of style.
const (
	Came      Act = "came"
	Otherwise Act = "changed"
	Began     Act = "began"
	Ended     Act = "ended"
	Gone      Act = "gone"
	Back      Act = "back" // it was gone and is published again
)

// News is one line of the chronicle.
type News struct {
	On      vi.Date
	Act     Act
	Kind    *record.Kind
	Key     string // of the record: "thu-tuc/khai-sinh"; "" of a sheet of many records
	Code    string // of its sheet; "" for none
	Title   string
	Address string // its page, below the root; "" when it is gone
	Changes []Change
}

// ofDays are the words for the days of a record, by the key of its first one: a procedure
// comes into force, a report is published.
var ofDays = map[string]map[Act]string{
	"effective_from": {Began: "changes.in_force", Ended: "changes.out_of_force"},
	"published_on":   {Began: "changes.published"},
}

// Word is the key of the word for what happened.
func (n News) Word() string {
	return cmp.Or(ofDays[n.Kind.Period.From][n.Act], "changes."+string(n.Act))
}

// tellDays is for how many days back a record's own days are told: what was long ago is no news.
const tellDays = 365

// Chronicler knows what a site was, and tells how it changed. It never changes.
type Chronicler struct {
	begun  bool // there was a build before
	site   *site.Site
	posted *Posted
	shown  Shown
	first  vi.Date         // the day from which it is known what was published
	busy   bool            // something was changed, or went, since the last build
	former map[string]bool // keys at former addresses
}

// NewChronicler is that of a site on its day, with the book that the build before it left.
func NewChronicler(s *site.Site, posted *Posted, had Shown) *Chronicler {
	c := &Chronicler{site: s, posted: posted, shown: had.With(s), former: map[string]bool{}, begun: len(had) > 0}
	for _, x := range c.shown {
		if c.first.IsZero() || x.first.Before(c.first) {
			c.first = x.first
		}
		c.busy = c.busy || x.changed == s.Date || x.gone == s.Date
	}
	for _, a := range s.Aliases {
		c.former[site.KeyAt(a.From)] = true
	}
	return c
}

// ChangedKeys are the keys of records that are otherwise than when they were first published.
// No sheet is drawn for them but of records that were changed since the last build: any page
// of a preview may ask.
func (c *Chronicler) ChangedKeys() map[string]bool {
	out := map[string]bool{}
	for _, k := range record.Kinds {
		for _, r := range c.site.Of(k) {
			key := record.Of(r).Key()
			for _, code := range c.codes(r) {
				for _, t := range c.turns(code, c.changedOn(key), false) {
					out[key] = out[key] || c.otherwise(key, t.now.Since)
				}
			}
		}
	}
	return out
}

// Chronicle is all there is to tell. Where something was changed since the last build every
// sheet is drawn, for any may say what another record says.
func (c *Chronicler) Chronicle() []News {
	if c.begun && c.busy {
		c.posted.all() // by a pool
	}
	return c.all(true)
}

// Outline is what can be told without drawing more sheets than [Chronicler.ChangedKeys] does:
// sheets that were changed through another record alone are missing.
func (c *Chronicler) Outline() []News { return c.all(false) }

func (c *Chronicler) all(wide bool) []News {
	told := &telling{Chronicler: c, wide: wide}
	for _, k := range record.Kinds {
		for _, r := range c.site.Of(k) {
			told.record(k, r)
		}
		if table := k.Sheet.Table; table != "" {
			told.table(k, table)
		}
	}
	told.gone()
	slices.SortStableFunc(told.out, func(a, b News) int { return b.On.Compare(a.On) })
	return told.out
}

// telling is a chronicle as far as it has been told.
type telling struct {
	*Chronicler
	wide bool // sheets that follow from other records too
	out  []News
}

func (c *telling) tell(n News) {
	if !n.On.IsZero() && !n.On.After(c.site.Date) {
		c.out = append(c.out, n)
	}
}

// record tells of one record.
func (c *telling) record(k *record.Kind, r record.Record) {
	b := record.Of(r)
	n := News{Kind: k, Key: b.Key(), Code: Code(r), Title: c.site.NameApart(r), Address: b.Address()}
	x := c.shown[n.Key]
	if x.first.After(c.first) {
		n.On, n.Act = x.first, Came
		c.tell(n)
	}
	for _, a := range x.away {
		n.On, n.Act = a.from, Gone
		c.tell(n)
		n.On, n.Act = a.back, Back
		c.tell(n)
	}
	for _, code := range c.codes(r) {
		for _, t := range c.turns(code, c.changedOn(n.Key), c.wide) {
			if c.otherwise(n.Key, t.now.Since) {
				n.On, n.Act, n.Changes = t.now.Since, Otherwise, c.posted.between(code, t)
				c.tell(n)
			}
		}
	}
	n.Changes = nil
	c.days(k, r, n, x.first)
}

// days tells of the days on which a record itself begins and ends.
func (c *telling) days(k *record.Kind, r record.Record, n News, came vi.Date) {
	if !k.Period.Told {
		return
	}
	from, until := record.Days(r)
	since := c.site.Date.AddDays(-tellDays)
	if n.On, n.Act = from, Began; from.After(since) && from != came {
		c.tell(n)
	}
	if n.Act = Ended; until.After(since) {
		n.On = until.AddDays(1)
		c.tell(n)
	}
}

// codes are the codes under which a record is compared with what it was: that of the sheet
// which shows it as a whole, else those of all its sheets; that of its text when it has none.
func (c *Chronicler) codes(r record.Record) []string {
	if code := watchedCode(r); code != "" {
		return []string{code}
	}
	code := Code(r)
	if _, there := c.posted.Thing(code); there || code == "" {
		return []string{code}
	}
	return c.posted.forms[code]
}

// table tells of a sheet with a line for each record of a kind.
func (c *telling) table(k *record.Kind, code string) {
	t, there := c.posted.Thing(code)
	if !there {
		return
	}
	changed := func(on vi.Date) bool {
		for _, r := range c.site.Of(k) {
			if c.shown[record.Of(r).Key()].changed == on {
				return true
			}
		}
		return false
	}
	for _, x := range c.turns(code, changed, c.wide) {
		c.tell(News{On: x.now.Since, Act: Otherwise, Kind: k, Code: code, Title: cmp.Or(t.Title, k.Title.Vi), Address: cmp.Or(t.Address, site.ListAddress(k)), Changes: c.posted.between(code, x)})
	}
}

// gone tells what is published no more.
func (c *telling) gone() {
	for key, x := range c.shown {
		folder, _, _ := strings.Cut(key, "/")
		kind, known := record.KindNamed(folder)
		if x.gone.IsZero() || c.former[key] || !known {
			continue
		}
		for _, a := range x.away { // it was gone before, and came back in between
			n := News{On: a.from, Act: Gone, Kind: kind, Key: key, Code: x.code, Title: cmp.Or(x.title, key)}
			c.tell(n)
			n.On, n.Act = a.back, Back
			c.tell(n)
		}
		c.tell(News{On: x.gone, Act: Gone, Kind: kind, Key: key, Code: x.code, Title: cmp.Or(x.title, key)})
	}
	slices.SortStableFunc(c.out, func(a, b News) int {
		return cmp.Or(cmp.Compare(actRank[a.Act], actRank[b.Act]), cmp.Compare(a.Key, b.Key))
	})
}

// actRank is the order of acts on one day.
var actRank = map[Act]int{Began: 0, Ended: 1, Otherwise: 2, Came: 3, Back: 3, Gone: 4}

// changedOn tells of a day whether a record itself was last changed on it.
func (c *Chronicler) changedOn(key string) func(vi.Date) bool {
	return func(on vi.Date) bool { return c.shown[key].changed == on }
}

// otherwise tells whether a version of a day is a change of what was published before.
func (c *Chronicler) otherwise(key string, on vi.Date) bool {
	return on.After(c.shown[key].first)
}

// turn is what was last said on a day, where it is otherwise than what was said before it.
type turn struct {
	before, now *Version
	apart       []pair // none where they were counted in two ways: that it changed is all that is known
}

// pair is a part of which two versions say different things; one of the marks is empty where
// the other version alone has the part.
type pair struct {
	before, now Mark
	sort        Sort
}

// turns are those of a code. changed tells of a day whether the record itself was changed on
// it, for versions that do not know what they were made of. The version of today is looked at
// where the record was changed today; wide also where any was, which draws every sheet.
func (c *Chronicler) turns(code string, changed func(vi.Date) bool, wide bool) (out []turn) {
	list := c.posted.Past()[code]
	if c.begun && (wide && c.busy || changed(c.site.Date)) {
		list = c.posted.Versions(code)
	}
	var before *Version
	for i := range list {
		if i+1 < len(list) && list[i+1].Since == list[i].Since {
			continue
		}
		now := &list[i]
		if before != nil && before.ID != now.ID && !looksOnly(before, now, changed) {
			if t := (turn{before, now, unlike(before, now)}); len(t.apart) > 0 || recounted(before, now) {
				out = append(out, t)
			}
		}
		before = now
	}
	return out
}

// looksOnly tells whether two versions say the same of the record, drawn otherwise.
func looksOnly(before, now *Version, changed func(vi.Date) bool) bool {
	switch {
	case before.Facts != "" && now.Facts != "":
		return before.Facts == now.Facts
	case before.Facts == "" && now.Facts != "":
		return !changed(now.Since)
	}
	return false
}

// recounted tells whether a version was counted in another way than the one before it, and is
// not known to say the same.
func recounted(before, now *Version) bool {
	return before.Printed != now.Printed && now.Same != before.ID
}

// unlike are the parts of which a later version says something else than an earlier one.
func unlike(before, now *Version) (out []pair) {
	if before.Printed != now.Printed {
		return nil
	}
	was, is := before.Marks(), now.Marks()
	for _, m := range is {
		switch old, had := markOf(was, m.Key); {
		case !had && movedTo(was, is, m):
		case !had:
			out = append(out, pair{now: m, sort: Added})
		case old.Digest != m.Digest:
			out = append(out, pair{before: old, now: m})
		}
	}
	for _, m := range was {
		if _, has := markOf(is, m.Key); !has && !movedTo(is, was, m) {
			out = append(out, pair{before: m, sort: Removed})
		}
	}
	return out
}

// between is a turn of a code in words.
func (p *Posted) between(code string, t turn) []Change {
	if len(t.apart) == 0 {
		return nil
	}
	names := map[string]string{}
	if e := p.Edition(code); e != nil {
		for _, part := range e.Parts {
			names[vi.Alike(part.Key)] = part.Name
		}
	}
	named := func(m Mark) string {
		if !t.now.Printed {
			return cmp.Or(fieldNames()[m.Key].Vi, m.Show, m.Key)
		}
		return cmp.Or(names[vi.Alike(m.Key)], p.nameOf(m))
	}
	var list []keyed
	for _, x := range t.apart {
		m := x.now
		if x.sort == Removed {
			m = x.before
		}
		list = append(list, keyed{Change{Name: named(m), Old: x.before.Show, New: x.now.Show, Sort: x.sort}, m.Key, ""})
	}
	return p.tell(list)
}

// movedTo tells whether what a part says stood under another heading of the other version,
// where that one has nothing now: it was put elsewhere and says the same.
func movedTo(other, own []Mark, m Mark) bool {
	return slices.ContainsFunc(other, func(x Mark) bool {
		_, kept := markOf(own, x.Key)
		return x.Digest == m.Digest && !kept
	})
}

// markOf is what the marks of a version say of a part. Most keys stay as they are, letter by letter.
func markOf(marks []Mark, key string) (Mark, bool) {
	i := slices.IndexFunc(marks, func(m Mark) bool { return m.Key == key })
	if i < 0 {
		i = slices.IndexFunc(marks, func(m Mark) bool { return same(m.Key, key) })
	}
	if i < 0 {
		return Mark{}, false
	}
	return marks[i], true
}
