package feed

import (
	"encoding/xml"
	"strings"
	"testing"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TestAtom: an entry has an id and a moment of its own that stay; what is gone leads to its
// month; old and new stand in the text; a feed holds no more than readers should load.
func TestAtom(t *testing.T) {
	day := vi.Date{Year: 2026, Month: 11, Day: 24}
	news := []edition.News{
		{On: day, Act: edition.Otherwise, Kind: record.KindOf[*record.Procedure](), Key: "thu-tuc/khai-sinh", Title: "Khai sinh <mới>", Address: "thu-tuc/khai-sinh.html",
			Changes: []edition.Change{{Name: "Phí", Text: "9.000 đồng, trước là 8.000 đồng"}}},
		{On: day, Act: edition.Gone, Kind: record.KindOf[*record.Page](), Key: "trang/cu", Title: "Trang cũ"},
	}
	s := &site.Site{Config: &site.Config{Unit: "UBND phường Ví Dụ", BaseURL: "https://vidu.example"}, Date: day.AddDays(3)}
	body := atom(s, said(t), news).Body
	var f struct {
		ID, Updated string
		Entries     []struct {
			ID, Title, Updated, Content string
			Link                        struct {
				Href string `xml:"href,attr"`
			}
		} `xml:"entry"`
	}
	_ = xml.Unmarshal([]byte(strings.NewReplacer("<id>", "<ID>", "</id>", "</ID>", "<title>", "<Title>", "</title>", "</Title>", "<updated>", "<Updated>", "</updated>", "</Updated>", "<content", "<Content", "</content>", "</Content>", "<link", "<Link", "</link>", "</Link>").Replace(string(body))), &f)
	if len(f.Entries) != 2 {
		t.Fatalf("%s", body)
	}
	first, gone := f.Entries[0], f.Entries[1]
	if first.ID != "https://vidu.example/thay-doi.xml#2026-11-24.changed.thu-tuc.khai-sinh" || first.Updated != "2026-11-24T00:00:00+07:00" || first.Content != "Phí: 9.000 đồng, trước là 8.000 đồng" ||
		first.Title != "Sửa đổi: Khai sinh <mới>" || first.Link.Href != "https://vidu.example/thu-tuc/khai-sinh.html" {
		t.Errorf("%+v", first)
	}
	if gone.Link.Href != "https://vidu.example/thay-doi/2026-11.html" || f.Updated != first.Updated {
		t.Errorf("%+v, feed of %s", gone, f.Updated)
	}
	many := make([]edition.News, 3*mostNews)
	for i := range many {
		many[i] = news[0]
	}
	if n := strings.Count(string(atom(s, said(t), many).Body), "<entry>"); n != mostNews {
		t.Errorf("%d entries", n)
	}
}
