package editor

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"niemyet/generator/internal/amend"
	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// The pages on which a clerk notes who put up and took down the sheets of a board, and
// when, by post. They fill in the lists of the posting log (edition.List), whichever run
// laid them down, and lay one down where nothing was printed by a machine.

const postingAt = Prefix + "niem-yet/"

// boardsPage lists the boards and the lists of each.
type boardsPage struct {
	Boards []boardLists
	Lays   bool // a list can be laid down here
	Saved  *undoLink
	Fault  string
}

type boardLists struct {
	ID, Name, Place string
	Audit           string // address of the audit sheet
	Lists           []listLink
}

type listLink struct {
	Href, Day     string
	Lines, Signed int
	Unreadable    bool
}

// signPage is one list.
type signPage struct {
	Action, Version    string
	File, Board, Audit string
	Day                string // of the round
	All                signFields
	Lines              []signLine
	Posts              []string
	Wrong, Doubts      int
	Sure               bool // what names no known post is one
	Summary            string
	Saved              *undoLink
	Filled             bool
}

// Open is how many lines say no day yet.
func (p signPage) Open() (n int) {
	for _, l := range p.Lines {
		if l.Day == "" {
			n++
		}
	}
	return n
}

// signFields are the fields of a line, or of all lines at once.
type signFields struct {
	Day, Who, Checker, Note          string
	DayFault, WhoFault, CheckerFault string
}

type signLine struct {
	N       int
	Title   string
	Code    string
	Version string
	Down    bool
	signFields
}

func (e *editor) openBoards(w http.ResponseWriter, r *http.Request) {
	e.showBoards(w, http.StatusOK, e.justSaved(r), "")
}

func (e *editor) showBoards(w http.ResponseWriter, status int, saved *undoLink, faulty string) {
	names, err := edition.ListNames(disk.Files(e.opt.Root))
	if err != nil {
		e.machine(w, err)
		return
	}
	p := boardsPage{Lays: e.opt.ToSign != nil, Saved: saved, Fault: faulty}
	at := map[string]int{}
	s, _ := e.opt.State()
	if s != nil {
		for _, b := range s.Boards {
			at[b.ID] = len(p.Boards)
			p.Boards = append(p.Boards, boardLists{ID: b.ID, Name: b.Name, Place: b.Place, Audit: "/" + site.AuditAddress(b)})
		}
	}
	for _, name := range names {
		data, err := e.readNamed(edition.SignedFolder + "/" + name)
		if err != nil {
			e.machine(w, err)
			return
		}
		link, board := listLink{Href: postingAt + url.PathEscape(strings.TrimSuffix(name, ".csv")), Day: roundOf(name)}, ""
		list, ok := edition.OpenList(data)
		if ok {
			for _, x := range list.Lines() {
				board = cmp.Or(board, x.Board)
				link.Lines++
				if x.Day != "" {
					link.Signed++
				}
			}
		}
		link.Unreadable = link.Lines == 0
		i, known := at[board]
		if !known { // of a board that has gone
			i = len(p.Boards)
			at[board] = i
			p.Boards = append(p.Boards, boardLists{Name: cmp.Or(board, name)})
		}
		p.Boards[i].Lists = append(p.Boards[i].Lists, link)
	}
	e.show(w, status, "boards.html", postingTitle, p)
}

// roundOf is the day of a round, from the name of its list; of several on one day, which one it is.
func roundOf(name string) string {
	if len(name) >= len("2006-01-02") {
		if day, err := vi.ParseDate(name[:len("2006-01-02")]); err == nil {
			if _, count := edition.ListOf(name); count > 1 {
				return fmt.Sprintf(roundAgain, day.Short(), count)
			}
			return day.Short()
		}
	}
	return strings.TrimSuffix(name, ".csv")
}

