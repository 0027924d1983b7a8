package web

import (
	"fmt"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/view"
)

// GlossaryPage is site/glossary.html (chu-viet-tat.html).
type GlossaryPage struct {
	view.Frame
	Terms []Term
}

// Term is an abbreviation or a word of the trade.
type Term struct {
	ID, Short, Long string
	Note            string
}

func glossaryPage(p view.Place) any {
	v := GlossaryPage{Frame: p.Frame("glossary", p.Say("footer.glossary"), p.Say("list.glossary_lead"), view.Crumb{Text: p.Say("footer.sitemap"), To: site.SitemapAddress})}
	used := map[string]int{}
	for _, t := range p.Site.Glossary {
		id := "tu-" + vi.Slug(t.Short)
		if used[id]++; used[id] > 1 {
			id = fmt.Sprintf("%s-%d", id, used[id])
		}
		v.Terms = append(v.Terms, Term{ID: id, Short: t.Short, Long: t.Full, Note: t.Note})
	}
	return v
}
