package main

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// newRevision makes the revision of a published record beside it, and keeps what the record
// says now, so that edits made to it later can be told apart. Of a record that is being
// revised it brings those edits into the revision: niemyet new procedure --revises NAME.
func (a *app) newRevision(from sourceFlags, kindName, slug string, begins vi.Date) error {
	kind, err := kindOf(kindName)
	if err != nil {
		return err
	}
	if err := from.there(); err != nil {
		return err
	}
	if !vi.IsSlug(slug) {
		return wrong(noSuchRecord, slug)
	}
	folder := path.Join(record.ContentDir, kind.Folder)
	published, err := disk.Read(filepath.Join(from.source, filepath.FromSlash(folder), slug+".md"))
	if errors.Is(err, fs.ErrNotExist) {
		return wrong(noSuchRecord, path.Join(folder, slug+".md"))
	}
	if err != nil {
		return machineError{err}
	}
	if file, text := revisionOf(from.source, kind, slug); file != "" {
		return a.meetRevision(from.source, kind, file, text, published)
	}
	tail := "-ban-sua"
	if !begins.IsZero() {
		tail = "-tu-" + begins.String()
	}
	text, err := begun(kind, published, slug, begins)
	if err != nil {
		return wrong(oddRecord, path.Join(folder, slug+".md"), err)
	}
	file := besideRecord(from.source, folder, slug, tail)
	if err := disk.Together(from.source, []disk.Change{{Name: file, New: text}, {Name: record.BeganFile(file), New: published}}); err != nil {
		return machineError{err}
	}
	a.tell(a.out, revisionMade, file)
	return nil
}

// besideRecord is the file of a new revision: the record's name and a tail, which no other
// record has.
func besideRecord(source, folder, slug, tail string) string {
	file := func(slug string) string { return path.Join(folder, slug+".md") }
	return file(vi.FreeSlugWith(slug, tail, func(slug string) bool {
		_, err := os.Stat(filepath.Join(source, filepath.FromSlash(file(slug))))
		return err == nil
	}))
}

// begun is a record's text as that of its revision: of a coming day, or a draft.
func begun(kind *record.Kind, published []byte, slug string, begins vi.Date) ([]byte, error) {
	doc, err := amend.File(published)
	if err != nil {
		return nil, err
	}
	doc.Of(kind)
	if err := doc.Set("revises", slug); err != nil {
		return nil, err
	}
	if begins.IsZero() {
		err = doc.Set("draft", true)
	} else {
		err = doc.Set("revises_from", begins)
	}
	return doc.Bytes(), err
}

// revisionOf is the file that revises a record, and its text; "" when none does.
func revisionOf(source string, kind *record.Kind, slug string) (file string, text []byte) {
	folder := path.Join(record.ContentDir, kind.Folder)
	entries, _ := os.ReadDir(filepath.Join(source, filepath.FromSlash(folder)))
	for _, entry := range entries {
		text, err := disk.Read(filepath.Join(source, filepath.FromSlash(folder), entry.Name()))
		if err != nil {
			continue
		}
		if doc, err := amend.File(text); err == nil {
			if of, _ := doc.Get("revises"); of == slug {
				return path.Join(folder, entry.Name()), text
			}
		}
	}
	return "", nil
}

// meetRevision brings what was edited in a record since its revision began into the
// revision. Where both have changed the same the revision's stays, and is told.
func (a *app) meetRevision(source string, kind *record.Kind, file string, text, published []byte) error {
	began := record.BeganFile(file)
	base, err := disk.Read(filepath.Join(source, filepath.FromSlash(began)))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return machineError{err}
	}
	if base == nil { // copied by hand: from now on it is known
		if err := disk.Together(source, []disk.Change{{Name: began, New: published}}); err != nil {
			return machineError{err}
		}
		a.tell(a.out, revisionKnown, file)
		return nil
	}
	m, err := importer.Meet(kind, base, text, published, nil)
	if err != nil {
		return wrong(oddRecord, file, err)
	}
	changes := []disk.Change{{Name: began, Old: base, New: published}}
	if string(m.Data) != string(text) {
		changes = append(changes, disk.Change{Name: file, Old: text, New: m.Data})
	}
	if err := disk.Together(source, changes); err != nil {
		return machineError{err}
	}
	a.tell(a.out, revisionMet, file, len(m.Changes), len(m.Conflicts))
	for _, c := range m.Conflicts {
		a.tell(a.out, revisionApart, a.say(c.Field), problem.InLanguage(c.From, a.lang), problem.InLanguage(c.To, a.lang))
	}
	return nil
}
