package render

// RadioPage is site/radio.html: the player page of one segment, with its script.
type RadioPage struct {
	Frame
	Series    string // "Chuyên mục cải cách hành chính hằng tháng"
	Slot      string // "2 phút"
	Time      RadioTime
	Coming    []Airing
	Past      []Airing
	Presenter string // a role
	Stale     []RadioStale
	Turns     []RadioTurn
	Reckoned  bool // times of the script are reckoned, not measured
	Audio     *Audio
	Files     []RadioFile
	Sheet     Link // the script on paper
	Explains  []Item
	Duties    []Item // tasks of plans that it serves
	Source    Source
}

// RadioTime is how a script or a recording fits its slot.
type RadioTime struct {
	Text    string // "Đọc hết khoảng 1 phút 50 giây"
	Room    string // "còn 10 giây" or "quá 12 giây, cắt chừng 40 tiếng"
	Detail  string // "313 tiếng, nhịp 200 tiếng một phút"
	Seconds int
	Slot    int // seconds; 0 when there is no slot
	Top     int // the end of the bar
	Over    bool
}

// RadioStale is a record that changed after the script was written.
type RadioStale struct {
	Record Link
	Since  Day
	Words  string
}

// RadioTurn is a paragraph of the script.
type RadioTurn struct {
	At      string // "0:45"
	Speaker string // where it changes
	Cue     bool
	Heading bool
	Pieces  []RadioPiece
}

// RadioPiece is a run of the script: its text, how it is read where that differs, and
// the breath mark after it.
type RadioPiece struct {
	Text, Said string
	Unknown    bool
	Breath     string // "/" or "//"
}

// RadioFile is something to take along.
type RadioFile struct {
	Link
	Note string
}

// Airing is one broadcast.
type Airing struct {
	Day     Day
	Time    string
	Station string
}

// Audio is a recorded segment.
type Audio struct {
	Src, Type, Size string
	Length          string
	Synthetic       bool
}

// RadioListPage is site/radio-list.html.
type RadioListPage struct {
	Frame
	Lead     string
	Ways     []RadioFile // the week, the month, calendars, the podcast, the report
	Upcoming []RadioCard
	Groups   []RadioGroup // past, by month
	Stations []RadioFile  // calendars by station
}

// RadioGroup is one period.
type RadioGroup struct {
	ID, Title string
	Cards     []RadioCard
}

// RadioCard is one segment in a list.
type RadioCard struct {
	Item
	Next     Airing
	HasAudio bool
	Stale    bool
}

// RadioCalendarPage is site/radio-calendar.html: a week or a month.
type RadioCalendarPage struct {
	Frame
	Lead       string
	Month      bool
	Days       []RadioDay
	Prev, Next Link
	Other      Link // the month of a week
	Empty      bool
}

// RadioDay is a day of a calendar.
type RadioDay struct {
	Day     Day
	Name    string // "Thứ Năm, 05/11"
	Number  int    // of the month
	Column  int    // 1 on Monday
	Today   bool
	Quiet   string // why nothing is on the air
	Airings []RadioAiring
}

// RadioAiring is a segment on the air in a calendar.
type RadioAiring struct {
	Link
	Time, Slot, Station string
	Again               bool
}

// RadioReportPage is site/radio-report.html and print/radio-report.html.
type RadioReportPage struct {
	Frame
	Sheet    Sheet // on paper only
	Lead     string
	Months   []RadioSum
	Quarters []RadioSum
	Topics   []RadioTopics // fields, then policy areas
	Louds    []RadioLoud
	File     Link // the spreadsheet
	Paper    Link
}

// RadioSum is what was on the air in a period.
type RadioSum struct {
	Name              string
	Segments, Airings int
	Length            string
}

// RadioTopics is what was told of each field or policy area, and what never was.
type RadioTopics struct {
	ID, Title, Kind string
	Rows            []RadioTopic
	Never           []string
}

// RadioTopic is how often one of them was on the air.
type RadioTopic struct {
	Name              string
	Segments, Airings int
	Length, Last      string
}

// RadioLoud is a content that the law wants on the loudspeakers for three days.
type RadioLoud struct {
	Notice Link
	Group  int
	Days   int
	Enough bool
}

// RadioScriptSheet is print/radio-script.html: the script as a presenter holds it.
type RadioScriptSheet struct {
	Frame
	Sheet Sheet
	Facts [][2]string
	Stale []RadioStale
	Pages []ScriptPage
	Lines int
}

// ScriptPage is one page of lines.
type ScriptPage struct {
	Number, Of int
	Lines      []ScriptLine
	Count      int // numbered lines
}

// ScriptLine is one line of the script.
type ScriptLine struct {
	Number  int // 0 for a cue or a heading
	Text    string
	Speaker string
	Cue     bool
	First   bool     // of a paragraph
	Notes   []string // "15.000 đồng: mười lăm nghìn đồng"
}
