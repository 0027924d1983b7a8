package importer

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"niemyet/generator/internal/grid"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// DayOff is a run of days of a yearly list: off, or worked in place of another.
type DayOff struct {
	Name     string
	From, To vi.Date // To is From where it is one day
	Worked   bool
}

// DaysOff is what a list of days off says, and what of it could not be read.
type DaysOff struct {
	Days   []DayOff
	Wrong  []problem.Text // lines with figures that are no days: nothing is taken while there are any
	Passed []problem.Text // lines of words, which hold no day
}

// ReadDaysOff reads a yearly list of days off and of days worked in their place: a table of
// Excel, Word or text, or a calendar (.ics). A table needs no heads of its own; a year that
// stands in a title holds for the days below it that have none.
func ReadDaysOff(name string, data []byte) (out DaysOff, err error) {
	if strings.EqualFold(path.Ext(name), ".ics") {
		return readCalendar(data)
	}
	file, err := grid.Read(name, data)
	if err != nil {
		return out, err
	}
	var r daysReader
	for _, b := range file.Blocks {
		if b.Table == nil {
			r.words(b.Text)
			continue
		}
		for _, row := range b.Table.Rows {
			r.row(b.Table.Name, row)
		}
		r.head = nil
	}
	for _, lost := range file.Skipped {
		r.out.Passed = append(r.out.Passed, daysSheetHidden.With(lost))
	}
	r.out.sort()
	return r.out, nil
}

// sort puts the days in their order and leaves out what stands twice.
func (d *DaysOff) sort() {
	slices.SortStableFunc(d.Days, func(a, b DayOff) int { return a.From.Compare(b.From) })
	d.Days = slices.Compact(d.Days)
}

// daysColumn is what a column of the list holds.
type daysColumn string

const (
	daysFrom   daysColumn = "from"
	daysTo     daysColumn = "to"
	daysName   daysColumn = "name"
	daysSort   daysColumn = "sort"
	daysWorked daysColumn = "worked" // days worked in place of those of the row
	daysPassed daysColumn = "passed" // a running number, a count of days, a remark
)

// daysHeads tell a column by its title, folded; the first that is in it counts.
var daysHeads = []struct {
	word string
	is   daysColumn
}{
	{"lam bu", daysWorked}, {"so ngay", daysPassed}, {"stt", daysPassed}, {"tt", daysPassed}, {"ghi chu", daysPassed}, {"thu trong tuan", daysPassed},
	{"den", daysTo}, {"ket thuc", daysTo}, {"ngay cuoi", daysTo}, {"tu ngay", daysFrom}, {"bat dau", daysFrom}, {"ngay dau", daysFrom},
	{"loai", daysSort}, {"ten", daysName}, {"dip", daysName}, {"noi dung", daysName}, {"le", daysName}, {"ly do", daysName}, {"thoi gian", daysFrom}, {"ngay", daysFrom},
}

type daysReader struct {
	out  DaysOff
	head map[int]daysColumn
	year string // of a title above
}

var (
	yearWord  = regexp.MustCompile(`\bnam (\d{4})\b`)
	dayForm   = `(?:\d{1,2}\s*[/.\-]\s*\d{1,2}(?:\s*[/.\-]\s*\d{4})?|\d{4}-\d{2}-\d{2}|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)`
	daysOfRow = regexp.MustCompile(`(?i)` + dayForm)
	spanWord  = regexp.MustCompile(`(?i)^[\s,;)]*(?:đến hết ngày|đến hết|đến ngày|đến|tới ngày|tới|-|–|—)\s*(?:hết\s*)?(?:ngày\s*)?(?:(?:thứ\s+\p{L}+|chủ nhật)\s*,?\s*(?:ngày\s*)?)?\(?$`)
	twoDays   = regexp.MustCompile(`(?i)^(\d{1,2})\s*[/.\-]\s*(\d{1,2})(?:\s*[/.\-]\s*(\d{4}))?$|^ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?$`)
)

// words is a paragraph: it may tell the year, and is passed otherwise.
func (r *daysReader) words(text string) {
	if m := yearWord.FindStringSubmatch(vi.Fold(text)); m != nil {
		r.year = m[1]
		return
	}
	if text = strings.TrimSpace(text); text != "" {
		r.out.Passed = append(r.out.Passed, daysLinePassed.With(vi.Truncate(text, 80)))
	}
}

// row is a row of the table: its heads, a title, or days.
func (r *daysReader) row(table string, row grid.Row) {
	where := fmt.Sprint(row.Number)
	if table != "" {
		where = table + ", " + where
	}
	if len(row.Cells) == 1 || alone(row) {
		if text := rowText(row); !daysOfRow.MatchString(text) {
			r.words(text)
			return
		}
	}
	if r.head == nil && r.titles(row) {
		return
	}
	spans, worked, name, sort, bad := r.cells(row)
	if bad != "" || len(spans) == 0 && len(worked) == 0 {
		if bad == "" && !strings.ContainsAny(rowText(row), "0123456789") {
			r.words(rowText(row))
			return
		}
		r.out.Wrong = append(r.out.Wrong, daysRowWrong.With(where, vi.Truncate(rowText(row), 100)))
		return
	}
	if name == "" {
		r.out.Wrong = append(r.out.Wrong, daysNoName.With(where, vi.Truncate(rowText(row), 100)))
		return
	}
	for _, s := range append(slices.Clone(spans), worked...) {
		if s.to.Before(s.from) {
			r.out.Wrong = append(r.out.Wrong, daysBackwards.With(where, s.to.Short(), s.from.Short()))
			return
		}
	}
	isWorked := strings.Contains(vi.Fold(sort+" "+name), "lam bu")
	for _, s := range spans {
		if isWorked {
			worked = append(worked, s)
			continue
		}
		r.out.Days = append(r.out.Days, DayOff{Name: name, From: s.from, To: s.to})
	}
	for _, s := range worked {
		for d := s.from; !d.After(s.to); d = d.AddDays(1) {
			r.out.Days = append(r.out.Days, DayOff{Name: workedFor(name), From: d, To: d, Worked: true})
		}
	}
}

