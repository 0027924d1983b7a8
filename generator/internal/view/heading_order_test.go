package view

import (
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TestListsStandByShownNames: a field's list shows what people call things, so it stands in that order, and a procedure
// stands under the letter that its shown name begins with. By the legal names the first of these would be the copies.
func TestListsStandByShownNames(t *testing.T) {
	record := func(name, called string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte("+++\nname = \"" + name + "\"\ncommon_names = [\"" + called + "\"]\nfield = \"ho-tich\"\n+++\n")}
	}
	s, _, err := site.Load(fstest.MapFS{ // what the records lack is told, and of no matter here
		"config.toml":            {Data: []byte("unit = \"Ủy ban nhân dân xã Thử\"\nresponsible = \"Văn phòng\"\n\n[[fields]]\nid = \"ho-tich\"\nname = \"Hộ tịch\"\n")},
		"content/thu-tuc/mot.md": record("Cấp bản sao trích lục hộ tịch", "Xin bản sao giấy khai sinh"),
		"content/thu-tuc/hai.md": record("Đăng ký khai sinh", "Làm giấy khai sinh"),
		"content/thu-tuc/ba.md":  record("Thay đổi, cải chính hộ tịch", "Cải chính hộ tịch"),
	}, site.Options{Date: vi.Date{Year: 2026, Month: 12, Day: 1}})
	if err != nil {
		t.Fatal(err)
	}
	p := placed(t, "site")
	p.Scene = NewScene(s, p.Given)
	var got []string
	for _, x := range p.ByHeading(s.Procedures) {
		heading, _ := s.Heading(x)
		got = append(got, heading)
	}
	if told := strings.Join(got, "; "); told != "Cải chính hộ tịch; Làm giấy khai sinh; Xin bản sao giấy khai sinh" {
		t.Errorf("the list stands as %s", told)
	}
}
