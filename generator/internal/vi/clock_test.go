package vi

import (
	"errors"
	"testing"
)

func TestParseClock(t *testing.T) {
	for in, want := range map[string]Clock{
		"7:30": {7, 30}, "07:30": {7, 30}, "7 giờ 30": {7, 30}, "7h30": {7, 30}, "7g30": {7, 30}, "17 giờ": {17, 0},
		"7 giờ 30 phút": {7, 30}, " 0:00 ": {0, 0}, "23H59": {23, 59}, "11h": {11, 0},
	} {
		if got, err := ParseClock(in); err != nil || got != want {
			t.Errorf("ParseClock(%q) = %v, %v", in, got, err)
		}
	}
	for in, reason := range map[string]ClockReason{
		"": ClockForm, "7": ClockForm, "7:3": ClockForm, "7:": ClockForm, ":30": ClockForm, "7.30": ClockForm, "007:30": ClockForm,
		"7h5": ClockForm, "7:30 sáng": ClockForm, "24:00": ClockImpossible, "7:60": ClockImpossible,
	} {
		_, err := ParseClock(in)
		if e := (*ClockError)(nil); !errors.As(err, &e) || e.Reason != reason {
			t.Errorf("ParseClock(%q): %v, want %q", in, err, reason)
		}
	}
	c := Clock{7, 5}
	if c.String() != "07:05" || c.Spoken() != "7 giờ 05" || (Clock{Hour: 8}).Spoken() != "8 giờ" || !c.Before(Clock{7, 6}) {
		t.Errorf("%v prints %q", c, c.Spoken())
	}
}

func FuzzParseClock(f *testing.F) {
	for _, s := range []string{"7:30", "7 giờ 30 phút", "7h", "h", "99:99"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if c, err := ParseClock(s); err == nil {
			for _, form := range []string{c.String(), c.Spoken()} {
				if again, err := ParseClock(form); err != nil || again != c {
					t.Errorf("ParseClock(%q) = %v; %q gives %v, %v", s, c, form, again, err)
				}
			}
		}
	})
}
