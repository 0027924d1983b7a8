package site_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// TestAnswerThroughTheDays: waiting, overdue, asked for more, answered in time or late, by
// working days: the second of September 2026 and its eve are days off.
func TestAnswerThroughTheDays(t *testing.T) {
	const open = "received_on = 2026-08-17\n"
	day := func(month, d int) vi.Date { return vi.Date{Year: 2026, Month: time.Month(month), Day: d} }
	for _, c := range []struct {
		name, days string
		on         vi.Date
		state      site.AnswerState
		age, late  int
		told       string
	}{
		{"not received yet", open, day(8, 16), site.AnswerToArrive, 0, 0, "W851"},
		{"on its day", open, day(8, 17), site.AnswerOpen, 0, 0, ""},
		{"after twelve days", open, day(8, 29), site.AnswerOpen, 12, 0, ""},
		{"on the last day, two days off later", open, day(9, 9), site.AnswerOpen, 23, 0, ""},
		{"a day later", open, day(9, 10), site.AnswerOverdue, 24, 1, "W848"},
		{"over a week's end", open, day(9, 14), site.AnswerOverdue, 28, 3, "W848"},
		{"asked for more", open + "asked_on = 2026-08-20\n", day(10, 20), site.AnswerAsked, 64, 0, ""},
		{"asked too late", open + "asked_on = 2026-08-25\n", day(8, 26), site.AnswerAsked, 9, 0, "W849"},
		{"supplied: the days begin anew", open + "asked_on = 2026-08-20\nsupplied_on = 2026-09-14\n", day(10, 5), site.AnswerOpen, 49, 0, ""},
		{"supplied and overdue", open + "asked_on = 2026-08-20\nsupplied_on = 2026-09-14\n", day(10, 6), site.AnswerOverdue, 50, 1, "W848"},
		{"answered in time", open + "answered_on = 2026-09-09\nanswer = \"Xong.\"\npublished_on = 2026-09-11\n", day(10, 20), site.AnswerGiven, 23, 0, ""},
		{"before that day", open + "answered_on = 2026-09-09\nanswer = \"Xong.\"\npublished_on = 2026-09-11\n", day(9, 8), site.AnswerOpen, 22, 0, ""},
		{"answered late", open + "answered_on = 2026-09-11\nanswer = \"Xong.\"\npublished_on = 2026-09-11\n", day(10, 20), site.AnswerGiven, 25, 2, "W849"},
		{"late, with regret", open + "answered_on = 2026-09-11\nanswer = \"Xong.\"\npublished_on = 2026-09-11\napology = \"Xin lỗi.\"\n", day(10, 20), site.AnswerGiven, 25, 2, ""},
		{"not published yet", open + "answered_on = 2026-09-09\nanswer = \"Xong.\"\n", day(9, 11), site.AnswerGiven, 23, 0, ""},
		{"not published in time", open + "answered_on = 2026-09-09\nanswer = \"Xong.\"\n", day(9, 14), site.AnswerGiven, 23, 0, "W850"},
		{"refused in time", open + "refused_on = 2026-08-19\nrefused_why = \"Khiếu nại.\"\n", day(10, 20), site.AnswerRefused, 2, 0, ""},
		{"refused late", open + "refused_on = 2026-08-20\nrefused_why = \"Khiếu nại.\"\n", day(10, 20), site.AnswerRefused, 3, 1, "W849"},
	} {
		t.Run(c.name, func(t *testing.T) {
			fsys := base(t)
			fsys["content/tra-loi/rac.md"] = &fstest.MapFile{Data: []byte("+++\nname = \"Rác\"\nsaid = \"Rác dồn ở đầu hẻm.\"\nfield = \"Môi trường\"\nunit = \"mot-cua\"\nowner = \"Văn phòng\"\n" + c.days + "+++\n")}
			config := fsys["config.toml"]
			fsys["config.toml"] = &fstest.MapFile{Data: append(append([]byte{}, config.Data...), "\n[[holidays]]\nname = \"Quốc khánh\"\nfrom = 2026-09-01\nto = 2026-09-02\n"...)}
			s, found, err := site.Load(fsys, site.Options{Date: c.on})
			if err != nil {
				t.Fatal(err)
			}
			x := site.RecordsOf[*site.Answer](s)[0]
			told := ""
			for _, code := range []string{"W848", "W849", "W850", "W851"} {
				if strings.Contains(text(found), code) {
					told += code
				}
			}
			got := fmt.Sprint(x.State, x.Age, x.Late, told)
			if want := fmt.Sprint(c.state, c.age, c.late, c.told); got != want {
				t.Errorf("%s, want %s; %v", got, want, x.Clocks)
			}
			if made := s.Addresses().Has("in/so-phan-anh/2026-08.html"); made != (c.state != site.AnswerToArrive) {
				t.Errorf("a register: %v", made)
			}
		})
	}
}
