package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/tools/txtar"
)

func TestMain(m *testing.M) {
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
			"sametree": sameTree,
			"replace":  replace,
			"latin":    latin,
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
	ts.Check(os.WriteFile(name, bytes.Replace(body, []byte(args[1]), []byte(args[2]), 1), 0o644))
}

// latin FILE writes a record in bytes that are not UTF-8.
func latin(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte("+++\nname = \"\xd0\xe3ng k\xfd\"\n+++\n"), 0o644))
}
