package main

import (
	"errors"
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/feed"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/publish"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
)

// target opens the folder that the site is built into, or says why it cannot be one.
func (a *app) target(from sourceFlags, out string) (*publish.Folder, error) {
	if err := from.there(); err != nil {
		return nil, err
	}
	folder, err := publish.Open(out, publish.Options{Source: from.source, Summed: from.release, Waiting: func() { a.tell(a.err, waiting, out) }})
	return folder, notFilled(err)
}

// notFilled says in a person's words why a folder was not filled.
func notFilled(err error) error {
	var no *publish.Refusal
	var said *told
	switch {
	case err == nil:
		return nil
	case errors.As(err, &said):
		return said
	case errors.As(err, &no):
		return wrong(refusals[no.Why], no.Target, strings.Join(no.Names, ", "))
	}
	return machineError{err}
}

// published is what came of a build.
type published struct {
	site   *site.Site
	sizes  map[string]int64 // of its files
	moved  edition.Moves    // since the build before
	warned problem.List     // of layouts and styles
}

// bytes is how long its files are together.
func (p published) bytes() (n int64) {
	for _, size := range p.sizes {
		n += size
	}
	return n
}

// publish renders the site into the folder and swaps it in.
func (a *app) publish(s *site.Site, from sourceFlags, folder *publish.Folder, files fileWish) (done published, err error) {
	key, err := a.keyOf(from)
	if err != nil {
		return done, err
	}
	opt, err := a.remembering(from.source)
	if err != nil {
		return done, err
	}
	had, err := a.onAir(from.source)
	if err != nil {
		return done, err
	}
	look, warned := from.shared.look(from.source)
	if warned.Failed() {
		return done, a.refuse(warned)
	}
	if err := a.warn(warned); err != nil {
		return done, err
	}
	opt.Packed = from.compress || s.Config.Build.Compress
	opt.Memory = from.pages.with(s.Date, opt.Packed || files != noFiles)
	r, err := a.withDownloads(s, look, opt, folder, files)
	if err != nil {
		return done, err
	}
	air := had.With(s)
	if err := a.writeSite(s, r, air, writingInto(folder, opt.Packed)); err != nil {
		return done, err
	}
	if from.release {
		if err := a.prove(s, from, r.History(), folder, key); err != nil {
			return done, err
		}
	}
	if err := folder.Commit(); err != nil {
		return done, notFilled(err)
	}
	a.keepHistory(from.source, s.Date, opt.History, r.History())
	a.keepCovers(from.source, s, nobody)
	a.keepAir(from.source, s, had, air)
	now := opt.Shown.With(s)
	done = published{s, folder.Sizes(), now.Since(opt.Shown), warned}
	a.keepShown(from.source, s, opt.Shown, now)
	return done, nil
}

// writeSite writes every page of a site, and its feeds.
func (a *app) writeSite(s *site.Site, r *render.Renderer, air *edition.Air, to outlet) error {
	wait := a.waits(writesPages)
	found, err := r.Outputs(func(o render.Output) error {
		wait.count()
		return to.output(o)
	})
	wait.end()
	for _, f := range feed.Files(s, r.Scene().Words("site"), air, r.Scene().News()) {
		if err == nil {
			err = to.write(f.Path, f.Body)
		}
	}
	if err != nil {
		return notFilled(err)
	}
	if found.Failed() {
		return a.refuse(found)
	}
	return nil
}

// filling opens the folder and hands it on; what is not committed then is abandoned.
func (a *app) filling(from sourceFlags, out string, fill func(*publish.Folder) error) (err error) {
	folder, err := a.target(from, out)
	if err != nil {
		return err
	}
	defer func() {
		if gone := folder.Abandon(); gone != nil {
			err = errors.Join(err, machineError{gone})
		}
	}()
	return fill(folder)
}

// tellFound tells what is wrong with a site, and how far it is from one for the public.
func (a *app) tellFound(s *site.Site, found problem.List) error {
	err := a.report(s, found, "text", fewCauses)
	a.tellReadiness(a.err, s, found)
	return err
}

// tellBuilt tells what was built.
func (a *app) tellBuilt(done published, out string) {
	a.tell(a.err, built, len(done.sizes), out, done.site.Date.Short())
	a.tellMoves(done.moved)
	a.tellLimits(done.sizes, done.site.Config.Build.Without)
}

// mostTold is how many names build tells of what came, changed or went.
const mostTold = 5

// tellMoves says what came, changed and went since the last build.
func (a *app) tellMoves(m edition.Moves) {
	for _, part := range []struct {
		text  problem.Text
		names []string
	}{{hasCome, m.Came}, {hasMoved, m.Changed}, {hasRenamed, m.Renamed}, {hasGone, m.Went}} {
		if n := len(part.names); n > 0 {
			names := strings.Join(part.names[:min(n, mostTold)], "; ")
			if n > mostTold {
				names += "; …"
			}
			a.tell(a.err, part.text, n, names)
		}
	}
}
