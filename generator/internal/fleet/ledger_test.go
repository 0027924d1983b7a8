package fleet

import (
	"fmt"
	"testing"
	"testing/fstest"
)

// whole is a fleet of three sites in two shards, without a fault.
func whole() []*Ledger {
	l := func(shard int, built ...Built) *Ledger {
		return &Ledger{Shard: shard, Of: 2, Day: "2026-11-27", Maker: "niemyet", Release: true, Fleet: "x", All: 3, Built: built}
	}
	return []*Ledger{l(1, Built{Name: "a"}), l(2, Built{Name: "b"}, Built{Name: "c/d"})}
}

// TestWhole plants each fault in a whole that has none.
func TestWhole(t *testing.T) {
	if sites, faults := Whole(whole()); len(faults) > 0 || len(sites) != 3 {
		t.Fatalf("%v %v", sites, faults)
	}
	for name, c := range map[string]struct {
		plant func([]*Ledger) []*Ledger
		want  Fault
	}{
		"no ledger":       {func([]*Ledger) []*Ledger { return nil }, Fault{Absent, "1/1"}},
		"a shard is gone": {func(l []*Ledger) []*Ledger { return l[:1] }, Fault{Absent, "2/2"}},
		"another day":     {func(l []*Ledger) []*Ledger { l[1].Day = "2026-11-26"; return l }, Fault{Other, "phan-2-2.json"}},
		"another program": {func(l []*Ledger) []*Ledger { l[1].Maker = "niemyet 2"; return l }, Fault{Other, "phan-2-2.json"}},
		"other sites":     {func(l []*Ledger) []*Ledger { l[1].Fleet = "y"; return l }, Fault{Other, "phan-2-2.json"}},
		"other shards":    {func(l []*Ledger) []*Ledger { l[1].Of = 3; return l }, Fault{Other, "phan-2-3.json"}},
		"a site failed":   {func(l []*Ledger) []*Ledger { l[1].Built[1].Failed = 1; return l }, Fault{NotBuilt, "c/d"}},
		"a site twice":    {func(l []*Ledger) []*Ledger { l[1].Built[0].Name = "a"; return l }, Fault{Twice, "a"}},
		"a site left out": {func(l []*Ledger) []*Ledger { l[1].Built = l[1].Built[:1]; return l }, Fault{TooFew, "2/3"}},
	} {
		_, faults := Whole(c.plant(whole()))
		if len(faults) == 0 || faults[0] != c.want {
			t.Errorf("%s: %v, want %v", name, faults, c.want)
		}
	}
}

// TestRead: what was written is read; what leads out, is of another form or has another name is not.
func TestRead(t *testing.T) {
	files := fstest.MapFS{}
	for _, l := range whole() {
		files[l.File()] = &fstest.MapFile{Data: l.Encode()}
	}
	all, faults, err := Read(files)
	if err != nil || len(faults) > 0 || len(all) != 2 || all[1].Built[1].Name != "c/d" {
		t.Fatalf("%v %v %v", all, faults, err)
	}
	for i, text := range []string{"", "{}", `{"format":"niemyet-fleet-1","shard":3,"of":2}`, `{"format":"niemyet-fleet-1","shard":1,"of":9,"sites":[{"name":"../x"}]}`, `{"format":"niemyet-fleet-1","shard":1,"of":9,"sites":[{"name":"/etc"}]}`, `{"format":"niemyet-fleet-1","shard":2,"of":9}`} {
		files["phan-1-9.json"] = &fstest.MapFile{Data: []byte(text)}
		if _, faults, err := Read(files); err != nil || len(faults) != 1 || faults[0] != (Fault{Unreadable, "phan-1-9.json"}) {
			t.Error(fmt.Sprint(i), faults, err)
		}
	}
}
