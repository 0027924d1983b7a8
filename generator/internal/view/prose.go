package view

import (
	"html/template"
	"regexp"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Block is one piece of plain text that came in several lines: a paragraph, a list, or a paragraph leading into a list.
type Block struct {
	Text  string
	Items []string
}

// Markdown renders a record's body. shift lowers its headings by as many levels,
// where the layout puts it under a heading of its own. No level is skipped,
// whatever the body leaves out: the articles of a document without chapters are of the second.
func (p Place) Markdown(b *record.Body, shift int) template.HTML {
	if b.Empty() {
		return ""
	}
	out := moveHeadings(string(p.rendered(b, b.Doc)), shift)
	// A table may be wider than a phone: it scrolls in a box of its own, which the
	// keyboard can reach and whose name no other table of the page has.
	n := 0
	out = tableTag.ReplaceAllStringFunc(out, func(tag string) string {
		if tag == "</table>" {
			return "</table></div>"
		}
		n++
		return `<div class="prose__scroll" role="region" aria-label="` + template.HTMLEscapeString(p.Say("document.table", "number", n)) + `" tabindex="0"><table>`
	})
	out = passage.ReplaceAllStringFunc(out, func(tag string) string {
		lang := passage.FindStringSubmatch(tag)[1]
		return `<div class="prose__passage"><p><b>` + template.HTMLEscapeString(p.Say("passage."+lang)) + `</b></p><div lang="` + lang + `">`
	})
	return template.HTML(out) // goldmark escapes text and refuses raw HTML
}

// passage opens a part in another language: its name stands above it, for eyes and ears.
var passage = regexp.MustCompile(`<div class="prose__passage"><div lang="([a-z]+)">`)

var tableTag = regexp.MustCompile(`</?table>`)

// heading is the opening tag of a heading as far as its level, or its closing tag.
var heading = regexp.MustCompile(`<(/?)h([1-6])`)

// moveHeadings lowers every heading by shift levels. Each stands one level below the one that it belongs to,
// at most on the sixth.
func moveHeadings(html string, shift int) string {
	type level struct{ written, shown int }
	above := []level{{0, 1 + shift}}
	return heading.ReplaceAllStringFunc(html, func(tag string) string {
		written := int(tag[len(tag)-1] - '0')
		if tag[1] != '/' {
			for above[len(above)-1].written >= written {
				above = above[:len(above)-1]
			}
			above = append(above, level{written, min(above[len(above)-1].shown+1, 6)})
		}
		return tag[:len(tag)-1] + string(rune('0'+above[len(above)-1].shown))
	})
}

// bullet opens a line that is an item of a list, in the spellings of the national base.
var bullet = regexp.MustCompile(`^[-+*•–·]\s*`)

// Blocks makes paragraphs and lists of plain text that came in several lines.
func Blocks(text string) []Block {
	var out []Block
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		mark := bullet.FindString(line)
		if mark == "" || len(mark) == len(line) {
			for _, part := range paragraphs(line) {
				out = append(out, Block{Text: part})
			}
			continue
		}
		item := line[len(mark):]
		if n := len(out); n > 0 && (len(out[n-1].Items) > 0 || opensList(out[n-1].Text)) {
			out[n-1].Items = append(out[n-1].Items, item)
			continue
		}
		out = append(out, Block{Items: []string{item}})
	}
	return out
}

// longParagraph is from how many bytes on a paragraph is a wall of text: records of
// the national base hold single lines of five thousand characters.
const longParagraph = 900

var sentenceEnd = regexp.MustCompile(`[.;!?]\s+`)

// paragraphs splits a wall of text at ends of sentences into parts that can be read.
func paragraphs(line string) []string {
	var out []string
	for len(line) > longParagraph {
		cut := 0
		for _, at := range sentenceEnd.FindAllStringIndex(line, -1) {
			if at[1] > longParagraph && cut > 0 {
				break
			}
			cut = at[1]
		}
		if cut == 0 || cut == len(line) {
			break
		}
		out = append(out, strings.TrimSpace(line[:cut]))
		line = line[cut:]
	}
	return append(out, line)
}

// opensList tells whether a paragraph leads into the list that follows it.
func opensList(text string) bool { return strings.HasSuffix(text, ":") }

// Lines splits text into its lines, without marks of lists.
func Lines(text string) []string {
	var out []string
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(bullet.ReplaceAllString(strings.TrimSpace(line), "")); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// FirstLine is the first line of a text, shortened to n characters.
func FirstLine(text string, n int) string {
	all := Lines(text)
	if len(all) == 0 {
		return ""
	}
	return vi.Truncate(all[0], n)
}
