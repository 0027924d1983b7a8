package origin

import (
	"archive/zip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
)

// ErrNone is a place without a manifest.
var ErrNone = errors.New("there is no " + File)

// Tree is the files of a folder or an archive.
type Tree interface {
	// List names every file; plain is false for what is none (a link, a device).
	List() (files []Found, err error)
	Open(path string) (io.ReadCloser, error)
}

// Found is a file that lies in a tree.
type Found struct {
	Path  string
	Plain bool
}

// Folder is the tree below a folder.
func Folder(dir string) Tree { return folder{os.DirFS(dir)} }

type folder struct{ fsys fs.FS }

// Open does not wait at a pipe that has the name of a file.
func (f folder) Open(path string) (io.ReadCloser, error) {
	if info, err := fs.Stat(f.fsys, path); err == nil && !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%w: %s is no file", ErrBroken, path)
	}
	return f.fsys.Open(path)
}

func (f folder) List() (out []Found, err error) {
	err = fs.WalkDir(f.fsys, ".", func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			out = append(out, Found{path, d.Type().IsRegular()})
		}
		return err
	})
	return out, err
}

// Archive is the tree in a .zip.
func Archive(z *zip.Reader) Tree {
	a := archive{z, map[string]*zip.File{}}
	for _, f := range z.File {
		if _, twice := a.byName[f.Name]; !twice {
			a.byName[f.Name] = f
		}
	}
	return a
}

type archive struct {
	z      *zip.Reader
	byName map[string]*zip.File
}

// most is how many names an archive may hold.
const most = 1 << 20

func (a archive) List() (out []Found, err error) {
	if len(a.z.File) > most {
		return nil, fmt.Errorf("%w: %d names", zip.ErrFormat, len(a.z.File))
	}
	for _, f := range a.z.File {
		if strings.HasSuffix(f.Name, "/") {
			continue
		}
		plain := f.Mode().IsRegular() && a.byName[f.Name] == f // of two of a name nobody knows which is unpacked
		out = append(out, Found{f.Name, plain})
	}
	return out, nil
}

func (a archive) Open(path string) (io.ReadCloser, error) {
	f, ok := a.byName[path]
	if !ok {
		return nil, &fs.PathError{Op: "open", Path: path, Err: fs.ErrNotExist}
	}
	return f.Open()
}

// Proof is what was found out about a tree.
type Proof struct {
	Manifest  *Manifest
	Text      []byte // of the manifest
	Missing   []string
	Changed   []string
	Foreign   []string
	Signature []byte  // as it lies there; empty for none
	Signed    bool    // there is a signature
	By        *Public // the trusted key that it is of; nil for none of them
	Claims    string  // the name of the key, as the signature says
}

// Whole tells whether every file is there as it was made, and no other.
func (p *Proof) Whole() bool { return len(p.Missing)+len(p.Changed)+len(p.Foreign) == 0 }

// Read reads the manifest of a tree.
func Read(t Tree) (*Manifest, []byte, error) {
	text, err := readAll(t, File, Largest)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, ErrNone
	}
	if err != nil {
		return nil, nil, err
	}
	m, err := Parse(text)
	return m, text, err
}

// longest is how long a signature may be.
const longest = 64 << 10

// unreadable stands for a signature that is no file, or too long for one: it is nobody's.
var unreadable = []byte("?")

// Verify holds every file of a tree against its manifest, and its signature against keys.
func Verify(t Tree, trusted []Public) (*Proof, error) {
	m, text, err := Read(t)
	if err != nil {
		return nil, err
	}
	p := &Proof{Manifest: m, Text: text}
	if err := p.count(t); err != nil {
		return nil, err
	}
	signature, err := readAll(t, SignatureFile, longest)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return p, nil
	case errors.Is(err, ErrBroken):
		signature = unreadable
	case err != nil:
		return nil, err
	}
	p.Check(signature, trusted)
	return p, nil
}

// Check holds the signature of a manifest against keys; an empty one is none.
func (p *Proof) Check(signature []byte, trusted []Public) {
	p.Signature, p.Signed = signature, len(signature) > 0
	if !p.Signed {
		return
	}
	p.Claims = claimed(signature)
	for _, key := range trusted {
		if key.Signs(p.Text, signature) {
			p.By, p.Claims = &key, key.ID()
		}
	}
}

