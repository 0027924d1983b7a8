package editor

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/disk"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// listPage is the first page: every record, by kind, state, group and fault.
type listPage struct {
	Query, Kind, State, Group string
	Faulty                    bool
	Kinds                     []kindLine
	States, Groups            []option
	Total                     int
	Lines                     []line
	Page, Pages               int
	Next, Previous            string
	Undone                    bool      // files are as they were before the write that was taken back
	Dropped                   bool      // a new record was
	Did                       string    // what was just done to a record as a whole
	Whole                     bool      // nothing was asked for: what can be made anew stands open
	Ready                     *ready    // how far the site is from a release, and what is next
	Reading                   *progress // the records are still read: their states and faults are not known
}

type kindLine struct {
	Folder, Title, One string
	Count              int
	On                 bool
}

type line struct {
	Title, Href, Kind, Group, State, File, Code string
	Missing                                     string // parts that nobody has told
	Errors, Warnings                            int
}

// perPage is how many records a page of the list shows.
const perPage = 100

func (e *editor) list(w http.ResponseWriter, r *http.Request) {
	items, err := e.index.look()
	if err != nil {
		e.machine(w, err)
		return
	}
	s, found := e.opt.State()
	ask := r.URL.Query()
	p := listPage{
		Query: ask.Get("q"), Kind: ask.Get("loai"), State: ask.Get("trang-thai"), Group: ask.Get("nhom"),
		Faulty: ask.Get("loi") != "", Undone: ask.Get("da-hoan-tac") == backAsBefore, Dropped: ask.Get("da-hoan-tac") == backToNone, Did: e.did(r),
	}
	p.Whole = len(ask) == 0
	p.Ready = readiness(s)
	e.listOf(w, p, items, e.ordered(items, s, p.Query), s, found, ask)
}

// listOf shows records in an order.
func (e *editor) listOf(w http.ResponseWriter, p listPage, items map[string]*item, ordered []*item, s *site.Site, found problem.List, ask url.Values) {
	p.choices(items)
	names := e.groupNames(items)
	for i, g := range p.Groups {
		p.Groups[i].Text = called(names, g.Value)
	}
	wrong, asked := countByFile(s, found)
	var lines []line
	for _, it := range ordered {
		l := line{File: it.file(), State: p.stateOf(it, e.opt.Date, s), Errors: wrong[it.file()], Warnings: asked[it.file()]}
		if p.wants(it, l) {
			lines = append(lines, l)
		}
	}
	p.turn(lines, ask)
	for i := range p.Lines { // of thousands only those that are shown are written out
		l := &p.Lines[i]
		it := items[l.File]
		l.Title, l.Href, l.Kind, l.Group, l.Code, l.Missing = it.title, address(it.place()), it.kind.One.Vi, called(names, it.group), it.code, missing(it)
	}
	e.show(w, http.StatusOK, "list.html", listTitle, p)
}

// ordered are all records by name; of a question those that it means, as the site's search
// ranks them. What the index does not know yet, and file names, are found by their words.
func (e *editor) ordered(items map[string]*item, s *site.Site, question string) (out []*item) {
	if strings.TrimSpace(question) == "" {
		if s != nil {
			go e.found.refresh(s) // whoever looks at the list asks next
		}
		return e.byName(items)
	}
	files, sure, _ := e.found.find(s, question)
	ranked := map[string]bool{}
	for _, file := range files {
		if it := items[file]; it != nil {
			ranked[file] = true
			out = append(out, it)
		}
	}
	words := strings.Fields(vi.Fold(question))
	var named []*item
	for _, it := range e.byName(items) {
		if !ranked[it.file()] && it.holds(words) {
			named = append(named, it)
		}
	}
	if !sure { // what holds the very words stands above a guess
		return exactFirst(append(named, out...), question)
	}
	return exactFirst(append(out, named...), question)
}

// exactFirst puts the records on top that a question names as a whole, by name, by file or by
// code, with its dots or without.
func exactFirst(list []*item, question string) []*item {
	slug := strings.TrimSuffix(strings.TrimSpace(question), ".md")
	folded, code := vi.Fold(question), figures(question) != "" && strings.Trim(question, "0123456789. ") == ""
	exact := func(it *item) bool {
		return vi.Fold(it.title) == folded || it.slug == slug || code && it.code != "" && figures(it.code) == figures(question)
	}
	out := make([]*item, 0, len(list))
	for _, first := range []bool{true, false} {
		for _, it := range list {
			if exact(it) == first {
				out = append(out, it)
			}
		}
	}
	return out
}

