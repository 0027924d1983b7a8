package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

func (a *app) importCommand() *cobra.Command {
	var f importFlags
	c := &cobra.Command{
		Use: "import",
		RunE: func(_ *cobra.Command, files []string) error {
			if len(files) == 0 {
				return wrong(importNoFiles)
			}
			if f.daysOff {
				return a.importDaysOff(reviseFlags{sourceFlags: f.sourceFlags, dryRun: f.dryRun}, files)
			}
			if f.fill {
				return a.fillIn(reviseFlags{sourceFlags: f.sourceFlags, dryRun: f.dryRun}, files)
			}
			return a.importFiles(f, files)
		},
	}
	f.addFolder(c)
	textFlag(c, &f.out, "out")
	textFlag(c, &f.into, "into")
	textFlag(c, &f.kind, "kind")
	textFlag(c, &f.report, "report")
	dayFlag(c, &f.dateOfSource, "date-of-source")
	c.Flags().StringArrayVar(&f.popularity, "popularity", nil, "")
	pairsFlag(c, &f.set, "set")
	switchFlag(c, &f.dryRun, "dry-run")
	conflictFlag(c, &f.force, "force")
	conflictFlag(c, &f.keep, "keep")
	f.choose.add(c)
	switchFlag(c, &f.fill, "fill")
	switchFlag(c, &f.daysOff, "holidays")
	return c
}

// imported is what was read, whatever the source.
type imported struct {
	files   []importer.File
	found   problem.List
	summary func(io.Writer)
	report  func(io.Writer, problem.List) error
	mapping *importer.Mapping    // nil for the portal's export
	refused bool                 // the mapping file has faults: nothing is written, it is a clerk's
	rows    []importer.RowReport // of the portal's export
	save    func() error         // what else is kept beside the report; nil for none
}

// importFiles reads the files, holds what they make against what is there, and writes
// all of it or nothing.
func (a *app) importFiles(f importFlags, files []string) error {
	if f.into != "" {
		if err := a.intoLayer(&f); err != nil {
			return err
		}
	}
	kind, err := f.check(files)
	if err != nil {
		return err
	}
	if err := a.finishBefore(&f); err != nil {
		return err
	}
	var got imported
	if kind == nil {
		got, err = a.importPortal(&f, files)
	} else {
		got, err = a.importLists(&f, kind, files)
	}
	if err != nil {
		return err
	}
	plan, err := planImport(&f, got.files, got.rows)
	if err != nil {
		return machineError{err}
	}
	found := append(got.found, plan.found...)
	found.Sort()
	if err := found.WriteText(a.err, a.lang); err != nil {
		return machineError{err}
	}
	plan.stop = plan.stop || got.refused
	if !f.dryRun && !plan.refused() {
		if err := f.write(plan, got, kind, found); err != nil {
			return machineError{err}
		}
	}
	a.tellImport(f, got, plan, found)
	if f.site != nil && !f.dryRun && !plan.refused() {
		if err := a.tellCovered(&f); err != nil {
			return err
		}
	}
	if found.Failed() {
		return errContent
	}
	return nil
}

// finishBefore ends what an import before this one was stopped in, where this one will write.
func (a *app) finishBefore(f *importFlags) error {
	folders := []string{f.root()}
	if f.out != "" {
		folders = append(folders, filepath.Join(f.out, "..")) // see importPlan.write
	}
	for _, folder := range folders {
		if err := a.finish(folder); err != nil {
			return err
		}
	}
	return nil
}

// importPortal reads exports of the national portal.
func (a *app) importPortal(f *importFlags, files []string) (out imported, err error) {
	opt, err := f.portalOptions()
	if err != nil {
		return out, err
	}
	bad, err := f.readSelection(&opt)
	if err != nil {
		return out, err
	}
	inputs, done, err := openAll(files)
	if err != nil {
		return out, err
	}
	defer done()
	wait := a.waits(readsImport)
	got, err := importer.ImportAll(inputs, opt)
	wait.end()
	if err != nil {
		return out, machineError{err}
	}
	r := &got.Report
	out = imported{files: got.Files, found: append(bad, got.Problems...), rows: r.Rows, refused: bad.Failed()}
	out.save = func() error { return errors.Join(f.keepSelection(opt.Selection), f.writeList(r)) }
	out.report = func(w io.Writer, _ problem.List) error { return r.WriteMarkdown(w) }
	out.summary = func(w io.Writer) {
		left, _ := r.Chosen()
		a.tell(w, importRead, r.Lines, r.Made(), r.Lines-r.Made()-left)
		list := f.listFile()
		if f.dryRun {
			list = ""
		}
		a.tellChoice(w, r, list)
		for _, c := range r.Counts() {
			fmt.Fprintf(w, "%7d  %s\n", c.Times, a.say(c.Verdict.Said()))
		}
		todos, records := r.Todos()
		a.tell(w, importTodos, todos, records)
	}
	return out, nil
}

