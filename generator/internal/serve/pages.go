package serve

import (
	"errors"
	"io/fs"
	"sync"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/feed"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
)

// pages are the files of one good reading.
type pages struct {
	revision int
	shelf    *render.Shelf
	feeds    func() map[string][]byte

	// again lays the pages of this reading out anew, and before does so for the reading before: what a
	// layout at fault now could make then. What that reading found for its pages is not held.
	again, before func() *render.Shelf

	mu     sync.Mutex
	faults problem.List // of layouts, found when a page was made
}

func newPages(revision int, s *site.Site, shelf *render.Shelf, again func() *render.Shelf, air *edition.Air, before *pages) *pages {
	p := &pages{revision: revision, shelf: shelf, again: again}
	p.feeds = sync.OnceValue(func() map[string][]byte {
		out := map[string][]byte{}
		for _, f := range feed.Files(s, p.shelf.Words(), air, p.shelf.News()) {
			out[f.Path] = f.Body
		}
		return out
	})
	if before != nil {
		good := before.again
		if len(before.known()) > 0 && before.before != nil {
			good = before.before // the one before could not make its pages either
		}
		p.before = sync.OnceValue(good)
	}
	return p
}

// file is one file of the site. Faults are those of a layout; the body is then what the
// reading before had, if it had the page.
func (p *pages) file(name string) (body []byte, found problem.List, ok bool) {
	body, found, ok = p.shelf.File(name)
	if !ok {
		body, ok = p.feeds()[name]
	}
	if len(found) == 0 {
		return body, nil, ok
	}
	p.mu.Lock()
	p.faults = append(p.faults, found...)
	p.faults.Sort()
	p.mu.Unlock()
	if p.before != nil {
		if old, bad, had := p.before().File(name); had && len(bad) == 0 {
			body = old
		}
	}
	return body, found, true
}

// known are the faults of layouts found so far.
func (p *pages) known() problem.List {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append(problem.List{}, p.faults...)
}

func isMissing(err error) bool { return errors.Is(err, fs.ErrNotExist) }
