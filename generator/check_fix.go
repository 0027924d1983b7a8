package main

import (
	"io/fs"
	"strconv"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/revise"
	"niemyet/generator/internal/site"
)

// fix makes the certain mends of a source, or says which they would be.
func (a *app) fix(from *sourceFlags, dry bool) error {
	if err := from.there(); err != nil {
		return err
	}
	files := plainFiles(from.source)
	plan, made, err := revise.Mended(files, func(now fs.FS) (problem.List, error) {
		_, found, err := site.Load(now, from.options())
		return found, err
	})
	if err != nil {
		return machineError{err}
	}
	if made == 0 {
		a.tell(a.out, nothingToMend)
		return nil
	}
	a.tellPlan(plan)
	if dry {
		a.tell(a.out, wouldMend, made, len(plan.Changes))
		return nil
	}
	if err := commitChanges(from.source, plan.Changes); err != nil {
		return machineError{err}
	}
	a.tell(a.out, hasMended, made, len(plan.Changes), from.named())
	return nil
}

// mendable says how many of the problems a command can take away.
func (a *app) mendable(found problem.List) {
	n := 0
	for _, ofFile := range found.Mends() {
		n += len(ofFile)
	}
	if n > 0 {
		a.tell(a.err, canMend, strconv.Itoa(n))
	}
}
