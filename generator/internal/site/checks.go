package site

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// checks reports what no record can tell alone. Everything is linked before, and
// nothing of the site changes here.
func (l *linker) checks() {
	l.checkSamples()
	l.checkApprovals()
	l.checkReady()
	l.checkFiller()
	l.checkPlausible()
	l.checkUnique()
	l.checkRevisions()
	l.checkAliases()
	for _, d := range l.site.Decisions {
		l.checkItems(d)
	}
	fields, levels := listNames(fieldNames(l.cfg)), listNames(levelNames(l.cfg))
	fields.count(l.site.Procedures)
	for _, p := range l.site.Procedures {
		l.checkAnnouncement(p)
		l.checkReplacement(p)
		l.checkForms(p)
		l.checkCitations(p, "legal_basis", p.Laws)
		l.checkName(p, "field", problem.Both(fieldWord), p.Procedure.Field, fields)
		l.checkName(p, "level", problem.Both(levelWord), p.Procedure.Level, levels)
	}
	l.checkDesks()
	l.checkReplacedLaws()
	for _, p := range l.site.Policies {
		l.checkCitations(p, "documents", p.Laws)
	}
	if l.cfg.table != nil {
		l.checkArea(l.cfg.Phone, l.cfg.table.At("phone"))
		l.checkHolidays()
		l.checkOwnNames()
	}
	for _, o := range l.site.Offices {
		l.checkParent(o)
		l.checkLevels(o)
		if o.HasDesks() {
			l.checkArea(o.Phone, o.At("phone"))
		}
	}
	for _, h := range l.site.Hotlines {
		l.checkAge(h)
		l.checkAfter(h)
	}
	l.checkNotices()
	l.checkBoards()
	l.checkRadios()
	l.checkTasks()
	l.checkKiosk()
	for _, check := range ownChecks {
		check(l)
	}
	l.checkPersonal()
	l.checkBodies()
}

// checkSamples refuses illustrations in a site for the public.
func (l *linker) checkSamples() {
	if !l.opt.Release {
		return
	}
	for _, r := range l.all {
		if record.Of(r).Sample {
			l.fault("E501", r, "sample")
		}
	}
	if l.cfg.Sample {
		l.found = append(l.found, problem.New("E501", l.cfg.table.At("sample")))
	}
}

// checkFiller tells what only holds a place: nobody may believe it, and a release has none.
func (l *linker) checkFiller() {
	code := problem.Code("W503")
	if l.opt.Release {
		code = "E503"
	}
	for _, r := range l.all {
		if record.Of(r).Sample || l.cfg.Sample {
			continue
		}
		for _, f := range l.memo.filler.of(record.Of(r), func() []filled { return filledIn(r) }) {
			l.tell(code, f.at, "value", f.words)
		}
	}
}

// filled is a value that holds a place and says nothing.
type filled struct {
	at    problem.Place
	words string
}

func filledIn(r record.Record) (out []filled) {
	record.EachFiller(r, func(at problem.Place, words string) { out = append(out, filled{at, words}) })
	return out
}

// checkUnique refuses a second record with a value that only one may have.
func (l *linker) checkUnique() {
	for _, r := range l.all {
		b := record.Of(r)
		for i, u := range b.Kind.Unique {
			first := l.index.byName[b.Kind.Name].shared[i][shared(u, r)]
			if first == nil || record.Of(first) == b {
				continue
			}
			field, _ := b.Kind.Field(u.Key)
			words, _ := field.Public()
			l.fault(cmp.Or(u.Code, "E327"), r, u.Key, "field", problem.Both(words), "value", record.TextOf(r, u.Key), "other", record.Of(first).File)
		}
	}
}

// checkAliases refuses a former address that is taken.
func (l *linker) checkAliases() {
	taken := map[string]string{} // address -> file
	for _, r := range l.all {
		taken[record.Of(r).Address()] = record.Of(r).File
	}
	for _, r := range l.all {
		b := record.Of(r)
		for i, alias := range b.Aliases {
			from := FormerAddress(b.Kind, string(alias))
			path := "aliases." + itoa(i)
			if alias == indexSlug {
				l.fault("E326", r, path, "value", string(alias))
				continue
			}
			if other, twice := taken[from]; twice {
				l.fault("E302", r, path, "value", string(alias), "other", other)
				continue
			}
			taken[from] = b.File
		}
	}
}

