package amend

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
)

// Set gives a path a value. A key that is not there yet is added to its table; a row
// or a list item must be there (see Insert).
func (d *Doc) Set(path string, v any) error {
	wish := plain(v)
	old, there := d.Get(path)
	if there && alike(old, wish) {
		return nil
	}
	switch v := v.(type) {
	case []Row:
		return d.attempt(func(d *Doc) error { return d.setRows(path, v) })
	case Row:
		if _, table := old.(map[string]any); table {
			return d.attempt(func(d *Doc) error { return d.setTable(path, v) })
		}
	}
	if list, ok := wish.([]any); ok && there {
		if have, ok := old.([]any); ok && flat(have) && flat(list) && len(have) > 0 && len(list) > 0 {
			if d.attempt(func(d *Doc) error { return d.setList(path, have, list) }) == nil {
				return nil
			}
		}
	}
	want, err := changed(d.data, path, func(any, bool) (any, bool) { return wish, false })
	if err != nil {
		return err
	}
	front, err := d.withValue(path, v)
	if err != nil {
		return err
	}
	return d.become(front, want)
}

func flat(list []any) bool {
	return !slices.ContainsFunc(list, func(v any) bool {
		switch v.(type) {
		case map[string]any, []any:
			return true
		}
		return false
	})
}

// withValue is the front matter with a value written in.
func (d *Doc) withValue(path string, v any) (string, error) {
	l := d.layout()
	if s, ok := l.spans[path]; ok && !isHead(s) {
		return d.front[:s.Start] + d.inStyle(d.front[s.Start:s.End], v) + d.front[s.End:], nil
	}
	table, name := Parent(path)
	if s, ok := l.section(table); ok {
		return d.withPair(l, s, name, v), nil
	}
	if s, ok := l.spans[table]; ok && strings.HasSuffix(d.front[:s.End], "}") {
		end := s.End - 1
		head := strings.TrimRight(d.front[:end], " \t")
		comma := ", "
		if strings.HasSuffix(head, "{") {
			comma = " "
		}
		return head + comma + key(name) + " = " + d.literal(v) + " " + d.front[end:], nil
	}
	return "", fmt.Errorf("%s: %w", path, ErrNoPlace)
}

// withPair adds a line to a section: below its own line that is a comment yet, as
// `niemyet new` leaves one, else where the order of the kind wants it.
func (d *Doc) withPair(l *layout, s section, name string, v any) string {
	at, indent := d.placeOf(l, s, name)
	line := indent + key(name) + " = " + d.literal(v) + d.eol
	if at > 0 && d.front[at-1] != '\n' {
		line = d.eol + line
	}
	if at == s.core && at < len(d.front) && s.core == s.limit && d.front[at] == '[' {
		line += d.eol
	}
	return d.front[:at] + line + d.front[at:]
}

func (d *Doc) placeOf(l *layout, s section, name string) (at int, indent string) {
	for line := s.inner; line < s.limit; line = l.lineEnd(line) {
		if awaits(l.text[line:l.lineEnd(line)], name) && !l.inValue(line) {
			return l.lineEnd(line), l.indent(line)
		}
	}
	own := func(name string) (record.Span, bool) {
		span, ok := l.spans[join(s.path, name)]
		return span, ok && !isHead(span) && span.KeyStart >= s.inner && span.End <= s.limit
	}
	var order []string
	if d.order != nil {
		order = d.order(s.path)
	}
	if i := slices.Index(order, name); i >= 0 {
		for _, earlier := range slices.Backward(order[:i]) {
			if span, ok := own(earlier); ok {
				return l.lineEnd(span.End), l.indent(span.KeyStart)
			}
		}
		for _, later := range order[i+1:] {
			if span, ok := own(later); ok {
				return l.above(l.lineStart(span.KeyStart), s.inner), l.indent(span.KeyStart)
			}
		}
	}
	if pairs := l.pairs(s); len(pairs) > 0 {
		last := pairs[len(pairs)-1]
		for _, p := range pairs {
			if p.End > last.End {
				last = p
			}
		}
		return l.lineEnd(last.End), l.indent(pairs[0].KeyStart)
	}
	if s.path == "" {
		return s.core, ""
	}
	return s.inner, l.indent(s.start)
}

// awaits tells a comment line such as "# fee_note = …", which waits to be filled in.
func awaits(line, name string) bool {
	rest, isComment := strings.CutPrefix(strings.TrimLeft(line, " \t"), "#")
	rest, named := strings.CutPrefix(strings.TrimLeft(rest, " \t"), name)
	return isComment && named && strings.HasPrefix(strings.TrimLeft(rest, " \t"), "=")
}

// above is the start of the comment right above a line.
func (l *layout) above(line, least int) int {
	for line > least && l.isComment(l.lineStart(line-1)) && !l.inValue(l.lineStart(line-1)) {
		line = l.lineStart(line - 1)
	}
	return line
}

// setTable brings the keys of a table to those of a row.
func (d *Doc) setTable(path string, row Row) error {
	old, _ := d.Get(path)
	for name := range old.(map[string]any) {
		if !slices.ContainsFunc(row, func(p Pair) bool { return p.Key == name }) {
			if err := d.Remove(join(path, name)); err != nil {
				return err
			}
		}
	}
	for _, p := range row {
		if err := d.Set(join(path, p.Key), p.Value); err != nil {
			return err
		}
	}
	return nil
}

// setRows brings a list of tables to the rows, by their places.
func (d *Doc) setRows(path string, rows []Row) error {
	old, _ := d.Get(path)
	have, _ := old.([]any)
	for i := len(have) - 1; i >= len(rows); i-- {
		if err := d.Remove(join(path, strconv.Itoa(i))); err != nil {
			return err
		}
	}
	for i, row := range rows {
		var err error
		if i < len(have) {
			err = d.Set(join(path, strconv.Itoa(i)), row)
		} else {
			err = d.Insert(path, i, row)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// setList changes the items of a list that differ, so that the others keep their
// lines and comments.
func (d *Doc) setList(path string, have, want []any) error {
	from := 0
	for from < len(have) && from < len(want) && alike(have[from], want[from]) {
		from++
	}
	end := 0
	for end < len(have)-from && end < len(want)-from && alike(have[len(have)-1-end], want[len(want)-1-end]) {
		end++
	}
	i := from
	for ; i < len(have)-end && i < len(want)-end; i++ {
		if err := d.Set(join(path, strconv.Itoa(i)), want[i]); err != nil {
			return err
		}
	}
	for n := len(have) - end - 1; n >= i; n-- {
		if err := d.Remove(join(path, strconv.Itoa(n))); err != nil {
			return err
		}
	}
	for ; i < len(want)-end; i++ {
		if err := d.Insert(path, i, want[i]); err != nil {
			return err
		}
	}
	return nil
}
