package grid

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/vi"
)

// readText reads .csv, .tsv and .txt. In a .txt lines with tabs are rows of a table and
// the others are paragraphs, so that a plan pasted out of Word is read whole; a blank
// line does not end a table.
func readText(data []byte, ending string) (*File, error) {
	if len(data) > maxText {
		return nil, errLarge
	}
	text, encoding, err := decodeBytes(data)
	if err != nil {
		return nil, err
	}
	f := &File{}
	if encoding != "" {
		f.Converted = append(f.Converted, Converted{Where: inWholeFile, Encoding: encoding, Cells: strings.Count(text, "\n") + 1})
	}
	if ending == ".txt" {
		return f, f.readLines(text)
	}
	return f, f.readCSV(text, ending)
}

func (f *File) readLines(text string) error {
	var table *Table
	number, left := 0, newBudget()
	for line := range strings.Lines(text) {
		number++
		if number > maxRows || wide(line, "\t") {
			return errRows
		}
		if err := tooLong(len(line)); err != nil {
			return err
		}
		if !strings.Contains(line, "\t") && table == nil {
			if line = tidy(line); line != "" {
				f.Blocks = append(f.Blocks, Block{Line: number, Text: line})
			}
			continue
		}
		if table == nil {
			table = &Table{}
			f.Blocks = append(f.Blocks, Block{Line: number, Table: table})
		}
		row := Row{Number: number}
		for _, cell := range strings.Split(strings.TrimRight(line, "\r\n"), "\t") {
			row.Cells = append(row.Cells, Cell{Text: tidy(cell)})
		}
		if err := left.takeRow(row); err != nil {
			return err
		}
		table.add(row)
	}
	return nil
}

func (f *File) readCSV(text, ending string) error {
	in := &separated{text: text, sign: string(comma(text, ending)), next: 1}
	if said := sepLine.FindString(text); said != "" {
		in.at, in.next = len(said), 2
	}
	table, left := &Table{}, newBudget()
	f.Blocks = append(f.Blocks, Block{Line: 1, Table: table})
	for {
		record, more, err := in.record()
		if err != nil {
			return err
		}
		if !more {
			f.mend(table)
			f.clean()
			return nil
		}
		row := Row{Number: in.line}
		for _, text := range record {
			row.Cells = append(row.Cells, Cell{Text: strings.TrimSpace(text)})
		}
		if err := left.takeRow(row); err != nil {
			return err
		}
		if table.add(row); len(table.Rows) > maxRows {
			return errRows
		}
	}
}

// sepLine is a first line by which Excel is told what parts the columns; it holds nothing else.
var sepLine = regexp.MustCompile(`^sep=([,;|\t])\r?\n`)

// comma finds what parts the columns: Excel in Vietnamese writes semicolons. The sign
// that stands most often in the first lines outside quotes is taken.
func comma(text, ending string) rune {
	if said := sepLine.FindStringSubmatch(text); said != nil {
		return []rune(said[1])[0]
	}
	if ending == ".tsv" {
		return '\t'
	}
	head, quoted := vi.Truncate(text, 4000), false
	count := map[rune]int{}
	for _, r := range head {
		switch {
		case r == '"':
			quoted = !quoted
		case !quoted && (r == ',' || r == ';' || r == '\t' || r == '|'):
			count[r]++
		}
	}
	best := ','
	for _, r := range []rune{';', '\t', '|'} {
		if count[r] > count[best] {
			best = r
		}
	}
	return best
}
