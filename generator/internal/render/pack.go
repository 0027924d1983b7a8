package render

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
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

// Posting is one thing that goes up or comes down.
type Posting struct {
	Title   string
	Code    string
	Version string
	Sheets  []string // addresses below the root
	Why     string
	Term    string // how long it hangs
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
func (r *Scene) PackOf(b *site.Board, since vi.Date) *Pack {
	k := &Pack{Board: b, Since: since, offered: map[string]bool{}}
	if hung, known := r.Rounds.On(b.ID, cmp.Or(since, r.Site.Date)); known {
		k.hung = hung
	}
	if b.Hotlines && len(r.Site.Hotlines) > 0 {
		r.offer(k, edition.HotlinesCode, permanent, hotlineSheet)
	}
	if b.Hours && b.Office != nil && len(b.Office.Hours) > 0 {
		r.offer(k, edition.Code(b.Office), permanent, hoursAddress(b.Office))
	}
	for _, n := range b.Notices {
		r.offerNotice(k, n)
	}
	for _, t := range b.Fields {
		r.offer(k, edition.FieldPrefix+t.ID, permanent, tableAddress(t))
		for _, x := range t.Procedures {
			if b.Takes(x) {
				r.offer(k, string(x.Code), permanent, sheetAddress(x))
			}
		}
	}
	if b.Radio && len(r.Site.Radios) > 0 {
		r.offer(k, edition.RadioCode, "đến hết buổi phát cuối", radioSheet)
	}
	r.takeDown(k)
	r.takeDownRest(k)
	return k
}

// hungOn is the version of a thing that hangs on the board of a pack with a day.
func (r *Scene) hungOn(k *Pack, code string) (edition.Version, bool) {
	if k.hung == nil {
		return r.Posted().History.Before(code, k.Since)
	}
	id, is := k.hung[code]
	return r.Posted().History.Version(code, id), is
}

// takeDownRest lists what hangs by the rounds and no longer belongs on the board.
func (r *Scene) takeDownRest(k *Pack) {
	for _, code := range slices.Sorted(maps.Keys(k.hung)) {
		if k.offered[code] || slices.ContainsFunc(k.Down, func(x Posting) bool { return x.Code == code }) {
			continue
		}
		v := r.Posted().History.Version(code, k.hung[code])
		k.Down = append(k.Down, Posting{Title: cmp.Or(v.Title, code), Code: code, Version: v.ID, Why: "Bảng này không còn niêm yết nội dung này"})
	}
}

// offer puts a thing up when the board is full, or when it is new or changed since
// the day; the version that hung there then comes down.
func (r *Scene) offer(k *Pack, code, term string, sheets ...string) {
	e := r.Posted().Editions[code]
	if e == nil {
		return
	}
	k.offered[code] = true
	up := Posting{Title: e.Title, Code: e.Code, Version: e.Version, Sheets: sheets, Term: term}
	if k.Since.IsZero() {
		k.Up = append(k.Up, up)
		return
	}
	old, had := r.hungOn(k, code)
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

func (r *Scene) offerNotice(k *Pack, n *site.Notice) {
	code, last := edition.Code(n), n.LastDay()
	term := permanent
	if !last.IsZero() {
		term = "đến hết " + last.Short()
	}
	switch n.State {
	case site.InForce:
		sheets := []string{officialAddress(n)}
		_, parts := document(n.Body)
		for i := range parts {
			sheets = append(sheets, appendixAddress(n, i))
		}
		if k.Since.IsZero() || n.PostedFrom.After(k.Since) {
			e := r.Posted().Editions[code]
			k.offered[code] = true
			k.Up = append(k.Up, Posting{Title: e.Title, Code: code, Version: e.Version, Sheets: sheets, Term: term, Why: "Niêm yết từ " + n.PostedFrom.Short()})
		} else {
			r.offer(k, code, term, sheets...)
		}
		if !last.IsZero() && r.Site.Date.DaysUntil(last) <= soonDays {
			k.Soon = append(k.Soon, Posting{Title: n.Title() + ": " + n.Name, Code: code, Why: "Gỡ sau " + last.Short()})
		}
	case site.Expired:
		if _, hangs := k.hung[code]; hangs || k.Since.IsZero() || k.hung == nil && !last.Before(k.Since) {
			k.Down = append(k.Down, Posting{Title: n.Title() + ": " + n.Name, Code: code, Version: r.Posted().Editions[code].Version, Why: "Hết thời hạn niêm yết sau " + last.Short()})
		}
	}
	if n.Group > 0 && !n.PostedFrom.IsZero() {
		if due := n.DueFrom(r.Site.Config.OfficeHolidays()); n.PostedFrom.After(due) {
			k.Late = append(k.Late, n.Title()+": niêm yết từ "+n.PostedFrom.Short()+", hạn là "+due.Short()+" (5 ngày làm việc sau ngày ký)")
		}
		if until := n.DueUntil(); !n.PostedUntil.IsZero() && n.PostedUntil.Before(until) {
			k.Late = append(k.Late, n.Title()+": gỡ sau "+n.PostedUntil.Short()+", phải giữ đến "+until.Short()+" (30 ngày liên tục)")
		}
	}
}

// takeDown lists the procedures of the board that ended: since the day, or ever when
// the whole board is gone through.
func (r *Scene) takeDown(k *Pack) {
	for _, x := range r.Site.Procedures {
		if x.State.Current() || !k.Board.Posts(x.Procedure.Field) || !k.Board.Takes(x) {
			continue
		}
		version := r.Posted().Editions[string(x.Code)].Version
		switch hangs, is := k.hung[string(x.Code)]; {
		case is:
			version = hangs
		case k.hung != nil && !k.Since.IsZero(), !k.Since.IsZero() && x.EffectiveTo.Before(k.Since):
			continue
		default:
			if old, had := r.Posted().History.On(string(x.Code), cmp.Or(k.Since, r.Site.Date)); had {
				version = old.ID
			}
		}
		k.Down = append(k.Down, Posting{Title: x.Name, Code: string(x.Code), Version: version, Why: endReason(x)})
	}
	if !k.Board.AllFields {
		return
	}
	for code, versions := range r.Posted().History { // records that are no longer there at all
		if r.Posted().Editions[code] != nil || !isProcedureCode(code) || k.hung != nil {
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

// PackPage is print/pack.html: the cover of a posting round.
type PackPage struct {
	Frame
	Sheet      Sheet
	What       string // "Bộ đầy đủ" or "Thay đổi từ ngày …"
	Place      string
	Answerable string
	Room       string // how many sheets fit
	Up, Down   []PackLine
	Soon       []PackLine
	Late       []string
	Note       string
	Whole      bool // the sheets follow in the same page
	Sheets     int
}

// PackLine is one line of a cover.
type PackLine struct {
	Number int
	Link
	Code, Version string
	Sheets        []Link // further sheets of the same thing
	Why, Term     string
}

// SignOffPage is print/signoff.html: who put the sheets up and who checked.
type SignOffPage struct {
	Frame
	Sheet      Sheet
	What       string
	Place      string
	Answerable string
	Up, Down   []PackLine
}

func (p placed) packLines(list []Posting) (out []PackLine) {
	for i, x := range list {
		l := PackLine{Number: i + 1, Link: Link{Text: x.Title}, Code: x.Code, Version: x.Version, Why: x.Why, Term: x.Term}
		for j, s := range x.Sheets {
			if j == 0 {
				l.Href = p.href(s)
			} else {
				l.Sheets = append(l.Sheets, Link{fmt.Sprintf("phụ lục %s", roman(j)), p.href(s)})
			}
		}
		out = append(out, l)
	}
	return out
}

// What is the pack in a few words.
func (k *Pack) What(on vi.Date) string {
	if k.Since.IsZero() {
		return "Bộ đầy đủ của bảng, ngày " + on.Short()
	}
	return "Thay đổi từ ngày " + k.Since.Short() + " đến ngày " + on.Short()
}

func (p placed) packCover(k *Pack) any {
	b := k.Board
	v := PackPage{
		Frame: p.sheetFrame(b, "pack", b.Name), Sheet: p.sheetOf(edition.Code(b), A4),
		What: k.What(p.Site.Date), Place: vi.UpperFirst(b.Place), Answerable: b.Answerable,
		Up: p.packLines(k.Up), Down: p.packLines(k.Down), Soon: p.packLines(k.Soon), Late: k.Late,
	}
	if b.Office != nil {
		v.Place += ", " + b.Office.Name
	}
	if n := b.Capacity(); n > 0 {
		v.Room = fmt.Sprintf("Bảng %d × %d cm, treo cạnh nhau được khoảng %d tờ A4; nhiều hơn thì dùng kẹp, bìa lật hoặc giá xoay.", b.WidthCM, b.HeightCM, n)
	}
	v.Alternates = append(v.Alternates, Alternate{Link{"Phiếu ký xác nhận", p.href(signOffAddress(b))}, "print", "text/html"})
	return v
}

func (p placed) signOff(k *Pack) any {
	b := k.Board
	v := SignOffPage{
		Frame: p.sheetFrame(b, "signoff", "Phiếu xác nhận niêm yết"), Sheet: p.sheetOf(edition.Code(b), A4),
		What: b.Name + ". " + k.What(p.Site.Date), Place: vi.UpperFirst(b.Place), Answerable: b.Answerable,
		Up: p.packLines(k.Up), Down: p.packLines(k.Down),
	}
	return v
}

// roundCover is the cover at the head of the page that holds the whole round.
func (p placed) roundCover(k *Pack) any {
	v := p.packCover(k).(PackPage)
	v.Whole, v.Sheets = k.together(), len(k.Sheets())
	return v
}

func (r *Scene) signOffPage(k *Pack) page {
	return r.sheet(signOffAddress(k.Board), "signoff", func(p placed) any { return p.signOff(k) })
}

func signOffAddress(b *site.Board) string {
	return site.PrintFolder + "/bang/" + b.ID + "-xac-nhan.html"
}

// packPages are the full packs as web pages, for offices without Chromium.
func (r *Scene) packPages() []page {
	var out []page
	for _, b := range r.Site.Boards {
		cover := r.sheet(packAddress(b), "pack", func(p placed) any { return p.roundCover(r.PackOf(b, vi.Date{})) })
		cover.more = func() []page { return r.roundOf(r.PackOf(b, vi.Date{})) }
		out = append(out, cover, r.sheet(signOffAddress(b), "signoff", func(p placed) any { return p.signOff(r.PackOf(b, vi.Date{})) }))
	}
	for _, q := range edition.Quarters(r.Site) {
		out = append(out, r.sheet(quarterAddress(q), "quarter", func(p placed) any { return p.quarterList(q) }))
	}
	return out
}

// Lay makes the cover and the sign-off sheet of a pack, which no build has, and the
// addresses of all its sheets, in order, each with what it is called.
func (r *Scene) Lay(k *Pack) (own []page, sheets []Posting) {
	cover, sign := packAddress(k.Board), signOffAddress(k.Board)
	own = []page{r.sheet(cover, "pack", func(p placed) any { return p.packCover(k) }), r.signOffPage(k)}
	out := []Posting{{Title: "bìa", Code: edition.Code(k.Board), Sheets: []string{cover}}}
	out = append(out, k.Sheets()...)
	return own, append(out, Posting{Title: "phiếu xác nhận", Code: edition.Code(k.Board), Sheets: []string{sign}})
}

func quarterAddress(q edition.Quarter) string {
	return site.PrintFolder + "/cong-khai/" + q.ID() + ".html"
}

// QuarterPage is print/quarter.html: what was published in a quarter, how and when
// (Luật 10/2022/QH15, Điều 13).
type QuarterPage struct {
	Frame
	Sheet Sheet
	Lead  string
	Rows  []QuarterRow
}

// QuarterRow is one thing that was made public.
type QuarterRow struct {
	Number          int
	What, How, When string
	Group           string
}

func (p placed) quarterList(q edition.Quarter) any {
	title := "Danh mục nội dung đã công khai " + q.Name()
	v := QuarterPage{Frame: p.frame("quarter", title, title), Sheet: p.sheetOf(q.Code(), A4Wide)}
	v.Sheet.Large = true
	v.Lead = "Từ " + q.First().Long() + " đến " + q.Last().Long() + "; số liệu đến " + p.Site.Date.Long()
	add := func(what, how, when, group string) {
		v.Rows = append(v.Rows, QuarterRow{len(v.Rows) + 1, what, how, when, group})
	}
	notices, decisions := q.Published(p.Site)
	for _, n := range notices {
		v.Frame.Sample = v.Frame.Sample || n.Base.Sample
		how := []string{"Trang thông tin"}
		for _, b := range n.Boards {
			how = append(how, b.Name)
		}
		if !n.BroadcastFrom.IsZero() {
			how = append(how, "loa truyền thanh từ "+n.BroadcastFrom.Short()+" đến "+n.BroadcastUntil.Short())
		}
		group := ""
		if n.Group > 0 && n.Group < len(disclosureGroups) {
			group = fmt.Sprintf("%d. %s", n.Group, vi.UpperFirst(disclosureGroups[n.Group]))
		}
		add(n.Title()+": "+n.Name, strings.Join(how, "; "), termText(n), group)
	}
	places := []string{"Trang thông tin"}
	for _, b := range p.Site.Boards {
		if len(b.Fields) > 0 {
			places = append(places, b.Name)
		}
	}
	for _, d := range decisions {
		v.Frame.Sample = v.Frame.Sample || d.Base.Sample
		add(d.Title()+": "+d.Name+fmt.Sprintf(" (%d thủ tục)", len(d.Items)), strings.Join(places, "; "),
			"Từ "+d.EffectiveFrom.Short()+", thường xuyên", "13. "+vi.UpperFirst(disclosureGroups[13]))
	}
	return v
}
