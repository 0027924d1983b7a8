package render

import "html/template"

// HomePage is site/home.html.
type HomePage struct {
	Frame
	Lead       string // one sentence under the name
	LifeEvents []Tile
	Popular    []Item
	Fields     []Tile
	Areas      []Tile // policy areas
	Hotlines   []HotlineRef
	Emergency  []HotlineRef
	Offices    []OfficeCard
	Changes    []Change
	Sessions   []Item // later: reception of citizens
}

// ProcedureListPage is site/procedure-list.html: all procedures, or those of a field, a life event, a level.
type ProcedureListPage struct {
	Frame
	Lead   string
	Prose  template.HTML
	Count  string // "42 thủ tục"
	Jump   []Link // anchors of Groups, when there are several
	Tiles  []Tile // instead of Groups, when they would be too many for one page
	Groups []ItemGroup
	More   []Link // neighbouring lists
}

// TopicIndexPage is site/topic-index.html: all fields, all life events, all levels.
type TopicIndexPage struct {
	Frame
	Lead  string
	Tiles []Tile
}

// AZPage is site/az.html.
type AZPage struct {
	Frame
	Letters []Letter // the whole Vietnamese alphabet, also letters without entries
	Groups  []ItemGroup
	Count   string // "42 thủ tục"
}

// Letter is an entry of the alphabet bar; a letter without Href has no entries.
type Letter struct {
	Link
}

// SearchPage is site/search.html (tim-kiem.html). It must help without JavaScript.
type SearchPage struct {
	Frame
	LifeEvents []Link
	Fields     []Link
	Hotlines   []HotlineRef
}

// SitemapPage is site/sitemap.html (so-do.html).
type SitemapPage struct {
	Frame
	Sections []SitemapSection
}

// SitemapSection is a branch of the site map.
type SitemapSection struct {
	Link
	Links []Link
}

// GlossaryPage is site/glossary.html (chu-viet-tat.html).
type GlossaryPage struct {
	Frame
	Terms []Term
}

// Term is an abbreviation or a word of the trade.
type Term struct {
	ID, Short, Long string
	Note            string
}

// ChangesPage is site/changes.html (thay-doi.html): what was announced, amended, abolished lately.
type ChangesPage struct {
	Frame
	Since  Day
	Groups []ChangeGroup
}

// ChangeGroup is one decision or one day.
type ChangeGroup struct {
	ID    string
	Title Link // the decision
	Day   Day
	Lines []ChangeLine
}

// ChangeLine is one procedure in a decision.
type ChangeLine struct {
	Link
	What string // "Mới", "Sửa đổi", "Thay thế", "Bãi bỏ"
	Kind string // "new", "amended", "replaced", "abolished": a CSS modifier
	Code string
	Note string
}

// NotFoundPage is site/not-found.html (404.html).
type NotFoundPage struct {
	Frame
	Hotlines []HotlineRef
}

// RedirectPage is site/redirect.html: an old address that leads to the new one. It is a whole document by itself.
type RedirectPage struct {
	Lang      string
	Title     string
	CSS       string
	Target    string // relative
	Canonical string // absolute, or empty
}
