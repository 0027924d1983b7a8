package search

import (
	"cmp"
	"slices"
	"strings"

	"niemyet/generator/internal/vi"
)

func (b *builder) termShards() string {
	lines := make([]string, len(b.terms))
	for i, t := range b.terms {
		lines[i] = encode(t.postings)
	}
	return steps(b.putChunks("t", pack(lines, nil, termSize)))
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
		if code := vi.OnlyDigits(d.Code); code != "" {
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

// saidShards are what people say, a line for each word: where it stands in bags, then the sayings that begin with it,
// those of one meaning as one. A whole question asks for both of almost every word, so they lie together.
func (b *builder) saidShards() string {
	lines := make([]string, len(b.terms))
	at := make(map[string]int, len(b.terms))
	for i, t := range b.terms {
		at[t.key] = i
	}
	for key, said := range b.sayingsByWord() {
		lines[at[key]] = saidBar + strings.Join(said, saidBar)
	}
	for i, t := range b.terms {
		lines[i] = encode(t.told) + lines[i]
	}
	return steps(b.putChunks("y", pack(lines, nil, saidSize)))
}

// saidBar parts what stands on a line of what people say.
const saidBar = "\t"

// sayingsByWord are the sayings by their first word, in their order: "says,says=means".
func (b *builder) sayingsByWord() map[string][]string {
	out := map[string][]string{}
	at := map[string]int{}
	for _, s := range b.synonyms {
		key := s.says[0].key
		i, known := at[key+"="+s.means]
		if !known {
			at[key+"="+s.means] = len(out[key])
			out[key] = append(out[key], plain(text(s.says))+"="+plain(s.means))
			continue
		}
		out[key][i] = plain(text(s.says)) + "," + out[key][i]
	}
	return out
}
