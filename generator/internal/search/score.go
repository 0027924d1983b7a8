package search

import (
	"cmp"
	"fmt"
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

// What the parts of a score are worth. cover, link and fill are in thousandths.
const (
	coverWorth = 100 // how much of the query is there
	linkWorth  = 45  // how much of it stands together and in order
	fillWorth  = 30  // how much of the name the query fills
	exactWorth = 10  // how much is spelled alike
	allExact   = 60000
	popWorth   = 280 // per half octave of uses
	startWorth = 3000
	aliasWorth = 97 // hundredths of a score
)

// place is where a slot's word stands in an entry.
type place struct {
	at, width, quality int
	exact              bool
}

// found is where the words of one slot stand.
type slotHits struct {
	entries map[int][]place
	quality []uint8 // the best of each document
	key     []string
}

// mostScored is how many documents are scored in full.
const mostScored = 400

// score adds what a row finds to found; a document keeps its best score.
func (e *Engine) score(q *query, r row, deep [][]uint8, found map[int]Hit) {
	slots := r.slots
	if len(slots) == 0 {
		return
	}
	hits := make([]slotHits, len(slots))
	cover := make([]int, e.dir.docs)
	total := 0
	for i := range slots {
		hits[i] = e.find(q, &slots[i], len(slots) == 1)
		e.inGroups(&slots[i], hits[i].quality)
		total += slots[i].weight
		for doc, quality := range hits[i].quality {
			if deep != nil && deep[i][doc] > quality {
				quality = deep[i][doc]
				hits[i].quality[doc] = quality
			}
			cover[doc] += slots[i].weight * int(quality)
		}
	}
	for _, doc := range e.candidates(cover, len(slots)) {
		h := e.best(q, r, hits, doc, total)
		h.Score = h.Score * r.worth / 100
		if old, ok := found[doc]; !ok || h.Score > old.Score {
			found[doc] = h
		}
	}
}

// candidates are the documents worth scoring in full: those that hold enough of the
// query, and of too many those that are used more, with the shorter names.
func (e *Engine) candidates(cover []int, words int) []int {
	most := slices.Max(cover)
	if most == 0 {
		return nil
	}
	var out []int
	for doc, c := range cover {
		if c*100 >= most*kept {
			out = append(out, doc)
		}
	}
	if len(out) > mostScored {
		likely := func(doc int) int {
			return e.dir.popular[doc]*popWorth + 1000*words/e.dir.size[doc]*fillWorth
		}
		slices.SortStableFunc(out, func(a, b int) int {
			return cmp.Or(cmp.Compare(cover[b], cover[a]), cmp.Compare(likely(b), likely(a)))
		})
		out = out[:mostScored]
	}
	return out
}

// find looks for the places of a slot's words.
func (e *Engine) find(q *query, s *slot, alone bool) slotHits {
	h := slotHits{entries: map[int][]place{}, quality: make([]uint8, e.dir.docs)}
	if s.initials != "" {
		e.findInitials(s, &h, alone)
		return h
	}
	for _, a := range s.alts {
		shard := shardOf(e.dir.termFirst, a.term)
		line := e.lines("t", shard)[a.term-e.dir.termFirst[shard]]
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
				h.add(e.dir.owner[entry], entry, place{at, 1, quality, exact})
			}
		}
	}
	return h
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
			return a.quality + 4, false
		}
		return a.quality, false
	case spell == s.spell:
		return 100, true
	case s.plain && q.plain:
		return 100, false
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
			h.add(e.dir.owner[key[0]], key[0], place{key[1], n, 100, true})
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

// best scores the names of a document and keeps the best.
func (e *Engine) best(q *query, r row, hits []slotHits, doc, total int) Hit {
	best := e.scoreEntry(q, r, hits, doc, doc, total)
	for _, entry := range e.dir.aliases[doc] {
		if h := e.scoreEntry(q, r, hits, doc, entry, total); h.Score*aliasWorth/100 > best.Score {
			h.Score = h.Score * aliasWorth / 100
			best = h
		}
	}
	return best
}

// scoreEntry scores one name of a document.
func (e *Engine) scoreEntry(q *query, r row, hits []slotHits, doc, entry, total int) Hit {
	slots, typed := r.slots, r.worth == asAsked
	c := align(slots, hits, entry)
	cover, missing := 0, false
	for i, s := range slots {
		quality := c.quality[i]
		other := int(hits[i].quality[doc])
		if quality == 0 && other > inField {
			other = other * otherName / 100
		}
		quality = max(quality, other)
		if quality == 0 && s.weight > 1 {
			missing = true
		}
		cover += s.weight * quality
	}
	h := Hit{Doc: doc, cover: cover * 10 / total, missing: missing}
	link := 1000
	if c.pairs > 0 {
		link = 1000 * c.link / c.pairs
	}
	if c.matched == 0 {
		link = 0
	}
	fill := min(1000, 1000*c.matched/e.dir.size[entry])
	exact := 1000 * c.exact / total
	h.link = link
	h.Score = h.cover*coverWorth + link*linkWorth + fill*fillWorth + e.dir.popular[doc]*popWorth + bonusOf(e.dir.groupOf(doc).kind)
	if exact == 1000 && (!q.plain || typed) {
		h.Score += allExact
	}
	if !q.plain {
		h.Score += exact * exactWorth
	}
	if c.start {
		h.Score += startWorth
	}
	h.Why = fmt.Sprintf("cover %d link %d fill %d exact %d start %v popular %d entry %d", h.cover, link, fill, exact, c.start, e.dir.popular[doc], entry)
	return h
}

