package paper

import (
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// listOf is a group of rows alike, with the columns of a field's list.
func listOf(n, letters int, place string, laws ...string) TableGroup {
	g := TableGroup{Kind: TableField}
	for _, c := range columnsOf[TableField] {
		g.Columns = append(g.Columns, TableColumn{Key: c.key, Title: "Tên cột"})
	}
	for i := range n {
		row := TableRow{Number: i + 1, Name: strings.Repeat("aaaa ", letters/5), Place: place, Agency: "Công an", Times: []string{"3 ngày"}}
		for _, law := range laws {
			row.Basis = append(row.Basis, TableLaw{Text: law, IsNumber: true})
		}
		g.Rows = append(g.Rows, row)
	}
	return g
}

// firstPage is the room of a first page.
const firstPage = 124 * point

// TestLayOut: the largest type with which ten rows stand on a page, the whole width is shared out, and a number that no line
// breaks has room (138/2015/TTLT-BQP-BLĐBXH-BTC ran into the next column).
func TestLayOut(t *testing.T) {
	long := "138/2015/TTLT-BQP-BLĐBXH-BTC-BNV"
	for name, c := range map[string]struct {
		list TableGroup
		want TableType
	}{
		"two short rows": {listOf(2, 20, "Một cửa"), "large"},
		"names of 330":   {listOf(30, 330, "Trung tâm Phục vụ hành chính công"), "small"},
		"a long number":  {listOf(12, 60, "Một cửa", long), "large"},
	} {
		groups := []TableGroup{c.list}
		layOut(groups, firstPage)
		g := groups[0]
		if g.Type != c.want {
			t.Errorf("%s: type %q, want %q", name, g.Type, c.want)
		}
		sum := 0
		for _, column := range g.Columns {
			sum += column.Width
			if column.Key == ColumnBasis && len(g.Rows[0].Basis) > 0 {
				if room := float64(column.Width)*pointsWide/100 - cellWide; room < serifWidth(long+";")*11 {
					t.Errorf("%s: %.0f points are no room for %s", name, room, long)
				}
			}
		}
		if sum != 100 {
			t.Errorf("%s: the columns have %d hundredths of the width", name, sum)
		}
	}
}

// TestLayOutUnknown: what a cell says of which the record says nothing is measured like all others ("Chưa có thông tin" stood in six
// lines of a column that was thought empty, and three rows on a page).
func TestLayOutUnknown(t *testing.T) {
	g := listOf(10, 40, "")
	g.Unknown = "Chưa có thông tin"
	if !layOut([]TableGroup{g}, firstPage) {
		t.Error("ten rows of one line take more than a page")
	}
	for _, c := range g.Columns {
		if room := float64(c.Width)*pointsWide/100 - cellWide; c.Key == ColumnPlace && room < serifWidth("thông")*usualSize {
			t.Errorf("%.0f points are no room for a word of what is not known", room)
		}
	}
	plain, told := listOf(10, 40, ""), listOf(10, 40, "")
	told.Unknown = strings.Repeat("hỏi nơi tiếp nhận ", 20)
	if a, b := plain.shareFor(usualSize, 10), told.shareFor(usualSize, 10); a.rows[0] >= b.rows[0] {
		t.Errorf("a row of a long unknown is %.0f points high, one of none %.0f", b.rows[0], a.rows[0])
	}
}

// TestTall: a row that fills a third of the page may break, so that it leaves none half empty; others stay whole.
func TestTall(t *testing.T) {
	g := listOf(3, 60, "Một cửa")
	g.Rows[1].Name = strings.Repeat("aaaa ", 600)
	layOut([]TableGroup{g}, firstPage)
	if g.Rows[0].Tall || !g.Rows[1].Tall {
		t.Errorf("tall are %v and %v", g.Rows[0].Tall, g.Rows[1].Tall)
	}
}

// TestPagesOf: parts stand below each other, so a second one begins a page only where its title, head and first row have no room
// (the last page of a danh mục of two parts had one row).
func TestPagesOf(t *testing.T) {
	of := func(heights ...float64) tableShare { return tableShare{head: 20, rows: heights, titled: true} }
	for name, c := range map[string]struct {
		parts []tableShare
		want  int
	}{
		"one":                 {[]tableShare{of(100, 100)}, 1},
		"too high":            {[]tableShare{of(firstPage-20-firstTitle, 10)}, 2},
		"two beside":          {[]tableShare{of(100), of(100)}, 1},
		"a head has no room":  {[]tableShare{of(firstPage - 20 - firstTitle - partTitle), of(10)}, 2},
		"three pages of rows": {[]tableShare{of(firstPage-20-firstTitle, otherPage-20, 10)}, 3},
	} {
		if got := pagesOf(c.parts, firstPage); got != c.want {
			t.Errorf("%s: %d pages, want %d", name, got, c.want)
		}
	}
}

// TestTellOnce: what all rows have alike stands above the list, be it that nothing is known; what one row has otherwise stays.
func TestTellOnce(t *testing.T) {
	keys := func(g TableGroup) (out []ColumnKey) {
		for _, c := range g.Columns {
			out = append(out, c.Key)
		}
		return out
	}
	alike := listOf(2, 20, "")
	alike.tellOnce()
	if slices.Contains(keys(alike), ColumnPlace) || slices.Contains(keys(alike), ColumnAgency) || len(alike.Common) != 2 || alike.Common[1].Text != "Công an" {
		t.Errorf("alike: %v above %v", alike.Common, keys(alike))
	}
	other := listOf(2, 20, "Một cửa")
	other.Rows[1].Place = "Trạm Y tế"
	other.tellOnce()
	if !slices.Contains(keys(other), ColumnPlace) || len(other.Common) != 1 {
		t.Errorf("other: %v above %v", other.Common, keys(other))
	}
}

// TestColumnWidths: the style sheet has a rule for every width that can be chosen.
func TestColumnWidths(t *testing.T) {
	css, err := os.ReadFile("../../../static/css/list-col.css")
	if err != nil {
		t.Fatal(err)
	}
	for i := 2; i <= 97; i++ {
		if rule := ".list-col--" + strconv.Itoa(i) + " { width: " + strconv.Itoa(i) + "%; }"; !strings.Contains(string(css), rule) {
			t.Errorf("no rule %s", rule)
		}
	}
}

// TestFirstRoom: a QR code, a second line of the lead and what is told once take of the first page (five rows of a decision stood on
// two pages, because what was measured had no code).
func TestFirstRoom(t *testing.T) {
	plain := TablePage{Lead: "12 thủ tục đang áp dụng ngày 23/11/2026"}
	coded, long, common := plain, plain, plain
	coded.Sheet.QR = "<svg></svg>"
	long.Lead = strings.Repeat("Công bố danh mục thủ tục hành chính ", 5)
	common.Groups = []TableGroup{{Common: []Common{{"Nơi nộp", "Bộ phận Một cửa"}}}}
	for name, c := range map[string]struct {
		page TablePage
		less float64
	}{"a code": {coded, codeHead - plainHead}, "two lines": {long, leadLine}, "told once": {common, commonLine}} {
		if got := plain.firstRoom() - c.page.firstRoom(); math.Abs(got-c.less) > .1 {
			t.Errorf("%s: %.1f points less, want %.1f", name, got, c.less)
		}
	}
}
