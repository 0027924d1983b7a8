package amend

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

func TestSave(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.md")
	one, two := []byte("một"), []byte("hai")
	if err := Save(file, one, Absent); err != nil {
		t.Fatal(err)
	}
	if err := Save(file, two, Absent); !errors.Is(err, ErrChanged) {
		t.Errorf("a file that is there was made anew: %v", err)
	}
	if err := Save(file, two, Hash([]byte("khác"))); !errors.Is(err, ErrChanged) {
		t.Errorf("another's file was written over: %v", err)
	}
	if got, _ := os.ReadFile(file); !bytes.Equal(got, one) {
		t.Errorf("%q", got)
	}
	if err := os.Chmod(file, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Save(file, two, Hash(one)); err != nil {
		t.Fatal(err)
	}
	info, _ := os.Stat(file)
	if got, _ := os.ReadFile(file); !bytes.Equal(got, two) || info.Mode().Perm() != 0o600 {
		t.Errorf("%q %v", got, info.Mode())
	}
	if entries, _ := os.ReadDir(filepath.Dir(file)); len(entries) != 1 {
		t.Errorf("something was left: %v", entries)
	}
	if err := Save(filepath.Join(t.TempDir(), "không có", "x.md"), one, Absent); err == nil {
		t.Error("a folder that is not there was written to")
	}
}

// Two whole files, large enough that writing one takes its time.
func fillOf(c byte) []byte { return bytes.Repeat([]byte{c}, 1<<20) }

// TestKilledWhileSaving kills a process that saves without end, many times. What is
// left is one of the two files, whole. A kill has hit a write when the file that was
// being written beside it is still there.
func TestKilledWhileSaving(t *testing.T) {
	if file := os.Getenv("NIEMYET_SAVE_FOR_EVER"); file != "" {
		for a, b := fillOf('a'), fillOf('b'); ; a, b = b, a {
			now, err := os.ReadFile(file)
			if err == nil && now[0] == b[0] {
				a, b = b, a
			}
			if err = Save(file, b, Hash(now)); err != nil {
				os.Exit(1)
			}
		}
	}
	file := filepath.Join(t.TempDir(), "a.md")
	if err := os.WriteFile(file, fillOf('a'), 0o644); err != nil {
		t.Fatal(err)
	}
	seen, hits := map[byte]int{}, 0
	for i := range 20 {
		child := exec.Command(os.Args[0], "-test.run=^TestKilledWhileSaving$")
		child.Env = append(os.Environ(), "NIEMYET_SAVE_FOR_EVER="+file)
		if err := child.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(20+7*i) * time.Millisecond)
		if err := child.Process.Kill(); err != nil {
			t.Fatal("the child ended by itself: ", err)
		}
		_ = child.Wait()
		got, err := os.ReadFile(file)
		if err != nil || len(got) != 1<<20 || !bytes.Equal(got, fillOf(got[0])) {
			t.Fatalf("run %d: %d bytes, %v", i, len(got), err)
		}
		seen[got[0]]++
		half, _ := filepath.Glob(filepath.Join(filepath.Dir(file), ".niemyet-*"))
		for _, name := range half {
			hits++
			if err := os.Remove(name); err != nil {
				t.Fatal(err)
			}
		}
	}
	if hits == 0 {
		t.Error("no kill hit a write: the test proves nothing")
	}
	t.Log(seen, hits, "kills hit a write")
}
