package site

import (
	"path"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// What pages carry along is weighed: an old phone on a bad line takes half a minute for a
// picture as a camera makes it, and nobody at a desk sees that.

// pictures are shown with the page, unasked.
var pictures = []string{".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".avif"}

// mostPicture and mostFile are the kilobytes that a picture, and a file to take, may have.
const (
	mostPicture = 300
	mostFile    = 3000
)

// tooHeavy tells the kilobytes of a file of static/ and how many it may have; ok is false for one
// that is not too heavy, or whose size nobody knows. Recordings are heard as they load.
func (l *linker) tooHeavy(name string) (size, most int, ok bool) {
	if l.opt.FileSize == nil || strings.HasPrefix(name, "audio/") {
		return 0, 0, false
	}
	most = mostFile
	if slices.Contains(pictures, strings.ToLower(path.Ext(name))) {
		most = mostPicture
	}
	size = int((l.opt.FileSize(name) + 999) / 1000)
	return size, most, size > most
}

// weigh tells of a file that a key names.
func (l *linker) weigh(r record.Record, key, name string) {
	l.weighAt(record.Of(r).At(key), name)
}

// weighAt tells of a file that stands at a place of a body.
func (l *linker) weighAt(at problem.Place, name string) {
	if size, most, heavy := l.tooHeavy(name); heavy {
		l.tell("W371", at, "value", name, "weight", itoa(size), "most", itoa(most))
	}
}
