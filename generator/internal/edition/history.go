package edition

import (
	"io/fs"
	"maps"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// HistoryFile is the list of versions, in the source folder.
const HistoryFile = Folder + "/lich-su.txt"

// FormerHistory is where it lay before there was one folder for all books.
const FormerHistory = "lich-su.txt"

var historyBook = book{file: HistoryFile, former: FormerHistory, head: historyHead, line: "E731", cells: 5}

const historyHead = `# Mọi phiên bản của các bản in niêm yết. Máy ghi khi dựng trang; đừng sửa, đừng xóa dòng nào:
# mã QR trên tờ giấy đã dán cần các dòng này để trả lời “bản này còn hiệu lực không”.
# Mỗi dòng: mã, phiên bản, ngày dựng lần đầu, tên, rồi dấu vết từng mục (mục=dấu, mục=dấu:nội dung ngắn, hoặc mục=dấu=tên), cách nhau bằng Tab.
# @chữ: phiên bản tính theo chữ trên tờ giấy (dòng không có là tính theo lối cũ). @như=…: tờ mang phiên bản cũ ấy vẫn in đúng như bản này.
# @điều=…: dấu của nội dung, dù tờ trình bày thế nào: hai phiên bản cùng dấu thì chỉ đổi cách trình bày.
`

// History is every version there ever was, by code, each list in order of time.
type History map[string][]Version

// Version is one version of one posted thing.
type Version struct {
	ID    string
	Since vi.Date
	Title string
	made  []Mark // of this run
	kept  string // cells of marks as they stand in the book; most are never asked for
	// Printed: counted from the text of the sheet; else in the former way, whose marks
	// are of a record's keys.
	Printed bool
	// Same is the version of the former way that said the same; "" for none.
	Same string
	// Facts is what the thing said whatever its sheet looks like (former.go); "" for a version
	// from before that was kept.
	Facts string
}

// Mark is what the history keeps of a part.
type Mark struct {
	Key, Digest string
	Show        string // its text, when short
	Name        string // of a row: what it is about
}

// The cells that are no marks.
const (
	printedCell = "@chữ"
	sameCell    = "@như"
	factsCell   = "@điều"
)

// read takes the cells behind the title.
func (v *Version) read(cells string) {
	v.kept = cells
	for cell := range strings.SplitSeq(cells, "\t") {
		switch key, rest, _ := strings.Cut(cell, "="); key {
		case printedCell:
			v.Printed = true
		case sameCell:
			v.Same = rest
		case factsCell:
			v.Facts = rest
		}
	}
}

// Marks are what is kept of the parts, in their order.
func (v Version) Marks() []Mark {
	if v.kept == "" {
		return v.made
	}
	out := make([]Mark, 0, strings.Count(v.kept, "\t")+1)
	for cell := range strings.SplitSeq(v.kept, "\t") {
		key, rest, _ := strings.Cut(cell, "=")
		if key == printedCell || key == sameCell || key == factsCell {
			continue
		}
		digest, show, shown := strings.Cut(rest, ":")
		name := ""
		if !shown {
			digest, name, _ = strings.Cut(rest, "=")
		}
		out = append(out, Mark{key, digest, show, name})
	}
	return out
}

// cells are what follows a version's title.
func (v Version) cells() (out []string) {
	if v.Printed {
		out = append(out, printedCell)
	}
	if v.Same != "" {
		out = append(out, sameCell+"="+v.Same)
	}
	if v.Facts != "" {
		out = append(out, factsCell+"="+v.Facts)
	}
	for _, m := range v.Marks() {
		cell := m.Key + "=" + m.Digest
		switch {
		case m.Show != "":
			cell += ":" + m.Show
		case m.Name != "":
			cell += "=" + m.Name
		}
		out = append(out, cell)
	}
	return out
}

// Read reads the history of a source folder; none is an empty one. The error is a
// failure of the machine.
func Read(fsys fs.FS) (History, problem.List, error) {
	return readAs(historyBook, fsys, ParseHistory)
}

// LookHistory is the history of a source folder before it is taken apart.
func LookHistory(fsys fs.FS) (Kept, error) { return historyBook.look(fsys) }

// Parse reads the text of a history.
func Parse(text string) (History, problem.List) {
	return ParseHistory(Kept{File: HistoryFile, Text: text, there: true})
}

// mostVersions is how many versions one thing may have: a new one on each working day of forty years.
const mostVersions = 10_000

var manyVersions = problem.Text{Vi: "phiên bản của một bản in trong sổ", En: "versions of one sheet in the book"}

// ParseHistory reads a history. A line that cannot be read is an error: writing the file
// anew without it would lose a version that hangs on a wall.
func ParseHistory(k Kept) (History, problem.List) {
	h := History{}
	var many problem.List
	found := historyBook.read(k, func(cells []string) bool {
		if len(cells) < 4 || !codeForm.MatchString(cells[0]) || !versionForm.MatchString(cells[1]) {
			return false
		}
		since, err := vi.ParseDate(cells[2])
		if err != nil {
			return false
		}
		if len(h[cells[0]]) == mostVersions {
			many = problem.List{beyond(problem.Place{File: k.File}, mostVersions, manyVersions)}
			return true
		}
		v := Version{ID: cells[1], Since: since, Title: cells[3]}
		if len(cells) > 4 {
			v.read(cells[4])
		}
		h[cells[0]] = append(h[cells[0]], v)
		return true
	})
	return h, append(found, many...)
}

// With is the history with the editions of a build added. grown tells whether there
// is a new one.
func (h History) With(all map[string]*Edition, on vi.Date) (out History, grown bool) {
	out = h.clone()
	for code, e := range all {
		if n := len(out[code]); n > 0 && out[code][n-1].ID == e.Version {
			last := &out[code][n-1]
			trial, title := last.Since.After(on), oneLine(e.Title) // a trial for a later day came first; a title is told better
			if trial || last.Title != title {
				out[code] = slices.Clone(out[code])
				last = &out[code][n-1]
				last.Title = title
				if trial {
					last.Since = on
				}
				grown = true
			}
			continue
		}
		v := Version{ID: e.Version, Since: on, Title: oneLine(e.Title), Printed: true, Same: h.saidSame(code, e.former)}
		if e.facts != nil {
			v.Facts = e.facts()
		}
		for _, p := range e.Parts {
			if !p.bare() {
				v.made = append(v.made, p.mark())
			}
		}
		out[code] = append(slices.Clone(out[code]), v)
		grown = true
	}
	return out, grown
}

// saidSame is the version of the former way that a first version of the text stands for:
// the last one of its thing, when by the former way nothing has changed since.
func (h History) saidSame(code, former string) string {
	if former == "" || slices.ContainsFunc(h[code], func(v Version) bool { return v.Printed }) {
		return ""
	}
	if list := h[BaseOf(code)]; len(list) > 0 {
		if last := list[len(list)-1]; !last.Printed && last.ID == former {
			return former
		}
	}
	return ""
}

// counted tells whether the last version of something is of the former way.
func (h History) counted(code string) bool {
	list := h[BaseOf(code)]
	return len(list) > 0 && !list[len(list)-1].Printed
}

// stands tells whether a sheet of one version says what one of another does.
func (h History) stands(code, id, now string) bool {
	return id == now || id != "" && slices.ContainsFunc(h[code], func(v Version) bool { return v.ID == now && v.Same == id })
}

// clone is a copy that can be added to; a nil history gives an empty one.
func (h History) clone() History {
	out := make(History, len(h))
	maps.Copy(out, h)
	return out
}

func oneLine(text string) string { return vi.Truncate(vi.Collapse(text), 120) }

// Encode is the text of the file: by code, each code's versions in order of time.
func (h History) Encode() []byte {
	var b strings.Builder
	for _, code := range slices.Sorted(maps.Keys(h)) {
		for _, v := range h[code] {
			b.WriteString(strings.Join(append([]string{code, v.ID, v.Since.String(), v.Title}, v.cells()...), "\t") + "\n")
		}
	}
	return historyBook.encode(b.String())
}

// Last is the day of the last entry; zero without one.
func (h History) Last() (last vi.Date) {
	for _, list := range h {
		for _, v := range list {
			if v.Since.After(last) {
				last = v.Since
			}
		}
	}
	return last
}

// Knows tells whether a history tells everything that another one does, whatever the days.
func (h History) Knows(other History) bool {
	same := func(a, b Version) bool {
		return a.ID == b.ID && a.Title == b.Title && a.Printed == b.Printed && a.Same == b.Same && slices.Equal(a.Marks(), b.Marks())
	}
	return maps.EqualFunc(h, other, func(a, b []Version) bool { return slices.EqualFunc(a, b, same) })
}

// Joined is a history with what a run added to the one that it had read: another run may
// have added its own meanwhile.
func (h History) Joined(had, now History) History {
	out := h.clone()
	for code, list := range now {
		last := list[len(list)-1]
		before, here := had[code], out[code]
		known := len(before) > 0 && before[len(before)-1].ID == last.ID
		if known || len(here) > 0 && here[len(here)-1].ID == last.ID {
			continue
		}
		out[code] = append(slices.Clone(here), last)
	}
	return out
}

// On is the version of a code that a build on a day made or found last; ok is false
// when there was none yet.
func (h History) On(code string, day vi.Date) (v Version, ok bool) {
	for _, x := range h[code] {
		if !x.Since.After(day) {
			v, ok = x, true
		}
	}
	return v, ok
}

// Before is the version that hung on a day when no round of that day is known: the last
// one that a build made before it. What changed on the day itself counts as not yet put
// up, for it may have come after the round; it is better to put a sheet up twice than
// not at all. On the first day of the whole history the first version counts.
func (h History) Before(code string, day vi.Date) (v Version, ok bool) {
	return h.before(code, day, h.older(day))
}

// before is Before; older tells whether anything is known from before the day.
func (h History) before(code string, day vi.Date, older bool) (v Version, ok bool) {
	for _, x := range h[code] {
		if x.Since.Before(day) {
			v, ok = x, true
		}
	}
	if !ok && len(h[code]) > 0 && h[code][0].Since == day && !older {
		return h[code][0], true
	}
	return v, ok
}

// older tells whether anything is known from before a day.
func (h History) older(day vi.Date) bool {
	for _, list := range h {
		if len(list) > 0 && list[0].Since.Before(day) {
			return true
		}
	}
	return false
}

// Version is the version of a code by its number.
func (h History) Version(code, id string) Version {
	for _, x := range h[code] {
		if x.ID == id {
			return x
		}
	}
	return Version{ID: id}
}

// Renamed follows former addresses: a record whose file was renamed keeps its history,
// in all its forms.
func (h History) Renamed(s *site.Site) History {
	out := h.clone()
	for _, a := range s.Aliases {
		from, to := codeAt(a.From), codeAt(a.To)
		if from == "" {
			from, to = site.WatchedCodeAt(a.From), site.WatchedCodeAt(a.To)
		}
		if from == "" || from == to {
			continue
		}
		for _, code := range slices.Sorted(maps.Keys(out)) {
			if BaseOf(code) != from {
				continue
			}
			moved := to + strings.TrimPrefix(code, from)
			out[moved] = append(slices.Clone(out[code]), out[moved]...)
			delete(out, code)
		}
	}
	return out
}
