package editor

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// The page on which a clerk chooses, of an export in nhap/, which procedures are the
// unit's. It writes the selection that `niemyet import` reads, and no record.

const selectionAt = Prefix + "chon-thu-tuc"

// selectionPage is what the page shows.
type selectionPage struct {
	Files              []string // exports, from the source folder
	Faults             []string // why the saved selection cannot be read
	Unit, Superior     string
	Lines, Kept, Left  int
	Reasons            []reasonLine
	Fields, Levels     []groupLine
	Agencies           []groupLine // those that several procedures name
	OnlyFields         bool        // the fields that are ticked are those to take, not to leave
	OnlyAgencies       bool        // likewise
	MoreAgencies       string      // words of agencies beside those of the list, one a line
	LeaveAgencies      []string    // to be left all the same of those to take alone
	KeepMore, LeaveToo string
	Version            string // of the file that the page was opened with
	Saved, Looked      bool
	Nothing            []string // what the choice asks for and does not say
	Command            string
}

// reasonLine is a reason with the procedures that it speaks of.
type reasonLine struct {
	ID, Why    string
	Count      int
	On, Doubt  bool
	Procedures []selectionLine
	Examples   string
}

type selectionLine struct {
	Code, Name, Agency, Clue string
	Uses                     int
	Kept                     bool
}

// groupLine is a field, level or agency.
type groupLine struct {
	Name        string
	Count, Kept int
	On          bool // the selection names it
	Examples    string
}

// exports are the files of the last look, read once.
type exports struct {
	sync.Mutex
	key  string // names, sizes and times of the files
	read *importer.Export
}

// look gives the exports of nhap/ and their names.
func (x *exports) look(root string) (names []string, export *importer.Export, err error) {
	names, err = fs.Glob(disk.Files(root), importer.Folder+"/*.jsonl")
	if err != nil {
		return nil, nil, err
	}
	x.Lock()
	defer x.Unlock()
	key := "?"
	for _, name := range names {
		info, err := os.Lstat(filepath.Join(root, filepath.FromSlash(name)))
		if err != nil {
			return nil, nil, err
		}
		if !info.Mode().IsRegular() { // a link may lead out of the source
			return nil, nil, fmt.Errorf(noPlainFile, name)
		}
		key += fmt.Sprintln(name, info.Size(), info.ModTime())
	}
	if key == x.key {
		return names, x.read, nil
	}
	var inputs []importer.Input
	for _, name := range names {
		data, err := disk.Read(filepath.Join(root, filepath.FromSlash(name)))
		if err != nil {
			return nil, nil, err
		}
		inputs = append(inputs, importer.Input{Name: name, From: bytes.NewReader(data)})
	}
	if x.read, err = importer.ReadExport(inputs); err != nil {
		return nil, nil, err
	}
	x.key = key
	return names, x.read, nil
}

func (e *editor) openSelection(w http.ResponseWriter, r *http.Request) {
	s, version, faults, err := e.selection()
	if err != nil {
		e.machine(w, err)
		return
	}
	if version == amend.Absent { // the first time, what is proposed is ticked
		s.Accept = importer.Proposals()
	}
	p := selectionPage{Version: version, Faults: faults, Saved: r.URL.Query().Has("da-luu")}
	e.showSelection(w, http.StatusOK, p, s)
}

func (e *editor) postSelection(w http.ResponseWriter, r *http.Request) {
	s := selectionFrom(r)
	p := selectionPage{Version: r.PostForm.Get("version"), Looked: true}
	status := http.StatusOK
	if p.nothingChosen(r, &s); len(p.Nothing) > 0 {
		status = http.StatusUnprocessableEntity
	}
	if r.PostForm.Get("do") != "save" || len(p.Nothing) > 0 {
		e.showSelection(w, status, p, s)
		return
	}
	e.saves.Lock()
	defer e.saves.Unlock()
	folder := filepath.Join(e.opt.Root, importer.Folder)
	if _, err := disk.MakeFolder(folder); err != nil {
		e.machine(w, err)
		return
	}
	switch err := amend.Save(filepath.Join(folder, importer.SelectionFile), s.Bytes(), p.Version); {
	case errors.Is(err, amend.ErrChanged) || errors.Is(err, fs.ErrNotExist):
		e.refuse(w, http.StatusConflict, selectionChanged)
	case err != nil:
		e.machine(w, err)
	default:
		http.Redirect(w, r, selectionAt+"?da-luu", http.StatusSeeOther)
	}
}

