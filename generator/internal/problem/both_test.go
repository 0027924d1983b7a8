package problem

import "testing"

func TestBoth(t *testing.T) {
	unit := Both(Text{"Đơn vị", "Unit"}) + " (unit)"
	hours := Both(Text{"Giờ trực", "Hours"}) + " (hours)"
	for _, x := range []struct{ value, vi, en string }{
		{"", "", ""},
		{"Văn phòng", "Văn phòng", "Văn phòng"},
		{unit, "Đơn vị (unit)", "Unit (unit)"},
		{unit + ", " + hours, "Đơn vị (unit), Giờ trực (hours)", "Unit (unit), Hours (hours)"},
		{Both(Text{"", "none"}), "", "none"},
	} {
		if vi, en := InLanguage(x.value, Vietnamese), InLanguage(x.value, English); vi != x.vi || en != x.en {
			t.Errorf("%q: %q, %q", x.value, vi, en)
		}
	}
	p := New("E106", Place{File: "a.md"}, "field", unit, "key", "unit", "eg", "unit = \"x\"")
	if got := p.Message(English); got != "Unit (unit) is missing" {
		t.Errorf("message: %q", got)
	}
	if p.Arg("field", Vietnamese) != "Đơn vị (unit)" || p.Arg("nothing", English) != "" {
		t.Errorf("arguments: %q", p.Args)
	}
}
