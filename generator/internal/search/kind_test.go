package search

import (
	"os"
	"slices"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"

	"niemyet/generator/internal/kindtest"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TestFullKind: a kind of which this package knows nothing is found by what its row says,
// in its group, in its place among the kinds and with its worth; what is over is not.
func TestFullKind(t *testing.T) {
	k := kindtest.Add(t)
	raw, err := os.ReadFile("../site/testdata/base.txtar")
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{}
	for _, f := range txtar.Parse(raw).Files {
		fsys[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	fsys[kindtest.File("dang")] = &fstest.MapFile{Data: []byte(kindtest.Text())}
	fsys[kindtest.File("het")] = &fstest.MapFile{Data: []byte(kindtest.Text("12/CT-UBND", "14/CT", "2026-12-10", "2026-11-22"))}
	s, found, err := site.Load(fsys, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}})
	if err != nil || found.Failed() {
		t.Fatal(err, found)
	}
	docs := Documents(s, record.FactsOf)
	at := slices.IndexFunc(docs, func(d Document) bool { return d.Kind == k.Name })
	if at < 0 || slices.ContainsFunc(docs, func(d Document) bool { return d.Address == "cuoc-thi/het.html" }) {
		t.Fatalf("%+v", docs)
	}
	d := docs[at]
	if d.Group != "Y tế" || !slices.Equal(d.Aliases, []string{"góp ý Thi vẽ về đường mới"}) || d.Near != "Mời thi vẽ về đường mới qua chợ" || !slices.Equal(d.Facts, []string{"10/12/2026"}) {
		t.Errorf("%+v", d)
	}
	policy, hotline := record.KindOf[*record.Policy](), record.KindOf[*record.Hotline]()
	if order := kindOrder(); slices.Index(order, k) != slices.Index(order, policy)+1 || slices.Index(order, k) != slices.Index(order, hotline)-1 {
		t.Error("the kind stands in another place")
	}
	e, err := NewEngine(Build(docs, s.Config))
	if err != nil {
		t.Fatal(err)
	}
	for _, query := range []string{"đường mới", "góp ý", "duong moi qua cho"} {
		if a := e.Search(query); len(a.Hits) == 0 || a.Hits[0].Doc != at {
			t.Errorf("%q: %+v", query, a.Hits)
		}
	}
	if bonus := e.dir.bonus[e.dir.groupOf(at).kind]; bonus != k.Search.Bonus {
		t.Errorf("worth %d", bonus)
	}
}

// TestNamesOfTheCommuneSpeakOfDeeds: a page that the commune heads as people ask is not passed over for a deed that it names.
func TestNamesOfTheCommuneSpeakOfDeeds(t *testing.T) {
	e := engineOf(t, []Document{
		{Kind: "procedure", Name: "Cấp Giấy chứng nhận sổ đỏ lần đầu", Code: "1.000001", Address: "thu-tuc/a.html", Popularity: 999999},
		{Kind: "page", Name: "Mất sổ đỏ, sổ hồng thì hỏi ai", Address: "trang/b.html"},
	}, &site.Config{})
	if a := e.Search("mất luôn sổ đỏ"); len(a.Hits) == 0 || e.Result(a.Hits[0].Doc).Address != "trang/mat-so-do-so-hong-thi-hoi-ai.html" && e.Result(a.Hits[0].Doc).Address != "trang/b.html" {
		t.Errorf("%+v", a)
	}
}

// TestPassagesAreFound: the words of a passage in another language are found as they are, and Vietnamese keystrokes stay Vietnamese.
func TestPassagesAreFound(t *testing.T) {
	e := engineOf(t, []Document{
		{Kind: "page", Name: "Há miệng chờ sung", Address: "trang/a.html"},
		{Kind: "page", Name: "Giờ mở cửa", Address: "trang/b.html", Far: "The desk has closed on holidays", Foreign: "The desk has closed on holidays"},
	}, &site.Config{})
	for query, want := range map[string]int{"closed on holidays": 1, "holidays": 1, "has": 0} {
		if a := e.Search(query); len(a.Hits) == 0 || a.Hits[0].Doc != want {
			t.Errorf("%q: %+v, want document %d first", query, a.Hits, want)
		}
	}
}
