package editor

import (
	"bytes"
	"image"
	"image/png"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/sound"
)

// attach posts a file to the page of attaching.
func (d *desk) attach(at, name string, data []byte, values ...string) (code int, said string) {
	d.t.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	for i := 0; i < len(values); i += 2 {
		if err := form.WriteField(values[i], values[i+1]); err != nil {
			d.t.Fatal(err)
		}
	}
	part, err := form.CreateFormFile("file", name)
	if err == nil {
		_, err = part.Write(data)
	}
	if err == nil {
		err = form.Close()
	}
	if err != nil {
		d.t.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodPost, attachAt+at, &body)
	r.Header.Set("Content-Type", form.FormDataContentType())
	r.RemoteAddr = "127.0.0.1:4000"
	w := httptest.NewRecorder()
	d.handler.ServeHTTP(w, r)
	if w.Code == http.StatusSeeOther {
		return w.Code, w.Header().Get("Location")
	}
	return w.Code, w.Body.String()
}

func picture(t *testing.T, wide, high int) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := png.Encode(&out, image.NewGray(image.Rect(0, 0, wide, high))); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// TestAttach: a picture, a sound and a form file lie in static/ and are named in the record,
// and both are taken back together; what a name does not tell is looked at.
func TestAttach(t *testing.T) {
	d := newDesk(t)
	d.write("content/trang/cho.md", "+++\nname = \"Chợ\" # chợ lớn\n+++\n\nLời.\n")
	small := picture(t, 4, 3)

	for _, wrong := range []struct {
		name, said, words string
		data              []byte
	}{
		{"so do.svg", "Không nhận tệp", "Sơ đồ", []byte("<svg/>")},
		{"so do.jpg", "không phải ảnh", "Sơ đồ", []byte("<script>")},
		{"so do.png", "nhiều nhất 4000", "Sơ đồ", picture(t, 4001, 1)},
		{"so do.png", "Ghi lời tả ảnh", "", small}, {"so do.png", "chưa tả gì", "so do.png", small}, {"so do.png", "chưa tả gì", "Ảnh 1", small},
		{"don.pdf", "không đúng loại", "Mẫu đơn", []byte("MZ")},
		{"tieng.mp3", "không phải âm thanh", "Tiếng", []byte("RIFF")},
		{"to.png", "nhiều nhất 3 MB", "Sơ đồ", make([]byte, 3*megabyte+1)},
	} {
		code, said := d.attach("trang/cho", wrong.name, wrong.data, "token", token, "at", "body", "words", wrong.words)
		if code != http.StatusUnprocessableEntity || !strings.Contains(said, wrong.said) {
			t.Errorf("%s: %d, want %q in\n%s", wrong.name, code, wrong.said, said)
		}
	}
	if code, _ := d.attach("trang/cho", "a.png", small, "at", "body", "words", "x"); code != http.StatusForbidden {
		t.Errorf("taken without the token: %d", code)
	}

	code, to := d.attach("trang/cho", `C:\ảnh\Sơ đồ [chợ].PNG`, small, "token", token, "at", "body", "words", "Cửa [chính] ở bên trái")
	want := "+++\nname = \"Chợ\" # chợ lớn\n+++\n\nLời.\n\n![Cửa \\[chính\\] ở bên trái](../anh/so-do-cho.png)\n"
	if got := d.file("content/trang/cho.md"); code != http.StatusSeeOther || got != want || d.file("static/anh/so-do-cho.png") != string(small) {
		t.Fatalf("%d %s\n%s", code, to, got)
	}
	if code, page := d.get("/soan/hoan-tac"); code == http.StatusOK {
		t.Fatal(page)
	}
	d.post("/soan/hoan-tac", map[string][]string{"token": {token}, "id": {"1"}})
	if d.file("static/anh/so-do-cho.png") != "" || strings.Contains(d.file("content/trang/cho.md"), "so-do") {
		t.Error("not taken back")
	}
	if code, said := d.attach("trang/cho", "b.png", small, "token", token, "at", "body", "words", "Cửa"); code != http.StatusSeeOther {
		t.Fatal(code, said)
	}
	d.write("content/trang/khac.md", "+++\nname = \"Nơi khác\"\nsummary = \"Ở đâu\"\n+++\n\n![Cửa](../anh/b.png)\n")
	d.post("/soan/hoan-tac", map[string][]string{"token": {token}, "id": {"2"}})
	if d.file("static/anh/b.png") == "" || strings.Contains(d.file("content/trang/cho.md"), "b.png") {
		t.Error("a picture that another record has named since went with the step")
	}
	d.write("static/anh/a.png", "của người khác")
	if _, _ = d.attach("trang/cho", "a.png", small, "token", token, "at", "body", "words", "Chợ"); d.file("static/anh/a.png") != "của người khác" || d.file("static/anh/a-2.png") != string(small) {
		t.Error("another's file was written over")
	}
}

