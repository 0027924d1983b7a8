package site

import (
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Notice is a notice record with the boards it hangs on.
type Notice struct {
	*record.Notice
	State  State // Upcoming before its first day on the board, Expired after the last
	Boards []*Board
}

var _ = typed(func(r *record.Notice) *Notice { return &Notice{Notice: r} })

// Answers tells whether a question of the kind's row is answered by what is linked.
func (n *Notice) Answers(link string) bool { return link == "boards" && len(n.Boards) > 0 }

// Board is a board record with what must hang on it on the day.
type Board struct {
	*record.Board
	Office  *Office
	Fields  []*Topic  // whose procedures hang here, in the order of the record
	Notices []*Notice // that belong here, whatever their state
}

var _ = typed(func(r *record.Board) *Board { return &Board{Board: r} })

// Procedures are those that must hang on the board: of its fields, and received at
// its office when that office receives any.
func (b *Board) Procedures() (out []*Procedure) {
	for _, t := range b.Fields {
		for _, p := range t.Procedures {
			if b.Takes(p) {
				out = append(out, p)
			}
		}
	}
	return out
}

// Takes tells whether a procedure of one of the board's fields belongs on it: an
// office that receives files posts what it receives.
func (b *Board) Takes(p *Procedure) bool {
	return b.Office == nil || !b.Office.Receives() || p.Office == b.Office
}

// Posts tells whether the board is to show procedures of a field.
func (b *Board) Posts(field string) bool {
	return b.AllFields || slices.ContainsFunc(b.Board.Fields, func(f string) bool { return vi.Fold(f) == vi.Fold(field) })
}

// OfficeHolidays are the days off of config.toml, and those worked in their place.
func (c *Config) OfficeHolidays() vi.Holidays {
	out := vi.Holidays{Off: map[vi.Date]string{}, Worked: map[vi.Date]string{}}
	for _, w := range c.WorkingDays {
		if !w.Day.IsZero() {
			out.Worked[w.Day.Date] = w.Name
		}
	}
	for _, h := range c.Holidays {
		for d := h.From.Date; !d.IsZero() && !d.After(h.Last()); d = d.AddDays(1) {
			out.Off[d] = h.Name
		}
	}
	return out
}

// linkNotices puts each notice on its boards.
func (l *linker) linkNotices() {
	for _, b := range l.site.Boards {
		b.Office = referred[*Office](l, b, "office")
	}
	for _, n := range l.site.Notices {
		n.State = l.site.states[&n.Base]
		n.Boards = referredAll[*Board](l, n, "boards", len(n.Notice.Boards))
		for _, b := range l.site.Boards {
			if n.Group > 0 && slices.Contains(b.Groups, n.Group) && !slices.Contains(n.Boards, b) {
				n.Boards = append(n.Boards, b)
			}
		}
		for _, b := range n.Boards {
			b.Notices = append(b.Notices, n)
		}
	}
}

// checkNotices holds the days of notices against the law, and asks that each hangs
// somewhere.
func (l *linker) checkNotices() {
	holidays := l.cfg.OfficeHolidays()
	for _, n := range l.site.Notices {
		if len(n.Boards) == 0 && len(n.Notice.Boards) == 0 {
			l.fault("W711", n, "posted_from")
		}
		if n.Group > 0 && !n.Notice.Date.IsZero() && !n.PostedFrom.IsZero() {
			if due := n.DueFrom(holidays); n.PostedFrom.After(due) {
				l.fault("W709", n, "posted_from", "from", n.PostedFrom.Short(), "date", n.Notice.Date.Short(), "due", due.Short())
			}
		}
	}
}

// linkBoards gives each board its fields. It runs after the fields have their procedures.
func (l *linker) linkBoards() {
	for _, b := range l.site.Boards {
		if b.AllFields {
			for _, t := range l.site.Fields {
				if slices.ContainsFunc(t.Procedures, b.Takes) {
					b.Fields = append(b.Fields, t)
				}
			}
		}
		for _, name := range b.Board.Fields {
			if t := l.site.field(name); t != nil && !slices.Contains(b.Fields, t) {
				b.Fields = append(b.Fields, t)
			}
		}
	}
}

// field is a field that has procedures, by its name.
func (s *Site) field(name string) *Topic {
	for _, t := range s.Fields {
		if vi.Fold(t.Name) == vi.Fold(name) {
			return t
		}
	}
	return nil
}

// checkBoards finds fields that are not there, boards that are too small, and what an
// office's boards leave out.
func (l *linker) checkBoards() {
	names := make([]string, 0, len(l.site.Fields))
	for _, t := range l.site.Fields {
		names = append(names, t.Name)
	}
	shown := map[*Office][]*Board{}
	for _, b := range l.site.Boards {
		for i, name := range b.Board.Fields {
			if l.site.field(name) == nil {
				near, nearEn := problem.DidYouMean(vi.Nearest(name, names))
				l.fault("E722", b, "fields."+itoa(i), "value", name, "near", near, "near_en", nearEn)
			}
		}
		if b.Office != nil {
			shown[b.Office] = append(shown[b.Office], b)
		}
		if count := l.unsent(b); count > 0 {
			l.fault("W726", b, "office", "office", b.Office.Name, "count", itoa(count))
		}
		if room, sheets := b.Capacity(), b.leastSheets(l.site); room > 0 && sheets > room && !b.Stacks() {
			l.fault("W725", b, "width_cm", "room", itoa(room), "sheets", itoa(sheets))
		}
	}
	for _, o := range l.site.Offices {
		if boards := shown[o]; len(boards) > 0 && o.HasDesks() {
			l.checkCoverage(o, boards)
		}
	}
}

// unsent is how many procedures of its fields a board is to show while none of them is filed at its office: a house without
// desks takes nothing by itself.
func (l *linker) unsent(b *Board) (count int) {
	if b.Office == nil || len(b.Procedures()) > 0 {
		return 0
	}
	for _, p := range l.site.Procedures {
		if p.State.Current() && b.Posts(p.Procedure.Field) && !b.Takes(p) {
			count++
		}
	}
	return count
}

// leastSheets is how many sheets of A4 hang on the board at least: one for each thing
// that it shows on the day.
func (b *Board) leastSheets(s *Site) int {
	n := len(b.Fields) + len(b.Procedures())
	for _, x := range b.Notices {
		if x.State == InForce {
			n++
		}
	}
	for _, shown := range []bool{b.Hotlines && len(s.Hotlines) > 0, b.Hours, b.Radio && len(s.Radios) > 0} {
		if shown {
			n++
		}
	}
	return n
}

// checkCoverage asks that the boards of an office show all procedures it takes, and
// the hotlines.
func (l *linker) checkCoverage(o *Office, boards []*Board) {
	var missing []string
	for _, p := range o.Procedures {
		field := p.Procedure.Field
		if !slices.ContainsFunc(boards, func(b *Board) bool { return b.Posts(field) }) && !slices.Contains(missing, field) {
			missing = append(missing, field)
		}
	}
	if len(missing) > 0 {
		l.fault("W723", boards[0], "office", "office", o.Name, "fields", strings.Join(missing, "; "))
	}
	if !slices.ContainsFunc(boards, func(b *Board) bool { return b.Hotlines }) {
		l.fault("W724", boards[0], "office", "office", o.Name)
	}
}
