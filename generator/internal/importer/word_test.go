package importer_test

import (
	"archive/zip"
	"bytes"
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/record"
)

// word makes a document: a text is a paragraph, "#" before it a heading; a list of lists
// is a table.
func word(t testing.TB, blocks ...any) []byte {
	t.Helper()
	var b strings.Builder
	para := func(text, style string) {
		b.WriteString("<w:p>")
		if style != "" {
			b.WriteString(`<w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>`)
		}
		for i, line := range strings.Split(text, "\n") {
			if i > 0 {
				b.WriteString("<w:r><w:br/></w:r>")
			}
			b.WriteString("<w:r><w:t>" + line + "</w:t></w:r>")
		}
		b.WriteString("</w:p>")
	}
	for _, block := range blocks {
		switch x := block.(type) {
		case string:
			style := ""
			if strings.HasPrefix(x, "#") {
				x, style = strings.TrimPrefix(x, "#"), "Heading1"
			}
			para(x, style)
		case [][]string:
			b.WriteString("<w:tbl>")
			for _, row := range x {
				b.WriteString("<w:tr>")
				for _, cell := range row {
					b.WriteString("<w:tc>")
					para(cell, "")
					b.WriteString("</w:tc>")
				}
				b.WriteString("</w:tr>")
			}
			b.WriteString("</w:tbl>")
		}
	}
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	w, err := z.Create("word/document.xml")
	must(t, err)
	_, err = w.Write([]byte(`<w:document xmlns:w="x"><w:body>` + b.String() + `</w:body></w:document>`))
	must(t, err, z.Close())
	return out.Bytes()
}

// announcing is a decision as a province writes it, made up.
func announcing(t testing.TB) []byte {
	return word(t,
		[][]string{{"CHỦ TỊCH\nỦY BAN NHÂN DÂN TỈNH VÍ DỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"}, {"Số: 15/QĐ-UBND", "Ví Dụ, ngày 15 tháng 01 năm 2026"}},
		"QUYẾT ĐỊNH", "Về việc công bố Danh mục thủ tục hành chính lĩnh vực ví dụ", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VÍ DỤ",
		"Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ;", "QUYẾT ĐỊNH:",
		"Điều 1. Công bố kèm theo Quyết định này Danh mục thủ tục hành chính mới ban hành; sửa đổi, bổ sung; bị bãi bỏ.",
		"Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
		"A. DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH",
		[][]string{{"STT", "Mã TTHC", "Tên thủ tục hành chính", "Thời hạn giải quyết", "Phí, lệ phí", "Căn cứ pháp lý"}, {"I", "Lĩnh vực Ví dụ", "", "", "", ""},
			{"1", "1.000001", "Đăng ký ví dụ", "3 ngày làm việc", "15.000 đồng", "Nghị định số 01/2026/NĐ-CP"}, {"2", "1.00", "Mã hỏng", "", "", ""}},
		"B. DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG",
		[][]string{{"STT", "Mã TTHC", "Tên thủ tục hành chính"}, {"1", "1.000002", "Đổi ví dụ"}, {"2", "1.000001", "Lặp mã"}},
		"C. DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ",
		[][]string{{"STT", "Mã TTHC", "Tên thủ tục hành chính", "Tên VBQPPL quy định việc bãi bỏ"}, {"1", "1.000003", "Bỏ ví dụ", "Nghị định số 01/2026/NĐ-CP"}},
	)
}

