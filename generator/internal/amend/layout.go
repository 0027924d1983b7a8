package amend

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
)

// layout is where things stand in the front matter.
type layout struct {
	text     string
	spans    map[string]record.Span
	sections []section
}

// section is a header with the lines below it; the first has no header. Its lead is
// the comment that stands right above the header, its core goes on to its
// last key and the comment right below that. What follows up to limit, where
// the next section's lead begins, belongs to nobody.
type section struct {
	path               string
	lead, start, inner int // inner: behind the header's line
	core, limit        int
}

func (d *Doc) layout() *layout {
	l := &layout{text: d.front, spans: record.Locate(d.front)}
	heads := map[int]string{}
	for path, s := range l.spans {
		if isHead(s) && len(path) >= len(heads[s.Start]) {
			heads[s.Start] = path
		}
	}
	l.sections = []section{{limit: len(l.text)}}
	for _, start := range slices.Sorted(maps.Keys(heads)) {
		s := section{path: heads[start], start: l.lineStart(start), limit: len(l.text)}
		s.inner = l.lineEnd(l.spans[s.path].End)
		l.sections = append(l.sections, s)
	}
	for i := range l.sections {
		l.measure(i)
	}
	return l
}

// isHead tells the span of a header from those of pairs and of items of lists.
func isHead(s record.Span) bool {
	return s.KeyStart == s.Start && s.KeyEnd == s.End && s.End > s.Start
}

// measure finds core and limit of a section, and the lead of the next.
func (l *layout) measure(i int) {
	s := &l.sections[i]
	next := len(l.text)
	if i+1 < len(l.sections) {
		next = l.sections[i+1].start
	}
	last := s.inner
	for _, span := range l.spans {
		if span.KeyStart >= s.inner && span.End <= next && span.Start < next {
			last = max(last, l.lineEnd(span.End))
		}
	}
	s.limit = next
	for s.limit > last && l.isComment(l.lineStart(s.limit-1)) {
		s.limit = l.lineStart(s.limit - 1)
	}
	if i+1 < len(l.sections) {
		l.sections[i+1].lead = s.limit
	} else {
		s.limit = next
	}
	for s.core = last; s.core < s.limit && l.isComment(s.core); {
		s.core = l.lineEnd(s.core)
	}
}

func (l *layout) isComment(line int) bool {
	return strings.HasPrefix(strings.TrimLeft(l.text[line:], " \t"), "#")
}

func (l *layout) lineStart(at int) int { return strings.LastIndexByte(l.text[:at], '\n') + 1 }

// lineEnd is behind the line end of the line that holds a byte.
func (l *layout) lineEnd(at int) int {
	if i := strings.IndexByte(l.text[at:], '\n'); i >= 0 {
		return at + i + 1
	}
	return len(l.text)
}

func (l *layout) indent(at int) string {
	line := l.text[l.lineStart(at):]
	return line[:len(line)-len(strings.TrimLeft(line, " \t"))]
}

// section finds the section of a table.
func (l *layout) section(path string) (section, bool) {
	i := slices.IndexFunc(l.sections, func(s section) bool { return s.path == path })
	if i < 0 {
		return section{}, false
	}
	return l.sections[i], true
}

// extent is from the lead to the core of a table and of all the tables in it. ok is false
// when there is none, or when they do not stand together.
func (l *layout) extent(path string) (from, to int, ok bool) {
	last := -1
	for i, s := range l.sections {
		if s.path != path && !strings.HasPrefix(s.path, path+".") || s.path == "" {
			continue
		}
		if last >= 0 && last != i-1 {
			return 0, 0, false
		}
		if last < 0 {
			from = s.lead
		}
		last, to = i, s.core
	}
	return from, to, last >= 0
}

// pairs are the keys that stand in a section, in order.
func (l *layout) pairs(s section) []record.Span {
	var out []record.Span
	for _, span := range l.spans {
		if !isHead(span) && span.KeyStart >= s.inner && span.End <= s.core {
			out = append(out, span)
		}
	}
	slices.SortFunc(out, func(a, b record.Span) int { return cmp.Compare(a.KeyStart, b.KeyStart) })
	return out
}

// inValue tells whether a byte is part of some value, and so is no comment.
func (l *layout) inValue(at int) bool {
	for _, s := range l.spans {
		if s.Start <= at && at < s.End {
			return true
		}
	}
	return false
}
