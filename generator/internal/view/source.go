package view

import (
	"niemyet/generator/internal/record"
)

// Source tells where a page's content comes from and how fresh it is.
type Source struct {
	Text       string // "Cổng Dịch vụ công quốc gia" or a document
	Link       Link   // optional: the original
	ReviewedOn Day    // zero when never reviewed
	UpdatedOn  Day
}

// Source tells where a record's content comes from and how fresh it is.
func (p Place) Source(b *record.Base) Source {
	out := Source{Text: b.Source, ReviewedOn: p.Day(b.ReviewedOn.Date), UpdatedOn: p.Day(b.SourceDate.Date)}
	if p.Medium == "site" && b.SourceURL != "" {
		out.Link = Link{p.Say("source.address"), string(b.SourceURL)}
	}
	return out
}
