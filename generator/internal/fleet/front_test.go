package fleet

import (
	"strings"
	"testing"
)

// TestFront: every site is led to once, under its province, in Vietnamese order; names come from anybody.
func TestFront(t *testing.T) {
	page := string(Front([]Built{
		{Name: "b/xa-b", Unit: "Ủy ban nhân dân xã Ea B<b>", Superior: "Tỉnh Hai", Procedures: 7},
		{Name: "a/đ 1", Unit: "Ủy ban nhân dân phường Đông", Superior: "Tỉnh Một", Procedures: 400},
		{Name: "a/d", Unit: "Ủy ban nhân dân phường Dinh", Superior: "Tỉnh Một"},
	}, "2026-11-27")[0].Body)
	last := -1
	for _, want := range []string{
		"3 trang, số liệu ngày 27/11/2026", "<h2>Tỉnh Hai</h2>", `data-key="xa ea b b"`, `<a href="b/xa-b/index.html">Xã Ea B&lt;b&gt;</a> <span>7 thủ tục</span>`,
		"<h2>Tỉnh Một</h2>", `<a href="a/d/index.html">`, `<a href="a/%c4%91%201/index.html">Phường Đông</a> <span>400 thủ tục</span>`,
	} {
		at := strings.Index(strings.ReplaceAll(page, "%C4%91", "%c4%91"), want)
		if at < last || at < 0 {
			t.Errorf("%s: not there, or too early\n%s", want, page)
		}
		last = at
	}
	if one := string(Front([]Built{{Name: "a", Unit: "Xã A", Superior: "Tỉnh Một"}}, "2026-11-27")[0].Body); !strings.Contains(one, "của Tỉnh Một</h1>") || !strings.Contains(one, ">Xã A</a>") || strings.Contains(one, "<h2>") {
		t.Error(one)
	}
	if nameless := string(Front([]Built{{Name: "b/xa-b"}, {Name: "a", Unit: "Xã A"}}, "2026-11-27")[0].Body); !strings.Contains(nameless, ">B/xa-b</a>") {
		t.Error(nameless)
	}
}
