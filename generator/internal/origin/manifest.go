// Package origin proves what a built site is: whole, of which records and which day, and ours.
//
// In: the files of a site as they are made, what they were made of, a secret key. Out: a
// manifest, the file [File] at the root of the site, and beside it a signature in the format of
// minisign ([SignatureFile]), so that any minisign can check it too. Back again: a folder or a
// .zip and the public keys that one trusts → which files are missing, changed or foreign, and
// whose signature it is (Verify). Bundle packs a proven site into one .zip.
//
//   - The manifest lists every file but itself, its signature and the mark that publish leaves
//     in the folder: path, size, SHA-256; and of what is posted code and version.
//   - The same site gives the same manifest, the same signature and, from the same program, the
//     same .zip, byte for byte: nothing depends on a clock.
//   - What is read may come from anybody: it is bounded before it is kept, a path never leads
//     out, no more of a file is read than the manifest lets it be long.
//
// What never happens: a site passes of which a byte is not in the manifest; a signature that
// stands in a site's own folder proves that site with a key from that same folder.
package origin

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strings"
)

// The names of what proves a site, at its root.
const (
	File          = "ban-ke.json"
	SignatureFile = "ban-ke.json.minisig"
	// mark is what publish leaves in a folder; it lies on no host.
	mark = ".niemyet"
)

// Format names the form of a manifest. A form that reads otherwise gets another name.
const Format = "niemyet-manifest-1"

// Largest is how long a manifest may be: over 300,000 files.
const Largest = 64 << 20

// Manifest tells what a site consists of, and of what it was made.
type Manifest struct {
	Format  string `json:"format"`
	Unit    string `json:"unit"`               // who publishes
	Address string `json:"base_url,omitempty"` // where
	Day     string `json:"day"`                // as of which day, YYYY-MM-DD
	Maker   string `json:"made_by"`            // the program and its version
	Source  Source `json:"source"`
	// Records are the posted versions: what a code on a printed sheet is answered from.
	Records []Record `json:"records"`
	Files   []Entry  `json:"files"` // in order of their paths
}

// Source is what a site was made of.
type Source struct {
	Revision string `json:"revision,omitempty"` // the commit, where the folder has one
	Changed  bool   `json:"changed,omitempty"`  // there were changes beyond that commit
	SHA256   string `json:"sha256"`             // of everything that was read
}

// Record is the version of a posted thing.
type Record struct {
	Code    string `json:"code"`
	Version string `json:"version"`
	Since   string `json:"since"`
}

// Entry is a file of a site.
type Entry struct {
	Path   string `json:"path"`
	Size   int64  `json:"size"`
	SHA256 string `json:"sha256"`
}

// Sum is the hash of bytes as a manifest writes it.
func Sum(body []byte) string {
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:])
}

// ErrBroken is a manifest that cannot be read.
var ErrBroken = errors.New("the manifest cannot be read")

// Encode writes a manifest, its lists in order.
func (m *Manifest) Encode() ([]byte, error) {
	m.Format = Format
	slices.SortFunc(m.Files, func(a, b Entry) int { return strings.Compare(a.Path, b.Path) })
	slices.SortFunc(m.Records, func(a, b Record) int { return strings.Compare(a.Code, b.Code) })
	if m.Records == nil {
		m.Records = []Record{}
	}
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	if err := e.Encode(m); err != nil {
		return nil, err
	}
	if _, err := Parse(out.Bytes()); err != nil {
		return nil, err // never lay down what nobody could read
	}
	return out.Bytes(), nil
}

var (
	sumForm = regexp.MustCompile(`^[0-9a-f]{64}$`)
	dayForm = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}$`)
)

// Parse reads a manifest.
func Parse(text []byte) (*Manifest, error) {
	if len(text) > Largest {
		return nil, fmt.Errorf("%w: longer than %d bytes", ErrBroken, Largest)
	}
	m := &Manifest{}
	if err := json.Unmarshal(text, m); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrBroken, err)
	}
	if m.Format != Format || !dayForm.MatchString(m.Day) || len(m.Files) == 0 {
		return nil, fmt.Errorf("%w: format %.40q, day %.40q, %d files", ErrBroken, m.Format, m.Day, len(m.Files))
	}
	for i, f := range m.Files {
		switch {
		case !Allowed(f.Path), f.Size < 0, !sumForm.MatchString(f.SHA256):
			return nil, fmt.Errorf("%w: files[%d] %.80q", ErrBroken, i, f.Path)
		case i > 0 && m.Files[i-1].Path >= f.Path:
			return nil, fmt.Errorf("%w: %.80q is out of order or stands twice", ErrBroken, f.Path)
		}
	}
	return m, nil
}

// Allowed tells whether a path may stand in a manifest: it lies in the site, on every system,
// and is none of the files that prove it.
func Allowed(path string) bool {
	return fs.ValidPath(path) && path != "." && !strings.ContainsAny(path, "\\:") && !ofProof(path) &&
		!strings.ContainsFunc(path, func(r rune) bool { return r < ' ' || r == 0x7f }) && !ofGit(path)
}

// ofGit tells a path that lies in the folder where git keeps its own.
func ofGit(path string) bool {
	for part := range strings.SplitSeq(path, "/") {
		if strings.EqualFold(part, ".git") {
			return true
		}
	}
	return false
}

// ofProof tells a file that stands in no manifest.
func ofProof(path string) bool { return path == File || path == SignatureFile || path == mark }

// Total is how many bytes the files have.
func (m *Manifest) Total() (n int64) {
	for _, f := range m.Files {
		n += f.Size
	}
	return n
}

// Name is what a release is called: its day and the beginning of its manifest's hash.
func Name(m *Manifest, text []byte) string { return m.Day + "-" + Sum(text)[:12] }
