package publish

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"
)

// TestKept: a file that stays the same is the same file, with its time; one that changes is
// another, and the old site is not written into.
func TestKept(t *testing.T) {
	target := filepath.Join(t.TempDir(), "public")
	long := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	first := open(t, target)
	for _, path := range []string{"same.html", "deep/same.html", "other.html", "closed.html", "shared.html", "gone.html"} {
		write(t, first, path, "old "+path)
	}
	commit(t, first)
	before := map[string]os.FileInfo{}
	for _, path := range []string{"same.html", "deep/same.html", "other.html", "closed.html", "shared.html"} {
		name := filepath.Join(target, path)
		if err := os.Chtimes(name, long, long); err != nil {
			t.Fatal(err)
		}
		before[path] = stat(t, name)
	}
	elsewhere := filepath.Join(t.TempDir(), "shared.html")
	if runtime.GOOS != "windows" {
		if err := errors.Join(os.Link(filepath.Join(target, "shared.html"), elsewhere), os.Chmod(filepath.Join(target, "closed.html"), 0o600)); err != nil {
			t.Fatal(err)
		}
	}

	second := open(t, target)
	for path, want := range map[string]string{"same.html": "old same.html", "deep/same.html": "old deep/same.html", "other.html": "new other.html", "closed.html": "old closed.html", "shared.html": "old shared.html"} {
		write(t, second, path, want)
	}
	if read(t, filepath.Join(target, "other.html")) != "old other.html" {
		t.Error("the site that is up was written into")
	}
	commit(t, second)
	for path, kept := range map[string]bool{"same.html": true, "deep/same.html": true, "other.html": false, "closed.html": runtime.GOOS == "windows", "shared.html": runtime.GOOS == "windows"} {
		now := stat(t, filepath.Join(target, path))
		if os.SameFile(before[path], now) != kept || now.ModTime().Equal(long) != kept {
			t.Errorf("%s: kept is %v, want %v", path, !kept, kept)
		}
	}
	if got := read(t, filepath.Join(target, "other.html")); got != "new other.html" {
		t.Error(got)
	}
}

// TestTouchedWhileMade: who writes into a file that was kept already, in as many bytes, has spoiled the new site; who does it
// afterwards is found out.
func TestTouchedWhileMade(t *testing.T) {
	target := filepath.Join(t.TempDir(), "public")
	name := filepath.Join(target, "a.html")
	for path, touched := range map[string]func(*Folder, string) error{
		"written": func(f *Folder, path string) error { return f.Write(path, []byte("8000")) },
		"taken": func(f *Folder, path string) error {
			_, err := f.Take(path, func(os.FileInfo) bool { return true })
			return err
		},
	} {
		first := open(t, target)
		write(t, first, "a.html", "8000")
		commit(t, first)
		if !first.AsCounted("a.html", stat(t, name)) || first.AsCounted("b.html", stat(t, name)) || first.Files() != 2 {
			t.Errorf("%s: the file is not the one that was counted", path)
		}
		long := time.Now().Add(-time.Hour)
		if err := os.Chtimes(name, long, long); err != nil {
			t.Fatal(err)
		}
		if first.AsCounted("a.html", stat(t, name)) {
			t.Errorf("%s: nobody sees that it was touched", path)
		}
		second := open(t, target)
		if err := touched(second, "a.html"); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte("9000"), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := second.Commit(); !errors.Is(err, ErrSpoiled) {
			t.Errorf("%s: %v", path, err)
		}
		if err := errors.Join(second.Abandon(), os.RemoveAll(target)); err != nil {
			t.Fatal(err)
		}
	}
}

// TestDerive: what was made of a file is found again while the file and the way stay the same.
func TestDerive(t *testing.T) {
	target := filepath.Join(t.TempDir(), "public")
	first := open(t, target)
	first.Derive("way 1")
	write(t, first, "a.html", "one")
	write(t, first, "a.html.gz", "packed one")
	write(t, first, "b.html", "two")
	write(t, first, "b.html.gz", "packed two")
	commit(t, first)
	for _, c := range []struct {
		way, path, of string
		found         bool
	}{{"way 1", "a.html.gz", "a.html", true}, {"way 1", "b.html.gz", "b.html", false}, {"way 1", "c.html.gz", "a.html", false}, {"way 2", "a.html.gz", "a.html", false}} {
		next := open(t, target)
		former := next.Derive(c.way)
		write(t, next, "a.html", "one")
		write(t, next, "b.html", "new two")
		got, found := former(c.path, c.of)
		if found != c.found || found && string(got) != "packed one" {
			t.Errorf("%v: %q, %v", c, got, found)
		}
		if err := next.Abandon(); err != nil {
			t.Fatal(err)
		}
	}
	last := open(t, target)
	write(t, last, "a.html", "one")
	commit(t, last)
	if formerWay(target) != "" {
		t.Error("a run that makes nothing of others says that it does")
	}
}

