package amend

import (
	"strconv"
	"strings"
)

// withItem writes an item into a list in brackets, on a line of its own if its
// neighbours have theirs.
func (d *Doc) withItem(l *layout, path string, i, n int, text string) string {
	s := l.spans[path]
	if n == 0 {
		return d.front[:s.Start+1] + text + d.front[s.Start+1:]
	}
	if i == 0 {
		next := l.spans[join(path, "0")]
		gap := " "
		if l.alone(next.Start) {
			gap = d.eol + l.indent(next.Start)
		}
		return d.front[:next.Start] + text + "," + gap + d.front[next.Start:]
	}
	before := l.spans[join(path, strconv.Itoa(i-1))]
	if !l.alone(before.Start) {
		return d.front[:before.End] + ", " + text + d.front[before.End:]
	}
	comma := d.comma(before.End)
	line := l.lineEnd(before.End)
	if comma > 0 && comma < line && strings.TrimSpace(cutComment(d.front[comma:line])) == "" {
		return d.front[:line] + l.indent(before.Start) + text + "," + d.eol + d.front[line:]
	}
	if comma == 0 && strings.TrimSpace(cutComment(d.front[before.End:line])) == "" && line < s.End {
		return d.front[:before.End] + "," + d.front[before.End:line] + l.indent(before.Start) + text + d.eol + d.front[line:]
	}
	return d.front[:before.End] + ", " + text + d.front[before.End:]
}

// alone tells whether nothing stands before a place in its line.
func (l *layout) alone(at int) bool {
	return strings.TrimSpace(l.text[l.lineStart(at):at]) == ""
}

// comma is behind the comma that follows an item, 0 when none does.
func (d *Doc) comma(at int) int {
	for at < len(d.front) {
		switch c := d.front[at]; c {
		case ',':
			return at + 1
		case ' ', '\t', '\r', '\n':
			at++
		case '#':
			next := strings.IndexByte(d.front[at:], '\n')
			if next < 0 {
				return 0
			}
			at += next
		default:
			return 0
		}
	}
	return 0
}

func cutComment(text string) string {
	text, _, _ = strings.Cut(text, "#")
	return text
}

// withoutItem takes an item out of a list in brackets, with its line if it has one.
func (d *Doc) withoutItem(l *layout, path string) string {
	table, _ := Parent(path)
	s, list := l.spans[path], l.spans[table]
	end := s.End
	if comma := d.comma(s.End); comma > 0 {
		end = comma
	}
	if line := l.lineEnd(end); l.alone(s.Start) && line < list.End && strings.TrimSpace(cutComment(d.front[end:line])) == "" {
		return d.front[:l.lineStart(s.Start)] + d.front[line:]
	}
	return d.withoutPart(s.Start, s.End, list.Start+1, list.End-1)
}

// withoutPart takes one of several parts between commas out of a list or an inline table.
func (d *Doc) withoutPart(from, to, least, most int) string {
	if comma := d.comma(to); comma > 0 {
		for comma < most && (d.front[comma] == ' ' || d.front[comma] == '\t') {
			comma++
		}
		return d.front[:from] + d.front[comma:]
	}
	head := strings.TrimRight(d.front[least:from], " \t\r\n")
	if strings.HasSuffix(head, ",") {
		return d.front[:least] + strings.TrimSuffix(head, ",") + d.front[to:]
	}
	return d.front[:from] + d.front[to:]
}
