package search

import (
	"regexp"
	"strconv"
	"strings"
)

// years are a span of ages, both ends with it.
type years struct{ from, to int }

const (
	oldest   = 999
	ofAge    = 105 // hundredths of its score, for a document of the age that is asked for
	notOfAge = 55  // and for one of another age
)

// agePattern is how ages are said, folded: "dưới 14 tuổi", "từ đủ 75 tuổi đến 80 tuổi",
// "từ 70 đến dưới 75 tuổi", "18 tuổi trở lên", "con 10 tuổi". search.js has the same.
var agePattern = regexp.MustCompile(`(?:(duoi|tren|tu) )?(?:du )?(\d{1,3})(?: tuoi)?(?: den (duoi )?(?:du )?(\d{1,3}))? tuoi( tro len)?`)

// agesOf are the ages that a text speaks of.
func agesOf(list []word) (out []years) {
	var keys []string
	for _, w := range list {
		keys = append(keys, w.key)
	}
	for _, m := range agePattern.FindAllStringSubmatch(strings.Join(keys, " "), -1) {
		from, _ := strconv.Atoi(m[2])
		y := years{from, from}
		switch {
		case m[1] == "duoi":
			y = years{0, from - 1}
		case m[4] != "":
			y.to, _ = strconv.Atoi(m[4])
			if m[3] != "" {
				y.to--
			}
		case m[1] != "" || m[5] != "":
			y.to = oldest
		}
		out = append(out, y)
	}
	return out
}

// ageOf is the first age that a query speaks of, or nil.
func ageOf(list []word) *years {
	if all := agesOf(list); len(all) > 0 {
		return &all[0]
	}
	return nil
}

// ages are the line of the directory that says for which ages documents are, by their
// names: the step from the document before, the first and the last year.
func (b *builder) ages() string {
	var out []byte
	last := 0
	for doc, d := range b.docs {
		for _, y := range agesOf(words(d.Name)) {
			if y.from > y.to {
				continue
			}
			out = putNumber(putNumber(putNumber(out, doc-last), y.from), y.to)
			last = doc
		}
	}
	return string(out)
}

// readAges undoes ages.
func readAges(line string) map[int][]years {
	out := map[int][]years{}
	list := numbers(line)
	for doc, i := 0, 0; i+2 < len(list); i += 3 {
		doc += list[i]
		out[doc] = append(out[doc], years{list[i+1], list[i+2]})
	}
	return out
}

// aged is the score of a document after its ages were held against the query's: who asks
// for a child of twelve is not first told what is for people of fourteen and more.
func (q *query) aged(spans []years, score int) int {
	if q.age == nil || len(spans) == 0 {
		return score
	}
	for _, s := range spans {
		if s.from <= q.age.to && q.age.from <= s.to {
			return score * ofAge / 100
		}
	}
	return score * notOfAge / 100
}