func TestDecision(t *testing.T) {
	mapping, _ := importer.ReadMapping("nhap/quyet-dinh.toml", nil)
	got := importer.ImportLists([]importer.ListInput{{Name: "qd.docx", Data: announcing(t)}}, importer.ListOptions{
		Kind: kindNamed(t, "decision"), Mapping: mapping, Has: func(code string) bool { return code == "1.000002" },
	})
	if codes, want := codesAt(got.Problems), []string{"4:2 W614", "3:2 W617"}; !sameSet(strings.Join(codes, " "), strings.Join(want, " ")) {
		t.Errorf("%q, want %q", codes, want)
	}
	var names []string
	for _, f := range got.Files {
		names = append(names, f.Kind.Folder+"/"+f.Name)
	}
	if want := []string{"quyet-dinh/quyet-dinh-15-qd-ubnd.md", "thu-tuc/dang-ky-vi-du.md"}; !slices.Equal(names, want) {
		t.Fatalf("%q", names)
	}
	want := `+++
name = "Công bố Danh mục thủ tục hành chính lĩnh vực ví dụ"
number = "15/QĐ-UBND"
date = 2026-01-15
issuer = "Chủ tịch Ủy ban nhân dân tỉnh Ví Dụ"
effective_from = 2026-01-15
draft = true
source = "Tệp qd.docx"
todo = [
  "Thêm vào danh mục: hàng 4 của Bảng 2, “Mã hỏng”, mã ghi trong tệp là “1.00”.",
]

[[items]]
action = "mới ban hành"
procedure = "1.000001"
name = "Đăng ký ví dụ"
basis = "Nghị định số 01/2026/NĐ-CP"

[[items]]
action = "sửa đổi, bổ sung"
procedure = "1.000002"
name = "Đổi ví dụ"

[[items]]
action = "bãi bỏ"
procedure = "1.000003"
name = "Bỏ ví dụ"
basis = "Nghị định số 01/2026/NĐ-CP"
+++
`
	if text := string(got.Files[0].Data); text != want {
		t.Errorf("got:\n%s\nwant:\n%s", text, want)
	}
	draft := string(got.Files[1].Data)
	for _, want := range []string{`code = "1.000001"`, `field = "Ví dụ"`, `decision_number = "15/QĐ-UBND"`, "draft = true"} {
		if !strings.Contains(draft, want) {
			t.Errorf("lacks %s:\n%s", want, draft)
		}
	}
}

func TestScript(t *testing.T) {
	data := word(t, "LÀM GIẤY KHAI SINH CHO CON", "Thưa bà con,", "#Mang gì đi", "Một tờ khai.\nMột giấy chứng sinh.", "# không phải tiêu đề")
	got := importList(t, "radio", "bai.docx", data, map[string]string{"series": "tháng", "slot": "5 phút", "presenter": "Phát thanh viên", "written_on": "2026-11-02"})
	if codes := codesAt(got.Problems); !slices.Equal(codes, []string{"0:0 W613"}) {
		t.Errorf("%q", codes)
	}
	text := fileNamed(t, got, "lam-giay-khai-sinh-cho-con.md")
	r, found := record.Parse("content/phat-thanh/x.md", kindNamed(t, "radio"), []byte(text))
	x, ok := r.(*record.Radio)
	if !ok || found.Failed() || !x.Draft || x.Name != "Làm giấy khai sinh cho con" || !strings.Contains(text, "\n## Mang gì đi\n\nMột tờ khai.\nMột giấy chứng sinh.\n") {
		t.Errorf("%q\n%s", codesAt(found), text)
	}
}

// TestTasksInWord: an annex in a document imports as one in a workbook does.
func TestTasksInWord(t *testing.T) {
	got := importList(t, "task", "kh.docx", word(t, "KẾ HOẠCH", "Làm tốt hơn năm 2026", [][]string{{"TT", "Nội dung công việc", "Đơn vị chủ trì", "Thời hạn"}, {"I", "Về niêm yết", "", ""}, {"1", "Thay các bản đã cũ", "Văn phòng", "Quý I/2027"}}), nil)
	if len(got.Problems) > 0 || !strings.Contains(fileNamed(t, got, "thay-cac-ban-da-cu.md"), `section = "I. Về niêm yết"`) {
		t.Errorf("%q %s", codesAt(got.Problems), got.Files[0].Data)
	}
}
