package record

import (
	"io/fs"
	"path"

	"niemyet/generator/internal/problem"
)

// Layer is a folder of records below the site's own: those of the national base, of the
// province. A record of a nearer layer that speaks of the same thing lies on it, and need
// only say what differs.
//
// Two files speak of one thing when they are of one kind and have one code, or, where one
// of them gives no code, one file name. Laid together, each key has the value of the
// nearest file that has the key; a list of tables has all rows of all files, where rows
// that agree in the keys marked "same" in their struct are one row, laid together in the
// same way; any other list is that of the nearest file. A row with drop = true takes the
// one away that it lies on. The body is the nearest that says anything. The record has
// the nearest file's name, and the others as former addresses.
type Layer struct {
	Name  string // what people call it
	Path  string // as config.toml writes it: the files of the layer go by it in messages
	Files fs.FS  // with content/
	Stamp string // what changes when the files do without their times: of a packed layer
}

// Part is one of the files that a record is laid together of.
type Part struct {
	Layer *Layer // nil for the site's own
	File  string // as messages name it
	id    string
	code  string
	depth int    // how many layers are farther
	read  Record // the file alone: its faults are nobody's business; nil for one that is no record
}

// Parts are the files of a record, the nearest first; one with a nil Layer for a record of
// the site alone.
func (b *Base) Parts() []Part {
	if b.parts == nil {
		return []Part{{File: b.File}}
	}
	return b.parts
}

// Read is the text of the site's own file as the record was read from it; "" when only
// layers have the record.
func (b *Base) Read() string {
	switch {
	case b.parts == nil && b.table != nil:
		return b.table.Source.Text()
	case b.parts != nil && b.parts[0].Layer == nil && b.parts[0].read != nil:
		return b.parts[0].read.base().table.Source.Text()
	}
	return ""
}

// Own tells whether the site itself has a file of the record.
func (b *Base) Own() bool { return b.parts == nil || b.parts[0].Layer == nil }

// Lies tells whether layers have the record.
func (b *Base) Lies() bool { return b.parts != nil }

// Where is the file in which the record stands first of all, as messages name it.
func (b *Base) Where() string { return b.Parts()[0].File }

// FartherNames are the file names of the record in layers where it has another one.
func (b *Base) FartherNames() (out []string) {
	for _, p := range b.parts {
		if p.id != b.ID {
			out = append(out, p.id)
		}
	}
	return out
}

// named is a file of a layer as messages name it.
func (l *Layer) named(file string) string {
	if l == nil {
		return file
	}
	return path.Join(l.Path, file)
}

// name gives problems the names of the layer's files.
func (l *Layer) name(found problem.List) problem.List {
	if l != nil {
		for i := range found {
			found[i].Layer, found[i].File = l.Name, l.named(found[i].File)
		}
	}
	return found
}

// source is a text of the layer, to be pointed into.
func (l *Layer) source(file, text string) *problem.Source {
	src := problem.NewSource(l.named(file), text)
	if l != nil {
		src.Layer = l.Name
	}
	return src
}
