package feed_test

import (
	"encoding/xml"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/feed"
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
	s := load(t, func(fstest.MapFS) {})
	base := string(s.Config.BaseURL)
	body := atomOf(t, s, news)
	var f struct {
		ID, Updated string
		Entries     []struct {
			ID, Title, Updated, Content string
			Link                        struct {
				Href string `xml:"href,attr"`
			}
		} `xml:"entry"`
	}
	_ = xml.Unmarshal([]byte(strings.NewReplacer("<id>", "<ID>", "</id>", "</ID>", "<title>", "<Title>", "</title>", "</Title>", "<updated>", "<Updated>", "</updated>", "</Updated>", "<content", "<Content", "</content>", "</Content>", "<link", "<Link", "</link>", "</Link>").Replace(body)), &f)
	if len(f.Entries) != 2 {
		t.Fatalf("%s", body)
	}
	first, gone := f.Entries[0], f.Entries[1]
	if first.ID != base+"/thay-doi.xml#2026-11-24.changed.thu-tuc.khai-sinh" || first.Updated != "2026-11-24T00:00:00+07:00" || first.Content != "Phí: 9.000 đồng, trước là 8.000 đồng" ||
		first.Title != "Sửa đổi: Khai sinh <mới>" || first.Link.Href != base+"/thu-tuc/khai-sinh.html" {
		t.Errorf("%+v", first)
	}
	if gone.Link.Href != base+"/thay-doi/2026-11.html" || f.Updated != first.Updated {
		t.Errorf("%+v, feed of %s", gone, f.Updated)
	}
	many := make([]edition.News, 200)
	for i := range many {
		many[i] = news[0]
	}
	if n := strings.Count(atomOf(t, s, many), "<entry>"); n != 60 {
		t.Errorf("%d entries", n)
	}
}

func atomOf(t *testing.T, s *site.Site, news []edition.News) string {
	t.Helper()
	for _, f := range feed.Files(s, said(t), new(edition.Air).With(s), news) {
		if f.Path == site.ChangesFeedAddress {
			return string(f.Body)
		}
	}
	t.Fatal("no Atom feed")
	return ""
}
