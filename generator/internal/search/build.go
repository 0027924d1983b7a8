package search

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// Sizes of shards in bytes before compression, and documents to a shard of
// summaries. Small shards make a query light, large ones compress better.
const (
	termSize    = 3000
	initialSize = 3000
	numberSize  = 3000
	synonymSize = 2000
	perSummary  = 12
)

// Build makes the index of documents, which come from [Documents]. The config gives
// synonyms and abbreviations.
func Build(docs []Document, cfg *site.Config) *Index {
	b := &builder{docs: docs, all: entries(docs), shards: map[string]string{}}
	b.vocabulary = newVocabulary(b.all)
	for _, g := range b.groups() {
		b.vocabulary.add(g.name)
	}
	b.synonyms = useful(synonyms(cfg), b.vocabulary)
	b.terms = b.vocabulary.sorted()
	b.build()
	return &Index{b.shards}
}

type builder struct {
	docs       []Document
	all        []entry
	vocabulary *vocabulary
	terms      []*term
	synonyms   []synonym
	shards     map[string]string
}

func (b *builder) build() {
	terms := b.termShards()
	initials := b.initialShards()
	numbers := b.numberShards()
	synonyms := b.synonymShards()
	b.summaryShards()
	b.shards["f"] = b.facets()
	deep := deepShards(b.docs)
	b.put("d", deep)
	lines := []string{
		fmt.Sprintf("1 %d %d %d %d", len(b.docs), len(b.all)-len(b.docs), perSummary, len(deep)),
		kindWords(), encodeTerms(b.terms), terms, initials, numbers, synonyms,
	}
	lines = append(lines, b.sizes()...)
	for _, g := range b.groups() {
		lines = append(lines, strconv.Itoa(slices.Index(kindOrder, g.kind))+" "+strconv.Itoa(g.count)+" "+plain(g.name))
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

func (b *builder) termShards() string {
	lines := make([]string, len(b.terms))
	for i, t := range b.terms {
		lines[i] = t.encode()
	}
	return steps(b.putChunks("t", pack(lines, nil, termSize)))
}

// initialSpan is how many first letters of a name are kept for queries like "dkks".
const initialSpan = 18

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

func (b *builder) synonymShards() string {
	lines, keys := make([]string, len(b.synonyms)), make([]string, len(b.synonyms))
	for i, s := range b.synonyms {
		lines[i] = plain(s.says) + "=" + plain(s.means)
		keys[i] = words(s.says)[0].key
	}
	var firsts []int
	for _, n := range b.putChunks("y", pack(lines, keys, synonymSize)) {
		firsts = append(firsts, slices.IndexFunc(b.terms, func(t *term) bool { return t.key == keys[n] }))
	}
	return steps(firsts)
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
func kindWords() string {
	var out []string
	for _, name := range kindOrder {
		k, _ := record.KindNamed(name)
		out = append(out, k.Folder+":"+vi.UpperFirst(k.One.Vi))
	}
	return strings.Join(out, "\t")
}

// plain puts a text on one line without the separators of shards.
func plain(s string) string {
	return vi.Collapse(strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s))
}

// summaryShards are what an answer shows of each document.
func (b *builder) summaryShards() {
	var lines []string
	for i, d := range b.docs {
		fields := append([]string{plain(d.Name), shortAddress(d), d.Code}, d.Facts...)
		for j := range fields {
			fields[j] = plain(fields[j])
		}
		lines = append(lines, strings.TrimRight(strings.Join(fields, "\t"), "\t"))
		if len(lines) == perSummary || i == len(b.docs)-1 {
			b.shards["s"+strconv.Itoa(i/perSummary)] = strings.Join(lines, "\n")
			lines = nil
		}
	}
}

// shortAddress is the file name of a document, said by its name where it can be:
// how many letters it shares with the slug of the whole name, then the rest, in
// which "~" is the code. "" means the slug itself.
func shortAddress(d Document) string {
	_, file, _ := strings.Cut(d.Address, "/")
	file = strings.TrimSuffix(file, ".html")
	slug := slugOf(d.Name)
	if file == slug {
		return ""
	}
	n := 0
	for n < len(file) && n < len(slug) && file[n] == slug[n] {
		n++
	}
	rest := file[n:]
	if d.Code != "" {
		rest = strings.ReplaceAll(rest, strings.ReplaceAll(d.Code, ".", "-"), "~")
	}
	return strconv.Itoa(n) + ":" + rest
}

// slugOf joins the plain words of a name; it may be longer than a file name is.
func slugOf(name string) string {
	if s := strings.ReplaceAll(vi.Fold(name), " ", "-"); isASCII(s) {
		return s
	}
	var out []string
	for _, w := range words(name) {
		var key strings.Builder
		for _, l := range w.letters {
			key.WriteByte(plainLetter(l))
		}
		out = append(out, key.String())
	}
	return strings.Join(out, "-")
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// plainLetter is the letter below its marks.
func plainLetter(l string) byte {
	if strings.HasPrefix(l, "đ") {
		return 'd'
	}
	return l[0]
}

// facets are what results can be filtered by beyond kind and field: levels and
// audiences by name, then the level, the online mark and the audiences of each.
func (b *builder) facets() string {
	levels, audiences := newNames(60), newNames(24)
	for _, d := range b.docs {
		levels.count(d.Level)
		for _, a := range d.Audience {
			audiences.count(a)
		}
	}
	levels.rank()
	audiences.rank()
	var level, online, audience []byte
	for _, d := range b.docs {
		level = append(level, letter(levels.at(d.Level)+1))
		online = append(online, "01"[btoi(d.Online)])
		set := 0
		for _, a := range d.Audience {
			if at := audiences.at(a); at >= 0 {
				set |= 1 << at
			}
		}
		audience = putNumber(audience, set)
	}
	return strings.Join([]string{strings.Join(levels.list, "\t"), strings.Join(audiences.list, "\t"), string(level), string(online), string(audience)}, "\n")
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
