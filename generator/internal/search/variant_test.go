package search

import (
	"maps"
	"slices"
	"testing"

	"niemyet/generator/internal/site"
)

// TestVariants: messages, regions and ages in words are brought to the usual words; a single
// word only when it is spelled so.
func TestVariants(t *testing.T) {
	other := newVariants(country())
	for typed, want := range map[string]string{
		"đki kết hôn có mất phí ko":  "đăng ký kết hôn có mất phí không",
		"heo nhà tui chết":           "lợn nhà tôi chết",
		"con tui mười bốn tuổi":      "con tôi 14 tuổi",
		"bà tám mươi hai tuổi":       "bà 82 tuổi",
		"hai mươi mốt tuổi":          "21 tuổi",
		"ba muoi lam tuoi":           "35 tuổi",
		"bị rớt mất căn cước":        "mất căn cước",
		"ma túy":                     "ma túy",
		"ma tui":                     "mẹ tôi",
		"rot ra":                     "rot ra",
		"Thủ tục đăng ký khai sinh.": "thủ tục đăng ký khai sinh",
	} {
		if got := spelled(other.usual(words(typed))); got != spelled(words(want)) {
			t.Errorf("%q: %s, want %s", typed, got, spelled(words(want)))
		}
	}
}

// TestRetyped: a word of another language is known as Telex leaves it, but no word of the site's own is
// read as another.
func TestRetyped(t *testing.T) {
	got := map[string]string{}
	for _, s := range retyped(entries([]Document{{Name: "Cả nước: cấp lại visa, tax code, guest house, passport"}}), []saying{newSaying(synonym{"car", "xe ô tô"})}) {
		got[s.says[0].typed+" "+s.says[0].spell] = s.means
	}
	want := map[string]string{"via via1": "~visa", "ta ta4": "~tax", "guet guet1": "~guest", "pasport pasport": "~passport"}
	if !maps.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// TestParted: the words of a saying may stand apart, or its second part first; not so far
// away that they tell something else.
func TestParted(t *testing.T) {
	said := words("mất thẻ xe")
	for text, want := range map[string][]int{
		"mất thẻ xe":                            {0, 1, 2},
		"thẻ xe bị mất":                         {3, 0, 1},
		"mất cái thẻ xe":                        {0, 2, 3},
		"mất một hai ba bốn năm sáu thẻ xe":     {0, 7, 8},
		"mất một hai ba bốn năm sáu bảy thẻ xe": nil,
		"thẻ xe của tôi bị mất":                 nil,
		"thẻ mất xe":                            nil,
		"mất xe":                                nil,
	} {
		list := words(text)
		var got []int
		for at := range list {
			if got = layAt(at, len(list), len(said), func(i, j int) bool { return list[i].spell == said[j].spell }); got != nil {
				break
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

// TestBags: who tells it in words of several sayings, and in none of them, is understood; and
// it stays a guess.
func TestBags(t *testing.T) {
	docs := []Document{
		{Kind: "procedure", Name: "Đăng ký khai tử", Code: "1.000001"},
		{Kind: "procedure", Name: "Cấp lại phù hiệu", Code: "1.000002"},
		{Kind: "procedure", Name: "Thu hồi phù hiệu của cơ sở", Code: "1.000003", Popularity: 999999},
	}
	cfg := &site.Config{Synonyms: []site.Synonym{{Words: []string{"tem dán kính bong tróc", "giấy dán kính nhòe chữ"}, Means: "Cấp lại phù hiệu"}}}
	e := engineOf(t, docs, cfg)
	if a := e.Search("dán kính mấy hôm nay nhòe rồi bong"); len(a.Hits) == 0 || a.Hits[0].Doc != 1 || !a.Near {
		t.Errorf("%+v", a)
	}
	if a := e.Search("tem dán kính bong tróc"); len(a.Hits) == 0 || a.Hits[0].Doc != 1 || a.Near {
		t.Errorf("%+v", a)
	}
}
