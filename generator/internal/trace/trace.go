// Package trace tells whether what lies in a folder is still what a run left there, and whether all that the run was made of
// is still the same: then another run would do nothing, and need not be done.
//
// In: files, folders and texts that something is made of; the folder that it fills. Out: one sum of each. [Sum] takes in what
// a run reads: names, kinds and bytes of all files, because a file is the same when its bytes are. [Left] sums what a run
// left: all names, with bytes or with what the system tells of a file whenever it was touched ([disk.Sight]), which costs a
// hundredth of that. A [Store] keeps one [Entry] a target, outside of every site, and may be emptied at any time.
//
// What never happens: an entry is believed that is damaged, of another machine, of another form or of another run than the
// one that asks, or that another person of this machine may have written; what is neither file nor folder is followed or passed over (then there is no sum); a file that was touched
// in the very moment of the look counts as seen (the look waits until a later touch must show).
package trace

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"path/filepath"

	"niemyet/generator/internal/disk"
)

// errStrange is something that is neither a file nor a folder: what it holds is not known without opening it.
var errStrange = errors.New("neither a file nor a folder")

// Sum is what something is made of, and how all of it looked. The two are apart because they are asked for apart: the same
// bytes in a new file are the same input, and yet somebody was there.
type Sum struct {
	made, seen hash.Hash
	err        error
	shut       bool
}

// NewSum begins one.
func NewSum() *Sum { return &Sum{made: sha256.New(), seen: sha256.New()} }

// NewLook begins one that opens no file: it says how files look and not what they hold.
func NewLook() *Sum { return &Sum{made: sha256.New(), seen: sha256.New(), shut: true} }

// Text takes in what has no file: a day, a flag.
func (s *Sum) Text(parts ...string) {
	for _, part := range parts {
		put(s.made, part)
	}
}

// put writes a text so that no two lists of texts give the same bytes.
func put(h hash.Hash, text string) {
	var size [8]byte
	binary.LittleEndian.PutUint64(size[:], uint64(len(text)))
	_, _ = h.Write(size[:]) // a hash takes everything
	_, _ = io.WriteString(h, text)
}

// Tree takes in a file, or a folder with all that lies in it, by the name that it has in the sum. One that is not there is
// an input too: it may come.
func (s *Sum) Tree(name, path string) {
	s.walk(path, func(rel string, info fs.FileInfo) error {
		switch {
		case info == nil:
			s.Text(name, "absent")
			return nil
		case info.IsDir():
			s.Text(name, rel, "folder")
			return nil
		}
		s.Text(name, rel)
		sum, err := s.file(filepath.Join(path, rel), info)
		put(s.made, sum)
		return err
	})
}

// Files gives the sum of every file of a folder by its name there, with slashes, for who takes in one and not the other.
// How they look is taken in, of all of them.
func (s *Sum) Files(path string) map[string]string {
	sums := map[string]string{}
	s.walk(path, func(rel string, info fs.FileInfo) (err error) {
		if info != nil && !info.IsDir() {
			sums[filepath.ToSlash(rel)], err = s.file(filepath.Join(path, rel), info)
		}
		return err
	})
	return sums
}

// walk goes through what lies at a path; what is not there has no info.
func (s *Sum) walk(path string, take func(rel string, info fs.FileInfo) error) {
	err := filepath.WalkDir(path, func(file string, d fs.DirEntry, err error) error {
		if file == path && errors.Is(err, fs.ErrNotExist) {
			return take(".", nil)
		}
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(path, file)
		if err != nil {
			return err
		}
		if !d.IsDir() && !d.Type().IsRegular() {
			return fmt.Errorf("%s: %w", file, errStrange)
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		return take(rel, info)
	})
	s.err = errors.Join(s.err, err)
}

// file takes in how a file looked before it was read, and gives the sum of its bytes.
func (s *Sum) file(name string, info fs.FileInfo) (sum string, err error) {
	put(s.seen, name)
	sight, _ := disk.Sight(info)
	put(s.seen, fmt.Sprint(sight, info.Size(), info.ModTime().UnixNano()))
	if s.shut {
		return "", nil
	}
	return sumOf(name)
}

// sumOf is the sum of a file's bytes.
func sumOf(name string) (string, error) {
	f, err := disk.Open(name)
	if err != nil {
		return "", err
	}
	h := sha256.New()
	_, err = io.Copy(h, f)
	return hex.EncodeToString(h.Sum(nil)), errors.Join(err, f.Close())
}

// Made is the sum of all that was taken in; ok is false when something could not be.
func (s *Sum) Made() (sum string, ok bool) {
	return hex.EncodeToString(s.made.Sum(nil)), s.err == nil
}

// Seen is the sum of how all files looked: between two equal ones nobody wrote any of them, whatever it says now.
func (s *Sum) Seen() string { return hex.EncodeToString(s.seen.Sum(nil)) }
