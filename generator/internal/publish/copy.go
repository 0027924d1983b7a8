package publish

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"hash"
	"io"
	"io/fs"

	"niemyet/generator/internal/disk"
)

// piece is how many bytes of a file that is copied are held at a time.
const piece = 256 << 10

// Copy is Write for what is too long to be held: open gives its bytes, each time anew. What
// is noted of it is what was written, however the file changes meanwhile. Safe for
// concurrent use.
func (f *Folder) Copy(path string, open func() (fs.File, error)) error {
	name := f.at(path)
	if err := f.note(path, 0, [sha256.Size]byte{}); err != nil { // its folder; the rest is known at the end
		return err
	}
	read := &counting{sum: sha256.New()}
	old, place, err := f.sameAsUp(path, open, read)
	if err != nil {
		return err
	}
	if place == "" || !f.keepUp(path, old, name, place) {
		*read = counting{sum: sha256.New()}
		if err := f.writeNew(path, func(w io.Writer) error { return from(open, io.MultiWriter(w, read)) }); err != nil {
			return err
		}
	}
	return f.note(path, read.size, [sha256.Size]byte(read.sum.Sum(nil)))
}

// counting takes bytes and knows how many there were, and their sum.
type counting struct {
	size int64
	sum  hash.Hash
}

// Write implements io.Writer.
func (c *counting) Write(b []byte) (int, error) {
	c.size += int64(len(b))
	return c.sum.Write(b)
}

// from hands on all bytes of a file.
func from(open func() (fs.File, error), to io.Writer) error {
	file, err := open()
	if err != nil {
		return err
	}
	return errors.Join(pour(file, to), file.Close())
}

// pour hands on all bytes of what is open, piece by piece.
func pour(file fs.File, to io.Writer) error {
	_, err := io.CopyBuffer(to, struct{ io.Reader }{file}, make([]byte, piece))
	return err
}

// sameAsUp holds a file against the one of the site that is up, piece by piece, and gives the place of that; "" where it is
// another.
func (f *Folder) sameAsUp(path string, open func() (fs.File, error), read *counting) (old, place string, err error) {
	file, err := open()
	if err != nil {
		return "", "", err
	}
	defer func() { _ = file.Close() }() // read only
	info, err := file.Stat()
	if err != nil {
		return "", "", err
	}
	old, place = f.up(path, info.Size())
	if place == "" {
		return old, "", nil
	}
	before, err := disk.Open(old)
	if err != nil {
		return old, "", nil // then it is written
	}
	defer func() { _ = before.Close() }()
	err = pour(file, io.MultiWriter(read, &equal{other: before}))
	if errors.Is(err, errDiffers) {
		return old, "", nil
	}
	if err != nil || read.size != info.Size() { // it may have become shorter meanwhile
		return old, "", err
	}
	return old, place, nil
}

var errDiffers = errors.New("other bytes")

// equal takes bytes that are those of another file, and fails at the first that are not.
type equal struct {
	other io.Reader
	held  [piece]byte
}

// Write implements io.Writer.
func (e *equal) Write(b []byte) (int, error) {
	n, err := io.ReadFull(e.other, e.held[:len(b)])
	if err != nil || !bytes.Equal(e.held[:n], b) {
		return 0, errDiffers
	}
	return len(b), nil
}
