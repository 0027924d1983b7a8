package record

import (
	"strings"
	"testing"
)

// TestMeantTime: papers are no seconds.
func TestMeantTime(t *testing.T) {
	for text, seconds := range map[string]bool{"20 giây": true, "20 giay": true, "Khi đủ giấy tờ": false, "30 phút kể từ khi đủ giấy": false} {
		if got := strings.Contains(meantTime(text), "giây;"); got != seconds {
			t.Errorf("%q is told as seconds: %t", text, got)
		}
	}
}

// TestMeantFee: other moneys are told, with marks and without.
func TestMeantFee(t *testing.T) {
	for text, other := range map[string]bool{"2 USD": true, "2 đô la": true, "2 do la": true, "$2": true, "đôla": false, "8.000 won": true, "wonder": false} {
		if got := strings.Contains(meantFee(text), "đồng Việt Nam"); got != other {
			t.Errorf("%q is told as another money: %t", text, got)
		}
	}
}
