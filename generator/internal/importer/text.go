package importer

import (
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"niemyet/generator/internal/vi"
)

// Readers of single values. Each takes the key, mends the text as every file is
// mended on reading, and tells the report what it could not use.

// line1 reads a text of one line.
func (r *row) line1(n *node, at, key string) string {
	return r.known(join(at, key), vi.Collapse(r.text(n, at, key)))
}

// prose reads a text of several lines. Lines stay lines; blanks within them are
// made one, and of several empty lines one is kept.
func (r *row) prose(n *node, at, key string) string {
	return r.known(join(at, key), r.parted(join(at, key), tidy(r.text(n, at, key)), onLines))
}

// itemOnLine is where the next item of a list begins that was written on one line:
// "gồm: + Quầy 1; + Quầy 2", "…; - Bản sao".
var itemOnLine = regexp.MustCompile(`([;:.,])[ ]+([+•]|-[ ]?)[ ]*(\pL)`)

// dayParted puts parts of a text on lines of their own, and tells how many.
func (r *row) parted(at, text string, onLines func(string) string) string {
	out := onLines(text)
	if out != text {
		r.note(ListSplit, at, "", strconv.Itoa(strings.Count(out, "\n")-strings.Count(text, "\n"))+linesCounted)
	}
	return out
}

// onLines gives every item of a list on one line a line of its own.
func onLines(text string) string {
	return itemOnLine.ReplaceAllStringFunc(text, func(found string) string {
		m := itemOnLine.FindStringSubmatch(found)
		mark := strings.TrimSpace(m[2])
		if first, _ := utf8.DecodeRuneInString(m[3]); mark == "-" && (m[1] == "," || m[1] == "." && !unicode.IsUpper(first)) { // a dash within a sentence
			return found
		}
		return m[1] + "\n" + mark + " " + m[3]
	})
}

// known keeps a lone "?" of the source out of keys where it would claim that a
// clerk has been asked.
func (r *row) known(at, text string) string {
	if text == unknown {
		r.note(NoPlace, at, text, "")
		return ""
	}
	return text
}

// halfBullet is a bullet that somebody closed like a number: "+) Thông tin".
var halfBullet = regexp.MustCompile(`^([-+])\) *`)

func tidy(text string) string {
	lines := strings.Split(text, "\n")
	out := lines[:0]
	for _, l := range lines {
		l = halfBullet.ReplaceAllString(vi.Collapse(l), "$1 ")
		if l != "" || (len(out) > 0 && out[len(out)-1] != "") {
			out = append(out, l)
		}
	}
	return strings.TrimSpace(strings.Join(out, "\n"))
}

// text reads a value as text. A number or truth value is taken as it was written.
func (r *row) text(n *node, at, key string) string {
	v := n.take(key)
	if v == nil {
		return ""
	}
	switch v.kind {
	case textKind:
		return r.clean(v.text)
	case numberKind, boolKind:
		r.note(Converted, join(at, key), v.text, v.text)
		return v.text
	}
	r.keep(v, join(at, key))
	return ""
}

// gluedDay is a day that somebody typed onto the word before it, "ngày10/12/2025": no line may end there, and nobody reads it so.
var gluedDay = regexp.MustCompile(`(\p{Ll})(\d{1,2}/\d{1,2}/\d{4})`)

// cleaned is a text of the source as records have it, whoever compares one with the other.
func cleaned(text string) string {
	text, _ = vi.Clean(text)
	return dayParted(text)
}

// dayParted puts a blank before each such day, and changes nothing else.
func dayParted(text string) string {
	if !strings.Contains(text, "/") { // most texts: the pattern is dear
		return text
	}
	return gluedDay.ReplaceAllString(text, "$1 $2")
}

// clean mends the letters of a text and counts what was mended.
func (r *row) clean(text string) string {
	whole, m := vi.Clean(text)
	text = dayParted(whole)
	r.days += len(text) - len(whole)
	r.mended.NFD += m.NFD
	r.mended.Invisible += m.Invisible
	r.mended.PrivateUse += m.PrivateUse
	r.mended.Spaces += m.Spaces
	return text
}

// count reads a number of papers; ok is false when there is none.
func (r *row) count(n *node, at, key string) (count int, ok bool) {
	v := n.take(key)
	if v == nil {
		return 0, false
	}
	if v.kind == numberKind || v.kind == textKind {
		if i, err := strconv.Atoi(strings.TrimSpace(v.text)); err == nil && i >= 0 && i <= mostPapers {
			if v.kind == textKind {
				r.note(Converted, join(at, key), v.text, strconv.Itoa(i))
			}
			return i, true
		}
	}
	r.keep(v, join(at, key))
	return 0, false
}

// mostPapers is more originals of one paper than anybody asks for.
const mostPapers = 1000

// parts reads a list of texts, or one text whose parts stand on lines or between
// semicolons. It does not part at commas: "Sở Văn hóa, Thể thao và Du lịch" is one.
func (r *row) parts(n *node, key string) []string {
	v := n.take(key)
	if v == nil {
		return nil
	}
	var out []string
	add := func(at, text string) {
		if text = r.known(at, vi.Collapse(r.clean(text))); text != "" {
			out = append(out, text)
		}
	}
	switch v.kind {
	case textKind:
		for _, part := range strings.FieldsFunc(v.text, func(c rune) bool { return c == ';' || c == '\n' || c == '\r' }) {
			add(key, part)
		}
	case listKind:
		for i, item := range v.items {
			switch item.kind {
			case textKind, numberKind:
				add(join(key, strconv.Itoa(i)), item.text)
			default:
				r.keep(item, join(key, strconv.Itoa(i)))
			}
		}
	default:
		r.keep(v, key)
	}
	return out
}

// objects reads a list of objects. One object alone is a list of one, and a text in
// the list is an object with that text: both are found in older exports.
func (r *row) objects(n *node, key string) []*node {
	v := n.take(key)
	if v == nil {
		return nil
	}
	items := []*node{v}
	if v.kind == listKind {
		items = v.items
	}
	var out []*node
	for i, item := range items {
		at := join(key, strconv.Itoa(i))
		switch item.kind {
		case objectKind:
			out = append(out, item)
		case textKind:
			r.note(Converted, at, item.text, "")
			out = append(out, &node{kind: objectKind, keys: []string{plainKey[key]}, items: []*node{item}, used: []bool{false}})
		default:
			r.keep(item, at)
		}
	}
	return out
}

// plainKey is the key that a text stands for in a list of objects.
var plainKey = map[string]string{"steps": "text", "methods": "channel", "documents": "name", "legal_basis": "title"}

// keep puts every value below a node into the report.
func (r *row) keep(n *node, at string) {
	for _, l := range n.leaves(at, nil) {
		r.note(NoPlace, l.path, l.text, "")
	}
}

// leftovers puts the keys that nothing has taken into the report.
func (r *row) leftovers(n *node, at string) {
	for i, key := range n.keys {
		if n.used[i] {
			continue
		}
		n.used[i] = true
		for _, l := range n.items[i].leaves(join(at, key), nil) {
			r.note(UnknownKey, l.path, l.text, "")
		}
	}
}

// unquoted takes off quotation marks around a whole text, which a spreadsheet left.
func unquoted(text string) string {
	if len(text) > 2 && text[0] == '"' && text[len(text)-1] == '"' && strings.Count(text, `"`) == 2 {
		return strings.TrimSpace(text[1 : len(text)-1])
	}
	return text
}

func isURL(text string) bool {
	u, err := url.Parse(text)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != "" && !strings.Contains(text, " ")
}
