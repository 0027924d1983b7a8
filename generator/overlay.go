package main

import (
	"io/fs"

	"niemyet"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/sound"
)

// overlay is a folder of the source ("layouts", "static") over the embedded one. Below the
// source's static/ lie those of its layers.
func overlay(source, folder string) fs.FS {
	files, _ := plainSource(source) // what is strange was told when the site was read
	top, err := fs.Sub(files, folder)
	if err != nil {
		panic("internal error: " + err.Error())
	}
	bottom := embedded(folder)
	if folder == site.StaticFolder {
		bottom = overLayers(files, source, bottom)
	}
	return render.Overlay(top, bottom)
}

// overLayers lays what layers publish over the files that the program brings along.
func overLayers(files fs.FS, source string, bottom fs.FS) fs.FS {
	cfg, err := site.ReadConfig(files)
	if err != nil {
		return bottom // told when the site was read
	}
	for _, layer := range site.LayerStatic(cfg.Sources, layersOf(source)) {
		bottom = render.Overlay(layer, bottom)
	}
	return bottom
}

// embedded is a folder that the program brings along.
func embedded(folder string) fs.FS {
	files, err := fs.Sub(niemyet.Files, folder)
	if err != nil {
		panic("internal error: " + err.Error())
	}
	return files
}

// hasFile tells whether files hold one.
func hasFile(files fs.FS) func(string) bool {
	return func(name string) bool {
		info, err := fs.Stat(files, name)
		return err == nil && !info.IsDir()
	}
}

// sizeOf tells how many bytes a file has; 0 where there is none.
func sizeOf(files fs.FS) func(string) int64 {
	return func(name string) int64 {
		info, err := fs.Stat(files, name)
		if err != nil || info.IsDir() {
			return 0
		}
		return info.Size()
	}
}

// soundOf measures recordings.
func soundOf(files fs.FS) func(string) (site.Sound, error) {
	return func(name string) (site.Sound, error) { return sound.Measure(files, name) }
}
