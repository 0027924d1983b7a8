package view

import "testing"

// TestWholeOf: what a time is made of is not the time.
func TestWholeOf(t *testing.T) {
	for note, want := range map[string]string{
		"02 tháng và 15 ngày làm việc, trong đó: a) Trong thời hạn 02 tháng": "02 tháng và 15 ngày làm việc",
		"02 tháng, trong đó 15 ngày thẩm định":                               "",
		"Thẩm định 02 tháng và 15 ngày, trong đó có ngày nghỉ":               "",
		"02 tháng và 15 ngày": "",
	} {
		if got := wholeOf(note); got != want {
			t.Errorf("%q: %q, want %q", note, got, want)
		}
	}
}
