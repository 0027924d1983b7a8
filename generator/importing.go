package main

import (
	"bytes"
	"errors"
	"io/fs"
	"path/filepath"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/editor"
	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/problem"
)

// importing lets the form import a spreadsheet or a document as `niemyet import` does: what
// would change is worked out by the same planner, and the form writes it.
func importing(from sourceFlags) func(editor.ImportWish) (editor.ImportPlan, error) {
	return func(wish editor.ImportWish) (out editor.ImportPlan, err error) {
		f := &importFlags{sourceFlags: from, kind: wish.Kind.Name, force: wish.Take, keep: wish.Keep}
		if wish.Write {
			if err := f.moveBases(); err != nil {
				return out, err
			}
		}
		got, found, refused, err := f.readLists(wish.Kind, []importer.ListInput{{Name: wish.File, Data: wish.Data}})
		if err != nil {
			return out, err
		}
		plan, err := planImport(f, got.Files, nil)
		if err != nil {
			return out, err
		}
		plan.stop = plan.stop || refused
		found = append(found, plan.found...)
		found.Sort()
		out = editor.ImportPlan{Same: plan.same, Refused: plan.refused() || found.Failed(), Found: found}
		for _, x := range plan.fresh {
			out.Fresh = append(out.Fresh, below(from.source, x.path()))
		}
		for _, x := range plan.changed {
			one := editor.ImportedFile{File: below(from.source, x.path())}
			for _, c := range x.changes {
				one.Changes = append(one.Changes, importedValue(c.Field, c.From, c.To))
			}
			out.Changed = append(out.Changed, one)
		}
		for _, c := range plan.conflicts {
			out.Conflicts = append(out.Conflicts, editor.ImportClash{At: c.file + ":" + c.key, File: c.file, ImportedValue: importedValue(c.field, c.yours, c.theirs)})
		}
		for _, x := range got.Report.NotKept {
			out.Lost = append(out.Lost, editor.ImportedValue{Field: x.Why.Vi, Theirs: x.Text})
		}
		out.Changes, err = f.allChanges(plan, got, wish, found)
		return out, err
	}
}

// importedValue is a value of both sides as the form says it.
func importedValue(field problem.Text, yours, theirs string) editor.ImportedValue {
	return editor.ImportedValue{Field: field.Vi, Yours: problem.InLanguage(yours, problem.Vietnamese), Theirs: problem.InLanguage(theirs, problem.Vietnamese)}
}

// below is a file's name from the source folder.
func below(source, name string) string {
	if rel, err := filepath.Rel(source, name); err == nil {
		name = rel
	}
	return filepath.ToSlash(name)
}

// allChanges are the files of an import with what it remembers and its report, each with
// what it holds now, so that all can be taken back.
func (f *importFlags) allChanges(plan importPlan, got importer.ListResult, wish editor.ImportWish, found problem.List) ([]disk.Change, error) {
	changes, err := plan.changes(f.source)
	if err != nil || len(changes) == 0 {
		return nil, err
	}
	if m := got.Mapping; m != nil && len(m.Columns)+len(m.Values) > 0 {
		changes = append(changes, disk.Change{Name: below(f.source, f.mappingFile(wish.Kind)), New: m.Bytes(wish.Kind), Whatever: true})
	}
	var report bytes.Buffer
	if err := got.Report.WriteMarkdown(&report, found); err != nil {
		return nil, err
	}
	changes = append(changes, disk.Change{Name: "import-report.md", New: report.Bytes(), Whatever: true})
	var out []disk.Change
	for _, c := range changes {
		if c.Whatever {
			c.Whatever = false
			if c.Old, err = disk.Read(filepath.Join(f.source, filepath.FromSlash(c.Name))); errors.Is(err, fs.ErrNotExist) {
				c.Old, err = nil, nil
			}
			if err != nil {
				return nil, err
			}
			if c.Old != nil && bytes.Equal(c.Old, c.New) {
				continue
			}
		}
		out = append(out, c)
	}
	return out, nil
}
