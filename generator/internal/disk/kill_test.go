package disk

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync"
	"testing"
	"time"
)

// The children of these tests are this test program itself, told by its environment what
// to do and at which step to die, as if the power went.
const (
	jobKey  = "NIEMYET_DISK_JOB"
	rootKey = "NIEMYET_DISK_ROOT"
	dieKey  = "NIEMYET_DISK_DIE"
)

func TestMain(m *testing.M) {
	if job := os.Getenv(jobKey); job != "" {
		dieAt(os.Getenv(dieKey))
		if err := jobs[job](os.Getenv(rootKey)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

var jobs = map[string]func(root string) error{
	"together": func(root string) error { return Together(root, manyChanges()) },
	"finish":   func(root string) error { _, _, err := Finish(root); return err },
	"scratch": func(string) error {
		dir, gone, err := Scratch()
		if err != nil {
			return err
		}
		defer gone()
		if err := os.WriteFile(filepath.Join(dir, "trang.html"), []byte("dở dang"), 0o644); err != nil {
			return err
		}
		fmt.Println("made")
		time.Sleep(time.Hour)
		return nil
	},
	"hold": func(root string) error {
		release, err := Lock(context.Background(), filepath.Join(root, "khoa"), nil)
		if err != nil {
			return err
		}
		defer release()
		fmt.Println("held")
		time.Sleep(time.Hour)
		return nil
	},
}

// dieAt kills this process at a step, counted from 1.
func dieAt(step string) {
	n, _ := strconv.Atoi(step)
	at = func(string, string) {
		if n--; n == 0 {
			self, _ := os.FindProcess(os.Getpid())
			_ = self.Kill()
			select {}
		}
	}
}

// child runs a job and tells whether it was killed.
func child(t *testing.T, job, root string, step int) (killed bool) {
	t.Helper()
	c := exec.Command(os.Args[0])
	c.Env = append(os.Environ(), jobKey+"="+job, rootKey+"="+root, dieKey+"="+strconv.Itoa(step))
	out, err := c.CombinedOutput()
	var ended *exec.ExitError
	if errors.As(err, &ended) && ended.ExitCode() == -1 {
		return true
	}
	if err != nil {
		t.Fatalf("%s, step %d: %v\n%s", job, step, err, out)
	}
	return false
}

var manyBefore = map[string]string{"a/x.md": "1", "a/y.md": "2", "config.toml": "3", "a/same.md": "4"}
var manyAfter = map[string]string{"a/x.md": "one", "b/c/z.md": "two", "config.toml": "three", "a/same.md": "4", "goc/x.md": "base"}

func manyChanges() []Change {
	return []Change{
		{Name: "a/y.md", Old: []byte("2")},
		{Name: "a/x.md", Old: []byte("1"), New: []byte("one")},
		{Name: "b/c/z.md", New: []byte("two")},
		{Name: "config.toml", Old: []byte("3"), New: []byte("three")},
		{Name: "a/same.md", Old: []byte("4"), New: []byte("4")},
		{Name: "goc/x.md", New: []byte("base"), Whatever: true},
	}
}

// visible are the files of a tree but those that wait in hidden folders.
func visible(t *testing.T, root string) map[string]string {
	out := tree(t, root)
	for name := range out {
		if len(name) > len(Hidden) && name[:len(Hidden)] == Hidden {
			delete(out, name)
		}
	}
	return out
}

// TestKilledTogether kills a change of many files at every step. What is there is made of
// whole files at every moment, and Finish, itself killed at every step, brings it to what
// it was or to what it was to be: never to something between.
func TestKilledTogether(t *testing.T) {
	kills, undone, made := 0, 0, 0
	for step := 1; ; step++ {
		root := lay(t, manyBefore)
		if !child(t, "together", root, step) {
			if got := tree(t, root); !same(got, manyAfter) {
				t.Errorf("unkilled: %v", got)
			}
			break
		}
		kills++
		for name, text := range visible(t, root) {
			if text != manyBefore[name] && text != manyAfter[name] {
				t.Errorf("step %d: %s holds %q", step, name, text)
			}
		}
		for again := 1; child(t, "finish", root, again); again++ {
			kills++
		}
		switch got := tree(t, root); {
		case same(got, manyBefore):
			undone++
		case same(got, manyAfter):
			made++
		default:
			t.Errorf("step %d: left is %v", step, got)
		}
	}
	if kills < 20 || undone == 0 || made == 0 {
		t.Errorf("%d kills, %d undone, %d made: the kills hit nothing", kills, undone, made)
	}
	t.Logf("%d kills, %d undone, %d made", kills, undone, made)
}

// TestFinishKeepsAnEdit: what a person wrote after the power went is not written over.
func TestFinishKeepsAnEdit(t *testing.T) {
	for step := 1; ; step++ {
		root := lay(t, manyBefore)
		if !child(t, "together", root, step) {
			t.Fatal("no kill left a journal with config.toml still to be written")
		}
		if _, err := os.Stat(filepath.Join(root, workDir, journalName)); err != nil || read(t, filepath.Join(root, "config.toml")) != "3" {
			continue
		}
		if err := os.WriteFile(filepath.Join(root, "config.toml"), []byte("hand"), 0o644); err != nil {
			t.Fatal(err)
		}
		done, kept, err := Finish(root)
		if err != nil || len(done) != 5 || len(kept) != 1 || kept[0] != "config.toml" {
			t.Errorf("done %v, kept %v, %v", done, kept, err)
		}
		if got := read(t, filepath.Join(root, "config.toml")); got != "hand" {
			t.Errorf("config.toml holds %q", got)
		}
		return
	}
}

// TestTogetherOneByOne: changes of one folder wait for each other; each sees the whole of
// the one before.
func TestTogetherOneByOne(t *testing.T) {
	root := lay(t, map[string]string{"n.md": "0"})
	var group sync.WaitGroup
	lost := make([]int, 8)
	for worker := range lost {
		group.Go(func() {
			for done := 0; done < 10; {
				now := read(t, filepath.Join(root, "n.md"))
				n, _ := strconv.Atoi(now)
				err := Together(root, []Change{{Name: "n.md", Old: []byte(now), New: []byte(strconv.Itoa(n + 1))}})
				switch {
				case err == nil:
					done++
				case errors.Is(err, ErrChanged):
					lost[worker]++
				default:
					t.Error(err)
					return
				}
			}
		})
	}
	group.Wait()
	if got := read(t, filepath.Join(root, "n.md")); got != "80" {
		t.Errorf("80 changes made %s; refused %v", got, lost)
	}
	only(t, root, "n.md")
}

// TestLock: one at a time; the lock of a killed process is free; who waits too long is told.
func TestLock(t *testing.T) {
	root := t.TempDir()
	c := exec.Command(os.Args[0])
	c.Env = append(os.Environ(), jobKey+"=hold", rootKey+"="+root)
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
	name := filepath.Join(root, "khoa")
	short, end := context.WithTimeout(context.Background(), 200*time.Millisecond)
	defer end()
	told := 0
	if _, err := Lock(short, name, func() { told++ }); !errors.Is(err, ErrBusy) || told != 1 {
		t.Errorf("two hold the lock: %v, told %d times", err, told)
	}
	if err := c.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = c.Wait()
	release, err := Lock(context.Background(), name, nil)
	if err != nil {
		t.Fatal(err)
	}
	release()
	only(t, root)
}
