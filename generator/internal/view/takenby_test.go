package view

import (
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// TestTakenBy: where the address of the base names no place, or one that the level has left, the agencies count.
func TestTakenBy(t *testing.T) {
	for _, c := range []struct{ receiving, agency, want string }{
		{"Bộ phận Một cửa", "UBND cấp xã", "Bộ phận Một cửa"},
		{"Trực tuyến. Trường hợp chưa đủ điều kiện thì trực tiếp hoặc qua bưu điện theo kế hoạch", "Trường Trung học cơ sở", "Trường Trung học cơ sở"},
		{"Nộp qua hệ thống dịch vụ công trực tuyến", "", "Nộp qua hệ thống dịch vụ công trực tuyến"},
		{"Trực tiếp tại Trung tâm Phục vụ hành chính công", "UBND cấp xã", "Trực tiếp tại Trung tâm Phục vụ hành chính công"},
		{"Ủy ban nhân dân cấp tỉnh", "Sở Nội vụ", "Ủy ban nhân dân cấp tỉnh"},
		{"Sở Giao thông vận tải", "UBND cấp xã", "UBND cấp xã"},
		{"Cơ sở khám bệnh, chữa bệnh nơi đang điều trị", "Quỹ Bảo trợ trẻ em", "Cơ sở khám bệnh, chữa bệnh nơi đang điều trị"},
	} {
		x := &site.Procedure{Procedure: &record.Procedure{Receiving: c.receiving, Agency: c.agency, Level: "Cấp Xã"}}
		if got := TakenBy(x); got != c.want {
			t.Errorf("%q, %q: %q, want %q", c.receiving, c.agency, got, c.want)
		}
	}
}
