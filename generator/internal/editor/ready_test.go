package editor

import (
	"strings"
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TestReadiness: the list says what is next; of an illustration it says nothing.
func TestReadiness(t *testing.T) {
	kind, _ := record.KindNamed("office")
	office, _ := record.Parse("content/co-quan/a.md", kind, []byte("+++\nname = \"Trung tâm A\"\ndoes = \"Nhận hồ sơ\"\naddress = \"Số 1\"\none_stop = true\n+++\n"))
	day := site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 26}}
	s, _ := site.Link(&site.Config{Unit: "UBND xã A"}, []record.Record{office}, day)
	if said := readiness(s); !strings.Contains(said, "Tiếp theo: giờ làm việc ([[hours]]) của Trung tâm A; các quầy") {
		t.Errorf("%q", said)
	}
	s, _ = site.Link(&site.Config{Unit: "UBND xã A", Sample: true}, []record.Record{office}, day)
	if said := readiness(s); said != "" || readiness(nil) != "" {
		t.Errorf("%q", said)
	}
}