// postBoards lays a list down for a board: of what belongs there, or must go, and that
// nobody has signed for.
func (e *editor) postBoards(w http.ResponseWriter, r *http.Request) {
	s, _ := e.opt.State()
	b := boardCalled(s, r.PostForm.Get("bang"))
	if b == nil || e.opt.ToSign == nil {
		e.refuse(w, http.StatusNotFound, noBoard)
		return
	}
	lines, err := e.opt.ToSign(s, b)
	if err != nil {
		e.machine(w, err)
		return
	}
	if len(lines) == 0 {
		e.showBoards(w, http.StatusOK, nil, fmt.Sprintf(nothingToSign, b.Name))
		return
	}
	e.saves.Lock()
	defer e.saves.Unlock()
	name := edition.FreeName(b.ID, e.opt.Date, func(name string) bool {
		_, err := os.Lstat(filepath.Join(e.opt.Root, filepath.FromSlash(name)))
		return !errors.Is(err, fs.ErrNotExist)
	})
	if _, err := e.storeAll(fmt.Sprintf(listOfBoard, b.Name), []disk.Change{{Name: name, New: edition.EncodeList(b.ID, lines)}}); err != nil {
		e.machine(w, err)
		return
	}
	http.Redirect(w, r, postingAt+url.PathEscape(strings.TrimSuffix(filepath.Base(name), ".csv")), http.StatusSeeOther)
}

// boardCalled is a board of the site; nil when it has none of that name, or cannot be read.
func boardCalled(s *site.Site, id string) *site.Board {
	if s != nil {
		for _, b := range s.Boards {
			if b.ID == id {
				return b
			}
		}
	}
	return nil
}

// signList reads the list that a request names.
func (e *editor) signList(w http.ResponseWriter, r *http.Request) (file string, data []byte, list edition.List, ok bool) {
	name := r.PathValue("list") + ".csv"
	names, err := edition.ListNames(disk.Files(e.opt.Root))
	if err == nil && !slices.Contains(names, name) {
		e.refuse(w, http.StatusNotFound, noList)
		return "", nil, list, false
	}
	file = edition.SignedFolder + "/" + name
	if err == nil {
		data, err = e.readNamed(file)
	}
	if err != nil {
		e.machine(w, err)
		return "", nil, list, false
	}
	if list, ok = edition.OpenList(data); !ok {
		e.refuse(w, http.StatusConflict, fmt.Sprintf(brokenList, file))
	}
	return file, data, list, ok
}

func (e *editor) openSigned(w http.ResponseWriter, r *http.Request) {
	file, data, list, ok := e.signList(w, r)
	if !ok {
		return
	}
	p := e.signPage(file, amend.Hash(data), list)
	p.Saved = e.justSaved(r)
	e.show(w, http.StatusOK, "signed.html", p.Board, p)
}

// signPage draws a list as it lies.
func (e *editor) signPage(file, version string, list edition.List) signPage {
	name := strings.TrimSuffix(filepath.Base(file), ".csv")
	p := signPage{Action: postingAt + url.PathEscape(name), Version: version, File: file, Day: roundOf(name + ".csv"), Posts: e.posts()}
	s, _ := e.opt.State()
	for _, x := range list.Lines() {
		if p.Board == "" {
			p.Board = x.Board
			if b := boardCalled(s, x.Board); b != nil {
				p.Board, p.Audit = b.Name, "/"+site.AuditAddress(b)
			}
		}
		line := signLine{N: x.At, Title: x.Title, Code: x.Code, Version: x.Version, Down: x.Down}
		line.Day, line.Who, line.Checker, line.Note = shortDay(x.Day), x.Who, x.Checker, x.Note
		p.Lines = append(p.Lines, line)
	}
	return p
}

// posts are the posts that the site names: who answers for boards, who is on duty, who
// opens the boxes. They are proposed, the lists of the log too.
func (e *editor) posts() (out []string) {
	add := func(post string) {
		if post = vi.UpperFirst(strings.TrimSpace(post)); post != "" && vi.PersonName(post) == "" && !slices.Contains(out, post) {
			out = append(out, post)
		}
	}
	for _, post := range usualPosts {
		add(post)
	}
	s, _ := e.opt.State()
	if s == nil {
		return out
	}
	add(s.Config.Responsible)
	for _, b := range s.Boards {
		add(b.Answerable)
	}
	for _, o := range s.Offices {
		for _, d := range o.Duty {
			add(d.Role)
		}
		for _, b := range o.Boxes {
			add(b.OpenedBy)
		}
	}
	return out
}

