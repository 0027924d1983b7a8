package grid

import (
	"encoding/xml"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// readDocument reads the paragraphs and tables of a Word document, from its main part
// alone: heads, feet, notes and remarks are no content, and are named (asides.go). Text that
// is marked as deleted is left out and named, inserted text counts and is counted. A table
// inside a cell is read as text of that cell; a text box stands before the paragraph that
// holds it.
func readDocument(data []byte) (*File, error) {
	p, err := openPackage(data, "word/document.xml")
	if err != nil {
		return nil, err
	}
	numbers, err := p.readNumbering()
	if err != nil {
		return nil, refusal(err, errDocument)
	}
	d := &document{left: newBudget(), file: &File{}, numbers: numbers, mentioned: map[string]Lost{}, named: map[Lost]bool{}}
	if _, err := p.each("word/document.xml", d.see); err != nil {
		return nil, refusal(err, errDocument)
	}
	if err := d.readAsides(p); err != nil {
		return nil, refusal(err, errDocument)
	}
	d.file.mendDocument()
	d.file.clean()
	return d.file, nil
}

// document is a main part that is being read.
type document struct {
	left    *budget
	numbers *numbering
	inText  bool // inside the characters of a run
	skip    int  // elements open inside those
	file    *File
	*paragraph
	outer   []*paragraph // those that a text box interrupts
	deleted int
	moved   int // of those, what stands elsewhere now
	added   int
	run     run
	tables  int // seen at the outermost level
	open    []*openTable
	paras   int

	mentioned map[string]Lost // where the text points at an aside: "footnotes 2"
	named     map[Lost]bool   // asides that were named
}

// paragraph is a paragraph whose end has not come.
type paragraph struct {
	text        strings.Builder
	struck      strings.Builder
	cut         strings.Builder // deleted, and the deletion not yet accepted
	hidden      strings.Builder // set as hidden text
	style       string
	list, level string // of its number
	bold        bool   // every run with text so far is bold
	ran         bool   // a run with text came
	gone        bool   // a run that was deleted came
	added       bool   // text came that nobody has accepted yet
}

// run is how the characters that come are set.
type run struct{ bold, struck, capitals, hidden bool }

// openTable is a table whose end has not come.
type openTable struct {
	table *Table
	row   []Cell
	cell  strings.Builder
	span  int
	merge string // "", "restart", "continue"
	rows  int
	setting
}

// see takes one element or text of the main part.
func (d *document) see(t xml.Token) error {
	switch t := t.(type) {
	case xml.StartElement:
		if d.skip > 0 || d.inText {
			d.skip++ // nothing counts that stands inside the characters of a run
			return nil
		}
		return d.start(t)
	case xml.EndElement:
		switch {
		case d.skip > 0:
			d.skip--
			return nil
		case d.inText:
			d.inText = false
			return nil
		}
		return d.end(t.Name.Local)
	case xml.CharData:
		if d.inText && d.skip == 0 {
			return d.put(string(t))
		}
	}
	return nil
}

func attr(t xml.StartElement, name string) string {
	for _, a := range t.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func (d *document) start(t xml.StartElement) error {
	switch t.Name.Local {
	case "Fallback", "rPrChange", "pPrChange": // what an older Word shows, how the text was set before
		d.skip++
	case "p":
		if d.paragraph != nil {
			d.outer = append(d.outer, d.paragraph)
		}
		if len(d.outer) > maxDeep {
			return errLarge
		}
		d.paragraph = &paragraph{bold: true}
	case "r":
		d.run = run{}
	case "b":
		d.run.bold = switched(t)
	case "strike", "dstrike":
		d.run.struck = d.run.struck || switched(t)
	case "vanish":
		d.run.hidden = switched(t)
	case "blip", "imagedata":
		if d.deleted == 0 {
			d.lose(Picture, pictureText)
		}
	case "rFonts":
		d.run.capitals = capitalFont(attr(t, "ascii")) || capitalFont(attr(t, "hAnsi"))
	case "sym":
		return d.sign(t)
	case "t", "delText":
		d.inText = true
	case "tab":
		return d.put("\t")
	case "br", "cr":
		return d.put("\n")
	case "noBreakHyphen":
		return d.put("-")
	case "pStyle", "ilvl", "numId":
		d.paragraphIs(t.Name.Local, attr(t, "val"))
	case "del", "moveFrom", "ins":
		d.tracked(t.Name.Local, +1)
	case "footnoteReference", "endnoteReference", "commentReference":
		d.mention(t)
	case "tbl":
		if len(d.open) == 0 {
			d.tables++
		}
		d.open = append(d.open, &openTable{table: &Table{Name: "Bảng " + strconv.Itoa(d.tables)}})
	default:
		if n := len(d.open); n > 0 {
			d.open[n-1].start(t)
		}
	}
	return nil
}

// start takes the beginning of a part of a table.
func (o *openTable) start(t xml.StartElement) {
	switch t.Name.Local {
	case "tr":
		o.row = nil
	case "tc":
		o.cell.Reset()
		o.span, o.merge = 1, ""
	case "gridSpan":
		if span, err := strconv.Atoi(attr(t, "val")); err == nil && span > 0 && span <= maxColumns {
			o.span = span
		}
	case "vMerge":
		if o.merge = "continue"; attr(t, "val") == "restart" {
			o.merge = "restart"
		}
	}
}

// switched reads a property that is on by being there.
func switched(t xml.StartElement) bool {
	v := attr(t, "val")
	return v != "0" && v != "false" && v != "off"
}

// paragraphIs notes what stands above a paragraph's text.
func (d *document) paragraphIs(what, value string) {
	if d.paragraph == nil {
		return
	}
	switch what {
	case "pStyle":
		d.style = value
	case "ilvl":
		d.level = value
	case "numId":
		d.list = value
	}
}

// sign takes a sign that a font draws in the place of a letter.
func (d *document) sign(t xml.StartElement) error {
	font, place := attr(t, "font"), attr(t, "char")
	if sign, known := signOf(font, place); known {
		return d.put(sign)
	}
	if d.deleted == 0 {
		d.lose(UnknownSign, font+" "+place)
	}
	return nil
}

func (d *document) put(text string) error {
	p := d.paragraph
	if p == nil {
		return nil
	}
	if err := d.left.takeText(len(text)); err != nil {
		return err
	}
	if d.deleted > 0 {
		if p.gone = true; d.moved == 0 {
			p.cut.WriteString(text)
		}
		return nil
	}
	p.added = p.added || d.added > 0 && strings.TrimSpace(text) != ""
	switch {
	case d.run.hidden:
		p.hidden.WriteString(text)
		return nil
	case d.run.struck:
		p.struck.WriteString(text)
		return nil
	}
	if strings.TrimSpace(text) != "" {
		p.ran = true
		p.bold = p.bold && d.run.bold
	}
	if text = withoutMarks.Replace(text); d.run.capitals {
		text = inCapitals(text)
	}
	p.text.WriteString(text)
	return nil
}

// tracked begins or ends a change that nobody has accepted yet.
func (d *document) tracked(what string, step int) {
	switch what {
	case "ins":
		d.added += step
		return
	case "moveFrom":
		d.moved += step
	}
	d.deleted += step
}

// lose notes text that is not read, at the place where it stands.
func (d *document) lose(why problem.Text, text string) {
	if text = tidy(text); text == "" {
		return
	}
	at := d.here()
	at.Why, at.Text = why, text
	d.file.Lost = append(d.file.Lost, at)
}

// here is the place that is being read.
func (d *document) here() Lost {
	if len(d.open) == 0 {
		return Lost{Row: d.paras + 1}
	}
	outermost := d.open[0]
	return Lost{Table: outermost.table.Name, Row: outermost.rows + 1, Column: len(outermost.row) + 1}
}

func (d *document) end(name string) error {
	n := len(d.open)
	switch name {
	case "p":
		d.endParagraph()
	case "del", "moveFrom", "ins":
		d.tracked(name, -1)
	case "tc":
		if n > 0 {
			return d.endCell(d.open[n-1])
		}
	case "tr":
		if n > 0 {
			return d.open[n-1].endRow()
		}
	case "tbl":
		if n == 0 {
			return nil
		}
		inner := d.open[n-1]
		t := inner.table
		d.open = d.open[:n-1]
		if n > 1 { // a table inside a cell: its rows as lines
			for _, r := range t.Rows {
				line := inLine(r)
				if err := d.left.takeText(len(line)); err != nil {
					return err
				}
				d.open[n-2].cell.WriteString(line + "\n")
			}
			d.open[n-2].hold(inner.blocks(d.paras))
			return nil
		}
		if d.tables > maxTables {
			return errRows
		}
		d.file.Blocks = append(d.file.Blocks, named(inner.blocks(d.paras), t.Name)...)
	}
	return nil
}

// inLine is a row of a table within a cell as a line: its first cell names what the others say.
func inLine(r Row) string {
	var texts []string
	for _, c := range r.Cells {
		if text := strings.TrimSpace(c.Text); text != "" && !c.Copied {
			texts = append(texts, text)
		}
	}
	if len(texts) < 2 {
		return strings.Join(texts, "")
	}
	return texts[0] + ": " + strings.Join(texts[1:], "; ")
}

func (d *document) endParagraph() {
	p := d.paragraph
	if p == nil {
		return
	}
	d.paragraph = nil
	if n := len(d.outer); n > 0 {
		d.paragraph, d.outer = d.outer[n-1], d.outer[:n-1]
	}
	d.lose(StruckOut, p.struck.String())
	d.lose(Deleted, p.cut.String())
	d.lose(HiddenText, p.hidden.String())
	if p.added {
		d.file.Unaccepted++
	}
	text := strings.TrimSpace(strings.ReplaceAll(p.text.String(), "\t", " "))
	if number := d.number(p, text); text != "" || len(d.open) > 0 {
		text = strings.TrimSpace(number + " " + text)
	}
	if n := len(d.open); n > 0 {
		d.open[n-1].cell.WriteString(text + "\n")
		d.open[n-1].say(Block{Line: d.paras, Text: text, Style: p.style, Bold: p.ran && p.bold})
		return
	}
	d.paras++
	if text != "" {
		d.file.Blocks = append(d.file.Blocks, Block{Line: d.paras, Text: text, Style: p.style, Bold: p.ran && p.bold})
	}
}

// number is what Word shows before a paragraph. One of which all is deleted or struck out
// is not counted.
func (d *document) number(p *paragraph, text string) string {
	list, level := d.numbers.of(p.list, p.level, p.style)
	if list == "" || list == "0" || text == "" && (p.gone || p.struck.Len() > 0 || p.hidden.Len() > 0) {
		return ""
	}
	return d.numbers.next(list, level)
}

func (d *document) endCell(t *openTable) error {
	if len(t.row)+t.span > maxColumns {
		return errRows
	}
	if err := d.left.takeCells(t.span); err != nil {
		return err
	}
	column, c := len(t.row), Cell{Text: strings.TrimSpace(t.cell.String())}
	if t.span > 1 {
		c.Across = t.span
	}
	if t.merge == "continue" && c.Text == "" && len(t.table.Rows) > 0 {
		if above := t.table.Rows[len(t.table.Rows)-1]; above.Number == t.rows {
			c = above.At(column)
			if err := d.left.takeText(len(c.Text)); err != nil {
				return err
			}
			c.Copied = true
		}
	}
	t.endPlace(c)
	t.row = append(t.row, c)
	for range t.span - 1 {
		t.row = append(t.row, Cell{})
	}
	return nil
}

func (t *openTable) endRow() error {
	if t.rows++; t.rows > maxRows {
		return errRows
	}
	t.endLine()
	t.table.add(Row{Number: t.rows, Cells: t.row})
	t.row = nil
	return nil
}

// mendDocument converts old fonts in tables and, as one, in all paragraphs.
func (f *File) mendDocument() {
	var all strings.Builder
	for _, b := range f.Blocks {
		if b.Table != nil {
			f.mend(b.Table)
			continue
		}
		all.WriteString(b.Text + "\n")
	}
	encoding := vi.DetectLegacy([]byte(all.String()))
	if !oldFont(encoding) {
		encoding = ""
	}
	n := 0
	for i := range f.Blocks {
		if b := &f.Blocks[i]; b.Table == nil {
			old := b.Text
			if b.Text = inLetters(old, encoding); b.Text != old {
				n++
			}
		}
	}
	if encoding != "" {
		f.Converted = append(f.Converted, Converted{Where: inParagraphs, Encoding: encoding, Cells: n})
	}
}
