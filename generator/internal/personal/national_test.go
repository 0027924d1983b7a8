package personal

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"niemyet/generator/internal/national"
)

// TestNoFalseAlarm reads all real procedures of communes: none holds anybody's data.
func TestNoFalseAlarm(t *testing.T) {
	read, said := map[string]bool{}, 0
	for _, line := range national.Lines(t) {
		var record any
		if err := json.Unmarshal(line, &record); err != nil {
			t.Fatal(err)
		}
		eachText(record, func(text string) {
			if read[text] {
				return
			}
			read[text] = true
			for _, f := range Find(text, nil) {
				if said++; said < 20 {
					t.Errorf("%s %q in …%s…", f.Sort, text[f.Start:f.End], around(text, f))
				}
			}
		})
	}
	if len(read) < 10_000 {
		t.Errorf("only %d texts were read", len(read))
	}
}

func around(text string, f Found) string {
	return strings.ToValidUTF8(text[max(0, f.Start-80):min(len(text), f.End+40)], "")
}

// eachText goes through the texts of decoded JSON.
func eachText(v any, tell func(string)) {
	switch v := v.(type) {
	case string:
		tell(v)
	case []any:
		for _, x := range v {
			eachText(x, tell)
		}
	case map[string]any:
		for _, x := range v {
			eachText(x, tell)
		}
	}
}

// TestShippedContent reads the town: what its offices and lines say of themselves is
// public, and nothing else is anybody's.
func TestShippedContent(t *testing.T) {
	const root = "../../../content"
	texts := map[string]string{}
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".md") {
			return err
		}
		text, err := os.ReadFile(path)
		texts[path] = string(text)
		return err
	})
	if err != nil || len(texts) < 100 {
		t.Fatal(len(texts), err)
	}
	public := &Public{}
	for path, text := range texts {
		if strings.Contains(path, "/co-quan/") || strings.Contains(path, "/duong-day-nong/") || strings.Contains(path, "/danh-ba/") {
			public.Add(text)
		}
	}
	for path, text := range texts {
		for _, f := range Find(text, public) {
			t.Errorf("%s: %s %q in …%s…", path, f.Sort, text[f.Start:f.End], around(text, f))
		}
	}
}
