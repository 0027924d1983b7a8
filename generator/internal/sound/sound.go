// Package sound tells how long a recording is.
//
// In: a file of static/ that is mp3 (MPEG layer III), m4a, ogg (Vorbis or Opus) or wav. Out:
// its length, size and type, counted from the frames, samples and pages that are in the
// file; a length that a tag or a header claims beyond them is not believed.
//
// What it does not know is an error in words: free bit rates, other layers, other codecs.
//
// What never happens: sound is decoded, more than a small window of the file is held, or
// anything is written.
package sound

import (
	"io/fs"
	"path"
	"strings"

	"niemyet/generator/internal/site"
)

// reader tells the seconds of one kind of recording.
type reader struct {
	media   string
	seconds func(*window) (float64, error)
}

// readers are the kinds of recording by the ending of their names.
var readers = map[string]reader{
	".mp3":  {"audio/mpeg", mpegSeconds},
	".m4a":  {"audio/mp4", mpeg4Seconds},
	".ogg":  {"audio/ogg", oggSeconds},
	".opus": {"audio/ogg", oggSeconds},
	".wav":  {"audio/wav", waveSeconds},
}

func readerOf(name string) reader { return readers[strings.ToLower(path.Ext(name))] }

// Type is the media type of a recording's name; "" for any other.
func Type(name string) string { return readerOf(name).media }

// Measure reads a recording.
func Measure(fsys fs.FS, name string) (out site.Sound, err error) {
	how := readerOf(name)
	if how.media == "" {
		return out, errKind
	}
	out.Type = how.media
	file, err := fsys.Open(name)
	if err != nil {
		return out, err
	}
	defer file.Close()
	w, err := newWindow(file)
	if err != nil {
		return out, err
	}
	out.Bytes = w.size
	out.Seconds, err = how.seconds(w)
	switch {
	case w.err != nil:
		err = w.err
	case err == nil && !(out.Seconds > 0):
		err = errEmpty
	}
	return out, err
}
