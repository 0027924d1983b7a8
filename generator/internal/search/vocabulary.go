package search

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"niemyet/generator/internal/vi"
)

// A term is one folded word with every spelling in which names hold it.
type term struct {
	key      string
	weight   int  // 1 for a word that says nothing, up to topWeight for a rare one
	mark     byte // of a word that people say: begins or absent; else 0
	count    int  // entries that hold it
	last     int  // the last entry counted
	postings map[string][]posting
	told     map[string][]posting // in bags; nil in most
}

// A posting is one place of a word.
type posting struct{ entry, at int }

const (
	topWeight   = 25
	otherWeight = 8 // of words that stand in fields and synonyms only

	toldShare = 40 // hundredths of a name, that a bag counts for a word's rarity
)

// light are words of asking, not of what is asked for. They weigh least.
var light = strings.Fields(`lam xin cho cua va la thi o tai toi em minh anh chi muon can bi duoc nhu the nao bao nhieu lau gi dau
mot nhung cac ve voi khi thi nay do de hoi giup thu tuc hanh chinh nhe a ah ad voi cu len ra nguoi viec`)

// vocabulary gathers terms.
type vocabulary struct{ terms map[string]*term }

func newVocabulary(all []entry) *vocabulary {
	v := &vocabulary{map[string]*term{}}
	for i, e := range all {
		for j, w := range e.words {
			t := v.term(w.key)
			if t.last != i {
				t.last = i
				t.count++
			}
			t.postings[w.spell] = append(t.postings[w.spell], posting{i, e.at[j]})
		}
		for _, sign := range signs(e.words, e.own) {
			t := v.term(sign)
			t.count++
			t.postings[sign] = append(t.postings[sign], posting{i, lastPlace})
		}
	}
	for _, t := range v.terms {
		t.weight = rarity(len(all), t.count)
	}
	for _, key := range light {
		v.term(foldI(key)).weight = 1
	}
	return v
}

// rarity is the weight of a word that so many of all entries hold.
func rarity(all, holding int) int { return min(max(octaves(all)-octaves(holding), 2), topWeight) }

// rarest are the places in names of the word of a text that stands in fewest.
func (v *vocabulary) rarest(list []word) (out []posting) {
	for i, w := range list {
		t := v.terms[w.key]
		if t == nil {
			return nil
		}
		if places := t.postings[w.spell]; i == 0 || len(places) < len(out) {
			out = places
		}
	}
	return out
}

// tell notes where the words of bags stand, the first of which has this number. What stands in
// many bags says less than its rarity in names: "nhà" is told of every household. A bag counts
// for part of a name (toldShare). Words that no name has weigh by their rarity in bags.
func (v *vocabulary) tell(bags []entry, first int) {
	times := map[*term]int{}
	full := 0
	for i, e := range bags {
		full += min(1, len(e.words))
		for j, w := range e.words {
			t := v.term(w.key)
			if t.told == nil {
				t.told = map[string][]posting{}
			}
			t.told[w.spell] = append(t.told[w.spell], posting{first + i, e.at[j]})
			times[t]++
		}
	}
	for t, n := range times {
		switch {
		case t.weight == 1:
		case t.count == 0:
			t.weight = max(octaves(full)-octaves(n), otherWeight)
		default:
			t.weight = rarity(first, t.count+n*toldShare/100)
		}
	}
}

// term is the term of a key, made when new.
func (v *vocabulary) term(key string) *term {
	t := v.terms[key]
	if t == nil {
		t = &term{key: key, weight: otherWeight, last: -1, postings: map[string][]posting{}}
		v.terms[key] = t
	}
	return t
}

// What a term is to the people who type it.
const (
	begins = '*' // a synonym begins with it
	absent = '-' // a short name of something the site does not have
)

// add makes the words of a text known, so that typing mistakes in them are seen.
func (v *vocabulary) add(list []word) {
	for _, w := range list {
		v.term(w.key)
	}
}

// learn makes the words of a passage in another language known, so that they are not taken for mistyped or for keystrokes;
// but what is Vietnamese when read as keystrokes stays that: "has" is "há".
func (v *vocabulary) learn(list []word) {
	for _, w := range list {
		text, _ := vi.TelexKeys(w.typed)
		if meant := words(text); len(meant) != 1 || v.terms[meant[0].key] == nil {
			v.term(w.key)
		}
	}
}

func (v *vocabulary) sorted() []*term {
	return slices.SortedFunc(maps.Values(v.terms), func(a, b *term) int { return cmp.Compare(a.key, b.key) })
}

// encodeTerms writes the vocabulary: for each term how many letters it shares with
// the one before, its other letters, its weight as a capital, and its mark.
func encodeTerms(terms []*term) string {
	var b strings.Builder
	last := ""
	for _, t := range terms {
		n := 0
		for n < 9 && n < len(last) && n < len(t.key) && last[n] == t.key[n] {
			n++
		}
		b.WriteByte(byte('0' + n))
		b.WriteString(t.key[n:])
		b.WriteByte(byte('A' + t.weight))
		if t.mark != 0 {
			b.WriteByte(t.mark)
		}
		last = t.key
	}
	return b.String()
}

// encode writes the spellings of a term and where each stands.
func encode(places map[string][]posting) string {
	var b []byte
	for i, spell := range slices.Sorted(maps.Keys(places)) {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(append(b, spell...), ':')
		b = putPostings(b, places[spell])
	}
	return string(b)
}

func putPostings(b []byte, list []posting) []byte {
	last := 0
	for _, p := range list {
		b = putNumber(b, p.entry-last)
		b = putNumber(b, p.at)
		last = p.entry
	}
	return b
}
