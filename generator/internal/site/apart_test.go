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
	const opening = "Giao đất ở có thu tiền sử dụng đất không thông qua đấu giá"
	long := opening + " đối với cá nhân là cán bộ" + strings.Repeat(" rất dài", 60)
	fsys := fstest.MapFS{
		"config.toml":          {Data: []byte("unit = \"UBND phường Ví Dụ\"\nresponsible = \"Văn phòng\"\n")},
		"content/thu-tuc/a.md": record("1.000001", "Đính chính", "agency = \"Chi cục X\"\nreceiving_address = \"Trung tâm, tỉnh Gia Lai\""),
		"content/thu-tuc/b.md": record("1.000002", "Đính  chính", "agency = \"Chi cục X\"\nreceiving_address = \"phường A, thành phố Tân An, tỉnh Long An\""),
		"content/thu-tuc/c.md": record("1.000003", "Đính chính", "agency = \"Phòng Kinh tế\"\ndecision_number = \"1/QĐ-BTP\""),
		"content/thu-tuc/d.md": record("1.000004", "Đính chính", "agency = \"Chi cục X\"\ndecision_number = \"2/QĐ-BTP\""),
		"content/thu-tuc/e.md": record("1.000005", "Đính chính", "agency = \"Chi cục X\""),
		"content/thu-tuc/g.md": record("1.000007", "Đính chính", "agency = \"Cấp xã; nguồn không ghi tên cơ quan\""), // a remark is no name
		"content/thu-tuc/f.md": record("1.000006", "Tách thửa", "agency = \"Chi cục X\""),
		// Lists leave out "Thủ tục"; of a name too long its opening is the heading.
		"content/thu-tuc/h.md": record("1.000008", "Nộp dần tiền thuế", "agency = \"Chi cục X\""),
		"content/thu-tuc/i.md": record("1.000009", "Thủ tục nộp dần tiền thuế", "agency = \"Phòng Y\""),
		"content/thu-tuc/k.md": record("1.000010", long+" một", "agency = \"Phòng Z\""),
		"content/thu-tuc/l.md": record("1.000011", long+" hai", "agency = \"?\""),
	}
	s, found, err := site.Load(fsys, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}})
	if err != nil || found.Failed() {
		t.Fatal(found, err)
	}
	want := map[string]string{
		"1.000001": "Đính chính (tỉnh Gia Lai)", "1.000002": "Đính chính (tỉnh Long An)", "1.000003": "Đính chính (Phòng Kinh tế)",
		"1.000004": "Đính chính (Quyết định 2/QĐ-BTP)", "1.000005": "Đính chính (1.000005)", "1.000007": "Đính chính (1.000007)", "1.000006": "Tách thửa",
		"1.000008": "Nộp dần tiền thuế (Chi cục X)", "1.000009": "Thủ tục nộp dần tiền thuế (Phòng Y)",
		"1.000010": long + " một (Phòng Z)", "1.000011": long + " hai (1.000011)",
	}
	for _, p := range s.Procedures {
		if got := s.Apart(p, "Tên ngắn"); strings.TrimPrefix(got, "Tên ngắn") != strings.TrimPrefix(s.NameApart(p), p.Name) {
			t.Errorf("%s: a short form of the name is %q", p.Code, got)
		}
		if got := strings.Join(strings.Fields(s.NameApart(p)), " "); got != want[string(p.Code)] {
			t.Errorf("%s is called %q, want %q", p.Code, got, want[string(p.Code)])
		}
	}
	headings := map[string]string{}
	for _, p := range s.Procedures {
		whole, _ := s.Heading(p)
		heading, _ := s.Opening(p, whole)
		if other := headings[vi.Fold(heading)]; other != "" {
			t.Errorf("%s and %s are both headed %q", p.Code, other, heading)
		}
		headings[vi.Fold(heading)] = string(p.Code)
		if p.Code == "1.000010" && heading != opening+" (Phòng Z)" {
			t.Errorf("a long name is headed %q", heading)
		}
	}
}
