package view

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// The national base has one number for a way and tells in its description that it takes longer in some communes or cases
// ("đối với các xã miền núi … không quá 17 ngày"). Who is told the number alone comes back before it is ready.

var (
	// remarkEnd parts what a description says of one thing from what it says of the next.
	remarkEnd = regexp.MustCompile(`[;\n]|\.(?:\s|$)`)
	// takesTime is how words stand before a time that the file takes, folded.
	takesTime = regexp.MustCompile(`khong qua|thoi (?:han|gian)|truong hop|doi voi|tang them|phuc tap`)
	// otherTime is how they stand before a time that is none of the file's: how long something is posted, by when one files.
	otherTime = regexp.MustCompile(`niem yet|truoc khi|sau khi|trong vong|cat giam|truoc$|\d/$|ke tu`)
)

// longerTime tells whether the description of a way tells a time that is longer than what stands as its time.
func longerTime(ways []record.Way) bool {
	longest := vi.TimeLimit{}
	for _, w := range ways {
		if w.Time.State == record.TimeStated && longer(w.Time.Limit, longest) {
			longest = w.Time.Limit
		}
	}
	if longest.IsZero() || longest.Immediate {
		return false
	}
	for _, w := range ways {
		for _, sentence := range remarkEnd.Split(w.Note+"\n"+w.TimeNote, -1) {
			for _, found := range vi.FindTimeLimits(sentence) {
				if tellsLonger(sentence, found, longest) {
					return true
				}
			}
		}
	}
	return false
}

// tellsLonger tells whether a sentence says of a time in it that the file takes it, and it is longer.
func tellsLonger(sentence string, found vi.TimeLimitAt, than vi.TimeLimit) bool {
	before, after := strings.TrimSpace(vi.Fold(sentence[:found.Start])), strings.TrimSpace(vi.Fold(sentence[found.End:]))
	if otherTime.MatchString(before) || strings.HasPrefix(after, "truoc khi") || !strings.Contains(before, "tang them") && !longer(found.Limit, than) {
		return false
	}
	return found.Limit.AtMost || takesTime.MatchString(before) || strings.HasPrefix(after, "doi voi") || strings.HasSuffix(strings.TrimSpace(sentence[:found.Start]), ":")
}

// longer compares times of days alone: hours and months are not weighed against them.
func longer(a, b vi.TimeLimit) bool {
	days := func(t vi.TimeLimit) bool { return t.Unit == vi.Day || t.Unit == vi.WorkingDay }
	return days(a) && (b.IsZero() || days(b)) && a.Tenths > b.Tenths
}
