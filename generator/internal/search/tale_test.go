package search

import (
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/site"
)

// TestTales: each line of told.txt names a procedure of the national base, and none is told twice.
func TestTales(t *testing.T) {
	docs := nationalDocuments(t)
	b := &builder{docs: docs, all: entries(docs), shards: map[string]string{}}
	b.vocabulary = newVocabulary(b.all)
	for _, name := range nameless(b, tales()) {
		t.Errorf("%q names no procedure, or is told twice", name)
	}
	planted := []tale{{"Đăng ký mua vé máy bay", nil}, {"Tách hộ", nil}, {"Tách hộ", nil}}
	if got := nameless(b, planted); len(got) != 2 {
		t.Errorf("of a name that is none and one told twice %q are found", got)
	}
	if n := len(tales()); n < 400 {
		t.Errorf("%d tales", n)
	}
}

func nameless(b *builder, list []tale) (out []string) {
	seen := map[string]bool{}
	for _, x := range list {
		name := words(x.name)
		if b.namedBy(name) < 0 && !b.vocabulary.answers(name) || seen[spelled(name)] {
			out = append(out, x.name)
		}
		seen[spelled(name)] = true
	}
	return out
}

// TestDeeds: names speak of deeds, people ask for them in words of their own, and who is dead
// or what is typed without marks asks for nothing that was lost or shut.
func TestDeeds(t *testing.T) {
	for name, want := range map[string]string{
		"Cấp lại thẻ căn cước": "+a", "Đăng ký tạm trú": "", "Gia hạn tạm trú": "+d", "Chấm dứt hoạt động hộ kinh doanh": "+b",
		"Hỗ trợ chi phí mai táng": "+f", "Đăng ký thành lập hợp tác xã": "+o", "Thủ tục đăng ký lại kết hôn": "+a",
	} {
		if got := strings.Join(signs(words(name), false), " "); got != want {
			t.Errorf("%s speaks of %q, want %q", name, got, want)
		}
	}
	e := engineOf(t, []Document{
		{Kind: "procedure", Name: "Cấp lại Giấy chứng nhận đăng ký phương tiện", Code: "1.000001", Address: "thu-tuc/a.html"},
		{Kind: "procedure", Name: "Đăng ký phương tiện", Code: "1.000002", Address: "thu-tuc/b.html", Popularity: 999999},
		{Kind: "procedure", Name: "Chấm dứt hoạt động tổ hợp tác", Code: "1.000003", Address: "thu-tuc/c.html"},
		{Kind: "procedure", Name: "Đăng ký thành lập tổ hợp tác", Code: "1.000004", Address: "thu-tuc/d.html", Popularity: 999999},
	}, &site.Config{})
	for query, want := range map[string]string{
		"đăng ký phương tiện bị cháy": "+a", "giải tán tổ hợp tác": "+b", "vừa mất cần làm giấy chứng tử": "", "su dung dong tau": "", "đóng tàu": "+b",
	} {
		if got := strings.Join(e.deedsAsked(words(query)), " "); got != want {
			t.Errorf("%q asks for %q, want %q", query, got, want)
		}
	}
	for query, want := range map[string]int{"giấy đăng ký phương tiện bị cháy": 0, "đăng ký phương tiện": 1, "giải tán tổ hợp tác": 2, "mở tổ hợp tác": 3} {
		if a := e.Search(query); len(a.Hits) == 0 || a.Hits[0].Doc != want {
			t.Errorf("%q: %+v, want document %d first", query, a.Hits, want)
		}
	}
}

// TestAlike: official words are told in everyday ones, those of the end of a long name are not.
func TestAlike(t *testing.T) {
	told := func(name string) (out []string) {
		for _, s := range alike(words(name)) {
			out = append(out, spelled(s.says))
		}
		return out
	}
	if got := strings.Join(told("Xóa đăng ký phương tiện"), " "); !slices.Contains(strings.Fields(got), "ghe") {
		t.Errorf("a boat is not told: %s", got)
	}
	if got := told(strings.Repeat("một ", mostAlike) + "phương tiện"); len(got) > 0 {
		t.Errorf("told of the end of a long name: %s", got)
	}
}

// TestShortAndTold: a short word that no name has is looked for in what people tell.
func TestShortAndTold(t *testing.T) {
	e := engineOf(t, []Document{
		{Kind: "procedure", Name: "Đăng ký tạm trú", Code: "1.000001", Address: "thu-tuc/a.html"},
		{Kind: "procedure", Name: "Đăng ký thường trú", Code: "1.000002", Address: "thu-tuc/b.html", Popularity: 999999},
	}, &site.Config{})
	if a := e.Search("trọ"); len(a.Hits) == 0 || a.Hits[0].Doc != 0 {
		t.Errorf("%+v", a)
	}
}

// TestToldOfMany: a word that is told of many documents says less than one that as few names have.
func TestToldOfMany(t *testing.T) {
	v := newVocabulary([]entry{newEntry(0, "Xây nhà"), newEntry(1, "Xây lò"), newEntry(2, "Tách hộ"), newEntry(3, "Đào giếng")})
	var bags []entry
	for doc := range 4 {
		bags = append(bags, entry{doc: doc, words: words("nhà"), at: []int{0}})
	}
	v.tell(bags, 4)
	if house, kiln := v.terms["nha"].weight, v.terms["lo"].weight; house >= kiln {
		t.Errorf("nhà, told of all, weighs %d, and lò %d", house, kiln)
	}
}
