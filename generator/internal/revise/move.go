package revise

import (
	"io/fs"
	"path"
	"slices"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Moving is the wish to give a record another address: its file another name.
type Moving struct {
	Key string // of the record: "thu-tuc/khai-sinh"
	To  string // the new file name, without ending
}

// Plan moves the file, keeps the old address as an alias, and leads what refers to the
// record, in records and in config.toml, to the new name.
func (wish Moving) Plan(from fs.FS, s *site.Site) (*Plan, error) {
	w := newWork(from)
	all := slices.Concat(s.All(), s.Drafts)
	at := slices.IndexFunc(all, func(r record.Record) bool { return record.Of(r).Key() == wish.Key })
	if at < 0 {
		return nil, refuse(noRecordCalled, wish.Key)
	}
	r := all[at]
	b := record.Of(r)
	switch {
	case !vi.IsSlug(wish.To) || wish.To == "index":
		return nil, refuse(noFileName, wish.To)
	case wish.To == b.ID:
		return nil, refuse(sameFile, wish.To)
	}
	for _, other := range all {
		if o := record.Of(other); o != b && o.Kind == b.Kind && o.ID == wish.To {
			return nil, refuse(fileTaken, o.File)
		}
	}
	aliases := slices.DeleteFunc(with(slugs(b.Aliases), b.ID), func(x string) bool { return x == wish.To })
	if b.Draft {
		aliases = slugs(b.Aliases) // an address that nobody has seen
	}
	if len(aliases) > 0 {
		if err := w.set(r, "aliases", aliases); err != nil {
			return nil, err
		}
	} else if _, err := w.doc(r); err != nil {
		return nil, err
	}
	w.moved[b.File] = path.Join(path.Dir(b.File), wish.To+".md")
	for _, other := range all {
		if err := w.turn(other, values(other), b, wish.To); err != nil {
			return nil, err
		}
	}
	if err := w.turn(nil, values(s.Config), b, wish.To); err != nil {
		return nil, err
	}
	return w.finish()
}
