package edition

import (
	"encoding/csv"
	"errors"
	"io/fs"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// The posting log is a list for each round of a board: what went up, what came down, and
// beside each line the day, who did it and who looked at it, by role. The machine lays the
// list down with empty cells when it prints a round; an office fills it in from the signed
// sheet, in any spreadsheet. It is data of the office and not a book: nobody seals it, and
// the machine never writes over it.

// SignedFolder holds the lists, in the source folder.
const SignedFolder = Folder + "/niem-yet"

// Columns of a list. They are told by their place; the first line names them.
const (
	colBoard = iota
	colCode
	colVersion
	colTitle
	colAct
	colDay
	colWho
	colChecker
	colNote
	columns
)

// Signed is what an office noted of one sheet: it went up, or came down.
type Signed struct {
	On                   vi.Date
	Board, Code, Version string
	Down                 bool
	Who, Checker, Note   string // roles; never a name of a person
}

// Log is what is known of the boards: what was printed for them, and what was signed for,
// in order of time.
type Log struct {
	Rounds Rounds
	Signed []Signed
}

// LookLog is all text that ReadLog reads, before it is taken apart.
func LookLog(fsys fs.FS) (string, error) {
	rounds, err := roundsBook.look(fsys)
	if err != nil {
		return "", err
	}
	names, err := ListNames(fsys)
	out := []string{rounds.Text}
	for _, name := range names {
		text, _, bad := textOf(fsys, SignedFolder+"/"+name)
		out, err = append(out, name, text), errors.Join(err, bad)
	}
	return strings.Join(out, "\x00"), err
}

// ReadLog reads the rounds and the lists of a source folder. The error is a failure of the machine.
func ReadLog(fsys fs.FS) (log Log, found problem.List, err error) {
	if log.Rounds, found, err = ReadRounds(fsys); err != nil {
		return log, found, err
	}
	names, err := ListNames(fsys)
	if err != nil {
		return log, found, err
	}
	for _, name := range slices.Backward(names) { // of two lines of one day that of the later list counts
		name = SignedFolder + "/" + name
		text, _, err := textOf(fsys, name)
		if err != nil {
			return log, found, err
		}
		rows, wrong := parseSigned(name, text)
		log.Signed, found = append(log.Signed, rows...), append(found, wrong...)
	}
	slices.SortStableFunc(log.Signed, func(a, b Signed) int { return a.On.Compare(b.On) })
	return log, found, nil
}

// parseSigned reads a list. A line without a day is not signed yet and says nothing; one
// that cannot be read is an error, for what hangs would be told wrong without it.
func parseSigned(file, text string) (out []Signed, found problem.List) {
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.FieldsPerRecord, r.LazyQuotes = commaOf(text), -1, true
	for first := true; ; first = false {
		cells, err := r.Read()
		if len(cells) == 0 && err != nil {
			return out, found
		}
		if first {
			continue
		}
		line, _ := r.FieldPos(0)
		if strings.TrimSpace(strings.Join(cells, "")) == "" {
			continue
		}
		row, ok := signedOf(cells)
		switch {
		case err != nil || !ok:
			found = append(found, problem.New("E737", problem.Place{File: file, Line: line, Column: 1}))
		case !row.On.IsZero():
			for _, who := range []*string{&row.Who, &row.Checker} {
				if name := vi.PersonName(*who); name != "" { // sheets say posts: the name goes no further
					found = append(found, problem.New("W742", problem.Place{File: file, Line: line, Column: 1}, "name", name))
					*who = ""
				}
			}
			out = append(out, row)
		}
	}
}

// commaOf is what parts the cells of a list: spreadsheets save what their country writes.
func commaOf(text string) rune {
	head, _, _ := strings.Cut(text, "\n")
	for _, c := range ";\t" {
		if strings.ContainsRune(head, c) {
			return c
		}
	}
	return ','
}

func signedOf(cells []string) (s Signed, ok bool) {
	for len(cells) < columns {
		cells = append(cells, "")
	}
	for i, cell := range cells {
		cells[i] = strings.TrimSpace(cell)
	}
	s = Signed{Board: cells[colBoard], Code: cells[colCode], Version: cells[colVersion], Who: cells[colWho], Checker: cells[colChecker], Note: cells[colNote]}
	switch vi.Fold(cells[colAct]) {
	case vi.Fold(actUp):
	case vi.Fold(actDown):
		s.Down = true
	default:
		return s, false
	}
	if cells[colDay] != "" {
		var err error
		if s.On, err = vi.ParseDate(cells[colDay]); err != nil {
			return s, false
		}
	}
	return s, vi.IsSlug(s.Board) && codeForm.MatchString(s.Code) && versionForm.MatchString(s.Version)
}

// ToSign is a line of a list to be signed for.
type ToSign struct {
	Code, Version, Title string
	Down                 bool
}

// SignedFile is the name of the list of a board's round.
func SignedFile(board string, on vi.Date) string {
	return SignedFolder + "/" + on.String() + "-" + board + ".csv"
}

// EncodeList is the text of a list to be filled in. Its first bytes tell spreadsheets that
// it is UTF-8.
func EncodeList(board string, list []ToSign) []byte {
	var b strings.Builder
	b.WriteString(utf8Mark)
	w := csv.NewWriter(&b)
	w.Comma, w.UseCRLF = ';', true
	_ = w.Write(signedHead)
	for _, x := range list {
		cells := make([]string, columns)
		cells[colBoard], cells[colCode], cells[colVersion], cells[colTitle], cells[colAct] = board, x.Code, x.Version, x.Title, actUp
		if x.Down {
			cells[colAct] = actDown
		}
		_ = w.Write(cells) // a string takes all
	}
	w.Flush()
	return []byte(b.String())
}

// HangsOn is what hangs on a board by what was signed for until a day, by code.
func (l Log) HangsOn(board string, day vi.Date) map[string]Signed {
	out := map[string]Signed{}
	for _, s := range l.Signed {
		switch {
		case s.Board != board || s.On.After(day):
		case !s.Down:
			out[s.Code] = s
		case out[s.Code].Version == s.Version:
			delete(out, s.Code)
		}
	}
	return out
}

// DownFrom is the last that was signed for as taken down from a board of a code.
func (l Log) DownFrom(board, code string, day vi.Date) (last Signed, ok bool) {
	for _, s := range l.Signed {
		if s.Board == board && s.Code == code && s.Down && !s.On.After(day) {
			last, ok = s, true
		}
	}
	return last, ok
}

// PrintedOn is the day on which a version was last printed for a board.
func (l Log) PrintedOn(board, code, version string) (on vi.Date, ok bool) {
	for _, h := range l.Rounds[board] {
		if h.Code == code && h.Version == version {
			on, ok = h.On, true
		}
	}
	return on, ok
}
