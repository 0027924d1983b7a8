package feed_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/edition"
	"niemyet/generator/internal/feed"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
	"niemyet/generator/internal/words"
)

const collectionConfig = "unit = \"Ủy ban nhân dân xã Thử\"\nresponsible = \"Văn phòng\"\n[[areas]]\nid = \"rac\"\nname = \"Rác\"\n"

// collectionPolicy is a policy of which only the rows of what is collected are left out.
const collectionPolicy = `+++
name = "Thu gom rác"
area = "rac"
summary = "Tóm tắt"
beneficiaries = ["Hộ"]
benefit = "Được thu gom"
how = "Để ra cửa"
term = "Thường xuyên"
reviewed_on = 2026-11-20
[[documents]]
title = "Kế hoạch"
`

// collecting is the site of a policy on a day.
func collecting(t *testing.T, on vi.Date, config, file, policy string) *site.Site {
	t.Helper()
	s, found, err := site.Load(fstest.MapFS{
		"config.toml":                        {Data: []byte(config)},
		"content/chinh-sach/" + file + ".md": {Data: []byte(policy)},
	}, site.Options{Date: on})
	if err != nil || found.Failed() {
		t.Fatal(err, found)
	}
	return s
}

// collections are the calendars of a policy with some rows, by their addresses.
func collections(t *testing.T, holidays, rows string) (*site.Site, map[string]string) {
	t.Helper()
	s := collecting(t, vi.Date{Year: 2026, Month: 11, Day: 26}, collectionConfig+holidays, "rac", collectionPolicy+rows+"+++\n")
	files := map[string]string{}
	for _, f := range feed.Files(s, words.Speaker{}, (&edition.Air{}).With(s), nil) {
		files[f.Path] = strings.ReplaceAll(string(f.Body), "\r\n", "\n")
	}
	return s, files
}

// TestCollectionCalendar: a row of days of the week is one event; a holiday that is not collected
// is an exception, one that is moved an event that stands for it; each area has its own file.
func TestCollectionCalendar(t *testing.T) {
	s, files := collections(t, "[[holidays]]\nname = \"Tết Dương lịch\"\nfrom = 2027-01-01\n", `[[rounds]]
area = "Tổ 1"
what = "Rác"
weekdays = ["thứ Ba", "thứ Sáu"]
from = 2026-12-20
until = 2027-01-10
begins = "17:00"
ends = "18:30"
place = "Trước nhà"
day_off = "thu bù ngày hôm sau"
[[rounds]]
area = "Tổ 2"
what = "Rác"
weekdays = ["thứ Sáu"]
from = 2026-12-20
until = 2027-01-10
day_off = "không thu"
[[rounds]]
area = "Tổ 2"
what = "Rác"
weekdays = ["thứ Hai"]
from = 2026-12-20
until = 2027-01-10
begins = "05:00"
`)
	one, two, all := files["chinh-sach/rac/to-1.ics"], files["chinh-sach/rac/to-2.ics"], files["chinh-sach/rac.ics"]
	for _, want := range []string{
		"DTSTART;TZID=Asia/Ho_Chi_Minh:20261222T170000\nDURATION:PT90M\nRRULE:FREQ=WEEKLY;BYDAY=TU,FR;UNTIL=20270108T100000Z\nSUMMARY:Rác: Tổ 1\nLOCATION:Trước nhà\n",
		"RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh:20270101T170000\nDTSTART;TZID=Asia/Ho_Chi_Minh:20270102T170000\n",
		"SEQUENCE:0\n",
	} {
		if !strings.Contains(one, want) {
			t.Errorf("no %q in\n%s", want, one)
		}
	}
	if want := "RRULE:FREQ=WEEKLY;BYDAY=FR;UNTIL=20270107T230000Z\nEXDATE;TZID=Asia/Ho_Chi_Minh:20270101T060000\n"; !strings.Contains(two, want) {
		t.Errorf("no %q in\n%s", want, two)
	}
	if strings.Contains(one, "Tổ 2") || strings.Contains(two, "Tổ 1") || strings.Count(all, "BEGIN:VEVENT") != 4 {
		t.Errorf("the files do not part the areas:\n%s", all)
	}
	numbers := map[string]bool{}
	for _, e := range parse(t, strings.ReplaceAll(all, "\n", "\r\n")) {
		numbers[e["UID"][0]] = true
	}
	if len(numbers) != 3 { // the row of the morning and that of the evening are events of their own
		t.Errorf("three rows have the numbers %v", numbers)
	}
	a := s.Addresses()
	for _, to := range []string{"chinh-sach/rac.ics", "chinh-sach/rac/to-1.ics"} {
		if !a.Has(to) {
			t.Errorf("a link to %s would be told to lead nowhere", to)
		}
	}
}

// TestCollectionOfUndecidedDays: what a holiday moves has no event on a day of which nobody knows
// yet whether it is off.
func TestCollectionOfUndecidedDays(t *testing.T) {
	for undecided, want := range map[string]string{
		"":                   "RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh:20270206T060000\nDTSTART;TZID=Asia/Ho_Chi_Minh:20270209T060000\n",
		"undecided = true\n": "UNTIL=20270226T230000Z\nEXDATE;TZID=Asia/Ho_Chi_Minh:20270206T060000\n",
	} {
		_, files := collections(t, "[[holidays]]\nname = \"Tết Dương lịch\"\nfrom = 2027-01-01\n[[holidays]]\nname = \"Tết Nguyên đán\"\nfrom = 2027-02-06\nto = 2027-02-08\n"+undecided,
			"[[rounds]]\narea = \"Tổ 1\"\nwhat = \"Rác\"\nweekdays = [\"thứ Bảy\"]\nfrom = 2026-12-20\nuntil = 2027-02-28\nday_off = \"thu bù ngày hôm sau\"\n")
		if all := files["chinh-sach/rac.ics"]; !strings.Contains(all, want) || strings.Contains(all, "0209T") != (undecided == "") {
			t.Errorf("%q: no %q in\n%s", undecided, want, all)
		}
	}
}

// TestCollectionOfOneDay: a row of one day repeats nothing: it is an event on the day on which it
// is, or none.
func TestCollectionOfOneDay(t *testing.T) {
	for moved, want := range map[string]string{
		"":                        "DTSTART;TZID=Asia/Ho_Chi_Minh:20261222T060000\nDURATION:PT60M\nSUMMARY:",
		"moved_to = 2026-12-24\n": "DTSTART;TZID=Asia/Ho_Chi_Minh:20261224T060000\nDURATION:PT60M\nSUMMARY:",
		"off":                     "",
	} {
		rows := "[[rounds]]\narea = \"Tổ 1\"\nwhat = \"Rác\"\nweekdays = [\"thứ Ba\"]\nfrom = 2026-12-20\nuntil = 2026-12-26\n"
		if moved != "" {
			rows += "[[round_changes]]\non = 2026-12-22\nwhy = \"Sửa đường\"\n" + strings.TrimPrefix(moved, "off")
		}
		_, files := collections(t, "", rows)
		all, events := files["chinh-sach/rac.ics"], 1
		if want == "" {
			events = 0
		}
		if strings.Count(all, "BEGIN:VEVENT") != events || !strings.Contains(all, want) || strings.Contains(all, "RECURRENCE-ID") || strings.Contains(all, "EXDATE") || strings.Contains(all, "RRULE") {
			t.Errorf("%q: not %d events with %q in\n%s", moved, events, want, all)
		}
	}
}
