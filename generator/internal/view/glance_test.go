package view

import (
	"strings"
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// TestShortPaper: a part of a paper's name is its name only when what is left out is no condition.
func TestShortPaper(t *testing.T) {
	for name, want := range map[string]string{
		"Tờ khai đăng ký khai sinh":                                                  "Tờ khai đăng ký khai sinh",
		"- Tờ khai đăng ký khai sinh theo mẫu;":                                      "Tờ khai đăng ký khai sinh",
		"(2) Văn bản ủy quyền của một trăm phần trăm tổng số thành viên":             "",
		"a) Hóa đơn thương mại: 01 bản chụp;":                                        "Hóa đơn thương mại",
		"Đơn đề nghị hỗ trợ đầu tư nhà xưởng mới (Mẫu số 02)":                        "Đơn đề nghị hỗ trợ đầu tư nhà xưởng mới",
		"Giấy chứng sinh; trường hợp không có thì nộp văn bản của người làm chứng":   "Giấy chứng sinh",
		"Hợp đồng thuê (nếu có)":                                                     "",
		"Trường hợp trẻ bị bỏ rơi: biên bản":                                         "",
		"Giấy chứng nhận đủ điều kiện kinh doanh hoặc quyết định cho phép hoạt động": "",
		"2.1. Bản khai": "Bản khai",
		"Mẫu số 29\tĐơn đăng ký biến động đất đai, tài sản gắn liền với đất":  "Đơn đăng ký biến động đất đai",
		"Đơn đề nghị cấp, cấp lại, điều chỉnh giấy phép xây dựng có thời hạn": "",
		"Bản chính; bản sao":           "",
		"Một số giấy tờ khác: a) Xe …": "",
	} {
		if got := shortPaper(record.Paper{Name: name, Originals: 1}); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
	if got := shortPaper(record.Paper{Name: strings.Repeat("dài ", 40), Short: "Giấy tờ tùy thân"}); got != "Giấy tờ tùy thân" {
		t.Errorf("the record's own short name: %q", got)
	}
}

// TestSometimesOnCard: what only some bring is counted apart, and never named.
func TestSometimesOnCard(t *testing.T) {
	paper := func(name string) record.Paper { return record.Paper{Name: name, Originals: 1} }
	lone := paper("Giấy ra viện (nếu có)")
	for want, papers := range map[string][]record.Paper{
		"2 giấy tờ | Tờ khai và 1 giấy khác; thêm 1 giấy tùy trường hợp": {paper("Tờ khai"), paper(strings.Repeat("Giấy dài ", 8)), paper("Giấy ủy quyền (nếu có)")},
		"1 giấy tờ | Thêm 1 giấy tùy trường hợp":                         {paper(strings.Repeat("Giấy dài ", 8)), lone},
		"Tờ khai | Thêm 1 giấy tùy trường hợp":                           {paper("Tờ khai"), lone},
		"Tùy trường hợp | Nhiều nhất 2 giấy; xem mình cần giấy nào":      {lone, paper("Giấy chứng tử (nếu có)")},
		"1 giấy tờ | ": {lone},
	} {
		x := &site.Procedure{Procedure: &record.Procedure{Name: "Đăng ký", Papers: papers, Ways: []record.Way{way(t, record.Direct, "3 ngày", "8.000 đồng")}}}
		if a := placed(t, "site").Answers(x).Lines[0]; a.Text+" | "+a.Small != want {
			t.Errorf("%s | %s, want %s", a.Text, a.Small, want)
		}
	}
}

// TestLines: five answers in their order, short, never cut, the same for who asks.
func TestLines(t *testing.T) {
	paper := func(name, group string) record.Paper { return record.Paper{Name: name, Originals: 1, Case: group} }
	x := &site.Procedure{Procedure: &record.Procedure{
		Agency: "Ủy ban nhân dân cấp xã", Name: "Đăng ký", Papers: []record.Paper{
			paper("Tờ khai theo mẫu", ""), paper("Giấy chứng sinh", ""), paper("Biên bản về việc trẻ bị bỏ rơi", "Trẻ bị bỏ rơi"), paper("Văn bản ủy quyền", "Khi ủy quyền"),
		},
		Ways: []record.Way{way(t, record.Direct, "3 ngày làm việc", "8.000 đồng"), way(t, record.Online, "3 ngày làm việc", "8.000 đồng"), way(t, record.Direct, "15 ngày", "8.000 đồng")},
	}}
	x.Ways[2].Case = "Khi phải xác minh"
	lines := placed(t, "site").Answers(x).Lines
	var got []string
	for _, a := range lines {
		got = append(got, a.Key+": "+a.Text+" | "+a.Small+a.Also)
	}
	want := []string{
		"bring: 2 giấy tờ | Tờ khai, giấy chứng sinhCó 2 trường hợp phải thêm giấy",
		"where: Ủy ban nhân dân cấp xã | hoặc trực tuyến",
		"time: 3 ngày làm việc | có trường hợp 15 ngày",
		"fee: 8.000 đồng | ",
		"ask: Hỏi nơi tiếp nhận | ",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if c := lines[2].OfCases; len(c) != 1 || c[0] != (CaseAnswer{3, "15 ngày"}) {
		t.Errorf("what a case has of its own: %+v", c)
	}
	if strings.Contains(strings.Join(got, ""), "bỏ rơi") {
		t.Error("a paper of a case stands among those of everybody")
	}

	x.TimeShort, x.FeeShort = "Trong ngày", "Không mất tiền nếu đăng ký đúng hạn"
	if a := placed(t, "site").Answers(x); a.Lines[2].Text != "Trong ngày" || a.Lines[3].Text != "Không mất tiền nếu đăng ký đúng hạn" || a.Time.Text != "Trong ngày" || a.Fee.Text != "Không mất tiền nếu đăng ký đúng hạn" {
		t.Errorf("the record's own short values: %+v", a.Lines)
	}
}

// TestFeeOfNotes: figures where figures exist, else who sets the fee, and never a threshold for a fee.
func TestFeeOfNotes(t *testing.T) {
	long := " Mức thu cụ thể và đối tượng được giảm ghi trong biểu phí niêm yết tại nơi tiếp nhận."
	for note, want := range map[string]string{
		"8.000 đồng/bản": "8.000 đồng/bản",
		"Theo quy định của Hội đồng nhân dân cấp tỉnh.":                                   "Do HĐND tỉnh quy định",
		"Hội đồng nhân dân cấp tỉnh quy định":                                             "Do HĐND tỉnh quy định",
		"Nghị quyết số 09/2025/NQ-HĐND ngày 27/10/2025":                                   "Theo Nghị quyết số 09/2025/NQ-HĐND ngày 27/10/2025",
		"Mức lệ phí do Hội đồng nhân dân tỉnh quyết định. Miễn lệ phí cho trẻ em." + long: "Do HĐND tỉnh quy định",
		"Nguồn không ghi rõ mức thu. Phí, lệ phí (nếu có) do Bộ Tài chính hoặc Hội đồng nhân dân tỉnh quy định, xem bảng phí, lệ phí niêm yết tại quầy.": "Xem bảng phí tại quầy (nếu có thu)",
		"Cấp mới: 50.000 đồng/lần; cấp lại: 20.000 đồng/lần." + long:                                                                                     "20.000 – 50.000 đồng, tùy trường hợp",
		"Giao dịch có giá trị dưới 50.000.000 đồng: 50.000 đồng." + long:                                                                                 "Hỏi mức phí trước khi nộp",
		"Đất ở: 150.000 đồng; đất khác: 200.000 đồng. Nộp trên mạng: 0 đồng." + long:                                                                     "Nhiều mức, xem ghi chú",
		// However far in front the amount stands, what is measured by is no fee.
		strings.Repeat("Nội dung khác của biểu phí. ", 20) + "Giao dịch có giá trị từ trên 50.000.000 đồng: 50.000 đồng." + long: "Hỏi mức phí trước khi nộp",
		"20 đồng." + long:                                "Hỏi mức phí trước khi nộp",
		"Chi tiết tại văn bản kèm theo":                  "Hỏi mức phí trước khi nộp",
		"Chi tiết tại Biểu phí, lệ phí kèm theo.":        "Hỏi mức phí trước khi nộp",
		"Theo Thông tư số 48/2022/TT-BTC":                "Theo Thông tư số 48/2022/TT-BTC",
		"Nghị quyết số 09/2025/NQ-HĐND ngày 27/10/2025.": "Theo Nghị quyết số 09/2025/NQ-HĐND ngày 27/10/2025",
	} {
		w := record.Way{Fee: record.Fee{State: record.FeeSeeNote}, FeeNote: note}
		if got := placed(t, "site").feeOfNotes([]record.Way{w}); got.Text != want {
			t.Errorf("%q: %q, want %q", note, got.Text, want)
		}
	}
}

// TestExempts: "some people pay nothing" stands where the note says it, and not where it only has the word.
func TestExempts(t *testing.T) {
	for note, want := range map[string]bool{
		"Mức lệ phí do Hội đồng nhân dân tỉnh quyết định. Miễn lệ phí cho trẻ em.":      true,
		"* Đối tượng miễn thu phí: hộ nghèo":                                            true,
		"Người cao tuổi không phải nộp (miễn lệ phí)":                                   true,
		"Nguồn không ghi rõ mức thu: chỉ ghi “0 VNĐ”, không nói là miễn hay chưa nhập.": false,
		"Trẻ mồ côi không nơi nương tựa được miễn lệ phí":                               true,
		"Trẻ chưa đủ 16 tuổi được miễn":                                                 true,
		"Không thu lệ phí đăng ký đối với tổ hợp tác":                                   true,
		"Không thuộc diện được miễn thì nộp 8.000 đồng":                                 false,
		"Hồ sơ ở xã miền núi: 5.000 đồng":                                               false,
		"": false,
	} {
		if got := exempts(note); got != want {
			t.Errorf("%q: %v", note, got)
		}
	}
	note := "Nguồn không ghi rõ mức thu: chỉ ghi “0 VNĐ”, không nói là miễn hay chưa nhập. Phí, lệ phí (nếu có) do Bộ Tài chính hoặc Hội đồng nhân dân tỉnh quy định, xem bảng phí, lệ phí niêm yết tại quầy."
	w := record.Way{Fee: record.Fee{State: record.FeeSeeNote}, FeeNote: note}
	if got := placed(t, "site").feeOfNotes([]record.Way{w}); len(got.Note) > 0 {
		t.Errorf("a fee that nobody knows is said to have exemptions: %+v", got)
	}
	if got := placed(t, "site").feeView(w); got.Text != "Xem bảng phí tại quầy (nếu có thu)" || len(got.Note) != 1 {
		t.Errorf("the table of fees: %+v", got)
	}
}

// TestCouncilOfACity: where the unit above is a city, its council sets the fee.
func TestCouncilOfACity(t *testing.T) {
	p := placed(t, "site")
	p.Site.Config.Superior = "Thành phố Hà Nội"
	note := "Mức lệ phí do Hội đồng nhân dân thành phố quyết định." + strings.Repeat(" Biểu phí niêm yết tại nơi tiếp nhận.", 5)
	if got := p.feeOfNotes([]record.Way{{Fee: record.Fee{State: record.FeeSeeNote}, FeeNote: note}}); got.Text != "Do HĐND thành phố quy định" {
		t.Errorf("%q", got.Text)
	}
}

// TestAlikeWays: ways with the same time and fee are told once, each remark with its channel.
func TestAlikeWays(t *testing.T) {
	p := placed(t, "site")
	x := &site.Procedure{Procedure: &record.Procedure{Ways: []record.Way{way(t, record.Direct, "3 ngày", "Không"), way(t, record.Online, "3 ngày", "Không"), way(t, record.Postal, "3 ngày", "Không")}}}
	x.Ways[1].Note = "Ảnh chụp phải rõ."
	got := p.ways(x, make([]int, 3))
	if len(got) != 1 || got[0].Channel != "Cả ba cách: trực tiếp, trực tuyến, bưu chính" || len(got[0].Note) != 1 || got[0].Note[0].Text != "Trực tuyến: ảnh chụp phải rõ." {
		t.Errorf("%+v", got)
	}
	x.Ways[2].Fee = record.Fee{State: record.FeeAmount, Amount: 8000}
	if got = p.ways(x, make([]int, 3)); len(got) != 2 || got[0].Channel != "Trực tiếp, trực tuyến" || got[1].Channel != "Dịch vụ bưu chính" {
		t.Errorf("%+v", got)
	}
}

// TestCases: what belongs to a case waits for it; one case alone is no case; with papers
// in cases only, exactly one applies.
func TestCases(t *testing.T) {
	paper := func(name, group string) record.Paper { return record.Paper{Name: name, Originals: 1, Case: group} }
	for _, c := range []struct {
		name   string
		papers []record.Paper
		cases  int
		one    bool
	}{
		{"none", []record.Paper{paper("a", "")}, 0, false},
		{"one alone", []record.Paper{paper("a", "Khi ủy quyền")}, 0, false},
		{"one beside", []record.Paper{paper("a", ""), paper("b", "Khi ủy quyền")}, 1, false},
		{"only cases", []record.Paper{paper("a", "Một"), paper("b", "Hai")}, 2, true},
		{"a heading is no case", []record.Paper{paper("a", "Giấy tờ phải nộp"), paper("b", "Hai")}, 1, false},
	} {
		v := placed(t, "site").answered(&site.Procedure{Procedure: &record.Procedure{Papers: c.papers}})
		if len(v.Cases) != c.cases || v.OneCase != c.one || v.ChooseCase != (c.cases > 0) {
			t.Errorf("%s: %+v, one %v", c.name, v.Cases, v.OneCase)
		}
	}
}

// TestWithExemption: an amount that some do not pay says so on the card, once, beside what else is said of it.
func TestWithExemption(t *testing.T) {
	p, sum := placed(t, "site"), record.Fee{State: record.FeeAmount, Amount: 8000}
	some := p.Say("answers.fee_exempt")
	for name, c := range map[string]struct {
		ways []record.Way
		want string
	}{
		"a note frees some": {[]record.Way{{Fee: sum, FeeNote: "8.000 đồng/bản; mức thu theo Nghị quyết của Hội đồng nhân dân tỉnh. Miễn lệ phí cho người thuộc hộ nghèo, người khuyết tật."}}, some},
		"a line frees some": {[]record.Way{{Fee: sum, FeeNote: "mỗi bản", Fees: []record.FeeLine{{Name: "Người thuộc diện được miễn phí", Fee: record.Fee{State: record.FeeSeeNote}}}}}, "mỗi bản; " + some},
		"nobody":            {[]record.Way{{Fee: sum, FeeNote: "Không miễn cho ai."}}, "Không miễn cho ai"},
	} {
		got := p.withExemption(p.answerFee(c.ways), c.ways)
		if line := blocksLine(got.Note); got.State != FeeAmount || line != c.want {
			t.Errorf("%s: %v %q, want %q", name, got, line, c.want)
		}
	}
}

// TestWithDecider: where nobody is known who takes a file, the card says who decides it, if there is room.
func TestWithDecider(t *testing.T) {
	for agency, want := range map[string]string{
		"Sở Nội vụ":                      "hoặc bưu chính; Sở Nội vụ giải quyết",
		"?":                              "hoặc bưu chính",
		"Các cơ quan, tổ chức liên quan": "hoặc bưu chính",
		"Sở Nông nghiệp và Môi trường, Cục Hàng hải và Đường thủy Việt Nam, Bộ Xây dựng": "hoặc bưu chính",
	} {
		x := &site.Procedure{Procedure: &record.Procedure{Agency: agency}}
		if got := placed(t, "site").withDecider("hoặc bưu chính", x); got != want {
			t.Errorf("%q: %q, want %q", agency, got, want)
		}
	}
	if got := placed(t, "site").withDecider("", &site.Procedure{Procedure: &record.Procedure{Agency: "Sở Nội vụ"}}); got != "Sở Nội vụ giải quyết" {
		t.Errorf("nothing besides: %q", got)
	}
}

// TestFormOfOneCase: a form that one case alone names may be that of all.
func TestFormOfOneCase(t *testing.T) {
	group := func(number int, names ...string) PaperGroup {
		g := PaperGroup{Case: number}
		for _, name := range names {
			g.Papers = append(g.Papers, Paper{Name: name})
		}
		return g
	}
	for _, c := range []struct {
		groups []PaperGroup
		want   bool
	}{
		{[]PaperGroup{group(1, "Đơn đề nghị công bố", "Bản vẽ"), group(2, "Biên bản nghiệm thu")}, true},
		{[]PaperGroup{group(1, "Đơn đề nghị công bố"), group(2, "Tờ khai")}, false},
		{[]PaperGroup{group(1, "Bản vẽ"), group(2, "Biên bản nghiệm thu")}, false},
		{[]PaperGroup{group(1, "Đơn đề nghị công bố"), group(2)}, false},
		{[]PaperGroup{group(0, "Đơn đề nghị công bố"), group(1, "Bản vẽ"), group(2, "Hóa đơn (đơn giá)")}, false},
	} {
		if got := formOfOneCase(c.groups); got != c.want {
			t.Errorf("%+v: %v", c.groups, got)
		}
	}
}
