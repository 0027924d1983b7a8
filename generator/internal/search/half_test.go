package search

import (
	"fmt"
	"testing"

	"niemyet/generator/internal/site"
)

// A word that is still being typed is read with the words before it: of the many that
// begin so, the one that follows them is meant, however rare it is; and what only begins
// like it is nothing that people say ("kết h" is no household business, "hkd").
func TestHalfTyped(t *testing.T) {
	docs := []Document{{Kind: "procedure", Name: "Đăng ký khai sinh"}, {Kind: "procedure", Name: "Đăng ký kết hôn"}}
	for i, common := range []string{"sản", "sách", "sông", "súng", "sửa", "sân", "số", "sao", "sữa", "hộ", "hàng", "hóa", "học", "hải", "hạ", "hồ", "hưởng", "hội", "hợp"} {
		for j := range 3 {
			docs = append(docs, Document{Kind: "procedure", Name: fmt.Sprintf("Cấp %s %c", common, 'a'+i+j)})
		}
	}
	docs = append(docs, Document{Kind: "procedure", Name: "Đăng ký thành lập hộ kinh doanh", Popularity: 9000})
	e := engineOf(t, docs, &site.Config{})
	for query, want := range map[string]string{"khai s": docs[0].Name, "ket h": docs[1].Name, "kết h": docs[1].Name, "hkd": docs[len(docs)-1].Name} {
		hits := e.Search(query).Hits
		if len(hits) == 0 || e.Result(hits[0].Doc).Name != want {
			t.Errorf("%q does not find %q first: %v", query, want, hits)
		}
	}
}
