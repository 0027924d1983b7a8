package site

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

func date(year, month, day int) vi.Date {
	return vi.Date{Year: year, Month: time.Month(month), Day: day}
}

// TestClosures: the signs of holidays are those of the next decided stretches by date, whatever the order of the file; when the
// house opens again is told only where all offices agree.
func TestClosures(t *testing.T) {
	off := func(name string, from, to vi.Date, undecided bool) Holiday {
		return Holiday{Name: name, From: record.Day{Date: from}, To: record.Day{Date: to}, Undecided: undecided}
	}
	hours := func(days ...string) (out []*Office) {
		for _, d := range days {
			o := &Office{Office: &record.Office{}}
			open, _ := vi.ParseClock("7:30")
			shut, _ := vi.ParseClock("11:30")
			o.Hours = []record.Hours{{Days: d, Open: record.Clock{Clock: open}, Close: record.Clock{Clock: shut}}}
			out = append(out, o)
		}
		return out
	}
	list := []Holiday{
		off("Lao động", date(2027, 5, 1), vi.Date{}, false),
		off("Tết Nguyên đán", date(2027, 2, 6), date(2027, 2, 8), true),
		off("Quốc khánh", date(2026, 9, 2), vi.Date{}, false),
		off("Giải phóng", date(2027, 4, 30), vi.Date{}, false),
		off("Tết Dương lịch", date(2027, 1, 1), vi.Date{}, false),
	}
	half := append([]Holiday{}, list...)
	half[0].Undecided = true
	cases := []struct {
		name    string
		list    []Holiday
		offices []*Office
		want    string
	}{
		{"weekdays", list, hours("Thứ Hai đến thứ Sáu"), "Tết Dương lịch 01/01/2027–01/01/2027 04/01/2027; Giải phóng+Lao động 30/04/2027–01/05/2027 03/05/2027"},
		{"one office opens on Saturday", list, hours("Thứ Hai đến thứ Sáu", "Thứ Hai đến thứ Bảy"), "Tết Dương lịch 01/01/2027–01/01/2027 ; Giải phóng+Lao động 30/04/2027–01/05/2027 03/05/2027"},
		{"hours that nobody can read", list, hours("Khi rảnh"), "Tết Dương lịch 01/01/2027–01/01/2027 ; Giải phóng+Lao động 30/04/2027–01/05/2027 "},
		{"the end of a stretch is open", half, hours("Thứ Hai đến thứ Sáu"), "Tết Dương lịch 01/01/2027–01/01/2027 04/01/2027"},
		{"no day of opening within ten", []Holiday{off("Một", date(2027, 6, 2), vi.Date{}, false), off("Hai", date(2027, 6, 9), vi.Date{}, false)}, hours("Thứ Tư"), "Một 02/06/2027–02/06/2027 ; Hai 09/06/2027–09/06/2027 16/06/2027"},
		{"none", nil, nil, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := &Site{Date: date(2026, 11, 23), Config: &Config{Holidays: c.list}, Offices: c.offices}
			var got []string
			for _, x := range s.Closures() {
				again := ""
				if !x.Again.IsZero() {
					again = x.Again.Short()
				}
				got = append(got, fmt.Sprintf("%s %s–%s %s", strings.Join(x.Names, "+"), x.From.Short(), x.To.Short(), again))
			}
			if told := strings.Join(got, "; "); told != c.want {
				t.Errorf("got  %s\nwant %s", told, c.want)
			}
		})
	}
}
