package words

import "testing"

// TestLasting: what versions are made of does not change when a length is said better.
func TestLasting(t *testing.T) {
	b := embedded(t)
	for n, want := range map[Lasting]struct{ english, key string }{
		1:   {"1 second", "duration.seconds | 1"},
		60:  {"1 minute", "duration.minutes | 1"},
		61:  {"1 minute 1 second", "duration.both | duration.minutes | 1 | 01"},
		125: {"2 minutes 5 seconds", "duration.both | duration.minutes | 2 | 05"},
	} {
		if got := b.Table("en").Write(n); got != want.english {
			t.Errorf("%d: %s", n, got)
		}
		if got := keys.Write(n); got != want.key {
			t.Errorf("%d: %s", n, got)
		}
	}
}
