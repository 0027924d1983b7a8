package fill

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
)

// Asked are questions as a clerk meets them: before those of one key, the same question over
// all fields of work (Over) for each reason that several of them have. Whoever answers it
// answers all of them that have no answer of their own.
func Asked(all []*Question) (out []*Question) {
	overs := wide(all, 2)
	for i, q := range all {
		if i == 0 || all[i-1].Kind != q.Kind || all[i-1].Key != q.Key {
			for _, w := range overs {
				if w.Kind == q.Kind && w.Key == q.Key {
					out = append(out, w)
				}
			}
		}
		out = append(out, q)
	}
	return out
}

// wide are the questions over at least so many fields of work, in the order of the first of
// each. What stands somewhere already is looked at record by record, and is in none.
func wide(all []*Question, least int) []*Question {
	var out []*Question
	by := map[string]*Question{}
	for _, q := range all {
		if q.Look || q.Group == "" {
			continue
		}
		sum := sha256.Sum256([]byte(q.Why + "\n\n"))
		id := q.Kind.Folder + "." + q.Key + "." + hex.EncodeToString(sum[:4])
		w := by[id]
		if w == nil {
			w = &Question{ID: id, Kind: q.Kind, Key: q.Key, Field: q.Field, Why: q.Why}
			by[id] = w
			out = append(out, w)
		}
		w.Over = append(w.Over, q)
		w.Gaps = append(w.Gaps, q.Gaps...)
	}
	out = slices.DeleteFunc(out, func(w *Question) bool { return len(w.Over) < least })
	for _, w := range out {
		slices.SortStableFunc(w.Gaps, ByUse)
	}
	return out
}

// GroupOf is the field of work of a record among those that a question is over.
func (q *Question) GroupOf(file string) string {
	for _, over := range q.Over {
		if _, asks := over.Gap(file); asks {
			return over.Group
		}
	}
	return q.Group
}
