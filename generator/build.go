package main

import (
	"errors"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/publish"
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
func (a *app) build(from sourceFlags, out, format string) (err error) {
	folder, err := a.target(from, out)
	if err != nil {
		return err
	}
	defer func() {
		if gone := folder.Abandon(); gone != nil {
			err = errors.Join(err, machineError{gone})
		}
	}()
	s, found, err := from.load() // only now: another build may just have ended
	if err != nil {
		return err
	}
	if format != "text" {
		return a.buildFor(s, found, folder, from.source, out, format)
	}
	err = a.report(s, found, "text", false)
	a.tellReadiness(a.err, s, found)
	if err != nil {
		a.tell(a.err, nothingBuilt)
		return err
	}
	done, err := a.publish(s, from.source, folder, wishOf(s))
	if err != nil {
		return err
	}
	a.tell(a.err, built, done.files, out, s.Date.Short())
	a.tellMoves(done.moved)
	return nil
}

// mostTold is how many names build tells of what came, changed or went.
const mostTold = 5

// tellMoves says what came, changed and went since the last build.
func (a *app) tellMoves(m edition.Moves) {
	for _, part := range []struct {
		text  problem.Text
		names []string
	}{{hasCome, m.Came}, {hasMoved, m.Changed}, {hasGone, m.Went}} {
		if n := len(part.names); n > 0 {
			names := strings.Join(part.names[:min(n, mostTold)], "; ")
			if n > mostTold {
				names += "; …"
			}
			a.tell(a.err, part.text, n, names)
		}
	}
}

// buildFor builds and reports to a machine: on standard error stands one array or one
// log and nothing else, problems of layouts among it; what was built is told on
// standard output.
func (a *app) buildFor(s *site.Site, found problem.List, folder *publish.Folder, source, out, format string) error {
	if found.Failed() {
		return a.report(s, found, format, true)
	}
	a.holding = true
	done, err := a.publish(s, source, folder, wishOf(s))
	if err != nil && !errors.Is(err, errContent) {
		return err
	}
	found = append(found, a.held...)
	found.Sort()
	if err := a.report(s, found, format, true); err != nil {
		return err
	}
	a.tell(a.out, built, done.files, out, s.Date.Short())
	return nil
}
