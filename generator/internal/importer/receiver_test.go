package importer

import (
	"testing"

	"niemyet/generator/internal/record"
)

// TestReceiverOf: who receives is read from what a citizen does first, and not at all where another one is named.
func TestReceiverOf(t *testing.T) {
	step := func(texts ...string) (out []record.Step) {
		for _, text := range texts {
			out = append(out, record.Step{Text: text})
		}
		return out
	}
	for want, list := range map[string][][]record.Step{
		"Ủy ban nhân dân cấp xã": {
			step("Tổ chức, cá nhân nộp hồ sơ đến Ủy ban nhân dân cấp xã."),
			step("- Chủ bến gửi hồ sơ cho Chủ tịch Ủy ban nhân dân cấp xã.", "Ủy ban nhân dân cấp xã gửi Sở Xây dựng."),
			step("Cá nhân chuẩn bị hồ sơ.", "Nộp hồ sơ cho Ủy ban nhân dân cấp xã."),
			step("Tổ chức tôn giáo có trụ sở chính ở một xã gửi văn bản đến Ủy ban nhân dân cấp xã bằng hình thức trực tiếp tại Bộ phận một cửa"),
			step("Căn cứ công bố của Ủy ban nhân dân cấp tỉnh, cá nhân lập hồ sơ và gửi Ủy ban nhân dân cấp xã nơi tổ chức, cá nhân sản xuất."),
			step("Nộp hồ sơ TTHC\nCá nhân nộp hồ sơ đến Ủy ban nhân dân cấp xã\nBước 1: Ủy ban nhân dân cấp xã xem xét"),
		},
		"Trung tâm Phục vụ hành chính công": {
			step("Cá nhân làm đơn gửi trên Cổng Dịch vụ công quốc gia hoặc qua dịch vụ bưu chính hoặc trực tiếp đến Trung tâm Phục vụ hành chính công."),
			step("Nộp hồ sơ bằng một trong các hình thức sau:\nTrực tiếp tại TTPVHCC hoặc trực tuyến."),
		},
		"Trung tâm Phục vụ hành chính công cấp tỉnh, xã": {step("Người nộp thuế nộp hồ sơ tại TTPVHCC cấp tỉnh, xã (trực tiếp)")},
		"Ủy ban nhân dân xã nơi thường trú":              {step("Người lao động nộp hồ sơ tới Ủy ban nhân dân xã nơi thường trú.")},
		"Công an cấp xã":                 {step("Công dân nộp hồ sơ tại Công an cấp xã")},
		"Cơ quan thuế quản lý trực tiếp": {step("Người nộp thuế lập hồ sơ và gửi đến cơ quan thuế quản lý trực tiếp.")},
		"": {
			step("Cá nhân gửi đơn đến Sở Nội vụ nơi quản lý hồ sơ."),
			step("Chủ đầu tư gửi hồ sơ đến Sở Xây dựng hoặc UBND cấp xã."),
			step("Tổ chức nộp hồ sơ đến Bộ phận Một cửa cơ quan có thẩm quyền hoặc Trung tâm Phục vụ hành chính công"),
			step("Chủ cảng nộp hồ sơ đến cơ quan có thẩm quyền sau: Bộ Xây dựng; Ủy ban nhân dân cấp xã"),
			step("Cá nhân nộp hồ sơ tại Trung tâm Phục vụ hành chính công cấp tỉnh (sau đây gọi tắt là Bộ phận Một cửa)"),
			step("Ủy ban nhân dân cấp xã tiếp nhận hồ sơ và gửi cho Công an cấp xã."),
			step("Bước 1: Cá nhân nộp hồ sơ đến Ủy ban nhân dân cấp xã.\nBước 1: Cá nhân gửi hồ sơ đến Sở Nội vụ."),
			{{Case: "Quân đội quản lý", Text: "Cá nhân gửi đơn đến đơn vị quản lý"}, {Case: "Khác", Text: "Cá nhân gửi đơn đến Ủy ban nhân dân cấp xã"}},
			step("Cá nhân nộp lệ phí tại Ủy ban nhân dân cấp xã."),
			step("Người lao động nộp hồ sơ. Trường hợp khác gửi Thuế cơ sở; cá nhân nộp hồ sơ đến Ủy ban nhân dân cấp xã"),
			step(""),
		},
	} {
		for _, steps := range list {
			got := receiverOf(steps)
			if got.clash {
				got.name = ""
			}
			if got.name != want {
				t.Errorf("%q: %q, want %q", steps, got.name, want)
			}
		}
	}
}

// TestDraftReceiver: what names a house of the level stays; a ministry's, a department's and a house above the level give
// way, and a tax office is never put before an agency that takes files itself.
func TestDraftReceiver(t *testing.T) {
	commune := []record.Step{{Text: "Cá nhân nộp hồ sơ đến UBND cấp xã."}}
	tax := []record.Step{{Text: "Cá nhân nộp hồ sơ đến cơ quan thuế."}}
	for _, c := range []struct {
		agency, receiving string
		steps             []record.Step
		want              string
	}{
		{"?", "", commune, "UBND cấp xã"},
		{"Sở Nội vụ", "", commune, "UBND cấp xã"},
		{"Cơ sở trợ giúp xã hội", "", commune, "UBND cấp xã"},
		{"?", "Sở Giao thông vận tải", commune, "UBND cấp xã"},
		{"?", "Bộ phận Một cửa", commune, "Bộ phận Một cửa"},
		{"Công an cấp Xã", "", commune, ""},
		{"Thuế tỉnh, thành phố", "", tax, ""},
		{"?", "", tax, "Cơ quan thuế"},
	} {
		r := &row{proc: &record.Procedure{Level: "Cấp Xã", Agency: c.agency, Receiving: c.receiving, Steps: c.steps}}
		r.draftReceiver()
		if got := r.proc.Receiving; got != c.want {
			t.Errorf("%q, %q: %q, want %q", c.agency, c.receiving, got, c.want)
		}
		if told := len(r.entries) > 0; told != (c.want != c.receiving) {
			t.Errorf("%q, %q: the report says %v", c.agency, c.receiving, r.entries)
		}
	}
}

// TestReceiverOfWays: where the steps name nobody, a note of the counter may.
func TestReceiverOfWays(t *testing.T) {
	ways := []record.Way{
		{Channel: record.Online, Note: "Nộp tại Sở Nội vụ"},
		{Channel: record.Direct, Note: "Nộp văn bản trực tiếp tại Bộ phận Tiếp nhận và trả kết quả của Ủy ban nhân dân cấp xã; Ủy ban nhân dân cấp xã gửi Sở Nội vụ"},
	}
	if got := receiverOfWays(ways); got.name != "Bộ phận Tiếp nhận và trả kết quả của Ủy ban nhân dân cấp xã" || got.clash {
		t.Errorf("%+v", got)
	}
}
