package search

import (
	"cmp"
	"fmt"
	"regexp"
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
	Near bool // nothing was found; these are the nearest
}

// Result is a hit as it is shown.
type Result struct {
	Kind, Group, Name, Address, Code string
	Facts                            []string
}

// The cover and the link, in thousandths, below which a query is tried more freely.
const (
	enough    = 850
	scattered = 500 // the link below which its words are not the query's words
)

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
	for _, r := range q.rows {
		e.score(q, r, nil, found)
	}
	if best := top(found); best.cover < enough || best.missing || best.link < scattered {
		for _, r := range e.freer(q) {
			e.score(q, r, nil, found)
		}
	}
	if best := top(found); best.cover == 0 || best.missing {
		for _, r := range q.rows[:min(len(q.rows), 2)] {
			e.score(q, r, e.deep(r.slots), found)
		}
	}
	if len(found) > 0 {
		return e.answer(found, false)
	}
	if !only {
		e.farther(q, list, found)
	}
	return e.answer(found, len(found) > 0)
}

// top is the best hit.
func top(found map[int]Hit) Hit {
	best := Hit{Score: -1, Doc: -1}
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

// answer puts hits in order and leaves out what has little to do with the query.
func (e *Engine) answer(found map[int]Hit, near bool) Answer {
	a := Answer{Near: near}
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
	return a
}

// row is a query understood in one way.
type row struct {
	slots []slot
	worth int // hundredths: less for a way that goes round
}

// query is a text understood.
type query struct {
	plain bool // typed without any mark
	rows  []row
}

const (
	mostRows    = 8
	asAsked     = 100
	asOther     = 96
	bySynonym   = 98
	mostMeaning = 4
)

// understand finds the ways to understand a row of words.
func (e *Engine) understand(list []word) *query {
	q := &query{plain: true}
	var base []slot
	var others []row
	type other struct{ at, n int }
	var ways [][][]slot
	for i, w := range list {
		q.plain = q.plain && !w.marked()
		ways = append(ways, e.dir.readings(w, i == len(list)-1))
		if i > 0 && forSomebody(list[i-1].key, w.key) && len(ways[i]) > 0 {
			ways[i][0][0].weight = 1
		}
	}
	for i, way := range ways {
		if len(way) > 0 {
			base = append(base, way[0]...)
		}
		for _, alternative := range way[min(1, len(way)):] {
			var slots []slot
			for j, w := range ways {
				if j == i {
					slots = append(slots, alternative...)
				} else if len(w) > 0 {
					slots = append(slots, w[0]...)
				}
			}
			others = append(others, row{slots, asOther})
		}
	}
	q.rows = append(q.rows, row{base, asAsked})
	q.rows = append(q.rows, e.meanings(base)...)
	q.rows = append(q.rows, others...)
	q.rows = q.rows[:min(len(q.rows), mostRows)]
	return q
}

// forSomebody tells whether two words only say for whom a thing is done: "cho con".
func forSomebody(before, key string) bool {
	return (before == "cho" || before == "cua") && slices.Contains(somebody, key)
}

var somebody = strings.Fields("con be chau toi minh em vo chong bo me cha ba ong")

// meanings are the row with what people say put into the words of the office: all
// of it, and each alone when there are several.
func (e *Engine) meanings(slots []slot) []row {
	var all []spot
	for at := 0; at < len(slots); {
		spots := e.synonymsAt(slots, at)
		if len(spots) == 0 {
			at++
			continue
		}
		all = append(all, spots...)
		at += spots[0].length
	}
	if len(all) == 0 {
		return nil
	}
	out := []row{{e.replace(slots, all), bySynonym}}
	if len(all) > 1 {
		for _, s := range all[:min(len(all), mostMeaning)] {
			out = append(out, row{e.replace(slots, []spot{s}), bySynonym})
		}
	}
	return out
}

// spot is a place where a synonym stands.
type spot struct {
	at, length int
	means      string
}

// synonymsAt are the longest synonyms that begin at a slot; several may mean
// different things.
func (e *Engine) synonymsAt(slots []slot, at int) []spot {
	var out []spot
	for _, a := range slots[at].alts {
		if !e.dir.synonym[a.term] {
			continue
		}
		for _, line := range e.lines("y", shardOf(e.dir.synonymFirst, a.term)) {
			says, means, _ := strings.Cut(line, "=")
			list := words(says)
			if !e.says(slots[at:], list) || len(out) > 0 && len(list) < out[0].length {
				continue
			}
			if len(out) > 0 && len(list) > out[0].length {
				out = nil
			}
			out = append(out, spot{at, len(list), means})
		}
	}
	return out
}

// says tells whether slots begin with the words, marks agreeing where they were typed.
func (e *Engine) says(slots []slot, list []word) bool {
	if len(slots) < len(list) {
		return false
	}
	for i, w := range list {
		s := slots[i]
		if !slices.ContainsFunc(s.alts, func(a alt) bool { return e.dir.terms[a.term] == w.key }) {
			return false
		}
		if !s.plain && s.spell != w.spell && s.key == w.key {
			return false
		}
	}
	return true
}

// replace puts the meaning of each spot in its place; of two at one place the first.
func (e *Engine) replace(slots []slot, spots []spot) []slot {
	var out []slot
	at := 0
	for _, s := range spots {
		if s.at < at {
			continue
		}
		out = append(out, slots[at:s.at]...)
		for _, w := range words(s.means) {
			if t := e.dir.find(w.key); t >= 0 {
				out = append(out, e.dir.slot(t, w))
			}
		}
		at = s.at + s.length
	}
	out = append(out, slots[at:]...)
	return out[:min(len(out), mostWords)]
}

// freer are the rows with more that would do: words one mistake away, and the last
// one as the beginning of a longer one.
func (e *Engine) freer(q *query) []row {
	slots := slices.Clone(q.rows[0].slots)
	for i, s := range slots {
		if len(s.alts) != 1 || s.alts[0].quality != asTyped {
			continue
		}
		alts := slices.Clone(s.alts)
		if i == len(slots)-1 {
			alts = append(alts, e.dir.prefixes(s.key)...)
		}
		if len(s.key) >= 5 {
			alts = append(alts, e.dir.mistakes(s.key, 1, asMistake)...)
		}
		slots[i].alts = alts
	}
	out := []row{{slots, asAsked}}
	if len(slots) == 1 && slots[0].initials == "" && len(slots[0].key) >= 3 && q.plain {
		out = append(out, row{[]slot{{key: slots[0].key, initials: slots[0].key, weight: 20, plain: true}}, asOther})
	}
	return out
}

// farther looks for what is two mistakes away, when nothing else was found.
func (e *Engine) farther(q *query, list []word, found map[int]Hit) {
	var slots []slot
	for _, w := range list {
		if alts := e.dir.mistakes(w.key, 2, asFarther); len(w.key) >= 4 && len(alts) > 0 {
			slots = append(slots, e.dir.choice(w, alts))
		}
	}
	e.score(q, row{slots, asAsked}, nil, found)
}

var (
	codePattern   = regexp.MustCompile(`(?:^|[^0-9])([0-9])[. ]?([0-9]{6})(?:[^0-9]|$)`)
	numberPattern = regexp.MustCompile(`^[0-9 .+()/-]+$`)
)

const (
	leastDigits = 3
	mostNumbers = 30
	byNumber    = 1000000
)

// numbers looks for codes and telephone numbers. It tells whether the query is
// nothing else.
func (e *Engine) numbers(text string, found map[int]Hit) (only bool) {
	text = strings.TrimSpace(text)
	if m := codePattern.FindStringSubmatch(text); m != nil {
		e.number(m[1]+m[2], found)
	}
	if !numberPattern.MatchString(text) {
		return false
	}
	n := digits(text)
	if strings.HasPrefix(text, "+84") {
		n = "0" + n[2:]
	}
	if len(n) >= leastDigits {
		e.number(n, found)
	}
	return true
}

// number looks up the documents whose number begins so; a whole number comes first.
func (e *Engine) number(n string, found map[int]Hit) {
	if len(e.dir.numberFirst) == 0 {
		return
	}
	left := mostNumbers
	for _, line := range e.lines("n", shardOf(e.dir.numberFirst, n)) {
		known, doc, _ := strings.Cut(line, ":")
		if !strings.HasPrefix(known, n) || left == 0 {
			continue
		}
		left--
		at, _ := takeNumber(doc)
		h := Hit{Doc: at, Score: byNumber - (len(known)-len(n))*1000 + e.dir.popular[at], cover: 1000, link: 1000, Why: "number " + known}
		if h.Score > found[at].Score {
			found[at] = h
		}
	}
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
	file := slugOf(r.Name)
	if n, rest, ok := strings.Cut(fields[1], ":"); ok {
		same, _ := strconv.Atoi(n)
		file = file[:same] + strings.ReplaceAll(rest, "~", strings.ReplaceAll(r.Code, ".", "-"))
	}
	r.Address = folder + "/" + file + ".html"
	return r
}
