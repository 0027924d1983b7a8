package edition

import (
	"errors"
	"strings"
)

// What a proof says is kept between runs as lines of cells, which neither keys, names nor texts can break: none of them has
// a tab or a line's end ([oneCell]).

// KeepParts writes parts so that KeptParts reads them; ok is false when they cannot be kept.
func KeepParts(parts []Part) (text string, ok bool) {
	var b strings.Builder
	for _, p := range parts {
		row := ""
		if p.Row {
			row = "row"
		}
		for _, cell := range []string{p.Key, p.Name, p.Show, p.digest, row} {
			if strings.ContainsAny(cell, "\t\n") {
				return "", false
			}
			b.WriteString(cell)
			b.WriteByte('\t')
		}
		b.WriteByte('\n')
	}
	return b.String(), true
}

var errParts = errors.New("no parts")

// KeptParts reads them. What it gives lies in the text.
func KeptParts(text string) (out []Part, err error) {
	out = make([]Part, 0, strings.Count(text, "\n"))
	for line := range strings.Lines(text) {
		var cells [5]string
		for i := range cells {
			var more bool
			if cells[i], line, more = strings.Cut(line, "\t"); !more {
				return nil, errParts
			}
		}
		if line != "\n" {
			return nil, errParts
		}
		out = append(out, Part{Key: cells[0], Name: cells[1], Show: cells[2], digest: cells[3], Row: cells[4] != ""})
	}
	return out, nil
}
