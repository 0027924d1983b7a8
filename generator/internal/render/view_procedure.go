package render

import "html/template"

// ProcedurePage is site/procedure.html: one administrative procedure.
type ProcedurePage struct {
	Frame
	Procedure
}

// Procedure is the content of a procedure; the site's page, the kiosk's and the printed sheet all show it.
type Procedure struct {
	Name         string
	Code         string // "1.001193"
	Field        Link
	Level        Link
	Audience     []string // who may apply, in a word each: "Công dân Việt Nam"
	CommonNames  []string // what people call it
	Intro        template.HTML
	Answers      Answers
	Contents     []Link // "Trong trang này": text and "#anchor" of the parts that exist
	Steps        []Step
	CaseLinks    []Link // anchors of PaperGroups when there are several
	PaperGroups  []PaperGroup
	PapersState  ListState // what to say when PaperGroups is empty
	DossierCount string    // "01 bộ"
	Ways         []Way
	Payment      []string // ways to pay
	OnlineLevel  string   // "Toàn trình", "Một phần"
	OnlineWhy    string   // why only một phần
	Results      []Result
	Requirements []Block
	RequireState ListState
	Laws         []Law
	LawState     ListState
	Decision     *DecisionRef
	Agencies     []AgencyLine
	EffectiveOn  Day
	EffectiveTo  Day
	Changes      []Change
	Related      []Link // other procedures
	LifeEvents   []Link
	Body         template.HTML // further prose of the record, under an h2: its headings start at h3
	Contact      *Contact      // the desk that takes the file
	ReportTo     []HotlineRef  // where to ring when the page or the desk is wrong
	Source       Source
}

// ListState says what an empty list means.
type ListState string

// The states of a list.
const (
	StateGiven   ListState = ""        // the list is given
	StateNone    ListState = "none"    // the record says: "Không"
	StateUnknown ListState = "unknown" // the record does not say
)

// Answers are the five questions everybody has.
type Answers struct {
	Bring     Bring
	Where     Where
	Time      Value
	Fee       Fee // Note is left out here; MoreFee says whether there is something to read below
	Ask       Ask
	OnTheSpot bool // settled while you wait
	// MoreTime and MoreFee: it depends on the way of filing or the case; the box links to the table.
	MoreTime, MoreFee bool
}

// BringState says what "Mang gì" can answer.
type BringState string

// The states of the first answer.
const (
	BringList    BringState = "list"
	BringCases   BringState = "cases"   // depends on the case
	BringNothing BringState = "nothing" // the record says no papers
	BringUnknown BringState = "unknown"
)

// Bring answers "Mang gì".
type Bring struct {
	State BringState
	Count int      // papers, or cases in BringCases
	First []string // the first few, shortened
	More  int      // how many papers First leaves out
	Cases int      // in BringList: how many cases ask for further papers
}

// Where answers "Nộp ở đâu".
type Where struct {
	Office  Link
	Desk    string
	Address string
	Online  Link   // Text fits after "Hoặc": "nộp trực tuyến"; empty Text: not online; empty Href: on the kiosk
	Post    bool   // may be sent by post
	Note    string // "Tại trụ sở Ủy ban nhân dân nơi cư trú"
	Unknown bool
}

// Ask answers "Hỏi ai".
type Ask struct {
	Who     string // "Quầy Tư pháp – Hộ tịch"
	Phones  []Phone
	Hours   string // one line
	Unknown bool
}

// Step is one numbered step.
type Step struct {
	Title string // may be empty: then only the number is shown
	Who   string
	Time  string
	Text  []Block
}

// PaperGroup is the list of papers of one case. Only one group without a title: no cases.
type PaperGroup struct {
	ID     string
	Title  string
	Papers []Paper
	Notes  []Block // entries that are remarks and not papers
}

// Paper is one paper of the dossier.
type Paper struct {
	Name      string
	Originals string // "1 bản chính", empty when none
	Copies    string // "1 bản sao"
	Form      Link   // the form to fill in
	Note      string
	Present   bool // only to be shown, not handed in
}

// Way is one way to file: a row of the table channel × time × fee × note.
type Way struct {
	Channel string // "Trực tiếp", "Trực tuyến", "Dịch vụ bưu chính"
	Link    Link   // the online address
	Time    Value
	Fee     Fee
	Note    []Block
}

// Result is what one receives.
type Result struct {
	Name string
	Note string
	Form Link
}

// LawState says whether a legal text is in force on the day of the build; it is also a CSS modifier.
type LawState string

// The states of a legal text.
const (
	LawInForce  LawState = "in-force"
	LawEnded    LawState = "ended"
	LawUpcoming LawState = "upcoming"
	LawUnclear  LawState = "unclear"
)

// Law is one line of the legal basis.
type Law struct {
	Number string // "60/2014/QH13"
	Title  string
	Issuer string
	Date   string
	Link   Link // official text; Text is not shown
	State  LawState
	Since  string // "từ 01/01/2016" or "từ 01/07/2026, thay bằng …"
}

// DecisionRef is the decision that announced the procedure.
type DecisionRef struct {
	Link
	Date string
	What string // "Công bố mới", "Sửa đổi, bổ sung"
}

// AgencyLine is one role and who has it: "Cơ quan thực hiện", "Cơ quan phối hợp".
type AgencyLine struct {
	Role  string
	Names []Link
}

// Change is one entry of the history.
type Change struct {
	Day  Day
	Text string
	Link Link
}

// HotlineRef is a hotline as other pages show it.
type HotlineRef struct {
	Link         // to the hotline's page; Text is the role
	Phone  Phone // the number
	Holder string
	Hours  string
}
