package search

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/site"
)

// grown makes a base of n documents like the national one: copies of the real ones
// in which every third word comes from another name.
func grown(docs []Document, n int) []Document {
	random := rand.New(rand.NewPCG(5, 23))
	out := slices.Clone(docs)
	for i := 0; len(out) < n; i++ {
		d := docs[i%len(docs)]
		list := strings.Fields(d.Name)
		other := strings.Fields(docs[random.IntN(len(docs))].Name)
		for j := range list {
			if j%3 == 1 {
				list[j] = other[random.IntN(len(other))]
			}
		}
		d.Name = strings.Join(list, " ")
		d.Code = fmt.Sprintf("4.%06d", i)
		d.Popularity = 0
		d.Address = "thu-tuc/" + slugOf(d.Name) + ".html"
		out = append(out, d)
	}
	slices.SortStableFunc(out, func(a, b Document) int { return strings.Compare(a.Group, b.Group) })
	return out[:n]
}

func compressed(body []byte) int {
	var b bytes.Buffer
	z, _ := gzip.NewWriterLevel(&b, 9)
	_, _ = z.Write(body)
	_ = z.Close()
	return b.Len()
}

// moved is what a first query costs: the directory, the shards it needs, and the
// summaries of the first ten hits, compressed.
func moved(tb testing.TB, x *Index, query string) (bytes int, files []string) {
	e, err := NewEngine(x)
	if err != nil {
		tb.Fatal(err)
	}
	hits := e.Search(query).Hits
	for _, h := range hits[:min(10, len(hits))] {
		e.Result(h.Doc)
	}
	for _, name := range e.Loaded {
		text, _ := x.Shard(name)
		bytes += compressed([]byte(script(name, text)))
	}
	return bytes, e.Loaded
}

var twoWords = []string{"khai sinh", "dang ky", "giấy phép", "dat dai", "kết hôn", "ho tro", "thủ tục", "cap giay", "hộ nghèo", "so do", "tam tru", "nước ngoài", "thuế đất", "chung thuc", "kinh doanh", "xây dựng", "cong nhan", "khia sinh", "hop tac"}

// halfTyped are queries whose last word is still being typed: every word that begins so
// is looked up, so that the one that follows the words before is among them.
var halfTyped = []string{"khai s", "ket h", "dang k", "chung t", "tam t", "giay p", "xin c", "so d"}

func TestBudget(t *testing.T) {
	if underRace {
		t.Skip("measured without the race detector")
	}
	docs := nationalDocuments(t)
	for _, size := range []struct{ docs, most, half int }{{5652, 45000, 48000}, {400, 13000, 14500}} {
		x := Build(grown(docs, size.docs)[:size.docs], &site.Config{})
		raw := 0
		kinds := map[byte]int{}
		for _, f := range x.Files() {
			raw += len(f.Body)
		}
		for name, text := range x.shards {
			kinds[name[0]] += len(text)
		}
		m, _ := x.Shard("m")
		sum, worst, worstText := 0, 0, ""
		for _, q := range twoWords {
			n, files := moved(t, x, q)
			sum += n
			if n > worst {
				worst, worstText = n, fmt.Sprintf("%q: %v", q, files)
			}
		}
		t.Logf("%d documents: %d files, %d KB (%v); directory %d raw %d compressed; a query of two words moves %d on average, at most %d (%s)",
			size.docs, len(x.shards), raw/1000, kindsText(kinds), len(m), compressed([]byte(m)), sum/len(twoWords), worst, worstText)
		for _, q := range halfTyped {
			n, files := moved(t, x, q)
			if n > size.half {
				t.Errorf("%d documents: %d bytes moved for %q: %v; at most %d are allowed", size.docs, n, q, files, size.half)
			}
		}
		if worst > size.most {
			t.Errorf("%d documents: %d bytes moved for %s; at most %d are allowed", size.docs, worst, worstText, size.most)
		}
	}
}

// wholeQuestions are every twelfth of the stored stories and questions of six words and more.
func wholeQuestions(tb testing.TB) (out []string) {
	for i, q := range slices.Concat(queriesOf(tb, "stories.tsv"), queriesOf(tb, "queries.tsv")) {
		if i%12 == 0 && len(strings.Fields(q.text)) >= 6 {
			out = append(out, q.text)
		}
	}
	return out
}

// wholeGoal is what a first query should move at most.
const wholeGoal = 42_000

// TestBudgetOfQuestions measures whole questions over the national base, as a first query. The goal holds for all
// but one in 25: those are long stories, whose every word has a shard of its own, and they are held where they are.
func TestBudgetOfQuestions(t *testing.T) {
	if underRace {
		t.Skip("measured without the race detector")
	}
	x := Build(nationalDocuments(t), &site.Config{})
	asked := wholeQuestions(t)
	if len(asked) < 90 {
		t.Fatalf("%d questions", len(asked))
	}
	sum, files, over, worst, worstText := 0, 0, 0, 0, ""
	for _, q := range asked {
		n, names := moved(t, x, q)
		sum, files = sum+n, files+len(names)
		over += min(1, n/wholeGoal)
		if n > worst {
			worst, worstText = n, q
		}
	}
	mean, each := sum/len(asked), files/len(asked)
	t.Logf("%d questions: %d bytes and %d files each, %d above %d, at most %d (%q)", len(asked), mean, each, over, wholeGoal, worst, worstText)
	if mean > 27_500 || each > 41 || over*25 > len(asked) || worst > 48_000 {
		t.Error("more than the 27,500 bytes in the mean, 41 files, one in 25 above the goal, 48,000 at most that are allowed")
	}
}

func kindsText(kinds map[byte]int) string {
	var out []string
	for k, n := range kinds {
		out = append(out, fmt.Sprintf("%c %d KB", k, n/1000))
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}

func BenchmarkBuild(b *testing.B) {
	docs := grown(nationalDocuments(b), 5652)
	for b.Loop() {
		Build(docs, &site.Config{})
	}
}

func BenchmarkSearch(b *testing.B) {
	e := engineOf(b, grown(nationalDocuments(b), 5652), &site.Config{})
	for b.Loop() {
		for _, q := range twoWords {
			e.Search(q)
		}
	}
}
