package record

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// fence opens and closes the front matter.
const fence = "+++"

// parts are the two halves of a record's text. start and end are byte offsets
// of the front matter between the fences.
type parts struct {
	start, end int // of the TOML text
	body       int // offset of the first byte of the body
}

// split finds the front matter. ok is false when there is none; closed is false
// when it begins and never ends.
func split(text string) (p parts, ok, closed bool) {
	first, rest, found := strings.Cut(text, "\n")
	if !found && isFence(text) {
		return parts{len(text), len(text), len(text)}, true, false
	}
	if !isFence(first) {
		return p, false, false
	}
	p.start = len(first) + 1
	for at := p.start; ; {
		line, after, more := strings.Cut(rest, "\n")
		if isFence(line) {
			p.end, p.body = at, min(at+len(line)+1, len(text))
			return p, true, true
		}
		if !more {
			p.end, p.body = len(text), len(text)
			return p, true, false
		}
		at += len(line) + 1
		rest = after
	}
}

// A fence that is nearly one: "++", "++++", "+ + +", and the dashes of another dialect.
var nearlyFence = regexp.MustCompile(`^\s*(?:\+[ +]*\+|-{3,}|[–—]{1,3}|\+)\s*$`)

// nearFence is the first line from an offset on that is nearly a fence; a table has no such line
// of its own. ok is false where there is none.
func nearFence(text string, from int) (at extent, ok bool) {
	for at.from = from; at.from < len(text); at.from = at.to + 1 {
		at.to = lineEnd(text, at.from)
		if line := text[at.from:at.to]; nearlyFence.MatchString(line) && !isFence(line) {
			return at, true
		}
		if isFence(text[at.from:at.to]) {
			return at, false
		}
	}
	return at, false
}

var blankLines = problem.Text{Vi: "dòng trống", En: "blank lines"}

// mostBefore is how many lines before the first fence are looked through.
const mostBefore = 20

// wordsBefore is where the first fence of a text stands that begins with something else.
func wordsBefore(text string) (at int, ok bool) {
	for range mostBefore {
		end := lineEnd(text, at)
		if isFence(text[at:end]) {
			return at, at > 0
		}
		if at = end + 1; at >= len(text) {
			break
		}
	}
	return 0, false
}

// fenced finds the front matter of a text whose fences are not quite as they should be. What is
// wrong with them is told, with the mend where it is certain, and the text read as it was meant.
func fenced(src *problem.Source) (p parts, found problem.List, ok bool) {
	text := src.Text()
	if strings.TrimSpace(text) == "" {
		return p, problem.List{problem.New("E269", src.Span(0, 0))}, false
	}
	if at, before := wordsBefore(text); before {
		if inner, _, closed := split(text[at:]); closed { // else it is the last fence, and the first is not quite one
			if strings.TrimSpace(text[:at]) == "" { // blank lines
				found = append(found, problem.New("E266", src.Span(0, 0), "value", problem.Both(blankLines)).Mended(problem.Edit{Start: 0, End: at}))
			} else {
				found = append(found, problem.New("E266", src.Span(0, lineEnd(text, 0)), "value", vi.Truncate(strings.TrimSpace(text[:at]), 60)))
			}
			return parts{at + inner.start, at + inner.end, at + inner.body}, found, true
		}
	}
	first := lineEnd(text, 0)
	p.start = min(first+1, len(text))
	if !isFence(text[:first]) {
		if !nearlyFence.MatchString(text[:first]) {
			return p, problem.List{problem.New("E102", src.Span(0, 3))}, false
		}
		found = append(found, wrongFence(src, extent{0, first}))
	}
	if inner, opened, closed := split(fence + "\n" + text[p.start:]); opened && closed { // only the first was wrong
		by := p.start - len(fence) - 1
		return parts{p.start, inner.end + by, inner.body + by}, found, true
	}
	last, near := nearFence(text, p.start)
	if !near {
		if len(found) > 0 {
			return p, problem.List{problem.New("E102", src.Span(0, 3))}, false
		}
		return p, problem.List{problem.New("E111", src.Span(0, 3))}, false
	}
	p.end, p.body = last.from, min(last.to+1, len(text))
	return p, append(found, wrongFence(src, last)), true
}

// wrongFence tells of a line that is nearly a fence.
func wrongFence(src *problem.Source, at extent) problem.Problem {
	line := strings.TrimRight(src.Text()[at.from:at.to], "\r")
	return problem.New("E265", src.Span(at.from, at.to), "value", strings.TrimSpace(line)).
		Mended(problem.Edit{Start: at.from, End: at.from + len(line), With: fence})
}

// blank replaces all but line ends by spaces, byte for byte, so that offsets into
// the result are offsets into the author's own file.
func blank(text string) string {
	out := []byte(text)
	for i, c := range out {
		if c != '\n' {
			out[i] = ' '
		}
	}
	return string(out)
}

func isFence(line string) bool { return strings.TrimRight(line, " \t\r") == fence }

// FrontMatter tells where the TOML text of a record stands, and where its body
// begins, in bytes. ok is false when the text has no front matter or it never ends.
func FrontMatter(text string) (start, end, body int, ok bool) {
	p, opened, closed := split(text)
	return p.start, p.end, p.body, opened && closed
}

// A front matter in the form of another program is told once, as what it is: read line by line
// as slips of our own it would give a fault a line, and no cause.

// foreignKeys begin lines of records of Hugo, Jekyll and the like, and of none of ours.
var foreignKeys = regexp.MustCompile(`(?m)^(?:title|layout|permalink|tags|categories|author|weight|lastmod|description|menu)[ \t]*:`)

// nested are lines that only YAML has: an item of a list, a key below a key.
var nested = regexp.MustCompile(`(?m)^[ \t]*- \S|^[ \t]+[\w-]+:(?:[ \t]|$)`)

var (
	yamlFront = problem.Text{Vi: "YAML (như của Hugo, Jekyll, Obsidian)", En: "YAML (as of Hugo, Jekyll, Obsidian)"}
	jsonFront = problem.Text{Vi: "JSON", En: "JSON"}
)

// foreign tells of a front matter that another program has written.
func foreign(src *problem.Source) (told problem.Problem, is bool) {
	text := src.Text()
	begin := strings.TrimLeft(text, " \t\r\n")
	first := strings.TrimRight(begin[:lineEnd(begin, 0)], " \t\r")
	switch {
	case first == "---":
		inner, _, closed := strings.Cut(begin[lineEnd(begin, 0):], "\n---")
		if !closed || !foreignKeys.MatchString(inner) && !nested.MatchString(inner) {
			return told, false
		}
		return problem.New("E270", src.Span(0, lineEnd(text, 0)), "dialect", problem.Both(yamlFront)), true
	case strings.HasPrefix(begin, "{") && strings.HasPrefix(strings.TrimLeft(begin[1:], " \t\r\n"), `"`):
		return problem.New("E270", src.Span(0, lineEnd(text, 0)), "dialect", problem.Both(jsonFront)), true
	}
	return told, false
}
