package search

import (
	"cmp"
	"slices"
	"strings"
)

func (b *builder) termShards() string {
	lines := make([]string, len(b.terms))
	for i, t := range b.terms {
		lines[i] = encode(t.postings)
	}
	return steps(b.putChunks("t", pack(lines, nil, termSize)))
}

// bagShards are the same for the bags, which few queries need.
func (b *builder) bagShards() string {
	lines := make([]string, len(b.terms))
	for i, t := range b.terms {
		lines[i] = encode(t.told)
	}
	return steps(b.putChunks("b", pack(lines, nil, bagSize)))
}

// initialSpan is how many first letters of a name are kept for queries like "dkks".
const initialSpan = 18

// leastInitials is how many letters are read as first letters at least.
const leastInitials = 3

// initialShards keep every three initials that follow each other in a name.
func (b *builder) initialShards() string {
	posts := map[string][]posting{}
	for i, e := range b.all {
		var first []byte
		var at []int
		for j, w := range e.words {
			if e.at[j] < initialSpan {
				first = append(first, w.key[0])
				at = append(at, e.at[j])
			}
		}
		for j := 0; j+3 <= len(first); j++ {
			key := string(first[j : j+3])
			posts[key] = append(posts[key], posting{i, at[j]})
		}
	}
	var keys, lines []string
	for key := range posts {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		lines = append(lines, string(putPostings([]byte(key+":"), posts[key])))
	}
	var out []string
	for _, n := range b.putChunks("i", pack(lines, nil, initialSize)) {
		out = append(out, keys[n])
	}
	return strings.Join(out, " ")
}

// numberShards lead from codes and telephone numbers to documents.
func (b *builder) numberShards() string {
	type number struct {
		digits string
		doc    int
	}
	var all []number
	for i, d := range b.docs {
		list := d.Numbers
		if code := digits(d.Code); code != "" {
			list = append([]string{code}, list...)
		}
		for _, n := range list {
			all = append(all, number{n, i})
		}
	}
	slices.SortFunc(all, func(x, y number) int { return cmp.Or(cmp.Compare(x.digits, y.digits), cmp.Compare(x.doc, y.doc)) })
	lines, keys := make([]string, len(all)), make([]string, len(all))
	for i, n := range all {
		lines[i], keys[i] = n.digits+":"+string(putNumber(nil, n.doc)), n.digits
	}
	var out []string
	for _, n := range b.putChunks("n", pack(lines, keys, numberSize)) {
		out = append(out, keys[n])
	}
	return strings.Join(out, " ")
}

// digits drops all but digits.
func digits(s string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, s)
}

// synonymShards are the sayings, those of one first word and one meaning on one line.
func (b *builder) synonymShards() string {
	var lines, keys []string
	at := map[string]int{}
	for _, s := range b.synonyms {
		key := s.says[0].key
		if i, ok := at[key+"="+s.means]; ok {
			lines[i] = plain(text(s.says)) + "," + lines[i]
			continue
		}
		at[key+"="+s.means] = len(lines)
		lines, keys = append(lines, plain(text(s.says))+"="+plain(s.means)), append(keys, key)
	}
	var firsts []int
	for _, n := range b.putChunks("y", pack(lines, keys, synonymSize)) {
		firsts = append(firsts, slices.IndexFunc(b.terms, func(t *term) bool { return t.key == keys[n] }))
	}
	return steps(firsts)
}
