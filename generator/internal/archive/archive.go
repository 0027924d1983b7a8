// Package archive reads a packed layer of sources: a .zip with content/ in it.
//
// In: the bytes of a .zip, and how many there may be. Out: an fs.FS over what is in it, at
// the folder that holds content/ (people pack the folder itself as often as what is in it),
// or why it is not read, in both languages.
//
// What never happens: anything is unpacked to the disk, or before it is asked for; a packed
// file gives more bytes than its directory claims, and the directory may claim no more than
// the limits below; a name leads out of the archive, a link is followed, two names
// differ in nothing but the sort of slash, a file is damaged: such an archive is refused as a
// whole. Names of Windows are read: with its slashes, and letters of its old encodings in
// folders, which nobody asks for by name.
package archive

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"path"
	"strings"

	"niemyet/generator/internal/problem"
)

// Limits of an archive. The national base of one commune has 1,120 files and 12 MB.
const (
	// MaxPacked is how many bytes an archive may have.
	MaxPacked   = 256 << 20
	maxUnpacked = 512 << 20 // that all its files claim
	maxFile     = 32 << 20  // that one file claims
	maxFiles    = 100_000
	maxName     = 512 // bytes; the way to a file may be longer than the file
	maxDeep     = 32  // folders inside each other
)

// Open looks at an archive: its names and what they claim. Files are unpacked when they are
// opened. root is a folder that must be at the top, or in the only folder that is.
func Open(data []byte, root string) (fs.FS, problem.Text) {
	if len(data) > MaxPacked || bytes.Count(data, []byte("PK\x01\x02")) > maxFiles { // entries of the directory
		return nil, tooLarge
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if errors.Is(err, zip.ErrInsecurePath) {
		return nil, leadsOut
	}
	if err != nil {
		return nil, noArchive
	}
	for _, f := range z.File { // before the reader looks at them
		f.Name = strings.ToValidUTF8(strings.ReplaceAll(f.Name, `\`, "/"), "_")
	}
	if why := refused(z); why != (problem.Text{}) {
		return nil, why
	}
	if why := damaged(z); why != (problem.Text{}) {
		return nil, why
	}
	var files fs.FS = held{z}
	if info, err := fs.Stat(files, root); err == nil && info.IsDir() {
		return files, problem.Text{}
	}
	top := ""
	entries, err := fs.ReadDir(files, ".")
	for _, e := range entries {
		switch name := e.Name(); {
		case strings.HasPrefix(name, ".") || name == "__MACOSX": // what systems pack beside
		case top != "" || !e.IsDir():
			return files, problem.Text{} // the caller says that root is not there
		default:
			top = name
		}
	}
	if err != nil || top == "" {
		return files, problem.Text{}
	}
	inner, err := fs.Sub(files, top)
	if err != nil {
		return files, problem.Text{}
	}
	return inner, problem.Text{}
}

// refused says why an archive is not opened at all.
func refused(z *zip.Reader) problem.Text {
	sum := uint64(0)
	seen := map[string]bool{}
	for _, f := range z.File {
		name := f.Name
		folder := strings.HasSuffix(name, "/")
		switch {
		case len(name) > maxName || strings.Count(name, "/") > maxDeep:
			return tooDeep
		case driven(name) || !fs.ValidPath(strings.TrimSuffix(name, "/")) || path.IsAbs(name):
			return leadsOut
		case !f.Mode().IsRegular() && !folder:
			return holdsLink
		case f.Flags&encrypted != 0:
			return hasPassword
		case f.UncompressedSize64 > maxFile || sum+f.UncompressedSize64 > maxUnpacked:
			return tooLarge
		case seen[name]:
			return namedTwice
		}
		seen[name] = true
		sum += f.UncompressedSize64
	}
	return problem.Text{}
}

// driven tells a name that begins at a drive: "C:/content".
func driven(name string) bool { return len(name) > 1 && name[1] == ':' }

// damaged names the first file that cannot be unpacked: all of them will be asked for, and a
// layer of which one record is broken says something else than it should.
func damaged(z *zip.Reader) problem.Text {
	for _, f := range z.File {
		if strings.HasSuffix(f.Name, "/") {
			continue
		}
		if err := whole(f); err != nil {
			return problem.Text{Vi: hasDamage.Vi + f.Name, En: hasDamage.En + f.Name}
		}
	}
	return problem.Text{}
}

// whole unpacks a file to nowhere, up to what the directory claims.
func whole(f *zip.File) error {
	in, err := f.Open()
	if err != nil {
		return err
	}
	defer func() { _ = in.Close() }() // read only
	n, err := io.Copy(io.Discard, io.LimitReader(in, int64(f.UncompressedSize64)+1))
	if err == nil && n > int64(f.UncompressedSize64) {
		return errLies
	}
	return err
}

// encrypted is the flag of a file that asks for a password.
const encrypted = 1

// held gives no file more bytes than the directory of the archive claims.
type held struct{ z *zip.Reader }

// Open implements fs.FS.
func (h held) Open(name string) (fs.File, error) {
	f, err := h.z.Open(name)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err != nil || info.IsDir() {
		return f, err
	}
	return &cut{File: f, name: name, left: info.Size()}, nil
}

// cut is a file that ends with a fault when it grows beyond its claim.
type cut struct {
	fs.File
	name string
	left int64
}

var errLies = errors.New("the file is longer than the directory of the archive says")

// Read implements io.Reader.
func (c *cut) Read(p []byte) (int, error) {
	n, err := c.File.Read(p)
	if c.left -= int64(n); c.left < 0 {
		return 0, &fs.PathError{Op: "read", Path: c.name, Err: errLies}
	}
	if err != nil && !errors.Is(err, io.EOF) {
		return n, &fs.PathError{Op: "read", Path: c.name, Err: err}
	}
	return n, err
}
