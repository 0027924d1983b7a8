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

// TestConsultationThroughTheYear: coming, open to the end of the last day, closed, and
// from its day on with an outcome; told when nobody has answered for more than 30 days.
func TestConsultationThroughTheYear(t *testing.T) {
	const duong = `+++
name = "Lấy ý kiến về đường mới"
summary = "Hỏi về đường mới."
organizer = "Ủy ban nhân dân phường Ví Dụ"
who = ["Mọi người dân"]
open_from = 2026-03-01
open_until = 2026-03-31
office = "mot-cua"
boxes = ["mot-cua"]
outcome_on = 2026-05-20
conclusion = "Làm đường."
owner = "Văn phòng"
+++
`
	for _, c := range []struct {
		day   vi.Date
		stage record.Stage
		state site.State
		form  bool
		late  bool
	}{
		{vi.Date{Year: 2026, Month: 2, Day: 28}, record.StageComing, site.Upcoming, true, false},
		{vi.Date{Year: 2026, Month: 3, Day: 1}, record.StageOpen, site.InForce, true, false},
		{vi.Date{Year: 2026, Month: 3, Day: 31}, record.StageOpen, site.InForce, true, false},
		{vi.Date{Year: 2026, Month: 4, Day: 1}, record.StageClosed, site.Expired, false, false},
		{vi.Date{Year: 2026, Month: 4, Day: 30}, record.StageClosed, site.Expired, false, false},
		{vi.Date{Year: 2026, Month: 5, Day: 1}, record.StageClosed, site.Expired, false, true},
		{vi.Date{Year: 2026, Month: 5, Day: 19}, record.StageClosed, site.Expired, false, true},
		{vi.Date{Year: 2026, Month: 5, Day: 20}, record.StageOutcome, site.InForce, false, false},
		{vi.Date{Year: 2027, Month: 5, Day: 20}, record.StageOutcome, site.InForce, false, false},
	} {
		t.Run(c.day.String(), func(t *testing.T) {
			fsys := base(t)
			fsys["content/lay-y-kien/duong.md"] = &fstest.MapFile{Data: []byte(duong)}
			s, found, err := site.Load(fsys, site.Options{Date: c.day})
			if err != nil {
				t.Fatal(err)
			}
			x := site.RecordsOf[*site.Consultation](s)[0]
			got := fmt.Sprint(x.Stage, s.StateOf(x), x.TakesForms(), strings.Contains(text(found), "W947"))
			if want := fmt.Sprint(c.stage, c.state, c.form, c.late); got != want {
				t.Errorf("%s, want %s", got, want)
			}
			if made := s.Addresses().Has("in/phieu-gop-y/duong.html"); made != c.form {
				t.Errorf("a form: %v", made)
			}
		})
	}
}
