package view

import (
	"bytes"
	"html/template"
	"regexp"
	"strconv"
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
// where the layout puts it under a heading of its own.
func (p Place) Markdown(b *record.Body, shift int) template.HTML {
	if b.Empty() {
		return ""
	}
	var buf bytes.Buffer
	if err := record.Markdown.Renderer().Render(&buf, b.Source, b.Doc); err != nil {
		panic("internal error: markdown: " + err.Error())
	}
	out := buf.String()
	for level := 5; shift > 0 && level >= 1; level-- {
		from, to := string(rune('0'+level)), string(rune('0'+level+shift))
		out = strings.NewReplacer("<h"+from+" ", "<h"+to+" ", "<h"+from+">", "<h"+to+">", "</h"+from+">", "</h"+to+">").Replace(out)
	}
	return template.HTML(p.scrollingTables(out)) // goldmark escapes text and refuses raw HTML
}

// scrollingTables gives each table a box of its own, which scrolls where a table is wider
// than a phone and which the keyboard can reach. Of several tables each has its number, so
// that who hears the page can tell them apart.
func (p Place) scrollingTables(out string) string {
	parts := strings.Split(out, "<table>")
	for n := 1; n < len(parts); n++ {
		label := p.Say("page.table")
		if len(parts) > 2 {
			label += " " + strconv.Itoa(n)
		}
		parts[n] = `<div class="prose__scroll" role="region" aria-label="` + template.HTMLEscapeString(label) + `" tabindex="0"><table>` + strings.ReplaceAll(parts[n], "</table>", "</table></div>")
	}
	return strings.Join(parts, "")
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
