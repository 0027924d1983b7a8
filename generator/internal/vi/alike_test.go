package vi_test

import (
	"testing"

	"niemyet/generator/internal/vi"
)

func TestAlike(t *testing.T) {
	for _, c := range [][2]string{
		{"hòa giải, thúy, khỏe", "hoà giải, thuý, khoẻ"},
		{"Ủy ban nhân dân", "Uỷ ban nhân dân"},
		{"kỹ thuật, lý lịch, quý, y tế", "kĩ thuật, lí lịch, quí, i tế"},
		{"một  hai ba", "một hai\u00a0 ba "},
		{"Bản chính.", "Bản chính"},
		{"Bản chính;\nbản sao.", "Bản chính\n\nbản sao"},
		{`"Một cửa"`, "“Một cửa”"},
		{"7 giờ - 11 giờ", "7 giờ – 11 giờ"},
		{"đăng ký", "đa\u0306ng ky\u0301"},
		{"hồ sơ , giấy tờ", "hồ sơ, giấy tờ"},
		{"ủy\u200b ban", "Ủy ban"},
		{"v.v…", "v.v..."},
	} {
		if a, b := vi.Alike(c[0]), vi.Alike(c[1]); a != b {
			t.Errorf("%q and %q are told apart: %q, %q", c[0], c[1], a, b)
		}
	}
	for _, c := range [][2]string{
		{"tay", "tai"}, {"thúy", "thúi"}, {"hòa", "hóa"}, {"8.000", "8.0000"}, {"8.000", "8000"}, {"bản chính", "ban chính"}, {"tháng", "thắng"},
		{"mùa", "mua"}, {"đa", "da"}, {"bản sao, bản chính", "bản chính, bản sao"}, {"1,5", "15"}, {"Nộp. Chờ", "Nộp Chờ"},
	} {
		if a, b := vi.Alike(c[0]), vi.Alike(c[1]); a == b {
			t.Errorf("%q and %q are taken for one: %q", c[0], c[1], a)
		}
	}
}
