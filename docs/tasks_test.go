package docs

import (
	"strings"
	"testing"
)

// TestTasks: the page of tasks leads to at least twelve, each in a row of its own, and the
// five that have a page from start to end are there.
func TestTasks(t *testing.T) {
	text, rows := read(t, "docs/toi-muon.md"), 0
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "| ") && strings.Contains(line, "](") {
			rows++
		}
	}
	if rows < 12 {
		t.Errorf("only %d tasks", rows)
	}
	for _, page := range []string{"viec-thu-tuc-moi.md", "viec-doi-phi.md", "viec-in-va-treo.md", "viec-phat-thanh.md", "viec-ki-ot-va-trang.md", "mot-trang.md", "giai-thich-tu.md"} {
		if !strings.Contains(text, "]("+page+")") {
			t.Errorf("docs/toi-muon.md does not lead to %s", page)
		}
		if !strings.Contains(read(t, "docs/"+page), "toi-muon.md") {
			t.Errorf("docs/%s does not lead back", page)
		}
	}
	for _, page := range []string{"viec-thu-tuc-moi.md", "viec-doi-phi.md", "viec-in-va-treo.md", "viec-phat-thanh.md", "viec-ki-ot-va-trang.md"} {
		if text := read(t, "docs/"+page); !strings.Contains(text, "## Chỗ hay vướng") || !strings.Contains(text, "1. ") {
			t.Errorf("docs/%s has no steps, or does not say what can go wrong", page)
		}
	}
}

// TestKindsSayWhatTheyAreNotFor: each page of a kind says what the kind is not for.
func TestKindsSayWhatTheyAreNotFor(t *testing.T) {
	pages := 0
	for _, name := range guides(t) {
		if !strings.HasPrefix(name, "docs/ban-ghi/") || strings.HasSuffix(name, "README.md") {
			continue
		}
		pages++
		if !strings.Contains(read(t, name), "\n**Không dùng cho:** ") {
			t.Errorf("%s: does not say what the kind is not for", name)
		}
	}
	if pages < 13 {
		t.Errorf("only %d pages of kinds", pages)
	}
}
