package record

import (
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
)

// Bounds of one file, looked for before a parser sees it: what a parser makes of signs
// without end may take the square of their number. The longest record of the national
// base has a third of the smallest of them.
const (
	maxBody     = 1 << 20 // bytes below the front matter
	maxMarks    = 20_000  // signs of Markdown in a body: [ ] ( ) < ` * _ ~ ! and \
	maxInBlock  = 2_000   // of them in one paragraph, list or table
	maxDepth    = 20      // quotes and lists inside each other
	maxColumns  = 100     // of a table in a body
	maxHeadings = 2_000
	maxLinked   = 1 << 20 // bytes of all addresses that links lead to
	maxNested   = 20      // lists and tables of the front matter inside each other
	maxDots     = 20      // parts of a key
	maxKeys     = 20_000  // keys of a file
)

// bound is one that was passed: where, and how much there may be of what.
type bound struct {
	at   int
	max  int
	what problem.Text
}

func (b *bound) problem(src *problem.Source) problem.Problem {
	line := strings.IndexByte(src.Text()[b.at:], '\n')
	if line < 0 || line > 80 {
		line = min(1, len(src.Text())-b.at)
	}
	return problem.New("E115", src.Span(b.at, b.at+line), "things", problem.Both(b.what), "limit", strconv.Itoa(b.max))
}

var (
	boundBody     = problem.Text{Vi: "byte chữ trong phần nội dung", En: "bytes of text below the front matter"}
	boundMarks    = problem.Text{Vi: "dấu Markdown trong phần nội dung", En: "signs of Markdown in the text"}
	boundBlock    = problem.Text{Vi: "dấu Markdown trong một đoạn", En: "signs of Markdown in one paragraph"}
	boundDepth    = problem.Text{Vi: "tầng danh sách, trích dẫn lồng nhau", En: "lists and quotes inside each other"}
	boundColumns  = problem.Text{Vi: "cột của một bảng", En: "columns of a table"}
	boundHeadings = problem.Text{Vi: "đề mục", En: "headings"}
	boundLinked   = problem.Text{Vi: "byte địa chỉ trong các liên kết", En: "bytes of addresses in links"}
	boundNested   = problem.Text{Vi: "tầng ngoặc lồng nhau", En: "brackets inside each other"}
	boundDots     = problem.Text{Vi: "phần của một tên khóa", En: "parts of a key"}
	boundKeys     = problem.Text{Vi: "khóa trong một tệp", En: "keys in a file"}
)

// bodyBound finds the first bound that a body, from offset start on, passes.
func bodyBound(text string, start int) *bound {
	if len(text)-start > maxBody {
		return &bound{start, maxBody, boundBody}
	}
	marks, inBlock, headings := 0, 0, 0
	at := start
	for line := range strings.Lines(text[start:]) {
		depth, indent := containers(line)
		if strings.TrimSpace(line) == "" {
			inBlock = 0
		}
		columns := strings.Count(line, "|")
		signs := columns
		for i := range len(line) {
			switch c := line[i]; c {
			case '[', ']', '(', '<', '`', '*', '_', '~', '!', '\\':
				if i == 0 || line[i-1] != c || c == '[' || c == ']' || c == '<' || c == '(' || c == '!' || c == '\\' {
					signs++ // a run of * _ ~ ` is one sign
				}
			case '#':
				if strings.TrimLeft(line[:i], " >") == "" {
					headings++
				}
			case '=', '-':
				if i == 0 && strings.Trim(line, "=- \t\r\n") == "" {
					headings++
				}
			}
		}
		marks += signs
		inBlock += signs
		switch {
		case depth > maxDepth || indent > 10*maxDepth:
			return &bound{at, maxDepth, boundDepth}
		case columns > maxColumns:
			return &bound{at, maxColumns, boundColumns}
		case inBlock > maxInBlock:
			return &bound{at, maxInBlock, boundBlock}
		case marks > maxMarks:
			return &bound{at, maxMarks, boundMarks}
		case headings > maxHeadings:
			return &bound{at, maxHeadings, boundHeadings}
		}
		at += len(line)
	}
	return nil
}

// containers counts the quotes and list items that a line opens, and its indentation.
func containers(line string) (depth, indent int) {
	rest := line
	for {
		trimmed := strings.TrimLeft(rest, " \t")
		indent += len(rest) - len(trimmed)
		digits := len(trimmed) - len(strings.TrimLeft(trimmed, "0123456789"))
		switch {
		case strings.HasPrefix(trimmed, ">"):
			rest = trimmed[1:]
		case strings.HasPrefix(trimmed, "- "), strings.HasPrefix(trimmed, "+ "), strings.HasPrefix(trimmed, "* "), strings.HasPrefix(trimmed, "-\t"), strings.HasPrefix(trimmed, "+\t"), strings.HasPrefix(trimmed, "*\t"):
			rest = trimmed[2:]
		case digits > 0 && digits < 10 && len(trimmed) > digits+1 && (trimmed[digits] == '.' || trimmed[digits] == ')') && (trimmed[digits+1] == ' ' || trimmed[digits+1] == '\t'):
			rest = trimmed[digits+2:]
		default:
			return depth, indent
		}
		depth++
	}
}

// lineStart is where the line of an offset begins; only the 64 bytes before are looked at.
func lineStart(text string, at int) int {
	return max(strings.LastIndexByte(text[max(0, at-64):at], '\n')+1+max(0, at-64), at-64)
}

// tableBound finds the first bound that a TOML text passes. It reads strings as TOML
// does, so that what stands in them counts for nothing.
func tableBound(text string) *bound {
	s := scanner{text: text}
	nested, dots, keys := 0, 0, 0
	for s.at < len(text) {
		switch c := text[s.at]; c {
		case '"', '\'':
			s.quoted(c)
			continue
		case '#':
			for s.at < len(text) && text[s.at] != '\n' {
				s.at++
			}
			continue
		case '[', '{':
			if nested++; c == '[' && strings.HasPrefix(text[s.at:], "[[") && strings.TrimSpace(text[lineStart(text, s.at):s.at]) == "" {
				keys++ // the head of one of many tables
			}
		case ']', '}':
			nested = max(nested-1, 0)
		case '.':
			dots++
		case '=':
			keys++
			dots = 0
		case '\n', ',':
			dots = 0
		}
		switch {
		case nested > maxNested:
			return &bound{s.at, maxNested, boundNested}
		case dots >= maxDots:
			return &bound{s.at, maxDots, boundDots}
		case keys > maxKeys:
			return &bound{s.at, maxKeys, boundKeys}
		}
		s.at++
	}
	return nil
}
