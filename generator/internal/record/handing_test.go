package record

import (
	"reflect"
	"testing"
)

// TestHandings: steps in the same hands are one stop, a time is of its own step alone, a case has its
// own way, and what two do between them is no way through several hands.
func TestHandings(t *testing.T) {
	p := &Procedure{Steps: []Step{
		{Title: "Nộp", Who: "Người dân"},
		{Title: "Nhận", Who: "Một cửa", Time: "1 giờ"},
		{Title: "Chuyển", Who: "Một cửa"},
		{Title: "Ghi sổ", Who: "Một cửa"},
		{Title: "Chuyển tiếp", Who: "Một cửa", Time: "1 ngày"},
		{Title: "Không rõ ai", Who: "?"},
		{Title: "Xét", Who: "Phòng Kinh tế", Time: "?", Case: "Trên 500 m²"},
		{Title: "Ký", Who: "Chủ tịch", Case: "Trên 500 m²"},
		{Title: "Trả ngay", Who: "Một cửa", Case: "Dưới 500 m²"},
	}}
	want := []Handing{{"Trên 500 m²", []HandingStop{
		{"Người dân", []string{"Nộp"}, ""},
		{"Một cửa", []string{"Nhận"}, "1 giờ"},
		{"Một cửa", []string{"Chuyển", "Ghi sổ"}, ""},
		{"Một cửa", []string{"Chuyển tiếp"}, "1 ngày"},
		{"Phòng Kinh tế", []string{"Xét"}, ""},
		{"Chủ tịch", []string{"Ký"}, ""},
	}}}
	if got := p.Handings(); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v\nwant %v", got, want)
	}
	if got := (&Procedure{Steps: p.Steps[:5]}).Handings(); got != nil {
		t.Errorf("two hands have a way: %v", got)
	}
}
