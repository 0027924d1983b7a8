package trace

import (
	"os"
	"path/filepath"
	"testing"
	"time"
)

// lay writes a file, and the folders that it lies in.
func lay(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// touches are what may happen to a folder with the files a/one ("1") and two ("22").
var touches = []struct {
	name       string
	do         func(t *testing.T, dir string)
	made, seen bool // whether Made and Seen of [Sum] tell
}{
	{"nothing", func(*testing.T, string) {}, false, false},
	{"other bytes, as many, and as old", func(t *testing.T, dir string) {
		info, err := os.Stat(filepath.Join(dir, "two"))
		must(t, err)
		lay(t, filepath.Join(dir, "two"), "23")
		must(t, os.Chtimes(filepath.Join(dir, "two"), time.Time{}, info.ModTime()))
	}, true, true},
	{"the same bytes written again", func(t *testing.T, dir string) { lay(t, filepath.Join(dir, "two"), "22") }, false, true},
	{"a new file", func(t *testing.T, dir string) { lay(t, filepath.Join(dir, "a", "new"), "") }, true, true},
	{"a file gone", func(t *testing.T, dir string) { must(t, os.Remove(filepath.Join(dir, "two"))) }, true, true},
	{"a file renamed", func(t *testing.T, dir string) {
		must(t, os.Rename(filepath.Join(dir, "two"), filepath.Join(dir, "three")))
	}, true, true},
	{"an empty folder", func(t *testing.T, dir string) { must(t, os.Mkdir(filepath.Join(dir, "b"), 0o755)) }, true, false},
	{"a file moved into another folder", func(t *testing.T, dir string) {
		must(t, os.Rename(filepath.Join(dir, "two"), filepath.Join(dir, "a", "two")))
	}, true, true},
}

func TestTouches(t *testing.T) {
	for _, x := range touches {
		t.Run(x.name, func(t *testing.T) {
			dir := t.TempDir()
			lay(t, filepath.Join(dir, "a", "one"), "1")
			lay(t, filepath.Join(dir, "two"), "22")
			Settle()
			look := func() (made, seen, left string) {
				sum := NewSum()
				sum.Tree("x", dir)
				made, ok := sum.Made()
				left, err := Left(dir)
				if !ok || err != nil {
					t.Fatalf("no sum: %v", err)
				}
				shut := NewLook()
				shut.Tree("x", dir)
				if shut.Seen() != sum.Seen() {
					t.Error("a look that opens nothing sees something else")
				}
				return made, sum.Seen(), left
			}
			made, seen, left := look()
			x.do(t, dir)
			made2, seen2, left2 := look()
			if (made != made2) != x.made || (seen != seen2) != x.seen {
				t.Errorf("Made differs: %v, want %v; Seen differs: %v, want %v", made != made2, x.made, seen != seen2, x.seen)
			}
			if touched := x.name != "nothing"; (left != left2) != touched {
				t.Errorf("Left differs: %v, want %v", left != left2, touched)
			}
		})
	}
}

// TestLeftSeesPermissions: a file that a web server can no longer read is not what a run left.
func TestLeftSeesPermissions(t *testing.T) {
	dir := t.TempDir()
	lay(t, filepath.Join(dir, "a"), "1")
	before, err := Left(dir)
	must(t, err)
	must(t, os.Chmod(filepath.Join(dir, "a"), 0o400))
	if after, err := Left(dir); err != nil || after == before {
		t.Errorf("the same after chmod (%v)", err)
	}
}

// TestStrangeHasNoSum: what a link leads to is not known by its name.
func TestStrangeHasNoSum(t *testing.T) {
	dir := t.TempDir()
	lay(t, filepath.Join(dir, "a"), "1")
	if err := os.Symlink("a", filepath.Join(dir, "b")); err != nil {
		t.Skip("no links here")
	}
	sum := NewSum()
	sum.Tree("x", dir)
	if _, ok := sum.Made(); ok {
		t.Error("a folder with a link has a sum")
	}
}

// TestTextsDoNotRun: two lists of texts that read alike one after the other have two sums.
func TestTextsDoNotRun(t *testing.T) {
	sums := map[string]bool{}
	for _, list := range [][]string{{"ab", "c"}, {"a", "bc"}, {"abc"}, {"abc", ""}} {
		s := NewSum()
		s.Text(list...)
		made, _ := s.Made()
		sums[made] = true
	}
	if len(sums) != 4 {
		t.Errorf("%d sums of 4 lists", len(sums))
	}
}

func TestStore(t *testing.T) {
	s := Store{Folder: filepath.Join(t.TempDir(), "x")}
	want := Entry{Made: "m", Left: "l", Said: "một dòng\n"}
	if _, ok := s.Recall("/a"); ok {
		t.Error("an empty store recalls")
	}
	must(t, s.Keep("/a", want))
	if e, ok := s.Recall("/a"); !ok || e != want {
		t.Errorf("recalled %v, %v", e, ok)
	}
	file := s.file("/a", ending)
	text, err := os.ReadFile(file)
	must(t, err)
	must(t, os.WriteFile(s.file("/b", ending), text, 0o600))
	if _, ok := s.Recall("/b"); ok {
		t.Error("the entry of one target is believed of another")
	}
	for i := range text {
		other := append([]byte(nil), text...)
		other[i] ^= 1
		must(t, os.WriteFile(file, other, 0o600))
		if _, ok := s.Recall("/a"); ok {
			t.Fatalf("an entry with another byte %d is believed", i)
		}
	}
	must(t, os.WriteFile(file, text[:len(text)-3], 0o600))
	if _, ok := s.Recall("/a"); ok {
		t.Error("half an entry is believed")
	}
	must(t, os.WriteFile(file, text, 0o600))
	machine = func() string { return "another" }
	defer func() { machine = hostname }()
	if _, ok := s.Recall("/a"); ok {
		t.Error("the entry of another machine is believed")
	}
}

// TestStoreForgets: what nobody has written in a long time goes; what is not the store's own stays.
func TestStoreForgets(t *testing.T) {
	s := Store{Folder: t.TempDir()}
	must(t, s.Keep("/a", Entry{}))
	foreign := filepath.Join(s.Folder, "thu.txt")
	lay(t, foreign, "")
	long := time.Now().Add(-2 * forgotten)
	must(t, os.Chtimes(s.file("/a", ending), long, long))
	must(t, os.Chtimes(foreign, long, long))
	must(t, s.Keep("/b", Entry{}))
	if _, err := os.Stat(s.file("/a", ending)); err == nil {
		t.Error("an old entry stays")
	}
	if _, err := os.Stat(foreign); err != nil {
		t.Error("a file of somebody else is gone")
	}
}
