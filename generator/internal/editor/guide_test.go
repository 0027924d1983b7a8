package editor

import (
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

const guideSteps = "\n## Làm bằng biểu mẫu\n"

var (
	boldWord   = regexp.MustCompile(`\*\*([^*]+)\*\*`)
	pressed    = regexp.MustCompile(`\*\*Tạo mới\*\*,? bấm \*\*([^*]+)\*\*`)
	folderLine = regexp.MustCompile("Thư mục: `content/([a-z-]+)/`")
	taskLink   = regexp.MustCompile(`\]\((ban-ghi/[a-z-]+\.md)`)
	tag        = regexp.MustCompile(`<[^>]*>`)
)

// TestGuideSteps: every page of a kind to which the tasks of the guide lead says how the work
// is done in the form, and each name that its steps write in bold stands in the form.
func TestGuideSteps(t *testing.T) {
	docs := filepath.Join("..", "..", "..", "docs")
	tasks, err := os.ReadFile(filepath.Join(docs, "toi-muon.md"))
	if err != nil {
		t.Fatal(err)
	}
	d := newDesk(t)
	_, list := d.get("/soan/")
	seen := 0
	for _, m := range taskLink.FindAllStringSubmatch(string(tasks), -1) {
		raw, err := os.ReadFile(filepath.Join(docs, filepath.FromSlash(m[1])))
		if err != nil {
			t.Fatal(err)
		}
		_, rest, found := strings.Cut(string(raw), guideSteps)
		steps, _, _ := strings.Cut(rest, "\n## ")
		folder := folderLine.FindStringSubmatch(string(raw))
		if !found || folder == nil {
			t.Errorf("docs/%s: has no steps for the form", m[1])
			continue
		}
		seen++
		if absent := d.absent(steps, list, "/soan/moi/"+folder[1], string(raw)); len(absent) > 0 {
			t.Errorf("docs/%s: the form has no %q", m[1], absent)
		}
	}
	if seen < 12 {
		t.Errorf("only %d pages with steps", seen)
	}
	if absent := d.absent("1. Ở **Tạo mới**, bấm **hẹn giờ**. Điền **Mức phạt**, **Lưu**.", list, "/soan/moi/lich", ""); len(absent) != 2 {
		t.Errorf("of two names that the form has not, %q are told", absent)
	}
}

// absent are the bold names of steps that neither the form at an address nor, for what is pressed
// to open it, the list has. Fields of rows that are added by a press stand in the page's own table.
func (d *desk) absent(steps, list, address, page string) (names []string) {
	d.t.Helper()
	_, form := d.get(address)
	words := func(page string) string {
		page = strings.Join(strings.Fields(html.UnescapeString(tag.ReplaceAllString(page, "\n"))), " ")
		return " " + page + " "
	}
	open := words(form) + " xem trang " // stands above the form of what is saved
	if m := pressed.FindStringSubmatch(steps); m == nil || !strings.Contains(list, `href="`+address+`">`+m[1]+`</a>`) {
		names = append(names, "Tạo mới")
	}
	for _, m := range boldWord.FindAllStringSubmatch(pressed.ReplaceAllString(steps, ""), -1) {
		if !strings.Contains(open, " "+m[1]+" ") && !strings.Contains(page, "` | "+m[1]+" | ") {
			names = append(names, m[1])
		}
	}
	return names
}
