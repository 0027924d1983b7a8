package origin

import (
	"archive/zip"
	"compress/flate"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"
	"time"

	"aead.dev/minisign"
)

// packed are the kinds of files that get no shorter.
var packed = map[string]bool{".png": true, ".jpg": true, ".jpeg": true, ".webp": true, ".woff2": true, ".ogg": true, ".mp3": true, ".opus": true, ".pdf": true, ".xlsx": true, ".zip": true, ".gz": true}

// Bundle writes a site that was proven as one .zip. The same site gives the same bytes: names in
// order, the day of the site in the place of a time, no trace of the machine.
func Bundle(w io.Writer, t Tree, p *Proof) error {
	day, err := time.Parse(time.DateOnly, p.Manifest.Day)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrBroken, err)
	}
	z := zip.NewWriter(w)
	z.RegisterCompressor(zip.Deflate, func(out io.Writer) (io.WriteCloser, error) {
		return flate.NewWriter(out, flate.BestCompression)
	})
	err = Each(t, p, func(name string, body []byte) error {
		head := &zip.FileHeader{Name: name, Method: zip.Deflate, Modified: day.UTC()}
		head.SetMode(0o644)
		if packed[path.Ext(name)] {
			head.Method = zip.Store
		}
		out, err := z.CreateHeader(head)
		if err == nil {
			_, err = out.Write(body)
		}
		return err
	})
	if err != nil {
		return err
	}
	return z.Close()
}

// Each hands on every file of a site that was proven, in order, with the bytes that were
// proven; ErrChanged when they are others now.
func Each(t Tree, p *Proof, do func(name string, body []byte) error) error {
	files := append([]Entry{{Path: File, Size: Largest, SHA256: Sum(p.Text)}}, p.Manifest.Files...)
	if p.Signed {
		files = append(files, Entry{Path: SignatureFile, Size: longest})
	}
	slices.SortFunc(files, func(a, b Entry) int { return strings.Compare(a.Path, b.Path) })
	for _, f := range files {
		body, err := readAll(t, f.Path, f.Size)
		if err == nil && f.SHA256 != "" && Sum(body) != f.SHA256 {
			err = fmt.Errorf("%s: %w", f.Path, ErrChanged)
		}
		if err == nil {
			err = do(f.Path, body)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// ErrChanged is a file that changed between two looks.
var ErrChanged = errors.New("the file is not the one that was proven")

// isCorrupt tells a compressed stream that is none.
func isCorrupt(err error) bool {
	var corrupt flate.CorruptInputError
	return errors.As(err, &corrupt)
}

// claimed is the name of the key that a signature says it is of; "" for none.
func claimed(signature []byte) string {
	var s minisign.Signature
	if err := s.UnmarshalText(unixLines(signature)); err != nil {
		return ""
	}
	return fmt.Sprintf("%016X", s.KeyID)
}
