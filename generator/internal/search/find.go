package search

import (
	"slices"
	"strings"
)

// How well a place does that is not the very spelling in a name, in hundredths.
const (
	sameTone    = 90 // marks left out in part: "đang" for "đăng"
	sameLetters = 75 // another tone
	otherMarks  = 60
	plainAmong  = 95 // typed without marks in a query that has some
	inField     = 35
	inNear      = 25 // papers, keywords
	inFar       = 15
	otherName   = 60 // of what it is worth, when it stands in another name of the document
)

// place is where a slot's word stands in an entry.
type place struct {
	at, width, quality int
	exact              bool
}

// slotHits is where the words of one slot stand.
type slotHits struct {
	entries map[int][]place
	quality []uint8 // the best of each document
}

// find looks for the places of a slot's words.
func (e *Engine) find(q *query, s *slot, alone bool) slotHits {
	h := slotHits{entries: map[int][]place{}, quality: make([]uint8, e.dir.docs)}
	if s.initials != "" {
		e.findInitials(s, &h, alone)
		return h
	}
	for _, a := range s.alts {
		e.findTerm(q, s, a, &h, e.line("t", e.dir.termFirst, a.term))
		if q.bags && a.quality != asPrefix && e.dir.weights[a.term] > 1 { // light words are in no bag
			told, _, _ := strings.Cut(e.line("y", e.dir.saidFirst, a.term), saidBar)
			e.findTerm(q, s, a, &h, told)
		}
	}
	return h
}

// findTerm reads where a term stands: a line of what stands in names, or in bags.
func (e *Engine) findTerm(q *query, s *slot, a alt, h *slotHits, line string) {
	for form := range strings.SplitSeq(line, ",") {
		spell, list, ok := strings.Cut(form, ":")
		if !ok {
			continue
		}
		quality, exact := agree(q, s, a, spell)
		entry := 0
		for list != "" {
			var step, at int
			step, list = takeNumber(list)
			at, list = takeNumber(list)
			entry += step
			h.add(e.dir.owner[entry], entry, place{at, 1, quality, exact && entry < e.dir.bags})
		}
	}
}

func (h *slotHits) add(doc, entry int, p place) {
	h.entries[entry] = append(h.entries[entry], p)
	h.quality[doc] = max(h.quality[doc], uint8(p.quality))
}

// agree says how well a spelling in a name does for what was typed.
func agree(q *query, s *slot, a alt, spell string) (quality int, exact bool) {
	switch {
	case a.quality != asTyped:
		if !s.plain && near(s.spell, spell, 2) {
			return a.quality + markedWell, false
		}
		return a.quality, false
	case spell == s.spell:
		return asTyped, true
	case s.plain && q.plain:
		return asTyped, false
	case s.plain:
		return plainAmong, false
	}
	typed, tone := parts(s.spell)
	known, knownTone := parts(spell)
	switch {
	case typed == known && tone == "":
		return sameTone, false
	case typed == known || tone == knownTone:
		return sameLetters, false
	}
	return otherMarks, false
}

// parts takes a spelling apart into letters and tone.
func parts(spell string) (letters, tone string) {
	last := len(spell) - 1
	if spell[last] >= '1' && spell[last] <= '5' {
		return spell[:last], spell[last:]
	}
	return spell, ""
}

// deepestInitial is the last place of a name at which initials alone may begin: "gpxd"
// is in "Cấp giấy phép xây dựng", but four letters stand somewhere in many a name.
const deepestInitial = 3

// findInitials looks for the first letters of words that follow each other, three
// at a time.
func (e *Engine) findInitials(s *slot, h *slotHits, alone bool) {
	n := len(s.initials)
	chain := map[[2]int]int{} // entry and first place -> threes seen
	threes := 0
	for at := 0; ; at = min(at+3, n-3) {
		threes++
		for _, p := range e.three(s.initials[at : at+3]) {
			key := [2]int{p.entry, p.at - at}
			if chain[key] == threes-1 {
				chain[key] = threes
			}
		}
		if at == n-3 {
			break
		}
	}
	for key, seen := range chain {
		if seen == threes && key[1] >= 0 && (!alone || key[1] <= deepestInitial) {
			h.add(e.dir.owner[key[0]], key[0], place{key[1], n, asTyped, true})
		}
	}
}

// three are the places of three initials.
func (e *Engine) three(key string) []posting {
	if len(e.dir.initialFirst) == 0 {
		return nil
	}
	for _, line := range e.lines("i", shardOf(e.dir.initialFirst, key)) {
		if !strings.HasPrefix(line, key+":") {
			continue
		}
		var out []posting
		list, entry := line[4:], 0
		for list != "" {
			var step, at int
			step, list = takeNumber(list)
			at, list = takeNumber(list)
			entry += step
			out = append(out, posting{entry, at})
		}
		return out
	}
	return nil
}

// inGroups lets the name of a field answer for the documents in it.
func (e *Engine) inGroups(s *slot, quality []uint8) {
	for _, g := range e.dir.groups {
		if !slices.ContainsFunc(s.alts, func(a alt) bool {
			return a.quality == asTyped && slices.Contains(g.keys, e.dir.terms[a.term])
		}) {
			continue
		}
		for doc := g.first; doc < g.end; doc++ {
			quality[doc] = max(quality[doc], inField)
		}
	}
}
