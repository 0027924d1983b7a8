package fill_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"niemyet/generator/internal/fill"
)

// told asks one procedure for a value and gives what its steps say of it.
func told(t *testing.T, key, why, steps string) []fill.Told {
	t.Helper()
	head := map[string]string{"ways.time": "Ghi thời hạn giải quyết", "ways.fee": "Ghi mức phí"}[key]
	way := "todo = [\"" + head + ": " + why + " (trực tiếp)\"]\n\n[[ways]]\nchannel = \"trực tiếp\"\ntime = \"?\"\nfee = \"?\"\n\n[[steps]]\ntext = \"\"\"\n" + steps + "\"\"\"\n"
	from := fstest.MapFS{
		"config.toml":            &fstest.MapFile{Data: []byte(config)},
		"content/thu-tuc/mot.md": &fstest.MapFile{Data: []byte(procedure("Một", "1.000001", "Hộ tịch", "", way))},
	}
	q := asked(t, questions(t, from), key, "Hộ tịch", why)
	return q.Told(q.Gaps[0])
}

// TestWhatARecordTells: the time and the fee that stand in a procedure's own prose are shown to
// whoever is asked for them, with their sentence; those of other things are not.
func TestWhatARecordTells(t *testing.T) {
	const otherwise = "nguồn để trống"
	for _, c := range []struct{ key, why, steps, value, text string }{
		{"ways.time", otherwise, "- Nộp hồ sơ.\n- Trong thời hạn 03 ngày làm việc kể từ ngày nhận hồ sơ, Ủy ban nhân dân xã cấp Giấy xác nhận; trường hợp từ chối thì nêu lý do.", "3 ngày làm việc", "Trong thời hạn 03 ngày làm việc kể từ ngày nhận hồ sơ, Ủy ban nhân dân xã cấp Giấy xác nhận"},
		{"ways.time", "nguồn ghi “5 OTHER”", "Trong 05 ngày kể từ ngày nhận đủ hồ sơ, công chức xem xét.", "5 ngày", "Trong 05 ngày kể từ ngày nhận đủ hồ sơ, công chức xem xét"},
		{"ways.time", otherwise, "Nếu tiếp nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo (nếu nộp trực tiếp).", "Xem ghi chú", "Nếu tiếp nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo (nếu nộp trực tiếp)"},
		{"ways.time", otherwise, "Trong thời hạn 10 ngày kể từ ngày nhận đơn, Ủy ban nhân dân xã quyết định, trong 15 ngày nếu phải kiểm tra.", "Xem ghi chú", "Trong thời hạn 10 ngày kể từ ngày nhận đơn, Ủy ban nhân dân xã quyết định, trong 15 ngày nếu phải kiểm tra"},
		{"ways.time", otherwise, "Trong thời hạn 60 ngày kể từ ngày sinh con, cha mẹ đăng ký khai sinh.", "", ""},
		{"ways.time", otherwise, "Trong thời hạn 03 ngày làm việc kể từ ngày nhận được yêu cầu xác minh, nơi được hỏi gửi kết quả.", "", ""},
		{"ways.time", otherwise, "Niêm yết tại trụ sở trong 07 ngày liên tục.", "", ""},
		{"ways.time", otherwise, "Giấy tờ của nước ngoài có giá trị 06 tháng tính đến ngày nhận hồ sơ, xác nhận chưa kết hôn.", "", ""},
		{"ways.fee", otherwise, "Nộp lệ phí 8.000 đồng khi nhận kết quả.", "8.000 đồng", "Nộp lệ phí 8.000 đồng khi nhận kết quả"},
		{"ways.fee", otherwise, "Miễn lệ phí cho hộ nghèo.", "Xem ghi chú", "Miễn lệ phí cho hộ nghèo"},
		{"ways.fee", otherwise, "Mức hỗ trợ chi phí học tập 150.000 đồng một tháng.", "", ""},
		{"ways.fee", otherwise, "Nộp lệ phí theo quy định.", "", ""},
	} {
		got := told(t, c.key, c.why, c.steps)
		switch {
		case c.value == "" && len(got) > 0:
			t.Errorf("%s of %q: %+v", c.key, c.steps, got)
		case c.value == "":
		case len(got) != 1 || got[0].Value != c.value || got[0].Text != c.text || got[0].Where != "Trình tự thực hiện":
			t.Errorf("%s of %q: %+v", c.key, c.steps, got)
		}
	}
	got := told(t, "ways.time", "nguồn ghi “3 OTHER”", "Trong 10 ngày kể từ ngày nhận đơn, xã quyết định thành lập tổ.\nTrong 03 ngày làm việc kể từ ngày nhận hồ sơ, xã cấp giấy phép.\n"+strings.Repeat("Trong 9 ngày kể từ ngày nhận đơn, xã phê duyệt lần này.\n", 3))
	if len(got) != 3 || got[0].Value != "3 ngày làm việc" || got[1].Value != "10 ngày" {
		t.Errorf("the one with the source's number is not first: %+v", got)
	}
}
