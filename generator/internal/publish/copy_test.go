package publish

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"niemyet/generator/internal/disk"
)

// shrinking is a file that is longer when it is looked at than when it is read.
type shrinking struct {
	fs.File
	io.Reader
}

func (s shrinking) Read(b []byte) (int, error) { return s.Reader.Read(b) }

// TestCopy: what is copied is noted as it was written, kept where the site that is up has the
// same bytes, and written anew where one byte differs, wherever that is.
func TestCopy(t *testing.T) {
	dir := t.TempDir()
	target, source := filepath.Join(dir, "public"), filepath.Join(dir, "film.mp4")
	long := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	body := bytes.Repeat([]byte("niemyet\n"), 3*piece/8+5)
	open := func() (fs.File, error) { return disk.Open(source) }
	put := func(body []byte, open func() (fs.File, error)) (same bool) {
		t.Helper()
		if err := os.WriteFile(source, body, 0o600); err != nil {
			t.Fatal(err)
		}
		f, err := Open(target, Options{Summed: true})
		if err != nil {
			t.Fatal(err)
		}
		if err := f.Copy("deep/film.mp4", open); err != nil {
			t.Fatal(err)
		}
		want := []Written{{"deep/film.mp4", int64(len(body)), sha256.Sum256(body)}}
		if got := f.Written(); len(got) != 1 || got[0] != want[0] {
			t.Errorf("noted %v, want %v", got, want)
		}
		commit(t, f)
		name := filepath.Join(target, "deep/film.mp4")
		if read(t, name) != string(body) {
			t.Error("other bytes were published")
		}
		info := stat(t, name)
		if !disk.AsLeft(info, readable) {
			t.Errorf("left as %v", info.Mode())
		}
		same = info.ModTime().Equal(long)
		if err := os.Chtimes(name, long, long); err != nil {
			t.Fatal(err)
		}
		return same
	}
	if put(body, open) {
		t.Error("kept where there was nothing")
	}
	if !put(body, open) {
		t.Error("the same bytes were written again")
	}
	for _, at := range []int{0, piece - 1, piece, len(body) - 1} {
		other := bytes.Clone(body)
		other[at]++
		if put(other, open) {
			t.Errorf("kept although byte %d differs", at)
		}
		put(body, open)
	}
	if put(body[:len(body)-1], open) {
		t.Error("kept although it is shorter")
	}
	put(body, open)
	if put(body[:piece], func() (fs.File, error) { // as one that is cut while it is read
		file, err := open()
		was, err2 := disk.Open(filepath.Join(target, "deep/film.mp4"))
		return shrinking{was, file}, errors.Join(err, err2)
	}) {
		t.Error("kept although it became shorter while it was read")
	}
}

// TestCopyFails: a file that cannot be read to its end is no file of the site.
func TestCopyFails(t *testing.T) {
	f := open(t, filepath.Join(t.TempDir(), "public"))
	if err := f.Copy("film.mp4", func() (fs.File, error) { return nil, fs.ErrPermission }); !errors.Is(err, fs.ErrPermission) {
		t.Error(err)
	}
}
