package search

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Engine answers queries from the shards of an index, as search.js does. It keeps
// the shards it has loaded; it is not for use by several goroutines at once.
type Engine struct {
	load   func(name string) (string, bool)
	dir    *directory
	shards map[string]string
	Loaded []string // names of shards in the order in which they were asked for
}

// NewEngine reads the directory of an index.
func NewEngine(x *Index) (*Engine, error) {
	e := &Engine{load: x.Shard, shards: map[string]string{}}
	text, err := e.shard("m")
	if err != nil {
		return nil, err
	}
	e.dir, err = readDirectory(text)
	return e, err
}

// shard loads one shard.
func (e *Engine) shard(name string) (string, error) {
	if text, ok := e.shards[name]; ok {
		return text, nil
	}
	text, ok := e.load(name)
	if !ok {
		return "", fmt.Errorf("the index has no shard %q", name)
	}
	e.shards[name] = text
	e.Loaded = append(e.Loaded, name)
	return text, nil
}

// lines loads shard number n of a letter.
func (e *Engine) lines(letter string, n int) []string {
	text, err := e.shard(letter + strconv.Itoa(n))
	if err != nil {
		return nil
	}
	return strings.Split(text, "\n")
}

// line is that of a term in the shards of a letter.
func (e *Engine) line(letter string, firsts []int, term int) string {
	n := shardOf(firsts, term)
	if lines := e.lines(letter, n); term-firsts[n] < len(lines) {
		return lines[term-firsts[n]]
	}
	return ""
}

// Hit is one document of an answer.
type Hit struct {
	Doc   int
	Score int
	Why   string // how the score came about, for maintainers

	cover, link int
	missing     bool // a word of the query is nowhere in the document
}

// Answer is what a query finds, best first.
type Answer struct {
	Hits []Hit
	Near bool   // even the best is a guess
	Part string // where on its page the question is answered: "#giay-to", or ""
}

// Result is a hit as it is shown.
type Result struct {
	Kind, Group, Name, Address, Code string
	Legal                            string // the legal name, where Name is what people call it; else ""
	Facts                            []string
}

// The cover and the link, in thousandths, below which a query is tried more freely.
const (
	enough    = 850
	scattered = 500 // the link below which its words are not the query's words
)

// deepRows is how many ways to understand a query are looked for beyond the names.
const deepRows = 2

// Search answers a query.
func (e *Engine) Search(text string) Answer {
	found := map[int]Hit{}
	only := e.numbers(text, found)
	list := words(text)
	list = list[:min(len(list), mostWords)]
	if only && len(found) > 0 || len(list) == 0 {
		return e.answer(found, false)
	}
	q := e.understand(list)
	if len(list) >= leastTold {
		e.tell(q, map[int]Hit{})
		q.bags = false
	}
	for _, r := range q.rows {
		e.score(q, r, nil, found)
	}
	if best := top(found); best.cover < enough || best.missing || best.link < scattered {
		for _, r := range e.freer(q) {
			e.score(q, r, nil, found)
		}
	}
	// A whole question is looked for in bags instead of beyond the names: that would find one in three hundred more, for a fifth of its bytes.
	if best := top(found); best.cover == 0 || best.missing && len(list) < leastTold {
		for _, r := range q.rows[:min(len(q.rows), deepRows)] {
			e.score(q, r, e.deep(r.slots), found)
		}
	}
	if len(list) >= leastTold || top(found).missing {
		e.tell(q, found)
	}
	if len(found) > 0 {
		a := e.answer(found, false)
		a.Part = q.part
		return a
	}
	if !only {
		e.farther(q, list, found)
	}
	return e.answer(found, len(found) > 0)
}

// tell looks for what was said, every word as it was said, in bags too.
func (e *Engine) tell(q *query, found map[int]Hit) {
	q.bags = true
	e.score(q, q.told, nil, found)
}

// top is the best hit.
func top(found map[int]Hit) Hit {
	best := Hit{Score: -1, Doc: -1, missing: true}
	for _, h := range found {
		if h.Score > best.Score || h.Score == best.Score && h.Doc < best.Doc {
			best = h
		}
	}
	return best
}

// kept is the share of the best hit's cover, in hundredths, below which a hit is
// left out of the answer.
const kept = 60

// guess is the cover, in thousandths, below which the best hit is only a guess.
const guess = 620

// sure is twice the cover and the link of the best hit, in thousandths, below which it is
// only a guess too: its words are there, but scattered in a long name.
const sure = 2000

// answer puts hits in order and leaves out what has little to do with the query.
func (e *Engine) answer(found map[int]Hit, near bool) Answer {
	var a Answer
	most := 0
	for _, h := range found {
		most = max(most, h.cover)
	}
	for _, h := range found {
		if h.cover*100 >= most*kept {
			a.Hits = append(a.Hits, h)
		}
	}
	slices.SortFunc(a.Hits, func(x, y Hit) int { return cmp.Or(cmp.Compare(y.Score, x.Score), cmp.Compare(x.Doc, y.Doc)) })
	a.Near = near || len(a.Hits) > 0 && (a.Hits[0].cover < guess || 2*a.Hits[0].cover+a.Hits[0].link < sure)
	return a
}

// Result reads what is shown of a document.
func (e *Engine) Result(doc int) Result {
	line := e.lines("s", doc/e.dir.perSummary)[doc%e.dir.perSummary]
	fields := strings.Split(line, "\t")
	for len(fields) < 3 {
		fields = append(fields, "")
	}
	g := e.dir.groupOf(doc)
	folder, kind, _ := strings.Cut(e.dir.kinds[g.kind], ":")
	r := Result{Kind: kind, Group: g.name, Name: fields[0], Code: fields[2], Facts: fields[3:]}
	if at := strings.LastIndex(r.Code, legalThenCode); at >= 0 {
		r.Legal, r.Code = r.Code[:at], r.Code[at+len(legalThenCode):]
	}
	file := slugOf(r.Name)
	if n, rest, ok := strings.Cut(fields[1], ":"); ok {
		same, _ := strconv.Atoi(n)
		file = file[:same] + strings.ReplaceAll(rest, "~", strings.ReplaceAll(r.Code, ".", "-"))
	}
	r.Address = folder + "/" + file + ".html"
	return r
}
