package words

import (
	"flag"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the made block of docs/tu-ngu.md anew")

const (
	guidePage  = "../../../docs/tu-ngu.md"
	blockStart = "<!-- bắt đầu bảng -->\n"
	blockEnd   = "<!-- hết bảng -->"
)

// TestGuide: the guide lists every word by its key, as the table has them.
func TestGuide(t *testing.T) {
	table, err := os.ReadFile("../../../layouts/words/vi.toml")
	if err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(guidePage)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, starts := strings.Cut(string(raw), blockStart)
	_, after, ends := strings.Cut(rest, blockEnd)
	if !starts || !ends {
		t.Fatal("docs/tu-ngu.md has no made block")
	}
	whole := before + blockStart + listing(string(table)) + blockEnd + after
	if *update {
		if err := os.WriteFile(guidePage, []byte(whole), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if whole != string(raw) {
		t.Error("docs/tu-ngu.md is stale: run go test -update and look at the difference")
	}
	b := embedded(t)
	for _, key := range b.Keys() {
		_, name, _ := strings.Cut(key, ".")
		if !strings.Contains(whole, "| `"+name+"` | ") {
			t.Errorf("docs/tu-ngu.md lacks %s", key)
		}
	}
}

// listing is a table of words as the guide shows it: a heading and a table a section.
func listing(table string) string {
	var out, about strings.Builder
	for line := range strings.Lines(table) {
		line = strings.TrimSpace(line)
		name, text, isWord := strings.Cut(line, " = ")
		switch {
		case line == "": // what stood above is about no section
			about.Reset()
		case strings.HasPrefix(line, "#"):
			about.WriteString(strings.TrimSpace(strings.TrimPrefix(line, "#")) + "\n")
		case strings.HasPrefix(line, "["):
			out.WriteString("\n### " + line + "\n\n")
			if about.Len() > 0 {
				out.WriteString(about.String() + "\n")
			}
			out.WriteString("| Khóa | Chữ có sẵn |\n|---|---|\n")
			about.Reset()
		case isWord:
			out.WriteString("| `" + name + "` | " + strings.ReplaceAll(strings.Trim(text, `"`), "|", `\|`) + " |\n")
		}
	}
	return out.String() + "\n"
}
