package edition

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"errors"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/vi"
)

// List is a list of the posting log as it lies, to be filled in elsewhere than in a
// spreadsheet. What a spreadsheet has added, more columns and other lines, stays.
type List struct {
	rows    [][]string // the first names the columns
	comma   rune
	windows bool // ends of lines
}

// ListLine is a line of a list that names a sheet.
type ListLine struct {
	At                      int // of the list's rows
	Board                   string
	ToSign                  // what went up or came down
	Day, Who, Checker, Note string
}

// utf8Mark tells spreadsheets that a list is UTF-8.
const utf8Mark = "\ufeff"

// OpenList takes a list apart; ok is false for one that is no table.
func OpenList(data []byte) (l List, ok bool) {
	text := strings.TrimPrefix(string(data), utf8Mark)
	l.windows = strings.Contains(text, "\r\n") || text == ""
	l.comma = commaOf(text)
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.FieldsPerRecord, r.LazyQuotes = l.comma, -1, true
	rows, err := r.ReadAll()
	l.rows = rows
	return l, err == nil && len(rows) > 0
}

// Lines are the lines that name a sheet, in their order.
func (l List) Lines() (out []ListLine) {
	for at, cells := range l.rows[1:] {
		cells = append(slices.Clone(cells), make([]string, columns)...)[:columns]
		day := strings.TrimSpace(cells[colDay])
		cells[colDay] = ""
		s, ok := signedOf(cells)
		if !ok {
			continue
		}
		out = append(out, ListLine{
			At: at + 1, Board: s.Board, ToSign: ToSign{Code: s.Code, Version: s.Version, Title: cells[colTitle], Down: s.Down},
			Day: day, Who: s.Who, Checker: s.Checker, Note: s.Note,
		})
	}
	return out
}

// Sign writes into a line when it was done and by whom.
func (l List) Sign(x ListLine) {
	row := l.rows[x.At]
	for len(row) < columns {
		row = append(row, "")
	}
	row[colDay], row[colWho], row[colChecker], row[colNote] = x.Day, x.Who, x.Checker, x.Note
	l.rows[x.At] = row
}

// Bytes is the list as it goes to the disk.
func (l List) Bytes() []byte {
	var b bytes.Buffer
	b.WriteString(utf8Mark)
	w := csv.NewWriter(&b)
	w.Comma, w.UseCRLF = l.comma, l.windows
	_ = w.WriteAll(l.rows) // a buffer takes all
	return b.Bytes()
}

// ListNames are the files of all lists in a source folder, the newest first.
func ListNames(fsys fs.FS) (out []string, err error) {
	entries, err := fs.ReadDir(fsys, SignedFolder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	for _, e := range entries {
		if e.Type().IsRegular() && path.Ext(e.Name()) == ".csv" {
			out = append(out, e.Name())
		}
	}
	slices.SortFunc(out, func(a, b string) int {
		first, n := ListOf(a)
		second, m := ListOf(b)
		return cmp.Or(strings.Compare(second, first), cmp.Compare(m, n), strings.Compare(b, a))
	})
	return out, err
}

// ListOf takes the name of a list apart: "2026-11-23-bang.2.csv" is the second one of "2026-11-23-bang".
func ListOf(name string) (round string, count int) {
	round = strings.TrimSuffix(name, ".csv")
	if at := strings.LastIndexByte(round, '.'); at > 0 {
		if n, err := strconv.Atoi(round[at+1:]); err == nil && n > 1 {
			return round[:at], n
		}
	}
	return round, 1
}

// FreeName is a name for the list of a board's round that no list has yet.
func FreeName(board string, on vi.Date, taken func(name string) bool) string {
	name := SignedFile(board, on)
	for count := 2; taken(name); count++ {
		name = strings.TrimSuffix(SignedFile(board, on), ".csv") + "." + strconv.Itoa(count) + ".csv"
	}
	return name
}

// Unsigned are the lines of a round that nobody has signed for until a day: what hangs on
// the board already, in the same version, needs no other line.
func (l Log) Unsigned(board string, round []ToSign, day vi.Date) (out []ToSign) {
	hangs := l.HangsOn(board, day)
	for _, x := range round {
		has, hung := hangs[x.Code]
		switch {
		case !x.Down && hung && has.Version == x.Version:
		case x.Down && len(hangs) > 0 && (!hung || has.Version != x.Version):
		default:
			out = append(out, x)
		}
	}
	return out
}
