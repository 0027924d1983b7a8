package search

import (
	"fmt"
)

// deepPairs is how many words of a query are looked for beyond the names.
const deepPairs = 8

// deep looks for slots beyond the names: a pair of neighbours for both, a word for
// itself.
func (e *Engine) deep(slots []slot) [][]uint8 {
	out := make([][]uint8, len(slots))
	for i := range slots {
		out[i] = make([]uint8, e.dir.docs)
	}
	for i := range slots[:min(len(slots), deepPairs)] {
		if slots[i].initials != "" {
			continue
		}
		if i+1 < len(slots) && slots[i+1].initials == "" {
			for _, n := range e.deepList(slots[i].key + " " + slots[i+1].key) {
				value := uint8(inNear - n&1*(inNear-inFar))
				out[i][n/2] = max(out[i][n/2], value)
				out[i+1][n/2] = max(out[i+1][n/2], value)
			}
		}
		if len(slots) == 1 {
			for _, n := range e.deepList(slots[i].key) {
				out[i][n/2] = max(out[i][n/2], uint8(inNear-n&1*(inNear-inFar)))
			}
		}
	}
	return out
}

// deepList are the documents of a word or pair: twice the number, plus one when it
// is far from the name.
func (e *Engine) deepList(key string) []int {
	hash := int(deepHash(key))
	text, err := e.shard(fmt.Sprintf("d%d", hash%e.dir.deep))
	if err != nil {
		return nil
	}
	at := 0
	for text != "" {
		var step, n int
		step, text = takeNumber(text)
		n, text = takeNumber(text)
		at += step
		out := make([]int, n)
		last := 0
		for i := range out {
			step, text = takeNumber(text)
			last += step
			out[i] = last
		}
		if at == hash/e.dir.deep {
			return out
		}
	}
	return nil
}
