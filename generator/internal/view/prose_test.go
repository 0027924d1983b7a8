package view

import (
	"reflect"
	"strings"
	"testing"

	"niemyet/generator/internal/record"
)

func TestBlocks(t *testing.T) {
	for _, c := range []struct {
		text string
		want []Block
	}{
		{"Một dòng.", []Block{{Text: "Một dòng."}}},
		{"Gồm:\n- một\n+ hai\n\nHết.", []Block{{Text: "Gồm:", Items: []string{"một", "hai"}}, {Text: "Hết."}}},
		{"Đoạn.\n- một\n- hai", []Block{{Text: "Đoạn."}, {Items: []string{"một", "hai"}}}},
		{"-", []Block{{Text: "-"}}},
		{"", nil},
	} {
		if got := Blocks(c.text); !reflect.DeepEqual(got, c.want) {
			t.Errorf("Blocks(%q) = %+v", c.text, got)
		}
	}
}

// TestMarkdownLifts: the articles of a document without chapters are headings of the second level, and two tables have two names.
func TestMarkdownLifts(t *testing.T) {
	kind, _ := record.KindNamed("page")
	table := "\n| a |\n|---|\n| b |\n"
	r, _ := record.Parse("content/trang/x.md", kind, []byte("+++\nname = \"n\"\nsummary = \"s\"\n+++\n### Ba\n"+table+"#### Bốn\n"+table))
	got := string(placed(t, "site").Markdown(record.Of(r).Body, 0))
	for _, want := range []string{`<h2 id="ba">Ba</h2>`, `<h3 id="bon">Bốn</h3>`, `aria-label="Bảng 1"`, `aria-label="Bảng 2"`} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in %s", want, got)
		}
	}
}

func TestMarkdownShift(t *testing.T) {
	kind, _ := record.KindNamed("page")
	r, _ := record.Parse("content/trang/x.md", kind, []byte("+++\nname = \"n\"\nsummary = \"s\"\n+++\n## Hai\n### Ba\n\n| a |\n|---|\n| b |\n"))
	got := string(placed(t, "site").Markdown(record.Of(r).Body, 1))
	for _, want := range []string{`<h3 id="hai">Hai</h3>`, `<h4 id="ba">Ba</h4>`, `tabindex="0"><table>`} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in %s", want, got)
		}
	}
}

// TestWallsOfTextAreSplit: at ends of sentences, with no word lost.
func TestWallsOfTextAreSplit(t *testing.T) {
	line := strings.TrimSpace(strings.Repeat("Một câu vừa phải có dấu. ", 100))
	parts := paragraphs(line)
	if len(parts) < 3 || strings.Join(parts, " ") != line {
		t.Errorf("%d parts", len(parts))
	}
	for _, p := range parts {
		if len(p) > longParagraph {
			t.Errorf("a part has %d bytes", len(p))
		}
	}
	whole := strings.Repeat("không có dấu chấm ", 100)
	if got := paragraphs(whole); len(got) != 1 {
		t.Errorf("a sentence was cut into %d", len(got))
	}
}
