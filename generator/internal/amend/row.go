package amend

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Insert adds an item to a list before the i-th; i = its length adds at the end. A
// Row becomes a table under its own [[header]], unless the list is written in
// brackets. A list that is not there is begun.
func (d *Doc) Insert(path string, i int, v any) error {
	old, there := d.Get(path)
	have, isList := old.([]any)
	if there && !isList || i < 0 || i > len(have) {
		return fmt.Errorf("%s: %w", path, ErrNoPlace)
	}
	want, err := changed(d.data, path, func(any, bool) (any, bool) {
		return slices.Insert(slices.Clone(have), i, plain(v)), false
	})
	if err != nil {
		return err
	}
	row, isRow := v.(Row)
	l := d.layout()
	s, found := l.spans[path]
	inBrackets := found && !isHead(s)
	if inBrackets && isRow && len(have) == 0 { // papers = [] makes room for [[papers]]
		return d.attempt(func(d *Doc) error {
			if err := d.Remove(path); err != nil {
				return err
			}
			return d.Insert(path, 0, v)
		})
	}
	switch {
	case inBrackets:
		return d.become(d.withItem(l, path, i, len(have), d.literal(v)), want)
	case isRow:
		front, err := d.withRow(l, path, i, len(have), row)
		if err != nil {
			return err
		}
		return d.become(front, want)
	case !there:
		return d.Set(path, []any{v})
	}
	return fmt.Errorf("%s: %w", path, ErrNoPlace)
}

// withRow writes a table of a list in its place.
func (d *Doc) withRow(l *layout, path string, i, n int, row Row) (string, error) {
	text := d.row(path, row)
	if i < n {
		from, _, ok := l.extent(join(path, strconv.Itoa(i)))
		if !ok {
			return "", fmt.Errorf("%s: %w", path, ErrNoPlace)
		}
		return d.front[:from] + text + d.eol + d.front[from:], nil
	}
	at, ok := d.endOfRows(l, path, n)
	if !ok {
		return "", fmt.Errorf("%s: %w", path, ErrNoPlace)
	}
	head, rest := d.front[:at], d.front[at:]
	if head != "" {
		if !strings.HasSuffix(head, "\n") {
			head += d.eol
		}
		head += d.eol
	}
	if rest != "" && strings.TrimLeft(rest, "\r\n") == rest {
		text += d.eol
	}
	return head + text + rest, nil
}

// endOfRows is where a list of n tables may go on.
func (d *Doc) endOfRows(l *layout, path string, n int) (int, bool) {
	if n > 0 {
		_, to, ok := l.extent(join(path, strconv.Itoa(n-1)))
		return to, ok
	}
	table, name := Parent(path)
	if table != "" {
		_, to, ok := l.extent(table)
		return to, ok
	}
	var order []string
	if d.order != nil {
		order = d.order("")
	}
	at := l.sections[len(l.sections)-1].core
	if i := slices.Index(order, name); i >= 0 {
		at = l.sections[0].core
		for _, s := range l.sections {
			first, _, _ := strings.Cut(s.path, ".")
			if j := slices.Index(order, first); j >= 0 && j < i {
				at = max(at, s.core)
			}
		}
	}
	return at, true
}

// Remove takes out a key, a list item, a row, or a whole list of rows. The comment
// behind a key that goes stays on a line of its own.
func (d *Doc) Remove(path string) error {
	old, there := d.Get(path)
	if !there {
		return nil
	}
	l := d.layout()
	if _, isSpan := l.spans[path]; isSpan && isHead(l.spans[path]) {
		if rows, isList := old.([]any); isList {
			return d.attempt(func(d *Doc) error {
				for i := len(rows) - 1; i >= 0; i-- {
					if err := d.Remove(join(path, strconv.Itoa(i))); err != nil {
						return err
					}
				}
				return nil
			})
		}
	}
	table, _ := Parent(path)
	holder, _ := d.Get(table)
	want, err := changed(d.data, path, func(any, bool) (any, bool) { return nil, true })
	if err != nil {
		return err
	}
	if list, isList := holder.([]any); isList && len(list) == 1 {
		if s, ok := l.spans[path]; ok && isHead(s) { // the last row takes the list with it
			if want, err = changed(d.data, table, func(any, bool) (any, bool) { return nil, true }); err != nil {
				return err
			}
		}
	}
	front, err := d.without(l, path)
	if err != nil {
		return err
	}
	return d.become(front, want)
}

