package main

import (
	"io/fs"
	"net/url"
	"path"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
)

// starts are the pages that a person may open first; every other page must be within reach of one of them.
var starts = []string{"index.html", "kiosk/index.html", "in/index.html"}

// notFound is shown for any wrong address, so it alone names its files from the root, and no page leads to it.
const notFound = "404.html"

// A folder is everything that was built, read once.
type folder struct {
	files map[string]bool // every file
	dirs  map[string]bool
	pages map[string]*page // .html and .css files
}

// readFolder reads all pages and style sheets, on all cores.
func readFolder(fsys fs.FS) (*folder, error) {
	f := &folder{files: map[string]bool{}, dirs: map[string]bool{}, pages: map[string]*page{}}
	var toRead []string
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			f.dirs[name] = true
			return nil
		}
		f.files[name] = true
		if ext := path.Ext(name); ext == ".html" || ext == ".css" {
			toRead = append(toRead, name)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}

	read := make([]*page, len(toRead))
	errs := make([]error, len(toRead))
	var wait sync.WaitGroup
	next := make(chan int)
	for range runtime.NumCPU() {
		wait.Go(func() {
			for i := range next {
				data, err := fs.ReadFile(fsys, toRead[i])
				if err != nil {
					errs[i] = err
				} else if path.Ext(toRead[i]) == ".css" {
					read[i] = readStyles(toRead[i], string(data))
				} else {
					read[i] = readPage(toRead[i], data)
				}
			}
		})
	}
	for i := range toRead {
		next <- i
	}
	close(next)
	wait.Wait()
	for i, name := range toRead {
		if errs[i] != nil {
			return nil, errs[i]
		}
		f.pages[name] = read[i]
	}
	return f, nil
}

var (
	cssComment = regexp.MustCompile(`(?s)/\*.*?\*/`)
	cssURL     = regexp.MustCompile(`url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)`)
	cssImport  = regexp.MustCompile(`@import\s+(?:"([^"]*)"|'([^']*)')`)
)

func readStyles(file, text string) *page {
	p := &page{file: file}
	text = cssComment.ReplaceAllString(text, "")
	for _, m := range cssURL.FindAllStringSubmatch(text, -1) {
		p.link("css url()", strings.Join(m[1:], ""), resource)
	}
	for _, m := range cssImport.FindAllStringSubmatch(text, -1) {
		p.link("css @import", strings.Join(m[1:], ""), resource)
	}
	return p
}

// check follows every link and returns all faults of the folder, in order.
func (f *folder) check() []fault {
	var faults []fault
	reached := map[string][]string{}
	for _, name := range sortedKeys(f.pages) {
		p := f.pages[name]
		for _, l := range p.links {
			if target := f.follow(p, l); path.Ext(target) == ".html" {
				reached[name] = append(reached[name], target)
			}
		}
		faults = append(faults, p.faults...)
	}
	return append(faults, f.orphans(reached)...)
}

// follow checks one link and returns the file that it leads to, or "".
func (f *folder) follow(p *page, l link) string {
	u, err := url.Parse(strings.TrimSpace(l.url))
	if err != nil {
		p.fault("bad-address", "%s=%q: %v", l.where, l.url, err)
		return ""
	}
	switch {
	case u.Scheme == "data" && l.kind == resource:
		return ""
	case u.Scheme == "http" || u.Scheme == "https" || (u.Scheme == "" && u.Host != ""):
		if l.kind == resource {
			p.fault("third-party", "%s=%q loads from another site", l.where, l.url)
		} else if u.Scheme == "" {
			p.fault("bad-scheme", "%s=%q has no https: and dies on file://", l.where, l.url)
		}
		return ""
	case l.kind == visit && (u.Scheme == "tel" || u.Scheme == "mailto" || u.Scheme == "sms"):
		return ""
	case u.Scheme != "":
		p.fault("bad-scheme", "%s=%q: the scheme %s: is not for a public page", l.where, l.url, u.Scheme)
		return ""
	case p.file == notFound && strings.HasPrefix(u.Path, "../"):
		// A rung of the ladder by which the page finds its root from any depth.
		target := strings.TrimLeft(u.Path, "./")
		if !f.files[target] {
			p.fault("dead-link", "%s=%q: there is no %s", l.where, l.url, target)
			return ""
		}
		return target
	case p.file == notFound && strings.HasPrefix(u.Path, "/"):
		target := f.underAnyRoot(u.Path)
		if target == "" {
			p.fault("dead-link", "%s=%q: no end of this path is a file", l.where, l.url)
		}
		return target
	case strings.HasPrefix(u.Path, "/"):
		p.fault("absolute-path", "%s=%q works only at the root of a domain", l.where, l.url)
		return ""
	case l.url == "" && l.kind == resource:
		p.fault("bad-address", "%s is empty", l.where)
		return ""
	}

	target := p.file
	if u.Path != "" {
		target = path.Join(path.Dir(p.file), u.Path)
	}
	switch {
	case target == ".." || strings.HasPrefix(target, "../"):
		p.fault("outside", "%s=%q leaves the folder", l.where, l.url)
		return ""
	case f.dirs[target]:
		p.fault("folder-link", "%s=%q is a folder: file:// shows no index.html by itself", l.where, l.url)
		return ""
	case !f.files[target]:
		p.fault("dead-link", "%s=%q: there is no %s", l.where, l.url, target)
		return ""
	}
	if fragment := u.Fragment; fragment != "" && fragment != "top" && !strings.HasPrefix(fragment, ":~:") {
		if to := f.pages[target]; to != nil && to.ids != nil && !to.ids[fragment] {
			p.fault("dead-fragment", "%s=%q: %s has no id %q", l.where, l.url, target, fragment)
		}
	}
	return target
}

// underAnyRoot finds the file that an absolute path means when the folder is hosted somewhere below the root.
func (f *folder) underAnyRoot(absolute string) string {
	for rest := strings.TrimPrefix(absolute, "/"); rest != ""; _, rest, _ = strings.Cut(rest, "/") {
		if f.files[rest] {
			return rest
		}
	}
	if strings.HasSuffix(absolute, "/") && f.files[starts[0]] {
		return starts[0]
	}
	return ""
}

// orphans are pages that no start leads to. Redirects are for old addresses, so nothing leads to them by design.
func (f *folder) orphans(reached map[string][]string) []fault {
	seen := map[string]bool{}
	queue := slices.Clone(starts)
	for len(queue) > 0 {
		name := queue[0]
		queue = queue[1:]
		if seen[name] || f.pages[name] == nil {
			continue
		}
		seen[name] = true
		queue = append(queue, reached[name]...)
	}
	var faults []fault
	if f.pages[starts[0]] == nil {
		faults = append(faults, fault{starts[0], "no-start", "the folder has no index.html"})
	}
	for _, name := range sortedKeys(f.pages) {
		if p := f.pages[name]; path.Ext(name) == ".html" && !seen[name] && !p.redirect && name != notFound {
			faults = append(faults, fault{name, "orphan", "no page leads here from " + strings.Join(starts, ", ")})
		}
	}
	return faults
}
