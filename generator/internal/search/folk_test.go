package search

import (
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
)

// folkSources are where a line of folk.txt may come from; its head says what each means.
var folkSources = []string{"nói", "cũ", "tắt", "anh", "hỏi", "nhắn"}

// partsOfPage are the parts of a procedure's page that words of asking may mean, and none.
var partsOfPage = append([]string{""}, record.KindOf[*record.Procedure]().Anchors...)

// TestFolkSources: each line says where it comes from, and nothing is said twice to mean
// the same: neither by a variant nor with its second part first.
func TestFolkSources(t *testing.T) {
	names, faults := folkFaults(folk)
	for _, f := range faults {
		t.Error(f)
	}
	if names < 800 {
		t.Errorf("%d everyday names, fewer than 800", names)
	}
	t.Logf("%d everyday names", names)
	for _, planted := range []string{"sổ đỏ = Giấy chứng nhận", "sổ đỏ = Giấy @sách", "sổ đỏ, sổ đỏ = Giấy @nói", " = Giấy @nói", "sổ đỏ @nói", "HKD = hộ kinh doanh = x @nói", "ko ~ @nhắn", "ko ~ không", "mất ví, ví bị mất = Giấy @nói\nmất ví da, ví da mất = Giấy @nói", "mất thẻ, bị mất thẻ = Giấy @nói", "ở đâu = #tang-hai @hỏi"} {
		if _, found := folkFaults(planted); len(found) == 0 {
			t.Errorf("%q is let through", planted)
		}
	}
}

func folkFaults(text string) (names int, faults []string) {
	other := newVariants(country())
	seen := map[string]bool{}
	said := map[string][][]word{}
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "#") || strings.TrimSpace(line) == "" {
			continue
		}
		saying, source := sourced(line)
		says, means, ok := strings.Cut(saying, "=")
		variant := !ok
		if variant {
			says, means, ok = strings.Cut(saying, variantOf)
		}
		means = strings.TrimSpace(strings.TrimPrefix(means, "="))
		if !slices.Contains(folkSources, source) || !ok || means == "" || strings.Contains(means, "=") {
			faults = append(faults, "no source or no meaning: "+line)
		}
		part, asked := strings.CutPrefix(means, asks)
		if asked != (source == "hỏi") || asked && !slices.Contains(partsOfPage, part) {
			faults = append(faults, "no part of a page: "+line)
		}
		for s := range strings.SplitSeq(says, ",") {
			list := words(s)
			if !variant {
				list = other.usual(list)
			}
			key := spelled(list) + "=" + means
			if seen[key] || len(list) == 0 || !asked && slices.ContainsFunc(said[means], func(x []word) bool { return turned(x, list) }) {
				faults = append(faults, "said twice, or nothing: "+strings.TrimSpace(s)+" = "+means)
			}
			seen[key] = true
			said[means] = append(said[means], list)
			names++
		}
	}
	return names, faults
}

// turned tells whether a saying has the words of another, the second part first: it is found
// without it.
func turned(one, other []word) bool {
	if len(one) != len(other) || len(one) < leastParted {
		return false
	}
	is := func(i, j int) bool { return other[i].spell == one[j].spell }
	for at := range other {
		if layAt(at, len(other), len(one), is) != nil {
			return true
		}
	}
	return false
}

