package site

import (
	"cmp"
	"regexp"
	"slices"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Consultation is a consultation record with what it refers to.
type Consultation struct {
	*record.Consultation
	Stage     record.Stage
	Office    *Office
	Boxes     []*Office
	Hotlines  []*Hotline
	About     []record.Record
	Documents []Draft
}

// Draft is a document to be read and the record that shows it.
type Draft struct {
	record.Draft
	Record record.Record // may be nil
}

var (
	_ = typed(func(r *record.Consultation) *Consultation { return &Consultation{Consultation: r} })
	_ = linking(linkConsultation)
	_ = checking(checkConsultation)
	_ = paging(func(c *Consultation) []string { return []string{AnswerFormAddress(c)} })
)

// Sends tells where an answer on paper goes: to the address of the record, else to its
// office's.
func (c *Consultation) Sends() string {
	return cmp.Or(c.ReplyTo, c.Office.sends())
}

// sends tells where an answer on paper goes to an office; empty for none, and when nobody has said.
func (o *Office) sends() string {
	if o == nil || record.Unknown(o.Office.Address) {
		return ""
	}
	return o.Office.Address
}

// TakesForms tells whether there is a form to answer on: not when it is too late.
func (c *Consultation) TakesForms() bool {
	return c.Stage.Asks()
}

// linkConsultation also says how it stands: one whose outcome is known holds what it says,
// though it takes no more opinions.
func linkConsultation(l *linker, c *Consultation) {
	c.Stage = c.StageOn(l.opt.Date)
	if c.Stage == record.StageOutcome {
		l.site.states[&c.Base] = InForce
	}
	c.Office = referred[*Office](l, c, "office")
	c.Boxes = referredAll[*Office](l, c, "boxes", len(c.Consultation.Boxes))
	c.Hotlines = referredAll[*Hotline](l, c, "hotlines", len(c.Consultation.Hotlines))
	c.About = referredAll[record.Record](l, c, "about", len(c.Consultation.About))
	for i, d := range c.Consultation.Documents {
		c.Documents = append(c.Documents, Draft{d, referred[record.Record](l, c, "documents."+itoa(i)+".record")})
	}
}

// outcomeDays is how long people wait at most to hear what came of their opinions, before
// we say that they wait.
const outcomeDays = 30

func checkConsultation(l *linker, c *Consultation) {
	if days := c.OpenUntil.DaysUntil(l.opt.Date); c.Stage == record.StageClosed && days > outcomeDays {
		l.fault("W947", c, "open_until", "until", c.OpenUntil.Short(), "days", itoa(days))
	}
	l.checkLastDay(c)
	l.checkBoxes(c, c.Boxes)
	if c.Office != nil && c.Sends() == "" {
		l.fault("W949", c, "office", "office", c.Office.Name)
	}
}

// checkBoxes asks that an office with a box for answers says where the box is.
func (l *linker) checkBoxes(r record.Record, at []*Office) {
	for i, o := range at {
		if len(o.Boxes) == 0 {
			l.fault("E948", r, "boxes."+itoa(i), "office", o.Name)
		}
	}
}

// lastDayTold is the last day of something, in the words of a notice.
var lastDayTold = regexp.MustCompile(`đến (?:hết )?(?:ngày )?(\d{1,2})(?:/| tháng )(\d{1,2})(?:/| năm )(\d{4})`)

// checkLastDay asks about a consultation whose own notice tells people another last day.
func (l *linker) checkLastDay(c *Consultation) {
	notices := slices.Clone(c.About)
	for _, d := range c.Documents {
		notices = append(notices, d.Record)
	}
	if c.OpenUntil.IsZero() || slices.Contains(c.Confirmed, "open_until") {
		return
	}
	for _, r := range notices {
		n, is := r.(*Notice)
		if !is || n.Body.Empty() {
			continue
		}
		var told []string
		for _, m := range lastDayTold.FindAllStringSubmatch(string(n.Body.Source), -1) {
			day, err := vi.ParseDate(m[1] + "/" + m[2] + "/" + m[3])
			if err == nil && day == c.OpenUntil.Date {
				told = nil
				break
			}
			if err == nil {
				told = append(told, day.Short())
			}
		}
		if len(told) > 0 {
			l.oddAt(c, "open_until", odd{c.OpenUntil.Short(), problem.Text{Vi: asTold.Vi + n.File + ": " + told[0], En: asTold.En + n.File + ": " + told[0]}})
			return
		}
	}
}
