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

// TestPaydayHours: a payment of which only the beginning is known says that.
func TestPaydayHours(t *testing.T) {
	p := placed(t, "print")
	p.Site.Date = vi.Date{Year: 2026, Month: 11, Day: 27}
	hour := func(h int) record.Clock { return record.Clock{Clock: vi.Clock{Hour: h, Minute: 30}} }
	for _, x := range []struct {
		from, to record.Clock
		want     string
	}{
		{record.Clock{}, record.Clock{}, "thứ Năm 10/12/2026"},
		{hour(7), record.Clock{}, "thứ Năm 10/12/2026, từ 7\u00a0giờ\u00a030"},
		{hour(7), hour(10), "thứ Năm 10/12/2026, 7\u00a0giờ\u00a030 đến 10\u00a0giờ\u00a030"},
	} {
		got := p.Paydays([]record.Payday{{What: "Trợ cấp", On: record.Day{Date: vi.Date{Year: 2026, Month: 12, Day: 10}}, From: x.from, To: x.to}})
		if len(got) != 1 || got[0].When != x.want {
			t.Errorf("%+v, want %q", got, x.want)
		}
	}
}

// TestAllowanceEach: what a sum is counted by is said once, however the record says it.
func TestAllowanceEach(t *testing.T) {
	p := placed(t, "kiosk")
	p.Site.Date = vi.Date{Year: 2026, Month: 11, Day: 27}
	for each, want := range map[string]string{
		"tháng":              `<b data-en="500,000 VND each month">500.000 đồng mỗi tháng</b>`,
		"mỗi tháng":          `<b data-en="500,000 VND each month">500.000 đồng mỗi tháng</b>`,
		"Hằng tháng":         `<b data-en="500,000 VND each month">500.000 đồng mỗi tháng</b>`,
		"một hộ":             `<b data-en="500,000 VND each household">500.000 đồng mỗi hộ</b>`,
		"hạng":               `<b data-en="500,000 VND each hạng">500.000 đồng mỗi hạng</b>`,
		"mỗi người cao tuổi": `<b data-en="500,000 VND each người cao tuổi">500.000 đồng mỗi người cao tuổi</b>`,
	} {
		got := p.Allowances([]record.Allowance{{Who: "Hộ", Amount: "500000", Each: each, From: record.Day{Date: p.Site.Date}, Document: "Văn bản"}})
		if text := string(p.Speaker().Unfold([]byte("<b>" + got[0].Amount.Text + "</b>"))); text != want {
			t.Errorf("%s: %s, want %s", each, text, want)
		}
	}
}
