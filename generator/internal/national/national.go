// Package national finds the national export of procedures for tests and benchmarks.
//
// In: the folder that NIEMYET_DATA names (from the root of the repository where it is
// relative), else ../shared/data beside the repository. Out: the bytes of its files.
// A test that asks for what is not there is skipped, with the file and the variable
// named, for the export is nobody's to ship.
//
// What never happens: a package of the program imports it (TestImportLine), a file is
// written, another place is tried.
package national

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"testing"
)

// Procedures is the name of the export: one procedure a line, as JSON.
const Procedures = "procedures-commune.jsonl"

// Variable names the folder of the export.
const Variable = "NIEMYET_DATA"

// Read gives a file of the export, or skips the test. Nobody may change the bytes.
func Read(tb testing.TB, name string) []byte {
	tb.Helper()
	file := filepath.Join(folder(tb), name)
	data, err := read(file)
	if errors.Is(err, fs.ErrNotExist) {
		tb.Skipf("no national export: there is no %s (%s names its folder)", file, Variable)
	}
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

// Lines gives the procedures of the export, one after the other, or skips the test.
func Lines(tb testing.TB) [][]byte {
	tb.Helper()
	lines := bytes.Split(bytes.TrimSpace(Read(tb, Procedures)), []byte("\n"))
	if len(lines) < 2 {
		tb.Fatalf("%s has %d lines: it is not the national export", Procedures, len(lines))
	}
	return lines
}

// kept are the files read, for the tests of one package ask for them many times.
var kept sync.Map

func read(file string) ([]byte, error) {
	if data, ok := kept.Load(file); ok {
		return data.([]byte), nil
	}
	data, err := os.ReadFile(file)
	if err == nil {
		kept.Store(file, data)
	}
	return data, err
}

func folder(tb testing.TB) string {
	tb.Helper()
	named := os.Getenv(Variable)
	if filepath.IsAbs(named) {
		return named
	}
	root, err := repository()
	if err != nil {
		tb.Fatal(err)
	}
	if named != "" {
		return filepath.Join(root, named)
	}
	return filepath.Join(root, "..", "shared", "data")
}

// repository is the nearest folder above the test's own that holds go.mod.
func repository() (string, error) {
	at, err := os.Getwd()
	for err == nil {
		if _, e := os.Stat(filepath.Join(at, "go.mod")); e == nil {
			return at, nil
		}
		above := filepath.Dir(at)
		if above == at {
			return "", errors.New("no go.mod above the test")
		}
		at = above
	}
	return "", err
}
