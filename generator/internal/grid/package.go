package grid

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
)

// checkPackage looks at a packed file before anything is unpacked: that it is one, that
// it has the part that makes it what its name says, and that what its directory claims
// stays below the limit. Readers count again while they unpack: a directory can lie.
func checkPackage(data []byte, part string) error {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return errPacked
	}
	var sum uint64
	found := false
	for _, f := range z.File {
		if sum += f.UncompressedSize64; sum > maxUnpacked {
			return errLarge
		}
		found = found || f.Name == part
	}
	if !found {
		return errInside
	}
	return nil
}

// readPart unpacks one part, no more than the limit.
func readPart(data []byte, part string) ([]byte, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	f, err := z.Open(part)
	if err != nil {
		return nil, err
	}
	text, err := io.ReadAll(io.LimitReader(f, maxUnpacked+1))
	if err = errors.Join(err, f.Close()); err != nil {
		return nil, err
	}
	if len(text) > maxUnpacked {
		return nil, errLarge
	}
	return text, nil
}