// count compares what lies there with what should.
func (p *Proof) count(t Tree) error {
	files, err := t.List()
	if err != nil {
		return err
	}
	there := map[string]bool{}
	wanted := map[string]bool{}
	for _, f := range p.Manifest.Files {
		wanted[f.Path] = true
	}
	for _, f := range files {
		known := wanted[f.Path] || ofProof(f.Path)
		if (!known || !f.Plain) && !Dust(t, f) {
			p.Foreign = append(p.Foreign, f.Path)
		}
		there[f.Path] = there[f.Path] || f.Plain
	}
	for _, f := range p.Manifest.Files {
		if !there[f.Path] {
			p.Missing = append(p.Missing, f.Path)
			continue
		}
		same, err := same(t, f)
		if err != nil {
			return fmt.Errorf("%s: %w", f.Path, err)
		}
		if !same {
			p.Changed = append(p.Changed, f.Path)
		}
	}
	slices.Sort(p.Foreign)
	return nil
}

// dusts are what systems leave in every folder that people look into, and would leave again tomorrow: how the
// names begin, and how the files do. No page asks for them.
var dusts = []struct {
	name   string // whole, or as it begins with a star
	begins []string
}{
	{"._*", []string{"\x00\x05\x16\x07"}},               // the half of a file that only a Mac knows
	{".ds_store", []string{"\x00\x00\x00\x01Bud1"}},     // how a Mac shows the folder
	{"thumbs.db", []string{"\xd0\xcf\x11\xe0"}},         // small pictures of Windows
	{"desktop.ini", []string{"\xff\xfe", "[", "\r\n["}}, // how Windows shows the folder, in either of its writings
}

// Dust tells such a file of a tree by its name and by how it begins: a page that somebody hides behind such a name is
// none, nor is a link, nor a name that leads out of an archive.
func Dust(t Tree, f Found) bool {
	if !f.Plain || !fs.ValidPath(f.Path) || strings.Contains(f.Path, `\`) {
		return false
	}
	base := strings.ToLower(f.Path[strings.LastIndexByte(f.Path, '/')+1:])
	for _, d := range dusts {
		start, open := strings.CutSuffix(d.name, "*")
		if base == d.name || open && strings.HasPrefix(base, start) {
			head := beginning(t, f.Path)
			return head == "" || slices.ContainsFunc(d.begins, func(b string) bool { return strings.HasPrefix(head, b) })
		}
	}
	return false
}

// beginning is how a file begins; what cannot be read begins with what no file of a system does.
func beginning(t Tree, path string) string {
	in, err := t.Open(path)
	if err != nil {
		return "?"
	}
	head := make([]byte, 8)
	n, err := io.ReadFull(in, head)
	if gone := in.Close(); gone != nil || err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return "?"
	}
	return string(head[:n])
}

// same tells whether a file has the bytes that it should have. A broken archive has not.
func same(t Tree, want Entry) (bool, error) {
	in, err := t.Open(want.Path)
	if err != nil {
		return false, err
	}
	sum := sha256.New()
	n, err := io.Copy(sum, io.LimitReader(in, want.Size+1))
	if gone := in.Close(); err == nil {
		err = gone
	}
	if errors.Is(err, zip.ErrChecksum) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, zip.ErrFormat) || isCorrupt(err) {
		return false, nil
	}
	return n == want.Size && hex.EncodeToString(sum.Sum(nil)) == want.SHA256, err
}

// readAll reads a file that is not longer than it may be.
func readAll(t Tree, path string, most int64) ([]byte, error) {
	in, err := t.Open(path)
	if err != nil {
		return nil, err
	}
	body, err := io.ReadAll(io.LimitReader(in, most+1))
	if gone := in.Close(); err == nil {
		err = gone
	}
	if err == nil && int64(len(body)) > most {
		err = fmt.Errorf("%w: %s is longer than %d bytes", ErrBroken, path, most)
	}
	return body, err
}
