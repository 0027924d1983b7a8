package record

import (
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// mending is a TOML text on its way to one that can be read: slips are mended in it, lines
// that nobody can read are blanked. It knows of each of its bytes where that stands in the
// author's text, so that problems and mends are told there. No line is added or taken away.
type mending struct {
	text  string
	tried int   // forms, in all
	at    []int // offset in the author's text of each byte and of the end; nil while all is as it was
}

// original is where a byte stands in the author's text.
func (m *mending) original(offset int) int {
	if m.at == nil {
		return offset
	}
	return m.at[min(max(offset, 0), len(m.at)-1)]
}

// replace puts words in the place of the bytes [from, to).
func (m *mending) replace(from, to int, with string) {
	if len(with) == to-from {
		m.text = m.text[:from] + with + m.text[to:]
		return
	}
	if m.at == nil {
		m.at = make([]int, len(m.text)+1)
		for i := range m.at {
			m.at[i] = i
		}
	}
	start, end := m.at[from], m.at[to]
	at := make([]int, 0, len(m.at)+len(with))
	at = append(at, m.at[:from]...)
	for i := range len(with) {
		at = append(at, min(start+i, end))
	}
	m.at = append(at, m.at[to:]...)
	m.text = m.text[:from] + with + m.text[to:]
}

// with is the text as it would be with an edit.
func (m *mending) with(c candidate) string { return m.text[:c.from] + c.with + m.text[c.to:] }

// edits are a candidate as changes of the author's text, which begins at an offset of its
// file. What stays, stays: words between two mended quotation marks are not written anew.
func (m *mending) edits(start int, c candidate) (out []problem.Edit) {
	at := c.from
	for _, d := range differences(m.text[c.from:c.to], c.with) {
		from, to := at+d.Start, at+d.End
		out = append(out, problem.Edit{Start: start + m.original(from), End: start + m.original(to), With: d.With})
	}
	return out
}

// mostCompared is how many pairs of characters two texts may have to be compared one by
// one; longer ones are changed as a whole.
const mostCompared = 1 << 20

// differences are the edits that make one text of another, the fewest characters of it.
func differences(old, with string) (out []problem.Edit) {
	a, b := []rune(old), []rune(with)
	at, open := 0, false // whether the last edit ends here
	for _, step := range vi.Difference(a, b, mostCompared) {
		if step == vi.Stays {
			at, open = at+len(string(a[0])), false
			a, b = a[1:], b[1:]
			continue
		}
		if !open {
			out, open = append(out, problem.Edit{Start: at, End: at}), true
		}
		last := &out[len(out)-1]
		if step == vi.Comes {
			last.With, b = last.With+string(b[0]), b[1:]
		} else {
			at, a = at+len(string(a[0])), a[1:]
			last.End = at
		}
	}
	return out
}

// spans are where keys and values of the mended text stand in the author's.
func (m *mending) spans() spans {
	found := locate(m.text)
	if m.at == nil {
		return found
	}
	for path, s := range found {
		found[path] = Span{m.original(s.KeyStart), m.original(s.KeyEnd), m.original(s.Start), m.original(s.End)}
	}
	return found
}

// lineBegin is where the line of an offset begins, however long it is.
func lineBegin(text string, at int) int { return strings.LastIndexByte(text[:at], '\n') + 1 }
