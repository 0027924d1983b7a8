package importer

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"unicode/utf8"

	"niemyet/generator/internal/problem"
)

// longestRow is the most bytes of one line of an export.
const longestRow = 16 << 20

// readRows reads one JSON object a line. A byte order mark, CRLF and empty lines
// are passed over; a line that is no object is a problem of that line only.
func readRows(r io.Reader, name string) (rows []*row, found problem.List, err error) {
	in := bufio.NewReaderSize(r, 1<<20)
	for line := 1; ; line++ {
		text, long, err := readLine(in)
		if err != nil && !errors.Is(err, io.EOF) {
			return nil, nil, err
		}
		if line == 1 {
			text = bytes.TrimPrefix(text, []byte("\ufeff"))
		}
		text = bytes.TrimSpace(text)
		bad := func(detail string) {
			found = append(found, problem.New("E601", problem.Place{File: name, Line: line, Column: 1}, "detail", detail))
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
				rows = append(rows, &row{from: name, line: line, node: n})
			}
		}
		if err != nil {
			return rows, found, nil
		}
	}
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
