package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/tools/txtar"

	"niemyet/generator/internal/vi"
)

func TestMain(m *testing.M) {
	_ = os.Setenv("LC_ALL", "C.UTF-8") // the language is the test's choice, not the machine's
	today = func() vi.Date { return vi.Date{Year: 2026, Month: 11, Day: 26} }
	if os.Getenv(cacheVariable) == "" {
		_ = os.Setenv(cacheVariable, "-") // no test finds what another remembers, nor what the person at this machine does
	}
	if step := os.Getenv(dieKey); step != "" {
		dieAt(step)
		os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
	}
	testscript.Main(m, map[string]func(){
		"niemyet": func() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) },
	})
}

// TestScript runs the command as a person would. Every script starts in a folder
// that holds the small whole site of internal/site/testdata/base.txtar.
func TestScript(t *testing.T) {
	base, err := txtar.ParseFile("internal/site/testdata/base.txtar")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			if err := shortNames(env); err != nil {
				return err
			}
			env.Setenv(cacheVariable, filepath.Join(env.WorkDir, ".nho")) // each script is also a test of builds that are remembered
			for _, f := range base.Files {
				name := filepath.Join(env.WorkDir, filepath.FromSlash(f.Name))
				if _, err := os.Stat(name); err == nil {
					continue // the script brings its own
				}
				if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
					return err
				}
				if err := os.WriteFile(name, f.Data, 0o644); err != nil {
					return err
				}
			}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"sametree":  sameTree,
			"replace":   replace,
			"latin":     latin,
			"versions":  versions,
			"checks":    checks,
			"old":       old,
			"spoil":     spoil,
			"stamp":     stampFile,
			"untouched": untouched,
		},
	})
}

// sameTree DIR DIR: both folders hold the same files with the same bytes.
func sameTree(ts *testscript.TestScript, neg bool, args []string) {
	one, two := treeSum(ts, args[0]), treeSum(ts, args[1])
	if (one == two) == neg {
		ts.Fatalf("the folders %s and %s: same is %v", args[0], args[1], !neg)
	}
}

// shortNames gives what a script runs a place for what does not stay whose name is short, wherever the script itself lies:
// the socket that Chromium opens there has 108 bytes for its whole name.
func shortNames(env *testscript.Env) error {
	if _, err := os.Stat("/tmp"); err != nil {
		return nil // a system whose sockets have no names of files
	}
	short, err := os.MkdirTemp("/tmp", "n")
	if err != nil {
		return err
	}
	env.Setenv("TMPDIR", short)
	env.Defer(func() { _ = os.RemoveAll(short) })
	return nil
}

func treeSum(ts *testscript.TestScript, dir string) string {
	root := ts.MkAbs(dir)
	sum := sha256.New()
	files := 0
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		body, err := os.ReadFile(name)
		rel, _ := filepath.Rel(root, name)
		fmt.Fprintf(sum, "%s %x\n", rel, sha256.Sum256(body))
		files++
		return err
	})
	ts.Check(err)
	if files == 0 {
		ts.Fatalf("%s is empty", dir)
	}
	return fmt.Sprintf("%x", sum.Sum(nil))
}

// replace FILE OLD NEW changes one place of a file, which must be there.
func replace(ts *testscript.TestScript, _ bool, args []string) {
	name := ts.MkAbs(args[0])
	body, err := os.ReadFile(name)
	ts.Check(err)
	if !bytes.Contains(body, []byte(args[1])) {
		ts.Fatalf("%s has no %q", args[0], args[1])
	}
	fresh := strings.ReplaceAll(args[2], `\n`, "\n")
	ts.Check(os.WriteFile(name, bytes.Replace(body, []byte(args[1]), []byte(fresh), 1), 0o644))
}

// latin FILE writes a record in bytes that are not UTF-8.
func latin(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte("+++\nname = \"\xd0\xe3ng k\xfd\"\n+++\n"), 0o644))
}

// versions FILE CODE DIR sets $OLD and $NEW to the names of the first and the last
// page in DIR that answers for a code.
func versions(ts *testscript.TestScript, _ bool, args []string) {
	body, err := os.ReadFile(ts.MkAbs(args[0]))
	ts.Check(err)
	var ids []string
	for line := range strings.Lines(string(body)) {
		if cells := strings.Split(line, "\t"); cells[0] == args[1] {
			ids = append(ids, cells[1])
		}
	}
	if len(ids) == 0 {
		ts.Fatalf("%s has no version of %s", args[0], args[1])
	}
	ts.Setenv("OLD", args[1]+"-"+ids[0])
	ts.Setenv("NEW", args[1]+"-"+ids[len(ids)-1])
}

// checks FILE TEXT…: the file holds every text as it is.
func checks(ts *testscript.TestScript, neg bool, args []string) {
	body, err := os.ReadFile(ts.MkAbs(args[0]))
	ts.Check(err)
	for _, want := range args[1:] {
		if bytes.Contains(body, []byte(want)) == neg {
			ts.Fatalf("%s: holds %q is %v", args[0], want, neg)
		}
	}
}

// old FILE TO writes a book as versions before the seal did, and takes nothing away.
func old(ts *testscript.TestScript, _ bool, args []string) {
	body, err := os.ReadFile(ts.MkAbs(args[0]))
	ts.Check(err)
	var kept strings.Builder
	for line := range strings.Lines(string(body)) {
		if !strings.HasPrefix(line, "# Dòng cuối cùng") && !strings.HasPrefix(line, "# Hết sổ") {
			kept.WriteString(line)
		}
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(kept.String()), 0o644))
}

// spoil HOW FILE does what happens to files: emptied, cut, crlf, open (its last line does not end).
func spoil(ts *testscript.TestScript, _ bool, args []string) {
	name := ts.MkAbs(args[1])
	body, err := os.ReadFile(name)
	ts.Check(err)
	switch args[0] {
	case "emptied":
		body = nil
	case "cut":
		body = body[:len(body)/2]
	case "open":
		body = bytes.TrimRight(body, "\n")
	case "crlf":
		body = bytes.ReplaceAll(body, []byte("\n"), []byte("\r\n"))
	default:
		ts.Fatalf("no such harm: %s", args[0])
	}
	ts.Check(os.WriteFile(name, body, 0o644))
}

var stamped = map[string]os.FileInfo{}

// stampFile FILE remembers a file; untouched FILE holds the one that is there against it:
// the same file, not one of the same bytes.
func stampFile(ts *testscript.TestScript, _ bool, args []string) {
	info, err := os.Stat(ts.MkAbs(args[0]))
	ts.Check(err)
	stamped[ts.MkAbs(args[0])] = info
}

func untouched(ts *testscript.TestScript, _ bool, args []string) {
	info, err := os.Stat(ts.MkAbs(args[0]))
	ts.Check(err)
	before := stamped[ts.MkAbs(args[0])]
	if before == nil || !os.SameFile(before, info) || !before.ModTime().Equal(info.ModTime()) {
		ts.Fatalf("%s was written", args[0])
	}
}