func (d *Doc) without(l *layout, path string) (string, error) {
	s, ok := l.spans[path]
	switch {
	case !ok:
		return "", fmt.Errorf("%s: %w", path, ErrNoPlace)
	case isHead(s):
		from, to, ok := l.extent(path)
		if !ok {
			return "", fmt.Errorf("%s: %w", path, ErrNoPlace)
		}
		for to < len(d.front) && strings.TrimSpace(d.front[to:l.lineEnd(to)]) == "" {
			to = l.lineEnd(to)
		}
		head := d.front[:from]
		if to == len(d.front) && strings.HasSuffix(head, d.eol+d.eol) {
			head = strings.TrimSuffix(head, d.eol)
		}
		return head + d.front[to:], nil
	case s.KeyStart == s.KeyEnd: // an item
		return d.withoutItem(l, path), nil
	}
	if table, _ := Parent(path); table != "" {
		if holder, ok := l.spans[table]; ok && !isHead(holder) && strings.HasSuffix(d.front[:holder.End], "}") {
			return d.withoutPart(s.KeyStart, s.End, holder.Start+1, holder.End-1), nil
		}
	}
	from, to := l.lineStart(s.KeyStart), l.lineEnd(s.End)
	if rest := strings.TrimLeft(d.front[s.End:to], " \t"); strings.HasPrefix(rest, "#") {
		return d.front[:from] + l.indent(s.KeyStart) + rest + d.front[to:], nil
	}
	return d.front[:from] + d.front[to:], nil
}

// Move puts the row or item at from where to is. What stands between rows, blank
// lines and comments that belong to none, stays in its place.
func (d *Doc) Move(path string, from, to int) error {
	old, _ := d.Get(path)
	have, _ := old.([]any)
	if from < 0 || from >= len(have) || to < 0 || to >= len(have) {
		return fmt.Errorf("%s: %w", path, ErrNoPlace)
	}
	if from == to {
		return nil
	}
	order := make([]int, len(have))
	for i := range order {
		order[i] = i
	}
	order = slices.Insert(slices.Delete(order, from, from+1), to, from)
	moved := make([]any, len(have))
	for i, was := range order {
		moved[i] = have[was]
	}
	want, err := changed(d.data, path, func(any, bool) (any, bool) { return moved, false })
	if err != nil {
		return err
	}
	pieces, ok := d.layout().pieces(path, len(have))
	if !ok {
		return fmt.Errorf("%s: %w", path, ErrNoPlace)
	}
	return d.become(d.reordered(pieces, order), want)
}

// piece is the text of a row, in bytes of the front matter.
type piece struct{ from, to int }

// pieces are the texts of the first n rows of a list, which must follow each other.
func (l *layout) pieces(path string, n int) ([]piece, bool) {
	out := make([]piece, n)
	for i := range n {
		name := join(path, strconv.Itoa(i))
		s, ok := l.spans[name]
		p := piece{s.Start, s.End}
		if ok && isHead(s) {
			p.from, p.to, ok = l.extent(name)
		}
		if !ok || i > 0 && p.from < out[i-1].to {
			return nil, false
		}
		out[i] = p
	}
	return out, true
}

// reordered is the front matter with the pieces in another order; what stands between two places stays there.
func (d *Doc) reordered(pieces []piece, order []int) string {
	var out strings.Builder
	out.WriteString(d.front[:pieces[0].from])
	for i, was := range order {
		text := d.front[pieces[was].from:pieces[was].to]
		out.WriteString(text)
		next := len(d.front)
		if i+1 < len(pieces) {
			next = pieces[i+1].from
		}
		gap := d.front[pieces[i].to:next]
		if strings.HasPrefix(text, "[") && !strings.HasSuffix(text, "\n") && gap == "" && i+1 < len(pieces) {
			out.WriteString(d.eol)
		}
		out.WriteString(gap)
	}
	return out.String()
}
