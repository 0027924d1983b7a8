package edition

import (
	"cmp"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// ShownFile is the book of what has been published, in the source folder.
const ShownFile = Folder + "/dang.txt"

var shownBook = book{anew: true, file: ShownFile, head: shownHead, line: "E356"}

const shownHead = `# Những bản ghi đã đăng. Máy ghi khi dựng trang; đừng sửa tay:
# nhờ sổ này mà khi một bản ghi đã đăng biến mất (thành nháp, bị xóa, đổi tên), máy biết để hỏi (W333).
# Mỗi dòng: bản ghi, mã, dấu của nội dung, ngày đăng đầu tiên, ngày đổi sau cùng, ngày mất ("-" là đang đăng), tên, những lần mất rồi đăng lại (nếu có), cách nhau bằng Tab.
`

// Shown remembers every record that was published, by its key: "thu-tuc/khai-sinh".
type Shown map[string]shown

type shown struct {
	code, sum      string
	first, changed vi.Date
	gone           vi.Date // since when it is published no more; zero while it is
	title          string
	away           []absence // when it was not published in between, in order of time
}

// absence is a time in which a record was not published: from a day until it was back on another.
type absence struct{ from, back vi.Date }

// ReadShown reads the book; none is an empty one.
func ReadShown(fsys fs.FS) (Shown, problem.List, error) { return readAs(shownBook, fsys, parseShown) }

// LookShown is the book of a source folder before it is taken apart.
func LookShown(fsys fs.FS) (Kept, error) { return shownBook.look(fsys) }

// ParseShown reads the text of the book.
func ParseShown(k Kept) (Shown, problem.List) { return parseShown(k) }

func parseShown(k Kept) (Shown, problem.List) {
	out := Shown{}
	found := shownBook.read(k, func(cells []string) bool {
		if len(cells) != 7 && len(cells) != 8 {
			return false
		}
		first, err := vi.ParseDate(cells[3])
		changed, also := vi.ParseDate(cells[4])
		var gone vi.Date
		var bad error
		if cells[5] != "-" {
			gone, bad = vi.ParseDate(cells[5])
		}
		x := shown{cells[1], cells[2], first, changed, gone, cells[6], nil}
		whole := len(cells) == 7
		if !whole {
			x.away, whole = parseAway(cells[7])
		}
		out[cells[0]] = x
		return err == nil && also == nil && bad == nil && whole
	})
	return out, found
}

// encode is the text of the book, in order of the keys.
func (s Shown) encode() []byte {
	var b strings.Builder
	for _, key := range slices.Sorted(maps.Keys(s)) {
		x := s[key]
		gone := "-"
		if !x.gone.IsZero() {
			gone = x.gone.String()
		}
		cells := []string{key, x.code, x.sum, x.first.String(), x.changed.String(), gone, x.title}
		if len(x.away) > 0 {
			cells = append(cells, encodeAway(x.away))
		}
		b.WriteString(strings.Join(cells, "\t") + "\n")
	}
	return shownBook.encode(b.String())
}

// encodeAway writes absences into one cell: "2026-03-01..2026-05-02 2026-08-01..2026-08-09".
func encodeAway(list []absence) string {
	out := make([]string, len(list))
	for i, a := range list {
		out[i] = a.from.String() + ".." + a.back.String()
	}
	return strings.Join(out, " ")
}

func parseAway(cell string) (out []absence, ok bool) {
	for _, text := range strings.Fields(cell) {
		from, back, _ := strings.Cut(text, "..")
		a, err := vi.ParseDate(from)
		b, also := vi.ParseDate(back)
		if err != nil || also != nil {
			return nil, false
		}
		out = append(out, absence{a, b})
	}
	return out, len(out) > 0
}

// Last is the last day that the book tells of.
func (s Shown) Last() (last vi.Date) {
	for _, x := range s {
		last = later(last, later(x.changed, x.gone))
	}
	return last
}

// FirstShown is the day on which a record was first published; zero when nobody knows.
func (s Shown) FirstShown(key string) vi.Date { return s[key].first }

// Renamed follows former addresses, as [History.Renamed] does: a record whose file was renamed
// is published since it was under its former name. Of one that was there before its former
// address was given up, and took the place of what had stood there, the book knows its own day.
func (s Shown) Renamed(now *site.Site) Shown {
	out := maps.Clone(s)
	for _, a := range now.Aliases {
		was, known := s[site.KeyAt(a.From)]
		to := site.KeyAt(a.To)
		x, had := out[to]
		switch {
		case !known:
		case !had:
			was.gone = vi.Date{}
			out[to] = was
		case x.first == was.gone:
			x.first = was.first
			out[to] = x
		}
	}
	return out
}

// With is the book after a build of a site.
func (s Shown) With(now *site.Site) Shown {
	s = s.Renamed(now)
	out := Shown{}
	for _, r := range now.All() {
		b := record.Of(r)
		x := shown{code: cell(record.TextOf(r, b.Kind.Code)), sum: digest(b.Read() + b.File), first: now.Date, changed: now.Date, title: cell(r.Title())}
		if was, had := s[b.Key()]; had {
			x.first, x.away = was.first, was.away
			if !was.gone.IsZero() && was.gone.Before(now.Date) { // back on the day on which it went is no news
				x.away = append(slices.Clone(x.away), absence{was.gone, now.Date})
			}
			if was.sum == x.sum && was.gone.IsZero() {
				x.changed = was.changed
			}
		}
		out[b.Key()] = x
	}
	for key, x := range s {
		if _, up := out[key]; up {
			continue
		}
		if x.gone.IsZero() {
			x.gone = now.Date
		}
		out[key] = x
	}
	return out
}

// cell is a text that fits a line of a book.
func cell(text string) string { return vi.Truncate(vi.Collapse(text), 120) }

// Moves are what came, changed, got another address and went from one state of the book to the
// next: titles, in order of the keys.
type Moves struct{ Came, Changed, Renamed, Went []string }

// named is a record by its title and what it is: a procedure and its segment share a title.
func (x shown) named(key string) string {
	folder, _, _ := strings.Cut(key, "/")
	kind, known := record.KindNamed(folder)
	if x.title == "" || !known {
		return cmp.Or(x.title, key)
	}
	return x.title + " (" + kind.One.Vi + ")"
}

// None tells whether nothing has moved.
func (m Moves) None() bool { return len(m.Came)+len(m.Changed)+len(m.Renamed)+len(m.Went) == 0 }

// Since tells what has happened since an earlier state of the book. The first build of a
// site tells nothing: all of it is new.
func (s Shown) Since(had Shown) (m Moves) {
	if len(had) == 0 {
		return m
	}
	for _, key := range slices.Sorted(maps.Keys(s)) {
		x := s[key]
		was, known := had[key]
		up, wasUp := x.gone.IsZero(), known && was.gone.IsZero()
		switch name := x.named(key); {
		case up && !known && s.tookOver(had, key):
			m.Renamed = append(m.Renamed, name)
		case !up && wasUp && s.leftTo(had, key):
		case up && !wasUp:
			m.Came = append(m.Came, name)
		case !up && wasUp:
			m.Went = append(m.Went, name)
		case up && x.sum != was.sum:
			m.Changed = append(m.Changed, name)
		}
	}
	return m
}

// tookOver tells a record whose file has another name since the earlier state: it is published since
// its former address was, which went.
func (s Shown) tookOver(had Shown, key string) bool {
	for was := range had {
		if s.isNow(had, was, key) {
			return true
		}
	}
	return false
}

// leftTo tells an address that went because its record has another.
func (s Shown) leftTo(had Shown, was string) bool {
	for key := range s {
		if _, known := had[key]; !known && s.isNow(had, was, key) {
			return true
		}
	}
	return false
}

// isNow tells whether what stood at an address is now at a new one.
func (s Shown) isNow(had Shown, was, key string) bool {
	x, y := had[was], s[key]
	return was != key && x.gone.IsZero() && !s[was].gone.IsZero() && y.gone.IsZero() &&
		x.first == y.first && x.code == y.code && x.title == y.title && path.Dir(was) == path.Dir(key)
}

// NoteShown is the book as a build leaves it.
func NoteShown(fsys fs.FS, now *site.Site) (Note, problem.List, error) {
	return noteAs(shownBook, fsys, parseShown, func(had Shown) ([]byte, bool) {
		next := had.With(now)
		return next.encode(), len(next) > 0
	})
}

// ShownProblems warns of every record that was published and is no more, without a word
// of when or why: what is to be found under its codes on the walls is told.
// What still leads to it is one fault, told at its file: it stands in place of what was found of
// each place by itself.
func ShownProblems(s *site.Site, had Shown, found problem.List) problem.List {
	up, drafts, leads := map[string]bool{}, map[string]record.Record{}, map[string]bool{}
	codes := map[string]record.Record{}
	for _, r := range s.All() {
		b := record.Of(r)
		up[b.Key()] = true
		for _, id := range b.FartherNames() {
			up[b.Kind.Folder+"/"+id] = true
		}
		if code := record.TextOf(r, b.Kind.Code); code != "" {
			codes[b.Kind.Folder+"/"+code] = r
		}
	}
	for _, r := range s.Drafts {
		drafts[record.Of(r).Key()] = r
	}
	for _, a := range s.Aliases {
		leads[site.KeyAt(a.From)] = true
	}
	var told problem.List
	dead := deadOf(found)
	for _, key := range slices.Sorted(maps.Keys(had)) {
		x := had[key]
		if up[key] || leads[key] || slices.Contains(s.Config.Withdrawn, key) {
			continue
		}
		folder, id, _ := strings.Cut(key, "/")
		at, why, how := problem.Place{File: record.FileOf(key)}, vanished, bringBack
		told = append(told, dead.gather(at, cmp.Or(x.title, key), key, x.code)...)
		draft, isDraft := drafts[key]
		moved := codes[folder+"/"+x.code]
		switch {
		case isDraft:
			at, why, how = record.Of(draft).At("draft"), becameDraft, noDraft
		case x.code != "" && moved != nil:
			to := record.Of(moved).Key()
			at = record.Of(moved).At("aliases")
			why = problem.Text{Vi: becameOther.Vi + to, En: becameOther.En + to}
			how = problem.Text{Vi: addAlias.Vi + `aliases = ["` + id + `"]. `, En: addAlias.En + `aliases = ["` + id + `"]. `}
		}
		told = append(told, problem.New("W333", at, "name", cmp.Or(x.title, key), "date", x.changed.Short(), "why", problem.Both(why), "how", problem.Both(how), "key", key))
	}
	return append(dead.rest(), told...)
}
