package grid

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strings"
)

// parts are the files in a packed file, and how much of them may still be read.
type parts struct {
	zip      *zip.Reader
	bytes    int // that may still be unpacked
	elements int // that may still be read
}

// openPackage looks at a packed file before anything is unpacked: that it is one, that
// it has the part that makes it what its name says, and that what its directory claims
// stays below the limit. Parts are counted again while they are unpacked: a directory
// can lie.
func openPackage(data []byte, part string) (*parts, error) {
	if bytes.Count(data, []byte("PK\x01\x02")) > maxParts { // entries of the directory
		return nil, errLarge
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, errPacked
	}
	var sum uint64
	found := false
	for _, f := range z.File {
		if f.UncompressedSize64 > maxUnpacked || sum+f.UncompressedSize64 > maxUnpacked {
			return nil, errLarge
		}
		sum += f.UncompressedSize64
		found = found || f.Name == part
	}
	if !found {
		return nil, errInside
	}
	return &parts{zip: z, bytes: maxPart, elements: maxElements}, nil
}

// each streams the elements and texts of a part to see, and counts them. A part that
// is not there has none; then there is false.
func (p *parts) each(name string, see func(t xml.Token) error) (there bool, err error) {
	f, err := p.zip.Open(name)
	if err != nil {
		return false, nil
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	in := xml.NewDecoder(&counted{from: f, parts: p})
	for depth := 0; ; {
		token, err := in.Token()
		if errors.Is(err, io.EOF) {
			return true, nil
		}
		if err != nil {
			return true, err
		}
		switch token.(type) {
		case xml.StartElement:
			if p.elements--; p.elements < 0 {
				return true, errLarge
			}
			if depth++; depth > maxDeep {
				return true, errors.New("too deep")
			}
		case xml.EndElement:
			depth--
		}
		if err := see(token); err != nil {
			return true, err
		}
	}
}

// relation is how one part leads to another.
type relation struct{ id, kind, target string }

// relations streams those of a part to see.
func (p *parts) relations(part string, see func(relation) error) error {
	folder, file := path.Split(part)
	_, err := p.each(folder+"_rels/"+file+".rels", func(t xml.Token) error {
		start, is := t.(xml.StartElement)
		if !is || start.Name.Local != "Relationship" {
			return nil
		}
		target, absolute := strings.CutPrefix(attr(start, "Target"), "/")
		if !absolute {
			target = path.Join(folder, target)
		}
		return see(relation{attr(start, "Id"), path.Base(attr(start, "Type")), target})
	})
	return err
}

// counted is a part that is being unpacked. It ends what grows beyond the limits, also
// a single tag or text: a decoder holds it whole.
type counted struct {
	from  io.Reader
	parts *parts
	tag   int // bytes since the last "<"
}

func (c *counted) Read(b []byte) (int, error) {
	n, err := c.from.Read(b)
	if c.parts.bytes -= n; c.parts.bytes < 0 {
		return 0, errLarge
	}
	if at := bytes.LastIndexByte(b[:n], '<'); at >= 0 {
		c.tag = n - at
	} else if c.tag += n; c.tag > maxTag {
		return 0, errLarge
	}
	return n, err
}

// refusal is the error of a limit, or of the kind of file for any other.
func refusal(err, kind error) error {
	switch {
	case errors.Is(err, errRows):
		return errRows
	case errors.Is(err, errLarge):
		return errLarge
	}
	return kind
}
