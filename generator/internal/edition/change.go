package edition

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

// Change is one thing that differs between a version on a wall and the sheet of today.
type Change struct {
	Name     string // in citizens' words: "Phí, lệ phí"; of a row, what it is about
	Old, New string // short texts; both may be empty
	Sort     Sort
	Text     string // "10.000 đồng, trước là 8.000 đồng"; "" when the text is too long to show
	English  string // the whole line in English, whatever the language of the site
}

// Sort is what became of a part.
type Sort int

// The sorts of change.
const (
	Changed Sort = iota
	Added
	Removed
)

// keyed is a change with the key of its part.
type keyed struct {
	Change
	key     string
	english string // its English name, when the key does not tell it
}

// Changes are what differs between an old version of a code and the sheet of today.
func (p *Posted) Changes(code string, old Version) []Change {
	return p.tell(p.changes(code, old))
}

// tell puts changes into words, each once: the fee stands in two places of a sheet.
func (p *Posted) tell(changes []keyed) (out []Change) {
	for _, k := range changes {
		c := k.Change
		c.Old, c.New = closeUp(strings.TrimSuffix(c.Old, "."), strings.TrimSuffix(c.New, "."))
		c.Text = vi.Unbroken(changeText(p.words, c))
		c.English = line(p.englishName(k), changeText(p.words.In(words.English), c))
		told := slices.ContainsFunc(out, func(x Change) bool {
			return c.Old+c.New != "" && c.Old == x.Old && c.New == x.New && c.Sort == x.Sort
		})
		if !told {
			out = append(out, c)
		}
	}
	return out
}

// changeText is a change in words.
func changeText(speaker words.Speaker, c Change) string {
	switch {
	case c.Sort == Added && c.New == "":
		return speaker.Say("check.new_row")
	case c.Sort == Removed && c.Old == "":
		return speaker.Say("check.gone_row")
	case c.Old == c.New:
		return ""
	case c.Old == "":
		return speaker.Say("check.added", "new", c.New)
	case c.New == "":
		return speaker.Say("check.removed", "old", c.Old)
	}
	return speaker.Say("check.changed", "old", c.Old, "new", c.New)
}

// Line is a change in a line: "Phí, lệ phí: 10.000 đồng, trước là 8.000 đồng".
func (c Change) Line() string {
	return line(c.Name, c.Text)
}

func line(name, text string) string {
	if text == "" {
		return name
	}
	return name + ": " + text
}

func (p *Posted) changes(code string, old Version) []keyed {
	now := p.Edition(code)
	if now == nil {
		return nil
	}
	if !old.Printed {
		for _, v := range p.Versions(code) {
			if v.Same == old.ID {
				return p.differ(v, now)
			}
		}
		if f := p.former().of(BaseOf(code)); f != nil {
			return p.formerChanges(old, f)
		}
		return nil
	}
	return p.differ(old, now)
}

// differ compares versions of the text, in the order of the sheet of today.
func (p *Posted) differ(old Version, now *Edition) (out []keyed) {
	marks := old.Marks()
	for _, part := range now.Parts {
		if part.bare() {
			continue
		}
		m := part.mark()
		i := slices.IndexFunc(marks, func(m Mark) bool { return same(m.Key, part.Key) })
		switch {
		case i < 0:
			out = append(out, keyed{Change{Name: part.Name, New: part.Show, Sort: Added}, part.Key, ""})
		case marks[i].Digest != m.Digest:
			out = append(out, keyed{Change{Name: part.Name, Old: marks[i].Show, New: part.Show}, part.Key, ""})
		}
	}
	for _, m := range marks {
		if slices.ContainsFunc(now.Parts, func(part Part) bool { return same(m.Key, part.Key) }) {
			continue
		}
		out = append(out, keyed{Change{Name: p.nameOf(m), Old: m.Show, Sort: Removed}, m.Key, ""})
	}
	return out
}

// formerChanges compares a version of the former way with what it would be today.
func (p *Posted) formerChanges(old Version, now *Former) (out []keyed) {
	marks := old.Marks()
	for _, f := range now.Facts {
		i := slices.IndexFunc(marks, func(m Mark) bool { return m.Key == f.Key })
		switch {
		case i < 0:
			out = append(out, keyed{Change{Name: f.Name, New: oneLine(f.Show), Sort: Added}, f.Key, ""})
		case marks[i].Digest != f.digest():
			out = append(out, keyed{Change{Name: f.Name, Old: marks[i].Show, New: oneLine(f.Show)}, f.Key, ""})
		}
	}
	for _, m := range marks {
		if slices.ContainsFunc(now.Facts, func(f Fact) bool { return f.Key == m.Key }) {
			continue
		}
		c := Change{Name: fieldNames()[m.Key].Vi, Old: m.Show, Sort: Removed}
		if list := p.past[m.Key]; c.Name == "" && len(list) > 0 { // a row about something with a code
			c.Name = list[len(list)-1].Title
		}
		if c.Name == "" { // a row: what it showed is all that is known
			c.Name, c.Old = cmp.Or(m.Show, m.Key), ""
		}
		out = append(out, keyed{c, m.Key, ""})
	}
	return out
}

// nameOf is what a part that is no longer there was called.
func (p *Posted) nameOf(m Mark) string {
	if m.Name != "" {
		return m.Name
	}
	pieces := strings.Split(m.Key, "/")
	known := make([]bool, len(pieces))
	for i, piece := range pieces {
		if name, ok := p.words.Name(piece); ok {
			pieces[i], known[i] = name, true
		} else if said, ok := p.words.Read(piece); ok {
			pieces[i] = said
		} else if strings.Contains(piece, " | ") { // a sentence whose values are not kept
			pieces[i] = p.words.Say("check.part_text")
		}
	}
	return PartName(pieces, known)
}

// PartName is what a part is called by the headings that it stands under: the innermost
// word of ours, and of which thing: "Phí, lệ phí (Trực tiếp)".
func PartName(headings []string, word []bool) string {
	last := len(headings) - 1
	if last > 0 && word[last] && !word[last-1] {
		return headings[last] + " (" + headings[last-1] + ")"
	}
	return headings[last]
}
