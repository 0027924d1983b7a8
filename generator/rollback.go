package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/courier"
	"niemyet/generator/internal/origin"
)

func (a *app) rollbackCommand() *cobra.Command {
	want := sendFlags{keep: usualKept, back: true}
	var version string
	c := &cobra.Command{
		Use:  "rollback",
		Args: exactly(0),
		RunE: func(c *cobra.Command, _ []string) error {
			if err := want.from.there(); err != nil {
				return err
			}
			return a.rollback(want, version)
		},
	}
	want.add(c)
	textFlag(c, &version, "version")
	countFlag(c, &want.keep, "keep", 1, 1000)
	return c
}

// rollback publishes a release that is kept once more. Without a place it lists them.
func (a *app) rollback(want sendFlags, version string) error {
	dir := filepath.Join(want.from.source, keptFolder)
	names := keptNames(dir)
	if len(names) == 0 {
		return wrong(nothingKept, dir)
	}
	if want.to == "" {
		a.listKept(dir, names)
		return nil
	}
	if err := want.allowed(); err != nil {
		return err
	}
	if version == "" {
		var err error
		if version, err = a.before(want, dir, names); err != nil {
			return err
		}
	}
	if !slices.Contains(names, version) {
		return wrong(noSuchKept, version, strings.Join(names, ", "))
	}
	a.tell(a.out, goingBack, version)
	return a.deliver(want, filepath.Join(dir, version+".zip"))
}

// listKept tells which releases there are, and where each was published.
func (a *app) listKept(dir string, names []string) {
	a.tell(a.out, keptReleases)
	list := sentList(dir)
	for _, name := range names {
		var where []string
		for _, s := range slices.Backward(list) {
			if s.name == name {
				where = append(where, fmt.Sprintf("%s %s", s.when, harmless(s.to)))
			}
		}
		a.tell(a.out, keptRelease, name, strings.Join(where, "; "))
	}
}

// before is the release that lay in a place before the one that lies there now.
func (a *app) before(want sendFlags, dir string, names []string) (string, error) {
	ctx, end := untilStopped()
	defer end()
	to, err := courier.Open(want.to)
	if err != nil {
		return "", a.notSent(err, want, nil)
	}
	defer func() { _ = to.Close() }() // only a copy on this machine is left
	a.tellReaching(want.to)
	at, err := to.Look(ctx)
	if err != nil {
		return "", a.notSent(err, want, nil)
	}
	now := ""
	if m, err := origin.Parse(at.Manifest); err == nil {
		now = origin.Name(m, at.Manifest)
	}
	var there []string // what was published there, in order of time
	place := courier.Shown(want.to)
	for _, s := range sentList(dir) {
		if s.to == place {
			there = append(there, s.name)
		}
	}
	if i := slices.Index(there, now); i >= 0 { // when it came first: going back twice goes back twice
		there = there[:i]
	}
	for _, name := range slices.Backward(there) {
		if name != now && slices.Contains(names, name) {
			return name, nil
		}
	}
	return "", wrong(noFormerKept, place, strings.Join(names, ", "))
}
