package amend

import "strings"

// Line is one line of a difference: Mark is '-' for one that goes, '+' for one that
// comes, ' ' for one that stays.
type Line struct {
	Mark byte
	Text string
}

// mostCells bounds the work of a difference; beyond it the middle is told as a whole.
const mostCells = 4 << 20

// Diff tells how one text became another, line by line, for a person to read.
func Diff(from, to string) []Line {
	a, b := strings.Split(from, "\n"), strings.Split(to, "\n")
	head := 0
	for head < len(a) && head < len(b) && a[head] == b[head] {
		head++
	}
	tail := 0
	for tail < len(a)-head && tail < len(b)-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	var out []Line
	tell := func(mark byte, lines []string) {
		for _, l := range lines {
			out = append(out, Line{mark, l})
		}
	}
	tell(' ', a[:head])
	out = append(out, middle(a[head:len(a)-tail], b[head:len(b)-tail])...)
	tell(' ', a[len(a)-tail:])
	return out
}

// middle is the difference by the longest common sequence of lines.
func middle(a, b []string) (out []Line) {
	if len(a)*len(b) > mostCells {
		for _, l := range a {
			out = append(out, Line{'-', l})
		}
		for _, l := range b {
			out = append(out, Line{'+', l})
		}
		return out
	}
	width := len(b) + 1
	best := make([]int32, (len(a)+1)*width)
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				best[i*width+j] = best[(i+1)*width+j+1] + 1
			} else {
				best[i*width+j] = max(best[(i+1)*width+j], best[i*width+j+1])
			}
		}
	}
	for i, j := 0, 0; i < len(a) || j < len(b); {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			out = append(out, Line{' ', a[i]})
			i, j = i+1, j+1
		case j == len(b) || i < len(a) && best[(i+1)*width+j] >= best[i*width+j+1]:
			out = append(out, Line{'-', a[i]})
			i++
		default:
			out = append(out, Line{'+', b[j]})
			j++
		}
	}
	return out
}
