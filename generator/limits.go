package main

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
)

// What hosts take that cost nothing: Cloudflare Pages 20,000 files of at most 25 MiB each,
// GitHub Pages a site of at most 1 GB.
const (
	mostFiles     = 20_000
	largestFile   = 25 << 20
	largestSite   = 1_000_000_000
	bytesOfAMega  = 1_000_000 // MB, as GitHub counts; MiB is another
	namedTooLarge = 3
)

// tellLimits says which hosts would not take the files of a build, and what to switch off.
func (a *app) tellLimits(sizes map[string]int64, without func(folder string) bool) {
	for _, said := range overLimits(sizes, without) {
		a.tell(a.err, said.text, said.with...)
	}
}

// saying is a sentence and what fills it.
type saying struct {
	text problem.Text
	with []any
}

// overLimits are the limits that files break, each with what would help.
func overLimits(sizes map[string]int64, without func(folder string) bool) (out []saying) {
	var total int64
	var large []string
	for _, name := range slices.Sorted(maps.Keys(sizes)) {
		total += sizes[name]
		if sizes[name] > largestFile {
			large = append(large, name)
		}
	}
	if len(sizes) > mostFiles {
		out = append(out, saying{tooManyFiles, []any{len(sizes), mostFiles}})
	}
	if total > largestSite {
		out = append(out, saying{siteTooLarge, []any{total / bytesOfAMega, largestSite / bytesOfAMega}})
	}
	if len(out) > 0 {
		out = append(out, remedies(sizes, without)...)
	}
	if n := len(large); n > 0 {
		names := strings.Join(large[:min(n, namedTooLarge)], ", ")
		if n > namedTooLarge {
			names += ", …"
		}
		out = append(out, saying{fileTooLarge, []any{n, largestFile >> 20, names}})
	}
	return out
}

// remedies are the switches of [build] that are on, what saves most first.
func remedies(sizes map[string]int64, without func(folder string) bool) (out []saying) {
	type saving struct {
		key   string
		files int
		bytes int64
	}
	var can []saving
	for folder, key := range site.Switches() {
		s := saving{key: key}
		for name, size := range sizes {
			if strings.HasPrefix(name, folder+"/") {
				s.files, s.bytes = s.files+1, s.bytes+size
			}
		}
		if s.files > 0 && !without(folder) {
			can = append(can, s)
		}
	}
	slices.SortFunc(can, func(x, y saving) int { return cmp.Or(cmp.Compare(y.files, x.files), cmp.Compare(x.key, y.key)) })
	for _, s := range can {
		out = append(out, saying{switchSaves, []any{s.key, s.files, s.bytes / bytesOfAMega}})
	}
	if len(can) == 0 {
		out = append(out, saying{nothingToSwitch, nil})
	}
	return out
}
