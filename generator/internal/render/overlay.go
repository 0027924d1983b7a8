package render

import (
	"io/fs"
)

// Overlay lays a user's folder over the embedded one: a file of the same path
// replaces the embedded file, others are added.
func Overlay(top, bottom fs.FS) fs.FS { return layered{top, bottom} }

type layered struct{ top, bottom fs.FS }

// Layers are both trees, for what is laid over each other by more than files.
func (l layered) Layers() (top, bottom fs.FS) { return l.top, l.bottom }

// Open implements fs.FS.
func (l layered) Open(name string) (fs.File, error) {
	if f, err := l.top.Open(name); err == nil {
		return f, nil
	}
	return l.bottom.Open(name)
}

// ReadDir implements fs.ReadDirFS: the union of both folders, in order of names.
func (l layered) ReadDir(name string) ([]fs.DirEntry, error) {
	top, topErr := fs.ReadDir(l.top, name)
	bottom, err := fs.ReadDir(l.bottom, name)
	if topErr != nil && err != nil {
		return nil, err
	}
	return merge(top, bottom), nil
}

func merge(top, bottom []fs.DirEntry) []fs.DirEntry {
	var out []fs.DirEntry
	for len(top) > 0 || len(bottom) > 0 {
		switch {
		case len(bottom) == 0 || (len(top) > 0 && top[0].Name() < bottom[0].Name()):
			out, top = append(out, top[0]), top[1:]
		case len(top) == 0 || bottom[0].Name() < top[0].Name():
			out, bottom = append(out, bottom[0]), bottom[1:]
		default:
			out, top, bottom = append(out, top[0]), top[1:], bottom[1:]
		}
	}
	return out
}
