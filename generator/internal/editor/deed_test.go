package editor

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

// act posts a form of the page of deeds and gives where it leads, or what it says.
func (d *desk) act(at string, values ...string) (code int, said string) {
	d.t.Helper()
	form := url.Values{"token": {token}}
	for i := 0; i < len(values); i += 2 {
		form.Set(values[i], values[i+1])
	}
	code, body, h := d.post(deedAt+at, form)
	if code == http.StatusSeeOther {
		return code, h.Get("Location")
	}
	return code, body
}

// TestDeeds: a record is copied, renamed with what refers to it, and deleted; what would
// break another record is refused, and each deed is taken back.
func TestDeeds(t *testing.T) {
	d := newDesk(t)
	d.write("content/co-quan/mot-cua.md", "+++\nname = \"Bộ phận Một cửa\"\ndoes = \"Nhận hồ sơ\"\naddress = \"Số 1\"\n+++\n")
	d.write("content/co-quan/to.md", "+++\nname = \"Tổ giúp việc\"\ndoes = \"Giúp việc\"\naddress = \"Số 2\"\nparent = \"mot-cua\" # thuộc\n+++\n")
	if code, page := d.get(deedAt + "co-quan/mot-cua"); code != http.StatusOK || !strings.Contains(page, "Trang này đang đăng") {
		t.Fatal(code, page)
	}

	code, to := d.act("co-quan/to", "do", "copy", "name", "Tổ thứ hai")
	if copied := d.file("content/co-quan/to-thu-hai.md"); code != http.StatusSeeOther || to != "/soan/sua/co-quan/to-thu-hai?da-lam=1" || !strings.Contains(copied, "draft = true") || !strings.Contains(copied, `parent = "mot-cua" # thuộc`) {
		t.Errorf("%d %s\n%s", code, to, copied)
	}
	if code, said := d.act("co-quan/to-thu-hai", "do", "delete"); code != http.StatusSeeOther || d.file("content/co-quan/to-thu-hai.md") != "" {
		t.Errorf("a draft is not deleted: %d %s", code, said)
	}

	if code, said := d.act("co-quan/mot-cua", "do", "move", "slug", "to"); code != http.StatusUnprocessableEntity || !strings.Contains(said, "Đã có tệp content/co-quan/to.md") {
		t.Errorf("%d %s", code, said)
	}
	if code, said := d.act("co-quan/mot-cua", "do", "move", "slug", "???"); code != http.StatusUnprocessableEntity || !strings.Contains(said, `id="d-slug-faults"`) {
		t.Errorf("a refusal is not told at its field: %d %s", code, said)
	}
	code, to = d.act("co-quan/mot-cua", "do", "move", "slug", " Trung Tâm.md") // as a title is typed
	if code != http.StatusSeeOther || to != "/soan/sua/co-quan/trung-tam?da-lam=3" || !strings.Contains(d.file("content/co-quan/trung-tam.md"), `aliases = ["mot-cua"]`) ||
		d.file("content/co-quan/mot-cua.md") != "" || !strings.Contains(d.file("content/co-quan/to.md"), `parent = "trung-tam" # thuộc`) {
		t.Errorf("%d %s\n%s\n%s", code, to, d.file("content/co-quan/trung-tam.md"), d.file("content/co-quan/to.md"))
	}

	if _, page := d.get(to); !strings.Contains(page, "Đã xong: Đổi tên content/co-quan/mot-cua.md.") {
		t.Errorf("what was done is not said: %s", page)
	}

	if code, said := d.act("co-quan/trung-tam", "do", "delete"); code != http.StatusUnprocessableEntity || !strings.Contains(said, "đang đăng") {
		t.Errorf("deleted without a word: %d %s", code, said)
	}
	if code, said := d.act("co-quan/trung-tam", "do", "delete", "sure", "1"); code != http.StatusUnprocessableEntity || !strings.Contains(said, "content/co-quan/to.md") {
		t.Errorf("what refers to it is not told: %d %s", code, said)
	}
	if code, _ := d.act("co-quan/to", "do", "delete", "sure", "1"); code != http.StatusSeeOther || d.file("content/co-quan/to.md") != "" {
		t.Error("not deleted")
	}
	for _, back := range []string{"4", "3"} { // the deleting, then the renaming
		if code, said, _ := d.post("/soan/hoan-tac", url.Values{"token": {token}, "id": {back}}); code != http.StatusSeeOther {
			t.Errorf("%s: %d %s", back, code, said)
		}
	}
	if !strings.Contains(d.file("content/co-quan/to.md"), `parent = "mot-cua"`) || d.file("content/co-quan/mot-cua.md") == "" || d.file("content/co-quan/trung-tam.md") != "" {
		t.Error("the deeds were not taken back")
	}
}