// workedFor names a day that is worked in place of a day off.
func workedFor(name string) string {
	if strings.Contains(vi.Fold(name), "lam bu") {
		return name
	}
	return daysWorkedFor.Vi + name
}

// alone tells a row in which one cell says all: a title over the table.
func alone(row grid.Row) bool {
	seen := ""
	for _, c := range row.Cells {
		if c.Empty() || c.Text == seen {
			continue
		}
		if seen != "" {
			return false
		}
		seen = c.Text
	}
	return true
}

func rowText(row grid.Row) string {
	var parts []string
	for _, c := range row.Cells {
		if !c.Empty() && !slices.Contains(parts, c.Text) {
			parts = append(parts, c.Text)
		}
	}
	return strings.Join(parts, " | ")
}

// titles takes a row as the heads of the columns, where it has one for a day and one for a name.
func (r *daysReader) titles(row grid.Row) bool {
	head := map[int]daysColumn{}
	has := map[daysColumn]bool{}
	for i, c := range row.Cells {
		folded := vi.Fold(c.Text)
		if c.Empty() || daysOfRow.MatchString(c.Text) {
			continue
		}
		for _, h := range daysHeads {
			if strings.Contains(" "+folded+" ", h.word) {
				if h.is == daysFrom && has[daysFrom] || h.is == daysName && has[daysName] {
					head[i] = daysPassed
					break
				}
				head[i], has[h.is] = h.is, true
				break
			}
		}
	}
	if !has[daysFrom] || !has[daysName] {
		return false
	}
	r.head = head
	return true
}

// mostDaysOff is the longest run that is believed: one year typed for another makes more.
const mostDaysOff = 20

// span is a run of days.
type span struct{ from, to vi.Date }

// cells reads the days and the names of a row; bad is a cell of days that holds none.
func (r *daysReader) cells(row grid.Row) (spans, worked []span, name, sort, bad string) {
	var last vi.Date
	for i, c := range row.Cells {
		is := r.head[i]
		if r.head == nil {
			is = guessed(c)
		}
		if c.Empty() || c.Copied && is != daysName {
			continue
		}
		switch is {
		case daysName:
			name = strings.TrimSpace(strings.TrimSuffix(nameWith(name, vi.Collapse(c.Text)), ":"))
		case daysSort:
			sort = c.Text
		case daysFrom, daysWorked, daysTo:
			got, ok := r.days(c)
			if !ok {
				return nil, nil, "", "", c.Text
			}
			switch is {
			case daysWorked:
				worked = append(worked, got...)
			case daysFrom:
				spans = append(spans, got...)
			case daysTo:
				last = got[len(got)-1].to
			}
		}
	}
	for _, s := range append(slices.Clone(spans), worked...) {
		if s.from.DaysUntil(s.to) > mostDaysOff {
			return nil, nil, "", "", s.to.Short()
		}
	}
	if !last.IsZero() {
		if len(spans) == 1 && spans[0].from.DaysUntil(last) > mostDaysOff {
			return nil, nil, "", "", last.Short()
		}
		if len(spans) != 1 {
			return nil, nil, "", "", last.Short()
		}
		spans[0].to = last
	}
	return spans, worked, name, sort, ""
}

// guessed is what a cell of a list without heads holds.
func guessed(c grid.Cell) daysColumn {
	switch {
	case !c.Date.IsZero() || daysOfRow.MatchString(c.Text):
		return daysFrom
	case c.Number || len(c.Text) < 3:
		return daysPassed
	}
	return daysName
}

func nameWith(a, b string) string {
	if a == "" || a == b {
		return b
	}
	return a + ", " + b
}

// days reads the days of a cell: one, several, or from one to another. "Không" and a dash are none.
func (r *daysReader) days(c grid.Cell) (out []span, ok bool) {
	if !c.Date.IsZero() {
		return []span{{c.Date, c.Date}}, true
	}
	if folded := vi.Fold(c.Text); folded == "khong" || strings.Trim(folded, "-– ") == "" {
		return nil, true
	}
	found := daysOfRow.FindAllStringIndex(c.Text, -1)
	if found == nil {
		return nil, false
	}
	var dates []vi.Date
	year := r.year
	for i := len(found) - 1; i >= 0; i-- { // the year stands at the end: 30/4 đến 03/5/2027
		d, y, fine := dayOfList(c.Text[found[i][0]:found[i][1]], year)
		if !fine {
			return nil, false
		}
		dates, year = append([]vi.Date{d}, dates...), y
	}
	for i, d := range dates {
		if i > 0 && spanWord.MatchString(c.Text[found[i-1][1]:found[i][0]]) && out[len(out)-1].from == out[len(out)-1].to {
			out[len(out)-1].to = d
			continue
		}
		out = append(out, span{d, d})
	}
	return out, true
}

// dayOfList reads one day; without a year it is of the year given.
func dayOfList(text, year string) (d vi.Date, of string, ok bool) {
	if m := twoDays.FindStringSubmatch(strings.TrimSpace(text)); m != nil {
		day, month, own := m[1]+m[4], m[2]+m[5], m[3]+m[6]
		if own == "" {
			own = year
		}
		d, err := vi.ParseDate(day + "/" + month + "/" + own)
		return d, own, err == nil
	}
	d, err := vi.ParseDate(text)
	return d, text[:min(4, len(text))], err == nil
}
