package render

import "html/template"

// PolicyPage is site/policy.html.
type PolicyPage struct {
	Frame
	Area      Link
	Who       []string // who benefits
	What      []string // what they get
	How       []string // what to do
	Until     Value
	Body      template.HTML // under an h2: its headings start at h3
	Documents []Law
	Owner     Contact
	Related   []Item // procedures
	ReportTo  []HotlineRef
	Source    Source
}

// PolicyListPage is site/policy-list.html: all areas, or one.
type PolicyListPage struct {
	Frame
	Lead   string
	Areas  []Tile // on the page of all areas
	Jump   []Link
	Groups []ItemGroup
}

// HotlinePage is site/hotline.html.
type HotlinePage struct {
	Frame
	Phones    []Phone
	Role      string
	Unit      Link
	Holder    string
	Hours     []string
	Offices   []Link   // the offices it serves
	WhenTo    []string // when to ring
	HowTo     []string // what to have ready
	Body      template.HTML
	CheckedOn Day
	Others    []HotlineRef
}

// HotlineListPage is site/hotline-list.html.
type HotlineListPage struct {
	Frame
	Lead   string
	Groups []HotlineGroup
}

// HotlineGroup is a titled part of the list: the three roles of a desk, emergencies, others.
type HotlineGroup struct {
	ID, Title string
	Note      string
	Lines     []HotlineRef
}

// OfficePage is site/office.html.
type OfficePage struct {
	Frame
	FormerNames []string
	NameSince   string   // the day of today's name; "" when it is not known
	Does        []string // what it does
	Access      string   // the way in for disabled people
	Parent      Link
	Children    []Link
	Contact     Contact
	Desks       []Desk
	Hotlines    []HotlineRef
	Boxes       []Place // suggestion boxes
	Boards      []Place
	Map         Link // a "geo:" address is refused by html/template; use https or leave empty
	Coordinates string
	Body        template.HTML
	Procedures  []ItemGroup // by field
	Source      Source
}

// Desk is a counter and what it serves.
type Desk struct {
	ID, Name string
	Fields   []Link
	Where    string
}

// Place is a thing at the office and where to find it.
type Place struct {
	Name, Where, Note string
}

// OfficeCard is an office in a list.
type OfficeCard struct {
	Link
	Address string
	Hours   []string
	Phones  []Phone
	Sample  bool
}

// OfficeListPage is site/office-list.html.
type OfficeListPage struct {
	Frame
	Lead   string
	Groups []OfficeGroup
}

// OfficeGroup is a titled part of the list.
type OfficeGroup struct {
	ID, Title string
	Cards     []OfficeCard
}

// DecisionPage is site/decision.html: an announcing decision.
type DecisionPage struct {
	Frame
	Number      string
	Signed      Day
	Issuer      string
	EffectiveOn Day
	About       string
	Body        template.HTML
	Groups      []DecisionGroup // new, amended, replaced, abolished
	File        Link
	Source      Source
}

// DecisionGroup is the procedures a decision treats alike.
type DecisionGroup struct {
	ID, Title string
	Kind      string // "new", "amended", "replaced", "abolished"
	Lines     []ChangeLine
}

// DecisionListPage is site/decision-list.html.
type DecisionListPage struct {
	Frame
	Lead   string
	Groups []ItemGroup // by year
}

// TextPage is site/page.html: about, accessibility, rights.
type TextPage struct {
	Frame
	Contents []Link // anchors of the h2 in Body, when there are several
	Body     template.HTML
	Related  []Link
	ReportTo []HotlineRef
	Source   Source
}

// TextListPage is site/page-list.html.
type TextListPage struct {
	Frame
	Lead   string
	Groups []ItemGroup
}
