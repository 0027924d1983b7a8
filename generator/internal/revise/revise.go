// Package revise ends procedures and renames units across all files of a site.
//
// In: the source folder as an fs.FS, the linked site of a day and a wish: this
// procedure ends by that decision; this unit is called so from now on, or is part of
// another. Out: a [Plan], the files that change, each with its old and its new bytes,
// and notes for the clerk; or an error that says why the wish makes no sense.
//
// Only the values that must change do (package amend): comments, order and formatting
// stay. Prose is never rewritten, for it tells what was; where it still names the old
// unit is noted. Nothing is forgotten: an ended procedure keeps its file and address,
// a renamed unit keeps its old name and old address, a merged unit's file moves to
// luu-tru/, outside of content/. Of a record that layers have, the site's own file is
// changed, or made, and says what differs.
//
// What never happens: a file is written (the caller does that, all or nothing, after
// it has checked the site that would be); the clock is read; a fact is invented.
package revise

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing/fstest"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Archive is the folder of records that are part of the site no more.
const Archive = "luu-tru"

// Change is one file of a plan.
type Change struct {
	Name     string // slash-separated, below the source folder
	Old, New []byte // nil: the file is not there
}

// Plan is what would change.
type Plan struct {
	Changes []Change // in order of names
	Notes   []problem.Text
}

// Wish is what somebody wants to have changed.
type Wish interface {
	// Plan works out the files that change, for the site of a day; a [Refusal] says why
	// the wish makes no sense.
	Plan(from fs.FS, s *site.Site) (*Plan, error)
}

// Refusal is a wish that makes no sense, told in both languages.
type Refusal struct{ problem.Text }

func (r Refusal) Error() string { return r.Vi }

func refuse(sentence problem.Text, args ...any) error { return Refusal{sentence.With(args...)} }

// work holds the files while they change.
type work struct {
	from  fs.FS
	files map[string]*file  // by the name the file had
	moved map[string]string // old name -> new name
	plan  Plan
}

// file is a record, or config.toml, while it changes.
type file struct {
	record record.Record // nil for config.toml
	own    []byte        // the site's file; nil when only layers have the record
	was    []byte        // the text that changes: of a record that layers have, all laid together
	doc    *amend.Doc
}

func newWork(from fs.FS) *work {
	return &work{from: from, files: map[string]*file{}, moved: map[string]string{}}
}

// fileOf is the name of the file of a record, or of the site's own data when that is nil.
func fileOf(r record.Record) string {
	if r == nil {
		return configName
	}
	return record.Of(r).File
}

// doc opens a record for change, or config.toml when that is nil.
func (w *work) doc(r record.Record) (*amend.Doc, error) {
	if f := w.files[fileOf(r)]; f != nil {
		return f.doc, nil
	}
	if r == nil {
		return w.configDoc()
	}
	b := record.Of(r)
	own, whole, err := amend.Texts(w.from, r)
	if err != nil {
		return nil, err
	}
	d, err := w.open(b.File, &file{record: r, own: own, was: whole})
	if err == nil {
		d.Of(b.Kind)
	}
	return d, err
}

func (w *work) configDoc() (*amend.Doc, error) {
	raw, err := fs.ReadFile(w.from, configName)
	if err != nil {
		return nil, err
	}
	return w.open(configName, &file{own: raw, was: raw})
}

func (w *work) open(name string, f *file) (d *amend.Doc, err error) {
	read := amend.File
	if name == configName {
		read = amend.Keys
	}
	if f.doc, err = read(f.was); err != nil {
		return nil, refuse(fileFaulty, name, err)
	}
	w.files[name] = f
	return f.doc, nil
}

// set gives one value of a file: of a record, or of config.toml when that is nil.
func (w *work) set(r record.Record, key string, v any) error {
	d, err := w.doc(r)
	if err != nil {
		return err
	}
	if err := d.Set(key, v); err != nil {
		return fmt.Errorf("%s: %s: %w", fileOf(r), key, err)
	}
	return nil
}

