package main

import (
	"errors"
	"io/fs"
	"path/filepath"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/fill"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/revise"
	"niemyet/generator/internal/site"
)

// writeQuestions puts what the records of a site ask for into a workbook: `review --fill`.
func (a *app) writeQuestions(s *site.Site, name string) error {
	asked := fill.Questions(s)
	records := map[string]bool{}
	for _, q := range asked {
		for _, g := range q.Gaps {
			records[g.File] = true
		}
	}
	if err := disk.Write(name, fill.Workbook(asked, s.Config.Unit, a.lang)); err != nil {
		return machineError{err}
	}
	a.tell(a.err, askedInWorkbook, name, len(asked), len(records))
	if over := len(fill.Asked(asked)) - len(asked); over > 0 {
		a.tell(a.err, askedOverAll, over)
	}
	return nil
}

// fillIn writes the answers of such a workbook into the records, all or none:
// `import --fill`.
func (a *app) fillIn(f reviseFlags, files []string) error {
	if len(files) != 1 {
		return wrong(fillTakesOne)
	}
	data, err := disk.Read(files[0])
	if errors.Is(err, fs.ErrNotExist) {
		return wrong(noFile, files[0])
	} else if err != nil {
		return machineError{err}
	}
	if err := a.finish(f.source); err != nil {
		return err
	}
	s, before, err := f.load()
	if err != nil {
		return err
	}
	answers, found, err := fill.ReadWorkbook(filepath.Base(files[0]), data, fill.Questions(s))
	if err != nil {
		return wrong(notAWorkbook, files[0], err)
	}
	from := plainFiles(f.source)
	plan, err := fill.Make(from, answers)
	if err != nil {
		return machineError{err}
	}
	found = problem.Merge(found, plan.Problems)
	if err := found.WriteText(a.err, a.lang); err != nil {
		return machineError{err}
	}
	if found.Failed() {
		a.tell(a.out, importRefused)
		return errContent
	}
	return a.writeAnswers(f, from, plan, before)
}

func (a *app) writeAnswers(f reviseFlags, from fs.FS, plan *fill.Plan, before problem.List) error {
	p := &revise.Plan{}
	for _, c := range plan.Changes {
		p.Changes = append(p.Changes, revise.Change{Name: c.Name, Old: c.Old, New: c.New})
	}
	if err := a.wouldHold(f, from, p, before); err != nil {
		return err
	}
	if f.dryRun {
		a.tellPlan(p)
		a.tell(a.out, wouldFill, plan.Values, len(p.Changes))
		return nil
	}
	if err := commitChanges(f.source, p.Changes); err != nil {
		return machineError{err}
	}
	a.tell(a.out, filledIn, plan.Values, len(p.Changes), f.named())
	return nil
}
