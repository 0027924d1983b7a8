package editor

import (
	"net/http"
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
)

// publishAt is the page on which the site is built, after what will change was shown.
const publishAt = Prefix + "dang"

// Publishing builds the site.
type Publishing struct {
	Folder string                                                    // into which
	Moves  func(*site.Site) (m edition.Moves, first bool, err error) // what people would see changed; first: nothing was built before
	Build  func() (said string, built bool)                          // what was told, and whether the folder is new
}

// publishPage is that page.
type publishPage struct {
	Folder           string
	Parts            []movedPart
	Same, First      bool
	Records          int
	Errors, Warnings int
	Can              bool
	Said             string // after a build
	Built, Asked     bool
}

type movedPart struct {
	Title string
	Names []string
	More  int
}

// mostMoved is how many names a part of the page lists.
const mostMoved = 200

func (e *editor) openPublish(w http.ResponseWriter, _ *http.Request) {
	e.showPublish(w, http.StatusOK, publishPage{})
}

func (e *editor) showPublish(w http.ResponseWriter, status int, page publishPage) {
	s, found := e.opt.State()
	page.Folder = e.opt.Publish.Folder
	page.Errors, page.Warnings = found.Count(problem.Error), found.Count(problem.Warning)
	page.Can = e.opt.Publish.Build != nil && s != nil && page.Errors == 0
	if page.Can && !page.Asked {
		var err error
		if page.Parts, page.First, err = e.moves(s); err != nil {
			e.machine(w, err)
			return
		}
		page.Same, page.Records = len(page.Parts) == 0, s.Records()
	}
	e.show(w, status, "publish.html", publishTitle, page)
}

// moves are what people would see changed if the site were built now.
func (e *editor) moves(s *site.Site) (parts []movedPart, first bool, err error) {
	m, first, err := e.opt.Publish.Moves(s)
	if err != nil {
		return nil, false, err
	}
	for _, part := range []movedPart{{Title: movedCame, Names: m.Came}, {Title: movedChanged, Names: m.Changed}, {Title: movedRenamed, Names: m.Renamed}, {Title: movedWent, Names: m.Went}} {
		if n := len(part.Names); n > mostMoved {
			part.Names, part.More = part.Names[:mostMoved], n-mostMoved
		}
		if len(part.Names) > 0 {
			parts = append(parts, part)
		}
	}
	return parts, first, nil
}

// postPublish builds. A second press while a build runs is told so and does nothing.
func (e *editor) postPublish(w http.ResponseWriter, _ *http.Request) {
	if e.opt.Publish.Build == nil {
		e.refuse(w, http.StatusNotFound, noPublishing)
		return
	}
	if !e.builds.TryLock() {
		e.refuse(w, http.StatusConflict, buildsAlready)
		return
	}
	defer e.builds.Unlock()
	page := publishPage{Asked: true}
	if s, _ := e.opt.State(); s != nil {
		parts, _, err := e.moves(s) // before the build: after it nothing differs
		if err != nil {
			e.machine(w, err)
			return
		}
		page.Parts = parts
	}
	page.Said, page.Built = e.opt.Publish.Build()
	page.Said = strings.TrimSpace(page.Said)
	status := http.StatusOK
	if !page.Built {
		status = http.StatusUnprocessableEntity
	}
	e.showPublish(w, status, page)
}
