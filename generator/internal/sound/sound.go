// Package sound tells how long a recording is.
//
// In: a file of static/ that is mp3, ogg (Vorbis or Opus) or wav. Out: its length, size
// and type, read from the frames themselves, never from its name or a tag that lies.
//
// What never happens: a file is decoded into memory as a whole, or written.
package sound

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"

	"github.com/go-audio/wav"
	"github.com/hajimehoshi/go-mp3"

	"niemyet/generator/internal/site"
)

// Types are the kinds of recording by the ending of their names.
var types = map[string]string{".mp3": "audio/mpeg", ".ogg": "audio/ogg", ".opus": "audio/ogg", ".wav": "audio/wav"}

// Type is the media type of a recording's name; "" for any other.
func Type(name string) string { return types[strings.ToLower(path.Ext(name))] }

// Measure reads a recording.
func Measure(fsys fs.FS, name string) (out site.Sound, err error) {
	if out.Type = Type(name); out.Type == "" {
		return out, errors.New("chỉ nhận mp3, ogg, opus, wav")
	}
	raw, err := fs.ReadFile(fsys, name)
	if err != nil {
		return out, err
	}
	out.Bytes = int64(len(raw))
	defer func() {
		if r := recover(); r != nil { // the libraries panic on some broken files
			err = fmt.Errorf("tệp hỏng: %v", r)
		}
	}()
	switch out.Type {
	case "audio/mpeg":
		out.Seconds, err = mp3Seconds(raw)
	case "audio/ogg":
		out.Seconds, err = oggSeconds(raw)
	default:
		out.Seconds, err = wavSeconds(raw)
	}
	if err == nil && out.Seconds <= 0 {
		err = errors.New("không có tiếng nào")
	}
	return out, err
}

func mp3Seconds(raw []byte) (float64, error) {
	d, err := mp3.NewDecoder(bytes.NewReader(raw))
	if err != nil {
		return 0, err
	}
	const sample = 4 // bytes: two channels of 16 bits, whatever the file has
	return float64(d.Length()) / sample / float64(d.SampleRate()), nil
}

func wavSeconds(raw []byte) (float64, error) {
	d := wav.NewDecoder(bytes.NewReader(raw))
	if !d.IsValidFile() {
		return 0, errors.New("không phải tệp wav")
	}
	length, err := d.Duration()
	return length.Seconds(), err
}

// oggSeconds reads the sample count of the last page and the rate of the first packet
// (RFC 3533, RFC 7845; Vorbis I, 4.2.2).
func oggSeconds(raw []byte) (float64, error) {
	first, _, err := oggPage(raw)
	if err != nil {
		return 0, err
	}
	var rate, skip float64
	switch {
	case bytes.HasPrefix(first, []byte("OpusHead")) && len(first) >= 19:
		rate, skip = 48000, float64(binary.LittleEndian.Uint16(first[10:]))
	case bytes.HasPrefix(first, []byte("\x01vorbis")) && len(first) >= 16:
		rate = float64(binary.LittleEndian.Uint32(first[12:]))
	}
	if rate == 0 {
		return 0, errors.New("không phải Vorbis hay Opus")
	}
	last := bytes.LastIndex(raw, []byte("OggS"))
	_, samples, err := oggPage(raw[last:])
	if err != nil {
		return 0, err
	}
	return (float64(samples) - skip) / rate, nil
}

// oggPage reads the page at the start of raw: its data and its granule position.
func oggPage(raw []byte) (data []byte, granule int64, err error) {
	const head = 27
	if len(raw) < head || !bytes.HasPrefix(raw, []byte("OggS")) {
		return nil, 0, errors.New("không phải tệp ogg")
	}
	segments := int(raw[26])
	if len(raw) < head+segments {
		return nil, 0, io.ErrUnexpectedEOF
	}
	size := 0
	for _, n := range raw[head : head+segments] {
		size += int(n)
	}
	if len(raw) < head+segments+size {
		return nil, 0, io.ErrUnexpectedEOF
	}
	return raw[head+segments : head+segments+size], int64(binary.LittleEndian.Uint64(raw[6:])), nil
}
