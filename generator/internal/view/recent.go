package view

import (
	"hash/maphash"
	"path"
	"slices"
	"sync/atomic"

	"niemyet/generator/internal/site"
)

// A procedure has many sheets, which lie in one folder and come one after the other, and each shows the same view of it. The
// views that were made last are kept, so few that memory does not follow how many records there are.

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

// viewed is all that the view of a procedure depends on: addresses are alike from all pages of a folder.
type viewed struct {
	procedure              *site.Procedure
	folder, rooted, medium string
	proof                  bool
}

func newRecent() *recent { return &recent{seed: maphash.MakeSeed()} }

// Procedure is the view of a procedure; page, kiosk and sheet all show it.
func (p Place) Procedure(x *site.Procedure) ProcedureView {
	of := viewed{x, path.Dir(p.Path), p.Rooted, p.Medium, p.proof}
	place := &p.recent.views[maphash.Comparable(p.recent.seed, of)%recents]
	if known := place.Load(); known != nil && known.of == of {
		return known.view.own()
	}
	made := &recentView{of, p.drawProcedure(x)}
	place.Store(made)
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
