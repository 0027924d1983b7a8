package edition

import (
	"slices"
	"testing"
)

// TestKeptParts: parts that were kept are the parts.
func TestKeptParts(t *testing.T) {
	parts := []Part{
		NewPart(TitlePart, "Tên", "Đăng ký khai sinh", "Đăng ký khai sinh", false),
		NewPart("ways.fee", "Phí,\tlệ phí\n", "a = b\nc", "a", false),
		NewPart("", "", "", "", false),
		NewPart("papers.1", "Tờ khai", "bản chính", "x", true),
	}
	text, ok := KeepParts(parts)
	if !ok {
		t.Fatal("the parts cannot be kept")
	}
	if got, err := KeptParts(text); err != nil || !slices.Equal(got, parts) {
		t.Errorf("kept %v, got %v, %v", parts, got, err)
	}
	for _, bad := range []string{text[:len(text)-1], "a\tb\n", "a\tb\tc\td\te\tf\n", "a\n"} {
		if _, err := KeptParts(bad); err == nil {
			t.Errorf("%q was taken for parts", bad)
		}
	}
	if _, ok := KeepParts([]Part{{Key: "a\tb"}}); ok {
		t.Error("a part was kept that would be read as another")
	}
}
