package search

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/site"
)

// TestExactAboveFolded asks with marks for words of names and holds that no name
// that has the words with other marks stands above one that has them alike.
func TestExactAboveFolded(t *testing.T) {
	if underRace {
		t.Skip("measured without the race detector")
	}
	docs := nationalDocuments(t)
	e := engineOf(t, docs, &site.Config{})
	random := rand.New(rand.NewPCG(1, 2))
	asked := []string{"hóa đơn", "đất", "sáng tạo", "thu", "bán", "bản", "hoa", "cha", "chứng thư", "quản lý", "ký"}
	for range 200 {
		list := strings.Fields(docs[random.IntN(len(docs))].Name)
		n := min(1+random.IntN(3), len(list))
		at := random.IntN(len(list) - n + 1)
		asked = append(asked, strings.ToLower(strings.Join(list[at:at+n], " ")))
	}
	wrong := 0
	for _, text := range asked {
		folded := ""
		for _, h := range e.Search(text).Hits {
			exact, same := holds(docs[h.Doc].Name, text)
			if same && !exact && folded == "" {
				folded = docs[h.Doc].Name
			}
			if exact && folded != "" {
				if wrong++; wrong < 6 {
					t.Errorf("%q: %q stands above %q", text, folded, docs[h.Doc].Name)
				}
				break
			}
		}
	}
	if wrong > 0 {
		t.Errorf("%d of %d queries", wrong, len(asked))
	}
}

// holds tells whether a name has all words of a query, with the same marks and
// without regard to marks.
func holds(name, query string) (exact, folded bool) {
	exact, folded = true, true
	have := words(name)
	for _, w := range words(query) {
		exact = exact && slices.ContainsFunc(have, func(x word) bool { return x.spell == w.spell })
		folded = folded && slices.ContainsFunc(have, func(x word) bool { return x.key == w.key })
	}
	return exact, folded
}
