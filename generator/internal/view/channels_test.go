package view

import (
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

// TestTimeByChannel: channels that differ by their limit alone are told one by one, where there is room and no doubt.
func TestTimeByChannel(t *testing.T) {
	way := func(c record.Channel, n int, note string) record.Way {
		return record.Way{Channel: c, Time: record.Time{State: record.TimeStated, Limit: vi.TimeLimit{Tenths: n * 10, Unit: vi.Day}}, TimeNote: note}
	}
	for want, list := range map[string][][]record.Way{
		"25 ngày": {{way(record.Direct, 25, ""), way(record.Online, 25, "")}},
		"Trực tiếp 25 ngày; bưu chính, trực tuyến 15 ngày": {{way(record.Direct, 25, ""), way(record.Postal, 15, ""), way(record.Online, 15, "")}},
		"Từ 15 đến 25 ngày": {
			{way(record.Direct, 25, ""), way(record.Direct, 15, ""), way(record.Online, 15, "")},
			{way(record.Direct, 25, "kể từ ngày nhận"), way(record.Online, 15, "")},
		},
	} {
		for _, ways := range list {
			if got := placed(t, "site").answerTime(ways).Text; got != want {
				t.Errorf("%+v: %q, want %q", ways, got, want)
			}
		}
	}
}

// TestByCircular: a fee is by a circular where each note says that and nothing else.
func TestByCircular(t *testing.T) {
	for note, want := range map[string]string{
		"Theo quy định tại Thông tư số 60/2023/TT-BTC của Bộ Tài chính":                        "Theo Thông tư số 60/2023/TT-BTC",
		"Mức lệ phí do Hội đồng nhân dân cấp tỉnh quyết định theo Thông tư số 85/2019/TT-BTC":  "",
		"Theo quy định tại Thông tư số 60/2023/TT-BTC; từ 2027 theo Thông tư số 1/2026/TT-BTC": "",
		"Theo quy định tại Thông tư số 60/2023/TT-BTC, giảm 50%":                               "",
		"Theo quy định tại Thông tư số 60/2023/TT-BTC; miễn phí cho hộ nghèo":                  "",
		"Phí cấp bản sao theo Thông tư số 281/2016/TT-BTC":                                     "",
		"Mức thu theo Thông tư số 281/2016/TT-BTC là 8.000 đồng":                               "",
	} {
		w := record.Way{Fee: record.Fee{State: record.FeeSeeNote}, FeeNote: note}
		if got := placed(t, "site").byCircular([]record.Way{w, w}); got != want {
			t.Errorf("%q: %q, want %q", note, got, want)
		}
	}
	if got := placed(t, "site").byCircular(nil); got != "" {
		t.Errorf("no way: %q", got)
	}
}
