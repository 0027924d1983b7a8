package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
)

// sharing is what sites that are built one after the other have in common: records of their layers, read and
// looked into once, and layouts where a site has none of its own. A nil one shares nothing. What is held is that of
// the site at hand, so that memory follows the largest site and not how many there are.
type sharing struct {
	loader site.Loader
	looks  map[string]*render.Look // of sites without layouts and static files of their own, by their layers
}

func newSharing() *sharing {
	shareLayers()
	return &sharing{looks: map[string]*render.Look{}}
}

// load is [site.Load].
func (x *sharing) load(files fs.FS, opt site.Options) (*site.Site, problem.List, error) {
	if x == nil {
		return site.Load(files, opt)
	}
	x.loader.Next()
	return x.loader.Load(files, opt, nil)
}

// look reads the layouts and styles that a site is made with.
func (x *sharing) look(source string) (*render.Look, problem.List) {
	read := func() (*render.Look, problem.List) {
		return render.ReadLook(overlay(source, "layouts"), overlay(source, site.StaticFolder))
	}
	if x == nil || has(source, "layouts") || has(source, site.StaticFolder) {
		return read()
	}
	layers, err := staticLayers(source)
	if err != nil {
		return read()
	}
	if known := x.looks[layers]; known != nil {
		return known, nil
	}
	look, found := read()
	if len(found) == 0 { // what is wrong is told for each site anew
		clear(x.looks)
		x.looks[layers] = look
	}
	return look, found
}

// has tells whether there is anything of a name in a source, or it cannot be known.
func has(source, name string) bool {
	_, err := os.Lstat(filepath.Join(source, name))
	return !errors.Is(err, fs.ErrNotExist)
}

// staticLayers names the layers whose files a site publishes.
func staticLayers(source string) (names string, err error) {
	cfg, err := site.ReadConfig(plainFiles(source))
	if err != nil {
		return "", err
	}
	for _, layer := range cfg.Sources {
		name, err := filepath.Abs(layerPath(source, layer.Path))
		if err != nil {
			return "", err
		}
		names += name + "\x00"
	}
	return names, nil
}
