package site

import (
	"strings"
	"testing"
)

func TestOpening(t *testing.T) {
	rest := strings.Repeat(" rất dài", 60)
	for _, tt := range []struct{ name, in, heading string }{
		{"short", "Đăng ký khai sinh; đăng ký lại", "Đăng ký khai sinh; đăng ký lại"},
		{"further cases", "Đăng ký biến động đối với trường hợp thỏa thuận của vợ và chồng; quyền khác" + rest, "Đăng ký biến động đối với trường hợp thỏa thuận của vợ và chồng"},
		{"whom it is for", "Giao đất ở có thu tiền sử dụng đất không thông qua đấu giá đối với cá nhân là cán bộ, công chức" + rest, "Giao đất ở có thu tiền sử dụng đất không thông qua đấu giá"},
		{"too little before the mark", "Cấp phép; xây dựng công trình theo tuyến trong đô thị và ngoài đô thị, kể cả" + rest, "Cấp phép; xây dựng công trình theo tuyến trong đô thị và ngoài đô thị"},
		{"no mark", "Cấp" + rest, "Cấp" + rest},
	} {
		heading, whole := Opening(tt.in)
		if heading != tt.heading {
			t.Errorf("%s: %q", tt.name, heading)
		}
		if cut := heading != tt.in; cut != (whole != "") || cut && whole != tt.in {
			t.Errorf("%s: the whole name is %q", tt.name, whole)
		}
	}
}

// TestClauses: a name in a list ends where a semicolon ends a clause outside brackets, and else stays whole.
func TestClauses(t *testing.T) {
	first := "Chuyển mục đích sử dụng đất (rừng; đất lúa), gia hạn sử dụng đất"
	for _, tt := range []struct{ in, want string }{
		{first, first},
		{first + "; giao đất" + strings.Repeat(" rất dài", 30), first},
		{"Giao đất ở cho cá nhân là cán bộ, công chức đối với người" + strings.Repeat(" rất dài", 30), ""},
		{"Chuyển mục đích sử dụng các loại đất rừng (rừng đặc dụng; đất lúa" + strings.Repeat(" rất dài", 30) + ")", ""},
	} {
		if tt.want == "" {
			tt.want = tt.in
		}
		if got := Clauses(tt.in, 100); got != tt.want {
			t.Errorf("%q: %q", tt.in, got)
		}
	}
}