// selection reads the saved selection and its hash, [amend.Absent] when there is none.
func (e *editor) selection() (s importer.Selection, version string, faults []string, err error) {
	name := importer.Folder + "/" + importer.SelectionFile
	data, err := disk.Read(filepath.Join(e.opt.Root, filepath.FromSlash(name)))
	switch {
	case err == nil:
		version = amend.Hash(data)
	case !errors.Is(err, fs.ErrNotExist):
		return s, "", nil, err
	}
	s, found := importer.ReadSelection(name, data)
	for _, p := range found {
		faults = append(faults, fmt.Sprintf("%s:%d: %s", p.File, p.Line, p.Message(problem.Vietnamese)))
	}
	return s, version, faults, nil
}

// onlyThese is the choice to take what is ticked alone; any other leaves it.
const onlyThese = "only"

// nobody stands for fields or agencies to take alone where none was ticked: nothing has this
// name.
const nobody = noneTicked

// nothingChosen tells where a form says to take what is ticked alone, and nothing is: an empty
// list in the file means everything.
func (p *selectionPage) nothingChosen(r *http.Request, s *importer.Selection) {
	if r.PostForm.Get("fields") == onlyThese && len(s.Fields) == 0 {
		p.Nothing, s.Fields = append(p.Nothing, noFieldTicked), []string{nobody}
	}
	if r.PostForm.Get("agencies") == onlyThese && len(s.Agencies) == 0 {
		p.Nothing, s.Agencies = append(p.Nothing, noAgencyTicked), []string{nobody}
	}
	if len(r.PostForm["levels"]) > 0 && len(r.PostForm["level"]) == 0 {
		p.Nothing, s.Levels = append(p.Nothing, noLevelTicked), []string{nobody}
	}
}

// selectionFrom is the selection that a form says.
func selectionFrom(r *http.Request) importer.Selection {
	parts := func(text string) (out []string) {
		for _, x := range strings.FieldsFunc(text, func(c rune) bool { return c == '\n' || c == '\r' || c == ';' }) {
			if x = strings.TrimSpace(x); x != "" && !slices.Contains(out, x) {
				out = append(out, x)
			}
		}
		return out
	}
	words := func(text string) []string { return parts(strings.NewReplacer(",", "\n", " ", "\n").Replace(text)) }
	f := r.PostForm
	s := importer.Selection{
		Levels: f["level"], Accept: f["accept"],
		Keep:  append(f["keep"], words(f.Get("keep_more"))...),
		Leave: words(f.Get("leave")),
	}
	agencies := f["agency"]
	for _, x := range parts(f.Get("more_agencies")) {
		if !slices.Contains(agencies, x) {
			agencies = append(agencies, x)
		}
	}
	if f.Get("fields") == onlyThese {
		s.Fields = f["field"]
	} else {
		s.LeaveFields = f["field"]
	}
	if f.Get("agencies") == onlyThese {
		s.Agencies, s.LeaveAgencies = agencies, f["leave_agencies"]
	} else {
		s.LeaveAgencies = agencies
		for _, x := range f["leave_agencies"] { // left so far of those to take alone
			if !hasWord(s.LeaveAgencies, x) {
				s.LeaveAgencies = append(s.LeaveAgencies, x)
			}
		}
	}
	if everyLevel(f["levels"], f["absent"], f["level"]) { // none is asked for
		s.Levels = nil
	}
	return s
}