// postSigned fills in a list, or only its form.
func (e *editor) postSigned(w http.ResponseWriter, r *http.Request) {
	e.saves.Lock()
	defer e.saves.Unlock()
	file, data, list, ok := e.signList(w, r)
	if !ok {
		return
	}
	sent := r.PostForm
	p := e.signPage(file, sent.Get("version"), list)
	p.sent(sent)
	if sent.Get("do") == "fill" || p.waits() { // who typed it and pressed the other button must not be told that it was written
		p.fill()
		p.judge(e.opt.Date)
		p.Filled = true
		e.show(w, http.StatusOK, "signed.html", p.Board, p)
		return
	}
	if p.Version != amend.Hash(data) {
		p.Version, p.Summary = amend.Hash(data), changedMeanwhile
		e.show(w, http.StatusConflict, "signed.html", p.Board, p)
		return
	}
	if p.judge(e.opt.Date); p.Wrong > 0 || p.Doubts > 0 && !p.Sure {
		p.Summary = fmt.Sprintf(onlyWrong, p.Wrong+p.Doubts)
		e.show(w, http.StatusUnprocessableEntity, "signed.html", p.Board, p)
		return
	}
	p.write(list)
	id, err := e.storeAll(fmt.Sprintf(listOfBoard, p.Board), []disk.Change{{Name: file, Old: data, New: list.Bytes()}})
	if err != nil {
		e.machine(w, err)
		return
	}
	http.Redirect(w, r, p.Action+"?da-luu="+itoa(id), http.StatusSeeOther)
}

// sent takes the fields from a form.
func (p *signPage) sent(form url.Values) {
	take := func(f *signFields, more string) {
		f.Day, f.Who, f.Checker, f.Note = tidy(form.Get("ngay"+more)), tidy(form.Get("nguoi"+more)), tidy(form.Get("kiem"+more)), tidy(form.Get("ghi"+more))
	}
	take(&p.All, "")
	p.Sure = form.Get("chuc-danh") != ""
	for i := range p.Lines {
		if more := "-" + itoa(p.Lines[i].N); form.Has("ngay" + more) {
			take(&p.Lines[i].signFields, more)
		}
	}
}

// waits tells whether something was typed for the whole round that no line has yet.
func (p *signPage) waits() bool { return p.All.Day != "" || p.All.Who != "" || p.All.Checker != "" }

// fill puts what holds for the whole round into lines that nothing is said of yet.
func (p *signPage) fill() {
	for i := range p.Lines {
		l := &p.Lines[i]
		if l.Day == "" && l.Who == "" && l.Checker == "" {
			l.Day, l.Who, l.Checker = p.All.Day, p.All.Who, p.All.Checker
		}
	}
	p.All = signFields{}
}

// judge says what is wrong in a list, and what may be no post.
func (p *signPage) judge(today vi.Date) {
	p.Wrong, p.Doubts = 0, 0
	for i := range p.Lines {
		l := &p.Lines[i]
		if l.DayFault = dayFault(l.signFields, today); l.DayFault != "" {
			p.Wrong++
		}
		l.WhoFault, l.CheckerFault = p.postFault(l.Who), p.postFault(l.Checker)
		if l.Day != "" && l.Who == "" {
			l.WhoFault = sayPost
			p.Wrong++
		}
	}
}

func dayFault(f signFields, today vi.Date) string {
	if f.Day == "" {
		if f.Who+f.Checker != "" {
			return sayDay
		}
		return ""
	}
	day, err := vi.ParseDate(f.Day)
	switch {
	case err != nil:
		return noSuchDay
	case day.After(today):
		return dayToCome
	}
	return ""
}

// postFault is what is wrong with who: a name, or a word that is no post as far as we know.
func (p *signPage) postFault(who string) string {
	switch name := vi.PersonName(who); {
	case who == "":
		return ""
	case name != "":
		p.Wrong++
		return fmt.Sprintf(namesPerson, name)
	case !vi.IsPost(who) && !slices.ContainsFunc(p.Posts, func(post string) bool { return vi.Fold(post) == vi.Fold(who) }):
		p.Doubts++
		if !p.Sure {
			return isItPost
		}
	}
	return ""
}

// write puts the fields into the list.
func (p *signPage) write(list edition.List) {
	for _, l := range p.Lines {
		x := edition.ListLine{At: l.N, Day: l.Day, Who: l.Who, Checker: l.Checker, Note: l.Note}
		if day, err := vi.ParseDate(l.Day); err == nil {
			x.Day = day.String()
		}
		list.Sign(x)
	}
}
