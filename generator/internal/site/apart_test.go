package site_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TestNameApart: procedures of one name are told apart by province, agency, decision, code.
func TestNameApart(t *testing.T) {
	record := func(code, name, more string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte("+++\nname = \"" + name + "\"\ncode = \"" + code + "\"\nfield = \"Đất đai\"\nlevel = \"Cấp xã\"\nsubjects = [\"Cá nhân\"]\n" +
			"result = \"Giấy\"\nrequirements = \"Không\"\nforms = \"Không\"\npapers_text = \"Không\"\n" + more +
			"\n[[ways]]\nchannel = \"trực tiếp\"\ntime = \"1 ngày\"\nfee = \"Không\"\n\n[[steps]]\ntext = \"Nộp.\"\n+++\n")}
	}
	fsys := fstest.MapFS{
		"config.toml":          {Data: []byte("unit = \"UBND phường Ví Dụ\"\nresponsible = \"Văn phòng\"\n")},
		"content/thu-tuc/a.md": record("1.000001", "Đính chính", "agency = \"Chi cục X\"\nreceiving_address = \"Trung tâm, tỉnh Gia Lai\""),
		"content/thu-tuc/b.md": record("1.000002", "Đính  chính", "agency = \"Chi cục X\"\nreceiving_address = \"phường A, thành phố Tân An, tỉnh Long An\""),
		"content/thu-tuc/c.md": record("1.000003", "Đính chính", "agency = \"Phòng Kinh tế\"\ndecision_number = \"1/QĐ-BTP\""),
		"content/thu-tuc/d.md": record("1.000004", "Đính chính", "agency = \"Chi cục X\"\ndecision_number = \"2/QĐ-BTP\""),
		"content/thu-tuc/e.md": record("1.000005", "Đính chính", "agency = \"Chi cục X\""),
		"content/thu-tuc/g.md": record("1.000007", "Đính chính", "agency = \"Cấp xã; nguồn không ghi tên cơ quan\""), // a remark is no name
		"content/thu-tuc/f.md": record("1.000006", "Tách thửa", "agency = \"Chi cục X\""),
	}
	s, found, err := site.Load(fsys, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}})
	if err != nil || found.Failed() {
		t.Fatal(found, err)
	}
	want := map[string]string{
		"1.000001": "Đính chính (tỉnh Gia Lai)", "1.000002": "Đính chính (tỉnh Long An)", "1.000003": "Đính chính (Phòng Kinh tế)",
		"1.000004": "Đính chính (Quyết định 2/QĐ-BTP)", "1.000005": "Đính chính (1.000005)", "1.000007": "Đính chính (1.000007)", "1.000006": "Tách thửa",
	}
	for _, p := range s.Procedures {
		if got := s.Apart(p, "Tên ngắn"); strings.TrimPrefix(got, "Tên ngắn") != strings.TrimPrefix(s.NameApart(p), p.Name) {
			t.Errorf("%s: a short form of the name is %q", p.Code, got)
		}
		if got := strings.Join(strings.Fields(s.NameApart(p)), " "); got != want[string(p.Code)] {
			t.Errorf("%s is called %q, want %q", p.Code, got, want[string(p.Code)])
		}
	}
}
