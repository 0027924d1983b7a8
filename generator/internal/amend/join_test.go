package amend

import "testing"

// TestJoin: what two people changed in different lines comes together; where it is the same lines both stay.
func TestJoin(t *testing.T) {
	const base = "Một.\n\nHai.\n\nBa."
	for name, c := range map[string]struct {
		ours, theirs, want string
		clean              bool
	}{
		"nobody":              {base, base, base, true},
		"one":                 {"Một, sửa.\n\nHai.\n\nBa.", base, "Một, sửa.\n\nHai.\n\nBa.", true},
		"other":               {base, "Một.\n\nHai.\n\nBa, sửa.", "Một.\n\nHai.\n\nBa, sửa.", true},
		"different lines":     {"Một, sửa.\n\nHai.\n\nBa.", "Một.\n\nHai.\n\nBa, sửa.", "Một, sửa.\n\nHai.\n\nBa, sửa.", true},
		"the same":            {"Một.\n\nHai, sửa.\n\nBa.", "Một.\n\nHai, sửa.\n\nBa.", "Một.\n\nHai, sửa.\n\nBa.", true},
		"one line, two ways":  {"Một.\n\nHai, tôi sửa.\n\nBa.", "Một.\n\nHai, bạn sửa.\n\nBa.", "Một.\n\nHai, tôi sửa.\nHai, bạn sửa.\n\nBa.", false},
		"both at the end":     {base + "\nTôi.", base + "\nBạn.", base + "\nTôi.\nBạn.", false},
		"taken out and added": {"Một.\n\nBa.", base + "\n\nBốn.", "Một.\n\nBa.\n\nBốn.", true},
		"taken out, edited":   {"Một.\n\nBa.", "Một.\n\nHai, sửa.\n\nBa.", "Một.\n\nHai, sửa.\n\nBa.", false},
	} {
		if got, clean := Join(base, c.ours, c.theirs); got != c.want || clean != c.clean {
			t.Errorf("%s: %q, %v; want %q", name, got, clean, c.want)
		}
	}
	if got, clean := Join("", "Của tôi.", "Của bạn."); got != "Của tôi.\nCủa bạn." || clean {
		t.Errorf("of nothing: %q, %v", got, clean)
	}
}
