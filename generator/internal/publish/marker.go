package publish

import (
	"io/fs"
	"iter"
	"maps"
	"os"
	"path"
	"path/filepath"
	"strings"

	"niemyet/generator/internal/disk"
)

// marker is a file that says: niemyet made this folder and may replace it. It lists what
// it made, so that a file that somebody else has put there is not taken away with it.
const marker = ".niemyet"

const markerHead = "Thư mục này do niemyet dựng và sẽ bị thay toàn bộ ở lần dựng sau. Đừng để tệp nào của mình vào đây; tệp do niemyet dựng:\n"

// wayHead begins the line, before the list, that says in which way files were made of others.
const wayHead = "Dạng nén: "

// mark is the text of the marker.
func mark(names []string, way string) []byte {
	text := markerHead + strings.Join(names, "\n") + "\n"
	if way != "" {
		text = wayHead + way + "\n" + text
	}
	return []byte(text)
}

// formerWay is in which way the former run made files of others; "" where it made none.
func formerWay(target string) string {
	text, err := disk.Read(filepath.Join(target, marker))
	if err != nil {
		return ""
	}
	head, _, _ := strings.Cut(string(text), markerHead)
	way, _ := strings.CutPrefix(strings.TrimRight(head, "\r\n"), wayHead)
	return way
}

// listed are the files that a former run made; ok is false for a folder without a marker, or
// with one that was emptied: what in it is somebody else's, nobody can say.
func listed(target string) (names map[string]bool, ok bool) {
	text, err := disk.Read(filepath.Join(target, marker))
	if err != nil {
		return nil, false
	}
	_, list, ok := strings.Cut(string(text), markerHead)
	names = map[string]bool{marker: true}
	for line := range strings.Lines(list) {
		names[strings.TrimRight(line, "\r\n")] = true
	}
	return names, ok
}

// dust is what systems leave in folders that people look into.
func dust(base string) bool {
	return base == "Thumbs.db" || base == "desktop.ini" || base == ".DS_Store" || strings.HasPrefix(base, "._")
}

// few is how many foreign files are named.
const few = 5

// foreign refuses a target that holds files which neither the former run made nor this
// one makes. A folder of such files is named, not its content.
func (f *Folder) foreign() error {
	former, _ := listed(f.target)
	known := func(name string) bool {
		_, now := f.sizes[name]
		return now || former[name]
	}
	folders := map[string]bool{".": true}
	addFolders(folders, maps.Keys(f.sizes))
	addFolders(folders, maps.Keys(former))
	var found []string
	err := filepath.WalkDir(f.target, func(name string, d fs.DirEntry, err error) error {
		if name == f.target {
			return missing(err)
		}
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(f.target, name)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		switch {
		case d.IsDir() && (folders[rel] || known(rel)):
		case d.IsDir():
			if holdsFile(name) {
				found = append(found, rel+"/")
			}
			return fs.SkipDir
		case !known(rel) && !dust(d.Name()):
			found = append(found, rel)
		}
		return nil
	})
	if err != nil {
		return err
	}
	if len(found) > few {
		found = append(found[:few], "…")
	}
	if len(found) > 0 {
		return &Refusal{Why: Foreign, Target: f.target, Names: found}
	}
	return nil
}

// addFolders adds the folders that files lie in.
func addFolders(folders map[string]bool, names iter.Seq[string]) {
	for name := range names {
		for dir := path.Dir(name); !folders[dir]; dir = path.Dir(dir) {
			folders[dir] = true
		}
	}
}

// missing: a target that is not there holds nothing.
func missing(err error) error {
	if os.IsNotExist(err) {
		return fs.SkipAll
	}
	return err
}

// holdsFile tells whether there is anything but folders below a folder.
func holdsFile(dir string) (found bool) {
	_ = filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			found = true // what cannot be looked at counts
			return fs.SkipAll
		}
		return nil
	})
	return found
}
