package disk

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// temporaryIn makes a folder that of temporary folders, for this process and its children.
func temporaryIn(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range []string{"TMPDIR", "TMP", "TEMP"} {
		t.Setenv(name, dir)
	}
	return dir
}

// TestScratch: a scratch folder goes with its owner, or when another process looks after the owner
// was killed; one that is in use stays, and so does what only has such a name.
func TestScratch(t *testing.T) {
	temp := temporaryIn(t)
	for _, name := range []string{"niemyet-12/ghi.txt", "niemyet-load-7/khoa", "khac/khoa"} { // of others
		name = filepath.Join(temp, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte("của người khác"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	others := scratchNames(t, temp)
	c := exec.Command(os.Args[0])
	c.Env = append(os.Environ(), jobKey+"=scratch")
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := out.Read(make([]byte, 8)); err != nil {
		t.Fatal(err)
	}
	if takeScratch(temp); scratchNames(t, temp) != others+1 {
		t.Errorf("a folder that is in use was taken away")
	}
	if err := c.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = c.Wait()
	if got := scratchNames(t, temp); got != others+1 {
		t.Fatalf("a killed process leaves nothing to take away: %d", got)
	}
	if takeScratch(temp); scratchNames(t, temp) != others {
		t.Errorf("of %d names %d are there", others, scratchNames(t, temp))
	}
	dir, gone, err := Scratch()
	if err != nil {
		t.Fatal(err)
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) > 0 {
		t.Errorf("a scratch folder holds %v, %v", entries, err)
	}
	if gone(); scratchNames(t, temp) != others {
		t.Errorf("a scratch folder stays after its use")
	}
}

// TestScratchFollowsNoLink: neither a folder nor a lock that is a link is gone into.
func TestScratchFollowsNoLink(t *testing.T) {
	temp, far := t.TempDir(), t.TempDir()
	for _, name := range []string{filepath.Join(far, scratchLock), filepath.Join(far, scratchInside)} {
		if err := os.WriteFile(name, []byte("quý"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink(far, filepath.Join(temp, scratch+"1")); err != nil {
		t.Skip(err) // Windows lets not everybody make links
	}
	if err := os.Mkdir(filepath.Join(temp, scratch+"2"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(filepath.Join(far, scratchLock), filepath.Join(temp, scratch+"2", scratchLock)); err != nil {
		t.Fatal(err)
	}
	takeScratch(temp)
	if scratchNames(t, temp) != 2 || scratchNames(t, far) != 2 {
		t.Error("a link was followed or taken away")
	}
}

// TestScratchWithoutLock: a folder that was left before it had a lock, or after, goes when it is old; one that is young, or
// holds something else, stays.
func TestScratchWithoutLock(t *testing.T) {
	temp := t.TempDir()
	for name, goes := range map[string]bool{"1": true, "2/trong/tep/": true, "3/ghi/": false, "4/trong/ghi/": true, "5/": false} {
		home := filepath.Join(temp, scratch+name[:1])
		if err := os.MkdirAll(filepath.Join(temp, scratch+filepath.FromSlash(name)), 0o700); err != nil {
			t.Fatal(err)
		}
		if name != "5/" {
			long := time.Now().Add(-2 * old)
			if err := os.Chtimes(home, long, long); err != nil {
				t.Fatal(err)
			}
		}
		takeScratch(temp)
		if _, err := os.Lstat(home); (err != nil) != goes {
			t.Errorf("%s: gone is to be %t: %v", name, goes, err)
		}
	}
}

func scratchNames(t *testing.T, dir string) int {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	return len(entries)
}
