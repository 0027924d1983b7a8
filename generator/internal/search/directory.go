package search

import (
	"fmt"
	"slices"
	"strings"

	"niemyet/generator/internal/record"
)

// directory is shard "m" read: what every query needs first. search.js holds the
// same in the same order.
type directory struct {
	docs, perSummary, deep int
	bags                   int // the first entry that is a bag

	kinds   []string // "thu-tuc:Thủ tục"
	bonus   []int    // what each kind is worth when all else is equal
	terms   []string
	weights []int
	mark    []byte // begins, absent or 0

	termFirst, saidFirst      []int    // first term of each shard
	initialFirst, numberFirst []string // first key of each shard

	popular []int
	size    []int           // words of each entry
	owner   []int           // document of each entry
	aliases [][]int         // entries of each document beyond its name
	ages    map[int][]years // that documents are for, by their names
	groups  []span
}

// span is a run of documents of one kind and field.
type span struct {
	kind, first, end int
	name             string
	keys             []string
}

func readDirectory(text string) (*directory, error) {
	lines := strings.Split(text, "\n")
	d := &directory{}
	var version, aliases int
	if len(lines) < 12 {
		return nil, fmt.Errorf("the directory has %d lines", len(lines))
	}
	if _, err := fmt.Sscan(lines[0], &version, &d.docs, &aliases, &d.perSummary, &d.deep); err != nil || version != 5 {
		return nil, fmt.Errorf("not a directory of version 5: %q", lines[0])
	}
	// lines[1] holds the weights, for the script; here they are at hand.
	d.kinds = strings.Split(lines[2], "\t")
	d.bonus = make([]int, len(d.kinds))
	for i, words := range d.kinds {
		folder, _, _ := strings.Cut(words, ":")
		if k, ok := record.KindNamed(folder); ok {
			d.bonus[i] = k.Search.Bonus
		} else if folder == screenFolder {
			d.bonus[i] = screenBonus
		}
	}
	d.readTerms(lines[3])
	d.termFirst, d.saidFirst = sums(lines[4]), sums(lines[7])
	d.initialFirst, d.numberFirst = strings.Fields(lines[5]), strings.Fields(lines[6])
	for i := range d.docs {
		d.popular = append(d.popular, valueOf(lines[8][i]))
		d.owner = append(d.owner, i)
	}
	for i := range lines[9] {
		d.size = append(d.size, valueOf(lines[9][i]))
	}
	d.aliases = make([][]int, d.docs)
	for i, doc := range sums(lines[10]) {
		d.owner = append(d.owner, doc)
		d.aliases[doc] = append(d.aliases[doc], d.docs+i)
	}
	d.bags = len(d.owner)
	for doc := range d.docs {
		d.owner = append(d.owner, doc)
	}
	d.ages = readAges(lines[11])
	d.readGroups(lines[12:])
	return d, nil
}

// readTerms undoes encodeTerms.
func (d *directory) readTerms(s string) {
	last := ""
	for i := 0; i < len(s); {
		start := i + 1
		end := start
		for s[end] < 'A' || s[end] > 'Z' {
			end++
		}
		last = last[:s[i]-'0'] + s[start:end]
		d.terms = append(d.terms, last)
		d.weights = append(d.weights, int(s[end]-'A'))
		i = end + 1
		mark := byte(0)
		if i < len(s) && (s[i] == begins || s[i] == absent) {
			mark = s[i]
			i++
		}
		d.mark = append(d.mark, mark)
	}
}

func (d *directory) readGroups(lines []string) {
	at := 0
	for _, line := range lines {
		var g span
		var count int
		if _, err := fmt.Sscan(line, &g.kind, &count); err != nil {
			continue
		}
		if parts := strings.SplitN(line, " ", 3); len(parts) == 3 {
			g.name = parts[2]
		}
		g.first, g.end = at, at+count
		at = g.end
		for _, w := range words(g.name) {
			g.keys = append(g.keys, w.key)
		}
		d.groups = append(d.groups, g)
	}
}

// sums undoes steps.
func sums(s string) []int {
	out := numbers(s)
	for i := 1; i < len(out); i++ {
		out[i] += out[i-1]
	}
	return out
}

// find is the number of a term, or -1.
func (d *directory) find(key string) int {
	i, ok := slices.BinarySearch(d.terms, key)
	if !ok {
		return -1
	}
	return i
}

// shardOf is the last shard whose first key is not beyond the one looked for.
func shardOf[T int | string](firsts []T, key T) int {
	i, ok := slices.BinarySearch(firsts, key)
	if ok {
		return i
	}
	return max(0, i-1)
}

// groupOf is the run that holds a document.
func (d *directory) groupOf(doc int) *span {
	i, _ := slices.BinarySearchFunc(d.groups, doc, func(g span, doc int) int {
		if g.end <= doc {
			return -1
		}
		if g.first > doc {
			return 1
		}
		return 0
	})
	return &d.groups[i]
}