// checkItems holds each line of a decision against the procedure that it names.
func (l *linker) checkItems(d *Decision) {
	for i, item := range d.Items {
		p := item.Procedure
		if p != nil && p.Name != "" && item.Name != "" && calledSo(item.Name) != calledSo(p.Name) {
			l.fault("E324", d, "items."+itoa(i)+".name", "value", item.Name, "code", string(p.Code), "name", p.Name)
		}
	}
}

// otherCode says which line of a decision has the name of a procedure and another code: one of
// the two is mistyped.
func otherCode(d *Decision, p *Procedure) string {
	for _, item := range d.Items {
		if item.Procedure == nil && item.Name != "" && calledSo(item.Name) == calledSo(p.Name) {
			return problem.Both(otherLine(item.Name, string(item.DecisionItem.Procedure)))
		}
	}
	return ""
}

// calledSo is a name for comparison: decisions put “Thủ tục” before it or leave it out.
func calledSo(name string) string { return strings.TrimPrefix(vi.Fold(name), "thu tuc ") }

// checkAnnouncement holds a procedure against the decisions that name it: it must
// cite the newest of them, and end when that one ends it.
func (l *linker) checkAnnouncement(p *Procedure) {
	if d := p.Decision; d != nil && p.Code != "" && !announces(d, p) {
		l.fault("E304", p, "decision", "number", string(d.Number), "code", string(p.Code), "why", otherCode(d, p))
	}
	if len(p.Announced) == 0 {
		return
	}
	newest, begun := newestBegun(p.Announced, l.opt.Date)
	if !begun {
		return
	}
	if p.Decision == nil && p.Procedure.Decision != "" { // what it cites is told where it is not found
		return
	}
	if p.Decision == nil || p.Decision.Date.Before(newest.Decision.Date.Date) {
		i := slices.IndexFunc(newest.Decision.Items, func(item Item) bool { return item.Procedure == p })
		l.fault("E305", newest.Decision, "items."+itoa(i)+".procedure", "code", string(p.Code), "decision", newest.Decision.ID)
	}
	from := newest.Decision.EffectiveFrom
	if later := slices.Contains(p.Confirmed, "effective_to") && !p.EffectiveTo.IsZero(); newest.ends() && !later && (p.EffectiveTo.IsZero() || !p.EffectiveTo.Before(from.Date)) {
		l.fault("E317", p, "effective_to", "number", string(newest.Decision.Number), "code", string(p.Code), "date", from.Short())
	}
}

// newestBegun is the last announcement that is in force: a decision of a coming day binds
// nobody before.
func newestBegun(all []Announcement, on vi.Date) (Announcement, bool) {
	for _, a := range all {
		if !a.Decision.EffectiveFrom.After(on) {
			return a, true
		}
	}
	return Announcement{}, false
}

func announces(d *Decision, p *Procedure) bool {
	return slices.ContainsFunc(d.Items, func(item Item) bool { return item.Procedure == p })
}

func deskNumbers(desks []*Desk) string {
	numbers := make([]string, len(desks))
	for i, d := range desks {
		numbers[i] = d.Number
	}
	return strings.Join(numbers, ", ")
}

// checkCitations warns of documents that are not in force on the day.
func (l *linker) checkCitations(r record.Record, key string, cited []Citation) {
	for i, c := range cited {
		if c.State == LawEnded || c.State == LawUpcoming {
			l.warnLaw(record.Of(r).At(key+"."+itoa(i)+".number"), c.Law)
		}
	}
}

