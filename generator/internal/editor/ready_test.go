package editor

import (
	"slices"
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
	said := readiness(s)
	if said == nil || !said.Must || !slices.Contains(said.Next, readyLine{"giờ làm việc của Trung tâm A", "/soan/sua/co-quan/a"}) {
		t.Errorf("%+v", said)
	}
	s, _ = site.Link(&site.Config{Unit: "UBND xã A", Sample: true}, []record.Record{office}, day)
	if said := readiness(s); said != nil || readiness(nil) != nil {
		t.Errorf("%+v", said)
	}
}
