package editor

import (
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"niemyet/generator/internal/disk"
)

// restart is the same folder, opened by another run of the program.
func (d *desk) restart() {
	d.t.Helper()
	d.handler = New(Options{Root: d.root, Date: day, Token: token})
}

func (d *desk) undo(id string) int {
	code, _, _ := d.post("/soan/hoan-tac", url.Values{"token": {token}, "id": {id}})
	return code
}

// TestUndoSurvivesARestart: what one run wrote the next one can take back, and a step that
// was remembered and never written is not offered.
func TestUndoSurvivesARestart(t *testing.T) {
	d := newDesk(t)
	before := d.file("content/van-ban/luat.md")
	f := d.open(lawAt)
	f.Set("f.issuer", "Quốc hội khóa XIII")
	f.Set("do", "save")
	if code, body, _ := d.post(lawAt, f); code != http.StatusSeeOther {
		t.Fatalf("%d %s", code, body)
	}
	e := &editor{opt: Options{Root: d.root}, undo: history{root: d.root}}
	if _, err := e.undo.push(step{Title: "Chưa ghi", Changes: []disk.Change{{Name: "content/van-ban/moi.md", New: []byte("x")}}}); err != nil {
		t.Fatal(err)
	}
	d.restart()
	_, body := d.get("/soan/")
	if !strings.Contains(body, "Hoàn tác") || strings.Contains(body, "Chưa ghi") {
		t.Error("after a restart the page offers no undo, or one of what was never written")
	}
	if code := d.undo("1"); code != http.StatusSeeOther || d.file("content/van-ban/luat.md") != before {
		t.Errorf("%d\n%s", code, d.file("content/van-ban/luat.md"))
	}
	d.restart()
	if code := d.undo("1"); code != http.StatusNotFound {
		t.Errorf("undo twice, in two runs: %d", code)
	}
	if d.file(stepsDir+"/.gitignore") != "*\n" {
		t.Error("Git is not told to leave the steps alone")
	}
}

// TestManyAllOrNone: many files are written together or not at all, and taken back so.
func TestManyAllOrNone(t *testing.T) {
	d := newDesk(t)
	e := &editor{opt: Options{Root: d.root, Changed: func() {}}, undo: history{root: d.root}}
	law := d.file("content/van-ban/luat.md")
	changes := []disk.Change{
		{Name: "content/van-ban/luat.md", Old: []byte(law), New: []byte(law + "\nMột.\n")},
		{Name: "content/van-ban/hai.md", New: []byte(law + "\nHai.\n")},
	}
	d.write("content/van-ban/luat.md", law+"\nNgười khác.\n")
	if _, err := e.storeAll("Cả hai", changes); err == nil || d.file("content/van-ban/hai.md") != "" || len(e.undo.links()) > 0 {
		t.Errorf("%v: a file was written though another had changed", err)
	}
	d.write("content/van-ban/luat.md", law)
	id, err := e.storeAll("Cả hai", changes)
	if err != nil || !strings.HasSuffix(d.file("content/van-ban/hai.md"), "Hai.\n") {
		t.Fatal(err)
	}
	s, _ := e.undo.find(id)
	if err := e.takeBack(s); err != nil || d.file("content/van-ban/luat.md") != law || d.file("content/van-ban/hai.md") != "" {
		t.Errorf("%v\n%s", err, d.file("content/van-ban/hai.md"))
	}
	// A link that leads out of the source is followed by neither of many.
	outside := filepath.Join(t.TempDir(), "ngoai.md")
	if err := os.WriteFile(outside, []byte(law), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(outside, filepath.Join(d.root, "content/van-ban/noi.md")); err != nil {
		t.Skip(err)
	}
	changes[1] = disk.Change{Name: "content/van-ban/noi.md", Old: []byte(law), New: []byte("x")}
	if _, err := e.storeAll("Ra ngoài", changes); err == nil || d.file("content/van-ban/luat.md") != law {
		t.Errorf("%v: written through a link", err)
	}
}

// TestStepsAreBounded: the oldest steps go first.
func TestStepsAreBounded(t *testing.T) {
	d := newDesk(t)
	h := history{root: d.root}
	for range mostSteps + 3 {
		if _, err := h.push(step{Title: "x", Changes: []disk.Change{{Name: "content/van-ban/luat.md", New: []byte("x")}}}); err != nil {
			t.Fatal(err)
		}
	}
	left, err := filepath.Glob(filepath.Join(d.root, stepsDir, "*.json"))
	if err != nil || len(left) != mostSteps || len(h.kept) != mostSteps {
		t.Errorf("%v: %d files, %d kept", err, len(left), len(h.kept))
	}
}
