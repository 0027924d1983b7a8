package record

import (
	"slices"
	"strconv"
	"strings"

	"niemyet/generator/internal/vi"
)

// A file may go through stages with a limit each. An import says so in the note of the time, in words that stand here and
// nowhere else; the pages read them and say the same in the language of the reader.

const (
	manyStages   = "Qua nhiều bước, xem mô tả"
	stagesBegin  = "Qua "
	stagesBehind = " bước: "
)

// StagesNote is what the note of a time says of stages: their limits, or where none are told that there are some. The unit
// stands behind the last one alone where all have it: "Qua 3 bước: 2, 5, 3 ngày làm việc".
func StagesNote(limits []vi.TimeLimit) string {
	if len(limits) == 0 {
		return manyStages
	}
	told := make([]string, len(limits))
	for i, limit := range limits {
		told[i] = limit.String()
	}
	return stagesBegin + strconv.Itoa(len(limits)) + stagesBehind + strings.Join(unitOnce(told), ", ")
}

// StagesIn reads such a note; is tells whether it is one.
func StagesIn(note string) (limits []vi.TimeLimit, is bool) {
	if note == manyStages {
		return nil, true
	}
	rest, begins := strings.CutPrefix(note, stagesBegin)
	count, list, parted := strings.Cut(rest, stagesBehind)
	if !begins || !parted {
		return nil, false
	}
	parts := strings.Split(list, ", ")
	_, unit, _ := strings.Cut(parts[len(parts)-1], " ")
	for _, part := range parts {
		if !strings.Contains(part, " ") {
			part += " " + unit
		}
		limit, err := vi.ParseTimeLimit(part)
		if err != nil {
			return nil, false
		}
		limits = append(limits, limit)
	}
	return limits, count == strconv.Itoa(len(limits)) && StagesNote(limits) == note
}

// unitOnce says the unit of limits behind the last one alone where all have it.
func unitOnce(limits []string) []string {
	number, unit, _ := strings.Cut(limits[len(limits)-1], " ")
	out := slices.Clone(limits)
	for i, limit := range limits {
		n, u, _ := strings.Cut(limit, " ")
		if u != unit || unit == "" {
			return limits
		}
		out[i] = n
	}
	out[len(out)-1] = number + " " + unit
	return out
}
