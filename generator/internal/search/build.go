package search

import (
	"fmt"
	"strconv"
	"strings"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Sizes of shards in bytes before compression, and documents to a shard of
// summaries. Small shards make a query light, large ones compress better.
const (
	termSize    = 450
	initialSize = 3000
	numberSize  = 3000
	saidSize    = 700
	perSummary  = 4
)

// Build makes the index of documents, which come from [Documents]. The config gives
// synonyms and abbreviations.
func Build(docs []Document, cfg *site.Config) *Index {
	b := &builder{docs: docs, all: entries(docs), shards: map[string]string{}}
	b.vocabulary = newVocabulary(b.all)
	for _, g := range b.groups() {
		b.vocabulary.add(words(g.name))
	}
	list := synonyms(cfg)
	b.synonyms = useful(append(list, retyped(b.all, list)...), b.vocabulary)
	b.vocabulary.tell(b.bags(), len(b.all))
	for _, d := range docs {
		b.vocabulary.learn(words(d.Foreign))
	}
	b.terms = b.vocabulary.sorted()
	b.build()
	return &Index{b.shards}
}

type builder struct {
	docs       []Document
	all        []entry
	vocabulary *vocabulary
	terms      []*term
	synonyms   []saying
	shards     map[string]string
}

func (b *builder) build() {
	terms := b.termShards()
	initials := b.initialShards()
	numbers := b.numberShards()
	said := b.saidShards()
	b.summaryShards()
	b.shards["f"] = b.facets()
	deep := deepShards(b.docs)
	b.put("d", deep)
	lines := []string{
		fmt.Sprintf("5 %d %d %d %d", len(b.docs), len(b.all)-len(b.docs), perSummary, len(deep)),
		weightLine(hasScreens(b.docs)), kindWords(hasScreens(b.docs)), encodeTerms(b.terms), terms, initials, numbers, said,
	}
	lines = append(lines, b.sizes()...)
	lines = append(lines, b.ages())
	for _, g := range b.groups() {
		lines = append(lines, strconv.Itoa(kindPlace(g.kind))+" "+strconv.Itoa(g.count)+" "+plain(g.name))
	}
	b.shards["m"] = strings.Join(lines, "\n")
}

// put names shards by a letter and a number.
func (b *builder) put(letter string, texts []string) {
	for i, text := range texts {
		b.shards[letter+strconv.Itoa(i)] = text
	}
}

// putChunks stores shards and gives the lines at which they begin.
func (b *builder) putChunks(letter string, chunks []chunk) (firsts []int) {
	for i, c := range chunks {
		b.shards[letter+strconv.Itoa(i)] = c.text
		firsts = append(firsts, c.first)
	}
	return firsts
}

// steps writes growing numbers as steps.
func steps(list []int) string {
	var out []byte
	last := 0
	for _, n := range list {
		out = putNumber(out, n-last)
		last = n
	}
	return string(out)
}

// sizes are the three lines that tell of each entry: popularity, words, document.
func (b *builder) sizes() []string {
	var popular, size []byte
	var owners []int
	for _, d := range b.docs {
		popular = append(popular, letter(octaves(d.Popularity)))
	}
	for i, e := range b.all {
		size = append(size, letter(e.size))
		if i >= len(b.docs) {
			owners = append(owners, e.doc)
		}
	}
	return []string{string(popular), string(size), steps(owners)}
}

// group is a run of documents of one kind and field.
type group struct {
	kind, name string
	count      int
}

func (b *builder) groups() []group {
	var out []group
	for _, d := range b.docs {
		if n := len(out); n == 0 || out[n-1].kind != d.Kind || out[n-1].name != d.Group {
			out = append(out, group{kind: d.Kind, name: d.Group})
		}
		out[len(out)-1].count++
	}
	return out
}

// kindWords are the folder and the name of each kind, in the order of kindOrder.
func kindWords(screens bool) string {
	var out []string
	for _, k := range kindOrder() {
		out = append(out, k.Folder+":"+vi.UpperFirst(k.One.Vi))
	}
	if screens {
		out = append(out, screenFolder+":", elsewhereFolder+":"+elsewhereWord)
	}
	return strings.Join(out, "\t")
}
