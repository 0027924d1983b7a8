package paper

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// Pack is one posting round of one board: what goes up, what comes down, and the
// sheets in the order in which they hang.
type Pack struct {
	Board *site.Board
	Since vi.Date // zero: the full board
	Up    []Posting
	Down  []Posting
	Soon  []Posting // comes down within the next two weeks
	Late  []string  // terms that were missed
	Held  []Posting // not printed: the sheet would say that a time or a fee is not known
	// Pointed are printed, and of a time or a fee they only say where to look: what they
	// lead to must hang beside them.
	Pointed []Pointing

	scene   *view.Scene
	offered map[string]bool // all codes that belong on the board
}

// Posting is one thing that goes up or comes down.
type Posting struct {
	Title   string
	Code    string
	Version string
	Sheets  []string // addresses below the root
	Why     string
	Term    string // how long it hangs
}

// Pointing are sheets that leave the same open.
type Pointing struct {
	Why   string
	Codes []string
}

// point notes that a sheet that goes up leaves something open.
func (k *Pack) point(why, code string) {
	if why == "" || !slices.ContainsFunc(k.Up, func(x Posting) bool { return x.Code == code }) {
		return
	}
	for i := range k.Pointed {
		if k.Pointed[i].Why == why {
			k.Pointed[i].Codes = append(k.Pointed[i].Codes, code)
			return
		}
	}
	k.Pointed = append(k.Pointed, Pointing{why, []string{code}})
}

// What is the pack in a few words.
func (k *Pack) What(on vi.Date) string {
	if k.Since.IsZero() {
		return k.scene.Say("pack.full", "day", on)
	}
	return k.scene.Say("pack.changes", "from", k.Since, "to", on)
}

// Round is what the pack changes on its board, to be kept once it is printed.
func (k *Pack) Round() (out []edition.Hung) {
	for _, x := range k.Up {
		out = append(out, edition.Hung{Code: x.Code, Version: x.Version})
	}
	for _, x := range k.Down {
		if !k.offered[x.Code] {
			out = append(out, edition.Hung{Code: x.Code, Version: edition.TakenDown})
		}
	}
	return out
}

// ToSign are the lines of the list on which an office notes who put the pack up.
func (k *Pack) ToSign() (out []edition.ToSign) {
	for _, x := range k.Down {
		out = append(out, edition.ToSign{Code: x.Code, Version: x.Version, Title: x.Title, Down: true})
	}
	for _, x := range k.Up {
		out = append(out, edition.ToSign{Code: x.Code, Version: x.Version, Title: x.Title})
	}
	return out
}

// Sheets are the addresses of all sheets of the pack between cover and sign-off.
func (k *Pack) Sheets() (out []Posting) {
	for _, x := range k.Up {
		for _, s := range x.Sheets {
			out = append(out, Posting{Title: x.Title, Code: x.Code, Sheets: []string{s}})
		}
	}
	return out
}

// PackOf works out a posting round. With a day, only what differs from what hung after
// the rounds printed until that day, or, when none was, from what was there before the
// day (edition.History.Before). A sheet that would say that a time or a fee is not known is
// held back, and the pack lists it with the reason: it would be printed again soon.
func PackOf(scene *view.Scene, b *site.Board, since vi.Date) *Pack {
	return packOf(scene, b, since, false)
}

// PackWithUnknown is the same with sheets of which a time or a fee is not known.
func PackWithUnknown(scene *view.Scene, b *site.Board, since vi.Date) *Pack {
	return packOf(scene, b, since, true)
}

func packOf(scene *view.Scene, b *site.Board, since vi.Date, unknown bool) *Pack {
	r := &round{scene: scene, unknown: unknown, Pack: &Pack{scene: scene, Board: b, Since: since, offered: map[string]bool{}}}
	if hangs, printed := scene.Rounds.On(b.ID, cmp.Or(since, scene.Site.Date)); printed {
		r.told, r.hangs = byRounds, hangs
	}
	kinds := posted()
	for _, x := range kinds {
		x.Up(r)
	}
	for _, x := range kinds {
		if x.Down != nil {
			x.Down(r)
		}
	}
	r.takeDownRest()
	return r.Pack
}

// round is a pack that is being worked out.
type round struct {
	scene *view.Scene
	*Pack
	told    told
	unknown bool              // sheets with unknown times and fees are printed too
	hangs   map[string]string // version by code, as the rounds tell it
}

// told says who tells what hung on a board.
type told int

const (
	byHistory told = iota // no round was ever printed: what the site showed is taken to hang
	byRounds              // the rounds printed until the day
)

// full tells whether the whole board is gone through, and not what differs from a day.
func (r *round) full() bool { return r.Since.IsZero() }

// hung is the version of a thing that hung on the board on the day of a pack with one.
func (r *round) hung(code string) (edition.Version, bool) {
	if r.told == byHistory {
		return r.scene.Posted().Before(code, r.Since)
	}
	id, is := r.hangs[code]
	return r.scene.Posted().Version(code, id), is
}

func (r *round) permanent() string { return r.scene.Say("notice.permanent") }

// offer puts a thing up when the board is full, or when it is new or changed since
// the day; the version that hung there then comes down.
func (r *round) offer(code, term string, sheets ...string) {
	e := r.scene.Posted().Edition(code)
	if e == nil {
		return
	}
	r.offered[code] = true
	up := Posting{Title: e.Title, Code: e.Code, Version: e.Version, Sheets: sheets, Term: term}
	if r.full() {
		r.Up = append(r.Up, up)
		return
	}
	old, had := r.hung(code)
	switch {
	case !had:
		up.Why = r.scene.Say("pack.new")
	case r.scene.Posted().Stands(code, old.ID):
		return
	default:
		up.Why = r.scene.Say("pack.replaces", "version", old.ID)
		r.Down = append(r.Down, Posting{Title: e.Title, Code: code, Version: old.ID, Why: r.newerWhy(old, e)})
	}
	r.Up = append(r.Up, up)
}

// hold leaves a thing out and says why. What hangs of it stays where it is.
func (r *round) hold(code, why string) {
	if e := r.scene.Posted().Edition(code); e != nil {
		r.offered[code] = true
		r.Held = append(r.Held, Posting{Title: e.Title, Code: e.Code, Version: e.Version, Why: why})
	}
}

// newerWhy says what changed since a version that comes down.
func (r *round) newerWhy(old edition.Version, e *edition.Edition) string {
	var lines []string
	for _, c := range r.scene.Posted().Changes(e.Code, old) {
		lines = append(lines, vi.LowerFirst(c.Line()))
	}
	why := r.scene.Say("pack.has_new", "version", e.Version)
	if len(lines) > 0 {
		why += r.scene.Say("pack.what_changed", "names", vi.Truncate(strings.Join(lines, "; "), 160))
	}
	return why
}

// takeDownRest lists what hangs by the rounds and no longer belongs on the board.
func (r *round) takeDownRest() {
	for _, code := range slices.Sorted(maps.Keys(r.hangs)) {
		if r.offered[code] || slices.ContainsFunc(r.Down, func(x Posting) bool { return x.Code == code }) {
			continue
		}
		v := r.scene.Posted().Version(code, r.hangs[code])
		r.Down = append(r.Down, Posting{Title: cmp.Or(v.Title, code), Code: code, Version: v.ID, Why: r.scene.Say("pack.not_on_board")})
	}
}
