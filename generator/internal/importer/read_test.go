package importer

import (
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

func TestReadFee(t *testing.T) {
	for _, c := range []struct {
		in, fee, note string
		lines         int
		todo          bool
	}{
		{"", "?", "", 0, true},
		{"0 VNĐ ()", "?", "", 0, true},
		{"0 VNĐ () | 0 VNĐ ()", "?", "", 0, true},
		{"0 VNĐ (Đồng)", "?", "", 0, true},
		{"0 VNĐ (Phí : Đồng)", "?", "", 0, true},
		{"0 VNĐ (Không)", "Không", "", 0, false},
		{"0 VNĐ (Không có.)", "Không", "", 0, false},
		{"0 VNĐ (Miễn phí)", "Không", "", 0, false},
		{"0 VNĐ (Không thu phí, lệ phí)", "Không", "", 0, false},
		{"Không", "Không", "", 0, false},
		{"0 VNĐ (Không quy định.)", "Xem ghi chú", "Không quy định.", 0, false},
		{"0 VNĐ (Miễn lệ phí cho người thuộc hộ nghèo.)", "Xem ghi chú", "Miễn lệ phí cho người thuộc hộ nghèo.", 0, false},
		{"0 VNĐ ((Mức thu (nếu có) theo quy định))", "Xem ghi chú", "Mức thu (nếu có) theo quy định", 0, false},
		{"0 VNĐ (Mức lệ phí (nếu có) theo quy định", "Xem ghi chú", "Mức lệ phí (nếu có) theo quy định", 0, false},
		{"0 VNĐ (mức thu là 20.000 VNĐ/tờ khai)", "20.000 đồng", "mức thu là 20.000 VNĐ/tờ khai", 0, true},
		{"0 VNĐ (mức thu tối đa 20.000 VNĐ/tờ khai)", "Xem ghi chú", "mức thu tối đa 20.000 VNĐ/tờ khai", 0, false},
		{"0 VNĐ (Lệ phí 8.000 đồng, miễn cho hộ nghèo)", "Xem ghi chú", "Lệ phí 8.000 đồng, miễn cho hộ nghèo", 0, false},
		{"0 VNĐ (Giấy 5.000 đồng, sổ 7.000 đồng)", "Xem ghi chú", "Giấy 5.000 đồng, sổ 7.000 đồng", 0, false},
		{"0 VNĐ (- Cá nhân: 50.000 đồng; - Tổ chức: 100.000 đồng)", "50.000 đồng", "Cá nhân: 50.000 đồng", 1, true},
		{"25 VNĐ (25.000.000đ/giấy)", "Xem ghi chú", "Nguồn ghi “25 VNĐ (25.000.000đ/giấy)”; chưa rõ mức đúng, xin hỏi nơi tiếp nhận.", 0, true},
		{"10000 VNĐ ()", "10.000 đồng", "", 0, false},
		{"70000 VNĐ (70.000 đồng)", "70.000 đồng", "", 0, false},
		{"70000 VNĐ (70.000 đồng/Giấy)", "70.000 đồng", "70.000 đồng/Giấy", 0, false},
		{"20000 VNĐ (20.000 đồng (01 USD/Giấy phép))", "20.000 đồng", "20.000 đồng (01 USD/Giấy phép)", 0, false},
		{"15000 đồng", "15.000 đồng", "", 0, false},
		{"20 VNĐ (20.000 vnđ/tờ khai)", "20.000 đồng", "20.000 vnđ/tờ khai", 0, true},
		{"40 VNĐ (4.000 đ/giấy)", "Xem ghi chú", "Nguồn ghi “40 VNĐ (4.000 đ/giấy)”; chưa rõ mức đúng, xin hỏi nơi tiếp nhận.", 0, true},
		{"5000 VNĐ (thu 7.000 đồng)", "Xem ghi chú", "Nguồn ghi “5000 VNĐ (thu 7.000 đồng)”; chưa rõ mức đúng, xin hỏi nơi tiếp nhận.", 0, true},
		{"30000 VNĐ (30 USD/người)", "Xem ghi chú", "Nguồn ghi “30000 VNĐ (30 USD/người)”; chưa rõ mức đúng, xin hỏi nơi tiếp nhận.", 0, true},
		{"30 USD (mỗi giấy)", "Xem ghi chú", "Nguồn ghi “30 USD (mỗi giấy)”; chưa rõ mức đúng, xin hỏi nơi tiếp nhận.", 0, true},
		{"Hội đồng nhân dân quy định. | Hội đồng nhân dân quy định.", "Xem ghi chú", "Hội đồng nhân dân quy định.", 0, false},
		{"Theo A | Theo B", "Xem ghi chú", "Theo A\nTheo B", 0, false},
		{"500000 VNĐ (dưới 100) | 400000 VNĐ (từ 100) | 0 VNĐ (Trẻ em được miễn)", "500.000 đồng", "dưới 100", 2, false},
		{"500000 VNĐ (A | B)", "500.000 đồng", "A | B", 0, false},
		{"5000 VNĐ (A) | 7000 VNĐ ()", "5.000 đồng", "A", 1, true},
		{"5000 VNĐ (A) | 0 VNĐ ()", "Xem ghi chú", "Nguồn ghi các mức dưới đây, chưa rõ mức đúng, xin hỏi nơi tiếp nhận:\n- “5000 VNĐ (A)”\n- “0 VNĐ ()”", 0, true},
	} {
		got := readFee(c.in)
		if feeWord(got.fee) != c.fee || got.note != c.note || len(got.lines) != c.lines || (got.todo != "") != c.todo {
			t.Errorf("%q: %s, note %q, %d lines, todo %q", c.in, feeWord(got.fee), got.note, len(got.lines), got.todo)
		}
	}
}

// TestPlainName: a name without its own code, and not all in capitals.
func TestPlainName(t *testing.T) {
	for name, want := range map[string]string{
		"Tham vấn (cấp xã) (1.010736)":            "Tham vấn (cấp xã)",
		"Tham vấn (cấp xã) 1.010736":              "Tham vấn (cấp xã)",
		"Tham vấn (1.010737)":                     "Tham vấn (1.010737)", // another's code is a reference
		"THỦ TỤC QUỸ TỰ GIẢI THỂ (Cấp xã)":        "Thủ tục quỹ tự giải thể (cấp xã)",
		"CẤP GIẤY CHO NGƯỜI VIỆT NAM DO UBND CẤP": "Cấp giấy cho người Việt Nam do UBND cấp",
		"CẤP BHYT NHÓM II, ĐẶC BIỆT":              "Cấp BHYT nhóm II, đặc biệt",
		"HỖ TRỢ NÔNG DÂN TỈNH LÂM ĐỒNG":           "HỖ TRỢ NÔNG DÂN TỈNH LÂM ĐỒNG", // the place would lose its capitals
		"Thủ tục tặng, truy tặng \"Huy chương\"":  "Thủ tục tặng, truy tặng \"Huy chương\"",
		"HIV/AIDS":          "HIV/AIDS",
		"Hỗ trợ TỔ HỢP TÁC": "Hỗ trợ TỔ HỢP TÁC",
		"1.010736":          "1.010736",
	} {
		r := &row{code: "1.010736"}
		if got := r.plainName(name); got != want || (len(r.entries) == 1) != (got != name) {
			t.Errorf("%q: %q, want %q; %v", name, got, want, r.entries)
		}
	}
}

// TestNamesEndWithoutAStop: a mark at the end of a name goes, a word that ends with one stays.
func TestNamesEndWithoutAStop(t *testing.T) {
	for in, want := range map[string]string{
		"Giao đất, cho thuê đất.":    "Giao đất, cho thuê đất",
		"Trả lại giấy phép nước .":   "Trả lại giấy phép nước",
		"Cấp giấy phép (sửa chữa):":  "Cấp giấy phép (sửa chữa)",
		"Cấp nước, cấp điện, v.v.":   "Cấp nước, cấp điện, v.v.",
		"Chuyển cảnh (quá cảnh, …).": "Chuyển cảnh (quá cảnh, …)",
		"Cấp giấy…":                  "Cấp giấy…",
		"Cấp giấy...":                "Cấp giấy...",
	} {
		if got := unstopped(in); got != want {
			t.Errorf("%q: %q, not %q", in, got, want)
		}
	}
}

func TestReadTime(t *testing.T) {
	for _, c := range []struct {
		in, note, time, timeNote string
		todo                     bool
	}{
		{"", "", "?", "", false},
		{"5 ngày", "05 ngày làm việc, kể từ ngày nhận đủ hồ sơ", "5 ngày làm việc", "", false}, // the unit was chosen, the note was written
		{"5 ngày", "05 ngày; 05 ngày làm việc nếu phải xác minh", "5 ngày", "", false},
		{"5 ngày", "10 ngày làm việc nếu phải xác minh", "5 ngày", "", false},
		{"", "05 ngày làm việc kể từ ngày nhận được hồ sơ đầy đủ, hợp lệ.", "5 ngày làm việc", "Kể từ ngày nhận được hồ sơ đầy đủ, hợp lệ", false},
		{"", "Trong thời hạn 05 ngày kể từ khi nhận đủ hồ sơ", "5 ngày", "Kể từ khi nhận đủ hồ sơ", false},
		{"5 OTHER", "05 ngày làm việc kể từ ngày nhận hồ sơ", "5 ngày làm việc", "Kể từ ngày nhận hồ sơ", false},
		{"", "05 ngày làm việc kể từ ngày nhận hồ sơ; trường hợp phải xác minh thì lâu hơn", "Xem ghi chú", "05 ngày làm việc kể từ ngày nhận hồ sơ; trường hợp phải xác minh thì lâu hơn", false},
		{"", "Nộp trước kỳ thi 05 ngày kể từ ngày nhận hồ sơ", "Xem ghi chú", "Nộp trước kỳ thi 05 ngày kể từ ngày nhận hồ sơ", false},
		{"", "03 ngày; 07 ngày nếu phải kiểm tra", "Xem ghi chú", "03 ngày; 07 ngày nếu phải kiểm tra", false},
		{"", "Không quy định thời gian thực hiện", "Không quy định", "", false},
		{"", "Không quy định", "?", "", false},
		{"", "Nộp tại phường trước ngày 5 tháng 6", "?", "", false},
		{"3 WORKING_DAY", "", "3 ngày làm việc", "", false},
		{"17.5 WORKING_DAY", "", "17,5 ngày làm việc", "", false},
		{"5.0 DAY", "", "5 ngày", "", false},
		{"2 HOUR", "", "2 giờ", "", false},
		{"1 MONTH", "", "1 tháng", "", false},
		{"30 MINUTE", "", "30 phút", "", false},
		{"15 ngày", "", "15 ngày", "", false},
		{"Không quá 15 ngày. OTHER", "", "không quá 15 ngày", "", false},
		{"Không quy định OTHER", "", "Không quy định", "", false},
		{"Không quá 15 ngày kể từ ngày nhận đủ hồ sơ hợp lệ. Các cơ quan không được thêm thủ tục. Đối với các xã miền núi không quá 25 ngày.", "", "không quá 15 ngày", "Kể từ ngày nhận đủ hồ sơ hợp lệ. Các cơ quan không được thêm thủ tục. Đối với các xã miền núi không quá 25 ngày", false},
		{"Không quá 03 ngày làm việc (không tính thời gian xác định nghĩa vụ tài chính).", "", "không quá 3 ngày làm việc", "(không tính thời gian xác định nghĩa vụ tài chính)", false},
		{"Trong thời hạn 15 ngày kể từ ngày nhận hồ sơ. Trong thời hạn 10 ngày tiếp theo, cơ quan quyết định.", "", "Xem ghi chú", "Trong thời hạn 15 ngày kể từ ngày nhận hồ sơ. Trong thời hạn 10 ngày tiếp theo, cơ quan quyết định.", false},
		{"Không quá 10 ngày kể từ ngày có quyết định. Đối với xã miền núi 20 ngày.", "", "Xem ghi chú", "Không quá 10 ngày kể từ ngày có quyết định. Đối với xã miền núi 20 ngày.", false},
		{"Thời gian thẩm định không quá 15 ngày.", "", "Xem ghi chú", "Thời gian thẩm định không quá 15 ngày.", false},
		{"1 OTHER", "", "?", "", true},
		{"0 OTHER", "Không quy định", "?", "", true},
		{"Không OTHER", "Nộp tại phường", "?", "", true},
		{"Theo mô tả OTHER", "Trong 5 ngày làm việc.", "Xem ghi chú", "Trong 5 ngày làm việc.", false},
		{"2 OTHER", "Ngay trong ngày làm việc", "Xem ghi chú", "Ngay trong ngày làm việc", false},
		{"Hệ thống trả lời tự động OTHER", "", "Xem ghi chú", "Hệ thống trả lời tự động", false},
		{"2 WEEK", "", "Xem ghi chú", "2 tuần", false},
		{"3-5 WORKING_DAY", "", "Xem ghi chú", "3-5 ngày làm việc", false},
		{"0 DAY", "", "?", "", true},
		{"17.123 DAY", "", "Xem ghi chú", "17.123 ngày", false},
	} {
		got := readTime(c.in, c.note)
		if timeWord(got.time) != c.time || got.note != c.timeNote || (got.todo != "") != c.todo {
			t.Errorf("%q: %s, note %q, todo %q", c.in, timeWord(got.time), got.note, got.todo)
		}
	}
}

func TestFormOf(t *testing.T) {
	for name, want := range map[string]string{
		"Tờ khai theo Mẫu số 01 ban hành kèm theo Nghị định":  "Mẫu số 01",
		"Tờ khai (mẫu CT01 ban hành kèm theo Thông tư)":       "Mẫu CT01",
		"Tờ khai mẫu số 02-1/PHLPNG; bản chính":               "Mẫu số 02-1/PHLPNG",
		"Đơn theo Mẫu  số 22 Phụ lục II":                      "Mẫu số 22",
		"Tờ khai TK1-TS (Mẫu TK1-TS).":                        "Mẫu TK1-TS",
		"Đơn (theo mẫu BM.NQ-PTNT.X.05.01)":                   "Mẫu BM.NQ-PTNT.X.05.01",
		"Đơn theo mẫu số 15d":                                 "Mẫu số 15d",
		"Theo Mẫu số 09 hoặc Mẫu số 10":                       "",
		"Theo Mẫu số 09, ghi đủ Mẫu số 09":                    "Mẫu số 09",
		"Tờ khai theo mẫu 02 bản":                             "",
		"Sơ yếu lý lịch theo mẫu":                             "",
		"Mẫu hộ tịch điện tử tương tác":                       "",
		"Mẫu B1.7: Bản thỏa thuận":                            "Mẫu B1.7",
		"Ảnh mẫu 4x6":                                         "",
		"Tờ khai theo mẫu số HQ 01-TKTLCT Phụ lục I Thông tư": "Mẫu số HQ 01-TKTLCT",
	} {
		if got := formOf(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}

func TestUnmarked(t *testing.T) {
	for in, want := range map[string]string{
		"- Đơn đề nghị":  "Đơn đề nghị",
		"++ Tờ khai":     "Tờ khai",
		"1. Đơn":         "Đơn",
		"1.2. Đơn":       "Đơn",
		"(3) Bản sao":    "Bản sao",
		"a)Tờ khai":      "Tờ khai",
		"(iv) - Vận đơn": "Vận đơn",
		"02 ảnh 3x4":     "02 ảnh 3x4",
		"1.5 triệu đồng": "1.5 triệu đồng",
		"(bản chính)":    "(bản chính)",
		"-":              "-",
		"1.":             "1.",
		"C. Mác":         "Mác",
		"g.1) Giấy phép": "Giấy phép",
	} {
		if got := (&row{}).unmarked(in, "x"); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestSplitSteps(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     []record.Step
	}{
		{"in order", "Bước 1: Nộp hồ sơ\nNộp tại quầy.\nBước 2. Nhận kết quả.", []record.Step{{Title: "Nộp hồ sơ", Text: "Nộp tại quầy."}, {Text: "Nhận kết quả."}}},
		{"bullets and a heading", "Trình tự thực hiện:\n- Bước 1: A\n- Bước 02: B", []record.Step{{Text: "A"}, {Text: "B"}}},
		{"letters", "a) Bước 1: A\nb) Bước 2: B", []record.Step{{Text: "A"}, {Text: "B"}}},
		{"out of order", "Bước 2: A\nBước 1: B", nil},
		{"cases with steps of their own", "Bước 1: A\nBước 2: B\nBước 1: C", nil},
		{"words before", "Trường hợp thứ nhất:\nBước 1: A\nBước 2: B", nil},
		{"an empty step", "Bước 1\nBước 2: B", nil},
		{"one step", "Bước 1: A", nil},
		{"in a sentence", "Làm theo Bước 1 và\nbước 2 dưới đây", nil},
	} {
		whole := record.Step{Text: c.in}
		got := (&row{}).split(whole)
		if c.want == nil {
			c.want = []record.Step{whole}
		}
		if len(got) != len(c.want) {
			t.Errorf("%s: %d steps", c.name, len(got))
			continue
		}
		for i := range got {
			if got[i] != c.want[i] {
				t.Errorf("%s: step %d is %+v", c.name, i+1, got[i])
			}
		}
	}
}

func TestTellApart(t *testing.T) {
	day := func(n int) record.Time {
		return record.Time{State: record.TimeStated, Limit: vi.TimeLimit{Tenths: n * 10, Unit: vi.Day}}
	}
	way := func(time record.Time, note string) record.Way {
		return record.Way{Channel: record.Direct, Time: time, Note: note, Fee: record.Fee{State: record.FeeUnknown}}
	}
	for _, c := range []struct {
		name string
		in   []record.Way
		want []string
	}{
		{"one way", []record.Way{way(day(1), "")}, []string{""}},
		{"by note", []record.Way{way(day(1), "Đối với xã: 1 ngày"), way(day(1), "- Đối với phường thì 1 ngày")}, []string{"Đối với xã", "Đối với phường"}},
		{"by two phrases", []record.Way{way(day(1), "Đối với xã:\n+ Trường hợp A: x"), way(day(1), "Đối với xã:\n+ Trường hợp B: y")}, []string{"Đối với xã; Trường hợp A", "Đối với xã; Trường hợp B"}},
		{"by note and time", []record.Way{way(day(1), "Đối với xã: x"), way(day(2), "Đối với xã: y")}, []string{"Đối với xã (1 ngày)", "Đối với xã (2 ngày)"}},
		{"by time", []record.Way{way(day(1), ""), way(day(2), "z")}, []string{"Thời hạn 1 ngày", "Thời hạn 2 ngày"}},
		{"by place", []record.Way{way(day(1), "Tại Ủy ban nhân dân cấp xã: 2.000 đồng/trang"), way(day(1), "Tại cơ quan đại diện: 10 USD/bản.")}, []string{"Tại Ủy ban nhân dân cấp xã", "Tại cơ quan đại diện"}},
		{"a place that only one has", []record.Way{way(day(1), "Tại Ủy ban nhân dân cấp xã: 2.000 đồng/trang"), way(day(1), "10 USD")}, []string{"Mức 1", "Mức 2"}},
		{"by number", []record.Way{way(day(1), "x"), way(day(1), "y")}, []string{"Mức 1", "Mức 2"}},
		{"the same", []record.Way{way(day(1), "x"), way(day(1), "x")}, []string{""}},
	} {
		r := &row{}
		got := r.tellApart(r.joinAlike(c.in))
		if len(got) != len(c.want) {
			t.Errorf("%s: %d ways", c.name, len(got))
			continue
		}
		for i := range got {
			if got[i].Case != c.want[i] {
				t.Errorf("%s: case %q, want %q", c.name, got[i].Case, c.want[i])
			}
		}
	}
}

func TestJoinFees(t *testing.T) {
	way := func(amount vi.Money, note string) record.Way {
		return record.Way{Channel: record.Direct, Fee: record.Fee{State: record.FeeAmount, Amount: amount}, FeeNote: note}
	}
	got := (&row{}).joinAlike([]record.Way{way(5000, "A"), way(7000, "B"), way(5000, "A")})
	if len(got) != 1 || len(got[0].Fees) != 1 || got[0].Fees[0].Name != "B" || got[0].FeeNote != "A" {
		t.Errorf("joined into %+v", got)
	}
}
