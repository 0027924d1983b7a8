package disk

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// only: the folder holds these names and nothing of ours beside them.
func only(t *testing.T, dir string, names ...string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range entries {
		got = append(got, e.Name())
	}
	if strings.Join(got, " ") != strings.Join(names, " ") {
		t.Errorf("the folder holds %v, not %v", got, names)
	}
}

func TestWrite(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "a.md")
	for _, text := range []string{"một", "hai", ""} {
		if err := Write(name, []byte(text)); err != nil {
			t.Fatal(err)
		}
		if got := read(t, name); got != text {
			t.Errorf("%q", got)
		}
	}
	if err := os.Chmod(name, 0o640); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(dir, "b.md")
	if err := os.Symlink("a.md", link); err != nil {
		t.Skip(err)
	}
	if err := Write(link, []byte("qua liên kết")); err != nil {
		t.Fatal(err)
	}
	info, _ := os.Lstat(link)
	target, _ := os.Stat(name)
	if read(t, name) != "qua liên kết" || info.Mode()&fs.ModeSymlink == 0 || target.Mode().Perm() != 0o640 {
		t.Errorf("link %v, file %v", info.Mode(), target.Mode())
	}
	only(t, dir, "a.md", "b.md")
}

func TestWriteRefuses(t *testing.T) {
	dir := t.TempDir()
	if err := Write(dir, nil); !errors.Is(err, ErrNoFile) {
		t.Errorf("a folder: %v", err)
	}
	if err := Write(os.DevNull, []byte("x")); !errors.Is(err, ErrNoFile) {
		t.Errorf("a device: %v", err)
	}
	if err := Write(filepath.Join(dir, "không có", "x.md"), nil); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a folder that is not there: %v", err)
	}
	if err := os.Symlink("đâu", filepath.Join(dir, "chết")); err == nil {
		if err := Write(filepath.Join(dir, "chết"), nil); err == nil {
			t.Error("a dead link was written through")
		}
		only(t, dir, "chết")
	}
}

func TestCreate(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "a.md")
	if err := Create(name, []byte("một")); err != nil {
		t.Fatal(err)
	}
	if err := Create(name, []byte("hai")); !errors.Is(err, fs.ErrExist) || read(t, name) != "một" {
		t.Errorf("%v, %q", err, read(t, name))
	}
	if info, _ := os.Stat(name); info.Mode().Perm() != 0o644 {
		t.Errorf("%v", info.Mode())
	}
	only(t, dir, "a.md")
}

func TestReplace(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "a.md")
	is := func(want string) func([]byte) bool { return func(now []byte) bool { return string(now) == want } }
	if err := Replace(name, nil, is("")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("nothing was replaced: %v", err)
	}
	if err := Write(name, []byte("một")); err != nil {
		t.Fatal(err)
	}
	if err := Replace(name, []byte("hai"), is("khác")); !errors.Is(err, ErrChanged) || read(t, name) != "một" {
		t.Errorf("%v, %q", err, read(t, name))
	}
	if err := Replace(name, []byte("hai"), is("một")); err != nil || read(t, name) != "hai" {
		t.Errorf("%v, %q", err, read(t, name))
	}
	only(t, dir, "a.md")
}

// TestSweep: what a killed run left is taken away by a later one, and nothing else.
func TestSweep(t *testing.T) {
	dir := t.TempDir()
	long := time.Now().Add(-2 * old)
	for _, name := range []string{".niemyet-17", ".niemyet-public.moi", ".niemyet-17.md", "a.md", ".niemyet-18"} {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, nil, 0o644); err != nil {
			t.Fatal(err)
		}
		if name != ".niemyet-18" { // somebody is just writing it
			if err := os.Chtimes(file, long, long); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := Write(filepath.Join(dir, "b.md"), nil); err != nil {
		t.Fatal(err)
	}
	only(t, dir, ".niemyet-17.md", ".niemyet-18", ".niemyet-public.moi", "a.md", "b.md")
}

func TestMakeFolder(t *testing.T) {
	dir := t.TempDir()
	made, err := MakeFolder(filepath.Join(dir, "a", "b", "c"))
	if err != nil || made != filepath.Join(dir, "a") {
		t.Errorf("%q, %v", made, err)
	}
	if made, err = MakeFolder(filepath.Join(dir, "a", "b")); err != nil || made != "" {
		t.Errorf("%q, %v", made, err)
	}
	if err := Write(filepath.Join(dir, "file"), nil); err != nil {
		t.Fatal(err)
	}
	if _, err = MakeFolder(filepath.Join(dir, "file", "b")); err == nil {
		t.Error("a folder was made in a file")
	}
}

func TestFlush(t *testing.T) {
	dir := t.TempDir()
	var names []string
	for i := range few + 5 {
		name := filepath.Join("a", strings.Repeat("b", i+1))
		names = append(names, filepath.ToSlash(name))
		if _, err := MakeFolder(filepath.Join(dir, "a")); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte("x"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, some := range [][]string{nil, names[:3], names} {
		if err := Flush(dir, some); err != nil {
			t.Error(err)
		}
	}
	if err := Flush(dir, []string{"a/none"}); err == nil {
		t.Error("a file that is not there was brought to the disk")
	}
}

func TestExchange(t *testing.T) {
	dir := t.TempDir()
	one, two := filepath.Join(dir, "1"), filepath.Join(dir, "2")
	for _, d := range []string{one, two} {
		if _, err := MakeFolder(d); err != nil {
			t.Fatal(err)
		}
		if err := Write(filepath.Join(d, "x"), []byte(d)); err != nil {
			t.Fatal(err)
		}
	}
	done, err := Exchange(one, two)
	if err != nil {
		t.Fatal(err)
	}
	if !done {
		t.Skip("this file system cannot exchange")
	}
	if read(t, filepath.Join(one, "x")) != two || read(t, filepath.Join(two, "x")) != one {
		t.Error("they did not change places")
	}
	if done, err := Exchange(one, filepath.Join(dir, "none")); done || err == nil {
		t.Error("a folder changed places with nothing")
	}
}

// TestFaultNamesTheFile: a fault names the file that was to be written, not the one beside it.
func TestFaultNamesTheFile(t *testing.T) {
	name := filepath.Join(t.TempDir(), "none", "bao-cao.xlsx")
	var fault *fs.PathError
	if err := Write(name, nil); !errors.As(err, &fault) || fault.Path != name {
		t.Error(err)
	}
}

// TestFailureNamesTheFile: a disk that is full speaks of the file beside; people know only theirs.
func TestFailureNamesTheFile(t *testing.T) {
	name := filepath.Join(t.TempDir(), "x.md")
	err := Fill(name, func(w io.Writer) error {
		return &fs.PathError{Op: "write", Path: w.(*os.File).Name(), Err: errors.New("no space")}
	})
	var fault *fs.PathError
	if !errors.As(err, &fault) || fault.Path != name {
		t.Errorf("it names another file: %v", err)
	}
	only(t, filepath.Dir(name))
}
