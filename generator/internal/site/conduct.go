package site

import "niemyet/generator/internal/record"

// Conduct is a rule of conduct with what it refers to.
type Conduct struct {
	*record.Conduct
	Office   *Office
	Hotlines []*Hotline
	About    []record.Record
}

var (
	_ = typed(func(r *record.Conduct) *Conduct { return &Conduct{Conduct: r} })
	_ = linking(func(l *linker, c *Conduct) {
		c.Office = referred[*Office](l, c, "office")
		c.Hotlines = referredAll[*Hotline](l, c, "hotlines", len(c.Conduct.Hotlines))
		c.About = referredAll[record.Record](l, c, "about", len(c.Conduct.About))
	})
	_ = paging(func(c *Conduct) []string { return []string{PromiseCardAddress(c)} })
)

// PromiseCardAddress is the card of what an office promises, to stand on a desk.
func PromiseCardAddress(c *Conduct) string {
	return ifSo(c.Sort == record.Promised, "the-cam-ket/"+c.ID)
}
