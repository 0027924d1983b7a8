package importer

import (
	"testing"

	"niemyet/generator/internal/record"
)

// TestNoteOf: a column "Ghi chú" is the note of the rows that other columns fill, and never a row of its own: it made
// a paper without a name, and hours without a day.
func TestNoteOf(t *testing.T) {
	for _, at := range []struct {
		kind   string
		titles []string
		want   string
	}{
		{"procedure", []string{"Tên thủ tục", "Mã thủ tục", "Ghi chú"}, ""},
		{"office", []string{"Tên cơ quan", "Địa chỉ", "Ghi chú"}, ""},
		{"procedure", []string{"Tên thủ tục", "Lệ phí", "Ghi chú"}, "ways.note"},
		{"procedure", []string{"Tên thủ tục", "papers.name", "papers.note"}, "papers.note"},
		{"office", []string{"Tên cơ quan", "hours.days", "hours.open", "hours.close", "hours.note"}, "hours.note"},
	} {
		kind, _ := record.KindNamed(at.kind)
		columns := matchColumns(at.titles, namesOf(kind), mappedTitles{})
		if got := columns[len(columns)-1].path; got != at.want {
			t.Errorf("%s %q: the remarks go to %q, not to %q", at.kind, at.titles, got, at.want)
		}
	}
}
