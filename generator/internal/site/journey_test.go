package site_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

const sinhCon = `+++
name = "Khi sinh con"
life_event = "sinh-con"
summary = "Khai sinh trước."

[[steps]]
id = "kham"
title = "Khám bệnh"
records = ["chinh-sach/kham-benh"]

[[steps]]
id = "khai-sinh"
title = "Khai sinh"
records = ["1.001193"]
takes = ["kham"]

[[steps]]
id = "hoi"
title = "Hỏi trường"
when = ["Con đi học"]
takes = ["khai-sinh", "kham"]

[[together]]
steps = ["kham", "khai-sinh"]
how = "Hỏi quầy."
+++
`

// TestJourney: steps keep their order and know what they take; a life event has its journey;
// what is over is in no step, and a step of which nothing is left is gone with what others
// take from it.
func TestJourney(t *testing.T) {
	fsys := base(t)
	fsys["content/viec-can-lam/sinh-con.md"] = &fstest.MapFile{Data: []byte(sinhCon)}
	s, found := load(t, fsys, false)
	if found.Failed() || len(s.LifeEvents) != 1 || len(s.LifeEvents[0].Journeys) != 1 {
		t.Fatalf("%d life events:\n%s", len(s.LifeEvents), text(found))
	}
	j := s.LifeEvents[0].Journeys[0]
	if j.Event != s.LifeEvents[0] || len(j.Steps) != 3 || len(j.Together) != 1 || !slices.Equal(j.Steps[2].Takes, []int{1, 0}) {
		t.Errorf("%+v", j)
	}
	if !s.Addresses().Has("viec-can-lam/sinh-con.html") || !s.Addresses().Has("kiosk/viec-can-lam/sinh-con.html") || !s.Addresses().Has("in/viec-can-lam/sinh-con.html") {
		t.Error("a page, a screen or a leaflet is not among the addresses")
	}

	procedure := string(fsys["content/thu-tuc/khai-sinh.md"].Data)
	fsys["content/thu-tuc/khai-sinh.md"] = &fstest.MapFile{Data: []byte(strings.Replace(procedure, "level = \"Cấp xã\"\n", "level = \"Cấp xã\"\neffective_to = 2026-01-31\n", 1))}
	s, found = load(t, fsys, false)
	j = site.RecordsOf[*site.Journey](s)[0]
	if len(j.Steps) != 2 || len(j.Together) != 0 || !slices.Equal(j.Steps[1].Takes, []int{0}) || !strings.Contains(text(found), "W876") {
		t.Errorf("with a procedure that is over: %+v\n%s", j, text(found))
	}
	if len(s.LifeEvents) != 1 || len(s.LifeEvents[0].Procedures) != 0 {
		t.Errorf("the event goes though it has a journey: %+v", s.LifeEvents)
	}
}

// TestDeadlineIsTold: a deadline needs somebody else who tells it, in the same figures and
// the same unit; a law that is named will do, and words without figures.
func TestDeadlineIsTold(t *testing.T) {
	for _, c := range []struct {
		deadline, requirements string
		told                   bool
	}{
		{"Trong 60 ngày kể từ ngày sinh", "Cha hoặc mẹ đăng ký trong 60 ngày kể từ ngày sinh.", true},
		{"Trong 60 ngày kể từ ngày sinh", "Đăng ký trong thời hạn 60\u00a0NGÀY.", true},
		{"Trong 60 ngày kể từ ngày sinh", "Không", false},
		{"Trong 60 ngày kể từ ngày sinh", "Đăng ký trong 160 ngày.", false},
		{"Trong 60 ngày kể từ ngày sinh", "Đăng ký trong 60 ngày làm việc.", false},
		{"Chậm nhất 3 ngày làm việc trước ngày nghỉ", "Nộp 3 ngày trước.", true}, // its time is 3 working days
		{"Trước khi khởi công", "Không", true},
	} {
		fsys := base(t)
		fsys["content/viec-can-lam/sinh-con.md"] = &fstest.MapFile{Data: []byte(strings.Replace(sinhCon, "takes = [\"kham\"]\n", "deadline = \""+c.deadline+"\"\n", 1))}
		procedure := string(fsys["content/thu-tuc/khai-sinh.md"].Data)
		fsys["content/thu-tuc/khai-sinh.md"] = &fstest.MapFile{Data: []byte(strings.Replace(procedure, "requirements = \"Không\"", "requirements = \""+c.requirements+"\"", 1))}
		_, found := load(t, fsys, false)
		if told := !strings.Contains(text(found), "W878"); told != c.told {
			t.Errorf("%s, %s: told %v, want %v\n%s", c.deadline, c.requirements, told, c.told, text(found))
		}
	}
	if spans := record.TimeSpans("15 ngày làm việc, hoặc 2 tháng; 7\u00a0ngày."); !slices.Equal(spans, []string{"15 ngay lam viec", "2 thang", "7 ngay"}) {
		t.Error(spans)
	}
}
