package amend

import (
	"strings"

	"niemyet/generator/internal/vi"
)

// Line is one line of a difference: Mark is '-' for one that goes, '+' for one that
// comes, ' ' for one that stays.
type Line struct {
	Mark byte
	Text string
}

// mostCells bounds the work of a difference; beyond it the middle is told as a whole.
const mostCells = 4 << 20

// Diff tells how one text became another, line by line, for a person to read.
func Diff(from, to string) (out []Line) {
	a, b := strings.Split(from, "\n"), strings.Split(to, "\n")
	for _, step := range vi.Difference(a, b, mostCells) {
		switch step {
		case vi.Comes:
			out, b = append(out, Line{'+', b[0]}), b[1:]
		case vi.Goes:
			out, a = append(out, Line{'-', a[0]}), a[1:]
		default:
			out, a, b = append(out, Line{' ', a[0]}), a[1:], b[1:]
		}
	}
	return out
}
