package main

import (
	"errors"
	"fmt"
	"path/filepath"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/feed"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/publish"
	"niemyet/generator/internal/render"
	"niemyet/generator/internal/site"
)

func (a *app) buildCommand() *cobra.Command {
	var from sourceFlags
	var out, format string
	c := &cobra.Command{
		Use:  "build",
		Args: exactly(0),
		RunE: func(*cobra.Command, []string) error {
			if out == "" {
				out = filepath.Join(from.source, "public")
			}
			return a.build(from, out, format)
		},
	}
	from.add(c)
	textFlag(c, &out, "out")
	formatFlag(c, &format)
	return c
}

// build runs the whole pipeline: read, check, link, render, publish.
func (a *app) build(from sourceFlags, out, format string) error {
	s, found, err := from.load()
	if err != nil {
		return err
	}
	if format != "text" {
		return a.buildFor(s, found, from.source, out, format)
	}
	if err := a.report(s, found, "text", false); err != nil {
		fmt.Fprint(a.err, a.say(nothingBuilt))
		return err
	}
	count, err := a.publish(s, from.source, out)
	if err != nil {
		return err
	}
	fmt.Fprintf(a.err, a.say(built), count, out, s.Date.Short())
	return nil
}

// buildFor builds and reports to a machine: on standard error stands one array or one
// log and nothing else, problems of layouts among it; what was built is told on
// standard output.
func (a *app) buildFor(s *site.Site, found problem.List, source, out, format string) error {
	if found.Failed() {
		return a.report(s, found, format, true)
	}
	a.holding = true
	count, err := a.publish(s, source, out)
	if err != nil && !errors.Is(err, errContent) {
		return err
	}
	found = append(found, a.held...)
	found.Sort()
	if err := a.report(s, found, format, true); err != nil {
		return err
	}
	fmt.Fprintf(a.out, a.say(built), count, out, s.Date.Short())
	return nil
}

// publish renders the site into the folder and swaps it in.
func (a *app) publish(s *site.Site, source, out string) (int, error) {
	past, err := a.history(source)
	if err != nil {
		return 0, err
	}
	r, found := render.New(s, overlay(source, "layouts"), overlay(source, "static"), render.Options{Version: version, History: past})
	if found.Failed() {
		return 0, a.refuse(found)
	}
	folder, err := publish.Open(out)
	if errors.Is(err, publish.ErrForeign) {
		return 0, wrong(foreignFolder, out)
	}
	if err != nil {
		return 0, machineError{err}
	}
	found, err = r.Outputs(func(o render.Output) error { return folder.Write(o.Path, o.Body) })
	for _, f := range feed.Files(s, r.Scene().Words("site")) {
		if err == nil {
			err = folder.Write(f.Path, f.Body)
		}
	}
	if err != nil || found.Failed() {
		if gone := folder.Abandon(); gone != nil {
			err = errors.Join(err, gone)
		}
		if err != nil {
			return 0, machineError{err}
		}
		return 0, a.refuse(found)
	}
	if err := folder.Commit(); err != nil {
		return 0, machineError{errors.Join(err, folder.Abandon())}
	}
	a.keepHistory(source, r.History())
	return folder.Count(), nil
}
