package site

import "testing"

// TestPlainBase: what is written into settings of hosts holds no sign that means something.
func TestPlainBase(t *testing.T) {
	for text, want := range map[string]bool{
		"https://vidu.gov.vn": true, "http://127.0.0.1:8080": true, "https://vidu.gov.vn/": true, "https://vidu.gov.vn/niem-yet/phuong_1": true, "https://xn--v-d-bna.vn": true,
		"https://vidu.gov.vn/%0aRedirectMatch%20.*%20https://x": false, "https://ten:pw@vidu.gov.vn": false, "https://ten@vidu.gov.vn": false, "https://vidu.gov.vn?a": false, "https://vidu.gov.vn/?": false,
		"https://vidu.gov.vn#a": false, "https://vidu.gov.vn/a b": false, "https://vidu.gov.vn/a\nb": false, "https://vidu.gov.vn\n": false, "https://vidu.gov.vn/../a": false, "https://vidu.gov.vn/.htaccess": false,
		"https://vidu.gov.vn//a": false, "https://vidu.gov.vn/\"a": false, "https://vidu.gov.vn/${a}": false, "https://[::1]": false, "javascript://a": false, "ftp://vidu.gov.vn": false, "https://": false, "https://-a": false,
		"https://ví-dụ.vn": false, "https://vidu.gov.vn:123456": false,
	} {
		if got := plainBase(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
