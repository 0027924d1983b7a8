package render

import (
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"niemyet/generator/internal/problem"
)

// faultyPlace finds the file, line and column in what html/template says: those of the
// component, not of the page that uses it. The column counts bytes from 0, and may lack.
var faultyPlace = regexp.MustCompile(`([^\s:]+/[^\s:]+\.html):(\d+)(?::(\d+))?`)

// fault tells a fault of a layout. The embedded layouts are tested, so a fault is in a
// file that the user laid over one of them. html/template saw the file tightened; the
// clerk is told the place in the file as it is.
func (l *layouts) fault(name string, err error) problem.Problem {
	var tagged *template.Error
	place := problem.Place{File: "layouts/" + name + ".html"}
	text := err.Error()
	if m := faultyPlace.FindStringSubmatch(text); m != nil {
		place = l.placeOf(m)
	} else if errors.As(err, &tagged) && tagged.Name != "" {
		place.File = "layouts/" + tagged.Name
	}
	text = faultyPlace.ReplaceAllStringFunc(text, func(found string) string {
		m := faultyPlace.FindStringSubmatch(found)
		at := l.placeOf(m)
		if at.Line == 0 {
			return found
		}
		if m[3] == "" {
			return fmt.Sprintf("%s:%d", m[1], at.Line)
		}
		return fmt.Sprintf("%s:%d:%d", m[1], at.Line, at.Column)
	})
	return problem.New("E404", place, "detail", text)
}

// placeOf is the place in a file as it is of a match of faultyPlace.
func (l *layouts) placeOf(m []string) problem.Place {
	file := "layouts/" + m[1]
	raw, err := fs.ReadFile(l.words.files, m[1])
	if err != nil {
		return problem.Place{File: file}
	}
	line, _ := strconv.Atoi(m[2])
	column, _ := strconv.Atoi(m[3])
	return problem.NewSource(file, string(raw)).Span(loosen(string(raw), line, column))
}

// loosen gives the bytes of a text, from a column of a line of it tightened to that
// line's end.
func loosen(text string, line, column int) (start, end int) {
	at := 0
	for whole := range strings.Lines(text) {
		if strings.TrimSpace(whole) != "" {
			line--
		}
		if line == 0 {
			start = at + len(whole) - len(strings.TrimLeftFunc(whole, unicode.IsSpace))
			end = at + len(strings.TrimRightFunc(whole, unicode.IsSpace))
			return min(start+column, end), end
		}
		at += len(whole)
	}
	return len(text), len(text) // a layout that ends too early
}
