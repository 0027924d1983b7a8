package main

import (
	"errors"
	"path/filepath"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/publish"
	"niemyet/generator/internal/site"
)

func (a *app) buildCommand() *cobra.Command {
	var from sourceFlags
	var out, format string
	var many fleetFlags
	c := &cobra.Command{
		Use:  "build",
		Args: exactly(0),
		RunE: func(c *cobra.Command, _ []string) error {
			if err := many.allowed(c, format); err != nil {
				return err
			}
			if many.sites != "" {
				return a.buildSites(many, from, out)
			}
			if out == "" {
				out = filepath.Join(from.source, "public")
			}
			return a.build(from, out, format)
		},
	}
	from.add(c)
	textFlag(c, &out, "out")
	textFlag(c, &from.key, "key")
	switchFlag(c, &from.compress, "compress")
	formatFlag(c, &format)
	many.add(c)
	return c
}

// build runs the whole pipeline: read, check, link, render, publish.
func (a *app) build(from sourceFlags, out, format string) error {
	if format == "text" {
		_, err := a.buildAndTell(from, out)
		return err
	}
	return a.building(from, out, func(s *site.Site, found problem.List, folder *publish.Folder) error {
		return a.buildFor(s, found, folder, from, out, format)
	})
}

// buildFor builds and reports to a machine: on standard error stands one array or one
// log and nothing else, problems of layouts among it; what was built is told on
// standard output.
func (a *app) buildFor(s *site.Site, found problem.List, folder *publish.Folder, from sourceFlags, out, format string) error {
	if found.Failed() {
		return a.report(s, found, format, oneACause)
	}
	a.holding = true
	done, err := a.publish(s, from, folder, wishOf(s))
	if err != nil && !errors.Is(err, errContent) {
		return err
	}
	found = append(found, a.held...)
	found.Sort()
	if err := a.report(s, found, format, oneACause); err != nil {
		return err
	}
	a.tell(a.out, built, len(done.sizes), out, s.Date.Short())
	return nil
}
