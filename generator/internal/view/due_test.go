package view

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TestCalendarOfTheScript: in time, with the days off that have passed, for what was handed in
// before them.
func TestCalendarOfTheScript(t *testing.T) {
	p := placed(t, "site")
	p.Site.Date = vi.Date{Year: 2026, Month: 9, Day: 7}
	on := func(month, day int) record.Day {
		return record.Day{Date: vi.Date{Year: 2026, Month: time.Month(month), Day: day}}
	}
	p.Site.Config.Holidays = []site.Holiday{{Name: "Quốc khánh", From: on(9, 1), To: on(9, 2)}, {Name: "Giải phóng", From: on(4, 30)}}
	p.Site.Config.WorkingDays = []site.WorkingDay{{Name: "làm bù", Day: on(8, 22)}}
	if got := p.Due().Script; got != (DueScript{"2026-04-30 2026-09-01 2026-09-02", "2026-08-22", "2026-12-31", ""}) {
		t.Errorf("%+v", got)
	}
}

// TestLaterThanKnown: what is ready behind the last day of which days off are known may be ready
// later, and is told as such; Tết that is not decided is one of its kind.
func TestLaterThanKnown(t *testing.T) {
	limit, err := vi.ParseTimeLimit("7 ngày làm việc")
	if err != nil {
		t.Fatal(err)
	}
	at := func(y int, m time.Month, d int) vi.Date { return vi.Date{Year: y, Month: m, Day: d} }
	for undecided, want := range map[bool][2]string{true: {"2027-02-05", "11/02/2027 true"}, false: {"", "11/02/2027 false"}} {
		p := placed(t, "site")
		p.Site.Date = at(2027, 2, 1)
		day := func(m time.Month, d int) record.Day { return record.Day{Date: at(2027, m, d)} }
		p.Site.Config.Holidays = []site.Holiday{
			{Name: "Tết Nguyên đán", From: day(2, 6), To: day(2, 8), Undecided: undecided},
			{Name: "Giỗ Tổ", From: day(4, 16)}, {Name: "30/4", From: day(4, 30)}, {Name: "1/5", From: day(5, 1)}, {Name: "2/9", From: day(9, 2)},
		}
		p.Site.Procedures = []*site.Procedure{{Procedure: &record.Procedure{Base: record.Base{Kind: record.KindOf[*record.Procedure](), ID: "mot"}, Ways: []record.Way{{Time: record.Time{State: record.TimeStated, Limit: limit}}}}, State: site.InForce}}
		v := p.Due()
		one := v.Waits[0]
		if got := [2]string{v.Beyond.ISO, fmt.Sprintf("%s %t", strings.TrimPrefix(one.Ready.Text, "Thứ Năm "), one.Later)}; got != want {
			t.Errorf("undecided %t: %q, want %q", undecided, got, want)
		}
	}
}

// TestShutDesk: the day on which an office is shut for itself counts, but whoever is told a day is told
// from when on somebody is there: of a change, of a week with few days, and not of a holiday, on which
// nothing is ready.
func TestShutDesk(t *testing.T) {
	limit, err := vi.ParseTimeLimit("3 ngày làm việc")
	if err != nil {
		t.Fatal(err)
	}
	november := func(day int) record.Day { return record.Day{Date: vi.Date{Year: 2026, Month: 11, Day: day}} }
	at := func(hour int) record.Clock { return record.Clock{Clock: vi.Clock{Hour: hour}} }
	for _, c := range []struct {
		days    string
		changes []record.Change
		want    string // filed Monday 23/11, ready Thursday 26/11
	}{
		{"thứ Hai đến thứ Sáu", nil, "[] [] "},
		{"thứ Hai đến thứ Sáu", []record.Change{{From: november(26), To: november(27), Why: "kiểm kê"}}, "[] [Một cửa đóng cửa ngày ấy (kiểm kê): đến lấy từ Thứ Hai 30/11/2026.] 2026-11-26 2026-11-27"},
		{"thứ Hai đến thứ Sáu", []record.Change{{From: november(26), Open: at(8), Close: at(9), Why: "họp"}}, "[] [] "},
		{"thứ Ba, thứ Sáu", nil, "[Một cửa đóng cửa ngày ấy: đến nộp từ Thứ Ba 24/11/2026.] [Một cửa đóng cửa ngày ấy: đến lấy từ Thứ Sáu 27/11/2026.] "},
		{"thứ Hai đến thứ Sáu", []record.Change{{From: november(23), To: record.Day{Date: vi.Date{Year: 2027, Month: 2, Day: 26}}, Why: "dời trụ sở"}}, "[Một cửa đóng cửa ngày ấy (dời trụ sở): gọi hỏi trước khi đến.] [Một cửa đóng cửa ngày ấy (dời trụ sở): gọi hỏi trước khi đến.] "},
	} {
		p := placed(t, "site")
		p.Site.Date = november(23).Date
		o := &site.Office{Office: &record.Office{Name: "Một cửa", Hours: []record.Hours{{Days: c.days, Open: at(8), Close: at(11)}}, Changes: c.changes}}
		p.Site.Procedures = []*site.Procedure{{Office: o, State: site.InForce, Procedure: &record.Procedure{
			Base: record.Base{Kind: record.KindOf[*record.Procedure](), ID: "mot"},
			Ways: []record.Way{{Time: record.Time{State: record.TimeStated, Limit: limit}}},
		}}}
		due := p.Due()
		one := due.Waits[0].Days[0]
		if !strings.HasPrefix(one.Ready.Text, "Thứ Năm 26/11/2026") {
			t.Errorf("%s: ready %s: the term does not stop for a desk", c.days, one.Ready.Text)
		}
		got := fmt.Sprint(one.FiledShut, " ", one.ReadyShut)
		days := c.want[strings.LastIndex(c.want, "]")+1:]
		if got != strings.TrimSuffix(c.want, days) {
			t.Errorf("%s: %s, want %s", c.days, got, c.want)
		}
		for _, day := range strings.Fields(days) {
			if !strings.Contains(due.Script.Shut, `"`+day+`":["Một cửa`) {
				t.Errorf("%s: the script is not told of %s: %s", c.days, day, due.Script.Shut)
			}
		}
	}
}

// TestFewAreNamed: of a time limit that many procedures have a few are named, and how many others there are; none goes without a word.
func TestFewAreNamed(t *testing.T) {
	limit, err := vi.ParseTimeLimit("3 ngày làm việc")
	if err != nil {
		t.Fatal(err)
	}
	for procedures, want := range map[int]string{8: "8 ", 9: "4 và 5 thủ tục khác có cùng thời hạn"} {
		p := placed(t, "site")
		p.Site.Date = vi.Date{Year: 2026, Month: 11, Day: 23}
		p.Site.Procedures = nil
		for i := range procedures {
			p.Site.Procedures = append(p.Site.Procedures, &site.Procedure{Procedure: &record.Procedure{Base: record.Base{Kind: record.KindOf[*record.Procedure](), ID: fmt.Sprint("so-", i)}, Ways: []record.Way{{Time: record.Time{State: record.TimeStated, Limit: limit}}}}, State: site.InForce})
		}
		one := p.Due().Waits[0]
		if got := fmt.Sprint(len(one.Procedures), " ", one.More); got != want {
			t.Errorf("%d procedures: %q, want %q", procedures, got, want)
		}
	}
}
