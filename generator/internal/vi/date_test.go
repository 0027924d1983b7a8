package vi

import (
	"encoding/json"
	"errors"
	"testing"
	"time"
)

func TestParseDate(t *testing.T) {
	want := Date{2026, time.November, 23}
	for _, s := range []string{"2026-11-23", "23/11/2026", "23-11-2026", " 23/11/2026 "} {
		if got, err := ParseDate(s); err != nil || got != want {
			t.Errorf("ParseDate(%q) = %v, %v", s, got, err)
		}
	}
	if got, err := ParseDate("5/2/2026"); err != nil || got != (Date{2026, time.February, 5}) {
		t.Errorf("5/2/2026 = %v, %v: the day comes first", got, err)
	}
	for s, reason := range map[string]DateReason{
		"": DateForm, "2026": DateForm, "23/11/26": DateForm, "23.11.2026": DateForm, "2026/11/23": DateForm,
		"2026-1-3": DateForm, "23/11-2026": DateForm, "a/b/2026": DateForm, "+1/+2/2026": DateForm, "123/1/2026": DateForm,
		"29/02/2026": DateImpossible, "31/04/2026": DateImpossible, "2026-13-01": DateImpossible, "0/1/2026": DateImpossible,
		"1/1/1026": DateYear,
	} {
		_, err := ParseDate(s)
		if e := (*DateError)(nil); !errors.As(err, &e) || e.Reason != reason {
			t.Errorf("ParseDate(%q): %v, want %q", s, err, reason)
		}
	}
}

func TestDateForms(t *testing.T) {
	tests := []struct{ iso, short, long, weekday string }{
		{"2026-11-23", "23/11/2026", "ngày 23 tháng 11 năm 2026", "thứ Hai"},
		{"2026-02-05", "05/02/2026", "ngày 05 tháng 02 năm 2026", "thứ Năm"},
		{"2026-03-01", "01/03/2026", "ngày 01 tháng 3 năm 2026", "Chủ nhật"},
		{"2028-02-29", "29/02/2028", "ngày 29 tháng 02 năm 2028", "thứ Ba"},
	}
	for _, tt := range tests {
		d, err := ParseDate(tt.iso)
		if err != nil || d.String() != tt.iso || d.Short() != tt.short || d.Long() != tt.long || d.Weekday() != tt.weekday {
			t.Errorf("%s: %q %q %q %v", tt.iso, d.Short(), d.Long(), d.Weekday(), err)
		}
	}
	var none Date
	if none.String()+none.Short()+none.Long()+none.Weekday() != "" || !none.IsZero() {
		t.Error("no date must print as nothing")
	}
}

func TestDateReckoning(t *testing.T) {
	d := Date{2026, time.December, 31}
	next := d.AddDays(1)
	if next != (Date{2027, time.January, 1}) || d.DaysUntil(next) != 1 || next.DaysUntil(d) != -1 {
		t.Errorf("the day after %v is %v", d, next)
	}
	if !d.Before(next) || !next.After(d) || d.Compare(d) != 0 || !(Date{}).Before(d) {
		t.Error("dates compare wrongly")
	}
	if got := DateOf(time.Date(2026, 11, 22, 20, 0, 0, 0, time.UTC).In(Zone)); got != (Date{2026, 11, 23}) {
		t.Errorf("evening in London is %v in Vietnam", got)
	}
	if got := Today().DaysUntil(DateOf(time.Now().UTC())); got < -1 || got > 0 {
		t.Errorf("today is %d days from UTC", got)
	}
}

func TestDateText(t *testing.T) {
	in := map[Date]Date{{2026, 11, 23}: {}}
	b, err := json.Marshal(in)
	if err != nil || string(b) != `{"2026-11-23":""}` {
		t.Fatalf("%s, %v", b, err)
	}
	var out map[Date]Date
	if err := json.Unmarshal(b, &out); err != nil || len(out) != 1 || !out[Date{2026, 11, 23}].IsZero() {
		t.Errorf("%v, %v", out, err)
	}
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2026-11-23", "5/2/2026", "29-02-2028", "--", "0/0/0000"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDate(s)
		if err != nil {
			return
		}
		for _, form := range []string{d.String(), d.Short()} {
			if again, err := ParseDate(form); err != nil || again != d {
				t.Errorf("%q gave %v; %q gives %v, %v", s, d, form, again, err)
			}
		}
	})
}
