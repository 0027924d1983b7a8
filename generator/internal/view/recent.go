package view

import (
	"hash/maphash"
	"path"
	"slices"
	"strings"
	"sync/atomic"

	"niemyet/generator/internal/site"
)

// A procedure has many sheets, which come one after the other, and each shows the same view of it. The views that were made
// last are kept, so few that memory does not follow how many records there are. Sheets lie in several folders of one: from all
// of them addresses are alike, but for those of that one. A view that has such an address is of its own folder alone.

// recents is how many are kept.
const recents = 64

// recent are views by what they were made of.
type recent struct {
	seed  maphash.Seed
	views [recents]atomic.Pointer[recentView]
}

type recentView struct {
	of   viewed
	view ProcedureView
}

// viewed is all that the view of a procedure depends on.
type viewed struct {
	procedure              *site.Procedure
	folder, rooted, medium string
	depth                  int // of folders, where any of them below the folder at the root will do; else 0
	proof                  bool
}

func newRecent() *recent { return &recent{seed: maphash.MakeSeed()} }

func (r *recent) place(of viewed) *atomic.Pointer[recentView] {
	return &r.views[maphash.Comparable(r.seed, of)%recents]
}

// topOf is the folder at the root that something lies in; "" for none.
func topOf(name string) string {
	top, _, below := strings.Cut(name, "/")
	if !below {
		return ""
	}
	return top
}

// Procedure is the view of a procedure; page, kiosk and sheet all show it.
func (p Place) Procedure(x *site.Procedure) ProcedureView {
	own := viewed{x, path.Dir(p.Path), p.Rooted, p.Medium, 0, p.proof}
	shared := viewed{x, topOf(p.Path), p.Rooted, p.Medium, strings.Count(p.Path, "/"), p.proof}
	for _, of := range []viewed{shared, own} {
		if known := p.recent.place(of).Load(); known != nil && known.of == of {
			return known.view.own()
		}
	}
	near := false
	p.near = &near
	made := &recentView{shared, p.drawProcedure(x)}
	if near || shared.depth == 0 {
		made.of = own
	}
	p.recent.place(made.of).Store(made)
	return made.view.own()
}

// own is a view of which a page may change what pages change.
func (v ProcedureView) own() ProcedureView {
	v.Ways = slices.Clone(v.Ways)
	v.PaperGroups = slices.Clone(v.PaperGroups)
	for i := range v.PaperGroups {
		v.PaperGroups[i].Papers = slices.Clone(v.PaperGroups[i].Papers)
	}
	if v.Contact != nil {
		contact := *v.Contact
		v.Contact = &contact
	}
	return v
}
