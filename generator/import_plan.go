package main

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

// importPlan is what an import would do.
type importPlan struct {
	fresh     []planned
	changed   []planned
	same      int
	bases     []planned // what the next import compares with
	removed   []planned // records not chosen any more, as the last import made them
	forgotten []planned // what was remembered of those
	gone      []string  // records that their source has no more
	deleted   int
	conflicts []clash
	stop      bool // nothing may be written
	found     problem.List
}

// clash is a value that the clerk and the source have both changed.
type clash struct {
	file, key     string // of the record: "ten.md", "ways.0.fee"
	field         problem.Text
	yours, theirs string
}

// planned is a file that would be written.
type planned struct {
	dir, name string
	data      []byte
	old       []byte // what the file holds now
	changes   []importer.Change
}

func (p planned) path() string { return filepath.ToSlash(filepath.Join(p.dir, p.name)) }

// planner holds an import against what is there.
type planner struct {
	f     *importFlags
	plan  importPlan
	known map[*record.Kind]*shelf
}

// shelf is what a folder of records holds.
type shelf struct {
	dir, base string
	former    string // where base lay before
	files     map[string][]byte
	byID      map[string]string // identity -> file name
	taken     map[string]bool   // names that this import has written to
	orphans   map[string]orphan // nil until they are asked for
}

func planImport(f *importFlags, files []importer.File, rows []importer.RowReport) (importPlan, error) {
	p := planner{f: f, known: map[*record.Kind]*shelf{}}
	for _, file := range files {
		s, err := p.shelf(file.Kind)
		if err != nil {
			return p.plan, err
		}
		if err := p.hold(s, file); err != nil {
			return p.plan, err
		}
	}
	p.strange()
	if len(rows) > 0 {
		kind := record.KindOf[*record.Procedure]()
		return p.plan, errors.Join(p.holdLeft(kind, rows), p.holdGone(kind, files, rows))
	}
	if kind, known := record.KindNamed(f.kind); known && len(files) > 0 {
		return p.plan, p.holdGone(kind, files, nil)
	}
	return p.plan, nil
}

// holdLeft finds records of former imports that are not chosen any more. They stay, and
// are told; with --remove-left those go that nobody has changed since.
func (p *planner) holdLeft(kind *record.Kind, rows []importer.RowReport) error {
	s, err := p.shelf(kind)
	if err != nil {
		return err
	}
	stay, example := 0, ""
	for _, row := range rows {
		name, there := s.byID[importer.IdentityOf(kind, row.Code)]
		if !row.Choice.Left || !there {
			continue
		}
		base, err := s.baseFor(name)
		if err != nil {
			return err
		}
		if p.f.choose.remove && bytes.Equal(base, s.files[name]) {
			p.plan.removed = append(p.plan.removed, planned{dir: s.dir, name: name, old: s.files[name]})
			p.plan.forgotten = append(p.plan.forgotten, planned{dir: s.base, name: name, old: base})
			continue
		}
		if stay++; example == "" {
			example = name
		}
	}
	if stay > 0 {
		p.plan.found = append(p.plan.found, problem.New("N646", problem.Place{File: filepath.ToSlash(s.dir)}, "count", strconv.Itoa(stay), "file", example))
	}
	return nil
}

// shelf reads a folder once.
func (p *planner) shelf(k *record.Kind) (*shelf, error) {
	if s, ok := p.known[k]; ok {
		return s, nil
	}
	s := &shelf{dir: p.f.dirOf(k), base: p.f.baseOf(k), former: p.f.formerBaseOf(k), files: map[string][]byte{}, byID: map[string]string{}, taken: map[string]bool{}}
	p.known[k] = s
	entries, err := os.ReadDir(s.dir)
	if errors.Is(err, fs.ErrNotExist) {
		return s, nil
	}
	for _, e := range entries {
		if e.IsDir() || filepath.Ext(e.Name()) != ".md" || strings.HasPrefix(e.Name(), ".") {
			continue
		}
		data, readErr := disk.Read(filepath.Join(s.dir, e.Name()))
		if readErr != nil {
			return nil, readErr
		}
		s.files[e.Name()] = data
		id := importer.Identity(k, data)
		if id == "" {
			continue
		}
		other, twice := s.byID[id]
		if twice && importer.Unique(k) {
			_, code, _ := strings.Cut(id, "|")
			at := filepath.ToSlash(filepath.Join(s.dir, e.Name()))
			p.plan.found = append(p.plan.found, problem.New("E608", problem.Place{File: at}, "file", e.Name(), "code", code, "name", other))
		}
		if !twice {
			s.byID[id] = e.Name()
		}
	}
	return s, err
}

