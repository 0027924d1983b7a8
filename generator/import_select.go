package main

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"path/filepath"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// selectionFile is where the selection is kept.
func (f *importFlags) selectionFile() string {
	if f.choose.file != "" {
		return f.choose.file
	}
	return filepath.Join(f.source, importer.Folder, importer.SelectionFile)
}

// readSelection takes the saved selection, what the flags name, and whose records these are.
func (f *importFlags) readSelection(opt *importer.Options) (problem.List, error) {
	data, err := disk.Read(f.selectionFile())
	if err != nil && (!errors.Is(err, fs.ErrNotExist) || f.choose.file != "") {
		if errors.Is(err, fs.ErrNotExist) {
			return nil, wrong(noFile, f.choose.file)
		}
		return nil, machineError{err}
	}
	opt.SelectionFile = filepath.ToSlash(f.selectionFile())
	saved, found := importer.ReadSelection(opt.SelectionFile, data)
	if f.choose.proposed == proposalsLeave {
		f.choose.named.Add(importer.Selection{Accept: importer.Proposals()})
	}
	saved.Add(f.choose.named)
	opt.Selection = saved
	home := f.source
	if f.site != nil {
		home = f.site.source
	}
	cfg, err := site.ReadConfig(plainFiles(home))
	if err != nil {
		return nil, machineError{err}
	}
	var events []string
	for _, x := range cfg.Entries("life_events") {
		events = append(events, x.ID)
	}
	name := filepath.Join(f.source, importer.Folder, importer.DraftFile)
	own, err := disk.Read(name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, machineError{err}
	}
	drafts, bad := importer.ReadDrafts(filepath.ToSlash(name), own, events)
	opt.Drafts, found = drafts, append(found, bad...)
	opt.Unit = importer.Unit{Name: cfg.Unit, Superior: cfg.Superior, Former: cfg.FormerUnits}
	return found, nil
}

// keepSelection saves the selection when flags have changed it.
func (f *importFlags) keepSelection(s importer.Selection) error {
	file := filepath.Join(f.source, importer.Folder, importer.SelectionFile)
	if f.choose.named.Empty() && f.choose.file == "" {
		return nil
	}
	if _, err := disk.MakeFolder(filepath.Dir(file)); err != nil {
		return err
	}
	return disk.Write(file, s.Bytes())
}

// writeList writes it.
func (f *importFlags) writeList(r *importer.Report) error {
	var text bytes.Buffer
	if err := r.WriteList(&text); err != nil {
		return err
	}
	return disk.Write(f.listFile(), text.Bytes())
}

// tellChoice says how many procedures were left and why, and what is proposed.
func (a *app) tellChoice(w io.Writer, r *importer.Report, list string) {
	left, proposed := r.Chosen()
	if left > 0 {
		a.tell(w, importLeft, left)
	}
	for _, c := range r.ByReason() {
		if c.Choice.Left {
			a.tell(w, importReason, len(c.Rows), a.say(c.Choice.Why))
		}
	}
	if proposed > 0 {
		a.tell(w, importProposed, proposed)
		for _, c := range r.ByReason() {
			if c.Choice.Proposed() {
				a.tell(w, importReason, len(c.Rows), a.say(c.Choice.Why))
			}
		}
		a.tell(w, importProposedHow)
	}
	a.tellLooks(w, r)
	if left+proposed > 0 && list != "" {
		a.tell(w, importList, list)
	}
}

// mostAsked is how many procedures are asked about by name.
const mostAsked = 15

// tellLooks says what was imported and is worth a look, and what a person has to decide.
func (a *app) tellLooks(w io.Writer, r *importer.Report) {
	doubts, asked, above := 0, []int(nil), []int(nil)
	for _, c := range r.ByReason() {
		if c.Choice.Doubt {
			doubts += len(c.Rows)
		}
		switch {
		case c.Choice.Asks():
			asked = c.Rows
		case c.Choice.Above():
			above = c.Rows
		}
	}
	if doubts > 0 {
		a.tell(w, importDoubts, doubts)
	}
	for _, c := range r.ByReason() {
		if c.Choice.Doubt {
			a.tell(w, importReason, len(c.Rows), a.say(c.Choice.Why))
		}
	}
	if len(asked) > 0 {
		a.tell(w, importAsked, len(asked))
	}
	for _, i := range asked[:min(len(asked), mostAsked)] {
		row := r.Rows[i]
		a.tell(w, importAskedOne, row.Code, vi.Truncate(row.Name, 90), row.Facts.Decision)
	}
	if len(above) > 0 {
		a.tell(w, importAbove, len(above))
	}
	for _, i := range above[:min(len(above), mostAsked)] {
		row := r.Rows[i]
		a.tell(w, importAskedOne, row.Code, vi.Truncate(row.Name, 90), row.Facts.Agencies)
	}
}
