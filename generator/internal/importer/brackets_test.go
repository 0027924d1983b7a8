package importer

import "testing"

// TestWholeBrackets: no name ends inside a bracket, and numbers of lists keep theirs.
func TestWholeBrackets(t *testing.T) {
	for name, want := range map[string]string{
		"Hợp đồng (bản chính hoặc bản sao;":               "Hợp đồng (bản chính hoặc bản sao)",
		") Đơn đăng ký":                                   "Đơn đăng ký",
		"Nộp hồ sơ đến Bộ phận Một cửa)":                  "Nộp hồ sơ đến Bộ phận Một cửa",
		"a) Đơn (Mẫu số 01)":                              "a) Đơn (Mẫu số 01)",
		"Hồ sơ gồm: 1) đơn, 2) ảnh":                       "Hồ sơ gồm: 1) đơn, 2) ảnh",
		"Đơn (theo mẫu (Phụ lục I)":                       "Đơn (theo mẫu (Phụ lục I))",
		"Cấp lần đầu (trong đó đăng ký đất đai, tài sản…": "Cấp lần đầu…",
		"Đơn (a":    "Đơn (a)",
		"Đơn\n(mẫu": "Đơn\n(mẫu",
		"":          "",
	} {
		if got := wholeBrackets(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}
