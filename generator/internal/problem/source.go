package problem

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// Source turns byte offsets of a file into places. It is made once per file and
// read by any number of goroutines.
type Source struct {
	File  string
	Layer string // see [Place]
	text  string
	lines []int // byte offset of the start of each line
}

// NewSource indexes the lines of a file's text.
func NewSource(file, text string) *Source {
	lines := []int{0}
	for i := 0; i < len(text); i++ {
		if text[i] == '\n' {
			lines = append(lines, i+1)
		}
	}
	return &Source{File: file, text: text, lines: lines}
}

// Text is the whole text the offsets point into.
func (s *Source) Text() string { return s.text }

// Span is the place of the bytes [start, end). Offsets outside the text are
// drawn to its end, so a fault "at the end of the file" has a place too. A span
// over several lines is underlined to the end of its first line.
func (s *Source) Span(start, end int) Place {
	start = min(max(start, 0), len(s.text))
	end = min(max(end, start), len(s.text))
	n := s.Line(start)
	from := s.lines[n-1]
	line := s.text[from:]
	if i := strings.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	stop := max(start, min(end, from+len(line)))
	length := utf8.RuneCountInString(s.text[start:stop])
	return Place{
		File: s.File, Layer: s.Layer, Line: n, Column: utf8.RuneCountInString(s.text[from:start]) + 1,
		Length: max(length, 1), Text: strings.TrimSuffix(line, "\r"),
	}
}

// Line is the line of an offset in the text, without what a whole place costs.
func (s *Source) Line(at int) int {
	return sort.Search(len(s.lines), func(i int) bool { return s.lines[i] > at })
}

// Whole is the file itself, with no line.
func (s *Source) Whole() Place { return Place{File: s.File, Layer: s.Layer} }
