package main

import (
	"io/fs"
	"os"
	"path/filepath"

	"niemyet"
	"niemyet/generator/internal/render"
)

// overlay is a folder of the source ("layouts", "static") over the embedded one.
func overlay(source, folder string) fs.FS {
	embedded, err := fs.Sub(niemyet.Files, folder)
	if err != nil {
		panic("internal error: " + err.Error())
	}
	return render.Overlay(os.DirFS(filepath.Join(source, folder)), embedded)
}

// hasStatic tells whether static/ holds a file.
func hasStatic(source string) func(string) bool {
	files := overlay(source, "static")
	return func(name string) bool {
		info, err := fs.Stat(files, name)
		return err == nil && !info.IsDir()
	}
}
