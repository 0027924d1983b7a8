package vi

import "testing"

func TestParseOpening(t *testing.T) {
	week := "|450-690,810-1020|450-690,810-1020|450-690,810-1020|450-690,810-1020|450-690,810-1020|"
	always := "0-1440|0-1440|0-1440|0-1440|0-1440|0-1440|0-1440"
	for text, want := range map[string]string{
		"Thứ Hai đến thứ Sáu, 07:30–11:30 và 13:30–17:00":                    week,
		"Thứ Hai đến thứ Sáu, 7 giờ 30 đến 11 giờ 30, 13 giờ 30 đến 17 giờ":  week,
		"thứ 2 - thứ 6: 7h30 - 11h30, 13h30 - 17h":                           week,
		"Thứ Hai đến thứ Sáu từ 7 giờ 30 đến 11 giờ 30 và 13:30 đến 17 giờ.": week,
		"Cả ngày và đêm, tất cả các ngày":                                    always,
		"24/24": always,
		"thứ Bảy và Chủ nhật, 08:00–10:00":             "480-600||||||480-600",
		"Theo giờ trực của Cổng Dịch vụ công quốc gia": "",
		"Thứ Hai đến thứ Sáu, 07:30–11:30 trừ ngày lễ": "",
		"Giờ hành chính": "",
		"Thứ Hai đến thứ Sáu, 07:30–11:30; thứ Bảy, 08:00–10:00":    "", // not both on the days of the first
		"Thứ Hai đến thứ Sáu, 07:30–17:00 trừ 11:30–13:30":          "",
		"Thứ Hai đến thứ Sáu, 7:30–11:30, chiều từ 13 giờ 30–17:00": week,
		"Thứ Hai đến thứ Sáu, 7:30–11:30 và từ 13:30–17:00":         week,
		"Cả ngày thứ Bảy":                  "",
		"24/24, trừ ngày lễ":               "",
		"24/24h, kể cả ngày nghỉ, ngày lễ": always,
		"24/7 trong năm":                   always,
		"thứ Hai, 11:30–7:30":              "",
	} {
		got, ok := ParseOpening(text)
		if ok != (want != "") || ok && got.Code() != want {
			t.Errorf("%q: %v %q", text, ok, got.Code())
		}
	}
}

func TestOpeningOnHolidays(t *testing.T) {
	o, _ := ParseOpening("Thứ Hai đến thứ Sáu, 07:30–11:30")
	off := Holidays{Off: map[Date]string{{2027, 1, 1}: "Tết Dương lịch"}}
	if spans, why := o.On(Date{2027, 1, 1}, off); spans != nil || why != "Tết Dương lịch" {
		t.Error("open on a holiday", spans, why)
	}
	worked := Holidays{Worked: map[Date]string{{2026, 12, 5}: "làm bù"}}
	if spans, why := o.On(Date{2026, 12, 5}, worked); len(spans) != 1 || why != "làm bù" {
		t.Error("a Saturday that is worked", spans, why)
	}
	tuesdays, _ := ParseOpening("Thứ Ba, 07:30–11:30")
	if spans, why := tuesdays.On(Date{2026, 12, 5}, worked); spans != nil || why != "" {
		t.Error("what is closed on a Monday has other hours on a Saturday", spans, why)
	}
	always, _ := ParseOpening("24/24")
	if spans, why := always.On(Date{2027, 1, 1}, off); len(spans) == 0 || why != "" || !always.Always() || o.Always() || o.Empty() || !(Opening{}).Empty() {
		t.Error("emergency numbers know no holidays")
	}
}
