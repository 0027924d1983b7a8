package record

import (
	"maps"
	"slices"
	"strings"
)

// share lets the values of a table be parts of the text that is kept anyway. The decoder reads a
// copy of the text and copies values out of it: with thousands of records in memory both were
// held for as long as the records. A long text is one of few, such as the words of the layouts: it
// stays as the decoder has it, for each value is looked for from where the last stood to its end.
func (t *Table) share(text string) {
	if len(text) > mostShared {
		return
	}
	s := sharing{text: text}
	t.data, _ = s.value(t.data).(map[string]any)
}

// mostShared is how many bytes a text has at most whose values are made parts of it.
const mostShared = 64 << 10

// sharing goes through values about in the order in which they stand.
type sharing struct {
	text   string
	at     int // where the last was found
	missed int // values that stand there otherwise
}

// mostMissed is after how many values that the text writes otherwise (with escapes) all others are copied: each is
// looked for in all of the text.
const mostMissed = 200

// nearby is how far before the last value the next may begin: keys of a row come in the order of
// the alphabet, and not in that of the file.
const nearby = 2 << 10

func (s *sharing) value(value any) any {
	switch v := value.(type) {
	case string:
		return s.part(v)
	case map[string]any:
		out := make(map[string]any, len(v))
		for _, key := range slices.Sorted(maps.Keys(v)) {
			out[s.part(key)] = s.value(v[key])
		}
		return out
	case []map[string]any:
		for i, row := range v {
			v[i], _ = s.value(row).(map[string]any)
		}
	case []any:
		for i, item := range v {
			v[i] = s.value(item)
		}
	}
	return value
}

// part is a value as a part of the text; one that stands there otherwise is copied.
func (s *sharing) part(v string) string {
	if v == "" {
		return ""
	}
	if s.missed > mostMissed {
		return strings.Clone(v)
	}
	for _, from := range []int{max(0, s.at-nearby), 0} {
		if i := strings.Index(s.text[from:], v); i >= 0 {
			s.at = from + i
			return s.text[s.at : s.at+len(v)]
		}
	}
	s.missed++
	return strings.Clone(v)
}
