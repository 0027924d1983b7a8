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
