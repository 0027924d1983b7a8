package edition

import (
	"io/fs"
	"maps"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// CoversFile is the book of what lay below the site's own values, in the source folder.
const CoversFile = Folder + "/nguon.txt"

var coversBook = book{anew: true, file: CoversFile, head: coversHead, line: "E355"}

const coversHead = `# Bản ghi của mình ghi khác nguồn ở đâu, và lúc ấy nguồn ghi gì. Máy ghi khi dựng trang (niemyet build); đừng sửa tay:
# nhờ sổ này mà khi nguồn đổi ở chỗ mình đã ghi khác, máy biết để báo (W354).
# Mỗi dòng: bản ghi, chỗ nào, ngày ghi, dấu của nguồn, dấu của mình, nguồn ghi gì, cách nhau bằng Tab.
`

// Covers remember, for each value of the site's own that lies on one of a layer, what
// that said when the site's own was made, or last looked at.
type Covers map[coverKey]covered

type coverKey struct{ record, name string }

type covered struct {
	on         vi.Date
	under, own string // digests
	said       string // the value below, in short
}

// ReadCovers reads the book; none is an empty one.
func ReadCovers(fsys fs.FS) (Covers, problem.List, error) {
	return readAs(coversBook, fsys, ParseCovers)
}

// LookCovers is the book of a source folder before it is taken apart.
func LookCovers(fsys fs.FS) (Kept, error) { return coversBook.look(fsys) }

// ParseCovers reads the text of the book.
func ParseCovers(k Kept) (Covers, problem.List) {
	c := Covers{}
	found := coversBook.read(k, func(cells []string) bool {
		if len(cells) != 6 {
			return false
		}
		on, err := vi.ParseDate(cells[2])
		c[coverKey{cells[0], cells[1]}] = covered{on, cells[3], cells[4], cells[5]}
		return err == nil
	})
	return c, found
}

// Encode is the text of the book: by record, then by place.
func (c Covers) Encode() []byte {
	keys := slices.SortedFunc(maps.Keys(c), func(a, b coverKey) int {
		return slices.Compare([]string{a.record, a.name}, []string{b.record, b.name})
	})
	var b strings.Builder
	for _, key := range keys {
		x := c[key]
		b.WriteString(strings.Join([]string{key.record, key.name, x.on.String(), x.under, x.own, x.said}, "\t") + "\n")
	}
	return coversBook.encode(b.String())
}

// ownCovers goes through the site's own values that lie on others.
func ownCovers(s *site.Site, see func(b *record.Base, c record.Cover)) {
	for _, r := range slices.Concat(s.All(), s.Drafts) {
		b := record.Of(r)
		if !b.Own() {
			continue
		}
		for _, c := range b.Covers() {
			if c.At().Layer == "" {
				see(b, c)
			}
		}
	}
}

// CoverProblems tells what layers changed below the site's own values since the book was
// written.
func CoverProblems(s *site.Site, c Covers) (found problem.List) {
	ownCovers(s, func(b *record.Base, x record.Cover) {
		was, known := c[coverKey{b.Key(), x.Name()}]
		if !known || was.under == digest(string(record.Plain(x.Under))) || was.own != digest(string(record.Plain(x.Now))) {
			return
		}
		row, own := "", record.Brief(x.Now)
		if x.Row != "" {
			row = " (" + x.Row + ")"
		}
		if x.Now == nil {
			own = problem.Both(rowDropped)
		}
		found = append(found, problem.New("W354", x.At(), "layer", x.Below().Layer, "field", x.Field.Said(), "row", row,
			"was", was.said, "now", record.Brief(x.Under), "own", own, "id", b.Key()))
	})
	found.Sort()
	return found
}

// NoteCovers is the book as a run of a day leaves it: what is new is noted, and what the
// site changed itself anew; of what a layer changed the old stays, so that it is told until
// somebody decides, or until seen says that it was. What lies on nothing any more goes.
func NoteCovers(fsys fs.FS, s *site.Site, seen func(b *record.Base) bool) (Note, problem.List, error) {
	return noteAs(coversBook, fsys, ParseCovers, func(had Covers) ([]byte, bool) {
		now := Covers{}
		ownCovers(s, func(b *record.Base, x record.Cover) {
			key := coverKey{b.Key(), x.Name()}
			under, own := digest(string(record.Plain(x.Under))), digest(string(record.Plain(x.Now)))
			if was, known := had[key]; known && was.own == own && (was.under == under || !seen(b)) {
				now[key] = was
				return
			}
			now[key] = covered{s.Date, under, own, record.Brief(x.Under)}
		})
		return now.Encode(), len(now) > 0
	})
}

// rowDropped is the site's own value where it takes a row away.
var rowDropped = problem.Text{Vi: "bỏ dòng này", En: "the row is left out"}
