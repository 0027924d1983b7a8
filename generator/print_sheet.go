package main

import (
	"slices"
	"strings"

	"niemyet/generator/internal/paper"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// sheetsAskedFor are the addresses that --sheet names, as the site writes them: of sheets
// there are, in a form that they come in.
func sheetsAskedFor(scene *view.Scene, asked []string) (out []string, err error) {
	var known []string
	forms := map[string][]string{}
	for _, s := range paper.Sheets(scene) {
		known = append(known, s.Path)
		forms[s.Path] = s.Forms()
	}
	for _, text := range asked {
		address := strings.TrimPrefix(strings.TrimPrefix(strings.ReplaceAll(strings.TrimSpace(text), `\`, "/"), "./"), "public/")
		path, form, other := strings.Cut(address, "#")
		switch has, is := forms[path]; {
		case !is:
			return nil, wrong(noSheet, text, nearestTo(path, known))
		case other && len(has) == 0:
			return nil, wrong(onlyForm, path, "#"+form)
		case other && !slices.Contains(has, form):
			return nil, wrong(noForm, path, "#"+form, "#"+strings.Join(has, ", #"))
		}
		out = append(out, address)
	}
	return out, nil
}

// nearestTo is the sheet that was perhaps meant, else the list of all.
func nearestTo(path string, known []string) string {
	if near := vi.Nearest(path, known); near != "" {
		return near
	}
	return site.SheetsAddress
}
