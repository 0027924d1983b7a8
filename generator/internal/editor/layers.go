package editor

import (
	"errors"
	"io/fs"
	"sync"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// A record that layers have is edited as a whole: the form shows what it says, laid
// together. What is written is the site's own file, and in it only what differs from the
// layers; their files are never written.

// layered are the records of a source with layers.
type layered struct {
	lock    sync.Mutex
	records site.Records
}

// laid are all records by the files that they have, or would have; nil for a source
// without layers.
func (e *editor) laid() (map[string]record.Record, error) {
	root := disk.Files(e.opt.Root)
	cfg, err := site.ReadConfig(root)
	if err != nil || len(cfg.Sources) == 0 {
		return nil, err
	}
	e.layers.lock.Lock()
	defer e.layers.lock.Unlock()
	all, err := e.layers.records.Read(root, e.opt.Site)
	if err != nil {
		return nil, err
	}
	out := make(map[string]record.Record, len(all))
	for _, r := range all {
		out[record.Of(r).File] = r
	}
	return out, nil
}

// below is the record of a file that layers have; nil when none does.
func (e *editor) below(file string) (record.Record, error) {
	all, err := e.laid()
	if r := all[file]; err == nil && r != nil && record.Of(r).Lies() {
		return r, nil
	}
	return nil, err
}

// ownChange turns the change of a whole text into that of the site's own file.
func (e *editor) ownChange(c disk.Change) (disk.Change, error) {
	r, err := e.below(c.Name)
	if err != nil || r == nil || c.New == nil {
		return c, err
	}
	p, _ := placeNamed(c.Name)
	if c.Old, err = e.readOwn(p); errors.Is(err, fs.ErrNotExist) {
		c.Old, err = nil, nil
	}
	if err == nil {
		c.New, err = amend.Apart(r, c.Old, c.New)
	}
	return c, err
}

// itemsBelow puts the records of layers among the items of the site's own files, and gives
// those of the site what they say laid together.
func (x *index) itemsBelow(now map[string]*item, all map[string]record.Record) {
	kept := make(map[record.Record]*item, len(all))
	for file, r := range all {
		b := record.Of(r)
		if !b.Lies() {
			continue
		}
		it := x.laid[r]
		if it == nil {
			it = newItem(b.Kind, b.ID)
			it.texts = map[string]string{}
			it.known(r)
		}
		kept[r], now[file] = it, it
	}
	x.laid = kept
}