// warnLaw reports a document that is not in force on the day of the build.
func (l *linker) warnLaw(at problem.Place, law *Law) {
	switch law.State {
	case LawEnded:
		by := problem.Text{}
		if law.Law.ReplacedBy != "" {
			by = problem.Text{Vi: lawReplaced.Vi + law.Law.ReplacedBy, En: lawReplaced.En + law.Law.ReplacedBy}
		}
		l.found = append(l.found, problem.New("W306", at, "number", string(law.Number), "date", l.opt.Date.Short(), "replaced", by.Vi, "replaced_en", by.En))
	case LawUpcoming:
		l.found = append(l.found, problem.New("W307", at, "number", string(law.Number), "date", l.opt.Date.Short()))
	}
}

// checkReplacedLaws asks about a document that is said to be replaced by itself: its readers look for the one that holds.
func (l *linker) checkReplacedLaws() {
	for _, law := range l.site.Laws {
		if by := law.Law.ReplacedBy; by != "" && record.NumberKey(by) == record.NumberKey(string(law.Number)) {
			l.oddAt(law, "replaced_by", odd{by, otherDocument})
		}
	}
}

// checkReplacement refuses a replacement without a last day, or one that leads back.
func (l *linker) checkReplacement(p *Procedure) {
	if p.Replaced == nil {
		return
	}
	if p.EffectiveTo.IsZero() {
		l.fault("E319", p, "replaced_by")
	}
	if circles(p, func(p *Procedure) *Procedure { return p.Replaced }) {
		l.fault("E318", p, "replaced_by")
	}
}

// circles tells whether a way from a record ends nowhere: at itself or in a circle of others.
func circles[T comparable](from T, next func(T) T) bool {
	var none T
	seen := map[T]bool{}
	for at := from; at != none; at = next(at) {
		if seen[at] {
			return true
		}
		seen[at] = true
	}
	return false
}

// checkParent refuses an office that is under itself, and checkAfter a line that hands over to itself.
func (l *linker) checkParent(o *Office) {
	if circles(o, func(o *Office) *Office { return o.Parent }) {
		l.circle(o, "parent")
	}
}

func (l *linker) checkAfter(h *Hotline) {
	if circles(h, func(h *Hotline) *Hotline { return h.After }) {
		l.circle(h, "after_hours")
	}
}

func (l *linker) circle(r record.Record, key string) {
	field, _ := record.Of(r).Kind.Field(key)
	words, _ := field.Public()
	l.fault("E328", r, key, "field", problem.Both(words))
}

// checkArea warns of a landline of the unit's own that has another area code: three old
// provinces meet in one, and their codes are a figure apart.
func (l *linker) checkArea(phone record.Phone, at problem.Place) {
	if area := l.cfg.PhoneArea; area != "" && phone.Kind == vi.Landline && !strings.HasPrefix(phone.Digits, area) {
		l.found = append(l.found, problem.New("W418", at, "value", phone.String(), "area", area))
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

// spot is the place of bytes of a record's own file.
func spot(r record.Record, start, end int) problem.Place { return record.Of(r).Span(start, end) }

// longestSentence is how far around a word its sentence is looked for, in bytes: prose
// without a full stop must not be read again for each of its words.
const longestSentence = 1000

// sentence is the part of a text around [start, end) up to the next full stop or
// line end on both sides. The dot of 15.000 is not a full stop.
func sentence(text string, start, end int) string {
	from := max(0, start-longestSentence)
	for i := start - 1; i > from; i-- {
		if text[i] == '\n' || (text[i] == ' ' && strings.IndexByte(".;!?", text[i-1]) >= 0) {
			from = i + 1
			break
		}
	}
	to := min(len(text), end+longestSentence)
	for i := end; i < to; i++ {
		if text[i] == '\n' || (strings.IndexByte(".;!?", text[i]) >= 0 && (i+1 == len(text) || text[i+1] == ' ' || text[i+1] == '\n')) {
			to = i
			break
		}
	}
	return text[from:to]
}

// checkForms looks for the forms that are files of the site.
func (l *linker) checkForms(p *Procedure) {
	for i, x := range p.Papers {
		if x.FormURL.Own() && !l.hasFile(string(x.FormURL)) {
			l.fault("E360", p, "papers."+itoa(i)+".form_url", "value", string(x.FormURL))
		}
		if x.FormURL.Own() {
			l.weigh(p, "papers."+itoa(i)+".form_url", string(x.FormURL))
		}
	}
}
