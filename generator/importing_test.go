package main

import (
	"bytes"
	"errors"
	"html"
	"io/fs"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"niemyet/generator/internal/editor"
	"niemyet/generator/internal/vi"
)

// importPages is a source folder and the page of its form on which files are imported.
type importPages struct {
	t       *testing.T
	root    string
	handler http.Handler
}

func (p *importPages) send(file, data string, values ...string) (int, string) {
	p.t.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	for i := 0; i < len(values); i += 2 {
		_ = form.WriteField(values[i], values[i+1])
	}
	if file != "" {
		part, err := form.CreateFormFile("file", file)
		if err != nil {
			p.t.Fatal(err)
		}
		_, _ = part.Write([]byte(data))
	}
	if err := form.Close(); err != nil {
		p.t.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodPost, "/soan/nhap-tep", &body)
	r.Header.Set("Content-Type", form.FormDataContentType())
	r.RemoteAddr = "127.0.0.1:4000"
	w := httptest.NewRecorder()
	p.handler.ServeHTTP(w, r)
	return w.Code, html.UnescapeString(w.Body.String())
}

func (p *importPages) file(name string) string {
	data, err := os.ReadFile(filepath.Join(p.root, filepath.FromSlash(name)))
	if err != nil {
		return ""
	}
	return string(data)
}

var uploadID = regexp.MustCompile(`name="id" value="([^"]+)"`)

// TestImporting: a table of an office is shown before it is written, conflicts are decided
// one by one, all of it is taken back, and what cannot be read is told.
func TestImporting(t *testing.T) {
	p := &importPages{t: t, root: t.TempDir()}
	if err := os.WriteFile(filepath.Join(p.root, "config.toml"), []byte("unit = \"UBND phường Ví Dụ\"\nresponsible = \"Văn phòng\"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	from := sourceFlags{source: p.root, date: vi.Date{Year: 2026, Month: 11, Day: 23}}
	p.handler = editor.New(editor.Options{Root: p.root, Token: "thẻ", Import: importing(from)})
	const table = "Tên cơ quan,Nhiệm vụ,Địa chỉ,Ghi chú lạ\nTrạm Y tế,Khám bệnh,Số 1 đường Ví Dụ,cổng sau\nNhà văn hóa,Sinh hoạt,Số 2 đường Ví Dụ,\n"

	if code, page := p.send("co-quan.pdf", "%PDF", "token", "thẻ", "kind", "co-quan"); code != http.StatusUnprocessableEntity || !strings.Contains(page, "Không đọc được tệp") {
		t.Fatal(code, page)
	}
	code, page := p.send("co-quan.csv", table, "token", "thẻ", "kind", "co-quan")
	if code != http.StatusOK || !strings.Contains(page, "content/co-quan/tram-y-te.md") || p.file("content/co-quan/tram-y-te.md") != "" {
		t.Fatal(code, page)
	}
	write := func(page string, choices ...string) string {
		t.Helper()
		code, page := p.send("", "", append([]string{"token", "thẻ", "do", "write", "id", uploadID.FindStringSubmatch(page)[1]}, choices...)...)
		if code != http.StatusOK {
			t.Fatal(code, page)
		}
		return page
	}
	if done := write(page); !strings.Contains(done, "2 bản ghi mới") || !strings.Contains(p.file("content/co-quan/tram-y-te.md"), "Số 1 đường Ví Dụ") || !strings.Contains(p.file("import-report.md"), "Trạm Y tế") {
		t.Fatal(done)
	}

	// What is remembered may still lie where it lay before: there it is read, and moved when something is written.
	now, former := filepath.Join(p.root, "so-sach", "goc-nhap", "co-quan"), filepath.Join(p.root, "nhap", "goc", "co-quan")
	if err := errors.Join(os.MkdirAll(filepath.Dir(former), 0o755), os.Rename(now, former)); err != nil {
		t.Fatal(err)
	}

	// The clerk and the source change the same value of both records.
	for _, name := range []string{"content/co-quan/tram-y-te.md", "content/co-quan/nha-van-hoa.md"} {
		mine := strings.Replace(p.file(name), "đường Ví Dụ", "đường Của Tôi", 1)
		if err := os.WriteFile(filepath.Join(p.root, filepath.FromSlash(name)), []byte(mine), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	_, page = p.send("co-quan.csv", strings.ReplaceAll(table, "đường Ví Dụ", "đường Mới"), "token", "thẻ", "kind", "co-quan")
	if !strings.Contains(page, "2 chỗ hai bên cùng sửa") || !strings.Contains(page, "Lấy của tệp: <q>Số 1 đường Mới</q>") {
		t.Fatal(page)
	}
	if !strings.Contains(page, `value="write"`) {
		t.Error("what both changed cannot be settled where nothing else changes")
	}
	if _, err := os.Stat(former); err != nil {
		t.Error("something moved before anything was written", err)
	}
	if again := write(page); !strings.Contains(again, "Chưa chọn chỗ nào") {
		t.Error("that nothing was chosen is not said", again)
	}
	write(page, "c.tram-y-te.md:address", "take", "c.nha-van-hoa.md:address", "keep")
	if a, b := p.file("content/co-quan/tram-y-te.md"), p.file("content/co-quan/nha-van-hoa.md"); !strings.Contains(a, "Số 1 đường Mới") || !strings.Contains(b, "Số 2 đường Của Tôi") {
		t.Error(a, b)
	}
	if _, err := os.Stat(filepath.Dir(former)); !errors.Is(err, fs.ErrNotExist) || p.file("so-sach/goc-nhap/co-quan/tram-y-te.md") == "" {
		t.Error("what is remembered lies in two places", err)
	}
	if _, page = p.send("co-quan.csv", strings.ReplaceAll(table, "đường Ví Dụ", "đường Mới"), "token", "thẻ", "kind", "co-quan"); strings.Contains(page, "hai bên cùng sửa") {
		t.Error("what was decided is asked again", page)
	}

	undo := httptest.NewRequest(http.MethodPost, "/soan/hoan-tac", strings.NewReader("token=th%E1%BA%BB&id=2"))
	undo.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	undo.RemoteAddr = "127.0.0.1:4000"
	w := httptest.NewRecorder()
	p.handler.ServeHTTP(w, undo)
	if w.Code != http.StatusSeeOther || !strings.Contains(p.file("content/co-quan/tram-y-te.md"), "Số 1 đường Của Tôi") {
		t.Error("not taken back", w.Code, w.Body)
	}
	if code, page := p.send("", "", "token", "thẻ", "do", "write", "id", "không có"); code != http.StatusUnprocessableEntity || !strings.Contains(page, "chọn lại tệp") {
		t.Error(code, page)
	}
}
