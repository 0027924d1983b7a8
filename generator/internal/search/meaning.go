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
	asking := slices.DeleteFunc(slices.Clone(all), func(s spot) bool { return !s.asks() })
	for _, s := range asking {
		if s.means != asks {
			q.part = cmp.Or(q.part, s.means)
		}
	}
	out := []row{{e.replace(slots, all, false), bySynonym}}
	if len(asking) < len(all) {
		out = append(out, row{e.replace(slots, all, true), byMeaning})
	}
	if len(all) == 1 {
		return out
	}
	for i, s := range all[:min(len(all), mostMeaning)] {
		if s.asks() {
			continue
		}
		var alone []spot
		for j, other := range all {
			if j == i || other.asks() {
				alone = append(alone, other)
			}
		}
		out = append(out, row{e.replace(slots, alone, false), bySynonym})
	}
	if len(asking) > 0 && len(asking) < len(all) {
		out = append(out, row{e.replace(slots, asking, false), bySynonym})
	}
	return out
}

// spot is a place where a synonym stands.
type spot struct {
	at, length int
	means      string
}

// asks tells whether it is a word of asking, which means a part of the page ("#giay-to")
// or nothing, and no name.
func (s spot) asks() bool { return strings.HasPrefix(s.means, asks) }

// synonymsAt are the longest synonyms that begin at a slot; several may mean
// different things. A word that only begins like the one still being typed was not said:
// "kết h" is no household business (hkd).
func (e *Engine) synonymsAt(slots []slot, at int) []spot {
	var out []spot
	for _, a := range slots[at].alts {
		if e.dir.mark[a.term] != begins || a.quality == asPrefix {
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

// replace puts the meaning of each spot in its place; of two at one place the first. Light
// makes the words light that belong to no saying: in "ông nội mất năm ngoái giờ làm giấy
// khai tử" they tell a story. They still choose between those that answer alike.
func (e *Engine) replace(slots []slot, spots []spot, light bool) []slot {
	var out []slot
	at := 0
	keep := func(to int) {
		for _, s := range slots[at:to] {
			if light && s.initials == "" {
				s.weight = min(s.weight, besideWeight)
			}
			out = append(out, s)
		}
	}
	for _, s := range spots {
		if s.at < at {
			continue
		}
		keep(s.at)
		at = s.at + s.length
		if s.asks() {
			continue
		}
		for _, w := range words(s.means) {
			if t := e.dir.find(w.key); t >= 0 {
				out = append(out, e.dir.slot(t, w))
			}
		}
	}
	keep(len(slots))
	return out[:min(len(out), mostWords)]
}
