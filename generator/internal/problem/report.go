package problem

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
)

// snippetWidth is how much of a long line is shown around the caret, in characters.
const snippetWidth = 100

// WriteText prints the problems for a person: the place and message on one line,
// then the line of the file with a caret under the fault, then the hint.
func (l List) WriteText(w io.Writer, lang Lang) error {
	for _, p := range l {
		if _, err := io.WriteString(w, p.text(lang)); err != nil {
			return err
		}
	}
	return nil
}

// WriteColoured is WriteText for a terminal: the first line of each problem has the colour
// of what it stops, and what to do is set apart.
func (l List) WriteColoured(w io.Writer, lang Lang) error {
	for _, p := range l {
		first := true
		for line := range strings.Lines(p.text(lang)) {
			text := strings.TrimSuffix(line, "\n")
			end := line[len(text):]
			switch {
			case first:
				text, first = colours[p.Severity()]+text+plainColour, false
			case strings.HasPrefix(text, "    → "):
				text = hintColour + text + plainColour
			}
			if _, err := io.WriteString(w, text+end); err != nil {
				return err
			}
		}
	}
	return nil
}

// The colours of a terminal: those that are told apart on a dark ground and on a light one.
var colours = map[Severity]string{Error: "\x1b[1;31m", Warning: "\x1b[33m", Note: "\x1b[36m"}

const (
	hintColour  = "\x1b[32m"
	plainColour = "\x1b[0m"
)

// Rising is the list with what weighs least first and, of what weighs the same, in its order.
func (l List) Rising() List {
	out := slices.Clone(l)
	slices.SortStableFunc(out, func(a, b Problem) int { return cmp.Compare(a.Severity(), b.Severity()) })
	return out
}

// FileCount is how many errors a file has.
type FileCount struct {
	File  string
	Count int
}

// Faulty are the files with errors, in order of their names.
func (l List) Faulty() (out []FileCount) {
	count := map[string]int{}
	for _, p := range l {
		if p.Severity() == Error {
			count[p.File]++
		}
	}
	for _, file := range slices.Sorted(maps.Keys(count)) {
		out = append(out, FileCount{file, count[file]})
	}
	return out
}

func (p Problem) text(lang Lang) string {
	var b strings.Builder
	b.WriteString(p.File)
	if p.Line > 0 {
		fmt.Fprintf(&b, ":%d:%d", p.Line, p.Column)
	}
	if p.Layer != "" {
		fmt.Fprintf(&b, " (%s)", p.Layer)
	}
	fmt.Fprintf(&b, ": %s%s %s\n", p.Code, p.draftMark(lang), p.Message(lang))
	if p.Line > 0 && p.Text != "" {
		line, caret := p.Snippet()
		fmt.Fprintf(&b, "    %s\n    %s\n", line, caret)
	}
	if hint := p.Hint(lang); hint != "" {
		fmt.Fprintf(&b, "    → %s\n", hint)
	}
	return Visible(b.String())
}

// draftMark says beside the code of a fault why it does not count as one.
func (p Problem) draftMark(lang Lang) string {
	if !p.Draft {
		return ""
	}
	return " (" + inDraft.in(lang) + ")"
}

// Visible shows the characters that a terminal would obey, or that would hide what is
// written, as their numbers: what authors and file names hold is shown and never done.
func Visible(text string) string {
	if strings.IndexFunc(text, obeyed) < 0 {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		if obeyed(r) {
			fmt.Fprintf(&b, "\\u{%X}", r)
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

func obeyed(r rune) bool {
	return r < 0x20 && r != '\n' && r != '\t' || r >= 0x7F && r < 0xA0 || r >= 0x200E && r <= 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 || r == 0xFEFF
}

// Snippet is the faulty line, cut around the caret, and the line of carets.
// Tabs become single spaces so that the caret stands under the right character.
func (p Problem) Snippet() (line, caret string) {
	chars := []rune(strings.Map(func(r rune) rune {
		if obeyed(r) {
			return utf8.RuneError // one character for one: the caret stays below its sign
		}
		return r
	}, strings.ReplaceAll(p.Text, "\t", " ")))
	from := min(max(p.Column-1, 0), len(chars))
	length := max(p.Length, 1)
	start := 0
	if from > snippetWidth*2/3 {
		start = from - snippetWidth/2
	}
	end := min(len(chars), start+snippetWidth)
	lead, tail := "", ""
	if start > 0 {
		lead = "…"
	}
	if end < len(chars) {
		tail = "…"
	}
	length = min(length, max(end-from, 1))
	line = lead + string(chars[start:end]) + tail
	caret = strings.Repeat(" ", from-start+utf8.RuneCountInString(lead)) + strings.Repeat("^", length)
	return line, caret
}

// jsonProblem is the shape of one problem in --format json.
type jsonProblem struct {
	Code     Code   `json:"code"`
	Severity string `json:"severity"` // error, warning, note
	File     string `json:"file"`
	Layer    string `json:"layer,omitempty"` // of sources; none for the site's own files
	Line     int    `json:"line"`
	Column   int    `json:"column"`
	Length   int    `json:"length"`
	Message  string `json:"message"`
	Hint     string `json:"hint"`
	Doc      string `json:"doc"`                // page of the guide, below docs/
	Mendable bool   `json:"mendable,omitempty"` // check --fix takes it away
}

// WriteJSON prints the problems as one JSON array.
func (l List) WriteJSON(w io.Writer, lang Lang) error {
	out := make([]jsonProblem, len(l))
	for i, p := range l {
		out[i] = jsonProblem{
			Code: p.Code, Severity: p.Severity().String(), File: p.File, Layer: p.Layer,
			Line: p.Line, Column: p.Column, Length: p.Length,
			Message: p.Message(lang), Hint: p.Hint(lang), Doc: "loi/" + string(p.Code) + ".md", Mendable: p.Mend != nil,
		}
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(out)
}

// String names the severity in English, as the JSON report does.
func (s Severity) String() string {
	switch s {
	case Error:
		return "error"
	case Warning:
		return "warning"
	case Note:
		return "note"
	}
	panic("internal error: unknown severity")
}
