package main

import (
	"errors"

	"niemyet/generator/internal/paper"
	"niemyet/generator/internal/pdf"
	"niemyet/generator/internal/publish"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
)

// withDownloads makes the pages of a site. The files of its sheets, if it is to have some, are
// put into the folder before: pages lead to them and say how large they are.
func (a *app) withDownloads(s *site.Site, look *render.Look, opt render.Options, folder *publish.Folder) (*render.Renderer, error) {
	r := look.Renderer(s, opt)
	files, err := a.downloads(s, r)
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

// downloads prints the sheets of a site to files that lie beside their pages. Without a
// browser the site is built without them, and says so: a page is worth more than its file.
func (a *app) downloads(s *site.Site, r *render.Renderer) (map[string][]byte, error) {
	if !s.Config.Build.PDF {
		return nil, nil
	}
	shelf := r.Shelf()
	printer, err := pdf.Open(func(path string) ([]byte, bool) {
		body, _, ok := shelf.File(path) // a fault of a layout is told when the page is made
		return body, ok
	})
	if errors.Is(err, pdf.ErrNoBrowser) {
		a.tell(a.err, noDownloads)
		return nil, nil
	}
	if err != nil {
		return nil, machineError{err}
	}
	defer func() { _ = printer.Close() }()
	sheets := paper.Files(r.Scene())
	pages := make([]pdf.Page, len(sheets))
	for i, x := range sheets {
		pages[i] = pdf.Page{Path: x.Path, Record: x.Title}
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
