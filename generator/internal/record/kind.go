package record

import (
	"reflect"
	"slices"
	"sync"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// Kind is one sort of record, and all that the rooms ask of it. Its row stands in the
// kind's own file, beside the struct whose keys it names; a row that names a key the
// struct has not stops at the first test (TestRows). What a row does not say has a
// usual answer, so that a new kind needs the first five lines alone.
type Kind struct {
	Name   string       // stable English name: "procedure"
	Folder string       // folder below content/ and address below the site's root
	Title  problem.Text // what a list of them is called
	One    problem.Text // what one of them is called, in lower case
	New    func() Record
	// Anchors are the ids that the kind's item layout gives to its parts. A body may
	// link to them, and its own headings take other ids. A test of package web
	// holds them against the layouts.
	Anchors []string

	Period  Period
	Code    string   // key of the code by which records are named, beside their file names
	Number  string   // key of the number of the document that a record is: others name it by that
	Unique  []Unique // what no two records may share
	Order   Order
	Group   string   // key by whose value lists are parted
	Uses    string   // key of the number of its uses: what is used most is asked for first
	Answers []string // keys that say who answers for a record without an owner: the first that says something
	Repeats []string // keys of the records whose fees and time limits its body repeats
	Aloud   bool     // its body is read out, and held word for word against all that it explains
	// Anonymous: nothing in its records may tell who somebody is; what does is refused, unless
	// an office publishes it itself or the record says by `confirmed` that it is public.
	Anonymous bool
	Menu      Menu
	Shared    bool // people send its pages on: messengers show a picture of each
	Sheet     Sheet
	Kiosk     Kiosk
	Search    Search
	Review    Review
	Import    Import
	Meaning   Meaning

	// Amends is what a record of the kind changes in others, from its first day on; nil for
	// kinds that change nothing.
	Amends func(Record) []Amendment

	// Apart offers what may stand behind a name that several records share, the most
	// telling first; the code is offered last by itself.
	Apart func(Record) []string

	// Short writes the value of a key in a few words where the value itself is a
	// table: "3 ngày làm việc; 8.000 đồng".
	Short map[string]func(Record) string
}

// Period is the time for which a record holds. Both days are keys; one that is not
// named, or not filled, sets no end.
type Period struct {
	From, Until string
	// Last is the last day where the key Until alone does not say it.
	Last func(Record) vi.Date
	// Stays: a record that is over stays in lists and in the site map, which say so.
	Stays bool
	// Told: offices are told before a record begins and before it ends.
	Told bool
	// Fault is the code of an end before the beginning; "" for the usual one.
	Fault problem.Code
	// Also are other spans that a record says, by the beginning of their two keys: "broadcast" of broadcast_from, broadcast_until.
	Also []string
}

// Unique is what two records of a kind must not share.
type Unique struct {
	Key  string              // whose value is told
	Of   func(Record) string // what is compared; nil for the value; "" is shared with nobody
	Code problem.Code        // "" for the usual one
}

// Order is how people read a list of the kind: by their names, unless said otherwise.
type Order struct {
	Words  func(Record) string // in Vietnamese order
	By     string              // key of a day or a number; 0 stands last
	Newest bool                // of days the last first
	Files  bool                // as their files stand
}

// Menu is where a kind's list is to be found. A kind that says nothing stands at the
// bottom of every page and in the site map.
type Menu struct{ Main, Footer, Map Entry }

// Kiosk is which records have a page on the kiosk, while in force or about to be.
type Kiosk struct {
	Shows func(Record) bool // nil: none; [EveryRecord]
	Led   bool              // other screens lead to them: topics, the desks, all numbers; else a list does
}

// Entry is a place in a menu; rank 0 is none.
type Entry struct {
	Rank  int    // the least first; of equals as the table of kinds has them
	Words string // key of the table of words; "" for the kind's title
}

// Sheet is what is posted of a record.
type Sheet struct {
	Letters string // its code is these letters and the name of its file: "cq-"
	Own     bool   // its code is the record's own, of the key Code
	Main    bool   // one sheet shows the record as a whole
	// Of tells which records have one; nil for all.
	Of   func(Record) bool
	Body bool // the body is printed
	// Table is the code of one sheet with a line for each record; Line the key that the
	// line is there for.
	Table, Line string
	// Aloud are the parts of the sheet that a radio segment tells its listeners, by the
	// words that they stand under; nil for a sheet of facts, whose fields say it.
	Aloud []string
	// Name is what the sheet is called; nil for the record's title.
	Name func(Record) string
}

// Search is how a kind is found.
type Search struct {
	Rank  int // in the index, and so between equals in the answer; 0 behind all others
	Bonus int // what the kind is worth when all else is equal
	Group string
	Words func(Record) SearchWords // nil: found by title and body alone
	Facts func(Record) []string    // the line below a hit; nil for none
}

// SearchWords are what a record is found by, beside its title and its body.
type SearchWords struct {
	Aliases []string // common names, former names
	Near    string   // found after the name
	Far     string   // found last
	Phones  []vi.Phone
}

// Review is how a kind is gone through again.
type Review struct {
	// Days between two reviews where config.toml says nothing; 0 for a record of one
	// event, which has days of its own.
	Days int
	// Asks are the questions that a citizen asks of a record; nil: what its fields
	// say is needed.
	Asks func(Record) []Question
}

// Question is one fact of a record that citizens need. A Link is known when the site
// has linked the record to something of that name: "hotlines".
type Question struct {
	Name  problem.Text
	Known bool
	Link  string
}

// frameAnchors are the ids that the frame and the components give on every page.
var frameAnchors = []string{"dau-trang", "noi-dung", "danh-muc", "muc-luc", "tra-loi", "bao-sai"}

// AllAnchors are the ids a page of this kind has before its body adds any.
func (k *Kind) AllAnchors() []string { return slices.Concat(k.Anchors, frameAnchors) }

// Kinds is the table of kinds, in the order in which guides list them.
var Kinds = []*Kind{
	procedureKind, policyKind, hotlineKind, radioKind, officeKind, decisionKind,
	noticeKind, alertKind, consultationKind,
	surveyKind,
	reportKind,
	sessionKind,
	answerKind,
	conductKind,
	disclosureKind,
	journeyKind,
	directoryKind,
	proposalKind,
	boardKind, taskKind, lawKind, pageKind,
}

// KindNamed finds a kind by its name or its folder.
func KindNamed(name string) (*Kind, bool) {
	for _, k := range Kinds {
		if k.Name == name || k.Folder == name {
			return k, true
		}
	}
	return nil, false
}

// KindOf is the kind whose records are of a type: KindOf[*Procedure]().
func KindOf[T Record]() *Kind {
	for _, k := range Kinds {
		if k.Type() == reflect.TypeFor[T]().Elem() {
			return k
		}
	}
	panic("internal error: no kind has records of type " + reflect.TypeFor[T]().String())
}

var typesOf sync.Map // *Kind -> reflect.Type

// Type is the struct of the kind's front matter.
func (k *Kind) Type() reflect.Type {
	t, known := typesOf.Load(k)
	if !known {
		t, _ = typesOf.LoadOrStore(k, reflect.TypeOf(k.New()).Elem())
	}
	return t.(reflect.Type)
}

// The ranks of a kind that says nothing of menus.
const (
	usualFooter = 50
	usualMap    = 900
)

// Places are where the kind's list is to be found.
func (k *Kind) Places() Menu {
	if k.Menu == (Menu{}) {
		return Menu{Footer: Entry{Rank: usualFooter}, Map: Entry{Rank: usualMap}}
	}
	return k.Menu
}

// SheetCode is the code of what is posted of a record; "" when nothing is.
func SheetCode(r Record) string {
	b := r.base()
	switch s := b.Kind.Sheet; {
	case !Posted(r):
	case s.Own:
		return TextOf(r, b.Kind.Code)
	case s.Letters != "":
		return s.Letters + b.ID
	}
	return ""
}

// SheetName is what a record's sheet is called.
func SheetName(r Record) string {
	if name := r.base().Kind.Sheet.Name; name != nil {
		return name(Raw(r))
	}
	return r.Title()
}

// MainSheet tells whether one sheet shows a record as a whole.
func MainSheet(r Record) bool {
	sheet := r.base().Kind.Sheet
	return sheet.Main && sheet.shows(r)
}

// shows tells whether a record is one of those of its kind that have a sheet.
func (s Sheet) shows(r Record) bool { return s.Of == nil || s.Of(Raw(r)) }

// Posted tells whether a record has sheets.
func Posted(r Record) bool {
	sheet := r.base().Kind.Sheet
	return (sheet.Own || sheet.Letters != "") && sheet.shows(r)
}

// FactsOf is the line below a hit of the search, as the row of the kind says.
func FactsOf(r Record) []string {
	if facts := r.base().Kind.Search.Facts; facts != nil {
		return facts(Raw(r))
	}
	return nil
}

// Days are the first and the last day on which a record holds; zero for no end.
func Days(r Record) (from, until vi.Date) {
	p := r.base().Kind.Period
	from, until = DayOf(r, p.From), DayOf(r, p.Until)
	if p.Last != nil {
		until = p.Last(Raw(r))
	}
	return from, until
}
