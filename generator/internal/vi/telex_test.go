package vi_test

import (
	"testing"

	"golang.org/x/text/unicode/norm"

	"niemyet/generator/internal/vi"
)

func TestTelex(t *testing.T) {
	for typed, want := range map[string]string{
		"ddawng": "đăng", "kys": "ký", "dangdw": "đăng", "nhana": "nhân", "nhaanj": "nhận",
		"thuowngf": "thường", "thuwowngf": "thường", "thuongwf": "thường", "truws": "trứ",
		"muaw": "mưa", "thuowr": "thuở", "quaw": "quă", "giays": "giáy", "giaays": "giấy",
		"hoaf": "hòa", "quys": "quý", "gias": "giá", "toans": "toán", "thuys": "thúy", "nhwng": "nhưng",
		"hooj": "hộ", "gif": "gì", "chuwngs": "chứng", "ngoaif": "ngoài", "dduowcj": "được", "nuowcs": "nước",
		"laij": "lại", "sowr": "sở", "tieenf": "tiền", "asz": "a",
	} {
		if got, ok := vi.TelexKeys(typed); !ok || got != want {
			t.Errorf("Telex(%q) = %q, %v; want %q", typed, got, ok, want)
		}
	}
	for _, typed := range []string{"khai", "sinh", "", "dkk", "ct01", "xyz1", "str"} {
		if got, ok := vi.TelexKeys(typed); ok {
			t.Errorf("Telex(%q) = %q; want nothing", typed, got)
		}
	}
}

func TestVNI(t *testing.T) {
	for typed, want := range map[string]string{
		"d9a8ng": "đăng", "ky1": "ký", "d9at61": "đất", "thuong72": "thường", "thu7o7ng2": "thường",
		"nha6n5": "nhận", "giay61": "giấy", "ho65": "hộ", "tie6n2": "tiền", "hoa2": "hòa", "o73": "ở",
	} {
		if got, ok := vi.VNIKeys(typed); !ok || got != want {
			t.Errorf("VNI(%q) = %q, %v; want %q", typed, got, ok, want)
		}
	}
	for _, typed := range []string{"khai", "ct9", "113", "a9", "b2"} {
		if got, ok := vi.VNIKeys(typed); ok {
			t.Errorf("VNI(%q) = %q; want nothing", typed, got)
		}
	}
}

func FuzzKeystrokes(f *testing.F) {
	for _, s := range []string{"ddawng", "d9a8ng", "gi", "qu1", "wwww", "aaaa"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, read := range []func(string) (string, bool){vi.TelexKeys, vi.VNIKeys} {
			if got, ok := read(s); ok && !norm.NFC.IsNormalString(got) {
				t.Errorf("%q gives %q, which is not NFC", s, got)
			}
		}
	})
}
