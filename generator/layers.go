package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"niemyet/generator/internal/archive"
	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// layerPath is where a layer of config.toml lies: a path that begins at a drive, a share or
// the root as it is, any other from the source on.
func layerPath(source, path string) string {
	local := filepath.FromSlash(strings.ReplaceAll(path, `\`, "/"))
	if filepath.IsAbs(local) {
		return local
	}
	return filepath.Join(source, local)
}

// archives are the archives that were read, by name: a run asks for a layer's records and for
// what it publishes, and each is read once until it changes.
var archives = struct {
	sync.Mutex
	kept map[string]site.Layer

	folders map[string]site.Layer // what folders hold, while a run of many sites shares them; else nil
}{kept: map[string]site.Layer{}}

// shareLayers lets sites of this process have one look at each folder that is a layer of several: from then on it is
// not looked at again, so that all of them are made of the same records.
func shareLayers() {
	archives.Lock()
	defer archives.Unlock()
	archives.folders = map[string]site.Layer{}
}

// openFolder opens a layer that is a folder.
func openFolder(name string) site.Layer {
	archives.Lock()
	defer archives.Unlock()
	name, err := filepath.Abs(name)
	if before, known := archives.folders[name]; known && err == nil {
		return before
	}
	files, strays := plainSource(name)
	layer := site.Layer{Files: &files, Found: layerOnly(strays)}
	if archives.folders != nil {
		layer.Stamp = name // two sites may call two folders by one path
		archives.folders[name] = layer
	}
	return layer
}

// layersOf opens the layers of a source: folders as plain ones, and archives, which are
// kept in memory until they change. A file that is open cannot be replaced on a share.
func layersOf(source string) func(path string) site.Layer {
	return func(path string) site.Layer {
		name := layerPath(source, path)
		info, err := os.Stat(name)
		switch {
		case err != nil:
			return unopened(err)
		case info.IsDir():
			return openFolder(name)
		case !info.Mode().IsRegular():
			return site.Layer{Why: record.NoFile}
		}
		stamp := fmt.Sprint(name, " ", info.Size(), " ", info.ModTime().UnixNano())
		archives.Lock()
		defer archives.Unlock()
		if before, known := archives.kept[name]; known && before.Stamp == stamp {
			return before
		}
		layer := readArchive(name)
		layer.Stamp = stamp
		archives.kept[name] = layer
		return layer
	}
}

// readArchive reads a .zip into memory, as far as one may be long.
func readArchive(name string) (out site.Layer) {
	f, err := disk.Open(name)
	if err == nil {
		defer func() { _ = f.Close() }() // read only
		var data []byte
		if data, err = io.ReadAll(io.LimitReader(f, archive.MaxPacked+1)); err == nil {
			out.Files, out.Why = archive.Open(data, record.ContentDir)
			return out
		}
	}
	return unopened(err)
}

// unopened is a layer that the system does not open, for its own reason; the path is told
// with it.
func unopened(err error) site.Layer {
	var file *fs.PathError
	if errors.As(err, &file) {
		err = file.Err
	}
	return site.Layer{Why: problem.Text{Vi: reason(err, problem.Vietnamese), En: reason(err, problem.English)}}
}

// layerParts are what is read of a layer.
var layerParts = []string{site.ConfigFile, record.ContentDir, site.StaticFolder}

// layerOnly leaves out what is strange in parts of a layer that nobody reads.
func layerOnly(found problem.List) (out problem.List) {
	for _, p := range found {
		for _, part := range layerParts {
			if p.File == part || strings.HasPrefix(p.File, part+"/") {
				out = append(out, p)
			}
		}
	}
	return out
}
