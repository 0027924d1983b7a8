package site_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// sessionSite is the base site with one session, holidays, and the rows of its record.
func sessionSite(t *testing.T, day vi.Date, head, rows string) (*site.Site, string) {
	t.Helper()
	fsys := base(t)
	config := string(fsys["config.toml"].Data) + "\n[[holidays]]\nname = \"Tết Dương lịch\"\nfrom = 2026-01-01\n\n[[holidays]]\nname = \"Tết Nguyên đán\"\nfrom = 2026-02-16\nto = 2026-02-20\n\n[[working_days]]\nday = 2026-02-14\nname = \"Làm bù Tết\"\n"
	fsys["config.toml"] = &fstest.MapFile{Data: []byte(config)}
	fsys["content/co-quan/ubnd.md"] = &fstest.MapFile{Data: []byte("+++\nname = \"Ủy ban nhân dân xã Thử\"\ndoes = \"Quản lý hành chính.\"\naddress = \"Số 9, đường Thử\"\nowner = \"Văn phòng\"\n+++\n")}
	source := "+++\nname = \"Chủ tịch tiếp công dân\"\noffice = \"ubnd\"\nplace = \"Phòng tiếp công dân\"\nposted_on = 2025-12-01\nowner = \"Văn phòng\"\n" + head + "\n" + rows + "+++\n"
	fsys["content/lich/tiep.md"] = &fstest.MapFile{Data: []byte(source)}
	s, found, err := site.Load(fsys, site.Options{Date: day})
	if err != nil {
		t.Fatal(err)
	}
	return s, text(found)
}

const chairman = "sort = \"tiếp công dân\"\nhost = \"Chủ tịch Ủy ban nhân dân xã Thử\"\n"

// told writes meetings: "12/02 07:30", off ones in brackets, moved ones with an arrow.
func told(list []*site.Sitting) string {
	var out []string
	for _, x := range list {
		day := fmt.Sprintf("%02d/%02d %v", x.On.Day, int(x.On.Month), x.From)
		switch {
		case !x.Instead.IsZero():
			day = fmt.Sprintf("[%s → %02d/%02d]", day, x.Instead.Day, int(x.Instead.Month))
		case x.Off:
			day = "[" + day + ": " + x.Why + "]"
		}
		if x.Host != x.Session().Host {
			day += " " + x.Host
		}
		out = append(out, day)
	}
	return strings.Join(out, ", ")
}

