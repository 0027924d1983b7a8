package search

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"niemyet/generator/internal/site"
)

// A synonym is what people type and what they mean by it.
type synonym struct{ says, means string }

// A saying is a synonym whose words are taken apart.
type saying struct {
	synonym
	says []word
	key  string // orders sayings by the words they begin with
}

func newSaying(s synonym) saying {
	says := words(s.says)
	return saying{synonym: s, says: says, key: keys(says) + "=" + s.says}
}

// asks begins the meaning of a word of asking: "cần giấy tờ gì" means "#giay-to", a part
// of the page and no name.
const asks = "#"

// replaces tells whether what a saying means comes in its place: no variant, which is put before sayings are looked for,
// and no deed, which is looked for beside.
func replaces(means string) bool { return strings.IndexAny(means, variantOf+deedOf) != 0 }

// named tells whether a saying means something by a name, and is no word of asking.
func named(means string) bool { return replaces(means) && !strings.HasPrefix(means, asks) }

// folk are the everyday names of procedures all over the country, which every site
// gets; those of config.toml come on top. One line is "says, says = means @source",
// "short == full @source" for an abbreviation, which is put for the full words too, or
// "variant, variant ~ usual word @source" (variant.go).
//
//go:embed folk.txt
var folk string

// synonyms are the site's own, the abbreviations both ways, and the country's.
func synonyms(cfg *site.Config) []saying {
	var out []saying
	for _, s := range cfg.Synonyms {
		for _, says := range s.Words {
			out = append(out, newSaying(synonym{says, s.Means}))
		}
	}
	for _, t := range cfg.Glossary {
		out = append(out, newSaying(synonym{t.Short, t.Full}), newSaying(synonym{t.Full, t.Short}))
	}
	return append(out, country()...)
}

// country are the sayings of folk, which every index of the process shares.
var country = sync.OnceValue(func() []saying {
	var out []saying
	add := func(says, means string) { out = append(out, newSaying(synonym{says, means})) }
	for line := range strings.Lines(folk) {
		line, _ = sourced(line)
		says, means, ok := strings.Cut(line, "=")
		if !ok {
			if says, means, ok = strings.Cut(line, variantOf); !ok {
				continue
			}
			means = variantOf + strings.TrimSpace(means)
		}
		if full, short := strings.CutPrefix(means, "="); short {
			says, full = strings.TrimSpace(says), strings.TrimSpace(full)
			add(says, full)
			add(full, says)
			continue
		}
		for s := range strings.SplitSeq(says, ",") {
			add(strings.TrimSpace(s), strings.TrimSpace(means))
		}
	}
	for _, d := range deeds() {
		for _, says := range d.asked {
			add(says, d.sign)
		}
	}
	for _, n := range spokenNumbers() {
		add(n.says, n.means)
	}
	return out
})

// sourced parts a line of folk from where it comes from; a remark is empty.
func sourced(line string) (saying, source string) {
	if strings.HasPrefix(line, "#") {
		return "", ""
	}
	saying, source, _ = strings.Cut(strings.TrimSpace(line), " @")
	return saying, source
}

// useful keeps the synonyms whose meaning the names of the site can answer, each
// once, in order of what is typed, and marks the words they begin with.
func useful(list []saying, v *vocabulary) []saying {
	meanings := map[string]meaning{}
	other := newVariants(list)
	var sayings []saying
	for _, s := range list {
		if len(s.says) == 0 {
			continue
		}
		if replaces(s.means) {
			if s = newSaying(synonym{text(other.usual(s.says)), s.means}); !strings.HasPrefix(s.means, asks) {
				means, tried := meanings[s.means]
				if !tried {
					means = v.meaning(s.means)
					meanings[s.means] = means
				}
				if !means.known || spelled(s.says) == means.spelled {
					continue
				}
			}
		}
		sayings = append(sayings, s)
	}
	slices.SortStableFunc(sayings, func(a, b saying) int { return strings.Compare(a.key, b.key) })
	sayings = slices.CompactFunc(sayings, func(a, b saying) bool { return a.key == b.key && a.means == b.means })
	for _, s := range sayings {
		v.add(s.says)
		v.term(s.says[0].key).mark = begins
	}
	v.addAbsent(list)
	return sayings
}

// meaning is what a synonym stands for: whether the names of the site answer it, and how
// it is spelled.
type meaning struct {
	known   bool
	spelled string
}

func (v *vocabulary) meaning(text string) meaning {
	list := words(text)
	return meaning{v.answers(list), spelled(list)}
}

// addAbsent makes the short names known that stand for things the site does not have
// ("cccd"): what they are the first letters of is not what is asked for.
func (v *vocabulary) addAbsent(list []saying) {
	for _, s := range list {
		if len(s.says) != 1 || len(s.says[0].key) < leastInitials || v.terms[s.says[0].key] != nil {
			continue
		}
		t := v.term(s.says[0].key)
		t.mark, t.weight = absent, topWeight
	}
}

// keys are words without their marks, one after the other.
func keys(list []word) string {
	var out []string
	for _, w := range list {
		out = append(out, w.key)
	}
	return strings.Join(out, " ")
}

// answers tells whether some name holds most of the words by their weight.
func (v *vocabulary) answers(list []word) bool {
	all, most := 0, 0
	held := map[int]int{} // weight of the words that an entry holds
	for i, w := range list {
		if slices.ContainsFunc(list[:i], func(x word) bool { return x.key == w.key }) {
			continue
		}
		t := v.terms[w.key]
		if t == nil || t.count == 0 {
			all += otherWeight
			continue
		}
		all += t.weight
		seen := map[int]bool{}
		for _, places := range t.postings {
			for _, p := range places {
				if !seen[p.entry] {
					seen[p.entry] = true
					held[p.entry] += t.weight
					most = max(most, held[p.entry])
				}
			}
		}
	}
	return all > 0 && most*100 >= all*answered
}

// answered is the share of a meaning, in hundredths, that one name must hold.
const answered = 65
