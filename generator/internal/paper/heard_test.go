package paper

import (
	"reflect"
	"testing"

	"niemyet/generator/internal/view"
)

func TestAtSamePlaces(t *testing.T) {
	at := func(office string, where ...string) view.BoxesAt {
		out := view.BoxesAt{Office: view.Link{Text: office}}
		for _, w := range where {
			out.Boxes = append(out.Boxes, view.Spot{Where: w})
		}
		return out
	}
	got := atSamePlaces([]view.BoxesAt{at("A", "cạnh cửa"), at("B", "ngoài cổng"), at("C", "cạnh cửa"), at("D", "cạnh cửa", "ngoài cổng"), at("E", "cạnh cửa")})
	want := []view.BoxesAt{at("A, C, E", "cạnh cửa"), at("B", "ngoài cổng"), at("D", "cạnh cửa", "ngoài cổng")}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v\nwant %v", got, want)
	}
}

func TestSameHours(t *testing.T) {
	lines := []view.HotlineRef{{Hours: "7 giờ"}, {Hours: "7 giờ"}}
	if got := sameHours(lines); got != "7 giờ" || lines[0].Hours+lines[1].Hours != "" {
		t.Errorf("the same twice: %q, left %v", got, lines)
	}
	for name, lines := range map[string][]view.HotlineRef{"one": {{Hours: "7 giờ"}}, "two that differ": {{Hours: "7 giờ"}, {Hours: "8 giờ"}}, "one unknown": {{Hours: "7 giờ"}, {}}} {
		if got := sameHours(lines); got != "" || lines[0].Hours != "7 giờ" {
			t.Errorf("%s: %q, left %v", name, got, lines)
		}
	}
}
