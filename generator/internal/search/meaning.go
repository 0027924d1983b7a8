package search

import (
	"slices"
	"strings"
)

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
		if e.dir.mark[a.term] != begins {
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
