package site

import (
	"strings"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// linker holds what linking needs and the finished site does not.
type linker struct {
	memo    *memo
	cfg     *Config
	opt     Options
	site    *Site
	found   problem.List
	all     []record.Record
	byCode  map[string]*Procedure
	procs   map[string]*Procedure // by slug
	offices map[string]*Office
	lines   map[string]*Hotline
	decs    map[string]*Decision
	laws    map[string]*Law // by number, folded
	radios  map[string]*Radio
	boards  map[string]*Board
	tasks   map[string]*Task
}

func newLinker(cfg *Config, opt Options, m *memo) *linker {
	return &linker{
		memo: m,
		cfg:  cfg, opt: opt, site: &Site{Config: cfg, Date: opt.Date, counts: map[string]int{}, byKey: map[string]record.Record{}},
		byCode: map[string]*Procedure{}, procs: map[string]*Procedure{},
		offices: map[string]*Office{}, lines: map[string]*Hotline{}, decs: map[string]*Decision{},
		laws: map[string]*Law{}, radios: map[string]*Radio{}, boards: map[string]*Board{}, tasks: map[string]*Task{},
	}
}

// fault reports a problem at a value of a record.
func (l *linker) fault(code problem.Code, r record.Record, path string, args ...string) {
	l.found = append(l.found, problem.New(code, record.Of(r).At(path), args...))
}

// gather sorts the records by kind and finds codes and numbers given twice.
// Drafts stop here: they were checked alone and are not published.
func (l *linker) gather(records []record.Record) {
	for _, r := range records {
		b := record.Of(r)
		if b.Draft {
			l.site.Drafts = append(l.site.Drafts, r)
			continue
		}
		if b.Sample && l.opt.Release {
			l.fault("E501", r, "sample")
		}
		l.all = append(l.all, r)
		l.site.byKey[b.Key()] = r
		l.site.counts[b.Kind.Name]++
		l.add(r, b.ID)
	}
	if l.cfg.Sample && l.opt.Release {
		l.found = append(l.found, problem.New("E501", l.cfg.table.At("sample")))
	}
}

func (l *linker) add(r record.Record, id string) {
	s := l.site
	switch r := r.(type) {
	case *record.Procedure:
		p := &Procedure{Procedure: r}
		s.Procedures = append(s.Procedures, p)
		l.procs[id] = p
		if other, twice := l.byCode[string(r.Code)]; twice && r.Code != "" {
			l.fault("E301", r, "code", "value", string(r.Code), "other", other.File)
			return
		}
		l.byCode[string(r.Code)] = p
	case *record.Policy:
		s.Policies = append(s.Policies, &Policy{Policy: r})
	case *record.Hotline:
		h := &Hotline{Hotline: r}
		s.Hotlines = append(s.Hotlines, h)
		l.lines[id] = h
	case *record.Radio:
		x := &Radio{Radio: r}
		s.Radios = append(s.Radios, x)
		l.radios[id] = x
	case *record.Office:
		s.Offices = append(s.Offices, newOffice(r))
		l.offices[id] = s.Offices[len(s.Offices)-1]
	case *record.Decision:
		d := &Decision{Decision: r}
		s.Decisions = append(s.Decisions, d)
		l.decs[id] = d
	case *record.Law:
		l.addLaw(r)
	case *record.Notice:
		s.Notices = append(s.Notices, &Notice{Notice: r})
	case *record.Board:
		b := &Board{Board: r}
		s.Boards = append(s.Boards, b)
		l.boards[id] = b
	case *record.Task:
		t := &Task{Task: r}
		s.Tasks = append(s.Tasks, t)
		l.tasks[id] = t
	case *record.Page:
		s.Pages = append(s.Pages, &Page{r})
	default:
		l.addPlain(r)
	}
}

func newOffice(r *record.Office) *Office {
	o := &Office{Office: r}
	for i := range r.Desks {
		o.Desks = append(o.Desks, &Desk{Desk: r.Desks[i], Office: o})
	}
	return o
}

func (l *linker) addLaw(r *record.Law) {
	law := &Law{Law: r, State: lawState(r, l.opt.Date)}
	l.site.Laws = append(l.site.Laws, law)
	key := lawKey(string(r.Number))
	if other, twice := l.laws[key]; twice {
		l.fault("E325", r, "number", "value", string(r.Number), "other", other.File)
		return
	}
	l.laws[key] = law
}

// lawKey makes the spellings of a number meet: 61/2018/NĐ-CP, 61/2018/ND-CP.
func lawKey(number string) string { return strings.ReplaceAll(vi.Fold(number), " ", "/") }

func lawState(r *record.Law, on vi.Date) LawState {
	if r.EffectiveFrom.IsZero() && r.EffectiveTo.IsZero() {
		return LawUnknown
	}
	switch periodState(r.EffectiveFrom.Date, r.EffectiveTo.Date, on) {
	case Expired:
		return LawEnded
	case Upcoming:
		return LawUpcoming
	}
	return LawInForce
}
