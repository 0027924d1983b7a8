package record

import (
	"bytes"
	"strings"
	"testing"
)

// TestCMS: every key of every kind is a field of its collection, and lists of
// config.toml become choices. What the editors make of it is tried in tools/cms.
func TestCMS(t *testing.T) {
	text := string(CMS(map[string][]CMSOption{"life_events": {{"sinh-con", `Sinh con: "mới"`}}}))
	if text != string(CMS(map[string][]CMSOption{"life_events": {{"sinh-con", `Sinh con: "mới"`}}})) {
		t.Error("two runs differ")
	}
	for _, k := range Kinds {
		begin := strings.Index(text, "\n  - name: \""+k.Name+"\"")
		if begin < 0 {
			t.Errorf("no collection %s", k.Name)
			continue
		}
		part, _, _ := strings.Cut(text[begin+5:], "\n  - name:")
		for _, f := range FieldsOf(k) {
			if !strings.Contains(part, "\n      - name: \""+f.Key+"\"\n        label: ") {
				t.Errorf("%s lacks the field %s", k.Name, f.Key)
			}
		}
		if !strings.Contains(part, `folder: "content/`+k.Folder+`"`) || !strings.Contains(part, `format: "toml-frontmatter"`) {
			t.Errorf("%s: folder or format is missing", k.Name)
		}
	}
	if !strings.Contains(text, `label: "Sinh con: \"mới\""`) {
		t.Error("a list of config.toml is no choice")
	}
	if lists, empty := strings.Count(text, "        summary: \"{{fields."), strings.Count(text, "default: []\n"); lists == 0 || empty < lists {
		t.Errorf("%d lists of tables, %d begin empty: Decap would begin the others with a row that cannot be saved", lists, empty)
	}
	if _, place, _ := strings.Cut(text, "\n          - name: \"lat\""); !strings.HasPrefix(strings.SplitN(place, "widget:", 2)[0][strings.Index(place, "required:"):], "required: false") {
		t.Error("the parts of a table that need not be there are required: Decap would save no office without coordinates")
	}
	if bytes.ContainsAny([]byte(text), "\t") {
		t.Error("YAML has no tabs")
	}
}
