package search

import (
	"slices"
	"strings"
)

// row is a query understood in one way.
type row struct {
	slots []slot
	worth int // hundredths: less for a way that goes round
}

// query is a text understood.
type query struct {
	plain bool // typed without any mark
	rows  []row
	age   *years // that it speaks of, or nil
	told  row    // what was said without words of asking, every word as it was said
	bags  bool   // look into them
	share []int  // of a story that each document answers, in thousandths; nil of what is none
	part  string // of a page that it asks for, or ""
}

const (
	mostRows    = 8
	asAsked     = 100
	asOther     = 96
	bySynonym   = 98
	byMeaning   = 83
	asTold      = 101 // of a story: bags hold more of it than the name of one document can
	mostMeaning = 4
)

// understand finds the ways to understand a row of words: as typed, and with the usual words
// for their variants.
func (e *Engine) understand(typed []word) *query {
	list := e.usual(typed)
	q := &query{plain: true, age: ageOf(list)}
	for _, w := range typed {
		q.plain = q.plain && !w.marked()
	}
	base, others := e.read(list)
	asked, _ := e.read(typed)
	q.rows = append(q.rows, row{asked, asAsked}, row{base, bySynonym})
	q.rows = append(q.rows, e.meanings(q, base)...)
	q.rows = append(q.rows, others...)
	q.rows = q.rows[:min(len(q.rows), mostRows)]
	if len(typed) < leastTold {
		return q // a name, or a piece of one
	}
	asks := e.deedsAsked(typed, list)
	for i := range q.rows {
		q.rows[i] = e.withDeeds(q.rows[i], asks)
	}
	q.told = e.withDeeds(q.told, asks)
	return q
}

// usual puts the usual words for the variants of a query.
func (e *Engine) usual(list []word) []word {
	return usual(list, func(w word, take func(said []word, means string)) {
		if t := e.dir.find(w.key); t >= 0 {
			e.sayings(slot{alts: []alt{{t, asTyped}}}, take)
		}
	})
}

// read gives the slots of words, and the rows in which one of them is read otherwise.
func (e *Engine) read(list []word) (base []slot, others []row) {
	var ways [][][]slot
	for i, w := range list {
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
	return base, others
}

// forSomebody tells whether two words only say for whom a thing is done: "cho con".
func forSomebody(before, key string) bool {
	return (before == "cho" || before == "cua") && slices.Contains(somebody, key)
}

var somebody = strings.Fields("con be chau toi minh em vo chong bo me cha ba ong")

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
		if len(s.key) >= leastFreer {
			alts = append(alts, e.dir.mistakes(s.key, 1, asMistake)...)
		}
		slots[i].alts = alts
	}
	out := []row{{slots, asAsked}}
	if len(slots) == 1 && slots[0].initials == "" && len(slots[0].key) >= leastInitials && q.plain && e.dir.mark[slots[0].alts[0].term] == 0 {
		out = append(out, row{[]slot{{key: slots[0].key, initials: slots[0].key, weight: initialsWeight, plain: true}}, asOther})
	}
	return out
}

// farther looks for what is two mistakes away, when nothing else was found.
func (e *Engine) farther(q *query, list []word, found map[int]Hit) {
	var slots []slot
	for _, w := range list {
		if alts := e.dir.mistakes(w.key, 2, asFarther); len(w.key) >= leastFarther && len(alts) > 0 {
			slots = append(slots, e.dir.choice(w, alts))
		}
	}
	e.score(q, row{slots, asAsked}, nil, found)
}
