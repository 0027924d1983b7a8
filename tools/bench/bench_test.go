package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// TestGrow: the real records stand as they are, copies have codes and names of their own and every other value.
func TestGrow(t *testing.T) {
	dir := t.TempDir()
	export, to := filepath.Join(dir, "export.jsonl"), filepath.Join(dir, "grown.jsonl")
	real := `{"code":"1.000001","name":"Một","fee":"10000 VNĐ"}` + "\n" + `{"code":"4.000001","name":"Hai"}` + "\n"
	if err := os.WriteFile(export, []byte(real), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := grow(export, to, 7); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(to)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(string(text), real) {
		t.Errorf("the real records are not as they were:\n%s", text)
	}
	codes, names := map[string]bool{}, map[string]bool{}
	for line := range strings.Lines(string(text)) {
		var r struct{ Code, Name, Fee string }
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatal(err)
		}
		if codes[r.Code] || names[r.Name] || !regexp.MustCompile(`^\d\.\d{6}$`).MatchString(r.Code) {
			t.Errorf("not a record of its own: %s", line)
		}
		if strings.HasPrefix(r.Name, "Một") && r.Fee != "10000 VNĐ" {
			t.Errorf("a value is lost: %s", line)
		}
		codes[r.Code], names[r.Name] = true, true
	}
	if len(codes) != 7 {
		t.Errorf("%d records", len(codes))
	}
}

// TestReport: ratios are those of the results, and a goal that is missed is called so.
func TestReport(t *testing.T) {
	b := &bench{size: 1120, pages: 100, otherPages: 50, results: []result{
		{What: full, CPU: 10 * time.Second, Wall: 6 * time.Second, Peak: 300 << 20, Files: 17225, Bytes: 167 << 20},
		{What: copying, CPU: time.Second, Wall: time.Second, Peak: 1 << 20},
		{What: unchanged, CPU: 2 * time.Second},
		{What: otherFull, CPU: 4 * time.Second, Peak: 800 << 20},
	}}
	got := report(options{busy: true}, []*bench{b})
	for _, want := range []string{
		"| 10,00 | 6,00 | 300 | 17.225 | 167 | 1,00 |",
		"so với Hugo: 2,50 (mục tiêu không quá 1,5: chưa đạt)",
		"bộ nhớ đỉnh so với Hugo: 0,38 (mục tiêu không quá 0,5: đạt)",
		"so với `cp -r`: 6,00 (mục tiêu không quá 6: đạt)",
		"không có gì đổi so với dựng mới: 0,20 (mục tiêu không quá 0,1: chưa đạt)",
		"100,00 ms CPU (100 trang), Hugo 80,00 ms",
		"máy còn bận",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the table lacks %q:\n%s", want, got)
		}
	}
}

// TestChangeLayout: the layout of today has the place that the bench edits, and an edit may follow another.
func TestChangeLayout(t *testing.T) {
	t.Chdir(filepath.Join("..", ".."))
	b := &bench{dir: t.TempDir()}
	last := ""
	for range 2 {
		if err := b.changeLayout(); err != nil {
			t.Fatal(err)
		}
		text, err := os.ReadFile(filepath.Join(b.source(), "layouts", "site", "procedure.html"))
		if err != nil || string(text) == last {
			t.Fatalf("the layout is as it was (%v)", err)
		}
		last = string(text)
	}
}
