package view

import (
	"slices"
	"testing"
	"time"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TestPaydaysTold: no day is named beyond a holiday that is not decided, and nobody is told that
// a payment is lost where the record does not say so.
func TestPaydaysTold(t *testing.T) {
	on := func(year int, month time.Month, d int) record.Day {
		return record.Day{Date: vi.Date{Year: year, Month: month, Day: d}}
	}
	p := placed(t, "site")
	p.Site.Date = vi.Date{Year: 2026, Month: 11, Day: 27}
	row := record.Payday{What: "Trợ cấp", On: on(2026, 1, 10), Repeat: record.EachMonth, Until: on(2027, 12, 10), Place: "Nhà văn hóa"}
	for _, x := range []struct {
		off       record.DayOff
		repeat    record.Repeat
		undecided bool
		next      []string
		told      string
	}{
		{record.DayMoved, record.EachMonth, false, []string{"10/12/2026", "11/01/2027", "10/02/2027"}, "Trùng ngày nghỉ thì trả vào ngày làm việc kế tiếp."},
		{record.DayMoved, record.EachMonth, true, []string{"10/12/2026", "11/01/2027"}, "Trùng ngày nghỉ thì trả vào ngày làm việc kế tiếp."},
		{"", record.EachMonth, true, []string{"10/12/2026"}, "Trùng ngày nghỉ thì hỏi nơi trả xem trả ngày nào."},
		{record.DayDropped, record.EachMonth, true, []string{"10/12/2026"}, "Trùng ngày nghỉ thì lần ấy không trả."},
		{"", record.FirstWorkday, true, []string{"01/12/2026", "04/01/2027", "01/02/2027"}, ""},
	} {
		p.Site.Config.Holidays = nil
		if x.undecided {
			p.Site.Config.Holidays = []site.Holiday{{Name: "Tết Dương lịch", From: on(2027, 1, 1)}, {Name: "Tết Nguyên đán", From: on(2027, 2, 6), To: on(2027, 2, 8), Undecided: true}}
		}
		row.DayOff, row.Repeat = x.off, x.repeat
		got := p.Paydays([]record.Payday{row})
		if len(got) != 1 || got[0].Off != x.told {
			t.Errorf("%s %s: %+v", x.off, x.repeat, got)
			continue
		}
		var days []string
		for _, d := range got[0].Next {
			days = append(days, d[len(d)-len("10/12/2026"):])
		}
		if !slices.Equal(days, x.next) {
			t.Errorf("%s %s: %v, want %v", x.off, x.repeat, days, x.next)
		}
	}
}
