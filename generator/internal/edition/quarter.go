package edition

import (
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Quarter is three months of a year, for which what was published is listed.
type Quarter = site.Quarter

// QuarterOf is the quarter of a day.
func QuarterOf(d vi.Date) Quarter { return site.QuarterOf(d) }

// Quarters are those of a site.
func Quarters(s *site.Site) []Quarter { return s.Quarters() }

func quarterEdition(s *site.Site, q Quarter) *Edition {
	e := &Edition{Code: q.Code(), Title: "Danh mục nội dung đã công khai " + q.Name(), Address: site.QuarterAddress(q)}
	notices, decisions := q.Published(s)
	for _, n := range notices {
		e.Facts = append(e.Facts, Fact{Key: n.ID, Name: n.Title(), Text: n.Name + "\n" + n.PostedFrom.String() + "\n" + n.LastDay().String(), Show: n.Title()})
	}
	for _, d := range decisions {
		e.Facts = append(e.Facts, Fact{Key: d.ID, Name: d.Title(), Text: d.Name + "\n" + d.EffectiveFrom.String(), Show: d.Title()})
	}
	return e
}
