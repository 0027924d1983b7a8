package vi

import (
	"slices"
	"testing"
)

func TestPaperCounts(t *testing.T) {
	for _, one := range []struct {
		name string
		want []PaperCount
	}{
		{"Tờ khai", nil},
		{"Bản sao giấy khai sinh", nil},
		{"Giấy chứng sinh (01 bản chính)", []PaperCount{{1, false, "01 bản chính"}}},
		{"Giấy phép (01 bản chính hoặc 01 bản sao)", nil},
		{"Mẫu năm 2015 bản chính", nil},
		{"Ảnh: 2 (hai) bản gốc, 03 bản sao", []PaperCount{{2, false, "2 (hai) bản gốc"}, {3, true, "03 bản sao"}}},
	} {
		if got := PaperCounts(one.name); !slices.Equal(got, one.want) {
			t.Errorf("%s: %v, want %v", one.name, got, one.want)
		}
	}
}
