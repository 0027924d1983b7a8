package record

import (
	"regexp"
	"strings"

	"niemyet/generator/internal/vi"
)

// percentage is a rate in prose: "0,1% giá trị".
var percentage = regexp.MustCompile(`\d\s*%`)

// FeePointed tells whether the way says where to look for the fee and not what it is: no
// amount, no rate, nothing free.
func (w Way) FeePointed() bool {
	if w.Fee.State != FeeSeeNote || len(w.Fees) > 0 {
		return false
	}
	_, always := Free(w.FeeNote)
	return !always && len(vi.FindMoney(w.FeeNote)) == 0 && !percentage.MatchString(w.FeeNote)
}

// TimePointed tells whether the way says where to look for how long it takes, and no time.
func (w Way) TimePointed() bool {
	note := vi.Fold(w.TimeNote)
	return w.Time.State == TimeSeeNote && len(vi.FindTimeLimits(w.TimeNote)) == 0 && !strings.Contains(note, "trong ngay") && !strings.Contains(note, "ngay sau khi") && !strings.Contains(note, "ngay khi")
}
