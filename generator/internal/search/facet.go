package search

import (
	"cmp"
	"slices"
	"strings"
)

// facets are what results can be filtered by beyond kind and field: levels, audiences and offices by
// name, then of each document the level, the online mark, the audiences and the office.
func (b *builder) facets() string {
	levels, audiences, offices := newNames(60), newNames(24), newNames(60)
	for _, d := range b.docs {
		levels.count(d.Level)
		offices.count(d.Office)
		for _, a := range d.Audience {
			audiences.count(a)
		}
	}
	for _, n := range []*names{levels, audiences, offices} {
		n.rank()
	}
	var level, online, audience, office []byte
	for _, d := range b.docs {
		level = append(level, letter(levels.at(d.Level)+1))
		office = append(office, letter(offices.at(d.Office)+1))
		online = append(online, "01"[btoi(d.Online)])
		set := 0
		for _, a := range d.Audience {
			if at := audiences.at(a); at >= 0 {
				set |= 1 << at
			}
		}
		audience = putNumber(audience, set)
	}
	return strings.Join([]string{levels.joined(), audiences.joined(), offices.joined(), string(level), string(online), string(audience), string(office)}, "\n")
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// names counts names and keeps the most frequent.
type names struct {
	most  int
	times map[string]int
	list  []string
}

func newNames(most int) *names { return &names{most: most, times: map[string]int{}} }

func (n *names) count(name string) {
	if name != "" {
		n.times[plain(name)]++
	}
}

func (n *names) rank() {
	for name := range n.times {
		n.list = append(n.list, name)
	}
	slices.SortFunc(n.list, func(a, b string) int {
		return cmp.Or(cmp.Compare(n.times[b], n.times[a]), cmp.Compare(a, b))
	})
	n.list = n.list[:min(len(n.list), n.most)]
}

func (n *names) at(name string) int { return slices.Index(n.list, plain(name)) }

func (n *names) joined() string { return strings.Join(n.list, "\t") }
