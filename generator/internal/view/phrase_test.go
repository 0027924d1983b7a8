package view

import (
	"html"
	"strings"
	"testing"
)

// TestPhrase: short answers of records are told in English at the kiosk where every piece of them is known, and else stay whole in
// Vietnamese ("27 ngày làm việc, nộp trực tuyến …" stood on English screens).
func TestPhrase(t *testing.T) {
	p := placed(t, "kiosk")
	for _, c := range []struct{ text, english string }{
		{"27 ngày làm việc, nộp trực tuyến 17 ngày làm việc", "27 working days, online 17 working days"},
		{"Trực tuyến, bưu chính 30 ngày; trực tiếp 7,5 ngày làm việc", "Online, by post 30 days; in person 7.5 working days"},
		{"10.000 đồng, nộp trực tuyến 7.000 đồng", "10,000 VND, online 7,000 VND"},
		{"Do HĐND cấp tỉnh quy định; có trường hợp được miễn", "Set by the provincial council; some people are exempt"},
		{"Cả ngày và đêm, tất cả các ngày", "Day and night, every day"},
		{"Thứ Hai đến thứ Sáu, 7 giờ 30 đến 11 giờ 30, 13 giờ 30 đến 17 giờ", "Monday to Friday, 7:30 – 11:30, 13:30 – 17:00"},
		{"Thứ\u00a0Hai đến thứ\u00a0Sáu, 7\u00a0giờ\u00a030 đến 11\u00a0giờ", "Monday to Friday, 7:30 – 11:00"},
		{"8 giờ đến 20 giờ hằng ngày", "8:00 – 20:00 daily"},
		{"Sáng thứ Hai", "Monday, morning"},
		{"Thứ Ba đến thứ Năm", "Tuesday to Thursday"},
		{"Hỏi nơi tiếp nhận", "Ask where you file"},
		{"Theo giờ trực của Cổng Dịch vụ công quốc gia", ""},
		{"15 ngày, trừ ngày mưa", ""},
		{"10.000 đồng một trang", ""},
		{"Trực tiếp gặp cán bộ", ""},
		{"Sáng nay", ""},
		{"", ""},
	} {
		page := html.UnescapeString(string(p.Speaker().Unfold([]byte("<b>" + p.Phrase(c.text) + "</b>"))))
		page = strings.ReplaceAll(page, "\u00a0", " ")
		want := "<b>" + strings.ReplaceAll(c.text, "\u00a0", " ") + "</b>"
		if c.english != "" {
			want = `<b data-en="` + c.english + `"` + want[2:]
		}
		if page != want {
			t.Errorf("%s\n got %s\nwant %s", c.text, page, want)
		}
		if got := placed(t, "print").Phrase(c.text); got != c.text {
			t.Errorf("on paper: %q", got)
		}
	}
}
