package search

import (
	"cmp"
	"slices"
	"strings"
)

// meanings are the rows with what people say put into the words of the office: all of
// it, and each alone when there are several. Words of asking ("cần giấy tờ gì"), which
// mean nothing here, are left out of each; last comes the row that lacks only them.
func (e *Engine) meanings(q *query, slots []slot) []row {
	var all []spot
	for at := 0; at < len(slots); {
		spots := e.saidAt(slots, at)
		if len(spots) == 0 {
			at++
			continue
		}
		all = append(all, spots...)
		at += len(spots[0].at)
	}
	asking := slices.DeleteFunc(slices.Clone(all), func(s spot) bool { return !s.asks() })
	q.told = row{e.replace(slots, asking, false), asTold}
	for _, s := range asking {
		if s.means != asks {
			q.part = cmp.Or(q.part, s.means)
		}
	}
	var out []row
	put := func(spots []spot, light bool) {
		worth := bySynonym
		if light {
			worth = byMeaning
		}
		out = append(out, row{e.replace(slots, spots, light), worth})
	}
	if len(all) > 0 {
		put(all, false)
	}
	for _, s := range e.parted(slots, all) {
		put(append([]spot{s}, asking...), false)
		put(append([]spot{s}, asking...), true)
	}
	if len(asking) < len(all) {
		put(all, true)
	}
	if len(all) > 1 {
		for _, s := range all[:min(len(all), mostMeaning)] {
			if !s.asks() {
				put(append([]spot{s}, asking...), false)
			}
		}
	}
	if len(asking) > 0 && len(asking) < len(all) {
		put(asking, false)
	}
	return out
}

// spot is a saying that stands in a query, and where its words stand.
type spot struct {
	at    []int
	means string
}

// asks tells whether it is a word of asking, which means a part of the page ("#giay-to")
// or nothing, and no name.
func (s spot) asks() bool { return strings.HasPrefix(s.means, asks) }

// saidAt are the sayings that begin at a slot. A word that ends one and begins another
// belongs to the other where what is left of the first is said too, or the other is longer:
// in "mẹ tôi mất căn cước" it is the card that is lost, and nobody is dead.
func (e *Engine) saidAt(slots []slot, at int) []spot {
	spots := e.synonymsAt(slots, at, len(slots))
	if len(spots) == 0 || len(spots[0].at) == 1 {
		return spots
	}
	last := len(spots[0].at) - 1
	left, next := e.synonymsAt(slots, at, last), e.synonymsAt(slots, at+last, len(slots))
	whole := len(left) > 0 && len(left[0].at) == last
	if len(next) > 0 && len(next[0].at) > 1 && !next[0].asks() && (whole || len(next[0].at) > last+1) {
		return left
	}
	return spots
}

// synonymsAt are the longest synonyms that begin at a slot and have at most so many words;
// several may mean different things.
func (e *Engine) synonymsAt(slots []slot, at, most int) []spot {
	var out []spot
	e.sayings(slots[at], func(said []word, means string) {
		n := e.run(slots, at, said)
		if !replaces(means) || n < len(said) || n > most || len(out) > 0 && n < len(out[0].at) {
			return
		}
		if len(out) > 0 && n > len(out[0].at) {
			out = nil
		}
		out = append(out, spot{places(at, n), means})
	})
	return out
}

func places(at, n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = at + i
	}
	return out
}

// sayings gives those that begin with the word of a slot. A word that only begins like
// the one still being typed was not said: "kết h" is no household business (hkd).
func (e *Engine) sayings(s slot, take func(said []word, means string)) {
	for _, a := range s.alts {
		if e.dir.mark[a.term] != begins || a.quality == asPrefix {
			continue
		}
		said := strings.Split(e.line("y", e.dir.saidFirst, a.term), saidBar)
		for _, saying := range said[1:] {
			says, means, _ := strings.Cut(saying, "=")
			for s := range strings.SplitSeq(says, ",") {
				take(words(s), means)
			}
		}
	}
}

// run is how many words of a saying stand at a place of the query, one after the other.
func (e *Engine) run(slots []slot, at int, said []word) int {
	n := 0
	for n < len(said) && at+n < len(slots) && e.says(slots[at+n], said[n]) {
		n++
	}
	return n
}

// says tells whether a slot is a word of a saying, marks agreeing where they were typed.
func (e *Engine) says(s slot, w word) bool {
	return slices.ContainsFunc(s.alts, func(a alt) bool { return e.dir.terms[a.term] == w.key }) &&
		(s.plain || s.spell == w.spell || s.key != w.key)
}

// replace puts the meaning of each spot in its place; of two at one place the first. Light
// makes the words light that belong to no saying: in "ông nội mất năm ngoái giờ làm giấy
// khai tử" they tell a story. They still choose between those that answer alike.
func (e *Engine) replace(slots []slot, spots []spot, light bool) []slot {
	said := make([]bool, len(slots))
	first := map[int]spot{}
	for _, s := range spots {
		if slices.ContainsFunc(s.at, func(i int) bool { return said[i] }) {
			continue
		}
		first[s.at[0]] = s
		for _, i := range s.at {
			said[i] = true
		}
	}
	var out []slot
	for i, s := range slots {
		if f, ok := first[i]; ok && !f.asks() {
			out = append(out, e.meant(f, slots)...)
		}
		if said[i] {
			continue
		}
		if light && s.initials == "" {
			s.weight = min(s.weight, besideWeight)
		}
		out = append(out, s)
	}
	return out[:min(len(out), mostWords)]
}

// meant are the slots of a meaning. Together they weigh at most so much more than what was
// said (meantWorth): the long name of a procedure does not drown the words beside it.
func (e *Engine) meant(s spot, slots []slot) []slot {
	var out []slot
	all, most := 0, 0
	for _, w := range words(s.means) {
		if t := e.dir.find(w.key); t >= 0 {
			out = append(out, e.dir.slot(t, w))
			all += e.dir.weights[t]
		}
	}
	for _, i := range s.at {
		most += slots[i].weight * meantWorth / 100
	}
	for i := range out {
		if all > most {
			out[i].weight = max(1, out[i].weight*most/all)
		}
	}
	return out
}
