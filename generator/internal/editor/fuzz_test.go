package editor

import (
	"io/fs"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"niemyet/generator/internal/record"
)

// FuzzForm posts bodies that no form sends: the program does not fail, nothing but records is
// written, and what is written can be read.
func FuzzForm(f *testing.F) {
	f.Add("")
	for _, seed := range []string{"f.name=%00", "token=x", "a=%zz", "f.ways.0.fee=1&f.ways.-1.fee=2&f.aliases.99999999999=3", "do=publish&body=%2B%2B%2B%0A", "f.name=Lu%E1%BA%ADt+Kh%C3%A1c", "f.name=" + strings.Repeat("x", 3000), "f.name=a&f.name=b&id=..%2F..%2Fngoai", "f.number=%E2%80%AE", "draft=on&slug=con", "=&==&&&"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, more string) {
		if strings.Count(more, "&") > 1000 {
			return // each is a field of the answer: what is long is bounded elsewhere
		}
		d := newDesk(t)
		send := d.open(lawAt)
		if send.Get("f.name") == "" {
			t.Fatal("the form is not read: nothing would be tried")
		}
		send.Set("do", "save")
		before := allFiles(t, d.root)
		body := send.Encode() + "&" + more
		if extra, err := url.ParseQuery(more); err == nil { // what stands first counts
			for key, values := range extra {
				send[key] = values
			}
			body = send.Encode()
		}
		r := httptest.NewRequest("POST", lawAt, strings.NewReader(body))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Origin", "http://example.com")
		if code, said, _ := d.do(r); code >= 500 {
			t.Errorf("%d for %q: %.200s", code, more, said)
		}
		for name, text := range allFiles(t, d.root) {
			if before[name] == text || strings.HasPrefix(name, "so-sach/") || strings.HasPrefix(name, ".niemyet-hoan-tac/") {
				continue
			}
			if !strings.HasPrefix(name, record.ContentDir+"/") {
				t.Errorf("%.200q wrote %s", more, name)
				continue
			}
			kind, _ := record.KindNamed("law")
			if got, _ := record.Parse(name, kind, []byte(text)); got == nil && strings.HasSuffix(name, ".md") {
				t.Errorf("%q left %s, which cannot be read:\n%s", more, name, text)
			}
		}
	})
}

// allFiles are all files of a folder.
func allFiles(t *testing.T, root string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(name)
		below, _ := filepath.Rel(root, name)
		out[filepath.ToSlash(below)] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
