package editor

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"niemyet/generator/internal/disk"
)

// TestUndoLeavesWhatWentOn: of a write of several records the ones with which somebody went on are named and stay,
// with what the program keeps of them; the others go back, and what stayed can go back when that is undone.
func TestUndoLeavesWhatWentOn(t *testing.T) {
	d := newDesk(t)
	law := d.file("content/van-ban/luat.md")
	e := &editor{opt: Options{Root: d.root, Changed: func() {}}, undo: history{root: d.root}}
	changes := []disk.Change{{Name: "so-sach/goc-nhap/van-ban/hai.md", New: []byte(law)}, {Name: "so-sach/goc-nhap/van-ban/ba.md", New: []byte(law)}}
	for _, name := range []string{"hai", "ba", "bon"} {
		changes = append(changes, disk.Change{Name: "content/van-ban/" + name + ".md", New: []byte(strings.Replace(law, "name = \"", "name = \""+name+" ", 1))})
	}
	id, err := e.storeAll("Nhập luat.xlsx", changes)
	if err != nil {
		t.Fatal(err)
	}
	edited := d.file("content/van-ban/hai.md") + "\nNgười khác sửa tiếp.\n"
	d.write("content/van-ban/hai.md", edited)
	undo := url.Values{"token": {token}, "id": {strconv.Itoa(id)}}
	code, page, _ := d.post("/soan/hoan-tac", undo)
	if code != http.StatusConflict || !strings.Contains(page, "sua/van-ban/hai") || strings.Contains(page, "sua/van-ban/ba") || !strings.Contains(page, "Hoàn tác 2 tệp còn lại") {
		t.Fatalf("%d\n%s", code, page)
	}
	if d.file("content/van-ban/ba.md") == "" {
		t.Error("something was taken back before it was said what")
	}
	undo.Set("con-lai", "1")
	if code, page, _ = d.post("/soan/hoan-tac", undo); code != http.StatusSeeOther {
		t.Fatalf("%d\n%s", code, page)
	}
	for name, want := range map[string]string{"content/van-ban/hai.md": edited, "so-sach/goc-nhap/van-ban/hai.md": law, "content/van-ban/ba.md": "", "content/van-ban/bon.md": "", "so-sach/goc-nhap/van-ban/ba.md": ""} {
		if got := d.file(name); got != want {
			t.Errorf("%s: %q", name, got)
		}
	}
	d.write("content/van-ban/hai.md", strings.TrimSuffix(edited, "\nNgười khác sửa tiếp.\n"))
	if code, page, _ = d.post("/soan/hoan-tac", url.Values{"token": {token}, "id": {strconv.Itoa(id + 1)}}); code != http.StatusSeeOther || d.file("content/van-ban/hai.md") != "" {
		t.Errorf("%d: what stayed does not go back\n%s", code, page)
	}
}