// TestAttachToPaper: the file of a form goes to the paper that it is for.
func TestAttachToPaper(t *testing.T) {
	d := newDesk(t)
	d.write("content/thu-tuc/khai-sinh.md", "+++\nname = \"Đăng ký khai sinh\"\ndraft = true\n\n[[papers]]\nname = \"Tờ khai\" # một tờ\noriginals = 1\ncopies = 0\n+++\n")
	if code, page := d.get(attachAt + "thu-tuc/khai-sinh"); code != http.StatusOK || !strings.Contains(page, "Giấy tờ 1: Tờ khai") || !strings.Contains(page, `value="audio"`) {
		t.Fatal(code, page)
	}
	code, said := d.attach("thu-tuc/khai-sinh", "Mẫu 01.pdf", []byte("%PDF-1.7"), "token", token, "at", "papers.0.form_url", "words", "")
	if got := d.file("content/thu-tuc/khai-sinh.md"); code != http.StatusSeeOther || !strings.Contains(got, "form_url = \"mau/mau-01.pdf\"") || !strings.Contains(got, "# một tờ") {
		t.Fatal(code, said, got)
	}
	if code, _ := d.attach("thu-tuc/khai-sinh", "a.pdf", []byte("%PDF-1.7"), "token", token, "at", "papers.9.form_url"); code == http.StatusSeeOther {
		t.Error("a paper that is not there was given a file")
	}
	for at, name := range map[string]string{"audio": "b.pdf", "papers.0.form_url": "b.mp3"} {
		data := map[string]string{"b.pdf": "%PDF-1.7", "b.mp3": "ID3"}[name]
		if code, page := d.attach("thu-tuc/khai-sinh", name, []byte(data), "token", token, "at", at); code != http.StatusUnprocessableEntity || !strings.Contains(page, "không nhận loại tệp ấy") {
			t.Error(at, name, code, page)
		}
	}
}

// TestAttachBesideLayers: a file of a layer is not covered by one of the same name.
func TestAttachBesideLayers(t *testing.T) {
	d := newDesk(t)
	d.handler = New(Options{Root: d.root, Date: day, Token: token, Site: site.Options{
		HasFile: func(name string) bool { return name == "mau/to-khai.pdf" || d.file("static/"+name) != "" },
	}})
	d.write("content/trang/cho.md", "+++\nname = \"Chợ\"\nsummary = \"Chợ ở đâu\"\n+++\n\nLời.\n")
	code, page := d.attach("trang/cho", "Tờ khai.pdf", []byte("%PDF-1.7"), "token", token, "at", "body", "words", "Tờ khai")
	if code != http.StatusSeeOther || d.file("static/mau/to-khai.pdf") != "" || d.file("static/mau/to-khai-2.pdf") == "" || !strings.Contains(d.file("content/trang/cho.md"), "(../mau/to-khai-2.pdf)") {
		t.Error(code, page)
	}
}

const broadcast = `+++
name = "Khai sinh"
series = "tháng"
slot = "1 phút"
presenter = "Phát thanh viên"
written_on = 2026-11-05
[[broadcasts]]
on = 2026-11-26
at = "05:30"
station = "Đài truyền thanh phường Ví Dụ"
+++

Thưa bà con.
`

// TestAttachSound: a broadcast that people see gets its recording, which is measured before it
// lies in static/; one that cannot be measured stops it.
func TestAttachSound(t *testing.T) {
	d := newDesk(t)
	static := os.DirFS(filepath.Join(d.root, "static"))
	d.handler = New(Options{Root: d.root, Date: day, Token: token, Site: site.Options{
		HasFile: func(name string) bool { return d.file("static/"+name) != "" },
		Sound:   func(name string) (site.Sound, error) { return sound.Measure(static, name) },
	}})
	d.write("content/phat-thanh/khai-sinh.md", broadcast)
	recorded, err := os.ReadFile("../sound/testdata/vbr-tags.mp3")
	if err != nil {
		t.Fatal(err)
	}
	attach := func(data []byte) (int, string) {
		return d.attach("phat-thanh/khai-sinh", "Khai sinh.mp3", data, "token", token, "at", "audio", "words", "")
	}
	if code, page := attach([]byte("ID3")); code != http.StatusUnprocessableEntity || !strings.Contains(page, "không phải tệp mp3") || d.file("static/audio/khai-sinh.mp3") != "" {
		t.Error(code, page)
	}
	if code, page := attach(recorded); code != http.StatusSeeOther || d.file("static/audio/khai-sinh.mp3") != string(recorded) || !strings.Contains(d.file("content/phat-thanh/khai-sinh.md"), `audio = "audio/khai-sinh.mp3"`) {
		t.Error(code, page)
	}
}
