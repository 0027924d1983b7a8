package site

import (
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/vi"
)

// checkDesks asks that one desk takes each procedure. What holds for a whole field is told
// once, however many procedures it has.
func (l *linker) checkDesks() {
	told := map[string]bool{}
	for _, p := range l.site.Procedures {
		if p.Route.By == RouteRecord || p.Office != nil && p.Procedure.Desk != "" {
			l.checkDesk(p, told)
		}
	}
	for _, w := range l.ways {
		l.checkWay(w)
	}
	l.checkServices()
	l.checkDeskFields()
}

// checkDeskFields asks that a field which a desk names is one that procedures have: people
// are sent to the desk that takes the rest, or to none, for what a desk meant to take and
// wrote otherwise ("Xây dựng" for "Hoạt động xây dựng"). Where every field has its own desk
// it does not matter, but for several fields that stand in one text.
func (l *linker) checkDeskFields() {
	var elsewhere []string
	known := map[string]bool{} // folded
	for _, w := range l.ways {
		known[vi.Fold(w.Field)] = true
		if w.taken > 0 && w.of == "" && (w.By == RouteRest || w.By == RouteNone) && !slices.Contains(elsewhere, w.Field) {
			elsewhere = append(elsewhere, w.Field)
		}
	}
	for _, p := range l.site.Procedures {
		known[vi.Fold(p.Procedure.Field)] = true
	}
	for _, f := range l.cfg.Fields {
		known[vi.Fold(f.Name)] = true
	}
	slices.Sort(elsewhere)
	for _, o := range l.site.Offices {
		for i, d := range o.Desks {
			for j, field := range d.Fields {
				if Rest(field) || known[vi.Fold(field)] {
					continue
				}
				several := separateFields(field, known)
				if len(several) == 0 && len(elsewhere) == 0 {
					continue
				}
				vietnamese, english := problem.DidYouMean(strings.Join(several, "”, “"))
				if len(several) == 0 {
					vietnamese, english = meantFields(field, elsewhere)
				}
				l.fault("W370", o, "desks."+itoa(i)+".fields."+itoa(j), "field", field, "desk", d.Number, "near", problem.Both(problem.Text{Vi: vietnamese, En: english}))
			}
		}
	}
}

// separateFields are the fields that one text names, a comma or semicolon between them: ["Hộ tịch, Chứng thực"] for
// ["Hộ tịch", "Chứng thực"]; none where one of them is no field.
func separateFields(text string, known map[string]bool) (out []string) {
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ';' }) {
		if part = strings.TrimSpace(part); !known[vi.Fold(part)] {
			return nil
		}
		out = append(out, part)
	}
	return out
}

// mostMeant is of how many fields a message asks whether they are meant.
const mostMeant = 5

// meantFields asks whether a desk means some of the fields that no desk names: those that
// share words with what it wrote, or are written nearly so.
func meantFields(written string, fields []string) (vietnamese, english string) {
	var meant []string
	for _, f := range fields {
		if sharesWords(written, f) {
			meant = append(meant, f)
		}
	}
	if near := vi.Nearest(written, fields); near != "" && len(meant) == 0 {
		meant = append(meant, near)
	}
	if len(meant) == 0 || len(meant) > mostMeant {
		return "", ""
	}
	return problem.DidYouMean(strings.Join(meant, "”, “"))
}

// sharesWords tells whether one of two fields holds the other, or a part of it before or
// behind a dash or a comma.
func sharesWords(written, field string) bool {
	whole := " " + vi.Fold(field) + " "
	if strings.Contains(" "+vi.Fold(written)+" ", whole) {
		return true
	}
	for _, part := range strings.FieldsFunc(written, func(c rune) bool { return strings.ContainsRune("-–,;/", c) }) {
		if part = vi.Fold(part); part != "" && strings.Contains(whole, " "+part+" ") {
			return true
		}
	}
	return false
}

// checkDesk looks at a procedure that names its office or its desk.
func (l *linker) checkDesk(p *Procedure, told map[string]bool) {
	serving, named := l.desks(p)
	once := p.Office.ID + "\x00" + vi.Fold(p.Procedure.Field)
	switch {
	case named:
	case p.Procedure.Desk != "":
		l.fault("E321", p, "desk", "value", p.Procedure.Desk, "office", p.Office.ID, "desks", deskNumbers(p.Office.Desks))
	case len(serving) > 1 && !told[once]:
		told[once] = true
		l.fault("W323", p, "office", "desks", deskNumbers(serving))
	}
}

// checkWay looks at a field whose procedures name no office.
func (l *linker) checkWay(w *way) {
	count := itoa(w.taken)
	switch {
	case w.taken == 0:
	case w.By == RouteNone && w.of != "": // see checkServices
	case w.By == RouteNone:
		if first := l.firstWithDesks(); first != nil {
			l.fault("W342", first, "desks", "field", w.Field, "procedures", count)
		}
	case len(w.Others) > 0:
		l.fault("W341", w.Office, l.servingKey(w), "field", w.Field, "procedures", count, "office", w.Office.Name, "id", w.Office.ID, "others", deskNames(w.Others))
	case len(w.desks) > 1:
		l.fault("W343", w.Office, l.servingKey(w), "field", w.Field, "procedures", count, "office", w.Office.Name, "desks", deskNumbers(w.desks))
	}
}

// servingKey is where an office says that it takes the field of a way.
func (l *linker) servingKey(w *way) string {
	for i, d := range w.Office.Desks {
		for j, f := range d.Fields {
			if vi.Fold(f) == vi.Fold(w.Field) || Rest(f) && w.By == RouteRest {
				return "desks." + itoa(i) + ".fields." + itoa(j)
			}
		}
	}
	return "desks"
}

// firstWithDesks is the office whose desks are most likely to take what nobody takes: the
// first one-stop office, else the first with desks.
func (l *linker) firstWithDesks() (out *Office) {
	for _, o := range l.site.Offices {
		if len(o.Desks) > 0 && (out == nil || o.OneStop && !out.OneStop) {
			out = o
		}
	}
	return out
}

// deskNames tells desks of several offices apart.
func deskNames(desks []*Desk) string {
	var out []string
	for _, d := range desks {
		out = append(out, d.Office.Name+" ("+d.Number+")")
	}
	return strings.Join(out, "; ")
}

// checkLevels asks that config.toml knows the levels that an office serves.
func (l *linker) checkLevels(o *Office) {
	names := levelNames(l.cfg)
	for i, name := range o.Levels {
		if slices.ContainsFunc(names, func(n string) bool { return vi.Fold(n) == vi.Fold(name) }) {
			continue
		}
		near, nearEn := problem.DidYouMean(vi.Nearest(name, names))
		l.fault("E313", o, "levels."+itoa(i), "what", "[[levels]]", "what_en", "[[levels]]", "value", name, "near", near, "near_en", nearEn, "allowed", strings.Join(names, ", "))
	}
}