// everyLevel tells whether the levels that are taken are all that the export has. A level
// that it has not and that is taken all the same is a limit that an earlier export gave
// sense: it stays.
func everyLevel(all, absent, taken []string) bool {
	if len(all) == 0 || slices.ContainsFunc(taken, func(level string) bool { return slices.Contains(absent, level) }) {
		return false
	}
	return !slices.ContainsFunc(all, func(level string) bool {
		return !slices.Contains(absent, level) && !slices.Contains(taken, level)
	})
}

// showSelection counts what a selection does and draws the page.
func (e *editor) showSelection(w http.ResponseWriter, status int, p selectionPage, s importer.Selection) {
	files, export, err := e.exports.look(e.opt.Root)
	if err != nil {
		e.machine(w, err)
		return
	}
	cfg, err := site.ReadConfig(disk.Files(e.opt.Root))
	if err != nil {
		e.machine(w, err)
		return
	}
	p.Files, p.Unit, p.Superior = files, cfg.Unit, cfg.Superior
	report := export.Look(s, importer.Unit{Name: cfg.Unit, Superior: cfg.Superior, Former: cfg.FormerUnits})
	p.Lines = len(report.Rows)
	p.Left, _ = report.Chosen()
	p.Kept = p.Lines - p.Left
	p.reasons(report, s)
	one := func(fact func(importer.Facts) string) func(importer.Facts) []string {
		return func(f importer.Facts) []string { return []string{fact(f)} }
	}
	fields, agencies := s.LeaveFields, s.LeaveAgencies
	if p.OnlyFields = len(s.Fields) > 0; p.OnlyFields { // less those to leave: the same procedures
		fields = slices.DeleteFunc(slices.Clone(s.Fields), func(x string) bool { return hasWord(s.LeaveFields, x) })
	}
	if p.OnlyAgencies = len(s.Agencies) > 0; p.OnlyAgencies {
		agencies, p.LeaveAgencies = s.Agencies, s.LeaveAgencies
	}
	p.Fields = withAbsent(groupsOf(report, one(func(f importer.Facts) string { return f.Field }), fields), fields)
	p.Levels = withAbsent(groupsOf(report, one(func(f importer.Facts) string { return f.Level }), s.Levels), s.Levels)
	p.agencies(groupsOf(report, agenciesOf, agencies), agencies)
	p.LeaveToo = strings.Join(s.Leave, "\n")
	p.Command = "niemyet import " + strings.Join(files, " ")
	e.show(w, status, "select.html", selectionTitle, p)
}

// reasons lists what speaks against procedures; those kept against a reason stand below it.
func (p *selectionPage) reasons(report importer.Report, s importer.Selection) {
	shown := map[string]bool{}
	by := map[string][]importer.RowReport{}
	for _, row := range report.Rows {
		by[row.Choice.Reason] = append(by[row.Choice.Reason], row)
	}
	for _, reason := range importer.Reasons() {
		rows := by[reason.ID]
		if len(rows) == 0 {
			continue
		}
		line := reasonLine{ID: reason.ID, Why: vi.UpperFirst(reason.Why.Vi), Count: len(rows), On: slices.Contains(s.Accept, reason.ID), Doubt: reason.Doubt}
		for _, row := range rows {
			line.Procedures = append(line.Procedures, selectionLine{row.Code, row.Name, row.Facts.Agencies, row.Choice.Clue, row.Facts.Uses, slices.Contains(s.Keep, row.Code)})
			shown[row.Code] = true
		}
		byUse(line.Procedures)
		line.Examples = examplesOf(line.Procedures)
		p.Reasons = append(p.Reasons, line)
	}
	var more []string
	for _, code := range s.Keep {
		if !shown[code] {
			more = append(more, code)
		}
	}
	p.KeepMore = strings.Join(more, "\n")
}

