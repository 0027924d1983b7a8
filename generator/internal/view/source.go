package view

import (
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// Source tells where a page's content comes from and how fresh it is.
type Source struct {
	Text       string // "Cổng Dịch vụ công quốc gia" or a document
	Link       Link   // optional: the original
	ReviewedOn Day    // zero when never reviewed
	UpdatedOn  Day
	Approved   []SourceNote // who checked and signed it, and when; site only
	Published  Day          // first published on this site; zero where pages have no room
	History    Link         // of its changes; empty for a record that was never changed
	Differs    []SourceNote // where the record knowingly says something else
	Conflicts  []SourceNote // where the source contradicts itself
	Facts      []SourceNote // what another document tells; of ways to file, their table says it
}

// SourceNote is one place where a record and its source part, or the source from itself.
type SourceNote struct {
	What   string // the key in citizens' words
	Source string // what the source says
	Reason string // why the record says something else; "" of a contradiction
	Link   Link   // the document that tells it, where the site posts it; else no address
}

// Source tells where a record's content comes from and how fresh it is.
func (p Place) Source(b *record.Base) Source {
	out := Source{Text: b.Source, ReviewedOn: p.Day(b.ReviewedOn.Date), UpdatedOn: p.Day(b.SourceDate.Date)}
	if p.Medium == "site" {
		p.dated(b, &out)
		out.Approved = p.approved(b)
	}
	if p.Medium == "site" && b.SourceURL != "" {
		out.Link = Link{p.Say("source.address"), string(b.SourceURL)}
	}
	for _, d := range b.Differs {
		out.Differs = append(out.Differs, SourceNote{What: p.nameOfKey(b, d.Key), Source: d.Source, Reason: d.Reason})
	}
	for _, c := range b.Conflicts {
		out.Conflicts = append(out.Conflicts, SourceNote{What: p.nameOfKey(b, c.Key), Source: c.Text})
	}
	_, out.Facts = p.citedFacts(b)
	return out
}

// dated tells since when the page stands and where its changes are told. Pages of procedures
// are weighed: they say what they said, and those that were changed lead to how.
func (p Place) dated(b *record.Base, out *Source) {
	if !b.Kind.Meaning.Lean && p.Shown != nil {
		out.Published = p.Day(p.publishedOn(b.Key()))
	}
	if p.Changed()[b.Key()] {
		out.History = Link{p.Say("source.history"), p.Href(site.HistoryOf(b))}
	}
}

// waysKey is the key whose sources stand beside its own table.
const waysKey = "ways"

// citedFacts are the documents that tell something, each with what it tells: those that
// tell time limits and fees, and the others.
func (p Place) citedFacts(b *record.Base) (ways, others []SourceNote) {
	for _, f := range b.Facts {
		note := SourceNote{What: p.nameOfKey(b, f.Key), Source: p.cited(f)}
		if r := p.Site.Document(f); r != nil && p.Medium != "print" {
			note.Link = Link{note.Source, p.RecordHref(r)}
		}
		if top, _, _ := strings.Cut(f.Key, "."); top == waysKey {
			ways = append(ways, note)
		} else {
			others = append(others, note)
		}
	}
	return ways, others
}

// feeTable leads to the document that a fee's answer on the site sends people to, where it is posted.
func (p Place) feeTable(b *record.Base) (href string) {
	if r, _ := p.FeeDocument(b); r != nil && p.Medium == "site" {
		href = p.RecordHref(r)
	}
	return href
}

// FeeDocument is the document that tells the fees, as citizens look it up, and its record where this medium has a
// page of it.
func (p Place) FeeDocument(b *record.Base) (r record.Record, cited string) {
	for _, f := range b.Facts {
		if f.Key != waysKey+".fee" {
			continue
		}
		cited = p.cited(f)
		if posted := p.Site.Document(f); posted != nil && p.RecordHref(posted) != "" {
			r = posted
		}
	}
	return r, cited
}

// cited is a document as citizens look it up: its name, its day, the page.
func (p Place) cited(f record.FactSource) string {
	out := f.Document
	if day := p.Day(f.Date.Date); day.Text != "" {
		out = p.Say("source.of_day", "document", out, "day", day.Text)
	}
	if f.Page != "" {
		out = p.Say("source.on_page", "document", out, "number", f.Page)
	}
	return out
}

// nameOfKey is what citizens call a key of a record, in the language of the site.
func (p Place) nameOfKey(b *record.Base, key string) string {
	f, _ := b.Kind.FieldAt(key)
	words, shown := f.Public()
	if !shown {
		words = problem.Text{Vi: f.Vi, En: f.En}
	}
	return p.Speaker().Named(words)
}