// TestDeleteWhatCannotBeRead: a file that no longer reads may have been published, so it
// takes the word to delete it.
func TestDeleteWhatCannotBeRead(t *testing.T) {
	d := newDesk(t)
	d.write("content/co-quan/hong.md", "Chữ của ai đó.\n")
	if code, page := d.get(deedAt + "co-quan/hong"); code != http.StatusOK || strings.Contains(page, "chưa ai thấy") {
		t.Errorf("%d %s", code, page)
	}
	if code, said := d.act("co-quan/hong", "do", "delete"); code != http.StatusUnprocessableEntity || d.file("content/co-quan/hong.md") == "" {
		t.Errorf("deleted without a word: %d %s", code, said)
	}
	if code, said := d.act("co-quan/hong", "do", "delete", "sure", "1"); code != http.StatusSeeOther || d.file("content/co-quan/hong.md") != "" {
		t.Errorf("not deleted: %d %s", code, said)
	}
}

// TestDeletedRevision: with a revision goes the text that its record had when it began, and
// both come back together.
func TestDeletedRevision(t *testing.T) {
	const began = "so-sach/goc-ban-sua/van-ban/luat-ban-sua.md"
	d := revised(t)
	if code, said := d.act("van-ban/luat-ban-sua", "do", "delete"); code != http.StatusSeeOther || d.file(draftFile) != "" || d.file(began) != "" {
		t.Fatalf("%d %s", code, said)
	}
	if code, said, _ := d.post("/soan/hoan-tac", url.Values{"token": {token}, "id": {"2"}}); code != http.StatusSeeOther || d.file(draftFile) == "" || d.file(began) != d.file(lawFile) {
		t.Errorf("%d %s", code, said)
	}
}

// TestDeletedForGood: who says that what was published is to go for good is not asked again, and undo takes the word back too.
func TestDeletedForGood(t *testing.T) {
	d := newDesk(t)
	config := d.file("config.toml")
	if code, said := d.act("van-ban/luat", "do", "delete", "sure", "1"); code != http.StatusSeeOther {
		t.Fatalf("%d %s", code, said)
	}
	if now := d.file("config.toml"); strings.Join(strings.Fields(strings.Replace(now, "withdrawn = [\"van-ban/luat\"]", "", 1)), " ") != strings.Join(strings.Fields(config), " ") {
		t.Errorf("config.toml:\n%s", now)
	}
	if code, said, _ := d.post("/soan/hoan-tac", url.Values{"token": {token}, "id": {"1"}}); code != http.StatusSeeOther || d.file("config.toml") != config || d.file(lawFile) == "" {
		t.Errorf("%d %s", code, said)
	}
}

// TestEndByForm: a procedure ends by a decision, as niemyet retire ends it.
func TestEndByForm(t *testing.T) {
	d := newDesk(t)
	d.write("content/thu-tuc/cu.md", strings.NewReplacer("%s", "Việc cũ", "%c", "1.000001", "%u", "10").Replace(lacking))
	d.write("content/quyet-dinh/qd.md", "+++\nname = \"Bãi bỏ\"\nnumber = \"5/QĐ-UBND\"\ndate = 2026-11-01\nissuer = \"Chủ tịch\"\neffective_from = 2026-12-01\n[[items]]\naction = \"bãi bỏ\"\nprocedure = \"1.000001\"\nname = \"Việc cũ\"\n+++\n")
	before := d.file("content/thu-tuc/cu.md")
	if code, said := d.act("thu-tuc/cu", "do", "end", "decision", "qd", "on", "31/02/2027"); code != http.StatusUnprocessableEntity || d.file("content/thu-tuc/cu.md") != before || !strings.Contains(said, `value="31/02/2027"`) || !strings.Contains(said, `value="qd" selected`) {
		t.Errorf("a day that is none: %d %s", code, said)
	}
	code, to := d.act("thu-tuc/cu", "do", "end", "decision", "qd")
	if now := d.file("content/thu-tuc/cu.md"); code != http.StatusSeeOther || to != "/soan/sua/thu-tuc/cu?da-lam=1" || !strings.Contains(now, "effective_to = 2026-11-30") {
		t.Errorf("%d %s\n%s", code, to, now)
	}
	if code, to := d.act("thu-tuc/cu", "do", "end", "decision", "qd"); code != http.StatusSeeOther || to != "/soan/sua/thu-tuc/cu?nhu-cu=1" {
		t.Errorf("ended twice: %d %s", code, to)
	}
	if code, said := d.act("thu-tuc/cu", "do", "end", "decision", "khong-co"); code != http.StatusUnprocessableEntity || !strings.Contains(said, "không có quyết định") && !strings.Contains(said, "Không có quyết định") {
		t.Errorf("%d %s", code, said)
	}
}
