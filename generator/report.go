package main

import (
	"fmt"
	"slices"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
)

// report prints the problems to standard error, as text or, for machines, as one JSON
// array or one SARIF log, and returns errContent when one of them is an error. With
// all, text lists every problem; without, every error and the first few of each other
// code.
func (a *app) report(s *site.Site, found problem.List, format string, all bool) error {
	var err error
	switch format {
	case "json":
		err = found.WriteJSON(a.err, a.lang)
	case "sarif":
		err = found.WriteSARIF(a.err, a.lang, version)
	default:
		if err = a.writeProblems(found, all); err == nil {
			a.tell(a.err, counted, found.Count(problem.Error), found.Count(problem.Warning), found.Count(problem.Note), s.Records())
		}
	}
	if err != nil {
		return machineError{err}
	}
	if found.Failed() {
		return errContent
	}
	return nil
}

// fewOfEach is how many problems of one code a build shows before it only counts.
const fewOfEach = 3

// writeProblems prints the problems, what weighs most last, where the eye is when a list
// has run by; then, where some are only counted or there are many, how many there are of
// each code, and the files that stop publication: nothing scrolls past silently.
func (a *app) writeProblems(found problem.List, all bool) error {
	shown := found.Rising()
	if !all {
		seen := map[problem.Code]int{}
		shown = slices.DeleteFunc(shown, func(p problem.Problem) bool {
			seen[p.Code]++
			return p.Severity() != problem.Error && seen[p.Code] > fewOfEach
		})
	}
	if err := a.paint(shown); err != nil {
		return err
	}
	if len(shown) < len(found) || len(found) > 20 {
		for _, c := range found.ByCode() {
			if _, err := fmt.Fprintf(a.err, "%7d  %s  %s\n", c.Count, c.Code, c.Code.Title(a.lang)); err != nil {
				return err
			}
		}
	}
	if len(shown) < len(found) {
		a.tell(a.err, seeCheck)
	}
	if files := found.Faulty(); len(files) > 0 {
		a.tell(a.err, faultyFiles)
		for _, f := range files {
			a.tell(a.err, faultyFile, problem.Visible(f.File), f.Count)
		}
	}
	return nil
}

// paint prints problems, in colours when a person looks on who has not asked for none.
func (a *app) paint(list problem.List) error {
	if terminal(a.err) && !a.plain {
		return list.WriteColoured(a.err, a.lang)
	}
	return list.WriteText(a.err, a.lang)
}

// warn prints problems of layouts that stop nothing, or holds them for a report to a machine.
func (a *app) warn(found problem.List) error {
	if a.holding {
		a.held = append(a.held, found...)
		return nil
	}
	if err := found.WriteText(a.err, a.lang); err != nil {
		return machineError{err}
	}
	return nil
}

// refuse prints problems that stop publication, or holds them for a report to a machine.
func (a *app) refuse(found problem.List) error {
	if a.holding {
		a.held = append(a.held, found...)
		return errContent
	}
	if err := found.WriteText(a.err, a.lang); err != nil {
		return machineError{err}
	}
	a.tell(a.err, nothingBuilt)
	return errContent
}