// byName puts records into the order in which people read them.
func (e *editor) byName(items map[string]*item) []*item {
	out := make([]*item, 0, len(items))
	for _, it := range items {
		out = append(out, it)
	}
	slices.SortFunc(out, func(a, b *item) int { return strings.Compare(a.file(), b.file()) })
	e.sorting.Lock()
	defer e.sorting.Unlock()
	vi.SortWith(&e.sortKeys, out, func(it *item) string { return it.title })
	return out
}

// holds tells whether all words stand in what the record is called.
func (it *item) holds(words []string) bool {
	return !slices.ContainsFunc(words, func(word string) bool { return !strings.Contains(it.hay, word) })
}

// mostMissing is how many missing parts a line names.
const mostMissing = 4

// missing are the parts of a record that citizens ask for and nobody has told.
func missing(it *item) string {
	if it == nil || it.record == nil {
		return ""
	}
	var names []string
	for _, q := range record.Questions(it.record) {
		if !q.Known && q.Link == "" {
			names = append(names, q.Name.Vi)
		}
	}
	if n := len(names); n > mostMissing {
		return fmt.Sprintf(andMore, strings.Join(names[:mostMissing], "; "), n-mostMissing)
	}
	return strings.Join(names, "; ")
}

// wants tells whether a record is among those asked for.
func (p *listPage) wants(it *item, l line) bool {
	return (p.Kind == "" || p.Kind == it.kind.Folder) && (p.State == "" || p.State == l.State) &&
		(p.Group == "" || p.Group == it.group) && (!p.Faulty || l.Errors+l.Warnings > 0)
}

// stateOf is how a record stands; "" while that is not known.
func (p *listPage) stateOf(it *item, day vi.Date, s *site.Site) string {
	if p.Reading != nil && !it.draft {
		return ""
	}
	return stateOf(it, day, s)
}

// choices fills in what the list may be narrowed by.
func (p *listPage) choices(items map[string]*item) {
	count := map[*record.Kind]int{}
	var groups []string
	for _, it := range items {
		count[it.kind]++
		if it.group != "" && it.kind.Folder == p.Kind && !slices.Contains(groups, it.group) {
			groups = append(groups, it.group)
		}
	}
	for _, k := range record.Kinds {
		p.Kinds = append(p.Kinds, kindLine{k.Folder, k.Title.Vi, k.One.Vi, count[k], k.Folder == p.Kind})
	}
	for _, s := range states {
		p.States = append(p.States, option{s, s, s == p.State})
	}
	if !slices.Contains(groups, p.Group) {
		p.Group = ""
	}
	vi.SortFunc(groups, func(s string) string { return s })
	for _, g := range groups {
		p.Groups = append(p.Groups, option{g, g, g == p.Group})
	}
}

// groupNames are the names of what records give by an id: areas, roles.
func (e *editor) groupNames(items map[string]*item) map[string]string {
	names := map[string]string{}
	if cfg, err := site.ReadConfig(disk.Files(e.opt.Root)); err == nil {
		s := sources{cfg: cfg, items: items}
		for _, k := range record.Kinds {
			group, _ := k.Field(k.Group)
			for _, o := range s.fromConfig(group.From) {
				names[o.Value] = o.Text
			}
		}
	}
	return names
}

func called(names map[string]string, id string) string {
	if name := names[id]; name != "" {
		return name
	}
	return id
}

// turn cuts the page out that was asked for.
func (p *listPage) turn(lines []line, ask url.Values) {
	p.Total = len(lines)
	p.Pages = max(1, (len(lines)+perPage-1)/perPage)
	n, _ := strconv.Atoi(ask.Get("trang"))
	p.Page = min(max(n, 1), p.Pages)
	p.Lines = lines[(p.Page-1)*perPage : min(p.Page*perPage, len(lines))]
	link := func(n int) string {
		if n < 1 || n > p.Pages {
			return ""
		}
		ask.Set("trang", strconv.Itoa(n))
		return Prefix + "?" + ask.Encode()
	}
	p.Previous, p.Next = link(p.Page-1), link(p.Page+1)
}

// countByFile counts the errors and warnings of each record, by the file that the site has
// or would have of it.
func countByFile(s *site.Site, found problem.List) (wrong, asked map[string]int) {
	wrong, asked = map[string]int{}, map[string]int{}
	for _, f := range found {
		file := f.File
		if f.Layer != "" {
			file = ownFile(s, file)
		}
		switch f.Severity() {
		case problem.Error:
			wrong[file]++
		case problem.Warning:
			asked[file]++
		}
	}
	return wrong, asked
}
