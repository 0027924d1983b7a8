package vi

import "testing"

func TestInCase(t *testing.T) {
	for name, want := range map[string]string{
		"Trường hợp trẻ bị bỏ rơi": "trẻ bị bỏ rơi", "trường hợp mất giấy": "mất giấy", "Trẻ bị bỏ rơi": "Trẻ bị bỏ rơi", "Trường hợp": "Trường hợp", "": "",
	} {
		if got := InCase(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}
