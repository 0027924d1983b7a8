package paper

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
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

	hung    map[string]string // what hangs by the rounds printed until Since, or until today for the full board; nil when none is known
	offered map[string]bool   // all codes that belong on the board
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

// Round is what the pack changes on its board, to be kept once it is printed.
func (p *Pack) Round() (out []edition.Hung) {
	for _, x := range p.Up {
		out = append(out, edition.Hung{Code: x.Code, Version: x.Version})
	}
	for _, x := range p.Down {
		if !p.offered[x.Code] {
			out = append(out, edition.Hung{Code: x.Code, Version: edition.TakenDown})
		}
	}
	return out
}

// Sheets are the addresses of all sheets of the pack between cover and sign-off.
func (p *Pack) Sheets() (out []Posting) {
	for _, x := range p.Up {
		for _, s := range x.Sheets {
			out = append(out, Posting{Title: x.Title, Code: x.Code, Sheets: []string{s}})
		}
	}
	return out
}

const permanent = "thường xuyên"

// soonDays is how long before its last day a sheet is named on the cover.
const soonDays = 14

// PackOf works out a posting round. With a day, only what differs from what hung after
// the rounds printed until that day, or, when none is known, from what was there before
// the day (edition.History.Before).
func PackOf(scene *view.Scene, b *site.Board, since vi.Date) *Pack {
	k := &Pack{Board: b, Since: since, offered: map[string]bool{}}
	if hung, known := scene.Rounds.On(b.ID, cmp.Or(since, scene.Site.Date)); known {
		k.hung = hung
	}
	if b.Hotlines && len(scene.Site.Hotlines) > 0 {
		offer(scene, k, edition.HotlinesCode, permanent, hotlineSheet)
	}
	if b.Hours && b.Office != nil && len(b.Office.Hours) > 0 {
		offer(scene, k, edition.Code(b.Office), permanent, hoursAddress(b.Office))
	}
	for _, n := range b.Notices {
		offerNotice(scene, k, n)
	}
	for _, t := range b.Fields {
		offer(scene, k, edition.FieldPrefix+t.ID, permanent, tableAddress(t))
		for _, x := range t.Procedures {
			if b.Takes(x) {
				offer(scene, k, string(x.Code), permanent, view.SheetAddress(x))
			}
		}
	}
	if b.Radio && len(scene.Site.Radios) > 0 {
		offer(scene, k, edition.RadioCode, "đến hết buổi phát cuối", view.RadioSheet)
	}
	takeDown(scene, k)
	takeDownRest(scene, k)
	return k
}

// hungOn is the version of a thing that hangs on the board of a pack with a day.
func hungOn(scene *view.Scene, k *Pack, code string) (edition.Version, bool) {
	if k.hung == nil {
		return scene.Posted().History.Before(code, k.Since)
	}
	id, is := k.hung[code]
	return scene.Posted().History.Version(code, id), is
}

// takeDownRest lists what hangs by the rounds and no longer belongs on the board.
func takeDownRest(scene *view.Scene, k *Pack) {
	for _, code := range slices.Sorted(maps.Keys(k.hung)) {
		if k.offered[code] || slices.ContainsFunc(k.Down, func(x Posting) bool { return x.Code == code }) {
			continue
		}
		v := scene.Posted().History.Version(code, k.hung[code])
		k.Down = append(k.Down, Posting{Title: cmp.Or(v.Title, code), Code: code, Version: v.ID, Why: "Bảng này không còn niêm yết nội dung này"})
	}
}

// offer puts a thing up when the board is full, or when it is new or changed since
// the day; the version that hung there then comes down.
func offer(scene *view.Scene, k *Pack, code, term string, sheets ...string) {
	e := scene.Posted().Editions[code]
	if e == nil {
		return
	}
	k.offered[code] = true
	up := Posting{Title: e.Title, Code: e.Code, Version: e.Version, Sheets: sheets, Term: term}
	if k.Since.IsZero() {
		k.Up = append(k.Up, up)
		return
	}
	old, had := hungOn(scene, k, code)
	switch {
	case !had:
		up.Why = "Mới"
	case old.ID == e.Version:
		return
	default:
		up.Why = "Thay bản " + old.ID
		var names []string
		for _, c := range edition.Changes(old, e) {
			names = append(names, vi.LowerFirst(c.Name))
		}
		why := "Đã có bản mới " + e.Version
		if len(names) > 0 {
			why += "; đổi: " + vi.Truncate(strings.Join(names, ", "), 160)
		}
		k.Down = append(k.Down, Posting{Title: e.Title, Code: code, Version: old.ID, Why: why})
	}
	k.Up = append(k.Up, up)
}

