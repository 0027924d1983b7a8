package web

import (
	"niemyet/generator/internal/view"
)

// NotFoundPage is site/not-found.html (404.html).
type NotFoundPage struct {
	view.Frame
	Hotlines []view.HotlineRef
}

func notFound(p view.Place) any {
	v := NotFoundPage{Frame: p.Frame("not-found", p.Say("missing.title"), p.Say("missing.description")), Hotlines: p.RequiredLines()}
	v.NoIndex = true
	v.Canonical = ""
	return v
}