// TestSittings: repeats, days off, days worked in their place, and what the record says of single days.
func TestSittings(t *testing.T) {
	weekly := "[[sittings]]\non = 2026-02-05\nfrom = \"07:30\"\nto = \"11:30\"\nrepeat = \"hằng tuần\"\nuntil = 2026-02-26\n"
	moved := "day_off = \"chuyển sang ngày làm việc kế tiếp\"\n"
	for _, c := range []struct{ name, head, rows, want string }{
		{"a holiday is dropped", chairman, weekly, "05/02 07:30, 12/02 07:30, [19/02 07:30: Tết Nguyên đán], 26/02 07:30"},
		{"a holiday is moved", chairman + moved, weekly, "05/02 07:30, 12/02 07:30, [19/02 07:30 → 23/02], 23/02 07:30, 26/02 07:30"},
		{"what the record says stands above the calendar", chairman + moved, weekly + "\n[[changes]]\non = 2026-02-19\nmoved_to = 2026-02-24\nwhy = \"sau Tết\"\n", "05/02 07:30, 12/02 07:30, [19/02 07:30 → 24/02], 24/02 07:30, 26/02 07:30"},
		{"another host, one dropped", chairman, weekly + "\n[[changes]]\non = 2026-02-05\nhost = \"Phó Chủ tịch\"\nwhy = \"họp\"\n\n[[changes]]\non = 2026-02-12\nwhy = \"bão\"\n", "05/02 07:30 Phó Chủ tịch, [12/02 07:30: bão], [19/02 07:30: Tết Nguyên đán], 26/02 07:30"},
		{"the first working day of a month is none that is off", chairman, "[[sittings]]\non = 2026-01-01\nfrom = \"07:30\"\nto = \"11:30\"\nrepeat = \"ngày làm việc đầu tháng\"\nuntil = 2026-03-31\n", "02/01 07:30, 02/02 07:30, 02/03 07:30"},
		{"a change of such a day names it as it is", chairman, "[[sittings]]\non = 2026-01-01\nfrom = \"07:30\"\nto = \"11:30\"\nrepeat = \"ngày làm việc đầu tháng\"\nuntil = 2026-02-28\n\n[[changes]]\non = 2026-01-02\nhost = \"Phó Chủ tịch\"\nwhy = \"họp\"\n", "02/01 07:30 Phó Chủ tịch, 02/02 07:30"},
		{"a question of the day to which a meeting was moved", chairman + moved, weekly + "\n[[questions]]\non = 2026-02-23\nsaid = \"Bao giờ sửa cống?\"\nanswer = \"Quý I.\"\n", "05/02 07:30, 12/02 07:30, [19/02 07:30 → 23/02], 23/02 07:30, 26/02 07:30"},
		{"days off that move to one day are held once, with its own", chairman + moved, strings.NewReplacer("2026-02-05", "2026-03-06", "hằng tuần", "hằng ngày", "2026-02-26", "2026-03-09").Replace(weekly), "06/03 07:30, [07/03 07:30 → 09/03], [08/03 07:30 → 09/03], 09/03 07:30"},
		{"so are days off of two rows", chairman + moved, strings.Replace(weekly, "2026-02-26", "2026-02-19", 1) + strings.NewReplacer("2026-02-05", "2026-02-20", "2026-02-26", "2026-02-20").Replace(weekly), "05/02 07:30, 12/02 07:30, [19/02 07:30 → 23/02], [20/02 07:30 → 23/02], 23/02 07:30"},
		{"with another host they are two meetings", chairman + moved, weekly + strings.NewReplacer("2026-02-05", "2026-02-23", "2026-02-26", "2026-02-23", "to =", "host = \"Phó Chủ tịch\"\nto =").Replace(weekly), "05/02 07:30, 12/02 07:30, [19/02 07:30 → 23/02], 23/02 07:30, 23/02 07:30 Phó Chủ tịch, 26/02 07:30"},
		{"another time joins morning and afternoon", chairman, "[[sittings]]\non = 2026-03-05\nfrom = \"07:30\"\nto = \"11:30\"\n\n[[sittings]]\non = 2026-03-05\nfrom = \"13:30\"\nto = \"17:00\"\n\n[[changes]]\non = 2026-03-05\nfrom = \"09:00\"\nto = \"15:00\"\nwhy = \"họp sáng\"\n", "05/03 09:00"},
		{"months: a day that a month has not, a Sunday, a Saturday that is worked", chairman + moved, "[[sittings]]\non = 2025-12-31\nfrom = \"08:00\"\nto = \"11:00\"\nrepeat = \"hằng tháng\"\nuntil = 2026-05-31\n", "31/12 08:00, [31/01 08:00 → 02/02], 02/02 08:00, 31/03 08:00, [31/05 08:00 → 01/06], 01/06 08:00"},
		{"a Saturday that is worked", chairman, "[[sittings]]\non = 2026-01-14\nfrom = \"08:00\"\nto = \"11:00\"\nrepeat = \"hằng tháng\"\nuntil = 2026-03-14\n", "14/01 08:00, 14/02 08:00, [14/03 08:00: thứ Bảy]"},
		{"a weekly Saturday is meant", chairman, "[[sittings]]\non = 2026-02-07\nfrom = \"08:00\"\nto = \"11:00\"\nrepeat = \"hằng tuần\"\nuntil = 2026-02-14\n", "07/02 08:00, 14/02 08:00"},
		{"a day by itself is meant", "sort = \"tiếp xúc cử tri\"\nhost = \"Tổ đại biểu\"\n", "[[sittings]]\non = 2026-02-17\nfrom = \"08:00\"\nto = \"11:00\"\n", "17/02 08:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, report := sessionSite(t, vi.Date{Year: 2026, Month: 1, Day: 5}, c.head, c.rows)
			if strings.Contains(report, "E837") {
				t.Error(report)
			}
			if got := told(site.RecordsOf[*site.Session](s)[0].Sittings); got != c.want {
				t.Errorf("\n%s, want\n%s", got, c.want)
			}
		})
	}
}

// TestSessionThroughTheYear: what is next, when the schedule is over, when the chairman's weeks are not covered.
func TestSessionThroughTheYear(t *testing.T) {
	const rows = "[[sittings]]\non = 2026-01-08\nfrom = \"07:30\"\nto = \"11:30\"\nrepeat = \"hằng tuần\"\nuntil = 2026-03-26\n\n[[changes]]\non = 2026-03-05\nwhy = \"họp\"\n"
	for _, c := range []struct {
		day   vi.Date
		next  string
		state site.State
		codes string
	}{
		{vi.Date{Year: 2025, Month: 11, Day: 30}, "08/01", site.Upcoming, "W840"}, // the weeks before the first are not covered
		{vi.Date{Year: 2026, Month: 1, Day: 5}, "08/01", site.InForce, "W840"},    // the week of 2 March
		{vi.Date{Year: 2026, Month: 2, Day: 16}, "26/02", site.InForce, "W840"},
		{vi.Date{Year: 2026, Month: 3, Day: 9}, "12/03", site.InForce, ""},
		{vi.Date{Year: 2026, Month: 3, Day: 20}, "26/03", site.InForce, ""}, // Friday: five working days on is still the week of the last
		{vi.Date{Year: 2026, Month: 3, Day: 23}, "26/03", site.InForce, "W841"},
		{vi.Date{Year: 2026, Month: 3, Day: 26}, "26/03", site.InForce, "W841"},
		{vi.Date{Year: 2026, Month: 3, Day: 27}, "", site.Expired, "W841"},
		{vi.Date{Year: 2026, Month: 12, Day: 31}, "", site.Expired, "W841"},
	} {
		t.Run(c.day.String(), func(t *testing.T) {
			s, report := sessionSite(t, c.day, chairman, rows)
			x := site.RecordsOf[*site.Session](s)[0]
			next, codes := "", []string{}
			if n := x.Next(c.day); n != nil {
				next = fmt.Sprintf("%02d/%02d", n.On.Day, int(n.On.Month))
			}
			for _, code := range []string{"W838", "W840", "W841"} {
				if strings.Contains(report, code) {
					codes = append(codes, code)
				}
			}
			got := fmt.Sprint(next, " ", s.StateOf(x), " ", strings.Join(codes, " "))
			if want := fmt.Sprint(c.next, " ", c.state, " ", c.codes); got != want {
				t.Errorf("%s, want %s", got, want)
			}
		})
	}
}

