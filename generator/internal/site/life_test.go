package site_test

import (
	"strings"
	"testing"
	"testing/fstest"
)

// Steps of a life event keep their order; a record that is over is in none of them, a step
// of which nothing is left is gone, and a name that no record has is a fault at its place.
func TestLifeSteps(t *testing.T) {
	fsys := base(t)
	config := string(fsys["config.toml"].Data)
	steps := `name = "Sinh con"

[[life_events.steps]]
title = "Khám bệnh"
records = ["chinh-sach/kham-benh"]

[[life_events.steps]]
title = "Khai sinh"
when = "Trong hai tháng"
records = ["1.001193"]
with = ["Số định danh"]

[[life_events.steps]]
title = "Hỏi trường"
`
	fsys["config.toml"] = &fstest.MapFile{Data: []byte(strings.Replace(config, "name = \"Sinh con\"\n", steps, 1))}
	s, found := load(t, fsys, false)
	if found.Failed() || len(s.LifeEvents) != 1 || len(s.LifeEvents[0].Steps) != 3 {
		t.Fatalf("%d life events:\n%s", len(s.LifeEvents), text(found))
	}
	list := s.LifeEvents[0].Steps
	if list[0].Title != "Khám bệnh" || len(list[0].Records) != 1 || list[0].Records[0].Title() == "" {
		t.Errorf("first step: %+v", list[0])
	}
	if list[1].When != "Trong hai tháng" || len(list[1].Records) != 1 || list[1].With[0] != "Số định danh" {
		t.Errorf("second step: %+v", list[1])
	}

	over := string(fsys["content/thu-tuc/khai-sinh.md"].Data)
	fsys["content/thu-tuc/khai-sinh.md"] = &fstest.MapFile{Data: []byte(strings.Replace(over, "level = \"Cấp xã\"\n", "level = \"Cấp xã\"\neffective_to = 2026-01-31\n", 1))}
	policy := string(fsys["content/chinh-sach/kham-benh.md"].Data)
	fsys["content/chinh-sach/kham-benh.md"] = &fstest.MapFile{Data: []byte(strings.Replace(policy, "+++\n", "+++\nlife_events = [\"sinh-con\"]\n", 1))}
	if s, _ := load(t, fsys, false); len(s.LifeEvents) != 1 || len(s.LifeEvents[0].Steps) != 2 || s.LifeEvents[0].Steps[1].Title != "Hỏi trường" {
		t.Errorf("with a record that is over: %+v", s.LifeEvents)
	}

	fsys["config.toml"] = &fstest.MapFile{Data: []byte(strings.Replace(config, "name = \"Sinh con\"\n", strings.Replace(steps, "1.001193", "1.001194", 1), 1))}
	if _, found := load(t, fsys, false); !strings.Contains(text(found), "E303") {
		t.Errorf("a name that no record has is no fault:\n%s", text(found))
	}
}

// What happens in a life leads first to what most people then do: lists of fields keep the order
// of the alphabet, and what nobody counted comes after what was counted.
func TestLifeEventsByUse(t *testing.T) {
	fsys := base(t)
	birth := string(fsys["content/thu-tuc/khai-sinh.md"].Data)
	for i, x := range []struct{ name, uses string }{{"Ăn mừng", ""}, {"Báo sinh", "popularity = 5\n"}, {"Việc hay làm", "popularity = 90\n"}} {
		code := "1.00000" + string(rune('1'+i))
		text := strings.NewReplacer("Đăng ký khai sinh", x.name, "1.001193", code, "level = \"Cấp xã\"\n", "level = \"Cấp xã\"\n"+x.uses, "decision = \"cong-bo-2026\"\n", "").Replace(birth)
		fsys["content/thu-tuc/"+strings.ReplaceAll(code, ".", "-")+".md"] = &fstest.MapFile{Data: []byte(text)}
	}
	s, found := load(t, fsys, false)
	if found.Failed() || len(s.LifeEvents) != 1 {
		t.Fatal(text(found))
	}
	var names []string
	for _, p := range s.LifeEvents[0].Procedures {
		names = append(names, p.Name)
	}
	if got := strings.Join(names, ", "); got != "Việc hay làm, Báo sinh, Ăn mừng, Đăng ký khai sinh" {
		t.Errorf("in the life event: %s", got)
	}
	if first := s.LifeEvents[0].Procedures[0].Field.Procedures[0].Name; first != "Ăn mừng" {
		t.Errorf("first of the field: %s", first)
	}
}
