package render

import (
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// source tells where a record's content comes from and how fresh it is.
func (p placed) source(b *record.Base) Source {
	out := Source{Text: b.Source, ReviewedOn: day(b.ReviewedOn.Date), UpdatedOn: day(b.SourceDate.Date)}
	if p.medium == "site" && b.SourceURL != "" {
		out.Link = Link{"Địa chỉ nguồn", string(b.SourceURL)}
	}
	return out
}

// laws are citations with their state on the day of the build.
func (p placed) laws(list []site.Citation) []Law {
	var out []Law
	for _, c := range list {
		l := Law{Number: c.Number, Title: c.Title, State: lawState(c.State)}
		if l.Title == "" && c.Law != nil {
			l.Title = c.Law.Name
		}
		if l.Title == "" {
			l.Title = "Văn bản số " + c.Number
		}
		if c.Clause != "" {
			l.Title = vi.UpperFirst(c.Clause) + ", " + l.Title
		}
		if c.Law != nil {
			l.Issuer, l.Date = c.Law.Issuer, c.Law.Date.Short()
			l.Since = sinceText(c.Law)
			if p.medium == "site" {
				l.Link = Link{c.Law.Title(), p.href(record.Of(c.Law).Address())}
			}
		}
		out = append(out, l)
	}
	return out
}

func lawState(s site.LawState) LawState {
	switch s {
	case site.LawInForce:
		return LawInForce
	case site.LawEnded:
		return LawEnded
	case site.LawUpcoming:
		return LawUpcoming
	}
	return LawUnclear
}

// sinceText says from when a document's state holds, and what took its place.
func sinceText(l *site.Law) string {
	switch l.State {
	case site.LawEnded:
		text := "sau ngày " + l.EffectiveTo.Short()
		if l.Law.ReplacedBy != "" {
			text += ", thay bằng " + l.Law.ReplacedBy
		}
		return text
	case site.LawUpcoming, site.LawInForce:
		if !l.EffectiveFrom.IsZero() {
			return "từ ngày " + l.EffectiveFrom.Short()
		}
	}
	return ""
}

// office leads to an office by its short name.
func (p placed) office(o *site.Office) Link {
	if o == nil {
		return Link{}
	}
	l := Link{Text: shortName(o)}
	if p.medium == "kiosk" {
		l.Href = p.href(kioskOffices) + "#" + o.ID
		return l
	}
	l.Href = p.href(o.Base.Address())
	return l
}

func shortName(o *site.Office) string {
	if o.ShortName != "" {
		return o.ShortName
	}
	return o.Name
}

// contactOf is the desk that takes a procedure's file.
func (p placed) contactOf(x *site.Procedure) *Contact {
	if x.Office == nil {
		return nil
	}
	c := p.contact(x.Office)
	if d := x.Desk; d != nil {
		c.Desk = deskName(d)
		if d.Name != "" {
			c.Desk += " – " + d.Name
		}
		if d.Place != "" {
			c.Desk += " (" + d.Place + ")"
		}
	}
	return &c
}

func (p placed) contact(o *site.Office) Contact {
	c := Contact{Office: p.office(o), Address: stated(o.Office.Address), Hours: hours(o), Email: string(o.Email)}
	if o.Phone.Digits != "" {
		c.Phones = []Phone{phone(o.Phone.Phone, "")}
	}
	return c
}

// hours are the lines of opening hours; days that open twice make one line.
func hours(o *site.Office) []string {
	var days []string
	spans := map[string][]string{}
	for _, h := range o.Hours {
		if _, seen := spans[h.Days]; !seen {
			days = append(days, h.Days)
		}
		text := h.Open.Spoken() + " – " + h.Close.Spoken()
		if h.Note != "" {
			text += " (" + h.Note + ")"
		}
		spans[h.Days] = append(spans[h.Days], text)
	}
	out := make([]string, len(days))
	for i, d := range days {
		out[i] = vi.UpperFirst(d) + ": " + strings.Join(spans[d], ", ")
	}
	return out
}

// hotline is a number as other pages show it, called by its role.
func (p placed) hotline(h *site.Hotline) HotlineRef {
	name := h.Name
	if h.Role != nil && h.Role.Required && p.Scene.onlyOne(h.Role) {
		name = h.Role.Name
	}
	ref := HotlineRef{Link: Link{Text: name}, Phone: phone(h.Number.Phone, ""), Holder: h.Holder, Hours: h.Hours}
	if p.medium == "site" {
		ref.Href = p.href(h.Base.Address())
	}
	return ref
}

// onlyOne tells whether a role's name alone says which number is meant.
func (r *Scene) onlyOne(role *site.RoleConfig) bool {
	n := 0
	for _, h := range r.Site.Hotlines {
		if h.Role == role {
			n++
		}
	}
	return n == 1
}

func (p placed) hotlines(list []*site.Hotline) (out []HotlineRef) {
	for _, h := range list {
		out = append(out, p.hotline(h))
	}
	return out
}

// reportLines are the required lines of a place, at most one of a role.
func (p placed) reportLines(list []*site.Hotline) []HotlineRef {
	seen := map[*site.RoleConfig]bool{}
	var out []HotlineRef
	for _, h := range list {
		if h.Role != nil && h.Role.Required && !seen[h.Role] {
			seen[h.Role] = true
			out = append(out, p.hotline(h))
		}
	}
	return out
}

// requiredLines are the required lines of the whole unit, in the order of the roles.
func (p placed) requiredLines() []HotlineRef {
	var list []*site.Hotline
	for i := range p.Site.Config.HotlineRoles {
		role := &p.Site.Config.HotlineRoles[i]
		for _, h := range p.Site.Hotlines {
			if h.Role == role && role.Required {
				list = append(list, h)
			}
		}
	}
	return p.reportLines(list)
}

// item is a procedure as lists show it, with the facts that help to choose.
func (p placed) item(x *site.Procedure) Item {
	out := Item{Link: p.link(x), Sample: x.Base.Sample}
	time, _ := answerTime(x.Ways)
	fee, _ := answerFee(x.Ways)
	out.Meta = append(out.Meta, string(x.Code))
	if !time.Unknown {
		out.Meta = append(out.Meta, time.Text)
	}
	switch fee.State {
	case FeeFree:
		out.Meta = append(out.Meta, "Không mất tiền")
	case FeeAmount:
		out.Meta = append(out.Meta, fee.Text)
	}
	switch {
	case x.State == site.Upcoming:
		out.Tag = "Áp dụng từ " + x.EffectiveFrom.Short()
	case x.OnTheSpot:
		out.Tag = "Giải quyết ngay"
	}
	if len(x.CommonNames) > 0 {
		out.Summary = "Còn gọi là: " + strings.Join(x.CommonNames, ", ")
	}
	return out
}

func (p placed) items(list []*site.Procedure) (out []Item) {
	for _, x := range list {
		out = append(out, p.item(x))
	}
	return out
}

// current keeps the procedures that belong in lists.
func current(list []*site.Procedure) []*site.Procedure {
	return slices.DeleteFunc(slices.Clone(list), func(x *site.Procedure) bool { return !x.State.Current() })
}

// jump are the anchors of groups, when there is more than one.
func jump(groups []ItemGroup) (out []Link) {
	if len(groups) < 2 {
		return nil
	}
	for _, g := range groups {
		out = append(out, Link{g.Title, "#" + g.ID})
	}
	return out
}

// count is "1.119 thủ tục".
func count(n int, of string) string { return vi.FormatInt(int64(n)) + " " + of }
