package edition

import (
	"errors"
	"io/fs"
	"strings"

	"niemyet/generator/internal/problem"
)

// A book is a file of lines that builds and prints write and people do not: cells parted
// by tabs, comments after "#".

// readBook reads the text of a book; none is an empty one. The error is a failure of the
// machine.
func readBook(fsys fs.FS, name string) (string, error) {
	raw, err := fs.ReadFile(fsys, name)
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	return string(raw), err
}

// readLines gives the cells of each line to take. A line that take refuses is an error
// of the code given.
func readLines(name, text string, code problem.Code, take func(cells []string) bool) (found problem.List) {
	src := problem.NewSource(name, text)
	at := 0
	for line := range strings.Lines(text) {
		start := at
		at += len(line)
		line = strings.TrimRight(line, "\r\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if !take(strings.Split(line, "\t")) {
			found = append(found, problem.New(code, src.Span(start, start+len(line))))
		}
	}
	return found
}
