package main

import (
	"errors"
	"os"

	"niemyet/generator/internal/paper"
	"niemyet/generator/internal/pdf"
	"niemyet/generator/internal/publish"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
)

// fileWish says whether the sheets of a site get files to download.
type fileWish int

// The wishes. Who wrote [build] pdf = true gets a site without them where there is no browser,
// and is told: a page is worth more than its file. Who asked for them by command gets an error.
const (
	noFiles fileWish = iota
	filesIfPrinted
	filesOrNothing
)

// wishOf is what a site's configuration wishes.
func wishOf(s *site.Site) fileWish {
	if s.Config.Build.PDF && !s.Config.Build.Without(site.PrintFolder) {
		return filesIfPrinted
	}
	return noFiles
}

// withDownloads makes the pages of a site. The files of its sheets, if it is to have some, are
// put into the folder before: pages lead to them and say how large they are.
func (a *app) withDownloads(s *site.Site, look *render.Look, opt render.Options, folder *publish.Folder, wish fileWish) (*render.Renderer, error) {
	r := look.Renderer(s, opt)
	files, err := a.downloads(s, r, wish)
	if err != nil || len(files) == 0 {
		return r, err
	}
	opt.PDF = make(map[string]int, len(files))
	for path, body := range files {
		if err := folder.Write(site.PDFAddress(path), body); err != nil {
			return nil, machineError{err}
		}
		opt.PDF[path] = len(body)
	}
	return look.Renderer(s, opt), nil
}

// downloads prints the sheets of a site to files that lie beside their pages.
func (a *app) downloads(s *site.Site, r *render.Renderer, wish fileWish) (map[string][]byte, error) {
	if wish == noFiles {
		return nil, nil
	}
	shelf := r.Shelf()
	printer, err := pdf.Open(func(path string) ([]byte, bool) {
		body, _, ok := shelf.File(path) // a fault of a layout is told when the page is made
		return body, ok
	})
	switch {
	case !errors.Is(err, pdf.ErrNoBrowser):
	case wish == filesOrNothing:
		return nil, failed(noBrowser, namedBrowser())
	default:
		a.tell(a.err, noDownloads)
		return nil, nil
	}
	if err != nil {
		return nil, machineError{err}
	}
	defer func() { _ = printer.Close() }()
	var pages []pdf.Page
	for _, x := range paper.Files(r.Scene()) {
		pages = append(pages, pdf.Page{Path: x.Path, Record: x.Name})
	}
	files, err := printer.Each(pages, pdf.Meta{Creator: "niemyet " + version, Made: s.Date.String()}, a.progress(len(pages)))
	if err != nil {
		return nil, failed(notPrinted, err)
	}
	out := make(map[string][]byte, len(files))
	for i, body := range files {
		out[pages[i].Path] = body
	}
	return out, nil
}

// namedBrowser is the browser that the environment names, as it stands in what is told of none.
func namedBrowser() string {
	if own := os.Getenv(pdf.BrowserVariable); own != "" {
		return " (" + pdf.BrowserVariable + "=" + own + ")"
	}
	return ""
}
