package record

import (
	"strings"
	"testing"
)

// TestForeignSigns: what other dialects of Markdown mean and ours leaves on the page is told at its line, and only that.
func TestForeignSigns(t *testing.T) {
	kind, _ := KindNamed("page")
	for body, want := range map[string]string{
		"Giá vé ~3.000 đồng~ 2.000 đồng":                          "một dấu ~",
		"Khoảng ~3 đến ~5 ngày":                                   "",
		"Sân rộng 40 m^2^":                                        "chữ nhỏ",
		"Đến ==trước 9 giờ==":                                     "tô nền",
		"Giờ mở cửa: 7:30:00 :warning: nghỉ Chủ nhật":             "hình biểu cảm",
		"Gồm:\n\n·\tĐơn":                                          "dấu đầu dòng dán từ Word",
		"- [ ] Đơn đề nghị":                                       "ô đánh dấu",
		"Nơi nhận\n: Quầy 4":                                      "giải nghĩa",
		"Nơi nhận\n=====\nQuầy 4":                                 "dòng dấu =",
		"Tải [tờ khai] (../to-khai.html)":                         "dấu cách nên không thành liên kết",
		"Tải (tờ khai)[../to-khai.html]":                          "đổi chỗ",
		"Tải [tờ khai][to-khai]":                                  "không có ở đâu",
		"Tải [tờ khai][1].\n\n[1]: ../to-khai.html":               "",
		"Soạn `==A==` hoặc `[a][b]` gửi tổng đài":                 "",
		"> 45 ngày thì không nhận.":                               "lời trích",
		"> Người dân hỏi: bao giờ xong?":                          "",
		"~~~\nQuầy 4\n":                                           "không có dấu đóng",
		"```\nQuầy 4\n```\n\nQuầy 5":                              "",
		"Bản sao<br>có chứng thực":                                "",
		"[https://a.example.vn/b/c/d.html](https://a.example.vn)": "không nói dẫn đến đâu",
	} {
		_, found := Parse("content/trang/x.md", kind, []byte("+++\nname = \"X\"\nsummary = \"X\"\n+++\n\n"+body+"\n"))
		var told []string
		for _, p := range found {
			if p.Line > 5 {
				told = append(told, p.Message("vi"))
			}
		}
		if got := strings.Join(told, "\n"); want == "" && got != "" || !strings.Contains(got, want) || len(told) > 1 {
			t.Errorf("%q: told %q, want %q", body, got, want)
		}
	}
}

// TestPlainWords: what is searched and read aloud has the words that the page shows, without the writing of signs.
func TestPlainWords(t *testing.T) {
	for body, want := range map[string]string{
		`Mục 4\. Phí &amp; lệ phí`:                 "Mục 4. Phí & lệ phí",
		"Gõ `a\\.b &amp;`":                         `Gõ a\.b &amp;`,
		"Vào <https://a.example.vn/>":              "Vào https://a.example.vn/",
		"<tr><td>Bản sao</td><td>3 tờ</td></tr>":   "Bản sao 3 tờ",
		"Bản sao<br>3 tờ":                          "Bản sao 3 tờ",
		"```\nQuầy 4\n```":                         "Quầy 4",
		"Bấm *101*1# hoặc *102*2#, ảnh 3*4 và 4*6": "Bấm *101*1# hoặc *102*2#, ảnh 3*4 và 4*6",
	} {
		if got := Prose(body).Text(); got != want {
			t.Errorf("%q: %q, want %q", body, got, want)
		}
	}
}
