package main

import (
	"errors"
	"strings"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/feed"
	"niemyet/generator/internal/publish"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
)

// target opens the folder that the site is built into, or says why it cannot be one.
func (a *app) target(from sourceFlags, out string) (*publish.Folder, error) {
	if err := from.there(); err != nil {
		return nil, err
	}
	folder, err := publish.Open(out, publish.Options{Source: from.source, Waiting: func() { a.tell(a.err, waiting, out) }})
	return folder, notFilled(err)
}

// notFilled says in a person's words why a folder was not filled.
func notFilled(err error) error {
	var no *publish.Refusal
	switch {
	case err == nil:
		return nil
	case errors.As(err, &no):
		return wrong(refusals[no.Why], no.Target, strings.Join(no.Names, ", "))
	}
	return machineError{err}
}

// published is what came of a build.
type published struct {
	files int
	moved edition.Moves // since the build before
}

// publish renders the site into the folder and swaps it in.
func (a *app) publish(s *site.Site, source string, folder *publish.Folder, files fileWish) (done published, err error) {
	past, err := a.history(source)
	if err != nil {
		return done, err
	}
	up, err := a.shown(source)
	if err != nil {
		return done, err
	}
	had, err := a.onAir(source)
	if err != nil {
		return done, err
	}
	log, err := a.postingLog(source)
	if err != nil {
		return done, err
	}
	look, found := render.ReadLook(overlay(source, "layouts"), overlay(source, "static"))
	if found.Failed() {
		return done, a.refuse(found)
	}
	if err := a.warn(found); err != nil {
		return done, err
	}
	r, err := a.withDownloads(s, look, render.Options{Version: version, History: past, Log: log}, folder, files)
	if err != nil {
		return done, err
	}
	air := had.With(s)
	found, err = r.Outputs(func(o render.Output) error { return folder.Write(o.Path, o.Body) })
	for _, f := range feed.Files(s, r.Scene().Words("site"), air) {
		if err == nil {
			err = folder.Write(f.Path, f.Body)
		}
	}
	if err != nil {
		return done, machineError{err}
	}
	if found.Failed() {
		return done, a.refuse(found)
	}
	if err := folder.Commit(); err != nil {
		return done, notFilled(err)
	}
	a.keepHistory(source, s.Date, past, r.History())
	a.keepCovers(source, s, nobody)
	a.keepAir(source, s, had, air)
	now := up.With(s)
	done = published{folder.Count(), now.Since(up)}
	a.keepShown(source, s, up, now)
	return done, nil
}