// TestAbandonedKeeps: a run that comes to nothing takes no file of the site that is up with it.
func TestAbandonedKeeps(t *testing.T) {
	target := filepath.Join(t.TempDir(), "public")
	first := open(t, target)
	write(t, first, "index.html", "one")
	commit(t, first)
	second := open(t, target)
	write(t, second, "index.html", "one")
	if err := second.Abandon(); err != nil {
		t.Fatal(err)
	}
	if got := read(t, filepath.Join(target, "index.html")); got != "one" {
		t.Error(got)
	}
}

// TestWrittenTwice: a file that was kept and is then written once more is another file; the site
// that is up, which has the kept one, is not written into.
func TestWrittenTwice(t *testing.T) {
	target := filepath.Join(t.TempDir(), "public")
	first := open(t, target)
	write(t, first, "index.html", "one")
	commit(t, first)
	second := open(t, target)
	write(t, second, "index.html", "one")
	write(t, second, "index.html", "two")
	if got := read(t, filepath.Join(target, "index.html")); got != "one" {
		t.Errorf("the site that is up says %q before it is replaced", got)
	}
	commit(t, second)
	if got := read(t, filepath.Join(target, "index.html")); got != "two" {
		t.Error(got)
	}
}

// TestOneNameOnly: a system that gives a file one name only is asked once, and gets the file written.
func TestOneNameOnly(t *testing.T) {
	asked := 0
	giveName = func(string, string) error { asked++; return errors.New("not supported") }
	defer func() { giveName = os.Link }()
	target := filepath.Join(t.TempDir(), "public")
	for range 2 {
		f := open(t, target)
		write(t, f, "a.html", "one")
		write(t, f, "b.html", "two")
		commit(t, f)
	}
	if asked != 1 || read(t, filepath.Join(target, "b.html")) != "two" {
		t.Errorf("asked %d times", asked)
	}
}

func stat(t *testing.T, name string) os.FileInfo {
	t.Helper()
	info, err := os.Lstat(name)
	if err != nil {
		t.Fatal(err)
	}
	return info
}

// TestTake: a file that is known is taken over with its time and number, and one that is not, that has gone or that somebody
// else has a name for is not; what is written as another is another.
func TestTake(t *testing.T) {
	target := filepath.Join(t.TempDir(), "public")
	first := open(t, target)
	for _, path := range []string{"known.html", "deep/known.html", "strange.html", "other.html", "shared.html"} {
		write(t, first, path, "old "+path)
	}
	commit(t, first)
	before := stat(t, filepath.Join(target, "deep/known.html"))
	if err := os.Link(filepath.Join(target, "shared.html"), filepath.Join(t.TempDir(), "shared.html")); err != nil {
		t.Skip(err)
	}

	second := open(t, target)
	take := func(path string, known bool) bool {
		taken, err := second.Take(path, func(os.FileInfo) bool { return known })
		if err != nil {
			t.Fatal(path, err)
		}
		return taken
	}
	for _, x := range []struct {
		path         string
		known, taken bool
	}{{"known.html", true, true}, {"deep/known.html", true, true}, {"strange.html", false, false}, {"gone.html", true, false}, {"shared.html", true, runtime.GOOS == "windows"}} {
		if got := take(x.path, x.known); got != x.taken {
			t.Errorf("%s: taken is %t", x.path, got)
		}
	}
	if err := second.WriteOther("other.html", []byte("new other.html")); err != nil {
		t.Fatal(err)
	}
	if read(t, filepath.Join(target, "other.html")) != "old other.html" {
		t.Error("the site that is up was written into")
	}
	commit(t, second)
	if now := stat(t, filepath.Join(target, "deep/known.html")); !os.SameFile(before, now) || !now.ModTime().Equal(before.ModTime()) {
		t.Error("a file that was taken over is another")
	}
	if got := read(t, filepath.Join(target, "other.html")); got != "new other.html" {
		t.Error(got)
	}
	if _, err := os.Lstat(filepath.Join(target, "strange.html")); err == nil {
		t.Error("what was not taken and not written is there")
	}
}
