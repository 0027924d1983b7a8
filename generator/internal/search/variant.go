package search

import (
	"slices"
	"strconv"
	"strings"
)

// variantOf begins the meaning of a variant in a shard of sayings: "ko=~không" says that the
// one is another way to write or say the other.
const variantOf = "~"

// variants are other ways to write or say a word: of messages ("ko"), of a region ("heo"),
// and numbers in words. Sayings and queries are brought to one of them before they are
// held against each other, so that the table says a thing once.
type variants map[string][]saying // by the key of the first word

func newVariants(list []saying) variants {
	v := variants{}
	for _, s := range list {
		if strings.HasPrefix(s.means, variantOf) {
			v[s.says[0].key] = append(v[s.says[0].key], s)
		}
	}
	return v
}

// usual puts the usual word for each variant.
func (v variants) usual(list []word) []word {
	return usual(list, func(w word, take func(said []word, means string)) {
		for _, s := range v[w.key] {
			take(s.says, s.means)
		}
	})
}

// usual puts the usual words for the variants of a text, the longest first. of gives the
// sayings that begin with a word.
func usual(list []word, of func(w word, take func(said []word, means string))) []word {
	var out []word
	for at := 0; at < len(list); {
		length, best := 0, ""
		of(list[at], func(said []word, means string) {
			if strings.HasPrefix(means, variantOf) && len(said) > length && written(list[at:], said) {
				length, best = len(said), means
			}
		})
		if length == 0 {
			out = append(out, list[at])
			at++
			continue
		}
		out = append(out, words(best)...)
		at += length
	}
	return out
}

// written tells whether a text begins with the words of a variant. A single word must be
// spelled: "ma" is not "má".
func written(list, said []word) bool {
	if len(list) < len(said) {
		return false
	}
	for i, w := range said {
		if list[i].spell != w.spell && (len(said) == 1 || list[i].marked() || list[i].key != w.key) {
			return false
		}
	}
	return true
}

// text writes words one after the other.
func text(list []word) string {
	out := make([]string, len(list))
	for i, w := range list {
		out[i] = strings.Join(w.letters, "")
	}
	return strings.Join(out, " ")
}

// spokenNumbers are ages as they are said in words: "mười bốn tuổi" is "14 tuổi".
func spokenNumbers() (out []synonym) {
	digits := strings.Fields("không một hai ba bốn năm sáu bảy tám chín")
	last := map[int][]string{1: {"mốt", "một"}, 4: {"tư", "bốn"}, 5: {"lăm", "năm"}, 7: {"bảy", "bẩy"}}
	add := func(n int, says ...string) {
		out = append(out, synonym{strings.Join(says, " "), variantOf + strconv.Itoa(n)})
	}
	for ten := 1; ten < 10; ten++ {
		first := []string{digits[ten], "mươi"}
		if ten == 1 {
			first = []string{"mười"}
		}
		for one := range 10 {
			ends := last[one]
			if ends == nil {
				ends = digits[one : one+1]
			}
			if one == 0 {
				ends = []string{""}
			}
			for _, end := range ends {
				says := append(slices.Clone(first), strings.Fields(end)...)
				add(10*ten+one, append(says, "tuổi")...)
			}
		}
	}
	for i := range out {
		out[i].means += " tuổi"
	}
	for one := 1; one < 10; one++ {
		add(one, digits[one], "tuổi")
		out[len(out)-1].means += " tuổi"
	}
	return out
}
