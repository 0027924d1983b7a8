package site_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// roundSite is the base site with one policy that has rows.
func roundSite(t *testing.T, rows string) *site.Site {
	t.Helper()
	fsys := base(t)
	fsys["config.toml"] = &fstest.MapFile{Data: []byte(string(fsys["config.toml"].Data) + "\n[[holidays]]\nname = \"Quốc khánh\"\nfrom = 2026-09-01\nto = 2026-09-02\n")}
	fsys["content/chinh-sach/rac.md"] = &fstest.MapFile{Data: []byte("+++\nname = \"Thu gom rác\"\narea = \"y-te\"\nsummary = \"Tóm tắt\"\nbeneficiaries = [\"Hộ\"]\nbenefit = \"Được thu gom\"\nhow = \"Để ra cửa\"\nterm = \"Thường xuyên\"\n[[documents]]\ntitle = \"Kế hoạch\"\n" + rows + "+++\n")}
	s, found := load(t, fsys, false)
	if found.Failed() {
		t.Fatal(text(found))
	}
	return s
}

// TestRounds: days of the week, holidays as the row says, days that the record changes, and two
// that fall together. 2 September 2026 is a Wednesday.
func TestRounds(t *testing.T) {
	row := func(more string) string {
		return "[[rounds]]\narea = \"Tổ 1\"\nwhat = \"Rác\"\nfrom = 2026-08-31\nuntil = 2026-09-06\n" + more
	}
	for _, x := range []struct{ what, rows, want string }{
		{"as usual", row("weekdays = [\"thứ Hai\", \"thứ Tư\"]\n"), "31/08 02/09"},
		{"dropped", row("weekdays = [\"thứ Hai\", \"thứ Tư\"]\nday_off = \"không thu\"\n"), "31/08 -02/09(Quốc khánh)"},
		{"the day after", row("weekdays = [\"thứ Hai\", \"thứ Tư\"]\nday_off = \"thu bù ngày hôm sau\"\n"), "31/08 02/09>03/09(Quốc khánh)"},
		{"the day after is its own", row("weekdays = [\"thứ Tư\", \"thứ Năm\"]\nday_off = \"thu bù ngày hôm sau\"\n"), "-02/09>03/09(Quốc khánh) 03/09"},
		{"two days after, both moved to one", row("weekdays = [\"thứ Ba\", \"thứ Tư\"]\nday_off = \"thu bù ngày hôm sau\"\n"), "01/09>03/09(Quốc khánh) -02/09>03/09(Quốc khánh)"},
		{"the record stands above", row("weekdays = [\"thứ Tư\"]\nday_off = \"không thu\"\n") + "[[round_changes]]\non = 2026-09-02\nmoved_to = 2026-09-05\nwhy = \"Xe hỏng\"\n", "02/09>05/09(Xe hỏng)"},
		{"of another area", row("weekdays = [\"thứ Hai\"]\n") + "[[rounds]]\narea = \"Tổ 2\"\nwhat = \"Rác\"\nfrom = 2026-08-31\nuntil = 2026-09-06\nweekdays = [\"thứ Hai\"]\n[[round_changes]]\non = 2026-08-31\narea = \"tổ 2\"\nwhy = \"Mưa\"\n", "31/08"},
		{"each month", "[[rounds]]\narea = \"Tổ 1\"\nwhat = \"Đồ cồng kềnh\"\nrepeat = \"hằng tháng\"\nfrom = 2026-08-05\nuntil = 2026-10-31\n", "05/08 05/09 05/10"},
	} {
		s := roundSite(t, x.rows)
		rac := s.Find(record.KindOf[*record.Policy](), "rac").(*site.Policy)
		rows := rac.Rounds(s)
		var got []string
		for _, d := range rows[0].Days {
			line := d.Was.Short()[:5]
			if d.On != d.Was {
				line += ">" + d.On.Short()[:5]
			}
			if d.Off {
				line = "-" + line
			}
			if d.Why != "" {
				line += "(" + d.Why + ")"
			}
			got = append(got, line)
		}
		if g := strings.Join(got, " "); g != x.want {
			t.Errorf("%s: %s, want %s", x.what, g, x.want)
		}
	}
}

