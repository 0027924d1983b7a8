package view

import (
	"regexp"
	"strconv"
	"testing"
)

// TestPaperQR: a code on paper is as wide as its modules ask for, so that each covers two
// whole dots at 100 dots an inch wherever it falls. Of 53 codes 27 mm wide 14 were read.
func TestPaperQR(t *testing.T) {
	size := regexp.MustCompile(`width="([\d.]+)mm" height="([\d.]+)mm" viewBox="0 0 (\d+) \d+"`)
	for _, content := range []string{"https://a.vn/kt/1.html", "https://gia-nghia.example.vn/cong/kt/cq-bo-phan-mot-cua-thanh-pho-5e6ef5.html"} {
		found := size.FindStringSubmatch(string(PaperQR(content, "mã")))
		if found == nil || found[1] != found[2] {
			t.Fatalf("%s: no size in millimetres: %v", content, found)
		}
		wide, _ := strconv.ParseFloat(found[1], 64)
		modules, _ := strconv.ParseFloat(found[3], 64)
		if module := wide / modules; module < 0.634 || module > 0.636 {
			t.Errorf("%s: a module of %.3f mm, want 0.635", content, module)
		}
	}
	if size.MatchString(string(QR("https://a.vn", "mã"))) {
		t.Error("a code on a screen has a size of its own: the place that shows it says how wide it is")
	}
}
