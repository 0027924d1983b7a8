package sound

import (
	"bytes"
	"encoding/binary"
	"errors"
)

// longestPage is the greatest size of a page (RFC 3533, 6).
const longestPage = 27 + 255 + 255*255

// page is one page of an ogg file.
type page struct {
	samples int64 // up to its end; -1 where no packet ends in it
	stream  uint32
	size    int // as a whole
	data    []byte
}

// oggSeconds reads the rate from the first packet and the count of samples from the last
// page of the same stream (RFC 3533, RFC 7845; Vorbis I, 4.2.2).
func oggSeconds(w *window) (float64, error) {
	first, err := pageAt(w, 0)
	if err != nil {
		return 0, err
	}
	var rate, skip float64
	switch {
	case bytes.HasPrefix(first.data, []byte("OpusHead")) && len(first.data) >= 19:
		rate, skip = 48000, float64(binary.LittleEndian.Uint16(first.data[10:]))
	case bytes.HasPrefix(first.data, []byte("\x01vorbis")) && len(first.data) >= 16:
		rate = float64(binary.LittleEndian.Uint32(first.data[12:]))
	}
	if rate == 0 {
		return 0, errCodec
	}
	last, err := lastPage(w, first.stream)
	if err != nil {
		return 0, err
	}
	return (float64(last.samples) - skip) / rate, nil
}

// lastPage looks back from the end for a page of the stream in which a packet ends. A
// packet can be longer than a page, but it is not looked for for ever.
func lastPage(w *window, stream uint32) (page, error) {
	const step = longestPage
	for end := w.size; end > 0 && end > w.size-4*step; end -= step {
		from := max(0, end-step)
		here := bytes.Clone(w.at(from, int(end-from)+3)) // the name of a page may lie across
		for i := bytes.LastIndex(here, []byte("OggS")); i >= 0; i = bytes.LastIndex(here[:i], []byte("OggS")) {
			p, err := pageAt(w, from+int64(i))
			switch {
			case p.stream != stream || errors.Is(err, errOgg): // another stream, or these letters by chance
			case err != nil:
				return p, err
			case p.samples >= 0:
				return p, nil
			}
		}
	}
	return page{}, errShort
}

// pageAt reads the page at a place.
func pageAt(w *window, at int64) (page, error) {
	const head = 27
	b := w.at(at, longestPage)
	if len(b) < head || string(b[:4]) != "OggS" || b[4] != 0 {
		return page{}, errOgg
	}
	p := page{samples: int64(binary.LittleEndian.Uint64(b[6:])), stream: binary.LittleEndian.Uint32(b[14:]), size: head + int(b[26])}
	if len(b) < p.size {
		return p, errShort
	}
	begin := p.size
	for _, n := range b[head:begin] {
		p.size += int(n)
	}
	if len(b) < p.size {
		return p, errShort
	}
	p.data = b[begin:p.size]
	return p, nil
}
