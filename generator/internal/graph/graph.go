// Package graph draws numbers as pictures: bars and lines, as SVG that stands in a page.
//
// A graph is a picture of a table that stands beside it and says the same; who does not
// see it is read its title and one sentence, and goes to the table. So that it holds
// wherever the page does:
//
//   - Widths are shares of the room there is, heights and letters are in em: a graph fits
//     320 px and a sheet of paper with letters of the same size. Labels are parted into lines.
//   - There is no style in it and no colour: parts have class names, and differ by being
//     filled, empty or hatched, so that print, dark schemes and forced colours keep them apart.
//   - Bars begin at nothing. A line may begin higher, and then says between what.
//
// The package knows numbers and words it is given, no record, no page.
package graph

import (
	"fmt"
	"html/template"
	"strings"
)

// Whole is the share of all the room: shares are given in hundredths of a per cent.
const Whole = 100_00

// Look is how a part of a bar is drawn; a modifier in CSS.
type Look string

// The looks, which differ without colours.
const (
	Filled  Look = "filled"
	Empty   Look = "empty"
	Hatched Look = "hatched"
)

// Part is a part of a bar.
type Part struct {
	Share int
	Look  Look
}

// Bar is one bar with its words.
type Bar struct {
	Label string
	Said  string // its value
	Parts []Part
	Mark  int // where a line stands across: a target; 0 for none
}

// Key is what a look stands for.
type Key struct {
	Look Look
	Text string
}

// MarkKey is the look of the line across bars, in keys.
const MarkKey Look = "mark"

// Head is what every graph has: the id is its own on the page.
type Head struct{ ID, Title, Description string }

// The measures, in em of the letters.
const (
	lineHeight = 1.4
	barHeight  = 1.1
	barGap     = 0.9
	lineLength = 32 // characters of a label that fit 20 em
)

// drawing is a graph that is being drawn from top to bottom.
type drawing struct {
	body strings.Builder
	y    float64
}

func (d *drawing) put(format string, args ...any) { fmt.Fprintf(&d.body, format, args...) }

// text puts a line of words at a height.
func (d *drawing) text(class, x, anchor string, y float64, words string) {
	d.textIn("", class, x, anchor, y, words)
}

// attributes of texts that style sheets cannot give: the checker of style sheets knows no paint-order.
var attributes = map[string]string{"said": ` paint-order="stroke"`}

// textIn is text whose words are of a language.
func (d *drawing) textIn(lang, class, x, anchor string, y float64, words string) {
	d.put(`<text class="graph__%s" x="%s" y="%s"`, class, x, em(y))
	if anchor != "" {
		d.put(` text-anchor="%s"`, anchor)
	}
	d.put("%s", attributes[class])
	if lang != "" {
		d.put(` lang="%s"`, template.HTMLEscapeString(lang))
	}
	d.put(">%s</text>", template.HTMLEscapeString(words))
}

// whole is the finished picture.
func (d *drawing) whole(h Head, name string) template.HTML {
	id := template.HTMLEscapeString(h.ID)
	return template.HTML(fmt.Sprintf(`<svg class="graph__picture graph__picture--%s" width="100%%" height="%s" role="img" aria-labelledby="%s-ten" aria-describedby="%s-ta"><title id="%s-ten">%s</title><desc id="%s-ta">%s</desc>%s</svg>`,
		name, em(d.y), id, id, id, template.HTMLEscapeString(h.Title), id, template.HTMLEscapeString(h.Description), d.body.String()))
}

// em writes a length.
func em(n float64) string { return number(n) + "em" }

// percent writes a share as a part of the width.
func percent(share int) string { return number(float64(share)/100) + "%" }

func number(n float64) string {
	return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%.2f", n), "0"), ".")
}

// lines parts words so that each line fits.
func lines(words string) (out []string) {
	line := ""
	for _, w := range strings.Fields(words) {
		if line != "" && len([]rune(line))+1+len([]rune(w)) > lineLength {
			out = append(out, line)
			line = ""
		}
		line = strings.TrimSpace(line + " " + w)
	}
	return append(out, line)
}
