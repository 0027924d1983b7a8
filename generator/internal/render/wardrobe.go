package render

import (
	"bytes"
	"errors"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
	"time"
)

// formerNames is a list of style files that were cut into one for each block: "main.css: main.css part.css …".
const formerNames = "css/former.list"

// wardrobe is static/ with the styles of the rooms in its css/ folder. What static/ has itself comes first: a site's own
// file replaces ours, whether it has the place of today or one of those where style files stood before.
type wardrobe struct {
	static, layouts fs.FS
	inRooms         func() map[string]string
}

func newWardrobe(static, layouts fs.FS) wardrobe {
	return wardrobe{static, layouts, sync.OnceValue(func() map[string]string { return roomStyles(layouts) })}
}

// roomStyles says where each style file of the rooms lies; the first room has it.
func roomStyles(layouts fs.FS) map[string]string {
	out := map[string]string{}
	found, _ := fs.Glob(layouts, path.Join(rooms, "*", "*.css"))
	for _, at := range slices.Backward(found) {
		out[path.Base(at)] = at
	}
	return out
}

func (w wardrobe) Open(name string) (fs.File, error) {
	if path.Dir(name) == "css" && path.Ext(name) == ".list" {
		return w.list(name)
	}
	file, err := w.static.Open(name)
	if path.Dir(name) != "css" || !errors.Is(err, fs.ErrNotExist) {
		return file, err
	}
	if at, found := w.inRooms()[path.Base(name)]; found {
		return w.layouts.Open(at)
	}
	return nil, err
}

// list is a list of style files in which former names are settled. A site's own list may still name a file that was cut
// up, and a site may have such a file of its own.
func (w wardrobe) list(name string) (fs.File, error) {
	text, err := fs.ReadFile(w.static, name)
	if err != nil {
		return nil, err
	}
	former, err := w.former()
	if err != nil {
		return nil, err
	}
	var names []string
	for file := range strings.FieldsSeq(withoutComments(string(text))) {
		if parts := former[file]; parts != nil && !w.exists(file) {
			names = append(names, parts...)
		} else {
			names = append(names, file)
		}
	}
	own, ours := w.layers()
	for _, file := range slices.Sorted(maps.Keys(former)) {
		if _, err := fs.Stat(own, "css/"+file); err == nil {
			names = inPlaceOf(former[file], file, ours.exists(file), names)
		}
	}
	return &memoryFile{name: path.Base(name), Reader: bytes.NewReader([]byte(strings.Join(names, "\n")))}, nil
}

// inPlaceOf puts a site's own file where the last of the files stands that it was cut into, and they go. But where a file
// of ours has its name today the site may mean only that one: then the others stay, and the site's own has the last word.
func inPlaceOf(parts []string, own string, today bool, names []string) []string {
	last := -1
	for i, name := range names {
		if slices.Contains(parts, name) || today && name == own {
			last = i
		}
	}
	if last < 0 {
		return names
	}
	var out []string
	for i, name := range names {
		if name != own && (today || !slices.Contains(parts, name)) {
			out = append(out, name)
		}
		if i == last {
			out = append(out, own)
		}
	}
	return out
}

func (w wardrobe) former() (map[string][]string, error) {
	text, err := fs.ReadFile(w.static, formerNames)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	out := map[string][]string{}
	for line := range strings.Lines(withoutComments(string(text))) {
		if file, parts, is := strings.Cut(line, ":"); is {
			out[file] = strings.Fields(parts)
		}
	}
	return out, err
}

func (w wardrobe) exists(file string) bool {
	f, err := w.Open("css/" + file)
	if err != nil {
		return false
	}
	f.Close()
	return true
}

// layers are a site's own static files and, with the rooms, ours. A folder that has the list of former names is ours.
func (w wardrobe) layers() (own fs.FS, ours wardrobe) {
	l, laid := w.static.(layered)
	if !laid {
		return nothing{}, w
	}
	if _, err := fs.Stat(l.top, formerNames); err == nil {
		return nothing{}, w
	}
	rooms := w.layouts
	if below, laid := rooms.(layered); laid {
		rooms = below.bottom
	}
	return l.top, newWardrobe(l.bottom, rooms)
}

// nothing is a folder without files.
type nothing struct{}

func (nothing) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

// memoryFile is a file that was made here.
type memoryFile struct {
	*bytes.Reader
	name string
}

func (f *memoryFile) Close() error               { return nil }
func (f *memoryFile) Stat() (fs.FileInfo, error) { return f, nil }
func (f *memoryFile) Name() string               { return f.name }
func (f *memoryFile) Mode() fs.FileMode          { return 0o444 }
func (f *memoryFile) ModTime() time.Time         { return time.Time{} }
func (f *memoryFile) IsDir() bool                { return false }
func (f *memoryFile) Sys() any                   { return nil }