func offerNotice(scene *view.Scene, k *Pack, n *site.Notice) {
	code, last := edition.Code(n), n.LastDay()
	term := permanent
	if !last.IsZero() {
		term = "đến hết " + last.Short()
	}
	switch n.State {
	case site.InForce:
		sheets := []string{view.OfficialAddress(n)}
		_, parts := view.Document(n.Body)
		for i := range parts {
			sheets = append(sheets, appendixAddress(n, i))
		}
		if k.Since.IsZero() || n.PostedFrom.After(k.Since) {
			e := scene.Posted().Editions[code]
			k.offered[code] = true
			k.Up = append(k.Up, Posting{Title: e.Title, Code: code, Version: e.Version, Sheets: sheets, Term: term, Why: "Niêm yết từ " + n.PostedFrom.Short()})
		} else {
			offer(scene, k, code, term, sheets...)
		}
		if !last.IsZero() && scene.Site.Date.DaysUntil(last) <= soonDays {
			k.Soon = append(k.Soon, Posting{Title: n.Title() + ": " + n.Name, Code: code, Why: "Gỡ sau " + last.Short()})
		}
	case site.Expired:
		if _, hangs := k.hung[code]; hangs || k.Since.IsZero() || k.hung == nil && !last.Before(k.Since) {
			k.Down = append(k.Down, Posting{Title: n.Title() + ": " + n.Name, Code: code, Version: scene.Posted().Editions[code].Version, Why: "Hết thời hạn niêm yết sau " + last.Short()})
		}
	}
	if n.Group > 0 && !n.PostedFrom.IsZero() {
		if due := n.DueFrom(scene.Site.Config.OfficeHolidays()); n.PostedFrom.After(due) {
			k.Late = append(k.Late, n.Title()+": niêm yết từ "+n.PostedFrom.Short()+", hạn là "+due.Short()+" (5 ngày làm việc sau ngày ký)")
		}
		if until := n.DueUntil(); !n.PostedUntil.IsZero() && n.PostedUntil.Before(until) {
			k.Late = append(k.Late, n.Title()+": gỡ sau "+n.PostedUntil.Short()+", phải giữ đến "+until.Short()+" (30 ngày liên tục)")
		}
	}
}

// takeDown lists the procedures of the board that ended: since the day, or ever when
// the whole board is gone through.
func takeDown(scene *view.Scene, k *Pack) {
	for _, x := range scene.Site.Procedures {
		if x.State.Current() || !k.Board.Posts(x.Procedure.Field) || !k.Board.Takes(x) {
			continue
		}
		version := scene.Posted().Editions[string(x.Code)].Version
		switch hangs, is := k.hung[string(x.Code)]; {
		case is:
			version = hangs
		case k.hung != nil && !k.Since.IsZero(), !k.Since.IsZero() && x.EffectiveTo.Before(k.Since):
			continue
		default:
			if old, had := scene.Posted().History.On(string(x.Code), cmp.Or(k.Since, scene.Site.Date)); had {
				version = old.ID
			}
		}
		k.Down = append(k.Down, Posting{Title: x.Name, Code: string(x.Code), Version: version, Why: endReason(x)})
	}
	if !k.Board.AllFields {
		return
	}
	for code, versions := range scene.Posted().History { // records that are no longer there at all
		if scene.Posted().Editions[code] != nil || !isProcedureCode(code) || k.hung != nil {
			continue
		}
		v := versions[len(versions)-1]
		k.Down = append(k.Down, Posting{Title: v.Title, Code: code, Version: v.ID, Why: "Không còn được đăng trên trang"})
	}
	slices.SortStableFunc(k.Down, func(a, b Posting) int { return cmp.Compare(a.Code, b.Code) })
}

func isProcedureCode(code string) bool { return code != "" && code[0] >= '0' && code[0] <= '9' }

func endReason(x *site.Procedure) string {
	after := ", không áp dụng sau " + x.EffectiveTo.Short()
	for _, a := range x.Announced {
		switch a.Item.Action {
		case record.ActAbolish:
			return "Bị bãi bỏ theo " + vi.LowerFirst(a.Decision.Title()) + after
		case record.ActReplace:
			why := "Bị thay thế theo " + vi.LowerFirst(a.Decision.Title()) + after
			if x.Replaced != nil {
				why += "; thay bằng " + string(x.Replaced.Code)
			}
			return why
		}
	}
	if x.Replaced != nil {
		return "Được thay bằng " + string(x.Replaced.Code) + " " + x.Replaced.Name + after
	}
	return "Hết hiệu lực sau " + x.EffectiveTo.Short()
}

// What is the pack in a few words.
func (k *Pack) What(on vi.Date) string {
	if k.Since.IsZero() {
		return "Bộ đầy đủ của bảng, ngày " + on.Short()
	}
	return "Thay đổi từ ngày " + k.Since.Short() + " đến ngày " + on.Short()
}
