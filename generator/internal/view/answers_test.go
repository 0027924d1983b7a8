package view

import (
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

// way makes a way of filing from what a clerk writes.
func way(t *testing.T, channel record.Channel, time, fee string) record.Way {
	t.Helper()
	w := record.Way{Channel: channel}
	switch time {
	case "?":
		w.Time.State = record.TimeUnknown
	case "ghi chú":
		w.Time.State = record.TimeSeeNote
	default:
		limit, err := vi.ParseTimeLimit(time)
		if err != nil {
			t.Fatal(err)
		}
		w.Time = record.Time{State: record.TimeStated, Limit: limit}
	}
	switch fee {
	case "?":
		w.Fee.State = record.FeeUnknown
	case "ghi chú":
		w.Fee.State = record.FeeSeeNote
	case "Không":
		w.Fee.State = record.FeeFree
	default:
		amount, err := vi.ParseMoney(fee)
		if err != nil {
			t.Fatal(err)
		}
		w.Fee = record.Fee{State: record.FeeAmount, Amount: amount}
	}
	return w
}

// TestAnswerFee: a wrong fee is a defect of ours. What is not sure is never shown as
// an amount, what differs is never shown as one amount, and nothing is ever "0 đồng".
func TestAnswerFee(t *testing.T) {
	for _, c := range []struct {
		name string
		fees []string
		want Fee
	}{
		{"all free", []string{"Không", "Không"}, Fee{State: FeeFree}},
		{"one amount", []string{"8.000 đồng", "8.000 đồng"}, Fee{State: FeeAmount, Text: "8.000 đồng"}},
		{"by channel", []string{"8.000 đồng", "Không"}, Fee{State: FeeAmount, Text: "Trực tiếp 8.000 đồng; trực tuyến không mất tiền"}},
		{"amount or a note", []string{"8.000 đồng", "ghi chú"}, Fee{State: FeeAmount, Text: "8.000 đồng, tùy trường hợp"}},
		{"amount or unknown", []string{"8.000 đồng", "?"}, Fee{State: FeeAmount, Text: "8.000 đồng, tùy trường hợp"}},
		{"note", []string{"ghi chú", "?"}, Fee{State: FeeNote, Text: "Hỏi mức phí trước khi nộp"}},
		{"free or unknown", []string{"Không", "?"}, Fee{State: FeeNote, Text: "Tùy cách nộp; có cách không mất tiền"}},
		{"unknown", []string{"?", "?"}, Fee{State: FeeUnknown}},
	} {
		channels := []record.Channel{record.Direct, record.Online}
		var ways []record.Way
		for i, f := range c.fees {
			ways = append(ways, way(t, channels[i], "1 ngày", f))
		}
		got := placed(t, "site").answerFee(ways)
		if got.State != c.want.State || got.Text != c.want.Text {
			t.Errorf("%s: got %+v", c.name, got)
		}
	}
}

func TestAnswerTime(t *testing.T) {
	for _, c := range []struct {
		name  string
		times []string
		want  Value
	}{
		{"one", []string{"3 ngày làm việc", "3 ngày làm việc"}, Value{Text: "3 ngày làm việc"}},
		{"span", []string{"7 ngày làm việc", "3 ngày làm việc"}, Value{Text: "Từ 3 đến 7 ngày làm việc"}},
		{"units stay apart", []string{"3 ngày", "3 ngày làm việc"}, Value{Text: "3 ngày hoặc 3 ngày làm việc"}},
		{"an hour is less than a day", []string{"2 ngày làm việc", "8 giờ"}, Value{Text: "8 giờ hoặc 2 ngày làm việc"}},
		{"many", []string{"7 ngày làm việc", "8 giờ", "2 ngày làm việc"}, Value{Text: "8 giờ đến 7 ngày làm việc"}},
		{"one and a note", []string{"3 ngày", "ghi chú"}, Value{Text: "3 ngày, tùy trường hợp"}},
		{"note", []string{"ghi chú", "?"}, Value{Text: "Ngày trả ghi trên giấy hẹn"}},
		{"unknown", []string{"?", "?"}, Value{Unknown: true}},
	} {
		var ways []record.Way
		for _, s := range c.times {
			ways = append(ways, way(t, record.Direct, s, "Không"))
		}
		if got := placed(t, "site").answerTime(ways); got != c.want {
			t.Errorf("%s: got %+v", c.name, got)
		}
	}
}

// TestBring: what everybody brings is counted apart from what a case adds.
func TestBring(t *testing.T) {
	paper := func(name, group string) record.Paper { return record.Paper{Name: name, Originals: 1, Case: group} }
	for _, c := range []struct {
		name   string
		papers []record.Paper
		text   string
		want   Bring
	}{
		{"a list", []record.Paper{paper("a", ""), paper("b", ""), paper("c", ""), paper("d", "")}, "", Bring{State: BringList, Count: 4}},
		{"and a case", []record.Paper{paper("a", ""), paper("b", "Khi ủy quyền")}, "", Bring{State: BringList, Count: 1, Cases: 1}},
		{"only cases", []record.Paper{paper("a", "Một"), paper("b", "Hai")}, "", Bring{State: BringCases, Count: 2}},
		{"a heading is no case", []record.Paper{paper("a", "Giấy tờ phải nộp")}, "", Bring{State: BringList, Count: 1}},
		{"a remark is no paper", []record.Paper{paper("a", ""), {Name: "Lưu ý"}}, "", Bring{State: BringList, Count: 1}},
		{"one of two is one", []record.Paper{paper("a", ""), {Name: "b", Originals: 1, OneOf: "x"}, {Name: "c", Originals: 1, OneOf: "x"}}, "", Bring{State: BringList, Count: 2}},
		{"none", nil, "Không", Bring{State: BringNothing}},
		{"unknown", nil, "?", Bring{State: BringUnknown}},
	} {
		x := &site.Procedure{Procedure: &record.Procedure{Papers: c.papers, PapersText: c.text}}
		got := placed(t, "site").answered(x).Answers.Bring
		if got != c.want {
			t.Errorf("%s: got %+v, want %+v", c.name, got, c.want)
		}
	}
}

// TestChoice: papers that stand in for each other are one entry; what only one of them
// needs stands behind its name.
func TestChoice(t *testing.T) {
	x := &site.Procedure{Procedure: &record.Procedure{Papers: []record.Paper{
		{Name: "Thẻ căn cước", Copies: 1, OneOf: "a", Note: "còn giá trị"}, {Name: "Hộ chiếu", Copies: 1, OneOf: "a"},
		{Name: "Đơn", Originals: 1}, {Name: "Sổ", Originals: 1, OneOf: "b"}, {Name: "Bản sao sổ", Copies: 2, OneOf: "b"},
	}}}
	got := placed(t, "site").paperGroups(x)
	if len(got) != 1 || len(got[0].Papers) != 3 {
		t.Fatalf("%+v", got)
	}
	first, last := got[0].Papers[0], got[0].Papers[2]
	if want := "Một trong các giấy tờ sau: thẻ căn cước (còn giá trị); hộ chiếu"; first.Name != want || first.Copies != "1 bản sao" || first.Originals != "" {
		t.Errorf("%+v, want %q", first, want)
	}
	if want := "Một trong các giấy tờ sau: sổ (1 bản chính); bản sao sổ (2 bản sao)"; last.Name != want || last.Originals != "" || last.Copies != "" {
		t.Errorf("%+v, want %q", last, want)
	}
}

// TestWhereOnline: a way over the web is told beside the desk, though the source names no address for it.
func TestWhereOnline(t *testing.T) {
	p := placed(t, "site")
	for want, channels := range map[string][]record.Channel{
		"hoặc trực tuyến, bưu chính": {record.Direct, record.Online, record.Postal},
		"hoặc trực tuyến":            {record.Direct, record.Online},
		"":                           {record.Direct},
	} {
		x := &site.Procedure{Procedure: &record.Procedure{Receiving: "Bộ phận Một cửa"}}
		for _, c := range channels {
			x.Ways = append(x.Ways, way(t, c, "3 ngày", "Không"))
		}
		if got := p.whereLine(Answer{}, x, p.where(x)).Small; got != want {
			t.Errorf("%v: %q, want %q", channels, got, want)
		}
	}
}
