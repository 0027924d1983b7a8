package revise

import (
	"io/fs"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Retirement is the wish to end a procedure.
type Retirement struct {
	Code     string  // of the procedure: code, file name or key
	By       string  // of what takes its place; "" when nothing does
	Decision string  // the file name of the decision that ends it
	On       vi.Date // the first day on which it does not apply; zero: the decision's own
}

// Plan ends a procedure. Its record stays, at its address: it gets its last day,
// what replaces it and the decision. The decision's list gets a line when it has none
// of it. Policies that name it name its successor too.
func (wish Retirement) Plan(from fs.FS, s *site.Site) (*Plan, error) {
	w := newWork(from)
	p := s.ProcedureNamed(wish.Code)
	if p == nil {
		return nil, refuse(noProcedure, wish.Code)
	}
	d := decisionNamed(s, wish.Decision)
	if d == nil {
		return nil, refuse(noDecision, wish.Decision)
	}
	var by *site.Procedure
	if wish.By != "" {
		if by = s.ProcedureNamed(wish.By); by == nil {
			return nil, refuse(noSuccessor, wish.By)
		}
		if by == p {
			return nil, refuse(ownSuccessor, wish.By)
		}
		if end := by.EffectiveTo.Date; !end.IsZero() {
			return nil, refuse(successorEnds, wish.By, end.Short())
		}
	}
	on := wish.On
	if on.IsZero() {
		on = d.EffectiveFrom.Date
	}
	if on.IsZero() {
		return nil, refuse(noFirstDay, d.ID)
	}
	if !p.EffectiveFrom.IsZero() && !p.EffectiveFrom.Before(on) {
		return nil, refuse(endsTooSoon, p.EffectiveFrom.Short(), on.Short())
	}
	if err := w.retire(s, p, by, d, on); err != nil {
		return nil, err
	}
	return w.finish()
}

func decisionNamed(s *site.Site, id string) *site.Decision {
	for _, d := range s.Decisions {
		if d.ID == id || d.Base.Key() == id || (id != "" && string(d.Number) == id) {
			return d
		}
	}
	return nil
}

func (w *work) retire(s *site.Site, p, by *site.Procedure, d *site.Decision, on vi.Date) error {
	if err := w.set(p, "effective_to", on.AddDays(-1)); err != nil {
		return err
	}
	if from := d.EffectiveFrom.Date; !from.IsZero() && from.Before(on) { // it was said so: it is not a slip
		if err := w.set(p, "confirmed", with(p.Confirmed, "effective_to")); err != nil {
			return err
		}
	}
	if err := w.set(p, "decision", d.ID); err != nil {
		return err
	}
	if by != nil {
		if err := w.set(p, "replaced_by", string(by.Code)); err != nil {
			return err
		}
		for _, policy := range s.Policies {
			if err := w.policy(policy, p, by); err != nil {
				return err
			}
		}
	}
	if err := w.announce(d, p, by); err != nil {
		return err
	}
	for _, r := range p.Radios {
		w.note(scriptExplains, r.File)
	}
	return nil
}

// policy adds the successor behind the one that ends: until that day both are right.
func (w *work) policy(policy *site.Policy, p, by *site.Procedure) error {
	at, has := -1, false
	for i, id := range policy.Policy.Procedures {
		if named(p, id) {
			at = i
		}
		has = has || named(by, id)
	}
	if at < 0 || has {
		return nil
	}
	doc, err := w.doc(policy)
	if err != nil {
		return err
	}
	return doc.Insert("procedures", at+1, string(by.Code))
}

func named(p *site.Procedure, id string) bool {
	return id == string(p.Code) || id == p.ID || id == p.Base.Key()
}

// announce gives the decision's list a line for the procedure, or what the line lacks.
func (w *work) announce(d *site.Decision, p, by *site.Procedure) error {
	action := record.ActAbolish
	if by != nil {
		action = record.ActReplace
	}
	for i, item := range d.Decision.Items {
		if item.Procedure != p.Code {
			continue
		}
		if item.Action != action {
			return refuse(listSaysOther, d.ID, item.Action, p.Code, action)
		}
		if by != nil && item.NewCode != "" && item.NewCode != by.Code {
			return refuse(listReplacesOther, d.ID, p.Code, item.NewCode, by.Code)
		}
		if by != nil && item.NewCode == "" {
			return w.set(d, "items."+itoa(i)+".replaced_by", string(by.Code))
		}
		return nil
	}
	doc, err := w.doc(d)
	if err != nil {
		return err
	}
	row := amend.Row{{Key: "action", Value: action.String()}, {Key: "procedure", Value: string(p.Code)}, {Key: "name", Value: p.Name}}
	if by != nil {
		row = append(row, amend.Pair{Key: "replaced_by", Value: string(by.Code)})
	}
	w.note(listHadNoLine, d.ID)
	return doc.Insert("items", len(d.Decision.Items), row)
}
