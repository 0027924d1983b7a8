package vi

import (
	"errors"
	"slices"
	"testing"
)

func TestParseTimeLimit(t *testing.T) {
	tests := []struct {
		in    string
		want  TimeLimit
		print string
	}{
		{"03 ngày làm việc", TimeLimit{Tenths: 30, Unit: WorkingDay}, "3 ngày làm việc"},
		{"7 ngày", TimeLimit{Tenths: 70, Unit: Day}, "7 ngày"},
		{"17,5 ngày làm việc", TimeLimit{Tenths: 175, Unit: WorkingDay}, "17,5 ngày làm việc"},
		{"Không quá 5 ngày", TimeLimit{Tenths: 50, Unit: Day, AtMost: true}, "không quá 5 ngày"},
		{"Trong thời hạn không quá 02 giờ làm việc", TimeLimit{Tenths: 20, Unit: HourWorking, AtMost: true}, "không quá 2 giờ làm việc"},
		{"Ngay trong ngày", TimeLimit{Unit: Day, Immediate: true}, "ngay trong ngày"},
		{"trong ngày làm việc", TimeLimit{Unit: WorkingDay, Immediate: true}, "ngay trong ngày làm việc"},
		{"Ngay trong ngày làm việc.", TimeLimit{Unit: WorkingDay, Immediate: true}, "ngay trong ngày làm việc"},
		{"trong vòng 05 (năm) ngày", TimeLimit{Tenths: 50, Unit: Day}, "5 ngày"},
		{"1/2 ngày làm việc", TimeLimit{Tenths: 5, Unit: WorkingDay}, "0,5 ngày làm việc"},
		{"30 phút", TimeLimit{Tenths: 300, Unit: Minute}, "30 phút"},
		{"6 THÁNG", TimeLimit{Tenths: 60, Unit: Month}, "6 tháng"},
		{"2 năm;", TimeLimit{Tenths: 20, Unit: Year}, "2 năm"},
		{"1200 giờ", TimeLimit{Tenths: 12000, Unit: Hour}, "1200 giờ"},
	}
	for _, tt := range tests {
		got, err := ParseTimeLimit(tt.in)
		if err != nil || got != tt.want || got.String() != tt.print {
			t.Errorf("ParseTimeLimit(%q) = %+v %q, %v", tt.in, got, got, err)
		}
		if again, err := ParseTimeLimit(tt.print); err != nil || again != tt.want {
			t.Errorf("ParseTimeLimit(%q) = %+v, %v", tt.print, again, err)
		}
	}
}

func TestParseTimeLimitErrors(t *testing.T) {
	for s, reason := range map[string]TimeLimitReason{
		"": TimeLimitEmpty, "ngày": TimeLimitNumber, "sớm nhất": TimeLimitNumber, "Ngay khi nhận đủ hồ sơ": TimeLimitNumber,
		"7.5 ngày": TimeLimitPoint, "7,25 ngày": TimeLimitPoint, "0 ngày": TimeLimitRange, "12345 ngày": TimeLimitRange,
		"3": TimeLimitUnit, "3 tuần": TimeLimitUnit, "3 WORKING_DAY": TimeLimitUnit, "3 (xyz) ngày": TimeLimitDisagrees,
		"7 ngày làm vệc": TimeLimitLeftover, "3 ngày kể từ ngày nhận": TimeLimitLeftover, "3 ngày 4 giờ": TimeLimitLeftover,
	} {
		_, err := ParseTimeLimit(s)
		if e := (*TimeLimitError)(nil); !errors.As(err, &e) || e.Reason != reason {
			t.Errorf("ParseTimeLimit(%q): %v, want %q", s, err, reason)
		}
	}
}

func TestFindTimeLimits(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"Trong thời hạn không quá 05 ngày làm việc, kể từ ngày nhận; gia hạn 03 ngày.", []string{"không quá 05 ngày làm việc", "03 ngày"}},
		{"giải quyết ngay trong ngày làm việc; trường hợp khác 17,5 ngày", []string{"ngay trong ngày làm việc", "17,5 ngày"}},
		{"trả kết quả trong ngày làm việc tiếp theo, giờ mở cửa trong ngày", nil},
		{"ngày 15 tháng 6 năm 2026, tháng 6 năm 2026, Luật số 5 ngày 3/2/2026", nil},
		{"nhận sau 15 giờ, từ 7 giờ 30 đến 17 giờ, lúc 8 giờ 15 phút", nil},
		{"theo khoản 2 năm nay, Nghị định 123/2024 ngày", nil},
		{"chậm nhất là 10 (mười) ngày làm việc; Tối đa 30 phút", []string{"chậm nhất là 10 (mười) ngày làm việc", "Tối đa 30 phút"}},
	}
	for _, tt := range tests {
		var got []string
		for _, l := range FindTimeLimits(tt.text) {
			got = append(got, tt.text[l.Start:l.End])
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("FindTimeLimits(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

func FuzzParseTimeLimit(f *testing.F) {
	for _, s := range []string{"03 ngày làm việc", "17,5 ngày", "không quá 1/2 giờ", "ngay trong ngày", "5 (năm) ngày", "\xff1 năm"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if l, err := ParseTimeLimit(s); err == nil {
			if again, err := ParseTimeLimit(l.String()); err != nil || again != l {
				t.Errorf("ParseTimeLimit(%q) = %+v, printed and read again: %+v, %v", s, l, again, err)
			}
		}
		for _, l := range FindTimeLimits(s) {
			if got, err := ParseTimeLimit(s[l.Start:l.End]); err != nil || got != l.Limit {
				t.Errorf("found %q in %q; alone it is %+v, %v", s[l.Start:l.End], s, got, err)
			}
		}
	})
}
