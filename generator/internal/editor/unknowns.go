package editor

import (
	"cmp"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"

	"niemyet/generator/internal/fill"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Addresses of what nobody has told yet.
const (
	unknownsAt = Prefix + "can-dien/"
	questionAt = unknownsAt + "hoi/"
	queueAt    = unknownsAt + "lan-luot"
)

// asked are the questions of the site as it was last read; they are worked out once for
// each reading.
type asked struct {
	lock      sync.Mutex
	site      *site.Site
	questions []*fill.Question
}

func (e *editor) questions() (*site.Site, []*fill.Question) {
	s, _ := e.opt.State()
	a := &e.asked
	a.lock.Lock()
	defer a.lock.Unlock()
	if s == nil {
		return nil, nil
	}
	if a.site != s {
		a.site, a.questions = s, fill.Questions(s)
	}
	return s, a.questions
}

// unknownsPage lists the questions, key by key.
type unknownsPage struct {
	Group         string
	Groups        []option
	Records, Asks int
	Keys          []keyLines
	Queue         string // address of the first record of the queue
	Saved         *undoLink
	Undone        bool // what was written last was taken back

	first *record.Kind // its questions need not say whose they are
}

// keyLines are the questions about one key.
type keyLines struct {
	ID, Title string
	Records   int
	Lines     []askLine
}

type askLine struct {
	Href, Why, Group, Such string
	Records, Uses          int
	Look, Wide             bool
}

func (e *editor) unknowns(w http.ResponseWriter, r *http.Request) {
	_, asked := e.questions()
	all := fill.Asked(asked)
	p := unknownsPage{Group: r.URL.Query().Get("nhom"), Saved: e.justSaved(r), Undone: r.URL.Query().Has("da-hoan-tac")}
	if len(all) > 0 {
		p.first = all[0].Kind
	}
	groups, records := map[string]bool{}, map[string]bool{}
	for _, q := range all {
		groups[q.Group] = true
		if p.Group != "" && q.Group != p.Group {
			continue
		}
		if q.Over != nil {
			p.add(q)
			continue
		}
		p.Asks++
		for _, g := range q.Gaps {
			records[g.File] = true
		}
		p.add(q)
	}
	p.Records = len(records)
	for g := range groups {
		if g != "" {
			p.Groups = append(p.Groups, option{g, g, g == p.Group})
		}
	}
	vi.SortFunc(p.Groups, func(o option) string { return o.Text })
	if p.Records > 0 {
		p.Queue = queueOf("", p.Group)
	}
	e.show(w, http.StatusOK, "unknowns.html", unknownsTitle, p)
}

func (p *unknownsPage) add(q *fill.Question) {
	title := q.Name(problem.Vietnamese)
	if q.Kind != p.first {
		title = keyTitle(q)
	}
	if n := len(p.Keys); n == 0 || p.Keys[n-1].Title != title {
		p.Keys = append(p.Keys, keyLines{ID: "muc-" + vi.Slug(q.Kind.Folder+" "+q.Key), Title: title})
	}
	k := &p.Keys[len(p.Keys)-1]
	group := q.Group
	if q.Over == nil {
		k.Records += len(q.Gaps)
	} else {
		group = fmt.Sprintf(overAll, len(q.Over))
	}
	k.Lines = append(k.Lines, askLine{
		Href: questionAt + url.PathEscape(q.ID), Why: cmp.Or(q.Why, noReason), Group: group, Wide: q.Over != nil, Such: vi.Truncate(q.Gaps[0].Title, 90),
		Records: len(q.Gaps), Uses: q.Uses(), Look: q.Look,
	})
}

// keyTitle is what a question is about; a key of another kind than procedures says whose.
func keyTitle(q *fill.Question) string {
	return q.Name(problem.Vietnamese) + " (" + q.Kind.One.Vi + ")"
}

// justSaved is the write that a page was sent on from.
func (e *editor) justSaved(r *http.Request) *undoLink {
	for _, l := range e.undo.links() {
		if id := r.URL.Query().Get("da-luu"); id != "" && id == itoa(l.ID) {
			return &l
		}
	}
	return nil
}

// citation is the document of an answer, as a form holds it.
type citation struct {
	Document, Date, Page, By string
	Documents                []string // that records name already
	Fault                    string   // what is wrong with the day
}

// sent takes the fields of a document from a form.
func (c *citation) sent(form url.Values) {
	c.Document, c.Date, c.Page, c.By = tidy(form.Get("van-ban")), tidy(form.Get("ngay-van-ban")), tidy(form.Get("trang-muc")), tidy(form.Get("nguoi-ghi"))
}

// source is the document as records keep it; Fault says what it lacks.
func (c *citation) source(day vi.Date) (out record.FactSource) {
	if c.Document == "" {
		if c.Date != "" || c.Page != "" {
			c.Fault = documentMissing
		}
		return out
	}
	out = record.FactSource{Document: c.Document, Page: c.Page, By: c.By, NotedOn: record.Day{Date: day}}
	if c.Date != "" {
		date, err := vi.ParseDate(c.Date)
		if err != nil {
			c.Fault = dayWrong
			return out
		}
		out.Date = record.Day{Date: date}
	}
	return out
}

// mostDocuments is how many documents a field proposes.
const mostDocuments = 40

// documents are what records of the site name as the source of a fact.
func documents(s *site.Site) (out []string) {
	for _, r := range s.All() {
		for _, f := range record.Of(r).Facts {
			if !slices.Contains(out, f.Document) && len(out) < mostDocuments {
				out = append(out, f.Document)
			}
		}
	}
	return out
}

// proposals are what other records say under a key, most often said first: those of the
// same group, then all. What sends the reader elsewhere is proposed too.
func proposals(s *site.Site, q *fill.Question, most int) (out []string) {
	count := map[string]int{}
	for _, r := range s.Of(q.Kind) {
		weight := 1
		if s.Called(r, q.Kind.Group) == q.Group {
			weight = sameGroup
		}
		for _, text := range record.SaidAt(r, q.Key) {
			if text != "" && !record.Unknown(text) && len(text) <= longestProposal {
				count[text] += weight
			}
		}
	}
	for _, phrase := range record.Phrases(q.Field) {
		if !record.Unknown(phrase) {
			count[phrase]++
		}
	}
	alike := map[string]int{} // "Không quy định." is proposed as "Không quy định"
	for text, n := range count {
		alike[bare(text)] += n
	}
	for text := range count {
		out = append(out, text)
	}
	slices.SortFunc(out, func(a, b string) int {
		return cmp.Or(cmp.Compare(alike[bare(b)], alike[bare(a)]), cmp.Compare(bare(a), bare(b)), cmp.Compare(count[b], count[a]), cmp.Compare(a, b))
	})
	out = slices.CompactFunc(out, func(a, b string) bool { return bare(a) == bare(b) })
	return out[:min(len(out), most)]
}

// bare is a text without what two ways of writing it differ in.
func bare(text string) string { return strings.Trim(vi.Fold(text), ". ") }

const (
	sameGroup       = 50 // a value of the same field of work counts for that many others
	longestProposal = 120
)
