package vi

import "testing"

func TestNearest(t *testing.T) {
	keys := []string{"ten", "linh_vuc", "thoi_han", "le_phi", "can_cu", "hieu_luc_tu", "hieu_luc_den"}
	for in, want := range map[string]string{
		"tne": "ten", "linhvuc": "linh_vuc", "lĩnh vực": "linh_vuc", "thoi-hna": "thoi_han", "le_phii": "le_phi",
		"hieu_luc_tư": "hieu_luc_tu", "hieu_luc_de": "hieu_luc_den", "mau_sac": "", "": "", "x": "", "t": "",
	} {
		if got := Nearest(in, keys); got != want {
			t.Errorf("Nearest(%q) = %q, want %q", in, got, want)
		}
	}
	if a, b := Nearest("abcx", []string{"abcy", "abcw"}), Nearest("abcx", []string{"abcw", "abcy"}); a != b || a != "abcw" {
		t.Errorf("ties depend on the order of candidates: %q, %q", a, b)
	}
}
