package kiosk

import (
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/search"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TestPagesOfTheKiosk: a page that says kiosk = true has a screen, a line in the list that the first screen leads to, and
// is found by the keyboard; one that does not say so has none. No link stands within its sentences or leads out.
func TestPagesOfTheKiosk(t *testing.T) {
	page := func(name, more, body string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte("+++\nname = \"" + name + "\"\nsummary = \"Tóm tắt " + name + ".\"\n" + more + "+++\n" + body + "\n")}
	}
	s, _, err := site.Load(fstest.MapFS{
		"config.toml":                    {Data: []byte("name = \"Ủy ban nhân dân phường Ví Dụ\"\nshort = \"UBND phường Ví Dụ\"\n")},
		"content/duong-day-nong/khan.md": {Data: []byte("+++\nname = \"Công an\"\nnumber = \"113\"\nrole = \"khan-cap\"\nhours = \"Cả ngày\"\n+++\n")},
		"content/trang/quyen.md":         page("Quyền của bạn", "kiosk = true\nsample = true\n", "## Bạn được gì\n\nXem [câu hỏi](hoi-dap.html#mot), [giới thiệu](gioi-thieu.html), [trang này](#ban-duoc-gi), [nơi khác](https://example.vn/).\n\n![Sơ đồ một cửa](../hinh/so-do.png)"),
		"content/trang/hoi-dap.md":       page("Hỏi đáp", "kiosk = true\n", "## Một\n\nHỏi. Xem [quyền](quyen.html) và [lại quyền](quyen.html)."),
		"content/trang/gioi-thieu.md":    page("Giới thiệu", "", "Phường."),
	}, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}})
	if err != nil {
		t.Fatal(err)
	}
	scene := sceneOf(t, s)
	pages := screensOf(scene)
	if _, has := pages["kiosk/trang/gioi-thieu.html"]; has {
		t.Error("a page that does not ask for it is on the kiosk")
	}
	screen, has := pages["kiosk/trang/quyen.html"]
	if !has || screen.Layout != "kiosk/page" {
		t.Fatalf("no screen: %v", pages)
	}
	v := screen.View().(TextPage)
	if body := string(v.Body); strings.Contains(body, "<a") || strings.Contains(body, "<img") || !strings.Contains(body, "Xem câu hỏi, giới thiệu, trang này, nơi khác.") || !strings.Contains(body, "Sơ đồ một cửa") {
		t.Error(body)
	}
	if len(v.Related) != 1 || v.Related[0].Href != "hoi-dap.html" || v.Related[0].Text != "Hỏi đáp" {
		t.Errorf("%+v", v.Related)
	}
	if !v.Sample || v.Back == nil || v.Back.Href != "index.html" || v.Lead != "Tóm tắt Quyền của bạn." {
		t.Errorf("%+v", v)
	}
	if again := pages["kiosk/trang/hoi-dap.html"].View().(TextPage); len(again.Related) != 1 {
		t.Errorf("%+v", again.Related)
	}
	list := pages["kiosk/trang/index.html"].View().(ListPage)
	if list.Title != "Điều cần biết" || len(list.Groups[0].Items) != 2 || list.Groups[0].Items[0].Href == "" {
		t.Errorf("%+v", list)
	}
	groups := pages["kiosk/index.html"].View().(HomePage).Ways
	if len(groups) != 3 || groups[1].ID != string(ToAsk) || groups[1].Tiles[0].Text != "Số điện thoại" || groups[1].Tiles[0].Href != "duong-day-nong.html" {
		t.Errorf("the way to the numbers: %+v", groups)
	}
	if last := groups[len(groups)-1].Tiles; last[0].Text != "Điều cần biết" || last[0].Href != "trang/index.html" {
		t.Errorf("%+v", groups)
	}
	engine, err := search.NewEngine(Index(scene))
	if err != nil {
		t.Fatal(err)
	}
	byKeyboard := map[string]bool{}
	for _, query := range []string{"quyền của bạn", "giới thiệu"} {
		for _, hit := range engine.Search(query).Hits {
			byKeyboard[engine.Result(hit.Doc).Address] = true
		}
	}
	if !byKeyboard["trang/quyen.html"] || byKeyboard["trang/gioi-thieu.html"] {
		t.Errorf("found by keyboard: %v", byKeyboard)
	}
}
