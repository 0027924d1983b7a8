package main

import (
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"niemyet/generator/internal/kiosk"
	"niemyet/generator/internal/problem"
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

// TestNamesCommandNoTerminal: whatever somebody calls a file, what is told of it holds no command for a terminal and turns
// no letter beside it; lines stay, and so does a sentence.
func TestNamesCommandNoTerminal(t *testing.T) {
	for text, want := range map[string]string{
		"a\x1b[2Jb": `a\x1b[2Jb`, "a\u202eb\x07": `a\u202eb\a`, "a\x00": `a\x00`, "a\u009bb": `a\u009bb`, "một\nhai\tba": "một\nhai\tba", "Ủy ban": "Ủy ban", "": "",
	} {
		if got := withoutCommands(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
		var out strings.Builder
		a := &app{out: &out, err: &out}
		a.tell(&out, problem.Text{Vi: "%s %v", En: "%s %v"}, text, wrong(problem.Text{Vi: "%s", En: "%s"}, text))
		if out.String() != want+" "+want {
			t.Errorf("%q is told as %q", text, out.String())
		}
		out.Reset()
		a.exitCode(machineError{&fs.PathError{Op: "open", Path: text, Err: fs.ErrNotExist}})
		if strings.ContainsAny(out.String(), "\x1b\x07\x00\u009b\u202e") {
			t.Errorf("%q: %q", text, out.String())
		}
	}
}
