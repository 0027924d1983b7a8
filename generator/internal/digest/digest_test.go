package digest

import (
	"fmt"
	"reflect"
	"testing"
)

type inner struct {
	Text string
	seen bool
}

type outer struct {
	Name   string
	List   []inner
	ptr    *inner
	Any    any
	Table  map[string]int
	Pair   [2]int8
	Self   *outer
	Do     func()
	number float64
}

// TestEveryFieldCounts: any difference that somebody could read gives another sum, and a copy the same.
func TestEveryFieldCounts(t *testing.T) {
	whole := func() *outer {
		return &outer{Name: "a", List: []inner{{"x", true}, {"y", false}}, ptr: &inner{Text: "p"}, Any: inner{"z", false}, Table: map[string]int{"one": 1, "two": 2}, Pair: [2]int8{1, 2}, Self: &outer{}, number: 1.5}
	}
	first, ok := Of(whole())
	if again, also := Of(whole()); !ok || !also || first != again {
		t.Fatal("a copy has another sum")
	}
	seen := map[Sum]string{first: "nothing"}
	for name, change := range map[string]func(*outer){
		"name":               func(x *outer) { x.Name = "b" },
		"an item":            func(x *outer) { x.List[1].Text = "w" },
		"a hidden truth":     func(x *outer) { x.List[1].seen = true },
		"order":              func(x *outer) { x.List[0], x.List[1] = x.List[1], x.List[0] },
		"a shorter list":     func(x *outer) { x.List = x.List[:1] },
		"an empty list":      func(x *outer) { x.List = []inner{} },
		"no list":            func(x *outer) { x.List = nil },
		"behind a pointer":   func(x *outer) { x.ptr.Text = "q" },
		"no pointer":         func(x *outer) { x.ptr = nil },
		"in an interface":    func(x *outer) { x.Any = inner{"z", true} },
		"its type":           func(x *outer) { x.Any = struct{ Text, seen string }{"z", ""} },
		"a pointer in it":    func(x *outer) { x.Any = &inner{"z", false} },
		"nothing in it":      func(x *outer) { x.Any = nil },
		"a value of a map":   func(x *outer) { x.Table["two"] = 3 },
		"values exchanged":   func(x *outer) { x.Table["one"], x.Table["two"] = 2, 1 },
		"one key more":       func(x *outer) { x.Table["three"] = 3 },
		"no map":             func(x *outer) { x.Table = nil },
		"an array":           func(x *outer) { x.Pair[1] = 3 },
		"itself":             func(x *outer) { x.Self.Name = "b" },
		"a number":           func(x *outer) { x.number = 2.5 },
		"a letter moved":     func(x *outer) { x.Name, x.List[0].Text = "ax", "" },
		"a list in a string": func(x *outer) { x.List[0].Text, x.List[1].Text = "xy", "" },
	} {
		x := whole()
		change(x)
		sum, ok := Of(x)
		if same, had := seen[sum]; had || !ok {
			t.Errorf("%s: the sum is that of %q, plain %t", name, same, ok)
		}
		seen[sum] = name
	}
}

// TestNotPlain: what can say something else later has no sum.
func TestNotPlain(t *testing.T) {
	round := &outer{}
	round.Self = round
	for name, v := range map[string]any{"a function": outer{Do: func() {}}, "a circle": round, "a channel": make(chan int), "one deep down": []any{map[string]any{"a": &outer{Do: func() {}}}}} {
		if _, ok := Of(v); ok {
			t.Errorf("%s has a sum", name)
		}
	}
}

// TestMapsHaveNoOrder: a map has one sum however it was filled.
func TestMapsHaveNoOrder(t *testing.T) {
	var sums []Sum
	for turn := range 20 {
		m := map[string][]string{}
		for i := range 50 {
			n := (i*7 + turn) % 50
			m[fmt.Sprint(n)] = []string{fmt.Sprint(n), "v"}
		}
		sum, ok := Of(m)
		if !ok {
			t.Fatal("no sum")
		}
		sums = append(sums, sum)
	}
	for _, s := range sums[1:] {
		if s != sums[0] {
			t.Fatal("a map has two sums")
		}
	}
}

// TestTypesAreTold: two types of one shape are two values in an interface, as they have methods of their own.
func TestTypesAreTold(t *testing.T) {
	type other inner
	a, _ := Of(inner{"x", true})
	b, _ := Of(other{"x", true})
	if a == b {
		t.Error("two types have one sum")
	}
	if nameOf(reflect.TypeFor[inner]()) == nameOf(reflect.TypeFor[other]()) {
		t.Error("two types have one name")
	}
}
