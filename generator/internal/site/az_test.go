package site_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TestEntries: the A–Z has each procedure under its own name and under all that people call
// it; a name that two have says which one it is.
func TestEntries(t *testing.T) {
	record := func(code, name, common string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte("+++\nname = \"" + name + "\"\ncode = \"" + code + "\"\ncommon_names = [" + common + "]\nfield = \"Hộ tịch\"\nlevel = \"Cấp xã\"\nagency = \"UBND cấp xã\"\nsubjects = [\"Cá nhân\"]\n" +
			"result = \"Giấy\"\nrequirements = \"Không\"\nforms = \"Không\"\npapers_text = \"Không\"\n\n[[ways]]\nchannel = \"trực tiếp\"\ntime = \"1 ngày\"\nfee = \"Không\"\n\n[[steps]]\ntext = \"Nộp.\"\n+++\n")}
	}
	s, found, err := site.Load(fstest.MapFS{
		"config.toml":          {Data: []byte("unit = \"UBND phường Ví Dụ\"\nresponsible = \"Văn phòng\"\n")},
		"content/thu-tuc/a.md": record("1.000001", "Đăng ký khai sinh", `"làm giấy khai sinh", "ĐĂNG KÝ KHAI SINH"`),
		"content/thu-tuc/b.md": record("1.000002", "Đăng ký lại khai sinh", `"ăn mừng", "làm giấy khai sinh"`),
	}, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}})
	if err != nil || found.Failed() {
		t.Fatal(found, err)
	}
	var got []string
	for _, e := range s.Entries() {
		got = append(got, e.Name)
	}
	want := []string{"Ăn mừng", "Đăng ký khai sinh", "Đăng ký lại khai sinh", "Làm giấy khai sinh (1.000001)", "Làm giấy khai sinh (1.000002)"}
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	if letters := strings.Join(s.Letters(), ""); letters != "ĂĐL" {
		t.Error(letters)
	}
}
