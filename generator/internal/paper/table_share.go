package paper

import (
	"slices"
	"strings"
)

// layOut chooses the type of a danh mục and the widths of its columns, part by part: the largest type with which it takes no
// more pages than ten rows a page do, or else the largest of those that take the fewest. It tells whether ten rows stand on a page. first is how
// much room the first page has.
func layOut(groups []TableGroup, first float64) bool {
	fewest, count := 0, 0
	for _, g := range groups {
		count += len(g.Rows)
	}
	for _, t := range tableTypes {
		if slices.ContainsFunc(groups, func(g TableGroup) bool { return g.Kind != TableField && t.size > usualSize }) {
			continue // what goes with a document has no letters larger than its own
		}
		var shares []tableShare
		for _, g := range groups {
			shares = append(shares, g.shareFor(t.size, t.small))
		}
		if pages := pagesOf(shares, first); fewest == 0 || pages < fewest {
			fewest = pages
			for i := range groups {
				groups[i].take(t.name, shares[i])
			}
		}
		if fewest <= (count+rowsOfPage-1)/rowsOfPage {
			return true
		}
	}
	return false
}

// take gives a part what was found for it.
func (g *TableGroup) take(name TableType, s tableShare) {
	g.Type = name
	for i := range g.Columns {
		g.Columns[i].Width = s.widths[i]
	}
	for i := range g.Rows {
		g.Rows[i].Tall = s.rows[i] > tallRow
	}
}

// pagesOf is how many pages the parts take below each other, each under its title and its head.
func pagesOf(parts []tableShare, first float64) int {
	pages, left := 1, first
	for n, s := range parts {
		begin := s.head
		switch {
		case s.titled && n == 0:
			begin += firstTitle
		case s.titled:
			begin += partTitle
		}
		if n > 0 && begin+s.rows[0] > left {
			pages, left = pages+1, otherPage
		}
		left -= begin
		for i, h := range s.rows {
			if h > left && i > 0 {
				pages, left = pages+1, otherPage-s.head
			}
			left -= h
		}
	}
	return pages
}

// tableShare is how widths are shared out, and how high the rows become.
type tableShare struct {
	widths []int
	heads  []cell
	cells  [][]cell // by column, then by row
	known  []map[int][]float64
	head   float64
	rows   []float64
	titled bool
}

// shareFor gives every column its longest word, what is left to where it makes rows lower, and then
// moves width between columns as long as that makes them lower still.
func (g *TableGroup) shareFor(size, small float64) tableShare {
	s := tableShare{titled: g.Title != ""}
	left := 100
	for _, c := range g.Columns {
		head := cell{part(strings.Fields(c.Title), size, boldByRegular)}
		column, widest := []cell{}, head.widest()
		for _, r := range g.Rows {
			cell := r.cellOf(c.Key, size, small)
			if cell.isEmpty() {
				cell = cellOfLines(size, g.Unknown)
			}
			widest = max(widest, cell.widest())
			column = append(column, cell)
		}
		width := min(45, int((widest*1.08+cellWide)*100/pointsWide)+1)
		left -= width
		s.widths, s.heads, s.cells, s.known = append(s.widths, width), append(s.heads, head), append(s.cells, column), append(s.known, map[int][]float64{})
	}
	least := slices.Clone(s.widths)
	for i := 0; left < 0; i = (i + 1) % len(least) { // words that are wider together than the page are broken
		if widest := slices.Max(s.widths); s.widths[i] == widest {
			s.widths[i]--
			left++
		}
	}
	if name := slices.IndexFunc(g.Columns, TableColumn.isName); left > 0 {
		s.widths[name] += left
	}
	s.improve(least)
	s.rows, s.head = s.heights(s.widths)
	return s
}

func (c TableColumn) isName() bool { return c.Key == ColumnName || c.Key == ColumnCoded }

// improve moves width from one column to another while that makes the whole lower.
func (s *tableShare) improve(least []int) {
	now := s.total(s.widths)
	for range 200 {
		best, lowest := s.widths, now
		for from := range s.widths {
			for to := range s.widths {
				for step := 1; step <= 16 && from != to && s.widths[from]-step >= least[from]; step++ {
					tried := slices.Clone(s.widths)
					tried[from], tried[to] = tried[from]-step, tried[to]+step
					if h := s.total(tried); h < lowest-.01 {
						best, lowest = tried, h
					}
				}
			}
		}
		if lowest == now {
			return
		}
		s.widths, now = best, lowest
	}
}

// total is how high the whole is, and a little of how high each cell is: where two cells make a row as high, one
// that becomes lower is a step to where the row does.
func (s *tableShare) total(widths []int) float64 {
	rows, total := s.heights(widths)
	for _, h := range rows {
		total += h
	}
	for c, width := range widths {
		for _, h := range s.known[c][width] {
			total += h * eachCell
		}
	}
	return total
}

// eachCell is how much a cell counts that is lower than its row.
const eachCell = .06

// heights are how high the rows and the head are with these widths.
func (s *tableShare) heights(widths []int) (rows []float64, head float64) {
	for c, width := range widths {
		if s.known[c][width] == nil {
			points := float64(width)*pointsWide/100 - cellWide
			all := []float64{s.heads[c].height(points)}
			for _, cell := range s.cells[c] {
				all = append(all, cell.height(points))
			}
			s.known[c][width] = all
		}
	}
	rows = make([]float64, len(s.cells[0]))
	for c, width := range widths {
		all := s.known[c][width]
		head = max(head, all[0]+cellHigh)
		for i := range rows {
			rows[i] = max(rows[i], all[i+1]+cellHigh)
		}
	}
	return rows, head
}
