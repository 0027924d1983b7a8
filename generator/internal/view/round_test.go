package view

import (
	"strings"
	"testing"
	"time"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TestRoundsOfUndecidedDays: what a holiday moves has a day where the days off are decided, and
// none where they are not.
func TestRoundsOfUndecidedDays(t *testing.T) {
	on := func(year int, month time.Month, d int) record.Day {
		return record.Day{Date: vi.Date{Year: year, Month: month, Day: d}}
	}
	x := &site.Policy{Policy: &record.Policy{Rounds: []record.Round{{
		Area: "Tổ 1", What: "Rác", Weekdays: []record.Weekday{record.Weekdays()[5]}, From: on(2027, 1, 1), Until: on(2027, 3, 31), OnDayOff: record.RoundNextDay,
	}}}}
	for undecided, want := range map[bool]string{false: "Tổ 1: rác: chuyển sang thứ Ba 09/02/2027 (Tết Nguyên đán)", true: "Tổ 1: rác: không thu (Tết Nguyên đán); thu bù ngày đầu tiên sau kỳ nghỉ, ngày nào thì báo khi có lịch nghỉ chính thức"} {
		p := placed(t, "kiosk")
		p.Site.Date = vi.Date{Year: 2026, Month: 11, Day: 27}
		p.Site.Config.Holidays = []site.Holiday{{Name: "Tết Dương lịch", From: on(2027, 1, 1)}, {Name: "Tết Nguyên đán", From: on(2027, 2, 6), To: on(2027, 2, 8), Undecided: undecided}}
		v := p.Rounds(x)
		if len(v.Changed) != 1 || !strings.Contains(strings.ToLower(p.Speaker().Plain(strings.Join(v.Changed[0].Said, "|"))), strings.ToLower(want)) {
			t.Errorf("undecided %t: %+v, want %s", undecided, v.Changed, want)
		}
		p.Site.Date = vi.Date{Year: 2027, Month: 2, Day: 5}
		soon, next := "thứ Ba 09/02/2027", "thứ Ba 09/02/2027"
		if undecided {
			soon, next = "", "thứ Bảy 13/02/2027"
		}
		v = p.Rounds(x)
		var days []string
		for _, d := range v.Soon {
			days = append(days, p.Speaker().Plain(d.Day))
		}
		if got := strings.Join(days, "|"); got != soon || p.Speaker().Plain(v.Rows[0].Next) != next {
			t.Errorf("undecided %t: soon on %q, next on %q, want %q and %q", undecided, got, v.Rows[0].Next, soon, next)
		}
	}
}