// importLists reads spreadsheets, text tables and documents.
func (a *app) importLists(f *importFlags, kind *record.Kind, files []string) (out imported, err error) {
	var inputs []importer.ListInput
	for _, name := range files {
		data, err := disk.Read(name)
		if err != nil {
			return out, machineError{err}
		}
		inputs = append(inputs, importer.ListInput{Name: filepath.ToSlash(name), Data: data})
	}
	wait := a.waits(readsImport)
	got, found, refused, err := f.readLists(kind, inputs)
	wait.end()
	if err != nil {
		return out, machineError{err}
	}
	out = imported{files: got.Files, found: found, mapping: got.Mapping, refused: refused}
	out.report = got.Report.WriteMarkdown
	out.summary = func(w io.Writer) {
		a.tell(w, importListed, len(got.Report.Sheets), len(got.Files))
	}
	return out, nil
}

// openAll opens the exports; done closes them.
func openAll(files []string) (inputs []importer.Input, done func(), err error) {
	var open []*os.File
	done = func() {
		for _, f := range open {
			_ = f.Close() // read only: nothing can be lost
		}
	}
	for _, name := range files {
		f, err := disk.Open(name)
		if err != nil {
			done()
			return nil, nil, machineError{err}
		}
		open = append(open, f)
		inputs = append(inputs, importer.Input{Name: filepath.ToSlash(name), From: f})
	}
	return inputs, done, nil
}

// write puts the records, what is remembered and the report on the disk.
func (f *importFlags) write(p importPlan, got imported, kind *record.Kind, found problem.List) error {
	var text bytes.Buffer
	if err := got.report(&text, found); err != nil {
		return err
	}
	if err := f.moveBases(); err != nil {
		return err
	}
	if err := p.write(f.root()); err != nil {
		return err
	}
	if got.mapping != nil && len(got.mapping.Columns)+len(got.mapping.Values) > 0 {
		if _, err := disk.MakeFolder(filepath.Join(f.source, importer.Folder)); err != nil {
			return err
		}
		if err := disk.Write(f.mappingFile(kind), got.mapping.Bytes(kind)); err != nil {
			return err
		}
	}
	if _, err := disk.MakeFolder(filepath.Dir(f.report)); err != nil {
		return err
	}
	if got.save != nil {
		if err := got.save(); err != nil {
			return err
		}
	}
	return disk.Write(f.report, text.Bytes())
}

// tellImport prints the summary.
func (a *app) tellImport(f importFlags, got imported, p importPlan, found problem.List) {
	got.summary(a.out)
	a.tellCodes(found)
	if f.dryRun {
		for _, x := range p.fresh {
			fmt.Fprintf(a.out, "+ %s\n", problem.Visible(x.path()))
		}
	}
	if f.dryRun || len(p.changed) <= fewFiles {
		a.tellChanges(p)
	}
	if len(p.removed) > 0 {
		a.tell(a.out, importRemoved, len(p.removed))
	}
	if n := len(p.conflicts); n > 0 {
		a.tell(a.out, importConflicts, n)
	}
	switch {
	case p.refused():
		a.tell(a.out, importRefused)
	case f.dryRun:
		a.tell(a.out, importDry, len(p.fresh), len(p.changed), p.same)
	default:
		a.tell(a.out, importWrote, len(p.fresh), len(p.changed), p.same, p.dirs(), f.report)
	}
}

// fewFiles is up to how many changed files are told one by one after an import; a dry
// run tells them all.
const fewFiles = 20

// tellChanges prints what changes, old and new.
func (a *app) tellChanges(p importPlan) {
	for _, f := range p.changed {
		fmt.Fprintf(a.out, "~ %s\n", problem.Visible(f.path()))
		for _, c := range f.changes {
			fmt.Fprintf(a.out, "    %s: %s → %s\n", a.say(c.Field), problem.Visible(problem.InLanguage(c.From, a.lang)), problem.Visible(problem.InLanguage(c.To, a.lang)))
		}
	}
}

// tellCodes counts the problems by their codes.
func (a *app) tellCodes(found problem.List) {
	count := map[problem.Code]int{}
	var codes []problem.Code
	for _, p := range found {
		if count[p.Code] == 0 {
			codes = append(codes, p.Code)
		}
		count[p.Code]++
	}
	slices.Sort(codes)
	for _, c := range codes {
		fmt.Fprintf(a.out, "%7d  %s\n", count[c], c)
	}
}
