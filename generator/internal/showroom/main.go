// Command showroom writes the gallery of the layouts in this folder: go run ./generator/internal/showroom
// With -site, the layouts/ and static/ of a site are laid over them, as in a build.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"niemyet/generator/internal/gallery"
	"niemyet/generator/internal/publish"
	"niemyet/generator/internal/render"
)

func main() {
	site := flag.String("site", "", "the folder of a site whose own layouts are shown")
	out := flag.String("out", ".cache/gallery", "where the pages go")
	flag.Parse()
	if err := write(*site, *out); err != nil {
		fmt.Fprintln(os.Stderr, "gallery:", err)
		os.Exit(1)
	}
}

func write(site, out string) error {
	pages, err := gallery.Pages(over(site, "layouts"), over(site, "static"))
	if err != nil {
		return err
	}
	to, err := publish.Open(out, publish.Options{})
	if err != nil {
		return err
	}
	for _, p := range pages {
		if err := to.Write(p.Path, p.Body); err != nil {
			return errors.Join(err, to.Abandon())
		}
	}
	return to.Commit()
}

// over is a folder of the site over the one that is here.
func over(site, folder string) fs.FS {
	ours := os.DirFS(folder)
	if site == "" {
		return ours
	}
	return render.Overlay(os.DirFS(filepath.Join(site, folder)), ours)
}
