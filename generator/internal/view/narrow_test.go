package view

import "testing"

func TestNarrowBoxOf(t *testing.T) {
	line := func(f Facets) ItemGroup { return ItemGroup{Items: []Item{{Facets: f}}} }
	for _, tt := range []struct {
		name   string
		groups []ItemGroup
		want   bool
	}{
		{"names without facets", []ItemGroup{line(Facets{}), line(Facets{})}, false},
		{"two may apply", []ItemGroup{line(Facets{Field: "Đất đai", Who: "a; b", Online: true}), line(Facets{Field: "Đất đai", Online: true})}, true},
		{"one of each", []ItemGroup{line(Facets{Field: "Đất đai", Who: "a", Online: true}), line(Facets{Field: "Đất đai", Who: "a", Online: true})}, false},
		{"two fields", []ItemGroup{line(Facets{Field: "Đất đai"}), line(Facets{Field: "Hộ tịch"})}, true},
		{"some online", []ItemGroup{line(Facets{Online: true}), line(Facets{})}, true},
	} {
		if got := NarrowBoxOf(tt.groups).Choices; got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
}
