package site

import (
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// crossChecks reports what no record can tell alone.
func (l *linker) crossChecks() {
	for _, d := range l.site.Decisions {
		l.checkDecision(d)
	}
	for _, p := range l.site.Procedures {
		l.checkAnnouncement(p)
		l.checkReplacement(p)
		l.checkName(p, "field", "Lĩnh vực", p.Procedure.Field, fieldNames(l.cfg))
		l.checkName(p, "level", "Cấp thực hiện", p.Procedure.Level, levelNames(l.cfg))
	}
	for _, o := range l.site.Offices {
		l.checkRoles(o)
	}
	for _, h := range l.site.Hotlines {
		l.checkAge(h)
	}
	l.checkNumbers()
}

// checkDecision hands each of its lines to the procedure it names.
func (l *linker) checkDecision(d *Decision) {
	for i, item := range d.Items {
		p := item.Procedure
		if p == nil {
			continue
		}
		p.Announced = append(p.Announced, Announcement{d, item.DecisionItem})
		if p.Name != "" && item.Name != "" && vi.Fold(item.Name) != vi.Fold(p.Name) {
			l.fault("E324", d, "items."+itoa(i)+".name", "value", item.Name, "code", string(p.Code), "name", p.Name)
		}
	}
}

// checkAnnouncement holds a procedure against the decisions that name it: it must
// cite the newest of them, and end when that one ends it.
func (l *linker) checkAnnouncement(p *Procedure) {
	slices.SortStableFunc(p.Announced, func(a, b Announcement) int {
		return b.Decision.Date.Compare(a.Decision.Date.Date)
	})
	if p.Decision == nil && p.DecisionNumber != "" {
		for _, a := range p.Announced {
			if lawKey(string(a.Decision.Number)) == lawKey(p.DecisionNumber) {
				p.Decision = a.Decision
			}
		}
	}
	if d := p.Decision; d != nil && p.Code != "" && !announces(d, p) {
		l.fault("E304", p, "decision", "number", string(d.Number), "code", string(p.Code))
	}
	if len(p.Announced) == 0 {
		return
	}
	newest := p.Announced[0]
	if p.Decision == nil || p.Decision.Date.Before(newest.Decision.Date.Date) {
		i := slices.IndexFunc(newest.Decision.Items, func(item Item) bool { return item.Procedure == p })
		l.fault("E305", newest.Decision, "items."+itoa(i)+".procedure", "code", string(p.Code), "decision", newest.Decision.ID)
	}
	ends := newest.Item.Action == record.ActAbolish || newest.Item.Action == record.ActReplace
	from := newest.Decision.EffectiveFrom
	if ends && (p.EffectiveTo.IsZero() || !p.EffectiveTo.Before(from.Date)) {
		l.fault("E317", p, "effective_to", "number", string(newest.Decision.Number), "code", string(p.Code), "date", from.Short())
	}
	if p.State == Expired && newest.Item.Action == record.ActAbolish {
		p.State = Abolished
	}
}

func announces(d *Decision, p *Procedure) bool {
	return slices.ContainsFunc(d.Items, func(item Item) bool { return item.Procedure == p })
}

// checkReplacement refuses a replacement without a last day, or one that leads back.
func (l *linker) checkReplacement(p *Procedure) {
	if p.Replaced == nil {
		return
	}
	if p.EffectiveTo.IsZero() {
		l.fault("E319", p, "replaced_by")
	}
	seen := map[*Procedure]bool{p: true}
	for next := p.Replaced; next != nil; next = next.Replaced {
		if seen[next] {
			l.fault("E318", p, "replaced_by")
			return
		}
		seen[next] = true
	}
}

// checkName warns of a field or level that looks like a slip for one of config.toml's.
func (l *linker) checkName(p *Procedure, key, what, value string, names []string) {
	if slices.ContainsFunc(names, func(n string) bool { return vi.Fold(n) == vi.Fold(value) }) {
		return
	}
	if near := vi.Nearest(value, names); near != "" {
		l.fault("W314", p, key, "what", what, "value", value, "near", near)
	}
}

func fieldNames(c *Config) (out []string) {
	for _, f := range c.Fields {
		out = append(out, f.Name)
	}
	return out
}

func levelNames(c *Config) (out []string) {
	for _, n := range c.Levels {
		out = append(append(out, n.Name), n.Also...)
	}
	return out
}

// checkRoles asks that every office with desks has a hotline in each required role
// (plan V.2: the reporting line, the inspection team, the leader at the desk).
func (l *linker) checkRoles(o *Office) {
	if !o.HasDesks() {
		return
	}
	at := "desks"
	if o.OneStop {
		at = "one_stop"
	}
	for i := range l.cfg.HotlineRoles {
		role := &l.cfg.HotlineRoles[i]
		has := slices.ContainsFunc(o.Hotlines, func(h *Hotline) bool { return h.Role == role })
		if role.Required && !has {
			l.fault("E308", o, at, "role", role.Name, "id", string(role.ID), "office", o.ID)
		}
	}
}

// checkAge warns of a number nobody has rung for too long.
func (l *linker) checkAge(h *Hotline) {
	if h.CheckedOn.IsZero() {
		return
	}
	if h.CheckedOn.DaysUntil(l.opt.Date) > l.cfg.CheckDays {
		l.fault("W320", h, "checked_on", "date", h.CheckedOn.Short(), "days", itoa(l.cfg.CheckDays))
	}
}

// checkNumbers refuses two decisions of the same number, symbol and year.
func (l *linker) checkNumbers() {
	seen := map[string]*Decision{}
	for _, d := range l.site.Decisions {
		if d.Number == "" {
			continue
		}
		key := lawKey(string(d.Number)) + "/" + itoa(d.Date.Year) + "/" + vi.Fold(d.Issuer)
		if other, twice := seen[key]; twice {
			l.fault("E325", d, "number", "value", string(d.Number), "other", other.File)
		}
		seen[key] = d
	}
}

// spot is the place of bytes of a record's own file.
func spot(r record.Record, start, end int) problem.Place { return record.Of(r).Span(start, end) }

// sentence is the part of a text around [start, end) up to the next full stop or
// line end on both sides. The dot of 15.000 is not a full stop.
func sentence(text string, start, end int) string {
	from := 0
	for i := start - 1; i > 0; i-- {
		if text[i] == '\n' || (text[i] == ' ' && strings.IndexByte(".;!?", text[i-1]) >= 0) {
			from = i + 1
			break
		}
	}
	to := len(text)
	for i := end; i < len(text); i++ {
		if text[i] == '\n' || (strings.IndexByte(".;!?", text[i]) >= 0 && (i+1 == len(text) || text[i+1] == ' ' || text[i+1] == '\n')) {
			to = i
			break
		}
	}
	return text[from:to]
}