// hold finds the file a record belongs to and what would change in it.
func (p *planner) hold(s *shelf, file importer.File) error {
	name := s.nameFor(file)
	s.taken[name] = true
	place := planned{dir: s.dir, name: name, data: file.Data}
	base, err := p.baseOf(s, file, name)
	if err != nil {
		return err
	}
	ours, there := s.files[name]
	next := file.Data
	defer func() {
		if !bytes.Equal(base, next) {
			p.plan.bases = append(p.plan.bases, planned{dir: s.base, name: name, data: next})
		}
	}()
	switch {
	case !there && base != nil && !p.f.force.means(name, ""):
		p.plan.deleted++
		p.plan.found = append(p.plan.found, problem.New("N622", problem.Place{File: place.path()}, "file", name))
	case !there:
		p.plan.fresh = append(p.plan.fresh, place)
	case bytes.Equal(ours, file.Data):
		p.plan.same++
	default:
		next = p.merge(file, place, base, ours)
	}
	return nil
}

// baseFor is a record as the last import made it.
func (s *shelf) baseFor(name string) ([]byte, error) {
	for _, dir := range []string{s.base, s.former} {
		base, err := disk.Read(filepath.Join(dir, name))
		if err == nil || !errors.Is(err, fs.ErrNotExist) {
			return base, err
		}
	}
	return nil, nil
}

// orphan is what was remembered of a file that is not there under its name any more: of one
// that a clerk renamed, or deleted.
type orphan struct {
	dir, name string
	data      []byte
}

// left reads the orphans of a folder, by what they speak of and by name.
func (s *shelf) left(k *record.Kind) (map[string]orphan, error) {
	if s.orphans != nil {
		return s.orphans, nil
	}
	s.orphans = map[string]orphan{}
	for _, dir := range []string{s.base, s.former} {
		entries, err := os.ReadDir(dir)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
		for _, e := range entries {
			if _, there := s.files[e.Name()]; there || e.IsDir() || filepath.Ext(e.Name()) != ".md" {
				continue
			}
			data, err := disk.Read(filepath.Join(dir, e.Name()))
			if err != nil {
				return nil, err
			}
			of := orphan{dir, e.Name(), data}
			for _, id := range []string{importer.Identity(k, data), "name|" + e.Name()} {
				if _, there := s.orphans[id]; !there && id != "" {
					s.orphans[id] = of
				}
			}
		}
	}
	return s.orphans, nil
}

// baseOf is what is remembered of the record that a file of the import speaks of. A file
// that a clerk renamed keeps it: it lies under the old name, and moves.
func (p *planner) baseOf(s *shelf, file importer.File, name string) ([]byte, error) {
	base, err := s.baseFor(name)
	if base != nil || err != nil {
		return base, err
	}
	orphans, err := s.left(file.Kind)
	if err != nil {
		return nil, err
	}
	ids := []string{importer.Identity(file.Kind, file.Data)}
	if !importer.Unique(file.Kind) { // else the name alone would mix two things up
		ids = append(ids, "name|"+file.Name)
	}
	if ours, there := s.files[name]; there {
		ids = append([]string{importer.Identity(file.Kind, ours)}, ids...)
	}
	for _, id := range ids {
		of, there := orphans[id]
		if !there {
			continue
		}
		if _, there := s.files[name]; there {
			p.plan.forgotten = append(p.plan.forgotten, planned{dir: of.dir, name: of.name, old: of.data})
		}
		return of.data, nil
	}
	return nil, nil
}

// nameFor is the file of a record: one that speaks of the same thing, also when a clerk
// renamed it; else the import's own name, or the next free one when another thing has it.
func (s *shelf) nameFor(file importer.File) string {
	id := importer.Identity(file.Kind, file.Data)
	if name, ok := s.byID[id]; ok && id != "" && !s.taken[name] {
		return name
	}
	name := file.Name
	for i := 2; s.taken[name] || importer.Unique(file.Kind) && s.isOther(file.Kind, name, id); i++ {
		name = numbered(file.Name, i)
	}
	return name
}

