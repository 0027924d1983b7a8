package vi

import "strings"

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
