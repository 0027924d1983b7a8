package edition

import "niemyet/generator/internal/site"

// The sheets of a consultation show where the form goes, where boxes hang and the numbers
// to ring.
var _ = beside(func(c *site.Consultation) []Fact {
	var out []Fact
	if c.Office != nil {
		out = append(out, Fact{"@office", "Nơi nhận ý kiến", c.Office.Name + "\n" + c.Sends(), c.Office.Name})
	}
	boxes, lines := "", ""
	for _, o := range c.Boxes {
		for _, b := range o.Boxes {
			boxes += o.Name + "\n" + b.Place + "\n"
		}
	}
	for _, h := range c.Hotlines {
		lines += h.Name + " " + h.Number.String() + " " + h.Hours + "\n"
	}
	return append(out, Fact{"@boxes", "Thùng thư góp ý", boxes, ""}, Fact{"@hotlines", "Số điện thoại góp ý", lines, ""})
})
