package main

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/revise"
	"niemyet/generator/internal/site"
)

// reviseFlags are the flags of commands that change records.
type reviseFlags struct {
	sourceFlags
	dryRun bool
}

// reviseCommand makes a command that carries out a wish. Its arguments and the flags that
// the caller adds fill the wish; which flags it cannot do without, needed names.
func (a *app) reviseCommand(name string, arguments int, wish func(args []string) revise.Wish, needed ...string) *cobra.Command {
	var f reviseFlags
	c := &cobra.Command{
		Use:  name,
		Args: exactly(arguments),
		RunE: func(c *cobra.Command, args []string) error {
			for _, flag := range needed {
				if err := needs(c, flag); err != nil {
					return err
				}
			}
			return a.revise(f, wish(args))
		},
	}
	f.addDated(c)
	switchFlag(c, &f.dryRun, "dry-run")
	return c
}

// revise makes the plan, checks the site that would be, and writes all of it or nothing.
func (a *app) revise(f reviseFlags, wish revise.Wish) error {
	s, before, err := f.load()
	if err != nil {
		return err
	}
	from := plainFiles(f.source)
	p, err := wish.Plan(from, s)
	var refused revise.Refusal
	if errors.As(err, &refused) {
		return wrong(refused.Text)
	}
	if err != nil {
		return machineError{err}
	}
	if err := a.wouldHold(f, from, p, before); err != nil {
		return err
	}
	a.tellPlan(p)
	if f.dryRun {
		a.tell(a.out, wouldChange, len(p.Changes))
		return nil
	}
	if err := commitChanges(f.source, p.Changes); err != nil {
		return machineError{err}
	}
	a.tell(a.out, hasChanged, len(p.Changes), f.named())
	return nil
}

// wouldHold loads the site as it would be and refuses a plan that brings a new error,
// or leaves one in a file that it changes.
func (a *app) wouldHold(f reviseFlags, from fs.FS, p *revise.Plan, before problem.List) error {
	after, err := p.Overlay(from)
	if err != nil {
		return machineError{err}
	}
	_, found, err := site.Load(after, f.options())
	if err != nil {
		return machineError{err}
	}
	had := before.Had()
	touched := map[string]bool{}
	for _, c := range p.Changes {
		touched[c.Name] = true
	}
	var fresh problem.List
	for _, x := range found {
		if x.Severity() == problem.Error && (touched[x.File] || !had(x)) {
			fresh = append(fresh, x)
		}
	}
	if len(fresh) == 0 {
		return nil
	}
	if err := fresh.WriteText(a.err, a.lang); err != nil {
		return machineError{err}
	}
	a.tell(a.err, reviseRefused)
	return errContent
}

// tellPlan prints every line that changes, and what is left for the clerk.
func (a *app) tellPlan(p *revise.Plan) {
	for _, c := range p.Changes {
		switch {
		case c.New == nil:
			a.tell(a.out, goneFile, c.Name)
			continue
		case c.Old == nil:
			old := sameRecord(p.Changes, c)
			a.tell(a.out, newFile, c.Name)
			a.tellLines(old, c.New)
		default:
			fmt.Fprintln(a.out, c.Name)
			a.tellLines(c.Old, c.New)
		}
	}
	for _, n := range p.Notes {
		fmt.Fprintln(a.out, "→ "+a.say(n))
	}
}

// sameRecord is the old text of a file that moves.
func sameRecord(changes []revise.Change, moved revise.Change) []byte {
	var best []byte
	for _, c := range changes {
		if c.New == nil && (best == nil || len(amend.Diff(string(c.Old), string(moved.New))) < len(amend.Diff(string(best), string(moved.New)))) {
			best = c.Old
		}
	}
	return best
}

func (a *app) tellLines(old, fresh []byte) {
	for _, l := range amend.Diff(string(old), string(fresh)) {
		if l.Mark != ' ' {
			fmt.Fprintf(a.out, "    %c %s\n", l.Mark, l.Text)
		}
	}
}

// commitChanges writes, moves and takes away the files of a plan, all or none.
func commitChanges(source string, changes []revise.Change) error {
	var all []disk.Change
	for _, c := range changes {
		all = append(all, disk.Change{Name: c.Name, Old: c.Old, New: c.New})
	}
	return disk.Together(source, all)
}
