package edition

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"regexp"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// A book is a file of lines that builds and prints write and people do not: cells parted
// by tabs, comments after "#". All books lie in one folder. The last line is a seal: how
// many lines there are and a digest of everything above it, so that a book that was cut
// off, emptied or edited is noticed before it is written anew. A book from before there
// were seals has no first line that promises one; it is accepted as it is. One that is
// gone, or is an older copy of itself, has a seal that fits: register.go knows of it.

// Folder holds what a site must remember, in the source folder.
const Folder = "so-sach"

// book says where one lies and how its faults are told.
type book struct {
	file   string       // in the source folder
	former string       // where it lay before there was one folder for all; "" for a younger one
	head   string       // comments at its beginning
	line   problem.Code // a line that cannot be read
	cells  int          // a line has no more: the last is all the rest; 0 for any number
	anew   bool         // it may be deleted and begun anew: nothing is lost that people wait for
}

// Bounds of a book, far beyond what offices write: looked for before anything is made of a line. The
// longest line of the shipped site has 14,000 bytes, the book of the national base 5,800 lines.
const (
	mostBytes    = 192 << 20
	mostLines    = 500_000
	mostInLine   = 256 << 10 // bytes; one that is longer cannot be read
	mostShown    = 80        // bytes of such a line that are told
	mostBadLines = 20        // then the book is not read any further
)

var (
	manyBytes    = problem.Text{Vi: "byte trong một sổ", En: "bytes in a book"}
	manyLines    = problem.Text{Vi: "dòng trong một sổ", En: "lines in a book"}
	manyBadLines = problem.Text{Vi: "dòng không đọc được trong một sổ", En: "lines of a book that cannot be read"}
)

// beyond is a bound that a book has passed.
func beyond(at problem.Place, limit int, things problem.Text) problem.Problem {
	return problem.New("E115", at, "things", problem.Both(things), "limit", strconv.Itoa(limit))
}

// BookFiles are the files in which any book may lie, and that of the register.
func BookFiles() []string {
	out := []string{RegisterFile}
	for _, b := range []book{airBook, coversBook, historyBook, roundsBook, shownBook} {
		out = append(out, b.file)
		if b.former != "" {
			out = append(out, b.former)
		}
	}
	return out
}

// Kept is a book as it lies on the disk.
type Kept struct {
	File string // where it lies; where it will lie when there is none
	Text string

	there bool
	long  bool   // too long to be read
	other string // text of a second one at the former place
	known string // of RegisterFile: how long the books were when one was written last
}

// promise is the first line of a book, so that no cut leaves others without it: it says
// that there is a seal.
const promise = "# Dòng cuối cùng đếm số dòng và mang dấu của cả sổ, để máy biết khi sổ bị cắt cụt hay bị sửa.\n"

var sealLine = regexp.MustCompile(`^# Hết sổ: (\d+) dòng, dấu ([0-9a-f]{16})\n$`)

// look reads a book, wherever it lies. The error is a failure of the machine.
func (b book) look(fsys fs.FS) (k Kept, err error) {
	k.File = b.file
	for _, name := range []string{b.file, b.former} {
		if info, err := fs.Stat(fsys, name); err == nil && info.Size() > mostBytes {
			return Kept{File: name, there: true, long: true}, nil
		}
	}
	if k.Text, k.there, err = textOf(fsys, b.file); err != nil {
		return k, err
	}
	if k.known, _, err = textOf(fsys, RegisterFile); err != nil || b.former == "" {
		return k, err
	}
	old, there, err := textOf(fsys, b.former)
	switch {
	case err != nil || !there:
	case !k.there:
		k.File, k.Text, k.there = b.former, old, true
	default:
		k.other = old
	}
	return k, err
}

// readAs looks for a book and takes it apart.
func readAs[T any](b book, fsys fs.FS, parse func(Kept) (T, problem.List)) (out T, found problem.List, err error) {
	k, err := b.look(fsys)
	if err == nil {
		out, found = parse(k)
	}
	return out, found, err
}

// textOf reads a text with ends of lines as we write them: Git and Notepad may have
// changed those.
func textOf(fsys fs.FS, name string) (text string, there bool, err error) {
	file, err := fsys.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return "", false, nil
	}
	if err != nil {
		return "", false, err
	}
	var whole strings.Builder // a book of a country is held once, not twice
	if info, err := file.Stat(); err == nil && info.Size() <= mostBytes {
		whole.Grow(int(info.Size()))
	}
	_, err = io.Copy(&whole, file)
	err = errors.Join(err, file.Close())
	text = strings.TrimPrefix(whole.String(), "\ufeff")
	return strings.ReplaceAll(text, "\r\n", "\n"), err == nil, err
}

