package search

import (
	"cmp"
	"fmt"
	"slices"
)

// What the parts of a score are worth. cover, link and fill are in thousandths.
const (
	coverWorth = 100   // how much of the query is there
	leastStory = 6     // words of a story, at least: some bag holds all of fewer by accident
	toldWorth  = 61    // how much of a story is there, in all that is known of the document, however else it was found
	linkWorth  = 65    // how much of it stands together and in order
	fillWorth  = 36    // how much of the name the query fills
	fadeWorth  = 50    // hundredths of link and fill: what a name loses that answers nothing of a story but one saying
	exactWorth = 10    // how much is spelled alike
	allExact   = 87000 // of a name that is spelled all alike, which stands above every one that is not
	popWorth   = 280   // per half octave of uses
	startWorth = 4500
	aliasWorth = 97 // hundredths of a score
)

// mostScored is how many documents are scored in full.
const mostScored = 400

// score adds what a row finds to found; a document keeps its best score. The row of a story is
// held against every document found: a saying that is a piece of the story does not win over
// what answers more of it.
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
		h.Score = q.aged(e.dir.ages[doc], h.Score*r.worth/100)
		if old, ok := found[doc]; !ok || h.Score > old.Score {
			found[doc] = h
		}
	}
	if r.worth == asTold && len(slots) >= leastStory {
		q.share = cover
		for doc, c := range cover {
			q.share[doc] = c * 10 / total
		}
		for doc, h := range found {
			h.Score += q.share[doc] * toldWorth
			h.Why += fmt.Sprintf(" told %d", q.share[doc])
			found[doc] = h
		}
	}
}

// form is what the looks of a name are worth: how much of the query stands together in it, and how
// much of it the query fills. Who tells a story says no name: a saying in it, once put into the words
// of the office, fills a name whole, and that is evidence for the words of the saying only. So it
// counts the less the less of the story the document answers.
func (q *query) form(link, fill, doc, worth int) int {
	form := link*linkWorth + fill*fillWorth
	if q.share == nil || worth == asTold {
		return form
	}
	return form - form*(1000-q.share[doc])*fadeWorth/(1000*100)
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

// best scores the names of a document and keeps the best.
func (e *Engine) best(q *query, r row, hits []slotHits, doc, total int) Hit {
	best := e.scoreEntry(q, r, hits, doc, doc, total)
	entries := e.dir.aliases[doc]
	if q.bags {
		entries = append(slices.Clone(entries), e.dir.bags+doc)
	}
	for _, entry := range entries {
		if h := e.scoreEntry(q, r, hits, doc, entry, total); h.Score*aliasWorth/100 > best.Score {
			h.Score = h.Score * aliasWorth / 100
			best = h
		}
	}
	return best
}

// covered is how much of the query a document holds: in this name, or less well in
// another, in its field or beyond the names; and whether a word is in none of them.
func covered(slots []slot, hits []slotHits, c chain, doc int, bag bool) (cover int, missing bool) {
	for i, s := range slots {
		quality := c.quality[i]
		other := int(hits[i].quality[doc])
		if quality == 0 && other > inField && !bag {
			other = other * otherName / 100
		}
		quality = max(quality, other)
		missing = missing || quality == 0 && s.weight > 1 && s.key[:1] != deedOf
		cover += s.weight * quality
	}
	return cover, missing
}

// scoreEntry scores one name of a document.
func (e *Engine) scoreEntry(q *query, r row, hits []slotHits, doc, entry, total int) Hit {
	slots, typed := r.slots, r.worth == asAsked
	c := align(slots, hits, entry)
	cover, missing := covered(slots, hits, c, doc, entry >= e.dir.bags)
	h := Hit{Doc: doc, cover: cover * 10 / total, missing: missing}
	link := 1000
	if c.pairs > 0 {
		link = 1000 * c.link / c.pairs
	}
	if c.matched == 0 {
		link = 0
	}
	fill := 0
	if entry < e.dir.bags {
		fill = min(1000, 1000*c.matched/e.dir.size[entry])
	}
	exact := 1000 * c.exact / total
	h.link = link
	if entry >= e.dir.bags {
		h.link /= 2
	}
	h.Score = h.cover*coverWorth + q.form(link, fill, doc, r.worth) + e.dir.popular[doc]*popWorth + e.dir.bonus[e.dir.groupOf(doc).kind]
	if exact == 1000 && (typed || !q.plain && q.share == nil && r.worth != asTold) { // a story is no name
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