// isOther tells whether a file of this name speaks of something else.
func (s *shelf) isOther(k *record.Kind, name, id string) bool {
	data, there := s.files[name]
	if !there {
		return false
	}
	other := importer.Identity(k, data)
	return other != "" && other != id
}

// merge brings a record into a file that is there, and gives what the next import is to
// compare with.
func (p *planner) merge(file importer.File, place planned, base, ours []byte) (next []byte) {
	merged, err := importer.Merge(file.Kind, base, ours, file.Data, p.f.choicesFor(place.name))
	if err != nil {
		p.plan.found = append(p.plan.found, problem.New("E607", problem.Place{File: place.path()}, "file", place.name))
		return base
	}
	next = merged.Base
	r, _ := record.Parse(place.path(), file.Kind, ours)
	for _, c := range merged.Conflicts {
		at := problem.Place{File: place.path()}
		if r != nil {
			at = record.Of(r).At(c.Key)
		}
		p.plan.conflicts = append(p.plan.conflicts, clash{place.name, c.Key, c.Field, c.From, c.To})
		p.plan.found = append(p.plan.found, problem.New("W621", at, "field", problem.Both(c.Field), "yours", c.From, "theirs", c.To, "file", place.name, "key", c.Key))
	}
	if bytes.Equal(merged.Data, ours) {
		p.plan.same++
		return next
	}
	place.data, place.old, place.changes = merged.Data, ours, merged.Changes
	p.plan.changed = append(p.plan.changed, place)
	return next
}

// refused tells whether nothing may be written.
func (p *importPlan) refused() bool { return p.stop || p.found.Failed() }

// write puts the records and what is remembered on the disk, all or none. With --out some may
// lie beside the folder: all are then written from the one above.
func (p *importPlan) write(root string) error {
	changes, err := p.changes(root)
	if err != nil || len(changes) == 0 {
		return err
	}
	if beside := func(c disk.Change) bool { return strings.HasPrefix(c.Name, "../") }; slices.ContainsFunc(changes, beside) {
		root = filepath.Join(root, "..")
		if changes, err = p.changes(root); err != nil {
			return err
		}
	}
	if _, err := disk.MakeFolder(root); err != nil {
		return err
	}
	return disk.Together(root, changes)
}

// changes are the files of the plan, named from a folder.
func (p *importPlan) changes(root string) (changes []disk.Change, err error) {
	add := func(f planned, old []byte, whatever bool) error {
		name, err := filepath.Rel(root, filepath.Join(f.dir, f.name))
		if err == nil {
			changes = append(changes, disk.Change{Name: filepath.ToSlash(name), Old: old, New: f.data, Whatever: whatever})
		}
		return err
	}
	for _, f := range p.fresh {
		if err := add(f, nil, false); err != nil {
			return nil, err
		}
	}
	for _, f := range p.changed {
		if err := add(f, f.old, false); err != nil {
			return nil, err
		}
	}
	for _, f := range p.bases {
		if err := add(f, nil, true); err != nil {
			return nil, err
		}
	}
	for _, f := range append(p.removed, p.forgotten...) {
		if err := add(f, f.old, false); err != nil {
			return nil, err
		}
	}
	return changes, nil
}

// moveBases brings what former imports remembered to where it lies now, folder by folder;
// a file that is there already is left where it was.
func (f *importFlags) moveBases() error {
	for _, k := range record.Kinds {
		from, to := f.formerBaseOf(k), f.baseOf(k)
		if _, err := os.Stat(from); err != nil {
			continue
		}
		if _, err := os.Stat(to); err == nil {
			continue
		}
		if _, err := disk.MakeFolder(filepath.Dir(to)); err != nil {
			return err
		}
		if err := disk.Rename(from, to); err != nil {
			return err
		}
		_ = os.Remove(filepath.Dir(from)) // goes when it is empty
	}
	return nil
}

// dirs names the folders that records go to.
func (p *importPlan) dirs() string {
	var out []string
	for _, f := range slices.Concat(p.fresh, p.changed) {
		if !slices.Contains(out, f.dir) {
			out = append(out, f.dir)
		}
	}
	if out == nil {
		return "content"
	}
	return strings.Join(out, ", ")
}

