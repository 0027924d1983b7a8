package site_test

import (
	"testing"
	"testing/fstest"
)

// TestPlanOfTheNextYear: what stays is in the plans of later years, unless it has a last day.
func TestPlanOfTheNextYear(t *testing.T) {
	fsys := base(t)
	disclosure := func(name, more string) {
		fsys["content/cong-khai/"+name+".md"] = &fstest.MapFile{Data: []byte("+++\nname = \"" + name + "\"\nsummary = \"Tóm tắt.\"\nduty = \"tổ chức bộ máy\"\noffice = \"mot-cua\"\nby = \"Văn phòng\"\n" + more + "+++\n")}
	}
	disclosure("o-lai", "posted_from = 2026-07-06\n")
	disclosure("het-nam", "posted_from = 2026-07-06\nposted_until = 2026-12-31\n")
	s, _ := load(t, fsys, false)
	if old, next := s.DisclosuresOf(2026), s.DisclosuresOf(2027); len(old) != 2 || len(next) != 1 || next[0].Name != "o-lai" {
		t.Errorf("%d in 2026, %d in 2027", len(old), len(next))
	}
}
