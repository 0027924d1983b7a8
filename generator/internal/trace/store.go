package trace

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"time"

	"niemyet/generator/internal/disk"
)

// form is of what is kept: a program that keeps something else, or means something else by it, raises it.
const form = "niemyet trace 2"

// forgotten is how long an entry is kept that no run has written again.
const forgotten = 90 * 24 * time.Hour

// ending is that of an entry's file; but for files of pages nothing else in the folder is ever touched.
const ending = ".vet"

// Store is a folder of entries.
type Store struct{ Folder string }

// Entry is what is known of one target.
type Entry struct {
	Made string // of what: [Sum.Made]
	Left string // and what lay there then: [Left]
	Said string // what the run that found nothing to do is to say
}

// file is where what is kept of a target lies, by its ending.
func (s Store) file(target, ending string) string {
	sum := sha256.Sum256([]byte(target))
	return filepath.Join(s.Folder, hex.EncodeToString(sum[:12])+ending)
}

// Recall gives what is kept of a target; ok is false when there is nothing, or nothing that can be believed.
func (s Store) Recall(target string) (e Entry, ok bool) {
	text, ok := s.recall(target, ending)
	return e, ok && json.Unmarshal(text, &e) == nil
}

// recall reads a file of a target as it was kept.
func (s Store) recall(target, ending string) (text []byte, ok bool) {
	name := s.file(target, ending)
	if !own(s.Folder) || !own(name) {
		return nil, false
	}
	data, err := disk.Read(name)
	if err != nil {
		return nil, false
	}
	sum, text, _ := bytes.Cut(data, []byte("\n"))
	return text, string(sum) == seal(target, ending, text)
}

// own tells whether nobody else can have written a file, or laid it into a folder: the seal holds against damage, and not
// against who knows how it is made.
func own(name string) bool {
	info, err := os.Lstat(name)
	return err == nil && info.Mode()&fs.ModeSymlink == 0 && disk.Own(info)
}

// Keep keeps what is known of a target.
func (s Store) Keep(target string, e Entry) error {
	text, err := json.Marshal(e)
	if err != nil {
		return err
	}
	return s.keep(target, ending, text)
}

// keep writes a file of a target, sealed.
func (s Store) keep(target, ending string, text []byte) error {
	if err := os.MkdirAll(s.Folder, 0o700); err != nil {
		return err
	}
	s.sweep()
	return disk.Write(s.file(target, ending), append([]byte(seal(target, ending, text)+"\n"), text...))
}

// Drop forgets a target.
func (s Store) Drop(target string) { _ = os.Remove(s.file(target, ending)) } // what cannot be dropped is not believed either

// machine names this one; a test replaces it.
var machine = hostname

func hostname() string {
	name, _ := os.Hostname() // one without a name is one as well
	return name
}

// seal is what a file begins with: it holds for one text, one target and ending, one machine and one form.
func seal(target, ending string, text []byte) string {
	h := sha256.New()
	for _, part := range []string{form, runtime.GOOS, runtime.GOARCH, machine(), target, ending, string(text)} {
		put(h, part)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// sweep takes away what nobody has asked for in a long time.
func (s Store) sweep() {
	entries, _ := os.ReadDir(s.Folder)
	for _, d := range entries {
		if info, err := d.Info(); err == nil && kept(d.Name()) && time.Since(info.ModTime()) > forgotten {
			_ = os.Remove(filepath.Join(s.Folder, d.Name())) // it is only in the way
		}
	}
}

// Program is the sum of the program that runs; "" when it cannot be read.
var Program = sync.OnceValue(func() string {
	name, err := os.Executable()
	if err != nil {
		return ""
	}
	sum, err := sumOf(name)
	if err != nil {
		return ""
	}
	return sum
})
