package vi

import (
	"slices"
	"strings"
)

// InCase is the name of a case behind words that say "trường hợp" already: of "Trường hợp
// trẻ bị bỏ rơi" it is "trẻ bị bỏ rơi". Any other name stays.
func InCase(name string) string {
	for _, lead := range []string{"Trường hợp ", "trường hợp "} {
		if rest, ok := strings.CutPrefix(name, lead); ok {
			return rest
		}
	}
	return name
}

// perWords are what "mỗi" is written as, too.
var perWords = []string{"mỗi", "hằng", "hàng", "một", "từng"}

// Per is what something is counted by behind words that say "mỗi" already: of "mỗi tháng" and
// "Hằng tháng" it is "tháng". Any other name stays.
func Per(name string) string {
	if first, rest, more := strings.Cut(name, " "); more && slices.Contains(perWords, strings.ToLower(first)) {
		return rest
	}
	return name
}
