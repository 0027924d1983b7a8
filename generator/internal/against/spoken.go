package against

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/vi"
)

// A radio script writes its numbers as they are read: "bảy mươi lăm tuổi", "ba ngày làm
// việc". written gives such a text with figures, so that it is compared as any other.

// mostSpoken is the greatest number that a script spells out before "tuổi" or "ngày".
const mostSpoken = 120

var figureOf, spokenNumber = spokenNumbers()

func spokenNumbers() (map[string]string, *regexp.Regexp) {
	figures := map[string]string{}
	var words []string
	for n := int64(1); n <= mostSpoken; n++ {
		word := vi.SpokenInt(n)
		figures[word] = strconv.FormatInt(n, 10)
		words = append(words, regexp.QuoteMeta(word))
	}
	// The longest first: "bảy mươi lăm" before "bảy".
	slices.SortFunc(words, func(a, b string) int { return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b)) })
	return figures, regexp.MustCompile(`(^|[^\pL])(` + strings.Join(words, "|") + `)( (?:tháng )?tuổi| ngày làm việc| ngày(?: kể| từ| sau))`)
}

func written(text string) string {
	text, _ = vi.Clean(text)
	return spokenNumber.ReplaceAllStringFunc(strings.ToLower(text), func(found string) string {
		m := spokenNumber.FindStringSubmatch(found)
		return m[1] + figureOf[m[2]] + m[3]
	})
}
