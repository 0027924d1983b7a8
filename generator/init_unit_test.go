package main

import (
	"bytes"
	"strings"
	"testing"

	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/units"
)

// TestAskUnit: where several units fit, a person chooses by a number, and is asked again
// until it is one of the list.
func TestAskUnit(t *testing.T) {
	found := units.Carried().Find("xã Tân Tiến")
	var out bytes.Buffer
	a := &app{err: &out, lang: problem.Vietnamese}
	unit, err := a.ask(strings.NewReader("\n0\ntám\n5\n"), "xã Tân Tiến", found)
	if err != nil || unit != found.Units[4] {
		t.Fatalf("%+v, %v", unit, err)
	}
	if said := out.String(); !strings.Contains(said, "5. "+unit.Full()) || strings.Count(said, "Gõ số (1-7)") != 4 {
		t.Error(said)
	}
	if _, err := a.ask(strings.NewReader("9\n"), "xã Tân Tiến", found); err == nil {
		t.Error("nobody chose, and a unit was taken")
	}
}

// TestUnitFilesOfAll fills the records of every unit of the country: no mark is left over,
// and the configuration names that unit.
func TestUnitFilesOfAll(t *testing.T) {
	files := unitFiles()
	table := units.Carried()
	for _, u := range table.Units {
		marks := unitMarks(table, u)
		for name, data := range files {
			if text := marks.Replace(string(data)); strings.Contains(text, "@") {
				t.Fatalf("%s: %s has a mark left", u.Full(), name)
			}
		}
	}
	for name, want := range map[string]string{"24611": "phường Bắc Gia Nghĩa", "24823": "Phường 1 Bảo Lộc", "26732": "đặc khu Côn Đảo"} {
		u, ok := table.Find(name).One()
		if !ok || inText(u.Kind(), u.Name, u.Bare()) != want {
			t.Errorf("%s: %+v", name, u)
		}
	}
}