// byUse puts the most used first.
func byUse(list []selectionLine) {
	slices.SortFunc(list, func(a, b selectionLine) int {
		return cmp.Or(cmp.Compare(b.Uses, a.Uses), cmp.Compare(a.Code, b.Code))
	})
}

// examplesOf names the three that most people use.
func examplesOf(list []selectionLine) string {
	var out []string
	for _, x := range list[:min(3, len(list))] {
		out = append(out, vi.Truncate(x.Name, 70))
	}
	return strings.Join(out, "; ")
}

// groupsOf counts procedures by facts, of which one may have several; named are those that the
// selection names.
func groupsOf(report importer.Report, facts func(importer.Facts) []string, named []string) (out []groupLine) {
	lines := map[string][]selectionLine{}
	kept := map[string]int{}
	for _, row := range report.Rows {
		for _, name := range facts(row.Facts) {
			if !row.Choice.Left {
				kept[name]++
			}
			lines[name] = append(lines[name], selectionLine{Code: row.Code, Name: row.Name, Uses: row.Facts.Uses})
		}
	}
	for name, list := range lines {
		byUse(list)
		out = append(out, groupLine{name, len(list), kept[name], hasWord(named, name), examplesOf(list)})
	}
	slices.SortFunc(out, func(a, b groupLine) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Name, b.Name))
	})
	return out
}

// withAbsent adds what a selection names and these exports do not have: the next may.
func withAbsent(groups []groupLine, named []string) []groupLine {
	for _, name := range named {
		if name != nobody && !slices.ContainsFunc(groups, func(g groupLine) bool { return vi.Fold(g.Name) == vi.Fold(name) }) {
			groups = append(groups, groupLine{Name: name, On: true})
		}
	}
	return groups
}

// hasWord tells whether a selection names something; people write "Cấp xã" for "Cấp Xã", and an
// import takes the one for the other.
func hasWord(list []string, name string) bool {
	return slices.ContainsFunc(list, func(x string) bool { return vi.Fold(x) == vi.Fold(name) })
}

// agenciesOf are the agencies that decide a procedure. What begins with a small letter goes on
// with the one before: "Thuế tỉnh, thành phố", "Ủy ban nhân dân xã, phường, thị trấn.".
func agenciesOf(f importer.Facts) (out []string) {
	for _, part := range strings.FieldsFunc(f.Agencies, func(c rune) bool { return c == ',' || c == ';' }) {
		part = strings.Trim(part, ". ")
		switch n := len(out); {
		case part == "":
		case n > 0 && vi.UpperFirst(part) != part:
			out[n-1] += ", " + part
		default:
			out = append(out, part)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// fewest is how many procedures an agency has for its own place on the page.
const fewest = 3

// agencies lists those of several procedures and those that the selection names as the
// export does; its other words stand below.
func (p *selectionPage) agencies(all []groupLine, named []string) {
	var more []string
	for _, word := range named {
		if word != nobody && !slices.ContainsFunc(all, func(g groupLine) bool { return vi.Fold(g.Name) == vi.Fold(word) }) {
			more = append(more, word)
		}
	}
	p.MoreAgencies = strings.Join(more, "\n")
	p.Agencies = slices.DeleteFunc(all, func(g groupLine) bool { return g.Count < fewest && !g.On })
}

// OnlyLevels tells whether some levels are taken alone.
func (p selectionPage) OnlyLevels() bool {
	return slices.ContainsFunc(p.Levels, func(g groupLine) bool { return g.On })
}

// AnyAgency tells whether the selection names one of the agencies listed.
func (p selectionPage) AnyAgency() bool {
	return slices.ContainsFunc(p.Agencies, func(g groupLine) bool { return g.On })
}

// FileNames are the exports without their folder.
func (p selectionPage) FileNames() string {
	var out []string
	for _, f := range p.Files {
		out = append(out, path.Base(f))
	}
	return strings.Join(out, ", ")
}