// finish turns what changed into the plan.
func (w *work) finish() (*Plan, error) {
	for name, f := range w.files {
		to := w.moved[name]
		fresh := f.doc.Bytes()
		switch {
		case to == "" && bytes.Equal(fresh, f.was):
			continue
		case f.record == nil:
			w.plan.Changes = append(w.plan.Changes, Change{name, f.own, fresh})
			continue
		case to != "" && record.Of(f.record).Lies():
			return nil, refuse(movesBelow, name)
		}
		own, err := amend.Apart(f.record, f.own, fresh)
		if errors.Is(err, amend.ErrNotApart) {
			return nil, refuse(notApart, name)
		}
		if err != nil {
			return nil, err
		}
		if to != "" {
			w.plan.Changes = append(w.plan.Changes, Change{name, f.own, nil}, Change{to, nil, own})
			continue
		}
		w.plan.Changes = append(w.plan.Changes, Change{name, f.own, own})
	}
	slices.SortFunc(w.plan.Changes, func(a, b Change) int { return strings.Compare(a.Name, b.Name) })
	return &w.plan, nil
}

func (w *work) note(sentence problem.Text, args ...any) {
	w.plan.Notes = append(w.plan.Notes, sentence.With(args...))
}

const configName = "config.toml"

// Overlay is the source folder as it would be: the records and config.toml with the
// changes of the plan. Everything is in memory.
func (p *Plan) Overlay(from fs.FS) (fs.FS, error) {
	out := fstest.MapFS{}
	keep := func(name string) error {
		raw, err := fs.ReadFile(from, name)
		if err == nil {
			out[name] = &fstest.MapFile{Data: raw, Mode: 0o644}
		}
		return err
	}
	err := fs.WalkDir(from, record.ContentDir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		return keep(name)
	})
	if err != nil {
		return nil, err
	}
	if err := keep(configName); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	for _, c := range p.Changes {
		if c.New == nil {
			delete(out, c.Name)
			continue
		}
		out[c.Name] = &fstest.MapFile{Data: c.New, Mode: 0o644}
	}
	return out, nil
}

// same tells whether two names are one. Marks count: Nghĩa Thành is not Nghĩa Thanh.
func same(a, b string) bool {
	a, _ = vi.Clean(a)
	b, _ = vi.Clean(b)
	return strings.EqualFold(vi.Collapse(a), vi.Collapse(b))
}

// value is one text of a record: its path in the file and its field.
type value struct {
	path  string
	field record.Field
	text  string
}

// values lists all texts of a record, or of config.toml, that it has as plain strings.
func values(of any) (out []value) {
	walk(reflect.ValueOf(of).Elem(), "", &out)
	return out
}

func walk(v reflect.Value, at string, out *[]value) {
	for _, f := range record.Fields(v.Type()) {
		x := v.FieldByIndex(f.Index)
		p := f.Key
		if at != "" {
			p = at + "." + f.Key
		}
		switch {
		case x.Kind() == reflect.String:
			*out = append(*out, value{p, f, x.String()})
		case x.Kind() == reflect.Slice && x.Type().Elem().Kind() == reflect.String:
			for i := range x.Len() {
				*out = append(*out, value{p + "." + strconv.Itoa(i), f, x.Index(i).String()})
			}
		case x.Kind() == reflect.Slice && x.Type().Elem().Kind() == reflect.Struct && len(record.Fields(x.Type().Elem())) > 0:
			for i := range x.Len() {
				walk(x.Index(i), p+"."+strconv.Itoa(i), out)
			}
		case record.IsTable(x.Type()):
			walk(x, p, out)
		}
	}
}

// with is a list with a text more, unless it is there.
func with(list []string, more ...string) []string {
	out := slices.Clone(list)
	for _, m := range more {
		if m != "" && !slices.ContainsFunc(out, func(x string) bool { return same(x, m) }) {
			out = append(out, m)
		}
	}
	return out
}

func slugs(list []record.Slug) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = string(s)
	}
	return out
}

// archived is where a record goes that is part of the site no more.
func archived(file string) string {
	return path.Join(Archive, strings.TrimPrefix(file, record.ContentDir+"/"))
}
