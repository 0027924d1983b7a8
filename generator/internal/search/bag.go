package search

import "slices"

// A bag is all that people say of one document, word by word. Who tells it in words of
// their own, in no saying of the table, still uses some of them: bags are looked into when
// nothing else answers well. They are entries behind the names and aliases, one for each
// document in their order.

// bags are the words of the sayings of each document, in order of documents.
func (b *builder) bags() []entry {
	said := map[int][]saying{}
	docs := map[string]int{}
	for _, s := range b.synonyms {
		if !named(s.means) {
			continue
		}
		doc, known := docs[s.means]
		if !known {
			doc = b.meantBy(words(s.means))
			docs[s.means] = doc
		}
		if doc >= 0 {
			said[doc] = append(said[doc], s)
		}
	}
	for _, t := range tales() {
		list := words(t.name)
		doc := b.namedBy(list)
		if doc < 0 && b.vocabulary.answers(list) {
			doc = b.meantBy(list)
		}
		if doc >= 0 {
			said[doc] = append(said[doc], saying{says: t.words})
		}
	}
	out := make([]entry, len(b.docs))
	for doc := range b.docs {
		e := entry{doc: doc}
		told := len(said[doc])
		for i, s := range append(said[doc], alike(b.all[doc].words)...) {
			for _, w := range s.says {
				if i >= told && b.vocabulary.terms[w.key] == nil || slices.Contains(light, w.key) || slices.ContainsFunc(e.words, func(x word) bool { return x.spell == w.spell }) {
					continue
				}
				e.at = append(e.at, min(len(e.words), lastPlace))
				e.words = append(e.words, w)
			}
		}
		out[doc] = e
	}
	return out
}

// namedBy is the document whose name holds a text word by word, the shortest of those, and
// of those the most used; or -1.
func (b *builder) namedBy(list []word) int {
	best := -1
	for _, p := range b.vocabulary.rarest(list) {
		if speaks(b.all[p.entry].words, list) && (best < 0 || b.shorter(p.entry, best)) {
			best = p.entry
		}
	}
	if best < 0 {
		return -1
	}
	return b.all[best].doc
}

// meantBy is the document whose name holds most of a meaning, the shortest of those that
// hold as much, and of those the most used.
func (b *builder) meantBy(list []word) int {
	held := map[int]int{}
	for i, w := range list {
		t := b.vocabulary.terms[w.key]
		if t == nil || slices.ContainsFunc(list[:i], func(x word) bool { return x.key == w.key }) {
			continue
		}
		seen := map[int]bool{}
		for _, places := range t.postings {
			for _, p := range places {
				if !seen[p.entry] {
					seen[p.entry] = true
					held[p.entry] += t.weight
				}
			}
		}
	}
	best := -1
	for i := range b.all {
		if held[i] > 0 && (best < 0 || b.fitter(held, i, best)) {
			best = i
		}
	}
	if best < 0 {
		return -1
	}
	return b.all[best].doc
}

func (b *builder) fitter(held map[int]int, i, j int) bool {
	if held[i] != held[j] {
		return held[i] > held[j]
	}
	return b.shorter(i, j)
}

// shorter tells whether a name is the shorter of two, or of two as long the more used.
func (b *builder) shorter(i, j int) bool {
	if b.all[i].size != b.all[j].size {
		return b.all[i].size < b.all[j].size
	}
	return b.docs[b.all[i].doc].Popularity > b.docs[b.all[j].doc].Popularity
}
