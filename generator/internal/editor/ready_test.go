package editor

import (
	"slices"
	"testing"
	"testing/fstest"

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
	if said == nil || !said.Must || !slices.Contains(said.Next, readyLine{"giờ làm việc của Trung tâm A", "/soan/sua/co-quan/a#f-hours"}) {
		t.Errorf("%+v", said)
	}
	cfg, err := site.ReadConfig(fstest.MapFS{site.ConfigFile: {Data: []byte("unit = \"UBND xã A\"\n")}})
	if err != nil {
		t.Fatal(err)
	}
	s, _ = site.Link(cfg, []record.Record{office}, day)
	if said := readiness(s); !slices.Contains(said.Next, readyLine{"điện thoại hoặc thư điện tử của đơn vị, hay của nơi nộp hồ sơ", "/soan/sua/co-quan/a#f-phone"}) {
		t.Errorf("a number can be put nowhere: %+v", said)
	}
	s, _ = site.Link(&site.Config{Unit: "UBND xã A", Sample: true}, []record.Record{office}, day)
	if said := readiness(s); said != nil || readiness(nil) != nil {
		t.Errorf("%+v", said)
	}
}
