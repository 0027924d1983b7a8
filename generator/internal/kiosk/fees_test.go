package kiosk

import (
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// TestFeeTable: a fee that sends to a table leads to the screen of the document that holds it; where the kiosk has none
// the screen of the ways says where to ask, and nothing leads nowhere.
func TestFeeTable(t *testing.T) {
	procedure := func(name, more string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte("+++\nname = \"" + name + "\"\n[[ways]]\nchannel = \"trực tiếp\"\ntime = \"3 ngày\"\nfee = \"Xem ghi chú\"\nfee_note = \"Do HĐND tỉnh quy định, xem bảng phí.\"\n" + more + "+++\n")}
	}
	told := func(number string) string {
		return "[[fact_sources]]\nkey = \"ways.fee\"\ndocument = \"Nghị quyết số " + number + "\"\n"
	}
	law := func(number, body string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte("+++\nname = \"Nghị quyết lệ phí\"\nnumber = \"" + number + "\"\ntype = \"Nghị quyết\"\nissuer = \"HĐND tỉnh\"\n+++\n" + body)}
	}
	s, _, err := site.Load(fstest.MapFS{
		"config.toml":              {Data: []byte("name = \"Ủy ban nhân dân phường Ví Dụ\"\n")},
		"content/thu-tuc/bang.md":  procedure("Có bảng", told("12/2025/NQ-HĐND")),
		"content/thu-tuc/tep.md":   procedure("Có tệp", told("13/2025/NQ-HĐND")),
		"content/thu-tuc/khong.md": procedure("Không có", ""),
		"content/van-ban/nq-12.md": law("12/2025/NQ-HĐND", "| Việc | Mức thu |\n|---|---|\n| Khai sinh | 8.000 đồng |\n"),
		"content/van-ban/nq-13.md": law("13/2025/NQ-HĐND", "Xem tệp.\n"),
	}, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 23}})
	if err != nil {
		t.Fatal(err)
	}
	pages := screensOf(sceneOf(t, s))
	if _, has := pages["kiosk/van-ban/nq-12.html"]; !has {
		t.Error("a table of fees has no screen")
	}
	if _, has := pages["kiosk/van-ban/nq-13.html"]; has {
		t.Error("a document without a table has one")
	}
	for name, want := range map[string]FeeTable{
		"bang":  {Cited: "Nghị quyết số 12/2025/NQ-HĐND", Posts: []view.Item{{Link: view.Link{Href: "../van-ban/nq-12.html"}}}},
		"tep":   {Cited: "Nghị quyết số 13/2025/NQ-HĐND"},
		"khong": {},
	} {
		got := pages["kiosk/thu-tuc/"+name+".html"].View().(ProcedurePage).Fees
		if got == nil || got.Cited != want.Cited || len(got.Posts) != len(want.Posts) || len(want.Posts) == 1 && got.Posts[0].Href != want.Posts[0].Href {
			t.Errorf("%s: %+v, want %+v", name, got, want)
		}
	}
}
