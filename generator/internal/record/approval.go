package record

import (
	"crypto/sha256"
	"encoding/hex"
	"reflect"
	"strconv"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// An approval is one look at a record before it goes to the public: somebody checked it,
// somebody signed for it. Who is a post and never a name. An approval is of a text: its
// mark is made of what citizens read, and when that is changed afterwards the approval says
// nothing of the record any more. One that was written by hand without a mark counts, and a
// warning tells that no edit after it will be noticed. A record without approvals says nothing of them; whether
// that may be published, config.toml says (`[approval]`).

// Approval is one look at a record.
type Approval struct {
	Step ApprovalStep `key:"step" vi:"Việc" en:"Step" need:"yes" is:"same" eg:"ký duyệt"`
	By   string       `key:"by" vi:"Ai (chức danh)" en:"By (a post)" need:"yes" is:"post,same" eg:"Chủ tịch Ủy ban nhân dân phường"`
	On   Day          `key:"on" vi:"Ngày" en:"On" need:"yes" is:"same" eg:"2026-11-21"`
	Text string       `key:"text" vi:"Dấu của nội dung đã duyệt (máy ghi khi lưu)" en:"Mark of the text that was approved" eg:"3f9c1a"`
}

// ApprovalStep is what somebody did for a record.
type ApprovalStep string

// The steps; the second holds the first.
const (
	Checked ApprovalStep = "kiem-tra"
	Signed  ApprovalStep = "ky-duyet"
)

func (*ApprovalStep) words() []string { return []string{"kiểm tra", "ký duyệt"} }

func (s *ApprovalStep) parse(text string) (bad *fault) {
	*s, bad = chooseAs[ApprovalStep](text, s.words())
	return bad
}

// String is the step as it is written.
func (s ApprovalStep) String() string { return wordOf(string(s), (*ApprovalStep)(nil).words()) }

// Reaches tells whether a step is as far as another: what is signed is checked.
func (s ApprovalStep) Reaches(other ApprovalStep) bool {
	return s == other || s == Signed || other == ""
}

// Approved is how far a record has come: the last approval of each step that is of the text
// as it stands. Step is "" where nobody has said anything of it.
func Approved(r Record) (step ApprovalStep, by []Approval) {
	b := r.base()
	if len(b.Approvals) == 0 {
		return "", nil
	}
	last := map[ApprovalStep]Approval{}
	mark := ApprovalMark(r)
	for _, a := range b.Approvals {
		if a.Text == "" || a.Text == mark {
			last[a.Step] = a
		}
	}
	for _, s := range []ApprovalStep{Checked, Signed} {
		if a, there := last[s]; there {
			step, by = s, append(by, a)
		}
	}
	return step, by
}

// EditedSince is the last approval that the text was changed after; there is none where the
// same step was taken again since.
func EditedSince(r Record) (a Approval, at int, edited bool) {
	if len(r.base().Approvals) == 0 {
		return Approval{}, 0, false
	}
	mark := ApprovalMark(r)
	step, _ := Approved(r)
	for i, x := range r.base().Approvals {
		if x.Text != "" && x.Text != mark && !step.Reaches(x.Step) {
			a, at, edited = x, i, true
		}
	}
	return a, at, edited
}

// ApprovalMark is the mark of what a record says to citizens: its facts and its text, however
// they are spaced. Keys that no reader sees do not count, nor who approved it.
func ApprovalMark(r Record) string {
	said := saidUnder(Raw(r))
	var all strings.Builder
	for _, f := range FieldsOf(r.base().Kind) {
		if text := vi.Collapse(said[f.Key]); text != "" && !f.Silent && !ofRevisions[f.Key] {
			all.WriteString(f.Key + "\x00" + text + "\x00")
		}
	}
	all.WriteString(vi.Collapse(bodyOf(r)))
	sum := sha256.Sum256([]byte(all.String()))
	return hex.EncodeToString(sum[:])[:markLetters]
}

// markLetters is how long a mark is: it finds an edit, it is no lock.
const markLetters = 8

// checkApprovals refuses what cannot be: a name for a post, a signature before the check.
func (c *checker) checkApprovals() {
	var checked Approval
	for i, a := range c.base.Approvals {
		path := "approvals." + strconv.Itoa(i)
		f, _ := FieldNamed(reflect.TypeFor[Approval](), "by")
		if name := f.NameIn(a.By); name != "" {
			c.fault("E835", path+".by", "value", name)
		}
		switch {
		case a.Step == Checked:
			checked = a
		case a.Step == Signed && !checked.On.IsZero() && a.On.Before(checked.On.Date):
			c.fault("W506", path+".on", "why", problem.Both(problem.Text{
				Vi: "ký ngày " + a.On.Short() + ", trước khi kiểm tra ngày " + checked.On.Short(),
				En: "it was signed on " + a.On.Short() + ", before it was checked on " + checked.On.Short()}))
		}
	}
}
