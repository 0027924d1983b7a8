package origin

import (
	"archive/zip"
	"compress/flate"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
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
	names := []string{File}
	if p.Signed {
		names = append(names, SignatureFile)
	}
	sizes := map[string]Entry{}
	for _, f := range p.Manifest.Files {
		names = append(names, f.Path)
		sizes[f.Path] = f
	}
	slices.Sort(names)
	for _, name := range names {
		head := &zip.FileHeader{Name: name, Method: zip.Deflate, Modified: day.UTC()}
		head.SetMode(0o644)
		if packed[path.Ext(name)] {
			head.Method = zip.Store
		}
		out, err := z.CreateHeader(head)
		if err != nil {
			return err
		}
		most := int64(Largest)
		if f, ok := sizes[name]; ok {
			most = f.Size
		}
		body, err := readAll(t, name, most)
		if err != nil {
			return err
		}
		if f, ok := sizes[name]; ok && Sum(body) != f.SHA256 {
			return fmt.Errorf("%s: %w", name, ErrChanged)
		}
		if _, err := out.Write(body); err != nil {
			return err
		}
	}
	return z.Close()
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
