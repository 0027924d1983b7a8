package site

import (
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// TestDocument finds what tells a fact among the records that are documents.
func TestDocument(t *testing.T) {
	kind, _ := record.KindNamed("notice")
	notice := func(number, day string) record.Record {
		r, _ := record.Parse("content/thong-bao/bang-phi-"+day+".md", kind, []byte("+++\nname = \"Bảng phí\"\nnumber = \""+number+"\"\ndate = \""+day+"\"\n+++\n"))
		return r
	}
	one, two := notice("05/TB-UBND", "2025-03-01"), notice("05/TB-UBND", "2026-03-02")
	council := notice("12/2025/NQ-HĐND", "2025-12-10")
	posted := documentsOf([]record.Record{one, two, council})
	day := func(text string) (out record.Day) {
		out.Date, _ = vi.ParseDate(text)
		return out
	}
	for _, c := range []struct {
		document, day string
		want          record.Record
	}{
		{"Nghị quyết số 12/2025/NQ-HĐND", "", council},
		{"Nghị quyết 12/2025/NQ-HDND, Điều 3", "", council},
		{"Nghị quyết số 12/2025/NQ-HĐND", "2025-12-11", nil},
		{"Thông báo số 05/TB-UBND", "", nil}, // of one year or the other
		{"Thông báo số 05/TB-UBND", "2026-03-02", two},
		{"Bảng phí của tỉnh", "", nil},
	} {
		got := posted.of(record.FactSource{Document: c.document, Date: day(c.day)})
		if got != c.want {
			t.Errorf("%s, %s: %v", c.document, c.day, got)
		}
	}
}