// TestSureAfterUndecided: the day after a holiday that is sure is sure, though Tết before it is not
// decided; what moves over Tết, or onto the day before it, is not.
func TestSureAfterUndecided(t *testing.T) {
	s := roundSite(t, "[[rounds]]\narea = \"Tổ 1\"\nwhat = \"Rác\"\nweekdays = [\"thứ Năm\", \"thứ Sáu\", \"thứ Bảy\"]\nfrom = 2027-02-01\nuntil = 2027-12-31\nday_off = \"thu bù ngày hôm sau\"\n")
	on := func(month time.Month, d int) record.Day {
		return record.Day{Date: vi.Date{Year: 2027, Month: month, Day: d}}
	}
	s.Config.Holidays = []site.Holiday{
		{Name: "Lễ trước Tết", From: on(2, 4)}, {Name: "Tết Nguyên đán", From: on(2, 6), To: on(2, 8), Undecided: true}, {Name: "Giỗ Tổ", From: on(4, 16)},
		{Name: "30/4", From: on(4, 30)}, {Name: "1/5", From: on(5, 1)}, {Name: "Quốc khánh", From: on(9, 2)},
	}
	var got []string
	for _, d := range s.Find(record.KindOf[*record.Policy](), "rac").(*site.Policy).Rounds(s)[0].Days {
		if d.Why != "" {
			got = append(got, fmt.Sprintf("%s>%s %t", d.Was.Short()[:5], d.On.Short()[:5], d.Undecided))
		}
	}
	if g, want := strings.Join(got, ", "), "04/02>05/02 true, 06/02>09/02 true, 16/04>17/04 false, 30/04>02/05 false, 01/05>02/05 false, 02/09>03/09 false"; g != want {
		t.Errorf("%s, want %s", g, want)
	}
}

// TestPaydaysAhead: a day off moves or drops a payment as the row says; a day by itself is kept.
func TestPaydaysAhead(t *testing.T) {
	on := func(year int, month time.Month, d int) record.Day {
		return record.Day{Date: vi.Date{Year: year, Month: month, Day: d}}
	}
	s := roundSite(t, "[[allowances]]\nwho = \"Hộ\"\namount = \"1\"\nfrom = 2026-01-01\ndocument = \"Văn bản\"\n")
	for _, x := range []struct {
		what string
		row  record.Payday
		want string
	}{
		{"moved from a Saturday", record.Payday{On: on(2027, 2, 13), Repeat: record.EachMonth, Until: on(2027, 4, 30), DayOff: record.DayMoved}, "15/02/2027 15/03/2027 13/04/2027"},
		{"dropped on a Saturday", record.Payday{On: on(2027, 2, 13), Repeat: record.EachMonth, Until: on(2027, 4, 30)}, "13/04/2027"},
		{"a Saturday by itself", record.Payday{On: on(2027, 2, 13)}, "13/02/2027"},
		{"over", record.Payday{On: on(2026, 1, 13)}, ""},
	} {
		var got []string
		for _, d := range s.PaydaysAhead(x.row, 3) {
			got = append(got, d.Short())
		}
		if g := strings.Join(got, " "); g != x.want {
			t.Errorf("%s: %s, want %s", x.what, g, x.want)
		}
	}
}

// Areas that are written alike but for their signs have calendars of their own.
func TestAddressesOfAreas(t *testing.T) {
	row := func(area string) string {
		return "[[rounds]]\narea = \"" + area + "\"\nwhat = \"Rác\"\nfrom = 2026-08-31\nuntil = 2026-09-06\nweekdays = [\"thứ Hai\"]\n"
	}
	s := roundSite(t, row("Tổ 1, 2")+row("Tổ 1-2")+row("tổ 1, 2")+row("Tổ 3"))
	rac := s.Find(record.KindOf[*record.Policy](), "rac").(*site.Policy)
	known := s.Addresses()
	var got []string
	for _, area := range rac.CollectionAreas() {
		to := site.CollectionAreaAddress(rac, area)
		if got = append(got, to); !known.Has(to) {
			t.Errorf("no address is %s", to)
		}
	}
	if want := "chinh-sach/rac/to-1-2.ics chinh-sach/rac/to-1-2-2.ics chinh-sach/rac/to-3.ics"; strings.Join(got, " ") != want {
		t.Errorf("got %v, want %s", got, want)
	}
}
