package render

import "html/template"

// Kiosk is what the script of the kiosk must know on every page.
type Kiosk struct {
	Idle      int    // seconds without a touch before it asks
	Warn      int    // seconds of the question
	StaleDays int    // age of data, in days, from which it warns
	Low       int    // percent of the screen that low reach uses
	Slip      string // "80", "58" (millimetres of a roll) or "a5"
}

// KioskHomePage is kiosk/home.html.
type KioskHomePage struct {
	Frame
	Search     Link
	LifeEvents []Tile
	Ways       []Tile // the other ways in
	Popular    []Item
}

// KioskSearchPage is kiosk/search.html. The keyboard is made by js/kiosk-search.js.
type KioskSearchPage struct {
	Frame
	Fields Link // the way in that needs no letters
}

// KioskTopicsPage is kiosk/topics.html: all fields, life events or kinds of visitor as tiles.
type KioskTopicsPage struct {
	Frame
	Lead  string
	Tiles []Tile
}

// KioskListPage is kiosk/list.html: the procedures of a field, a life event or a kind of visitor.
type KioskListPage struct {
	Frame
	Lead   string
	Jump   []Link
	Groups []ItemGroup
}

// KioskDeskPage is kiosk/desk.html: what one desk does.
type KioskDeskPage struct {
	Frame
	Name, Office, Address string
	Where                 string // its place in the building
	Fields                []string
	Jump                  []Link
	Groups                []ItemGroup
}

// KioskProcedurePage is kiosk/procedure.html. Links in Procedure lead to kiosk pages; links out are left out.
type KioskProcedurePage struct {
	Frame
	Procedure
	Ask    KioskAsk
	Papers []KioskPapers // PaperGroups, each with whether it is a case
	Codes  []KioskCode
	Audio  *Audio // nil: no button
	Slip   KioskSlip
}

// KioskAskMode says how the visitor's case is asked for.
type KioskAskMode string

// The ways to ask.
const (
	AskNothing KioskAskMode = ""
	AskOne     KioskAskMode = "one"  // exactly one case applies: choose it
	AskEach    KioskAskMode = "each" // any of them may add papers: yes or no, one after the other
)

// KioskAsk is the question for the case.
type KioskAsk struct {
	Mode  KioskAskMode
	Cases []Link // name and "#id" of the papers
}

// KioskPapers is a group of papers; those of a case are shown when it applies.
type KioskPapers struct {
	PaperGroup
	Case bool
}

// KioskCode is an address for a telephone.
type KioskCode struct {
	Title   string
	Address string
	QR      template.HTML
	Page    bool // of the procedure's own page: the one on the slip
}

// KioskSlip is what the slip says beyond the answers.
type KioskSlip struct {
	Place string // of the desk in the building
}

// KioskOfficesPage is kiosk/offices.html: desks, hours, what each desk serves.
type KioskOfficesPage struct {
	Frame
	Lead    string
	Offices []KioskOffice
}

// KioskOffice is an office with its desks.
type KioskOffice struct {
	ID, Name string
	Contact  Contact
	Access   string
	Desks    []Tile
	Boxes    []Place
}

// KioskHotlinesPage is kiosk/hotlines.html. Numbers are not links: a kiosk cannot ring.
type KioskHotlinesPage struct {
	Frame
	Lead   string
	Groups []HotlineGroup
}
