package render

import (
	"bytes"
	"cmp"
	"html"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"niemyet/generator/internal/site"
)

// glossary explains abbreviations on their first use of a page. It works on the
// finished HTML, so that a clerk's prose, a name in a list and a layout's own
// words are all treated alike.
type glossary struct {
	full  map[string]string // "UBND" -> "Ủy ban nhân dân", ready for an attribute
	first map[rune][]string // by first letter, longest first
}

func newGlossary(terms []site.Term) *glossary {
	g := &glossary{full: map[string]string{}, first: map[rune][]string{}}
	for _, t := range terms {
		if t.Short == "" || t.Full == "" {
			continue
		}
		g.full[t.Short] = html.EscapeString(t.Full)
		r, _ := utf8.DecodeRuneInString(t.Short)
		g.first[r] = append(g.first[r], t.Short)
	}
	for _, list := range g.first {
		sortLongest(list)
	}
	return g
}

// silent are the elements whose text is not read as prose, or must not hold an abbr.
var silent = map[string]bool{"abbr": true, "title": true, "script": true, "style": true, "svg": true, "textarea": true, "option": true, "code": true, "nav": true}

// expand wraps each term's first use in the page's body. The result is a fresh slice.
func (g *glossary) expand(page []byte) []byte {
	var out bytes.Buffer
	out.Grow(len(page) + 512)
	used := map[string]bool{}
	inside := "" // the silent element we are in
	for len(page) > 0 {
		if page[0] == '<' {
			end := bytes.IndexByte(page, '>')
			if end < 0 {
				break
			}
			inside = step(inside, page[1:end])
			out.Write(page[:end+1])
			page = page[end+1:]
			continue
		}
		end := bytes.IndexByte(page, '<')
		if end < 0 {
			end = len(page)
		}
		if inside == "" && len(g.full) > 0 {
			g.text(&out, string(page[:end]), used)
		} else {
			out.Write(page[:end])
		}
		page = page[end:]
	}
	out.Write(page)
	return out.Bytes()
}

// step follows one tag into or out of a silent element.
func step(inside string, tag []byte) string {
	closing := len(tag) > 0 && tag[0] == '/'
	name := string(bytes.TrimLeft(tag, "/"))
	if i := strings.IndexAny(name, " \n\t/>"); i >= 0 {
		name = name[:i]
	}
	switch {
	case inside == "" && !closing && silent[name]:
		return name
	case closing && name == inside:
		return ""
	}
	return inside
}

// text writes a run of text, wrapping first uses.
func (g *glossary) text(out *bytes.Buffer, text string, used map[string]bool) {
	copied, previous := 0, ' '
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if r < 'A' || (r > 'Z' && r < 0x80) || wordy(previous) {
			previous = r
			i += size
			continue
		}
		term := g.at(text[i:], r)
		if term == "" || used[term] {
			previous = r
			i += size
			continue
		}
		used[term] = true
		out.WriteString(text[copied:i])
		out.WriteString(`<abbr title="` + g.full[term] + `">` + html.EscapeString(term) + `</abbr>`)
		i += len(term)
		copied, previous = i, 'x'
	}
	out.WriteString(text[copied:])
}

// at finds the longest term that the text begins with and that ends there as a word.
// In "163/QĐ-UBND" the symbol belongs to a number and is left alone.
func (g *glossary) at(text string, first rune) string {
	for _, term := range g.first[first] {
		escaped := html.EscapeString(term)
		if !strings.HasPrefix(text, escaped) {
			continue
		}
		next, _ := utf8.DecodeRuneInString(text[len(escaped):])
		if len(text) > len(escaped) && wordy(next) {
			continue
		}
		if escaped == term {
			return term
		}
	}
	return ""
}

// wordy tells whether a character continues a word or a document's symbol.
func wordy(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-' || r == '/' || r == '&' || r == '_'
}

// sortLongest puts longer terms first, so that "DVCTT" is tried before "DVC".
func sortLongest(list []string) {
	slices.SortFunc(list, func(a, b string) int {
		return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b))
	})
}
