package main

import (
	"path/filepath"
	"strings"
	"testing"

	"niemyet/generator/internal/kiosk"
	"niemyet/generator/internal/vi"
)

// FuzzKioskList: no list of a folder leads out of it.
func FuzzKioskList(f *testing.F) {
	whole := kiosk.FileList([]kiosk.ListedFile{{Path: "index.html", Size: 1, Sum: "2d711642b726b044"}}, vi.Date{Year: 2026, Month: 11, Day: 23})
	if list, ok := readKioskList(whole); !ok || len(list.Files) != 1 || list.Files[0].Path != "index.html" {
		f.Fatalf("a list that is whole is refused: %s", whole)
	}
	f.Add(whole)
	for _, seed := range []string{"", "=", "={}", `={"files":[{"p":"../x","n":1}]}`, `={"files":[{"p":"/etc/passwd"}]}`, `={"files":[{"p":"a\\..\\b"}]}`, `={"files":[{"p":"C:x"}]}`, `={"files":[{"p":""}]}`, `={"files":[{"p":"a","n":-1}]}`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		list, ok := readKioskList(raw)
		if !ok {
			return
		}
		for _, file := range list.Files {
			if name := filepath.Join("kiosk", filepath.FromSlash(file.Path)); !strings.HasPrefix(name, "kiosk"+string(filepath.Separator)) || strings.ContainsAny(file.Path, "\\:") {
				t.Errorf("%q leads out", file.Path)
			}
		}
	})
}
