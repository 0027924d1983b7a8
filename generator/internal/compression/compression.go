// Package compression makes of a file the forms in which a host may send it: gzip (RFC
// 1952), Brotli (RFC 7932) and Zstandard (RFC 8878), each beside the file under its name
// with an ending of its own, as nginx (gzip_static, brotli_static) and Caddy (precompressed)
// look for them.
//
// In: the path of an output and its bytes. Out: which forms it is worth having (text that
// fills more than one packet), and the bytes of each. The same bytes give the same forms on
// every machine and day; another level or library is another Way.
//
// What never happens: a form that is no shorter than the file, or that does not give it back.
package compression

import (
	"bytes"
	"compress/gzip"
	"io"
	"path"
	"slices"
	"sync"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/zstd"
)

// Way names how forms are made: where it differs, forms of before are made anew.
const Way = "gzip 9, brotli 7, zstd best; go1.26, andybalholm/brotli v1.3, klauspost/compress v1.20"

// onePacket is how many bytes of a file a server sends at once with its headers: below,
// packing saves nobody a wait.
const onePacket = 1200

// brotliLevel: 11 makes a page 7 % shorter and takes eighty times as long.
const brotliLevel = 7

// A Form is one way to send a file.
type Form struct {
	Ending string // of the name, with its dot

	pack   func([]byte) []byte
	unpack func([]byte) (io.Reader, error)
}

// Forms are all of them, in the order in which they are written.
func Forms() []Form { return forms }

var forms = []Form{
	{".gz", packGzip, func(b []byte) (io.Reader, error) { return gzip.NewReader(bytes.NewReader(b)) }},
	{".br", packBrotli, func(b []byte) (io.Reader, error) { return brotli.NewReader(bytes.NewReader(b)), nil }},
	{".zst", packZstandard, func(b []byte) (io.Reader, error) {
		return zstd.NewReader(bytes.NewReader(b), zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true))
	}},
}

// texts are the endings of what gets shorter; pictures, fonts and sounds are packed already.
var texts = []string{".css", ".csv", ".html", ".ics", ".js", ".json", ".jsonld", ".svg", ".txt", ".vcf", ".vtt", ".webmanifest", ".xml", ".xsl"}

// Worth tells whether forms of a file are worth their place.
func Worth(name string, body []byte) bool {
	return len(body) > onePacket && slices.Contains(texts, path.Ext(name))
}

// Pack gives the form of a file, or nothing where it is no shorter.
func (f Form) Pack(body []byte) []byte {
	if packed := f.pack(body); len(packed) < len(body) {
		return packed
	}
	return nil
}

// Gives tells whether a form, wherever it comes from, gives back the file and no byte more.
func (f Form) Gives(packed, body []byte) bool {
	r, err := f.unpack(packed)
	if err != nil {
		return false
	}
	if c, ok := r.(interface{ Close() }); ok { // what zstd works with is given back
		defer c.Close()
	}
	got := make([]byte, len(body)+1)
	n, err := io.ReadFull(r, got)
	return err == io.ErrUnexpectedEOF && bytes.Equal(got[:n], body)
}

func packGzip(body []byte) []byte { return gzips.pack(body) }

func packBrotli(body []byte) []byte { return brotlis.pack(body) }

func packZstandard(body []byte) []byte { return zstandard.EncodeAll(body, nil) }

// writer is what packs one file after the other: what it works with is large, and made once.
type writer interface {
	io.WriteCloser
	Reset(io.Writer)
}

// writers are those of a form that nobody uses just now.
type writers struct{ sync.Pool }

var (
	gzips = writers{sync.Pool{New: func() any {
		return must(gzip.NewWriterLevel(nil, gzip.BestCompression))
	}}}
	brotlis   = writers{sync.Pool{New: func() any { return brotli.NewWriterLevel(nil, brotliLevel) }}}
	zstandard = must(zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedBestCompression), zstd.WithEncoderConcurrency(1)))
)

// pack writes all into a memory that takes everything.
func (p *writers) pack(body []byte) []byte {
	w := p.Get().(writer)
	defer p.Put(w)
	var out bytes.Buffer
	w.Reset(&out)
	must(w.Write(body))
	must(0, w.Close())
	return out.Bytes()
}

// must is for what cannot fail with a level that there is and a memory to write to.
func must[T any](x T, err error) T {
	if err != nil {
		panic("internal error: " + err.Error())
	}
	return x
}
