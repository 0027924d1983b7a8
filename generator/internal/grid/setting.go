package grid

import "strconv"

// Offices set whole pages in a table without lines: two lists side by side, or a heading and its list
// in a cell. Such a table says nothing itself; what stands in it is read as if it stood alone. A table
// with a row of two cells of words is one of data, and a table inside a cell of it stays part of that cell.

// setting is what a table holds when it only sets the page.
type setting struct {
	place []Block // paragraphs and tables of the cell that is open
	held  bool    // a table of data stands in that cell
	words int     // cells of the open row with words and no table
	all   []Block // of the cells that ended
	holds bool    // a table of data stands in some cell
	data  bool    // some row has two cells of words
}

// say takes a paragraph of the open cell.
func (s *setting) say(b Block) {
	if b.Text != "" {
		s.place = append(s.place, b)
	}
}

// hold takes what a table in the open cell came to.
func (s *setting) hold(blocks []Block) {
	for _, b := range blocks {
		s.held = s.held || b.Table != nil && isList(b.Table)
	}
	s.place = append(s.place, blocks...)
}

func (s *setting) endPlace(c Cell) {
	switch {
	case s.held:
		s.holds = true
	case !c.Empty() && !c.Copied:
		s.words++
	}
	s.all = append(s.all, s.place...)
	s.place, s.held = nil, false
}

func (s *setting) endLine() {
	s.data = s.data || s.words > 1
	s.words = 0
}

// blocks are what a table is to a reader: itself, or what it sets.
func (o *openTable) blocks(line int) []Block {
	if o.holds && !o.data {
		return o.all
	}
	return []Block{{Line: line, Table: o.table}}
}

// isList tells a table with a head and something below it from one that holds a frame or a picture.
func isList(t *Table) bool {
	wide := 0
	for _, r := range t.Rows {
		filled := 0
		for _, c := range r.Cells {
			if !c.Empty() {
				filled++
			}
		}
		if filled > 1 {
			wide++
		}
	}
	return wide > 1
}

// named gives the tables that a table set the names by which a clerk finds them: "Bảng 2.1".
func named(blocks []Block, name string) []Block {
	n := 0
	for i, b := range blocks {
		if b.Table == nil || len(blocks) == 1 {
			continue
		}
		n++
		blocks[i].Table.Name = name + "." + strconv.Itoa(n)
	}
	if len(blocks) == 1 && blocks[0].Table != nil {
		blocks[0].Table.Name = name
	}
	return blocks
}
