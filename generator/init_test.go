package main

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestEditorSettings: what init writes for VS Code is JSON, and its problem matcher
// understands every first line of what check prints.
func TestEditorSettings(t *testing.T) {
	for _, name := range []string{"settings", "extensions", "tasks"} {
		raw, err := starter.ReadFile("starter/.vscode/" + name + ".json")
		if err != nil || !json.Valid(raw) {
			t.Errorf("%s.json is no JSON: %v", name, err)
		}
	}
	var tasks struct {
		Tasks []struct {
			Args           []string
			ProblemMatcher json.RawMessage
		}
	}
	raw, _ := starter.ReadFile("starter/.vscode/tasks.json")
	if err := json.Unmarshal(raw, &tasks); err != nil {
		t.Fatal(err)
	}
	var matcher struct{ Pattern struct{ Regexp string } }
	if err := json.Unmarshal(tasks.Tasks[0].ProblemMatcher, &matcher); err != nil {
		t.Fatal(err)
	}
	line := regexp.MustCompile(matcher.Pattern.Regexp)

	dir := filepath.Join(t.TempDir(), "trang")
	var out, bad bytes.Buffer
	if code := run([]string{"init", dir, "--date", "2026-11-23"}, &out, &bad); code != 0 {
		t.Fatal(bad.String())
	}
	bad.Reset()
	run([]string{"check", "--source", dir, "--date", "2030-11-23"}, &out, &bad)
	seen := 0
	for text := range strings.Lines(bad.String()) {
		if regexp.MustCompile(`:\d+:\d+: [EWN]\d+`).MatchString(text) {
			seen++
			m := line.FindStringSubmatch(strings.TrimRight(text, "\n"))
			if m == nil || (m[5] != "W" && m[5] != "E" && m[5] != "N") || m[6] == "" {
				t.Errorf("not understood: %s", text)
			}
		}
	}
	if seen == 0 {
		t.Errorf("no problem to try it on: %s", bad.String())
	}
}
