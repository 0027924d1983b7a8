package site

import "niemyet/generator/internal/record"

// Directory is a directory with what it refers to.
type Directory struct {
	*record.Directory
	Office   *Office
	Hotlines []*Hotline
	About    []record.Record
	Offices  []*Office // of its places, in their order; nil for one that says all itself
}

var (
	_ = typed(func(r *record.Directory) *Directory { return &Directory{Directory: r} })
	_ = linking(func(l *linker, d *Directory) {
		d.Office = referred[*Office](l, d, "office")
		d.Hotlines = referredAll[*Hotline](l, d, "hotlines", len(d.Directory.Hotlines))
		d.About = referredAll[record.Record](l, d, "about", len(d.Directory.About))
		for i := range d.Entries {
			d.Offices = append(d.Offices, referred[*Office](l, d, "entries."+itoa(i)+".office"))
		}
	})
)
