package importer

import (
	"fmt"
	"strings"
	"testing"
)

// TestDaysOff: yearly lists of days off as offices send them, and what must not pass.
func TestDaysOff(t *testing.T) {
	for name, c := range map[string]struct {
		file, text string
		want       string // a line each: name, days, "x" where it is worked
		wrong      string // in what cannot be read
	}{
		"a table with a title, a year above and a column of days worked": {"a.csv", `Lịch nghỉ lễ, tết năm 2027;;;;
STT;Dịp nghỉ;Từ ngày;Đến ngày;Làm bù
1;Tết Dương lịch;01/01/2027;;
2;Tết Nguyên đán;05/02;11/02;
3;Lễ 30/4 và 1/5;30/4;3/5/2027;thứ Bảy, 08/05/2027
Ghi chú: theo thông báo;;;;
`, "Tết Dương lịch 01/01/2027-01/01/2027, Tết Nguyên đán 05/02/2027-11/02/2027, Lễ 30/4 và 1/5 30/04/2027-03/05/2027, làm bù Lễ 30/4 và 1/5 08/05/2027-08/05/2027 x", ""},
		"days from one to another in a cell": {"b.csv", `Nội dung,Thời gian nghỉ,Số ngày
Tết Nguyên đán,"Từ thứ Sáu, ngày 05/02/2027 đến hết thứ Năm, ngày 11/02/2027",7
Quốc khánh,ngày 01 tháng 9 năm 2027 - ngày 02 tháng 9 năm 2027,2
`, "Tết Nguyên đán 05/02/2027-11/02/2027, Quốc khánh 01/09/2027-02/09/2027", ""},
		"a column that says what each row is": {"c.csv", "Ngày,Tên,Loại\n2027-01-01,Tết Dương lịch,nghỉ\n2027-01-09,Tết Dương lịch,làm bù\n",
			"Tết Dương lịch 01/01/2027-01/01/2027, làm bù Tết Dương lịch 09/01/2027-09/01/2027 x", ""},
		"no heads":                               {"d.csv", "01/01/2027;Tết Dương lịch\n02/09/2027;Quốc khánh\n", "Tết Dương lịch 01/01/2027-01/01/2027, Quốc khánh 02/09/2027-02/09/2027", ""},
		"a day that is none":                     {"e.csv", "Ngày,Tên\n31/02/2027,Tết\n", "", "dòng 2: không đọc được ngày"},
		"a day without a year":                   {"f.csv", "Ngày,Tên\n05/02,Tết\n", "", "dòng 2: không đọc được ngày"},
		"a year typed for another":               {"g.csv", "Tên,Từ ngày,Đến ngày\nTết,05/02/2027,11/02/2028\n", "", "dòng 2: không đọc được ngày"},
		"the end before the beginning":           {"h.csv", "Tên,Từ ngày,Đến ngày\nTết,11/02/2027,05/02/2027\n", "", "dòng 2: ngày cuối 05/02/2027 lại trước ngày đầu 11/02/2027"},
		"the end before the beginning in a cell": {"h2.csv", "Tên,Thời gian\nTết,11/02/2027 đến 05/02/2027\n", "", "dòng 2: ngày cuối 05/02/2027 lại trước"},
		"a day without a name":                   {"i.csv", "Ngày,Tên\n05/02/2027,\n", "", "không có tên"},
		"a calendar": {"k.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Tết Nguyên\r\n  đán\\, nghỉ\r\nDTSTART;VALUE=DATE:20270205\r\nDTEND;VALUE=DATE:20270212\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Làm bù\r\nDTSTART:20270508T003000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
			"Tết Nguyên đán, nghỉ 05/02/2027-11/02/2027, Làm bù 08/05/2027-08/05/2027 x", ""},
		"a calendar of moments": {"m.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Tết Dương lịch\nDTSTART;TZID=Asia/Ho_Chi_Minh:20270101T000000\nDTEND;TZID=Asia/Ho_Chi_Minh:20270102T000000\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Quốc khánh\nDTSTART:20270831T170000Z\nDTEND:20270902T170000Z\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Làm bù\nDTSTART:20270508T073000\nDTEND:20270508T170000\nEND:VEVENT\nEND:VCALENDAR\n",
			"Tết Dương lịch 01/01/2027-01/01/2027, Làm bù 08/05/2027-08/05/2027 x, Quốc khánh 01/09/2027-02/09/2027", ""},
		"a calendar of durations":            {"n.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Tết\nDTSTART;VALUE=DATE:20270205\nDURATION:P7D\nEND:VEVENT\nEND:VCALENDAR\n", "", "không đọc được ngày"},
		"a calendar with a year for another": {"o.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Tết\nDTSTART;VALUE=DATE:20270205\nDTEND;VALUE=DATE:20280212\nEND:VEVENT\nEND:VCALENDAR\n", "", "không đọc được ngày"},
		"a calendar that repeats":            {"l.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Quốc khánh\nDTSTART;VALUE=DATE:20270902\nRRULE:FREQ=YEARLY\nEND:VEVENT\nEND:VCALENDAR\n", "", "lặp lại"},
	} {
		got, err := ReadDaysOff(c.file, []byte(c.text))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var lines []string
		for _, d := range got.Days {
			line := fmt.Sprintf("%s %s-%s", d.Name, d.From.Short(), d.To.Short())
			if d.Worked {
				line += " x"
			}
			lines = append(lines, line)
		}
		if is := strings.Join(lines, ", "); is != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", name, is, c.want)
		}
		if wrong := fmt.Sprint(got.Wrong); (c.wrong == "") != (len(got.Wrong) == 0) || !strings.Contains(wrong, c.wrong) {
			t.Errorf("%s: told %s, want %q", name, wrong, c.wrong)
		}
	}
	cancelled, err := ReadDaysOff("x.ics", []byte("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:X\nSTATUS:CANCELLED\nEND:VEVENT\nEND:VCALENDAR\n"))
	if err != nil || len(cancelled.Passed) != 1 || cancelled.Passed[0].En != "event 1 “X”: cancelled, passed over" {
		t.Errorf("%v: %+v", err, cancelled)
	}
	if _, err := ReadDaysOff("x.ics", []byte("không phải lịch")); err == nil {
		t.Error("a file that is no calendar was read")
	}
}
