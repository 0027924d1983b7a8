package search

// chain is the best way to lay the slots of a query on a name.
type chain struct {
	quality     []int // of each slot; 0 where the name does not hold it
	exact       int   // weight of the slots spelled alike
	link, pairs int   // weight of neighbours that stand together, and of all
	matched     int   // words of the name that are laid on
	start       bool  // the name begins with a word of the query
}

// way is a place and the best way to come to it from the slot before.
type way struct {
	place
	link, from int // from is -1 for the first
}

// align goes through the slots in order. Of the places of a word it takes those that
// do best; between equals, those that stand together with the word before.
func align(slots []slot, hits []slotHits, entry int) chain {
	c := chain{quality: make([]int, len(slots))}
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
		var before []way
		pair, next := 0, false
		if n := len(ways); n > 0 {
			before, pair, next = ways[n-1], slots[at[n-1]].weight+slots[i].weight, at[n-1] == i-1
		}
		here := lay(places, most, before, pair, next)
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

// lay comes to the best places of a slot from those of the slot before.
func lay(places []place, most int, before []way, pair int, next bool) []way {
	var out []way
	for _, p := range places {
		if p.quality < most {
			continue
		}
		w := way{place: p, from: -1}
		for j, b := range before {
			if l := b.link + together(b.place, p, pair, next); w.from < 0 || l > w.link {
				w.link, w.from = l, j
			}
		}
		out = append(out, w)
	}
	return out
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
