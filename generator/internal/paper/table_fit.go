package paper

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// TableFit is how a field's list shares out the width of its page. Ten rows stand on a page
// where each has two lines or three; where the usual widths make them higher, the widths are
// taken that make them lowest.
type TableFit string

const (
	FitUsual TableFit = ""
	FitLong  TableFit = "long" // a step smaller, and more of the width for names
	FitBare  TableFit = "bare" // and less for places and agencies, which most rows do not have
)

// measure is how high a line is, in tenths of a point, and how many letters a line of each
// column holds: static/css/list.css has type and widths.
type measure struct{ height, name, time, place, fee, basis, agency int }

var fits = []struct {
	fit TableFit
	measure
}{
	{FitUsual, measure{126, 43, 19, 19, 13, 35, 22}},
	{FitLong, measure{112, 69, 18, 17, 11, 31, 18}},
	{FitBare, measure{112, 84, 18, 12, 11, 27, 10}},
}

// longNumber is how many letters a document's number has, which no line breaks, that stands
// whole in the narrower columns.
const longNumber = 30

// rowHeight is how high a row is, in tenths of a point, of which ten stand on a first page.
const rowHeight = 320

// fitOf is the first of the fits that gives a page its ten rows, or the lowest one.
func fitOf(rows []TableRow) TableFit {
	best, lowest := FitUsual, 0
	for _, f := range fits {
		if f.fit != FitUsual && slices.ContainsFunc(rows, longNumbered) {
			break
		}
		n := 0
		for _, row := range rows {
			n += f.lines(row) * f.height
		}
		if lowest == 0 || n < lowest {
			best, lowest = f.fit, n
		}
		if lowest <= rowHeight*len(rows) {
			break
		}
	}
	return best
}

func longNumbered(row TableRow) bool {
	return slices.ContainsFunc(row.Basis, func(l TableLaw) bool { return l.IsNumber && utf8.RuneCountInString(l.Text) > longNumber })
}

// lines is how many lines the highest cell of a row has.
func (m measure) lines(row TableRow) int {
	each := func(texts []string, width int) (n int) {
		for _, text := range texts {
			n += over(text, width)
		}
		return n
	}
	laws := ""
	for _, l := range row.Basis {
		laws += l.Text + "; "
	}
	return max(over(row.Name+" "+row.Code, m.name), each(row.Times, m.time), over(row.Place, m.place), each(row.Fees, m.fee), over(laws, m.basis), over(row.Agency, m.agency), 1)
}

// over is how many lines a text takes that breaks between its words.
func over(text string, width int) int {
	lines, used := 0, width // a first word begins a line
	for word := range strings.FieldsSeq(text) {
		n := utf8.RuneCountInString(word)
		if used+1+n > width {
			lines, used = lines+max(1, (n+width-1)/width), 0
		} else {
			used++
		}
		used += n
	}
	return lines
}
