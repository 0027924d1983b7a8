package site

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"

	"niemyet/generator/internal/drawing"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// drawingKey is what a drawing is remembered by.
type drawingKey struct {
	layer, name string
	size, time  int64
}

// drawings looks into every SVG file that the site publishes: its own, and those that layers
// give ([LayerStatic]) and no file of the site or of a nearer layer hides. Pictures beside style
// sheets are parts of these, as render has it, and go nowhere.
func (m *memo) drawings(own fs.FS, below []record.Layer) (found problem.List) {
	seen := map[string]bool{}
	for i, layer := range slices.Concat([]record.Layer{{Files: own}}, below) {
		files, err := fs.Sub(layer.Files, StaticFolder)
		if err != nil {
			panic("internal error: " + err.Error())
		}
		if i > 0 {
			files = given{files}
		}
		_ = fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return nil // what cannot be read is told by those who publish it
			case d.IsDir() && name == StyleFolder:
				return fs.SkipDir
			case d.IsDir(), seen[name]:
				return nil
			}
			seen[name] = true
			if strings.EqualFold(path.Ext(name), ".svg") {
				found = append(found, m.drawing(layer, path.Join(StaticFolder, name), d)...)
			}
			return nil
		})
	}
	return found
}

// drawing looks into one, unless it is as it was.
func (m *memo) drawing(layer record.Layer, name string, d fs.DirEntry) problem.List {
	look := func() problem.List { return drawingFaults(layer, name) }
	info, err := d.Info()
	if err != nil || info.ModTime().IsZero() {
		return look()
	}
	return m.drawn.of(drawingKey{layer.Path + "\x00" + layer.Stamp, name, info.Size(), info.ModTime().UnixNano()}, look)
}

// drawingFaults are the problems of a drawing that can be read.
func drawingFaults(layer record.Layer, name string) (found problem.List) {
	file, err := layer.Files.Open(name)
	if err != nil {
		return nil
	}
	faults, err := drawing.Faults(file)
	if errors.Join(err, file.Close()) != nil {
		return nil
	}
	for _, f := range faults {
		at := problem.Place{File: path.Join(layer.Path, name), Line: f.Line, Column: f.Column, Length: 1, Text: f.Text, Layer: layer.Name}
		found = append(found, problem.New("E125", at, "why", problem.Both(f.What)))
	}
	return found
}
