package view

import (
	"slices"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// HotlineRef is a hotline as other pages show it.
type HotlineRef struct {
	Link         // to the hotline's page; Text is the role
	Phone  Phone // the number
	Holder string
	Hours  string
	Now    *Now // whether it answers; nil when nobody can tell
}

// HotlineGroup is a titled part of the list: the three roles of a desk, emergencies, others.
type HotlineGroup struct {
	ID, Title string
	Note      string
	Lines     []HotlineRef
}

// Hotline is a number as other pages show it, called by its role.
func (p Place) Hotline(h *site.Hotline) HotlineRef {
	name := h.Name
	if h.Role != nil && h.Role.Required && p.Scene.onlyOne(h.Role) {
		name = p.inEnglish(h.Role.Name, h.Role.English)
	}
	ref := HotlineRef{Link: Link{Text: name}, Phone: p.Phone(h.Number.Phone, ""), Holder: h.Holder, Hours: p.Phrase(vi.Unbroken(h.Hours))}
	if p.Medium == "site" {
		ref.Now, ref.Href = p.HotlineNow(h), p.Href(h.Base.Address())
	}
	return ref
}

// onlyOne tells whether a role's name alone says which number is meant.
func (scene *Scene) onlyOne(role *site.RoleConfig) bool {
	n := 0
	for _, h := range scene.Site.Hotlines {
		if h.Role == role {
			n++
		}
	}
	return n == 1
}

// Hotlines are numbers as other pages show them.
func (p Place) Hotlines(list []*site.Hotline) (out []HotlineRef) {
	for _, h := range list {
		out = append(out, p.Hotline(h))
	}
	return out
}

// ReportLines are the required lines of a place, at most one of a role.
func (p Place) ReportLines(list []*site.Hotline) []HotlineRef {
	seen := map[*site.RoleConfig]bool{}
	var out []HotlineRef
	for _, h := range list {
		if h.Role != nil && h.Role.Required && !seen[h.Role] {
			seen[h.Role] = true
			out = append(out, p.Hotline(h))
		}
	}
	return out
}

// RequiredLines are the required lines of the whole unit, in the order of the roles, one of each.
func (p Place) RequiredLines() []HotlineRef { return p.ReportLines(p.Required()) }

// LinesAt are the required lines for somebody who stands at an office: of each role its own, or else one that
// is of no office; a line of another office sends them to a desk where they have not been. Without an office
// they are those of the whole unit.
func (p Place) LinesAt(o *site.Office) []HotlineRef {
	if o == nil {
		return p.RequiredLines()
	}
	var list []*site.Hotline
	for _, h := range p.Required() {
		has := slices.ContainsFunc(o.Hotlines, func(x *site.Hotline) bool { return x.Role == h.Role })
		if slices.Contains(o.Hotlines, h) || !has && len(h.Offices) == 0 {
			list = append(list, h)
		}
	}
	return p.ReportLines(list)
}

// EveryRequiredLine are all lines of the required roles.
func (p Place) EveryRequiredLine() []HotlineRef { return p.Hotlines(p.Required()) }

// Required are the lines of the required roles as records, in the order of the roles.
func (p Place) Required() (list []*site.Hotline) {
	for i := range p.Site.Config.HotlineRoles {
		role := &p.Site.Config.HotlineRoles[i]
		for _, h := range p.Site.Hotlines {
			if h.Role == role && role.Required {
				list = append(list, h)
			}
		}
	}
	return list
}

// HotlineGroups are all numbers by role, in the order of config.toml.
func (p Place) HotlineGroups() []HotlineGroup {
	var out []HotlineGroup
	for i := range p.Site.Config.HotlineRoles {
		role := &p.Site.Config.HotlineRoles[i]
		g := HotlineGroup{ID: "vai-" + string(role.ID), Title: p.inEnglish(role.Name, role.English)}
		for _, h := range p.Site.Hotlines {
			if h.Role != role {
				continue
			}
			ref := p.Hotline(h)
			ref.Link = Link{Text: h.Name, Href: p.RecordHref(h)} // the kiosk, which cannot ring, leads to what each is for
			g.Lines = append(g.Lines, ref)
		}
		if len(g.Lines) > 0 {
			out = append(out, g)
		}
	}
	return out
}