// numbered is a file name with a number: "ten.md" is "ten-2.md".
func numbered(name string, n int) string {
	ending := filepath.Ext(name)
	return strings.TrimSuffix(name, ending) + "-" + strconv.Itoa(n) + ending
}

// holdGone finds records of former imports of these sources that the sources do not have
// any more. They stay as they are, and are told until they are ended: what vanishes from a
// source may still be in force.
func (p *planner) holdGone(kind *record.Kind, files []importer.File, rows []importer.RowReport) error {
	s, err := p.shelf(kind)
	if err != nil {
		return err
	}
	still := map[string]bool{} // of rows that were left: they are told elsewhere
	for _, row := range rows {
		if name, there := s.byID[importer.IdentityOf(kind, row.Code)]; there {
			still[name] = true
		}
	}
	sources := sourcesOf(files, kind)
	gone := map[string][]string{} // by source
	for _, name := range sortedKeys(s.files) {
		if s.taken[name] || still[name] {
			continue
		}
		base, err := disk.Read(filepath.Join(s.base, name))
		if err != nil || bytes.Contains(s.files[name], []byte("\neffective_to = ")) {
			continue // a clerk's own record, or one that has its end
		}
		for _, source := range sources {
			if bytes.Contains(base, sourceLine(source)) {
				gone[source] = append(gone[source], name)
			}
		}
	}
	for _, source := range sources {
		if names := gone[source]; len(names) > 0 {
			title := ""
			if r, _ := record.Parse(path.Join(record.ContentDir, kind.Folder, names[0]), kind, s.files[names[0]]); r != nil {
				title = r.Title()
			}
			p.plan.found = append(p.plan.found, problem.New("W651", problem.Place{File: filepath.ToSlash(s.dir)}, "count", strconv.Itoa(len(names)), "source", source, "file", names[0], "name", title))
			p.plan.gone = append(p.plan.gone, names...)
		}
	}
	return nil
}

func sourceLine(source string) []byte { return []byte("\nsource = " + record.Quote(source) + "\n") }

// sourcesOf are the sources that the records of an import name.
func sourcesOf(files []importer.File, k *record.Kind) (out []string) {
	for _, f := range files {
		if f.Kind != k {
			continue
		}
		r, _ := record.Parse(path.Join(record.ContentDir, k.Folder, f.Name), k, f.Data)
		if r == nil {
			continue
		}
		if source := record.Of(r).Source; source != "" && !slices.Contains(out, source) {
			out = append(out, source)
		}
		if len(files) > manyFiles {
			break // an export of the portal names one
		}
	}
	return out
}

// manyFiles is from how many records on the first of them speaks for all.
const manyFiles = 500

func sortedKeys(files map[string][]byte) []string {
	out := make([]string, 0, len(files))
	for name := range files {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

// strange refuses names of --force and --keep that no record has.
func (p *planner) strange() {
	for _, name := range append(p.f.force.names(), p.f.keep.names()...) {
		known := false
		for _, s := range p.known {
			_, there := s.files[name]
			known = known || there || s.taken[name]
		}
		if !known {
			p.plan.found = append(p.plan.found, problem.New("E652", problem.Place{}, "file", name))
		}
	}
}

// readLists reads spreadsheets, text tables and documents. refused tells that nothing may be
// written of them: the mapping file, which is a clerk's, or a cell of it has faults.
func (f *importFlags) readLists(kind *record.Kind, inputs []importer.ListInput) (got importer.ListResult, found problem.List, refused bool, err error) {
	name := f.mappingFile(kind)
	data, err := disk.Read(name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return got, nil, false, err
	}
	mapping, bad := importer.ReadMapping(filepath.ToSlash(name), data)
	opt := importer.ListOptions{Kind: kind, Set: f.set, Has: f.hasProcedure(), Names: f.siteNames(), SourceDate: f.dateOfSource, Mapping: mapping}
	got = importer.ImportLists(inputs, opt)
	refused = bad.Failed() || slices.ContainsFunc(got.Problems, func(p problem.Problem) bool { return p.Code == "E625" })
	return got, append(bad, got.Problems...), refused, nil
}
