// Command gallery writes a page for each component of the layouts in all its states: go run ./generator/gallery -out FOLDER.
// With -source, a site's own layouts/ and static/ are laid over those of the program, as in a build.
package main

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"niemyet"
	"niemyet/generator/internal/gallery"
	"niemyet/generator/internal/publish"
	"niemyet/generator/internal/render"
)

func main() {
	source := flag.String("source", ".", "the folder of a site whose own layouts are shown")
	out := flag.String("out", ".cache/gallery", "where the pages go")
	flag.Parse()
	if err := write(*source, *out); err != nil {
		fmt.Fprintln(os.Stderr, "gallery:", err)
		os.Exit(1)
	}
}

func write(source, out string) error {
	pages, err := gallery.Pages(overlay(source, "layouts"), overlay(source, "static"))
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(out), 0o755); err != nil {
		return err
	}
	to, err := publish.Open(out)
	if err != nil {
		return err
	}
	defer to.Abandon()
	for _, p := range pages {
		if err := to.Write(p.Path, p.Body); err != nil {
			return err
		}
	}
	return to.Commit()
}

// overlay is a folder of the source over the embedded one.
func overlay(source, folder string) fs.FS {
	embedded, err := fs.Sub(niemyet.Files, folder)
	if err != nil {
		panic("internal error: the binary holds no " + folder)
	}
	return render.Overlay(os.DirFS(filepath.Join(source, folder)), embedded)
}
