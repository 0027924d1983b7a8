package record_test

import (
	"testing"

	"niemyet/generator/internal/record"
)

func TestNarrowings(t *testing.T) {
	const pension = "Từ đủ 75 tuổi không có lương hưu, hoặc lương hưu thấp hơn mức trợ cấp. Người từ đủ 70 tuổi đến dưới 75 tuổi thuộc hộ nghèo, hộ cận nghèo."
	for name, x := range map[string]struct{ text, source, said, wider string }{
		"poor, not nearly poor":     {"Dành cho hộ nghèo.", pension, "hộ nghèo", "hộ cận nghèo"},
		"both":                      {"Dành cho hộ nghèo. Hộ cận nghèo cũng được.", pension, "", ""},
		"the source parts them":     {"Dành cho hộ nghèo.", "Người nhiễm HIV thuộc hộ nghèo. Việc khác: hộ cận nghèo.", "", ""},
		"small pensions":            {"Ông bà không có lương hưu thì được.", pension, "không có lương hưu", "người đang hưởng mức thấp hơn"},
		"small pensions too":        {"Ông bà không có lương hưu hoặc có mà thấp hơn thì được.", pension, "", ""},
		"age in words":              {"Từ đủ bảy mươi lăm tuổi thì được.", pension, "Từ đủ bảy mươi lăm tuổi", "người từ đủ 70 tuổi"},
		"both ages":                 {"Từ đủ bảy mươi lăm tuổi, có nhà từ đủ bảy mươi tuổi.", pension, "", ""},
		"most severe alone":         {"Người khuyết tật đặc biệt nặng.", "người khuyết tật nặng, người khuyết tật đặc biệt nặng", "khuyết tật đặc biệt nặng", "người khuyết tật nặng"},
		"severe alone":              {"Người khuyết tật nặng.", "khuyết tật nặng và đặc biệt nặng", "khuyết tật nặng", "người khuyết tật đặc biệt nặng"},
		"permanent residence alone": {"Nộp ở nơi thường trú.", "nơi thường trú hoặc nơi tạm trú", "nơi thường trú", "nơi tạm trú"},
		"parents alone":             {"Cha mẹ nộp đơn.", "Cha mẹ (hoặc người giám hộ) nộp đơn", "Cha mẹ", "người giám hộ"},
		"persons alone":             {"Cá nhân bị thiệt hại.", "tổ chức, cá nhân bị thiệt hại", "Cá nhân", "tổ chức"},
		"citizens alone":            {"Công dân Việt Nam.", "Công dân Việt Nam, người Việt Nam định cư ở nước ngoài", "Công dân Việt Nam", "người Việt Nam định cư ở nước ngoài"},
		"a way is shut":             {"Chỉ nộp trực tiếp.", "trực tiếp\ntrực tuyến\n", "Chỉ nộp trực tiếp", "nộp trực tuyến"},
		"the way is shut in law":    {"Chỉ nộp trực tiếp.", "trực tiếp\n", "", ""},
		"the source says so too":    {"Không nhận qua bưu chính.", "Gửi giấy hẹn qua bưu chính. Không nhận qua bưu chính hồ sơ này.", "", ""},
		"post is refused":           {"Không nhận qua bưu chính.", "bưu chính", "Không nhận qua bưu chính", "nộp qua bưu chính"},
		"nothing of groups":         {"Hỏi tại quầy.", pension, "", ""},
	} {
		found := record.Narrowings(x.text, x.source)
		switch {
		case x.said == "" && len(found) > 0:
			t.Errorf("%s: %+v, want none", name, found)
		case x.said != "" && (len(found) != 1 || found[0].Said != x.said || found[0].Wider.Vi != x.wider):
			t.Errorf("%s: %+v, want “%s” without “%s”", name, found, x.said, x.wider)
		}
	}
}