// TestAges reads how ages are said in names and questions.
func TestAges(t *testing.T) {
	for text, want := range map[string][]years{
		"Cấp thẻ căn cước cho người dưới 14 tuổi":            {{0, 13}},
		"Cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên":   {{14, oldest}},
		"người cao tuổi từ đủ 75 tuổi đến 80 tuổi":           {{75, 80}},
		"từ đủ 70 tuổi đến dưới 75 tuổi; Người dưới 75 tuổi": {{70, 74}, {0, 74}},
		"con 10 tuổi":     {{10, 10}},
		"18 tuổi trở lên": {{18, oldest}},
		"chứng minh nhân dân 09 số, đất 14 năm, người cao tuổi": nil,
	} {
		if got := agesOf(words(text)); !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

// TestWhoLostWhat: in a longer saying "mất" is of the paper, and nobody is dead; and what is said
// every day but means no procedure of a commune leads to none with certainty.
func TestWhoLostWhat(t *testing.T) {
	docs := []Document{
		{Kind: "procedure", Name: "Thủ tục đăng ký khai tử", Code: "1.000001", Address: "thu-tuc/a.html"},
		{Kind: "procedure", Name: "Thủ tục đăng ký kết hôn", Code: "1.000002", Address: "thu-tuc/b.html"},
		{Kind: "procedure", Name: "Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh", Code: "1.000003", Address: "thu-tuc/c.html"},
		{Kind: "procedure", Name: "Chuyển mục đích sử dụng rừng sang mục đích khác", Code: "1.000004", Address: "thu-tuc/d.html"},
		{Kind: "procedure", Name: "Cho phép thành lập trung tâm khác thực hiện nhiệm vụ giáo dục thường xuyên", Code: "1.000005", Address: "thu-tuc/e.html"},
		{Kind: "procedure", Name: "Thực hiện trợ cấp xã hội hàng tháng", Code: "1.000006", Address: "thu-tuc/g.html"},
	}
	e := engineOf(t, docs, &site.Config{})
	for query, want := range map[string]string{
		"bố mẹ mất giấy đăng ký kết hôn": "1.000003",
		"chồng mất giấy kết hôn":         "1.000003",
		"bố mẹ mất":                      "1.000001",
		"giấy đăng ký kết hôn":           "1.000002",
		"chuyển rừng sang đất khác":      "1.000004",
		"phá rừng làm rẫy":               "",
		"mở lớp dạy thêm":                "",
		"nằm liệt":                       "",
		"liệt giường":                    "1.000006",
	} {
		a := e.Search(query)
		got := ""
		if len(a.Hits) > 0 && !a.Near {
			got = e.Result(a.Hits[0].Doc).Code
		}
		if got != want {
			t.Errorf("%q leads to %q, want %q", query, got, want)
		}
	}
}

// TestQuestions: words of asking point at a part of the page and leave the name alone, an
// age that does not fit stands below, and a guess is told as one.
func TestQuestions(t *testing.T) {
	docs := []Document{
		{Kind: "procedure", Name: "Tách hộ", Code: "1.000001", Address: "thu-tuc/a.html"},
		{Kind: "procedure", Name: "Xác nhận điều kiện về hộ gia đình", Code: "1.000002", Address: "thu-tuc/b.html", Popularity: 999999},
		{Kind: "procedure", Name: "Cấp thẻ căn cước cho người dưới 14 tuổi", Code: "1.000003", Address: "thu-tuc/c.html"},
		{Kind: "procedure", Name: "Cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên", Code: "1.000004", Address: "thu-tuc/d.html", Popularity: 999999},
		{Kind: "procedure", Name: "Thủ tục đăng ký kết hôn", Code: "1.000005", Address: "thu-tuc/e.html"},
	}
	e := engineOf(t, docs, &site.Config{})
	for _, c := range []struct {
		query, part string
		want        int
		near        bool
	}{
		{"điều kiện tách hộ", "#yeu-cau", 0, false}, {"tách hộ cần giấy tờ gì", "#giay-to", 0, false}, {"tach ho mat bao lau", "#cach-nop", 0, false},
		{"cưới vợ đăng ký ở đâu", "#noi-nhan", 4, false}, {"how to get a marriage certificate", "", 4, false},
		{"căn cước cho trẻ dưới 14 tuổi", "", 2, false}, {"căn cước 12 tuổi", "", 2, false}, {"căn cước 15 tuổi", "", 3, false}, {"can cuoc tren 14 tuoi", "", 3, false},
		{"xác nhận", "", 1, false}, {"chăn thả trâu bò trên đồng cỏ của hộ", "", 0, true},
	} {
		a := e.Search(c.query)
		if len(a.Hits) == 0 || a.Hits[0].Doc != c.want || a.Part != c.part || a.Near != c.near {
			t.Errorf("%q: %+v, want %d %q near %v", c.query, a, c.want, c.part, c.near)
		}
	}
}
