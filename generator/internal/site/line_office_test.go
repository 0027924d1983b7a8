package site_test

import (
	"testing"
	"testing/fstest"
)

// TestLineOffice: a line sits where its unit says, whichever of the office's names that is; of
// two names the longer one is meant; a unit that no office is called by is the publishing one.
func TestLineOffice(t *testing.T) {
	office := func(name, short string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte("+++\nname = \"" + name + "\"\nshort_name = \"" + short + "\"\ndoes = \"Làm việc\"\naddress = \"Số 1\"\n+++\n")}
	}
	line := func(unit string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte("+++\nname = \"Đường dây\"\nnumber = \"0261 354 3210\"\nrole = \"phan-anh\"\nunit = \"" + unit + "\"\nholder = \"Bộ phận trực\"\nhours = \"Cả ngày\"\nchecked_on = 2026-11-01\n+++\n")}
	}
	for unit, want := range map[string]string{
		"Văn phòng HĐND và UBND": "van-phong", "Văn phòng HĐND và UBND phường": "van-phong", "văn phòng hđnd và ubnd phường Ví Dụ": "van-phong",
		"UBND phường Ví Dụ": "ubnd", "UBND phường Ví Dụ, bộ phận trực": "ubnd", "Công an phường": "ubnd", "Văn phòng": "ubnd",
	} {
		s, _ := load(t, fstest.MapFS{
			"config.toml":                   {Data: []byte("unit = \"Ủy ban nhân dân phường Ví Dụ\"\nshort_unit = \"UBND phường Ví Dụ\"\n")},
			"content/co-quan/ubnd.md":       office("Ủy ban nhân dân phường Ví Dụ", "UBND phường Ví Dụ"),
			"content/co-quan/van-phong.md":  office("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường Ví Dụ", "Văn phòng HĐND và UBND"),
			"content/duong-day-nong/mot.md": line(unit),
		}, false)
		if got := s.LineOffice(s.Hotlines[0]); got == nil || got.ID != want {
			t.Errorf("%q sits at %v, not at %s", unit, got, want)
		}
	}
}
