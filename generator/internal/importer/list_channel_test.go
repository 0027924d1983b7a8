package importer_test

import (
	"strings"
	"testing"

	"niemyet/generator/internal/importer"
)

// TestPlacesOfFiling: a cell of ways that names places gives the ways that they are, with the places as notes; words that
// name none stay for a clerk.
func TestPlacesOfFiling(t *testing.T) {
	for cell, want := range map[string]string{
		"- Nộp tại: - Ủy ban nhân dân; + Bưu điện":                    "trực tiếp|Ủy ban nhân dân bưu chính|Bưu điện",
		"Nộp hồ sơ qua một trong các cách sau: Trực tiếp; trực tuyến": "trực tiếp| trực tuyến|",
		"1. Bộ phận Một cửa phường\n2. Cổng Dịch vụ công quốc gia":    "trực tiếp|Bộ phận Một cửa phường trực tuyến|Cổng Dịch vụ công quốc gia",
		"trực tiếp, bưu chính":                                        "trực tiếp| bưu chính|",
	} {
		got := importList(t, "procedure", "a.csv", []byte("Tên thủ tục;Cách thức thực hiện\nĐăng ký thử;\""+cell+"\"\n"), nil)
		text := fileNamed(t, got, "dang-ky-thu.md")
		var ways []string
		for _, block := range strings.Split(text, "[[ways]]")[1:] {
			value := func(key string) string {
				_, rest, _ := strings.Cut(block, key+" = \"")
				word, _, _ := strings.Cut(rest, "\"")
				return word
			}
			ways = append(ways, value("channel")+"|"+value("note"))
		}
		if found := strings.Join(ways, " "); found != want {
			t.Errorf("%q: %s, want %s\n%s", cell, found, want, text)
		}
	}
	got := importList(t, "procedure", "a.csv", []byte("Tên thủ tục;Cách thức thực hiện\nĐăng ký thử;Gọi điện\n"), nil)
	wants(t, fileNamed(t, got, "dang-ky-thu.md"), "tệp nguồn ghi “Gọi điện”")
}

// TestCellsAsOfficesWrite: a code with the ending of a unit, a name with the mark of a footnote, a count in brackets, and
// papers below a paper that tell their own counts.
func TestCellsAsOfficesWrite(t *testing.T) {
	data := "Tên thủ tục;Mã thủ tục;Số bộ hồ sơ;Thành phần hồ sơ\n" +
		"Đăng ký thử (*);1.009193.000.00.00.H15;01 (bộ);\"- Tờ khai (01 bản chính)\n* Ảnh 4x6 (03 tấm)\n* Bản sao căn cước (01 bản sao)\"\n" +
		"Đăng ký khác**;1009194.000.00.00.H15;1;\"- Giấy tờ sau:\n* Căn cước (01 bản sao)\"\n"
	got := importList(t, "procedure", "a.csv", []byte(data), nil)
	wants(t, fileNamed(t, got, "dang-ky-thu.md"), "name = \"Đăng ký thử\"\n", `code = "1.009193"`, "sets = 1\n",
		"name = \"Tờ khai\"\noriginals = 1", `name = "Ảnh 4x6 (03 tấm)"`, "name = \"Bản sao căn cước\"\noriginals = 0\ncopies = 1")
	wants(t, fileNamed(t, got, "dang-ky-khac.md"), "name = \"Đăng ký khác\"\n", `code = "1.009194"`, "Căn cước")
	if told := strings.Count(strings.Join(codesAt(got.Problems), " "), "N624"); told != 4 {
		t.Errorf("%d readings are told, want 4: %v", told, got.Problems)
	}
}

// TestSummaryEndsAtHeading: what a decision announces ends where its list begins, with a number or a letter before it.
func TestSummaryEndsAtHeading(t *testing.T) {
	for _, heading := range []string{"1. Danh mục thủ tục hành chính mới ban hành", "I. DANH MỤC thủ tục mới", "A. Thủ tục hành chính cấp xã", "Phụ lục kèm theo"} {
		data := word(t, "Số: 120/QĐ-UBND", "Lâm Đồng, ngày 05 tháng 02 năm 2026", "QUYẾT ĐỊNH", "Về việc công bố danh mục thủ tục hành chính lĩnh vực hộ tịch", heading,
			[][]string{{"STT", "Mã thủ tục", "Tên thủ tục"}, {"1", "1.001193", "Đăng ký khai sinh"}, {"2", "1.000656", "Đăng ký khai tử"}})
		mapping, _ := importer.ReadMapping("nhap/quyet-dinh.toml", nil)
		got := importer.ImportLists([]importer.ListInput{{Name: "qd.docx", Data: data}}, importer.ListOptions{Kind: kindNamed(t, "decision"), Mapping: mapping})
		text := ""
		for _, f := range got.Files {
			if f.Kind.Name == "decision" {
				text = string(f.Data)
			}
		}
		wants(t, text, `name = "Công bố danh mục thủ tục hành chính lĩnh vực hộ tịch"`)
	}
}
