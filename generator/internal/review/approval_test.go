package review_test

import (
	"slices"
	"strings"
	"testing"
)

// TestApprovals: drafts say how far they have come, what is published without the step that the
// site asks for waits, and what is kept back is told when its day is near.
func TestApprovals(t *testing.T) {
	page := func(rows string) string {
		return "+++\nname = \"Trang\"\nsummary = \"Tóm tắt\"\nowner = \"Văn phòng\"\nreviewed_on = 2026-05-01\n" + rows + "+++\n\nLời.\n"
	}
	row := func(step string) string {
		return "[[approvals]]\nstep = \"" + step + "\"\nby = \"Chủ tịch\"\non = 2026-05-02\n"
	}
	got := lines(report(t, "2026-06-01",
		"config.toml", "licence_name = \"Giấy phép của ví dụ\"", "licence_name = \"Giấy phép của ví dụ\"\n[approval]\nneeds = \"ký duyệt\"\nkinds = [\"trang\"]",
		"content/trang/nhap.md", "", page("draft = true\n"),
		"content/trang/nhap-da-xem.md", "", page("draft = true\n"+row("kiểm tra")),
		"content/trang/nhap-da-ky.md", "", page("draft = true\n"+row("ký duyệt")),
		"content/trang/chua-ky.md", "", page(row("kiểm tra")),
		"content/trang/da-ky.md", "", page(row("ký duyệt")),
		"content/trang/giu-lai.md", "", page("publish_from = 2026-06-15\n"+row("ký duyệt")),
		"content/trang/giu-lau.md", "", page("publish_from = 2026-12-15\n"+row("ký duyệt")),
	))
	got = slices.DeleteFunc(got, func(s string) bool { return !strings.Contains(s, " trang/") || strings.Contains(s, "gioi-thieu") })
	want := []string{
		"due begins 2026-06-15 trang/giu-lai.md Văn phòng",
		"open approve - trang/chua-ky.md Văn phòng",
		"open approve - trang/nhap-da-xem.md Văn phòng",
		"open draft - trang/nhap-da-ky.md Văn phòng",
		"open draft - trang/nhap.md Văn phòng",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s", strings.Join(got, "\n"))
	}
}
