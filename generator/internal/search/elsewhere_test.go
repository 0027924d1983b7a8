package search

import (
	"slices"
	"testing"

	"niemyet/generator/internal/site"
)

// TestElsewhereIsSaid: who asks for what another house does is told so before any procedure
// that shares a word with it, in Vietnamese, in English, in any way of typing; a record of the
// site's own that is about it stands above, and what we do is not disturbed.
func TestElsewhereIsSaid(t *testing.T) {
	s := smallWith(t, otherRecords)
	own := Document{Kind: "policy", Address: "chinh-sach/ho-chieu.html", Name: "Làm hộ chiếu lưu động tại phường tháng 12"}
	late := Document{Kind: "policy", Address: "chinh-sach/xung-kich.html", Name: "Hỗ trợ khám chữa bệnh cho lực lượng xung kích trong trường hợp chưa tham gia bảo hiểm xã hội"}
	none := func(site.Elsewhere) []string {
		return []string{"Làm ở Công an cấp tỉnh, hoặc Cục Quản lý xuất nhập cảnh (Bộ Công an)"}
	}
	first := func(more []Document, query string) string {
		docs := Documents(s, nil)
		docs = append(docs, more...) // of a kind that the index has, out of order: a run of its own
		docs = append(docs, Elsewhere(s, docs, none)...)
		e := engineOf(t, docs, s.Config)
		hits := e.Search(query).Hits
		if len(hits) == 0 {
			return ""
		}
		return e.Result(hits[0].Doc).Address
	}
	for query, want := range map[string]string{
		"hộ chiếu": "noi-khac/ho-chieu.html", "ho chieu": "noi-khac/ho-chieu.html", "ho65 chie61u": "noi-khac/ho-chieu.html", "hooj chieesu": "noi-khac/ho-chieu.html",
		"passport": "noi-khac/ho-chieu.html", "visa": "noi-khac/thi-thuc.html", "thuế": "noi-khac/thue.html", "nop thue": "noi-khac/thue.html", "tax": "noi-khac/thue.html", "tã": "noi-khac/thue.html", "vía": "noi-khac/thi-thuc.html", "gia hạn vía": "noi-khac/thi-thuc.html", "pasport": "noi-khac/ho-chieu.html",
		"bằng lái xe": "noi-khac/giay-phep-lai-xe.html", "driving licence": "noi-khac/giay-phep-lai-xe.html", "bhxh": "noi-khac/bao-hiem-xa-hoi.html", "mở công ty": "noi-khac/thanh-lap-doanh-nghiep.html",
		"mất hộ chiếu": "noi-khac/mat-ho-chieu.html", "vneid": "noi-khac/dinh-danh-dien-tu.html", "lý lịch tư pháp": "noi-khac/ly-lich-tu-phap.html",
		"luật hộ tịch": "van-ban/luat-60-2014-qh13.html", "đặt tên đường": "thong-bao/dat-ten-duong.html",
	} {
		if got := first(nil, query); got != want {
			t.Errorf("%q is answered with %q first, not with %q", query, got, want)
		}
	}
	if got := first([]Document{own}, "làm hộ chiếu"); got != own.Address {
		t.Errorf("the site's own answer stands below %q", got)
	}
	if got := first([]Document{late}, "bảo hiểm xã hội"); got != "noi-khac/bao-hiem-xa-hoi.html" {
		t.Errorf("social insurance is answered with %q", got)
	}
	docs := Documents(s, nil)
	agreed(t, Build(slices.Concat(docs, Elsewhere(s, docs, none)), s.Config), []string{"hộ chiếu", "thue", "visa", "vía", "tã", "tả", "lót pasport", "luật hộ tịch", "mat bang lai"})
}
