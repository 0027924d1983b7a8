package site

import (
	"testing"

	"niemyet/generator/internal/record"
)

func TestGoneLetters(t *testing.T) {
	for text, want := range map[string]string{
		"Gi?y t? tùy th?n": "Gi?y",
		"TR?CH L?C":        "TR?CH",
		"Nộp ?ơn và ?nh, xem https://a.vn/x?y=1":                         "?ơn",
		"Ai được?Khi nào?Ở đâu ?Nộp gì?":                                 "",
		"Xem https://a.vn/tim?q=khai&x?y hay tim-kiem.html?q=ho và ?q=a": "",
		"Một chữ g?y": "",
	} {
		if got := goneLetters(text); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// TestCountedOtherwise: forms as the national base has them.
func TestCountedOtherwise(t *testing.T) {
	for _, x := range []struct {
		name              string
		originals, copies int
		key, said         string
	}{
		{"Tờ khai (02 bản sao)", 1, 0, "copies", "02 bản sao"},
		{"02 bản chính Bản khai chung", 1, 0, "originals", "02 bản chính"},
		{"Hóa đơn: 01 bản chính và 01 bản sao", 1, 0, "copies", "01 bản sao"},
		{"Tờ khai: 02 bản chính", 2, 0, "", ""},
		{"Giấy phép (01 bản chính hoặc 01 bản sao có chứng thực)", 0, 1, "", ""},
		{"Phiếu giao nhận: 01 bản chính; - Bảng kê: 02 bản chính;", 1, 1, "", ""},
		{"Xuất trình giấy phép khi tạm nhập 01 bản chính (nếu có)", 0, 0, "", ""},
		{"Tờ khai theo các chỉ tiêu thông tin tại phụ lục; người khai trên tờ khai giấy theo quy định tại điều ấy thì khai và nộp 02 bản chính", 1, 0, "", ""},
	} {
		key, _, said := countedOtherwise(record.Paper{Name: x.name, Originals: x.originals, Copies: x.copies})
		if said != x.said || said != "" && key != x.key {
			t.Errorf("%s: %s %q, want %s %q", x.name, key, said, x.key, x.said)
		}
	}
}

func TestTitlesAgree(t *testing.T) {
	const name, issuer = "Nghị định sửa đổi, bổ sung một số điều của các Nghị định trong lĩnh vực đê điều", "Chính phủ"
	for title, want := range map[string]bool{
		"Nghị định số 53/2026/NĐ-CP ngày 05 tháng 02 năm 2026 của Chính phủ": true,
		"Nghị định của Chính phủ về đê điều":                                 true,
		"Nghị định của Chính phủ quy định chi tiết Luật Hộ tịch, quốc tịch":  false,
		"Luật Đất đai": false,
	} {
		if agree(ownWords(title), ownWords(name), ownWords(issuer)) != want {
			t.Errorf("%s: want %v", title, want)
		}
	}
}
