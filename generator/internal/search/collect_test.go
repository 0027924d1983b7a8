package search

import (
	"os"
	"strings"
	"testing"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// otherRecords are of the kinds that tell of procedures, one past its day of each.
var otherRecords = map[string]string{
	"content/bang-niem-yet/bang-chinh.md":  "name = \"Bảng chính\"\noffice = \"ubnd\"\nplace = \"Sảnh tầng một, bên trái cửa\"\nform = \"bảng treo tường\"\nanswerable = \"Văn phòng\"\nchecked = \"thứ Hai\"\nhotlines = true\nall_fields = true\n",
	"content/thong-bao/dat-ten-duong.md":   noticeText("12/TB-UBND", "Về việc đặt tên đường", "2026-11-20", "2026-12-20"),
	"content/thong-bao/da-go.md":           noticeText("03/TB-UBND", "Về việc đã gỡ xuống", "2026-08-03", "2026-09-03"),
	"content/van-ban/luat-60-2014-qh13.md": "name = \"Luật Hộ tịch\"\nnumber = \"60/2014/QH13\"\ntype = \"Luật\"\nissuer = \"Quốc hội\"\neffective_from = 2016-01-01\n",
	"content/van-ban/luat-01-2001-qh10.md": "name = \"Luật Đã thay\"\nnumber = \"01/2001/QH10\"\ntype = \"Luật\"\nissuer = \"Quốc hội\"\neffective_from = 2001-01-01\neffective_to = 2010-01-01\n",
}

func noticeText(number, name, from, to string) string {
	return "name = \"" + name + "\"\ntype = \"thông báo\"\nnumber = \"" + number + "\"\nplace = \"Ví Dụ\"\ndate = " + from + "\nissuer = \"Ủy ban nhân dân phường Ví Dụ\"\n" +
		"authority = \"TM. Ủy ban nhân dân\"\nposition = \"Chủ tịch\"\nrecipients = [\"Các tổ dân phố\"]\narchive = \"VT\"\nboards = [\"bang-chinh\"]\nposted_from = " + from + "\nposted_until = " + to + "\n"
}

func TestOtherKindsAreFound(t *testing.T) {
	s := smallWith(t, otherRecords)
	docs := Documents(s, nil)
	e := engineOf(t, docs, s.Config)
	for query, want := range map[string]string{
		"60/2014/QH13": "van-ban/luat-60-2014-qh13.html", "luật hộ tịch": "van-ban/luat-60-2014-qh13.html", "luat ho tich": "van-ban/luat-60-2014-qh13.html",
		"60/2014": "van-ban/luat-60-2014-qh13.html", "12/TB-UBND": "thong-bao/dat-ten-duong.html", "đặt tên đường": "thong-bao/dat-ten-duong.html",
		"bang chinh": "bang-niem-yet/bang-chinh.html", "sanh tang mot": "bang-niem-yet/bang-chinh.html", "bang niem yet": "bang-niem-yet/bang-chinh.html", "bảng niêm yết sảnh tầng một": "bang-niem-yet/bang-chinh.html",
		"hộ tịch": "thu-tuc/cap-ban-sao-trich-luc-ho-tich-ban-sao-giay-khai-sinh.html", // the thing to do before the law on it
	} {
		hits := e.Search(query).Hits
		if len(hits) == 0 || e.Result(hits[0].Doc).Address != want {
			t.Errorf("%q does not find %s first: %v", query, want, hits)
		}
	}
	for _, d := range docs {
		if strings.Contains(d.Name, "03/TB-UBND") || strings.Contains(d.Name, "01/2001") {
			t.Errorf("%s is found past its day", d.Name)
		}
	}
	agreed(t, Build(docs, s.Config), []string{"60/2014/QH13", "luật hộ tịch", "hộ tịch", "12/TB-UBND", "bang chinh", "sanh tang mot", "cccd", "cmnd"})
}

// TestEveryRecordIsFound holds the index against the example site, which has a record
// of every kind: a kind that is added later is in it without another touch.
func TestEveryRecordIsFound(t *testing.T) {
	s, _, err := site.Load(os.DirFS("../../.."), site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}})
	if err != nil {
		t.Fatal(err)
	}
	have := map[string]bool{}
	for _, d := range Documents(s, nil) {
		if have[d.Address] {
			t.Errorf("%s is there twice", d.Address)
		}
		have[d.Address] = true
	}
	ended := map[string]bool{}
	for _, x := range s.Laws {
		ended[x.Base.Address()] = x.State == site.LawEnded
	}
	for _, x := range s.Notices {
		ended[x.Base.Address()] = !x.State.Current()
	}
	for _, b := range s.Published() {
		if have[b.Address()] == ended[b.Address()] {
			t.Errorf("%s: in the index %v, past its day %v", b.Address(), have[b.Address()], ended[b.Address()])
		}
	}
}

// TestAbsentNames asks for what the site does not have by its short name; a procedure
// whose words begin with the same letters is no answer.
func TestAbsentNames(t *testing.T) {
	docs := []Document{
		{Kind: "procedure", Name: "Cấp chứng chỉ định giá", Code: "1.000001", Address: "thu-tuc/a.html"},
		{Kind: "procedure", Name: "Cấp mới nhãn dán", Code: "1.000002", Address: "thu-tuc/b.html"},
		{Kind: "procedure", Name: "Khai thác nước dưới đất", Code: "1.000003", Address: "thu-tuc/c.html"},
	}
	cfg := &site.Config{Synonyms: []site.Synonym{{Words: []string{"ktnd"}, Means: "Khám tuyển nghĩa vụ"}}, Glossary: []site.Term{{Short: "CMND", Full: "chứng minh nhân dân"}}}
	x := Build(docs, cfg)
	e, err := NewEngine(x)
	if err != nil {
		t.Fatal(err)
	}
	for _, query := range []string{"cccd", "CCCD", "cmnd", "làm cccd", "ktnd"} {
		if a := e.Search(query); len(a.Hits) > 0 && !a.Near {
			t.Errorf("%q finds %s: %s", query, docs[a.Hits[0].Doc].Name, a.Hits[0].Why)
		}
	}
	for query, want := range map[string]int{"cccdg": 0, "ktn": 2} { // first letters of no known name
		if a := e.Search(query); len(a.Hits) == 0 || a.Hits[0].Doc != want {
			t.Errorf("%q: %v", query, a)
		}
	}
	agreed(t, x, []string{"cccd", "cmnd", "cmtnd", "làm cccd", "ktnd", "ktn", "ktndd", "mất cccd", "cccdg"})
}
