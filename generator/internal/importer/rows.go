package importer

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"unicode/utf8"

	"niemyet/generator/internal/problem"
)

// Limits of an export, counted while it is read. The national base has some ten thousand
// procedures, the longest with 1,200 values.
const (
	longestRow = 16 << 20  // bytes of a line
	mostRows   = 50_000    // of all exports together
	mostNodes  = 1_000_000 // values of all exports together
	mostInRow  = 20_000    // values of a line
	mostBytes  = 100 << 20 // of all exports together
	mostBad    = 1_000     // lines that cannot be read
)

// rowReader reads exports and counts what it keeps.
type rowReader struct {
	rows  []*row
	found problem.List
	nodes int
	bytes int
	bad   int

	stopped bool // a limit was passed: nothing of the exports is to be kept
}

// read reads one JSON object a line. A byte order mark, CRLF and empty lines
// are passed over; a line that is no object is a problem of that line only.
//
// Beyond the limits nothing more is read, and the place is told.
func (x *rowReader) read(r io.Reader, name string) error {
	in := bufio.NewReaderSize(r, 1<<20)
	for line := 1; ; line++ {
		text, long, err := readLine(in)
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		if line == 1 {
			text = bytes.TrimPrefix(text, []byte("\ufeff"))
		}
		text = bytes.TrimSpace(text)
		x.bytes += len(text)
		bad := func(detail string) {
			x.bad++
			x.found = append(x.found, problem.New("E601", problem.Place{File: name, Line: line, Column: 1}, "detail", detail))
		}
		switch {
		case long:
			bad(problem.Both(rowLong))
		case len(text) == 0:
		case !utf8.Valid(text):
			bad(problem.Both(rowLetters))
		default:
			n, why := readNode(text)
			switch {
			case n == nil:
				bad(problem.Both(why))
			case n.kind != objectKind:
				bad(problem.Both(rowNoObject))
			default:
				x.rows = append(x.rows, &row{from: name, line: line, node: n})
				x.nodes += n.count()
			}
		}
		if limit := x.beyond(); limit != (problem.Text{}) {
			x.rows, x.stopped = nil, true
			x.found = append(x.found, problem.New("E630", problem.Place{File: name, Line: line, Column: 1}, "limit", problem.Both(limit)))
			return nil
		}
		if err != nil {
			return nil
		}
	}
}

// beyond names the limit that was passed.
func (x *rowReader) beyond() problem.Text {
	switch {
	case len(x.rows) > mostRows:
		return tooManyRows
	case x.nodes > mostNodes:
		return tooManyValues
	case x.bytes > mostBytes:
		return tooManyBytes
	case x.bad > mostBad:
		return tooManyFaults
	}
	return problem.Text{}
}

// readLine reads to the next line end; of a line that is too long only the fact
// is kept.
func readLine(in *bufio.Reader) (text []byte, long bool, err error) {
	for {
		part, err := in.ReadSlice('\n')
		if !long {
			text = append(text, part...)
		}
		if len(text) > longestRow {
			text, long = nil, true
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return text, long, err
		}
	}
}
