package site

import (
	"slices"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// ApprovalConfig is the table [approval] of config.toml: what must have been done for a record
// before the public sees it. Without it nothing is asked; approvals that records have are told.
type ApprovalConfig struct {
	Needs record.ApprovalStep `key:"needs" vi:"Chỉ đăng bản ghi đã" en:"Publish only what is" eg:"ký duyệt"`
	Kinds []record.KindWord   `key:"kinds" vi:"Với những loại bản ghi nào (bỏ trống: mọi loại)" en:"For which kinds; all when empty" eg:"thủ tục"`
}

// Needs is the step that a record must have reached before it is published; "" for none.
func (c *Config) Needs(k *record.Kind) record.ApprovalStep {
	of := c.Approval.Kinds
	if len(of) > 0 && !slices.ContainsFunc(of, func(w record.KindWord) bool { return w.Is(k) }) {
		return ""
	}
	return c.Approval.Needs
}

// ApprovalState is how far a record has come, in words: "chưa ai kiểm tra".
func ApprovalState(r record.Record) problem.Text {
	step, _ := record.Approved(r)
	if _, _, edited := record.EditedSince(r); edited && step == "" {
		return approvalEdited
	}
	return approvalStates[step]
}

// checkApprovals refuses what a release may not publish yet, and warns of what will be
// published on a day to come: on that day it is too late to ask.
func (l *linker) checkApprovals() {
	code := problem.Code("W504")
	if l.opt.Release {
		code = "E504"
	}
	for _, r := range l.all {
		l.checkApproval(r, code)
	}
	for _, r := range slices.Concat(l.site.Coming, l.site.Kept) {
		l.checkApproval(r, "W504")
	}
}

// checkApproval asks whether a record has come far enough, and tells what was edited after
// somebody approved it, approvals of no text that anybody could tell, and those of a day that has not come.
func (l *linker) checkApproval(r record.Record, code problem.Code) {
	b := record.Of(r)
	if a, at, edited := record.EditedSince(r); edited {
		l.fault("W505", r, "approvals."+itoa(at)+".text", "by", a.By, "done", problem.Both(approvalSteps[a.Step]), "on", a.On.Short(), "mark", record.ApprovalMark(r))
	}
	for i, a := range b.Approvals {
		if a.Text == "" {
			l.fault("W508", r, "approvals."+itoa(i)+".step", "by", a.By, "done", problem.Both(approvalSteps[a.Step]), "on", a.On.Short(), "mark", record.ApprovalMark(r))
		}
		if a.On.After(l.opt.Date) {
			l.fault("W506", r, "approvals."+itoa(i)+".on", "why", problem.Both(problem.Text{Vi: approvedLater.Vi + a.On.Short(), En: approvedLater.En + a.On.Short()}))
		}
	}
	needs := l.cfg.Needs(b.Kind)
	if step, _ := record.Approved(r); step.Reaches(needs) {
		return
	}
	path := "approvals"
	if len(b.Approvals) == 0 {
		path = "name"
	}
	l.fault(code, r, path, "state", problem.Both(ApprovalState(r)), "needs", problem.Both(approvalNeeds[needs]))
}

// Foretold is something that people are told to be coming: a record that is kept back until
// a day, or what a record says otherwise from a day on.
type Foretold struct {
	Record  record.Record
	On      vi.Date
	Revises bool
	Fields  problem.Text // what is otherwise, in citizens' words; of a revision
}

// Foretold lists what is coming and says so, in order of days.
func (s *Site) Foretold() (out []Foretold) {
	for _, r := range s.Kept {
		if b := record.Of(r); b.Foretold && !b.Revision() {
			out = append(out, Foretold{Record: r, On: b.PublishFrom.Date})
		}
	}
	for _, r := range s.Coming {
		b := record.Of(r)
		now := s.Find(b.Kind, b.ID)
		if !b.Foretold || now == nil {
			continue
		}
		if fields := record.SaidOtherwise(now, r); fields != (problem.Text{}) { // what nobody will see is no news
			out = append(out, Foretold{Record: now, On: b.From.Date, Revises: true, Fields: fields})
		}
	}
	slices.SortStableFunc(out, func(a, b Foretold) int { return a.On.Compare(b.On) })
	return out
}
