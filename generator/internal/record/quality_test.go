package record

import "testing"

// TestStanding: a value at a limit is within it; without a limit or a number nothing is judged.
func TestStanding(t *testing.T) {
	for _, x := range []struct {
		value, least, most Decimal
		want               Standing
	}{
		{"0,2", "0,2", "1", Within}, {"1", "0,2", "1", Within}, {"0,19", "0,2", "1", TooLow}, {"1,01", "0,2", "1", TooHigh},
		{"3", "", "2", TooHigh}, {"2", "", "2", Within}, {"1", "2", "", TooLow}, {"0", "", "0", Within}, {"1", "", "0", TooHigh},
		{"?", "0,2", "1", NotJudged}, {"5", "", "", NotJudged}, {"5", "?", "", NotJudged}, {"7", "8,5", "6", NotJudged},
		{"1.000", "", "999,9999", TooHigh}, {"12,5", "12,5000", "", Within},
	} {
		if got := (Measure{Value: x.value, Least: x.least, Most: x.most}).Standing(); got != x.want {
			t.Errorf("%s of %s to %s: %d, want %d", x.value, x.least, x.most, got, x.want)
		}
	}
}
