package view

import (
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TestRegular: every repeat is told in words, whatever else the record says.
func TestRegular(t *testing.T) {
	p := placed(t, "site")
	for repeat, want := range map[record.Repeat]string{
		"": "", record.Daily: "Hằng ngày, 8\u00a0giờ\u00a0– 9\u00a0giờ", record.Weekly: "Thứ Sáu hằng tuần, 8\u00a0giờ\u00a0– 9\u00a0giờ",
		record.EachMonth: "Ngày 1 hằng tháng, 8\u00a0giờ\u00a0– 9\u00a0giờ", record.EachQuarter: "Ngày 1, mỗi quý một lần, 8\u00a0giờ\u00a0– 9\u00a0giờ",
		record.MonthEnd: "Ngày cuối cùng của mỗi tháng, 8\u00a0giờ\u00a0– 9\u00a0giờ", record.FirstWorkday: "Ngày làm việc đầu tiên của mỗi tháng, 8\u00a0giờ\u00a0– 9\u00a0giờ",
	} {
		row := record.Sitting{On: record.Day{Date: vi.Date{Year: 2027, Month: 1, Day: 1}}, From: record.Clock{Clock: vi.Clock{Hour: 8}}, To: record.Clock{Clock: vi.Clock{Hour: 9}}, Repeat: repeat}
		if got := p.regular(&site.SittingRow{Sitting: &row}); got != want {
			t.Errorf("%s: %q, want %q", repeat, got, want)
		}
	}
}

// TestMovedWithoutReason: the first working day of a month is no day that somebody moved.
func TestMovedWithoutReason(t *testing.T) {
	p := placed(t, "site")
	x := &site.Sitting{Was: vi.Date{Year: 2027, Month: 1, Day: 1}, On: vi.Date{Year: 2027, Month: 1, Day: 4}}
	usual := &site.Sitting{}
	if line := p.sittingLine(x, usual); line.Note != "" || line.Day.Text != "Thứ Hai 04/01/2027" {
		t.Errorf("%q on %s", line.Note, line.Day.Text)
	}
	x.Why = "họp"
	if line := p.sittingLine(x, usual); line.Note != "Chuyển từ ngày 01/01/2027: họp" {
		t.Errorf("%q", line.Note)
	}
}

// TestDaysThatAreNotTold: a sheet tells fewer days to come than a page; of those that either
// does not tell, it tells what is not as usual.
func TestDaysThatAreNotTold(t *testing.T) {
	for medium, want := range map[string]struct{ coming, more, changed int }{"site": {8, 2, 1}, "print": {4, 6, 2}} {
		p := placed(t, medium)
		p.Site.Date = day(1)
		x := &site.Session{Session: &record.Session{Sort: record.Reception}}
		row := &site.SittingRow{Sitting: &record.Sitting{}, Session: x}
		for n := range 10 {
			sitting := &site.Sitting{Row: row, Was: day(n + 1), On: day(n + 1)}
			if n%4 == 1 { // on the second day, the sixth and the tenth
				sitting.Off, sitting.Why = true, "họp"
			}
			x.Sittings = append(x.Sittings, sitting)
		}
		v := p.Session(x)
		if len(v.Coming) != want.coming || v.More != want.more || len(v.Changed) != want.changed {
			t.Errorf("%s: %d to come, %d more, %d changed", medium, len(v.Coming), v.More, len(v.Changed))
		}
	}
}

// TestScheduleThatRanOut: a schedule that was meant to go on says that its days are over and that
// one should ask; a meeting that was held is past. Neither is a rule that lost its force.
func TestScheduleThatRanOut(t *testing.T) {
	for repeat, want := range map[record.Repeat]string{
		record.Weekly: "Lịch chỉ công bố đến hết ngày 01/12/2026, chưa có lịch mới. Gọi hỏi trước khi đến.", "": "Buổi cuối: 01/12/2026",
	} {
		p := placed(t, "site")
		p.Site.Date = vi.Date{Year: 2027, Month: 1, Day: 4}
		x := &site.Session{Session: &record.Session{Sort: record.Reception}}
		row := &site.SittingRow{Sitting: &record.Sitting{Repeat: repeat}, Session: x}
		last := vi.Date{Year: 2026, Month: 12, Day: 1}
		x.Rows, x.Sittings = []*site.SittingRow{row}, []*site.Sitting{{Row: row, Was: last, On: last}}
		banner := p.SessionBanner(x)
		if banner == nil || banner.Kind != BannerRemark || banner.Text != want {
			t.Errorf("%q: %+v, want %q", repeat, banner, want)
		}
	}
}