// read gives the cells of each line to take. A line that take refuses is an error, and so
// is a book that is no longer whole.
func (b book) read(k Kept, take func(cells []string) bool) (found problem.List) {
	if k.long {
		return problem.List{beyond(problem.Place{File: k.File}, mostBytes, manyBytes)}
	}
	src := problem.NewSource(k.File, k.Text)
	at, lines := 0, 0
	for line := range strings.Lines(k.Text) {
		start := at
		at += len(line)
		line = strings.TrimRight(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if lines++; lines > mostLines {
			return append(found, beyond(src.Span(start, start+1), mostLines, manyLines))
		}
		if len(line) > mostInLine { // no book of ours has such a line: what follows is no book either
			return append(found, problem.New(b.line, problem.Place{File: k.File, Line: src.Line(start), Column: 1, Length: 1, Text: line[:mostShown]}))
		}
		if !take(strings.SplitN(line, "\t", cmp.Or(b.cells, -1))) {
			found = append(found, problem.New(b.line, src.Span(start, start+len(line))))
		}
		if len(found) > mostBadLines {
			return append(found[:mostBadLines], beyond(src.Span(start, start+1), mostBadLines, manyBadLines))
		}
	}
	found = append(found, b.whole(k, src)...)
	if k.other != "" && !within(k.other, k.Text) {
		found = append(found, problem.New("E736", src.Whole(), "former", b.former, "file", b.file))
	}
	return found
}

// whole compares a book with its seal.
func (b book) whole(k Kept, src *problem.Source) problem.List {
	had := parseRegister(k.known)[b.file]
	if !k.there && had == 0 {
		return nil
	}
	body, seal := splitSeal(k.Text)
	lines := strconv.Itoa(linesOf(body))
	end := src.Span(len(k.Text), len(k.Text))
	got := sealLine.FindStringSubmatch(seal)
	switch {
	case linesOf(k.Text) < had:
		return problem.List{problem.New("E734", end, "lines", fmt.Sprintf("%d/%d", linesOf(k.Text), had))}
	case got == nil && (strings.TrimSpace(k.Text) == "" || !strings.HasSuffix(k.Text, "\n") || strings.Contains(k.Text, promise)):
		return problem.List{problem.New("E734", end, "lines", lines)}
	case got == nil:
		return nil // from before there were seals
	case got[1] != lines:
		return problem.List{problem.New("E734", end, "lines", lines+"/"+got[1])}
	case got[2] != digest(body):
		return problem.List{problem.New("E735", src.Whole())}
	}
	return nil
}

// encode is the whole text of a book with these lines.
func (b book) encode(lines string) []byte {
	body := promise + b.head + lines
	return []byte(body + fmt.Sprintf("# Hết sổ: %d dòng, dấu %s\n", linesOf(body), digest(body)))
}

// splitSeal parts a text before its last line.
func splitSeal(text string) (body, last string) {
	at := strings.LastIndexByte(strings.TrimSuffix(text, "\n"), '\n') + 1
	return text[:at], text[at:]
}

// linesOf counts the lines that are no comments.
func linesOf(text string) (n int) {
	for line := range strings.Lines(text) {
		if strings.TrimSpace(line) != "" && !strings.HasPrefix(line, "#") {
			n++
		}
	}
	return n
}

func digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:8])
}

// within tells whether every line of one book stands in another.
func within(one, other string) bool {
	has := map[string]bool{}
	for line := range strings.Lines(other) {
		has[line] = true
	}
	for line := range strings.Lines(one) {
		if !strings.HasPrefix(line, "#") && !has[line] {
			return false
		}
	}
	return true
}

// A code names a page below kt/, so it is letters and figures, parted by dots and hyphens.
var codeForm = regexp.MustCompile(`^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$`)

// versionForm is what seal makes.
var versionForm = regexp.MustCompile(`^[0-9a-f]{6}$`)

// Note is a book as a run wants it on the disk.
type Note struct {
	File, Former string // where it belongs; another copy that is to go, or ""
	Text         []byte
	Register     []byte // the text of RegisterFile that goes with it; nil where that is right
	Shorter      bool   // than RegisterFile says, which is to be written first
	Done         bool   // it is there already
}

// note holds lines against the book that is there.
func (b book) note(k Kept, text []byte, lines bool) Note {
	n := Note{File: b.file, Text: text, Done: !k.there && !lines || k.File == b.file && k.other == "" && k.Text == string(text)}
	if b.former != "" && (k.File == b.former || k.other != "") {
		n.Former = b.former
	}
	if count, known := linesOf(string(text)), parseRegister(k.known); !b.anew && known[b.file] != count {
		n.Register = known.with(b.file, count)
		n.Shorter = count < known[b.file]
		n.Done = n.Done && count == 0
	}
	return n
}

// noteAs looks for a book, takes it apart and holds what next makes of it against what is
// there: the text, and whether it has lines.
func noteAs[T any](b book, fsys fs.FS, parse func(Kept) (T, problem.List), next func(had T) (text []byte, lines bool)) (n Note, found problem.List, err error) {
	k, err := b.look(fsys)
	if err != nil {
		return n, nil, err
	}
	had, found := parse(k)
	text, lines := next(had)
	return b.note(k, text, lines), found, nil
}

// NoteHistory is the book of versions with what a run has added to those it had read.
// Another run may have noted something meanwhile: it stays.
func NoteHistory(fsys fs.FS, had, now History) (Note, problem.List, error) {
	return noteAs(historyBook, fsys, ParseHistory, func(here History) ([]byte, bool) {
		if !here.Knows(had) {
			now = here.Joined(had, now)
		}
		return now.Encode(), len(now) > 0
	})
}

// NoteRound is the book of rounds with one more.
func NoteRound(fsys fs.FS, board string, on vi.Date, round []Hung) (Note, problem.List, error) {
	return noteAs(roundsBook, fsys, parseRounds, func(here Rounds) ([]byte, bool) {
		here = here.With(board, on, round)
		return here.Encode(), here.Last() != vi.Date{}
	})
}
