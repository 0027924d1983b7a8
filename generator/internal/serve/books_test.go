package serve

import (
	"os"
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// TestBookOfLayers: what a layer changed below the site's own values is told until the book
// says that somebody has seen it, though no record changes then.
func TestBookOfLayers(t *testing.T) {
	root := ward(t)
	config, err := os.ReadFile(root + "/config.toml")
	must(t, err)
	write(t, root, "config.toml", string(config)+"\n[[sources]]\nname = \"Quốc gia\"\npath = \"nguon\"\n")
	write(t, root, "nguon/content/trang/thu.md", "+++\nname = \"Trang thử\"\nsummary = \"Của nguồn\"\n+++\n\nLời.\n")
	write(t, root, "content/trang/thu.md", "+++\nsummary = \"Của mình\"\n+++\n")
	s := open(t, testOptions(t, root))
	note := func(seen bool) {
		t.Helper()
		n, _, err := edition.NoteCovers(os.DirFS(root), s.Site(), func(*record.Base) bool { return seen })
		must(t, err)
		write(t, root, n.File, string(n.Text))
		s.read([]string{n.File})
	}
	told := func() bool {
		return slices.ContainsFunc(s.Problems(), func(p problem.Problem) bool { return p.Code == "W354" })
	}
	note(false)
	if told() {
		t.Error("told before anything changed")
	}
	write(t, root, "nguon/content/trang/thu.md", "+++\nname = \"Trang thử\"\nsummary = \"Nguồn viết lại\"\n+++\n\nLời.\n")
	s.Changed()
	if !told() {
		t.Errorf("not told: %v", s.Problems())
	}
	note(true)
	if told() {
		t.Error("told after the book says that it was seen")
	}
	if !watched(edition.CoversFile) {
		t.Error("the book is not watched")
	}
}

// TestPostingLogIsShown: the sheet for the audit of a board says at once what was signed for.
func TestPostingLogIsShown(t *testing.T) {
	root := ward(t)
	const board = "bang"
	write(t, root, "content/bang-niem-yet/bang.md", "+++\nname = \"Bảng chính\"\noffice = \"trung-tam-phuc-vu-hanh-chinh-cong\"\nplace = \"sảnh\"\nform = \"bảng treo tường\"\nhours = true\nanswerable = \"Chánh Văn phòng\"\n+++\n")
	s := open(t, testOptions(t, root))
	audit := func() string {
		t.Helper()
		body, _, ok := s.now.Load().pages.file("in/kiem-tra/" + board + ".html")
		if !ok {
			t.Fatal("no sheet for the audit")
		}
		return string(body)
	}
	if strings.Contains(audit(), "x-1") {
		t.Fatal("signed for already")
	}
	write(t, root, edition.SignedFolder+"/2026-11-20-"+board+".csv", "Bảng;Mã;Bản;Tờ;Việc;Ngày;Người\n"+board+";x-1;aaaaaa;Tờ;dán;2026-11-20;Công chức thử sổ\n")
	s.Changed()
	if !strings.Contains(audit(), "Công chức thử sổ") {
		t.Error("what was signed for is not shown")
	}
}
