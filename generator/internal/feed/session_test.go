package feed_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/feed"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// sessionCalendar is the calendar of one session, made with a book, and the book as it leaves it.
func sessionCalendar(t *testing.T, air *edition.Air, day vi.Date, source string) (string, *edition.Air) {
	t.Helper()
	fsys := fstest.MapFS{
		"config.toml":             {Data: []byte("unit = \"Ủy ban nhân dân xã Thử\"\nshort_unit = \"UBND xã Thử\"\nsuperior = \"Tỉnh Thử\"\nresponsible = \"Văn phòng\"\n\n[[holidays]]\nname = \"Nghỉ lễ\"\nfrom = 2026-12-24\n\n[[holidays]]\nname = \"Tết Dương lịch\"\nfrom = 2027-01-01\n\n[[holidays]]\nname = \"Nghỉ bù\"\nfrom = 2027-02-01\n")},
		"content/co-quan/ubnd.md": {Data: []byte("+++\nname = \"Ủy ban nhân dân xã Thử\"\ndoes = \"Quản lý hành chính.\"\naddress = \"Số 9, đường Thử\"\nowner = \"Văn phòng\"\n+++\n")},
		"content/lich/tiep.md":    {Data: []byte("+++\nname = \"Chủ tịch tiếp công dân\"\nsort = \"tiếp công dân\"\nhost = \"Chủ tịch UBND xã Thử\"\noffice = \"ubnd\"\nplace = \"Phòng 1\"\nposted_on = 2026-11-20\nowner = \"Văn phòng\"\n\n[[sittings]]\non = 2026-12-03\nfrom = \"07:30\"\nto = \"11:30\"\nrepeat = \"hằng tuần\"\nuntil = 2026-12-31\n" + source + "+++\n")},
	}
	s, _, err := site.Load(fsys, site.Options{Date: day})
	if err != nil {
		t.Fatal(err)
	}
	now := air.With(s)
	return strings.ReplaceAll(string(feed.SessionCalendar(s, now, "Lịch", site.RecordsOf[*site.Session](s))), "\r\n", "\n"), now
}

// TestSessionCalendar: a row is one event; a holiday is an exception, a moved day an event
// that stands for the usual one; a change keeps the number and raises its sequence.
func TestSessionCalendar(t *testing.T) {
	day := vi.Date{Year: 2026, Month: 11, Day: 26}
	first, book := sessionCalendar(t, &edition.Air{}, day, "")
	moved, _ := sessionCalendar(t, book, day.AddDays(1), "\n[[changes]]\non = 2026-12-10\nmoved_to = 2026-12-11\nfrom = \"13:30\"\nto = \"15:00\"\nwhy = \"họp\"\n")
	for _, want := range []string{"DTSTART;TZID=Asia/Ho_Chi_Minh:20261203T073000\nDURATION:PT240M\nRRULE:FREQ=WEEKLY;UNTIL=20261231T003000Z\nEXDATE;TZID=Asia/Ho_Chi_Minh:20261224T073000\n", "LOCATION:Phòng 1\\, Ủy ban nhân dân xã Thử\\, Số 9\\, đường Th\n ử\n", "SEQUENCE:0\n"} {
		if !strings.Contains(first, want) {
			t.Errorf("no %q in\n%s", want, first)
		}
	}
	if want := "RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh:20261210T073000\nDTSTART;TZID=Asia/Ho_Chi_Minh:20261211T133000\nDURATION:PT90M\n"; !strings.Contains(moved, want) {
		t.Errorf("no %q in\n%s", want, moved)
	}
	number := func(text string) string {
		_, rest, _ := strings.Cut(text, "\nUID:")
		uid, _, _ := strings.Cut(rest, "\n")
		return uid
	}
	if number(first) == "" || strings.Count(moved, "UID:"+number(first)+"\nSEQUENCE:1\n") != 2 {
		t.Errorf("the number %q does not stay, or its sequence does\n%s", number(first), moved)
	}
}

// TestFirstWorkdayInCalendar: calendars know no days off, so that the first working day of a
// month behind one is an event that stands for the day of the rule.
func TestFirstWorkdayInCalendar(t *testing.T) {
	got, _ := sessionCalendar(t, &edition.Air{}, vi.Date{Year: 2026, Month: 11, Day: 26}, "\n[[sittings]]\non = 2027-01-01\nfrom = \"08:00\"\nto = \"11:00\"\nrepeat = \"ngày làm việc đầu tháng\"\nuntil = 2027-03-31\n")
	if want := "RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh:20270201T080000\nDTSTART;TZID=Asia/Ho_Chi_Minh:20270202T080000\n"; !strings.Contains(got, want) {
		t.Errorf("no %q in\n%s", want, got)
	}
}

// TestFirstWorkday: where the first day of a month from Monday to Friday is a holiday, the
// calendar of a telephone has the day on which people are really met.
func TestFirstWorkday(t *testing.T) {
	got, _ := sessionCalendar(t, &edition.Air{}, vi.Date{Year: 2026, Month: 11, Day: 26}, `
[[sittings]]
on = 2026-12-01
from = "08:00"
to = "09:00"
repeat = "ngày làm việc đầu tháng"
until = 2027-02-28
`)
	want := "RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh:20270101T080000\nDTSTART;TZID=Asia/Ho_Chi_Minh:20270104T080000\n"
	if !strings.Contains(got, "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;UNTIL=") || !strings.Contains(got, want) {
		t.Errorf("no %q in\n%s", want, got)
	}
}
