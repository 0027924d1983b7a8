package view

import "testing"

// A table of many columns is as wide as its words ask, but for a word that no column has room for.
func TestLongWordOfATable(t *testing.T) {
	for html, want := range map[string]bool{
		"": false,
		"<table><tr><td>Trung tâm Phục vụ hành chính công xã</td></tr></table>":     false,
		`<td><a href="https://dichvucong.example.vn/thu-tuc/dang-ky">Cổng</a></td>`: false,
		"<td>Hỏi <b>https://dichvucong.example.vn/thu-tuc/dang-ky</b></td>":         true,
		"<td>131/2021/NĐ-CP</td><td>02/2020/UBTVQH14</td><td>04/2020/TT-BTP</td>":   false,
	} {
		if got := hasLongWord(html); got != want {
			t.Errorf("%q: %v", html, got)
		}
	}
}
