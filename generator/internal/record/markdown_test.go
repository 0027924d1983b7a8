package record

import (
	"bytes"
	"strings"
	"testing"
)

// TestMarkdownKeepsWords: what clerks write is on the page, word for word, without marks.
func TestMarkdownKeepsWords(t *testing.T) {
	for body, want := range map[string]string{
		"**Lưu ý:**không nộp qua bưu điện":                 "<p><strong>Lưu ý:</strong>không nộp qua bưu điện</p>\n",
		"**Lưu ý**: mang (**bản chính**), *không* in":      "<p><strong>Lưu ý</strong>: mang (<strong>bản chính</strong>), <em>không</em> in</p>\n",
		"xem **“Mẫu 01”**và **Mẫu 02**.":                   "<p>xem <strong>“Mẫu 01”</strong>và <strong>Mẫu 02</strong>.</p>\n",
		"2 * 3 * 4 và 2*3":                                 "<p>2 * 3 * 4 và 2*3</p>\n",
		"Phí ~~8.000 đồng~~ nay không thu, từ 5~7 đến 8~9": "<p>Phí <del>8.000 đồng</del> nay không thu, từ 5~7 đến 8~9</p>\n",
		"<p class=MsoNormal>Lệ phí 50.000 đồng</p>":        "<p>Lệ phí 50.000 đồng</p>\n",
		"<div>\nMột\n</div>\nHai<br>Ba <script>x</script>": "<p>\nMột\n \nHai<br>\nBa x</p>\n",
		"Gồm:\na) một\nb) hai\nvà ba":                      "<p>Gồm:<br>\na) một<br>\nb) hai\nvà ba</p>\n",
		"Nộp:\n(1) đơn\n(2) ảnh\n1.1. bản chính":           "<p>Nộp:<br>\n(1) đơn<br>\n(2) ảnh<br>\n1.1. bản chính</p>\n",
		"ii) đơn\niii) ảnh":                                "<p>ii) đơn<br>\niii) ảnh</p>\n",
		"Bước 1: nộp.\nBước 2: nhận.":                      "<p>Bước 1: nộp.<br>\nBước 2: nhận.</p>\n",
		"Thứ Hai: sáng\nThứ Ba: chiều":                     "<p>Thứ Hai: sáng<br>\nThứ Ba: chiều</p>\n",
		"| A | B |\n| --- | --- |\n| 3<br>4 | *101*1# |":   "<table>\n<thead>\n<tr>\n<th>A</th>\n<th>B</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>3<br>\n4</td>\n<td>*101*1#</td>\n</tr>\n</tbody>\n</table>\n",
		"- một\n- hai":                           "<ul>\n<li>một</li>\n<li>hai</li>\n</ul>\n",
		"dòng một\ndòng hai":                     "<p>dòng một\ndòng hai</p>\n",
		"1.000 đồng\n2.000 đồng":                 "<p>1.000 đồng\n2.000 đồng</p>\n",
		"Nộp tại quầy số 3\n---\nMang bản chính": "<p>Nộp tại quầy số 3</p>\n<hr>\n<p>Mang bản chính</p>\n",
		"    thụt vào bốn dấu cách":              "<p>thụt vào bốn dấu cách</p>\n",
	} {
		b := Prose(body)
		var out bytes.Buffer
		if err := Markdown.Renderer().Render(&out, b.Source, b.Doc); err != nil {
			t.Fatal(err)
		}
		if got := out.String(); got != want {
			t.Errorf("%q:\n got %q\nwant %q", body, got, want)
		}
	}
	if said := Prose("Phí ~~8.000 đồng~~ nay không thu").Text(); strings.Contains(said, "8.000") {
		t.Errorf("what is struck out is read aloud: %q", said)
	}
}

// TestScriptKeepsVoices: a voice is one also where no blank follows it.
func TestScriptKeepsVoices(t *testing.T) {
	kind, _ := KindNamed("radio")
	r, _ := Parse("content/phat-thanh/x.md", kind, []byte("+++\nname = \"X\"\n+++\n\n**Nữ:**Kính thưa bà con.\n\n**Nam:** Sau đây là bản tin.\n"))
	script := r.(*Radio).Script()
	if len(script) != 2 || script[0].Speaker != "Nữ" || script[1].Speaker != "Nam" {
		t.Errorf("%+v", script)
	}
}