// TestSittingsSoon: where none is held in the days asked for, the next day that has one is told; a
// list never says that nothing is announced while the page below it says when.
func TestSittingsSoon(t *testing.T) {
	const rows = "[[sittings]]\non = 2026-01-13\nfrom = \"07:30\"\nto = \"11:30\"\nrepeat = \"hằng tháng\"\nuntil = 2026-03-26\n\n[[changes]]\non = 2026-01-13\nwhy = \"họp\"\n"
	for day, want := range map[vi.Date]string{
		{Year: 2026, Month: 1, Day: 5}:  "[13/01 07:30: họp], 13/02 07:30", // of the fortnight, and the next that is held
		{Year: 2026, Month: 2, Day: 16}: "13/03 07:30",
		{Year: 2026, Month: 3, Day: 10}: "13/03 07:30",
		{Year: 2026, Month: 3, Day: 20}: "",
	} {
		s, _ := sessionSite(t, day, chairman, rows)
		if got := told(s.SittingsSoon(14)); got != want {
			t.Errorf("%v: %q, want %q", day, got, want)
		}
	}
}

// TestMovedBeyondItsEnd: a schedule whose last meeting the calendar moves stands until then.
func TestMovedBeyondItsEnd(t *testing.T) {
	const rows = "[[sittings]]\non = 2026-02-05\nfrom = \"07:30\"\nto = \"11:30\"\nrepeat = \"hằng tuần\"\nuntil = 2026-02-19\n"
	for day, want := range map[int]site.State{20: site.InForce, 23: site.InForce, 24: site.Expired} {
		s, _ := sessionSite(t, vi.Date{Year: 2026, Month: 2, Day: day}, chairman+"day_off = \"chuyển sang ngày làm việc kế tiếp\"\n", rows)
		if got := s.StateOf(site.RecordsOf[*site.Session](s)[0]); got != want {
			t.Errorf("on the %dth it is %v, want %v", day, got, want)
		}
	}
}

// TestSessionRepeats: what a repeat does unasked is told of sessions as of broadcasts.
func TestSessionRepeats(t *testing.T) {
	_, report := sessionSite(t, vi.Date{Year: 2026, Month: 1, Day: 5}, chairman, "[[sittings]]\non = 2026-01-31\nfrom = \"07:30\"\nto = \"11:30\"\nrepeat = \"hằng tháng\"\nuntil = 2027-03-31\n\n[[sittings]]\non = 2026-03-05\nfrom = \"07:30\"\nto = \"11:30\"\nrepeat = \"ngày cuối tháng\"\nuntil = 2026-03-20\n")
	for _, code := range []string{"W431", "W434", "W435"} {
		if !strings.Contains(report, code) {
			t.Errorf("no %s in\n%s", code, report)
		}
	}
}

// TestHouseOfMeeting: where an office meets people is no secret; who lives there is.
func TestHouseOfMeeting(t *testing.T) {
	const sitting = "[[sittings]]\non = 2026-03-05\nfrom = \"07:30\"\nto = \"11:30\"\n"
	for address, refused := range map[string]string{"Số 5, đường Ví Dụ": "", "Nhà bà Trần Thị Bưởi, số 5, đường Ví Dụ": "tên người"} {
		_, report := sessionSite(t, vi.Date{Year: 2026, Month: 1, Day: 5}, "address = \""+address+"\"\n"+chairman, sitting)
		if strings.Contains(report, "E853") != (refused != "") || !strings.Contains(report, refused) || strings.Contains(report, "số nhà") {
			t.Errorf("%s:\n%s", address, report)
		}
	}
}

// TestHeads: whose days count as the chairman's.
func TestHeads(t *testing.T) {
	for post, want := range map[string]bool{
		"Chủ tịch Ủy ban nhân dân xã Thử": true, "Chủ tịch UBND phường": true, "chủ tịch phường": true, "Chủ tịch": true,
		"Chủ tịch HĐND, Chủ tịch UBND xã": true,
		"Phó Chủ tịch UBND xã":            false, "Chủ tịch HĐND xã": false, "Chủ tịch Ủy ban Mặt trận Tổ quốc xã": false, "Chủ tịch Hội Nông dân": false, "Chủ tịch Hội đồng nhân dân xã": false, "Phó Bí thư, Chủ tịch Ủy ban Mặt trận": false, "Văn phòng": false,
	} {
		if got := record.Heads(post); got != want {
			t.Errorf("%s: %v", post, got)
		}
	}
}