// chain is the best way to lay the slots of a query on a name.
type chain struct {
	quality     []int // of each slot; 0 where the name does not hold it
	exact       int   // weight of the slots spelled alike
	link, pairs int   // weight of neighbours that stand together, and of all
	matched     int   // words of the name that are laid on
	start       bool  // the name begins with a word of the query
}

// align goes through the slots in order. Of the places of a word it takes those that
// do best; between equals, those that stand together with the word before.
func align(slots []slot, hits []slotHits, entry int) chain {
	c := chain{quality: make([]int, len(slots))}
	type way struct {
		place
		link, from int
	}
	ways := make([][]way, 0, len(slots))
	at := make([]int, 0, len(slots))
	for i := range slots {
		if i > 0 {
			c.pairs += slots[i-1].weight + slots[i].weight
		}
		places := hits[i].entries[entry]
		if len(places) == 0 {
			continue
		}
		most := 0
		for _, p := range places {
			most = max(most, p.quality)
			c.start = c.start || p.at == 0
		}
		var here []way
		for _, p := range places {
			if p.quality < most {
				continue
			}
			w := way{place: p, from: -1}
			if n := len(ways); n > 0 {
				pair := slots[at[n-1]].weight + slots[i].weight
				next := at[n-1] == i-1
				for j, before := range ways[n-1] {
					if l := before.link + together(before.place, p, pair, next); w.from < 0 || l > w.link {
						w.link, w.from = l, j
					}
				}
			}
			here = append(here, w)
		}
		ways, at = append(ways, here), append(at, i)
	}
	if len(ways) == 0 {
		return c
	}
	last := 0
	for j, w := range ways[len(ways)-1] {
		if w.link > ways[len(ways)-1][last].link {
			last = j
		}
	}
	c.link = ways[len(ways)-1][last].link
	for n := len(ways) - 1; n >= 0; n-- {
		w := ways[n][last]
		c.quality[at[n]] = w.quality
		c.matched += w.width
		if w.exact {
			c.exact += slots[at[n]].weight
		}
		last = w.from
	}
	return c
}

// together says how much of a pair's weight two places earn.
func together(a, b place, pair int, next bool) int {
	end := (a.at + a.width) % places
	switch {
	case end == b.at && next:
		return pair
	case end <= b.at && b.at-end <= 2:
		return pair * 4 / 10
	case end <= b.at:
		return pair * 2 / 10
	}
	return 0
}

// deep looks for slots beyond the names: a pair of neighbours for both, a word for
// itself.
func (e *Engine) deep(slots []slot) [][]uint8 {
	const mostPairs = 8
	out := make([][]uint8, len(slots))
	for i := range slots {
		out[i] = make([]uint8, e.dir.docs)
	}
	for i := range slots[:min(len(slots), mostPairs)] {
		if slots[i].initials != "" {
			continue
		}
		if i+1 < len(slots) && slots[i+1].initials == "" {
			for _, n := range e.deepList(slots[i].key + " " + slots[i+1].key) {
				value := uint8(inNear - n&1*(inNear-inFar))
				out[i][n/2] = max(out[i][n/2], value)
				out[i+1][n/2] = max(out[i+1][n/2], value)
			}
		}
		if len(slots) == 1 {
			for _, n := range e.deepList(slots[i].key) {
				out[i][n/2] = max(out[i][n/2], uint8(inNear-n&1*(inNear-inFar)))
			}
		}
	}
	return out
}

// deepList are the documents of a word or pair: twice the number, plus one when it
// is far from the name.
func (e *Engine) deepList(key string) []int {
	hash := int(deepHash(key))
	text, err := e.shard(fmt.Sprintf("d%d", hash%e.dir.deep))
	if err != nil {
		return nil
	}
	at := 0
	for text != "" {
		var step, n int
		step, text = takeNumber(text)
		n, text = takeNumber(text)
		at += step
		out := make([]int, n)
		last := 0
		for i := range out {
			step, text = takeNumber(text)
			last += step
			out[i] = last
		}
		if at == hash/e.dir.deep {
			return out
		}
	}
	return nil
}
