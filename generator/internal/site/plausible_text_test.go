package site

import "testing"

// TestOddPieces: the number of somebody's paper is told, and not that of an office which stands near another long number; a
// week that ends on its eighth day is told, and not what is the eighth of other things.
func TestOddPieces(t *testing.T) {
	for text, want := range map[string]string{
		"Bà A mang thẻ căn cước số 067190001234 đến nhận.":                                  "067190001234",
		"Nộp vào tài khoản 371301058888 tại Kho bạc; mã số thuế của phường là 5800123456.":  "",
		"Mức vay 500.000.000 đồng với người có bảo hiểm xã hội, mã số thuế hộ: 5800123456.": "",
		"Trực thứ Hai đến thứ Tám, giờ hành chính":                                          "thứ Hai đến thứ Tám",
		"Thứ 2 - thứ 8":                           "Thứ 2 - thứ 8",
		"thứ Hai đến thứ 18":                      "thứ Hai đến thứ 18",
		"Từ thứ 2 đến thứ 6, kỳ thứ tám":          "",
		"Người con thứ hai đến người con thứ tám": "",
		"Chứng minh nhân dân 245123456 hết hạn.":  "245123456",
	} {
		start, end, _ := oddPiece(text)
		if got := text[start:end]; got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
