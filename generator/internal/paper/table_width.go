package paper

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// A danh mục shares out the width of its page so that its rows are lowest: no column is narrower
// than its longest word, and what is left goes where it saves most lines. Of the sizes of
// type it takes the largest with which ten rows stand on a page. All is measured here,
// from the text; print.mjs looks at what came out.

// TableType is the size of the type of a danh mục; static/css/list.css has the same sizes.
type TableType string

// tableTypes are the sizes, in points: of what stands in a cell and of documents, legal names and codes.
var tableTypes = []struct {
	name        TableType
	size, small float64
}{
	{"large", 13, 11},
	{"", usualSize, 10},
	{"medium", 10.5, 9.5},
	{"small", 9.5, 9},
}

const (
	usualSize     = 11.5
	pointsWide    = 267 / 25.4 * 72 // of a page, between its margins
	otherPage     = 158 / 25.4 * 72
	partTitle     = 14 / 25.4 * 72  // the title of a part with the room around it
	firstTitle    = 8.5 / 25.4 * 72 // of the first part, which nothing stands above
	tableLeading  = 1.2
	cellWide      = 9.5 // what padding and rule take of the width of a cell
	cellHigh      = 3.4 // and of its height
	tallRow       = 60 / 25.4 * 72
	rowsOfPage    = 10
	boldByRegular = 1.07
)

// cell is what stands in a cell: its parts, each of which begins a line.
type cell []cellPart

type cellPart struct {
	pieces []float64 // how wide each is that no line breaks
	space  float64
	line   float64 // how high a line is
}

// part measures a text in a size; stretch is how much wider than usual its letters are.
func part(pieces []string, size, stretch float64) cellPart {
	out := cellPart{space: .25 * size, line: tableLeading * size}
	for _, piece := range pieces {
		out.pieces = append(out.pieces, serifWidth(piece)*size*stretch)
	}
	return out
}

// height is how high the text of a cell is in a width.
func (c cell) height(width float64) (total float64) {
	for _, p := range c {
		used, count := math.Inf(1), 0.0
		for _, w := range p.pieces {
			if used+p.space+w > width {
				count, used = count+max(1, math.Ceil(w/width)), w
			} else {
				used += p.space + w
			}
		}
		total += count * p.line
	}
	return total
}

// widest is the longest piece of a cell.
func (c cell) widest() (out float64) {
	for _, p := range c {
		for _, w := range p.pieces {
			out = max(out, w)
		}
	}
	return out
}

// serifWidth is how wide a word is in the type of sheets, in sizes.
func serifWidth(word string) (sum float64) {
	for _, r := range word {
		switch {
		case unicode.Is(unicode.Mn, r):
		case strings.ContainsRune("iíìỉĩịjltrfI()[]/.,;:-–'", r):
			sum += .31
		case strings.ContainsRune("mwMW%—…", r):
			sum += .86
		case unicode.IsUpper(r):
			sum += .71
		default:
			sum += .49
		}
	}
	return sum
}

// isEmpty tells a cell of which the record says nothing: another text stands there.
func (c cell) isEmpty() bool {
	return !slices.ContainsFunc(c, func(p cellPart) bool { return len(p.pieces) > 0 })
}

// cellOfLines is a cell of texts that begin a line each.
func cellOfLines(size float64, texts ...string) (out cell) {
	for _, text := range texts {
		out = append(out, part(strings.Fields(text), size, 1))
	}
	return out
}

// cellOf is the text of a column in a row, measured.
func (r TableRow) cellOf(key ColumnKey, size, small float64) cell {
	lines := func(texts ...string) cell { return cellOfLines(size, texts...) }
	switch key {
	case ColumnNumber:
		return lines(strconv.Itoa(r.Number))
	case ColumnName:
		return r.nameCell(r.Code, size, small)
	case ColumnCoded:
		return r.nameCell("", size, small)
	case ColumnCode:
		return lines(r.Code)
	case ColumnTime:
		return lines(r.Times...)
	case ColumnPlace:
		return lines(r.Place)
	case ColumnFee:
		return lines(r.Fees...)
	case ColumnBasis:
		return cell{part(r.basisPieces(), small, 1)}
	case ColumnBy:
		return lines(r.By)
	case ColumnAgency:
		return lines(r.Agency)
	}
	return nil
}

// nameCell is the name with a code; where people call it otherwise the legal name stands below.
func (r TableRow) nameCell(code string, size, small float64) (out cell) {
	if r.Legal == "" {
		out = cell{part(strings.Fields(r.Name+" "+code), size, 1)}
	} else {
		out = cell{part(strings.Fields(r.Name), size, boldByRegular), part(strings.Fields(r.Legal+" "+code), small, 1)}
	}
	if r.New != "" {
		out = append(out, part(strings.Fields(r.New), size, 1))
	}
	return out
}

// basisPieces are the documents; no line breaks a number.
func (r TableRow) basisPieces() (out []string) {
	for _, l := range r.Basis {
		if l.IsNumber {
			out = append(out, l.Text+";")
		} else {
			out = append(out, strings.Fields(l.Text+";")...)
		}
	}
	return out
}
