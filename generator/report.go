package main

import (
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
)

// report prints the problems to standard error, as text or, for machines, as one JSON
// array or one SARIF log, and returns errContent when one of them is an error. Of is how
// much of it text lists; the forms for machines list all.
func (a *app) report(s *site.Site, found problem.List, format string, of listing) error {
	var err error
	switch format {
	case "json":
		err = found.WriteJSON(a.err, a.lang)
	case "sarif":
		err = found.WriteSARIF(a.err, a.lang, version)
	default:
		if err = a.writeProblems(found, of); err == nil {
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
func (a *app) writeProblems(found problem.List, of listing) error {
	causes := a.causes(found.Rising(), of)
	if of == fewCauses {
		seen := map[problem.Code]int{}
		causes = slices.DeleteFunc(causes, func(c problem.List) bool {
			seen[c[0].Code]++
			return c[0].Severity() != problem.Error && seen[c[0].Code] > fewOfEach
		})
	}
	shown := 0
	for _, c := range causes {
		shown += len(c)
		if err := a.paint(c[:1]); err != nil {
			return err
		}
		if len(c) > 1 {
			a.tell(a.err, alsoAt, len(c)-1, elsewhereThan(c))
		}
	}
	if shown < len(found) || len(found) > 20 {
		for _, c := range found.ByCode() {
			if _, err := fmt.Fprintf(a.err, "%7d  %s  %s\n", c.Count, c.Code, c.Code.Title(a.lang)); err != nil {
				return err
			}
		}
	}
	if shown < len(found) {
		a.tell(a.err, seeCheck)
	} else if len(causes) < len(found) {
		a.tell(a.err, seeAll)
	}
	if files := found.Faulty(); len(files) > 0 {
		a.tell(a.err, faultyFiles)
		for _, f := range folded(files) {
			a.tell(a.err, faultyFile, problem.Visible(f.File), f.Count)
		}
	}
	return nil
}

// listing is how much of what is wrong a text lists.
type listing int

const (
	fewCauses listing = iota // the errors, and the first few causes of each other code
	oneACause                // a line for each cause, and where else it is
	eachPlace                // every place
)

// fewPlaces is up to how many places of one cause are told each by themselves, and how many are named
// of those that are told in one line.
const fewPlaces = 3

// causes parts a list: errors in a line each alone, of the others, and of errors of whole files, those of one cause
// together, where the first of them stands: a folder that got another name is one slip and not eighty.
func (a *app) causes(list problem.List, of listing) (out []problem.List) {
	count := map[string]int{}
	for _, p := range list {
		count[p.Cause(a.lang)]++
	}
	at := map[string]int{}
	for _, p := range list {
		cause := p.Cause(a.lang)
		i, known := at[cause]
		if known && of != eachPlace && (p.Severity() != problem.Error || p.Line == 0) && count[cause] > fewPlaces {
			out[i] = append(out[i], p)
			continue
		}
		at[cause] = len(out)
		out = append(out, problem.List{p})
	}
	return out
}

// manyFaulty is from how many files with one error each their folder is named in their place.
const manyFaulty = 20

// folded puts a folder in the place of its files where there are many with one error each.
func folded(files []problem.FileCount) (out []problem.FileCount) {
	count := map[string]int{}
	for _, f := range files {
		if f.Count == 1 {
			count[path.Dir(f.File)]++
		}
	}
	for _, f := range files {
		folder := path.Dir(f.File)
		switch n := len(out) - 1; {
		case f.Count > 1 || count[folder] < manyFaulty:
			out = append(out, f)
		case n >= 0 && out[n].File == folder+"/…":
			out[n].Count++
		default:
			out = append(out, problem.FileCount{File: folder + "/…", Count: 1})
		}
	}
	return out
}

// elsewhereThan names the first places of a cause but the one that was shown.
func elsewhereThan(cause problem.List) string {
	var places []string
	for _, p := range cause[1:min(len(cause), 1+fewPlaces)] {
		place := problem.Visible(p.File)
		if p.Line > 0 {
			place += ":" + strconv.Itoa(p.Line)
		}
		places = append(places, place)
	}
	if len(cause) > 1+fewPlaces {
		places = append(places, "…")
	}
	return strings.Join(places, ", ")
}

// paint prints problems, in colours when a person looks on who has not asked for none.
func (a *app) paint(list problem.List) error {
	if a.colours() {
		return list.WriteColoured(a.err, a.lang)
	}
	return list.WriteText(a.err, a.lang)
}

// colours tells whether a person looks on who has not asked for none.
func (a *app) colours() bool { return a.coloured || terminal(a.err) && !a.plain }

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
