package search

// chain is the best way to lay the slots of a query on a name.
type chain struct {
	quality     []int // of each slot; 0 where the name does not hold it
	exact       int   // weight of the slots spelled alike
	link, pairs int   // weight of neighbours that stand together, and of all
	matched     int   // words of the name that are laid on
	start       bool  // the name begins with a word of the query
}

// step is a slot that the name holds, and the ways to come to where it does best.
type step struct {
	slot int
	ways []way
}

// way is a place and the best way to come to it from the step before.
type way struct {
	place
	link, from int // from is -1 for the first
}

// align goes through the slots in order. Of the places of a word it takes those that
// do best; between equals, those that stand together with the word before.
func align(slots []slot, hits []slotHits, entry int) chain {
	c := chain{quality: make([]int, len(slots))}
	steps := make([]step, 0, len(slots))
	for i := range slots {
		if i > 0 {
			c.pairs += slots[i-1].weight + slots[i].weight
		}
		held := hits[i].entries[entry]
		if len(held) == 0 {
			continue
		}
		for _, p := range held {
			c.start = c.start || p.at == 0
		}
		steps = append(steps, step{i, waysTo(held, i, slots, steps)})
	}
	c.goBack(slots, steps)
	return c
}

// waysTo comes to the places where a slot does best from those of the step before.
func waysTo(held []place, i int, slots []slot, steps []step) []way {
	var before step
	pair, next := 0, false
	if n := len(steps); n > 0 {
		before = steps[n-1]
		pair, next = slots[before.slot].weight+slots[i].weight, before.slot == i-1
	}
	most := 0
	for _, p := range held {
		most = max(most, p.quality)
	}
	var out []way
	for _, p := range held {
		if p.quality < most {
			continue
		}
		w := way{place: p, from: -1}
		for j, b := range before.ways {
			if l := b.link + together(b.place, p, pair, next); w.from < 0 || l > w.link {
				w.link, w.from = l, j
			}
		}
		out = append(out, w)
	}
	return out
}

// goBack takes the way that holds together most and follows it from its end.
func (c *chain) goBack(slots []slot, steps []step) {
	if len(steps) == 0 {
		return
	}
	last, ends := 0, steps[len(steps)-1].ways
	for j, w := range ends {
		if w.link > ends[last].link {
			last = j
		}
	}
	c.link = ends[last].link
	for n := len(steps) - 1; n >= 0; n-- {
		i, w := steps[n].slot, steps[n].ways[last]
		c.quality[i] = w.quality
		c.matched += w.width
		if w.exact {
			c.exact += slots[i].weight
		}
		last = w.from
	}
}

// What part of a pair's weight two places earn that do not touch.
const (
	nearGap   = 2  // words between, at most, of places that stand near
	nearWorth = 40 // hundredths, for those
	laterOn   = 20 // for what follows anywhere
)

// together says how much of a pair's weight two places earn.
func together(a, b place, pair int, next bool) int {
	end := (a.at + a.width) % placeCount
	switch {
	case end == b.at && next:
		return pair
	case end <= b.at && b.at-end <= nearGap:
		return pair * nearWorth / 100
	case end <= b.at:
		return pair * laterOn / 100
	}
	return 0
}
