package record

import (
	"io/fs"
	"slices"
	"strings"
	"time"

	"niemyet/generator/internal/problem"
)

// Reader reads a source again and again and parses only the files that changed. What
// it gives equals what a fresh reading gives: a record depends on nothing but its own
// files, one in each layer that speaks of it. The zero value is ready; it is not for
// concurrent use.
type Reader struct {
	own    folder
	below  []*folder
	laid   map[string]laid // records of several files, by the name of the nearest
	differ bool
	steady bool // what is kept of layers holds: see Next

	// Layers lie below the source, the farthest first. They may change between readings.
	Layers []Layer
	// Tell, when set, is told from time to time how many of how many files are read. It
	// is called by one goroutine at a time.
	Tell func(done, all int)
}

// ReadAll is [ReadAll] for a source read before. With names it takes it that no other
// file changed: it reads those among them that were there before, without a look at
// the rest. When one of them is new or gone, or when no names are given, every file is
// looked at, in layers too, and those whose size or time is otherwise are read. Records
// come in the order of the names that their files have, or would have, in the source.
func (r *Reader) ReadAll(fsys fs.FS, names []string) ([]Record, problem.List, error) {
	fresh := r.take()
	r.differ = fresh
	sure := r.own.known(fsys, names)
	all := heaps{byCode: map[string]*heap{}, byID: map[string]*heap{}}
	var strays problem.List
	for _, d := range r.below {
		if d.kept == nil || !r.steady && (fresh || sure == nil) {
			if err := d.read(d.layer.Files, nil, nil, r.Tell); err != nil {
				return nil, nil, err
			}
		}
		r.put(d, &all, &strays)
	}
	if err := r.own.read(fsys, sure, names, r.Tell); err != nil {
		return nil, nil, err
	}
	r.put(&r.own, &all, &strays)
	strays = append(strays, all.clashes()...)
	strays.Sort()
	records, found := r.compose(&all)
	return records, problem.Merge(strays, found), nil
}

// Next makes the reader ready for another source. Layers that both have, at the same depth, are taken as they were
// read: they are not looked at again, and whoever calls answers for that nobody writes there meanwhile. Of the source
// before nothing is left but records that layers alone give.
func (r *Reader) Next() {
	r.own, r.steady = folder{}, true
}

// Known gives a record of the last reading by its file, for whoever looks at the same
// folder; ok is false when the file is another by now. What it gives holds for this
// reading, and may be asked by any number of goroutines while the next one is made.
func (r *Reader) Known() func(file string, modified time.Time, size int64) (Record, bool) {
	kept := r.own.kept // the next reading makes a map of its own
	return func(file string, modified time.Time, size int64) (Record, bool) {
		p, there := kept[file]
		if !there || p.modified.IsZero() || !p.modified.Equal(modified) || p.size != size {
			return nil, false
		}
		return p.made, true
	}
}

// take brings the folders of layers up to date; it tells whether other layers are read now.
func (r *Reader) take() (fresh bool) {
	same := func(d *folder, l Layer) bool {
		return d.layer.Name == l.Name && d.layer.Path == l.Path && d.layer.Stamp == l.Stamp
	}
	fresh = len(r.below) != len(r.Layers)
	below := make([]*folder, len(r.Layers))
	for at, l := range r.Layers {
		i := slices.IndexFunc(r.below, func(d *folder) bool { return same(d, l) })
		fresh = fresh || i != at
		if i < 0 || r.steady && i != at {
			below[at] = &folder{layer: &l}
			continue
		}
		below[at] = r.below[i]
		below[at].layer.Files = l.Files
	}
	r.below = below
	return fresh
}

// put puts the files of a folder on their heaps.
func (r *Reader) put(d *folder, all *heaps, strays *problem.List) {
	r.differ = r.differ || d.differ
	d.differ = false
	*strays = append(*strays, d.strays...)
	for i := range d.files {
		all.add(d.layer, &d.files[i], &d.kept[d.files[i].name].reading)
	}
	all.depth++
}

// compose makes the records of heaps. Problems of records of one file stand as the files
// do in each layer, so that all are soon in order.
func (r *Reader) compose(all *heaps) ([]Record, problem.List) {
	again := make(map[string]laid)
	records := make([]Record, 0, len(all.list))
	apart := make([]problem.List, all.depth)
	var found problem.List // of records of several files
	for _, h := range all.list {
		key := h.nearest().File
		x := h.compose(r.laid[key])
		if len(r.below) > 0 && len(x.parts) == 1 && x.parts[0].Layer == nil && lacksMost(&x) {
			x.alone()
		}
		if len(x.parts) > 1 {
			again[key] = x
			found = append(found, x.all()...)
		} else {
			apart[x.parts[0].depth] = append(apart[x.parts[0].depth], x.all()...)
		}
		if x.made != nil {
			records = append(records, x.made)
		}
	}
	r.laid = again
	found.Sort()
	for _, list := range apart {
		found = problem.Merge(list, found)
	}
	slices.SortFunc(records, func(a, b Record) int { return strings.Compare(a.base().File, b.base().File) })
	return records, found
}

// lacksMost tells a record that was meant to lie on another from one with a slip: it lacks
// half of what its kind needs, or more. A draft lacks what nobody has written yet.
func lacksMost(x *laid) bool {
	if x.made == nil || len(x.opened) > 0 || x.made.base().Draft {
		return false
	}
	needed, lacking := 0, 0
	for _, f := range FieldsOf(x.made.base().Kind) {
		if f.Need != Optional {
			needed++
		}
	}
	for _, p := range x.found {
		if absent[p.Code] {
			lacking++
		}
	}
	return lacking*2 >= needed && lacking > 0
}

// absent are the problems of a part that is not there.
var absent = map[problem.Code]bool{"E106": true, "E214": true, "E215": true}

// alone tells of a record of differences that lies on nothing, and not of all that it
// does not say.
func (x *laid) alone() {
	x.found = slices.DeleteFunc(slices.Clone(x.found), func(p problem.Problem) bool { return absent[p.Code] })
	x.found = append(x.found, problem.New("E353", x.made.base().At("")))
	x.found.Sort()
}

// Differ tells whether the last reading found other files, or other bytes in them, than
// the one before.
func (r *Reader) Differ() bool { return r.differ }
