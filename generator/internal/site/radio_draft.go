package site

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

// A draft is a segment as it can be read out: what it is, what to bring, where, how long,
// what it costs, whom to ring. Figures stay figures, so that the checks hold them against
// the records. A fact that nobody knows, or that takes more than a sentence, sends the
// listener to the desk; none is made up and none is cut in the middle.

// leftOut are the parts of a draft that go first when it is longer than its slot, whole and
// in this order. What to bring, where, how long, how much and whom to ring always stay.
type leftOut int

const (
	never    leftOut = iota
	fifth            // what to remember
	fourth           // papers of cases
	third            // who needs it
	second           // other ways to file
	earliest         // what one gets
)

// line is a paragraph of a draft.
type line struct {
	text string
	goes leftOut
}

type draft struct {
	words   words.Speaker
	council string // who sets a fee that has no amount: the council of the unit above
	out     []line
	short   bool // papers are told by their number and the form alone
}

// DraftScript writes the first draft of a segment about procedures that fits its slot.
func (s *Site) DraftScript(say words.Speaker, r *record.Radio, about []*Procedure) string {
	for _, short := range []bool{false, true} {
		d := draft{words: say, council: say.Say(s.Config.FeeCouncil()), short: short}
		d.segment(about)
		for goes := earliest; goes >= never; goes-- {
			text := d.text(goes)
			if s.fits(r, text) || short && goes == never {
				return text
			}
		}
	}
	panic("internal error: no draft")
}

// fits tells whether a script is no longer than its slot.
func (s *Site) fits(r *record.Radio, script string) bool {
	try := *r
	try.Body = record.Prose(script)
	read := &Radio{Radio: &try, Plan: s.Config.plan(r.Series)}
	return s.read(read).Over <= 0
}

// text is the draft without the parts that go earlier than those of goes.
func (d *draft) text(goes leftOut) string {
	var out []string
	for _, l := range d.out {
		if l.text != "" && l.goes <= goes {
			out = append(out, l.text)
		}
	}
	return strings.Join(out, "\n\n") + "\n"
}

func (d *draft) add(goes leftOut, text string) { d.out = append(d.out, line{text, goes}) }

func (d *draft) say(key string, values ...any) string { return d.words.Say(key, values...) }

func (d *draft) segment(about []*Procedure) {
	d.add(never, "["+d.say("draft.opening")+"]")
	for i, p := range about {
		name := d.subject(p)
		if i == 0 {
			d.add(never, "**"+d.say("draft.announcer")+":** "+d.say("draft.first", "name", name))
		} else {
			d.add(never, d.say("draft.next", "name", name))
		}
		d.procedure(p)
	}
	d.add(fifth, d.say("draft.remember"))
	d.add(never, d.ring(about))
	d.add(never, d.say("draft.goodbye"))
	d.add(never, "["+d.say("draft.closing")+"]")
}

// longestName is how many syllables of a legal name somebody hears out.
const longestName = 16

// shortestName is how many syllables must be left of one: "thực hiện" alone says nothing.
const shortestName = 6

// longestHeard is how many syllables of a name nobody can hear out in one breath, fewestLeft how many of it must
// stay when whom it is for is told apart.
const (
	longestHeard = 30
	fewestLeft   = 4
)

// eitherWord is a slash between words; that of "số 613/QĐ-TTg" is read as the number is.
var eitherWord = regexp.MustCompile(`([\p{L}\pM)]) ?/ ?(\p{L})`)

// subject is what a segment speaks of: "việc gia hạn tạm trú", "thủ tục hải quan …". A
// slash is heard as "hoặc".
func (d *draft) subject(p *Procedure) string {
	name := eitherWord.ReplaceAllString(commonName(p), "$1"+d.say("draft.or")+"$2")
	switch folded := vi.Fold(name); {
	case ofThing.MatchString(folded):
		return vi.Collapse(name)
	case ofProcess.MatchString(folded):
		return d.say("draft.thing", "name", name)
	}
	return d.say("draft.doing", "name", vi.Collapse(name))
}

// commonName is what people call a procedure; else its own name without what only lawyers need.
func commonName(p *Procedure) string {
	if len(p.CommonNames) > 0 {
		return vi.LowerFirst(p.CommonNames[0])
	}
	name := once(vi.Collapse(trimmed(withoutBrackets(p.SortName()))))
	for _, end := range nameEnds {
		head, _, cut := strings.Cut(name, end)
		if occasion, _, told := strings.Cut(name, whenOf); cut && end == whoseOf && told && strings.Contains(occasion, end) {
			head = occasion // whose it is stays: "hạ tầng kỹ thuật của lối đi khi tách thửa"
		}
		if cut && vi.Syllables(name) > longestName && vi.Syllables(head) >= shortestName {
			name = halfName.ReplaceAllString(head, "")
		}
	}
	if m := forWhom.FindStringSubmatchIndex(name); m != nil && vi.Syllables(name) > longestHeard && vi.Syllables(name[:m[0]]) >= fewestLeft {
		name = name[:m[0]] // whom it is for is told in a sentence of its own
	}
	return vi.LowerFirst(strings.TrimSpace(strings.ReplaceAll(name, ";", ",")))
}

func (d *draft) procedure(p *Procedure) {
	d.out = append(d.out, d.audience(p))
	d.papers(p)
	d.where(p)
	d.add(never, d.time(p))
	d.add(never, d.fee(p))
	if what, ok := aloud(results(p.Result), mostOfASentence); ok && !record.None(p.Result) && ofResult.MatchString(vi.Fold(what)) {
		d.add(earliest, d.say("draft.result", "what", what))
	}
}

// ring tells one number, at the end: of who takes the file, else of who takes complaints.
func (d *draft) ring(about []*Procedure) string {
	for _, p := range about {
		if o := p.Office; o != nil && o.Phone.Digits != "" {
			return d.say("draft.ring", "lines", d.say("draft.number", "name", o.Name, "number", o.Phone.String()))
		}
	}
	for _, p := range about {
		for _, h := range p.Hotlines {
			if h.Number.Digits != "" && (h.Role == nil || !h.Role.Emergency) {
				return d.say("draft.ring", "lines", d.say("draft.number", "name", vi.LowerFirst(h.Name), "number", h.Number.String()))
			}
		}
	}
	return ""
}

// ProcedureNamed finds a procedure by its code, its file name or its key.
func (s *Site) ProcedureNamed(id string) *Procedure {
	for _, p := range s.Procedures {
		if string(p.Code) == id || p.ID == id || p.Base.Key() == id {
			return p
		}
	}
	return nil
}
