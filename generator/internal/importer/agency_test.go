package importer_test

import (
	"strings"
	"testing"

	"niemyet/generator/internal/importer"
)

// TestEverywhere: what a ministry announced for the whole country names no other province
// as who decides here.
func TestEverywhere(t *testing.T) {
	for _, c := range []struct{ agency, decision, want string }{
		{"UBND cấp xã - tỉnh Quảng Trị", "1/QĐ-BTP", "UBND cấp xã"},
		{"Sở Tư pháp Thành phố Hà Nội, Cơ quan quản lý cơ sở dữ liệu hộ tịch", "1/QĐ-BTP", "Sở Tư pháp, Cơ quan quản lý cơ sở dữ liệu hộ tịch"},
		{"Sở Xây dựng TP Hồ Chí Minh; UBND cấp xã", "1/QĐ-BTP", "Sở Xây dựng; UBND cấp xã"},
		{"Sở An toàn thực phẩm - TP.HCM", "1/QĐ-BYT", "Sở An toàn thực phẩm"},
		{"Sở Xây dựng tỉnh Lâm Đồng", "1/QĐ-BTP", "Sở Xây dựng tỉnh Lâm Đồng"},
		{"Công an tỉnh, thành phố", "1/QĐ-BTP", "Công an tỉnh, thành phố"},
		{"Tỉnh Quảng Trị", "1/QĐ-BTP", "Tỉnh Quảng Trị"},
		{"UBND cấp xã - tỉnh Quảng Trị", "1/QĐ-UBND", "UBND cấp xã - tỉnh Quảng Trị"},
		{"UBND cấp xã - tỉnh Quảng Trị", "", "UBND cấp xã - tỉnh Quảng Trị"},
	} {
		row := `{"code": "1.000001", "name": "Thử", "level": "Cấp Xã", "agency": "` + c.agency + `", "decision": "` + c.decision + `"}`
		got, err := importer.Import(strings.NewReader(row), "x.jsonl", importer.Options{Unit: bacGiaNghia})
		must(t, err)
		if file := string(got.Files[0].Data); !strings.Contains(file, `agency = "`+c.want+"\"\n") {
			t.Errorf("%s, %s:\n%s", c.agency, c.decision, file)
		}
	}
}
