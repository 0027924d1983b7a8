package search

import (
	"hash/fnv"
	"runtime"
	"slices"
	"strings"
	"sync"

	"niemyet/generator/internal/vi"
)

// What is said on a page beyond its names is found by single words and by pairs of
// neighbours. The pairs are many, so they are kept as numbers, and of each only the
// documents that matter most: a word that stands everywhere finds nothing.
const (
	deepWords   = 350  // of papers and keywords, and of the text again, that are read
	deepKept    = 24   // documents of one word or pair
	deepSize    = 2500 // bytes of a shard
	deepSlots   = 1 << 24
	deepPerByte = 3 // bytes of a posting with its share of the key, roughly
)

// A deepPost says that a document holds a word or pair: the pair's number, then how
// much it matters there (far from the name, seldom used), then the document.
type deepPost uint64

func newDeepPost(hash uint32, far bool, popularity, doc int) deepPost {
	p := deepPost(hash)<<32 | deepPost(63-min(popularity, 63))<<25 | deepPost(doc)
	if far {
		p |= 1 << 31
	}
	return p
}

func (p deepPost) hash() uint32 { return uint32(p >> 32) }
func (p deepPost) far() bool    { return p>>31&1 == 1 }
func (p deepPost) doc() int     { return int(p & (1<<25 - 1)) }

// deepHash is the number of a word or of a pair "giay phep".
func deepHash(key string) uint32 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(key))
	return h.Sum32() % deepSlots
}

// deepShards makes the shards of what stands beyond the names.
func deepShards(docs []Document) []string {
	posts := gatherDeep(docs)
	slices.Sort(posts)
	total := 0
	kept := posts[:0]
	for start := 0; start < len(posts); {
		end := start
		seen := map[int]bool{}
		n := 0
		for ; end < len(posts) && posts[end].hash() == posts[start].hash(); end++ {
			if n < deepKept && !seen[posts[end].doc()] {
				seen[posts[end].doc()] = true
				kept = append(kept, posts[end])
				n++
			}
		}
		total += n
		start = end
	}
	count := max(1, total*deepPerByte/deepSize)
	return encodeDeep(kept, count)
}

// gatherDeep reads the documents on all cores.
func gatherDeep(docs []Document) []deepPost {
	parts := make([][]deepPost, runtime.GOMAXPROCS(0))
	var pool sync.WaitGroup
	for w := range parts {
		pool.Go(func() {
			for i := w; i < len(docs); i += len(parts) {
				d := &docs[i]
				pop := octaves(d.Popularity)
				parts[w] = deepOf(parts[w], d.Near, func(h uint32) deepPost { return newDeepPost(h, false, pop, i) })
				parts[w] = deepOf(parts[w], d.Far, func(h uint32) deepPost { return newDeepPost(h, true, pop, i) })
			}
		})
	}
	pool.Wait()
	return slices.Concat(parts...)
}

// deepOf appends the words and pairs of a text, line by line.
func deepOf(out []deepPost, text string, post func(uint32) deepPost) []deepPost {
	left := deepWords
	for line := range strings.Lines(text) {
		if left <= 0 {
			break
		}
		before := ""
		for key := range strings.FieldsSeq(vi.FoldYI(line)) {
			if left--; left < 0 {
				break
			}
			out = append(out, post(deepHash(key)))
			if before != "" {
				out = append(out, post(deepHash(before+" "+key)))
			}
			before = key
		}
	}
	return out
}

// encodeDeep writes sorted posts into shards: the number of a pair modulo their
// count is the shard, the rest the key in it.
func encodeDeep(posts []deepPost, count int) []string {
	shards := make([][]byte, count)
	last := make([]int, count)
	for start := 0; start < len(posts); {
		end := start
		var list []int
		for ; end < len(posts) && posts[end].hash() == posts[start].hash(); end++ {
			n := posts[end].doc() * 2
			if posts[end].far() {
				n++
			}
			list = append(list, n)
		}
		slices.Sort(list)
		hash := int(posts[start].hash())
		s := hash % count
		shards[s] = putNumber(shards[s], hash/count-last[s])
		last[s] = hash / count
		shards[s] = putNumber(shards[s], len(list))
		before := 0
		for _, n := range list {
			shards[s] = putNumber(shards[s], n-before)
			before = n
		}
		start = end
	}
	out := make([]string, count)
	for i, b := range shards {
		out[i] = string(b)
	}
	return out
}
