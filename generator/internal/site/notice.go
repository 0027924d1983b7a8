package site

import (
	"slices"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// Notice is a notice record with the boards it hangs on.
type Notice struct {
	*record.Notice
	State  State // Upcoming before its first day on the board, Expired after the last
	Boards []*Board
}

// Board is a board record with what must hang on it on the day.
type Board struct {
	*record.Board
	Office  *Office
	Fields  []*Topic  // whose procedures hang here, in the order of the record
	Notices []*Notice // that belong here, whatever their state
}

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

// OfficeHolidays are the days off of config.toml.
func (c *Config) OfficeHolidays() vi.Holidays {
	out := vi.Holidays{}
	for _, h := range c.Holidays {
		last := h.To.Date
		if last.IsZero() {
			last = h.From.Date
		}
		for d := h.From.Date; !d.IsZero() && !d.After(last); d = d.AddDays(1) {
			out[d] = h.Name
		}
	}
	return out
}

// linkNotices puts each notice on its boards and holds its days against the law.
func (l *linker) linkNotices() {
	for _, b := range l.site.Boards {
		b.Office = find(l, l.offices, b, "office", b.Board.Office, "office")
	}
	holidays := l.cfg.OfficeHolidays()
	for _, n := range l.site.Notices {
		n.State = periodState(n.PostedFrom.Date, n.LastDay(), l.opt.Date)
		for i, id := range n.Notice.Boards {
			if b := find(l, l.boards, n, "boards."+itoa(i), id, "board"); b != nil {
				n.Boards = append(n.Boards, b)
			}
		}
		for _, b := range l.site.Boards {
			if n.Group > 0 && slices.Contains(b.Groups, n.Group) && !slices.Contains(n.Boards, b) {
				n.Boards = append(n.Boards, b)
			}
		}
		for _, b := range n.Boards {
			b.Notices = append(b.Notices, n)
		}
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

// linkBoards gives each board its fields and finds what an office's boards leave out.
func (l *linker) linkBoards() {
	names := make([]string, 0, len(l.site.Fields))
	for _, t := range l.site.Fields {
		names = append(names, t.Name)
	}
	shown := map[*Office][]*Board{}
	for _, b := range l.site.Boards {
		if b.AllFields {
			for _, t := range l.site.Fields {
				if slices.ContainsFunc(t.Procedures, b.Takes) {
					b.Fields = append(b.Fields, t)
				}
			}
		}
		for i, name := range b.Board.Fields {
			at := slices.IndexFunc(l.site.Fields, func(t *Topic) bool { return vi.Fold(t.Name) == vi.Fold(name) })
			if at < 0 {
				near, nearEn := didYouMean(vi.Nearest(name, names))
				l.fault("E722", b, "fields."+itoa(i), "value", name, "near", near, "near_en", nearEn)
				continue
			}
			if t := l.site.Fields[at]; !slices.Contains(b.Fields, t) {
				b.Fields = append(b.Fields, t)
			}
		}
		if b.Office != nil {
			shown[b.Office] = append(shown[b.Office], b)
		}
	}
	for _, b := range l.site.Boards {
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
		l.fault("W723", boards[0], "office", "office", o.ID, "fields", strings.Join(missing, "; "))
	}
	if !slices.ContainsFunc(boards, func(b *Board) bool { return b.Hotlines }) {
		l.fault("W724", boards[0], "office", "office", o.ID)
	}
}
