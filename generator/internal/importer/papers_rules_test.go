package importer_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/national"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/vi"
)

type object = map[string]any

// importRow imports one procedure that has these keys besides code and name, with more
// procedures beside it.
func importRow(t *testing.T, keys object, others ...object) *record.Procedure {
	t.Helper()
	var lines []string
	for i, row := range append([]object{keys}, others...) {
		row["code"], row["field"], row["level"] = fmt.Sprintf("1.%06d", i+1), "Hộ tịch", "Cấp Xã"
		row["name"] = fmt.Sprintf("Đăng ký việc thứ %d", i+1)
		line, err := json.Marshal(row)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, string(line))
	}
	got, err := importer.Import(strings.NewReader(strings.Join(lines, "\n")), "x.jsonl", importer.Options{})
	if err != nil || got.Problems.Failed() || len(got.Files) != len(lines) {
		t.Fatal(err, got.Problems)
	}
	for _, f := range got.Files {
		r, _ := record.Parse("content/thu-tuc/"+f.Name, f.Kind, f.Data)
		if p, ok := r.(*record.Procedure); ok && p.Code == "1.000001" {
			return p
		}
	}
	t.Fatal("the procedure is not there")
	return nil
}

func paper(name string, originals, copies int) object {
	return object{"name": name, "originals": originals, "copies": copies}
}

// papersTold are papers as lines: case, name, counts, note.
func papersTold(papers []record.Paper) (out []string) {
	for _, p := range papers {
		out = append(out, fmt.Sprintf("%s|%s|%d+%d|%s", p.Case, p.Name, p.Originals, p.Copies, p.Note))
	}
	return out
}

// TestRulesAreNoPapers: rules and headings that the base counts are remarks; a sentence
// that hands something in stays a paper.
func TestRulesAreNoPapers(t *testing.T) {
	for name, paperStays := range map[string]bool{
		"Trường hợp ủy quyền cho bưu chính thì việc ủy quyền thực hiện theo quy định tại mục 2.": false,
		"Người ủy quyền chịu trách nhiệm về nội dung ủy quyền.":                                  false,
		"Trường hợp hồ sơ có giấy tờ tiếng nước ngoài thì phải được dịch ra tiếng Việt.":         false,
		"Trường hợp đã có bản điện tử thì không phải nộp bản giấy.":                              false,
		"Số lượng hồ sơ: 01 bộ":                          false,
		"Lưu ý: mang theo kính.":                         false,
		"Không quy định.":                                false,
		"Người yêu cầu nộp các giấy tờ sau:":             false,
		"Đối với dự án lớn, hồ sơ đề nghị phải bổ sung:": false,
		"Trường hợp ủy quyền thì phải nộp văn bản ủy quyền; văn bản này không phải chứng thực.": true,
		"Trường hợp thiệt hại thì cung cấp biên bản của cơ quan chịu trách nhiệm giám định.":    true,
		"Giấy tờ chứng minh là nhà quản lý là một trong các giấy tờ sau:":                       true,
		"Văn bản của người chịu trách nhiệm":                                                    true,
		"Người nước ngoài nộp bản sao hộ chiếu, không phải chứng thực.":                         true,
		"Ý kiến của cơ quan có trách nhiệm":                                                     true,
		"Đối với công ty trách nhiệm hữu hạn: Danh sách thành viên.":                            true,
		"Trường hợp người nộp không phải là chủ sở hữu: Giấy ủy quyền.":                         true,
		"Các giấy tờ chứng minh có quyền sử dụng đất.":                                          true,
		"Hồ sơ chứng minh được miễn tiền thuê nhà.":                                             true,
		"Trường hợp giấy tờ do nước ngoài cấp: Phải được dịch ra tiếng Việt.":                   false,
		"Người đã có tên trong sổ không phải chứng minh nơi ở.":                                 false,
	} {
		p := importRow(t, object{"documents": []object{paper(name, 1, 0), paper("Giấy khai sinh", 1, 0)}})
		papers := slices.DeleteFunc(slices.Clone(p.Papers), record.Paper.Remark)
		if len(p.Papers) != 2 || (len(papers) == 2) != paperStays {
			t.Errorf("%s: %q", name, papersTold(p.Papers))
		}
	}
}

// TestCountedElsewhere: where the base says of the same text nearly everywhere whether it is a
// paper, one row that says otherwise follows.
func TestCountedElsewhere(t *testing.T) {
	long := "Giấy phép phải còn hạn: 01 bản chính nếu đi một lần" + strings.Repeat(", một chuyến", 20)
	others := func(one object, n int) (out []object) {
		for range n {
			out = append(out, object{"documents": []object{one}})
		}
		return out
	}
	for _, c := range []struct {
		own, other object
		rows       int
		want       string
	}{
		{paper("- Thẻ căn cước", 0, 0), paper("Thẻ căn cước", 1, 0), 3, "|Thẻ căn cước|1+0|"},
		{paper("Thẻ căn cước", 0, 0), paper("Thẻ căn cước", 1, 0), 2, "|Thẻ căn cước|0+0|"}, // too seldom to tell
		{paper("Giấy mờ thì không nhận.", 1, 1), paper("1. Giấy mờ thì không nhận.", 0, 0), 3, "|Giấy mờ thì không nhận.|0+0|"},
		{paper("Thẻ căn cước", 1, 0), paper("Thẻ căn cước", 0, 1), 5, "|Thẻ căn cước|1+0|"}, // both are papers: its own count holds
		{paper("Thẻ căn cước", 1, 0), paper("Thẻ căn cước", 0, 0), 5, "|Thẻ căn cước|1+0|"}, // what only names a paper is one
		{paper(long, 1, 0), paper(long, 0, 0), 5, "|" + long + "|1+0|"},
		{paper("Hóa đơn: 01 bản chụp", 0, 0), paper("Hóa đơn: 01 bản chụp", 1, 0), 5, "|Hóa đơn: 01 bản chụp|0+1|"}, // its own words before those of others
	} {
		p := importRow(t, object{"documents": []object{c.own}}, others(c.other, c.rows)...)
		if got := papersTold(p.Papers); !slices.Equal(got, []string{c.want}) {
			t.Errorf("%v beside %d × %v: %q", c.own, c.rows, c.other, got)
		}
	}
}

// TestPapersParted: a row that holds a list of papers becomes those papers; one of several,
// or more about one, stays.
func TestPapersParted(t *testing.T) {
	long := strings.Repeat(" của từng người", 20) // a sentence: its counts are the row's
	for name, want := range map[string][]string{
		"Đối với hộ nghèo:\n- Đơn đề nghị;\n- Giấy xác nhận.":                                                  {"Đối với hộ nghèo|Đơn đề nghị|1+0|", "Đối với hộ nghèo|Giấy xác nhận.|1+0|"},
		"Đối với hộ nghèo: - Đơn đề nghị. - Giấy xác nhận":                                                     {"Đối với hộ nghèo|Đơn đề nghị.|1+0|", "Đối với hộ nghèo|Giấy xác nhận|1+0|"},
		"Bản khai; - Giấy báo tử; - Ảnh chân dung.":                                                            {"|Bản khai|1+0|", "|Giấy báo tử|1+0|", "|Ảnh chân dung.|1+0|"},
		"Phiếu giao: 01 bản chính; - Bảng kê: 02 bản sao;":                                                     {"|Phiếu giao: 01 bản chính|1+0|", "|Bảng kê: 02 bản sao|0+2|"},
		"Thành phần hồ sơ:\n+ Văn bản đề nghị;\n+ Chương trình. - Số lượng hồ sơ: 01 bộ.":                      {"|Văn bản đề nghị|1+0|", "|Chương trình.|1+0|", "|Số lượng hồ sơ: 01 bộ.|0+0|"},
		"Một trong các giấy tờ sau:\n- Giấy A;\n- Giấy B.":                                                     {"|Giấy A|1+0|", "|Giấy B.|1+0|"},                                       // a choice: TestChoicesParted
		"Một trong các giấy tờ chứng minh nơi ở:\n- Giấy A;\n- Giấy B.":                                        {"|Một trong các giấy tờ chứng minh nơi ở:\n- Giấy A;\n- Giấy B.|1+0|"}, // its head says what for
		"Hồ sơ bao gồm: a) Đơn; b) Bản sao; c) Ảnh":                                                            {"|Đơn|1+0|", "|Bản sao|1+0|", "|Ảnh|1+0|"},
		"Hồ sơ bao gồm: a) Đơn; c) Ảnh":                                                                        {"|Hồ sơ bao gồm: a) Đơn; c) Ảnh|1+0|"}, // no list that counts
		"Đối với hộ nghèo: (1) Đơn; (2) Giấy xác nhận":                                                         {"Đối với hộ nghèo|Đơn|1+0|", "Đối với hộ nghèo|Giấy xác nhận|1+0|"},
		"Đối với người đã mất:\n- Bản khai.\n- Đối với người mất trước năm 1995 thì bổ sung thêm giấy báo tử.": {"Đối với người đã mất|Bản khai.|1+0|", "Đối với người đã mất|Đối với người mất trước năm 1995 thì bổ sung thêm giấy báo tử.|1+0|"},
		"Bản vẽ:\n+ Đối với nhà ở: bản vẽ móng;\n+ Đối với xưởng: bản vẽ mái.":                                 {"|Bản vẽ:\n+ Đối với nhà ở: bản vẽ móng;\n+ Đối với xưởng: bản vẽ mái.|1+0|"},
		"Đối với hộ nghèo:\n- Đơn đề nghị;\n- Người già yếu thì con cháu làm đơn.":                             {"|Đối với hộ nghèo:\n- Đơn đề nghị;\n- Người già yếu thì con cháu làm đơn.|1+0|"},
		"Đối với hộ nghèo:\n- Đơn đề nghị; hoặc\n- Giấy xác nhận.":                                             {"|Đối với hộ nghèo:\n- Đơn đề nghị; hoặc\n- Giấy xác nhận.|1+0|"},
		"Bản sao một trong các giấy tờ: Giấy A;\n- Giấy B;\n- Giấy C.":                                         {"|Bản sao một trong các giấy tờ: Giấy A;\n- Giấy B;\n- Giấy C.|1+0|"},
		"Bản khai;\n- Bảng kê" + long + ": 02 bản sao.":                                                        {"|Bản khai|1+0|", "|Bảng kê" + long + ": 02 bản sao.|1+0|"},
	} {
		p := importRow(t, object{"documents": []object{paper(name, 1, 0), paper("Giấy khai sinh", 1, 0)}})
		got := papersTold(p.Papers)
		for _, line := range want {
			if !slices.Contains(got, line) {
				t.Errorf("%q:\n got %q\nwant %q", name, got, want)
			}
		}
		if len(got) != len(want)+1 {
			t.Errorf("%q: %q", name, got)
		}
	}
}

// TestPapersOfSome: papers that say whom they are for are papers of that case, though the base gives all papers one
// case; what leads from the case to the paper is of neither.
func TestPapersOfSome(t *testing.T) {
	of := func(name string) object {
		return object{"case": "* Trường hợp ủy quyền thì hồ sơ phải kèm theo một trong những giấy tờ sau:", "name": name, "originals": 1, "copies": 0}
	}
	p := importRow(t, object{"documents": []object{
		of("Thông báo chấm dứt hoạt động."),
		of("(i) Trường hợp ủy quyền cho cá nhân làm thủ tục, kèm theo hồ sơ đăng ký phải có văn bản ủy quyền. Văn bản này không phải chứng thực."),
		of("Trường hợp ủy quyền cho bưu chính thì khi làm thủ tục, nhân viên bưu chính phải nộp bản sao phiếu gửi."),
		of("Trường hợp chưa có tài khoản định danh thì hồ sơ đăng ký phải kèm theo bản sao thẻ căn cước"),
	}})
	want := []string{
		"|Thông báo chấm dứt hoạt động.|1+0|", "|Trường hợp ủy quyền thì hồ sơ phải kèm theo một trong những giấy tờ sau|0+0|",
		"Trường hợp ủy quyền cho cá nhân làm thủ tục|Văn bản ủy quyền. Văn bản này không phải chứng thực.|1+0|", "Trường hợp ủy quyền cho bưu chính|Bản sao phiếu gửi.|1+0|",
		"Trường hợp chưa có tài khoản định danh|Bản sao thẻ căn cước|1+0|",
	}
	if got := papersTold(p.Papers); !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

// TestChoicesParted: a row that only says "one of the following" becomes a choice, each of a case its own.
func TestChoicesParted(t *testing.T) {
	p := importRow(t, object{"documents": []object{
		paper("Một trong các giấy tờ sau:\n+ Giấy A;\n+ Giấy B.", 1, 0), paper("Một trong những giấy tờ sau đây:\n+ Giấy C\n+ Giấy D", 1, 0),
	}})
	var got []string
	for _, choice := range record.Choices(p.Papers) {
		var names []string
		for _, x := range choice {
			names = append(names, x.Name)
		}
		got = append(got, strings.Join(names, " / "))
	}
	if want := []string{"Giấy A / Giấy B.", "Giấy C / Giấy D"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestConditionsStayWhole: words that lead from a case to its paper are only those behind a comma or a "thì"; what is
// part of the case stays in it, and what nobody need hand in is asked of nobody.
func TestConditionsStayWhole(t *testing.T) {
	for name, want := range map[string]string{
		"Trường hợp nộp hồ sơ trực tuyến thì phải có bản chụp":                                 "Trường hợp nộp hồ sơ trực tuyến|Bản chụp|",
		"Trường hợp mất hồ sơ gốc phải có giấy xác nhận":                                       "Trường hợp mất hồ sơ gốc|Giấy xác nhận|",
		"Nếu giấy tờ kèm theo hồ sơ bằng tiếng nước ngoài thì phải có bản dịch":                "Nếu giấy tờ kèm theo hồ sơ bằng tiếng nước ngoài|Bản dịch|",
		"Đối với trẻ đi cùng ông bà khi con chưa đủ 14 tuổi, phải có văn bản đồng ý":           "Đối với trẻ đi cùng ông bà khi con chưa đủ 14 tuổi|Văn bản đồng ý|",
		"Trường hợp ở thuê khi chủ nhà vắng mặt, người ở thuê phải có hợp đồng":                "Trường hợp ở thuê khi chủ nhà vắng mặt, người ở thuê|Hợp đồng|",
		"Trường hợp tra được trên hệ thống thì hồ sơ không phải có bản sao Giấy khai sinh":     "|Trường hợp tra được trên hệ thống thì hồ sơ không phải có bản sao Giấy khai sinh|",
		"Trường hợp đã nộp lần trước thì không phải nộp văn bản ủy quyền":                      "|Trường hợp đã nộp lần trước thì không phải nộp văn bản ủy quyền|",
		"Trường hợp không có sổ đỏ thì phải có đơn xác nhận của thôn":                          "Trường hợp không có sổ đỏ|Đơn xác nhận của thôn|",
		"Trường hợp ủy quyền thì khi nộp hồ sơ, người nộp phải có văn bản ủy quyền công chứng": "Trường hợp ủy quyền|Văn bản ủy quyền công chứng|",
	} {
		p := importRow(t, object{"documents": []object{paper(name, 1, 0), paper("Tờ khai", 1, 0)}})
		got := papersTold(p.Papers)
		if !slices.ContainsFunc(got, func(line string) bool { return strings.HasPrefix(line, want) }) {
			t.Errorf("%s:\ngot  %q\nwant %q", name, got, want)
		}
	}
}

// TestChoicesOfHeadings: two headings each with a choice of their own stay two choices when the headings go: one paper
// of all four was enough.
func TestChoicesOfHeadings(t *testing.T) {
	of := func(title, name string) object {
		return object{"case": title, "name": name, "originals": 1, "copies": 0}
	}
	p := importRow(t, object{"documents": []object{
		of("Giấy tờ phải nộp", "Một trong các giấy tờ sau:\n+ Giấy A;\n+ Giấy B"), of("Giấy tờ phải xuất trình", "Một trong các giấy tờ sau:\n+ Giấy C;\n+ Giấy D"),
	}})
	if got := record.Choices(p.Papers); len(got) != 2 || len(got[0]) != 2 || len(got[1]) != 2 {
		t.Errorf("%d choices: %+v", len(got), got)
	}
}

// TestEndless: what parted a name from the next of its list goes; a sentence keeps its full stop.
func TestEndless(t *testing.T) {
	for name, want := range map[string]string{
		"Đơn đề nghị;": "Đơn đề nghị", "Đơn (theo mẫu) ;": "Đơn (theo mẫu)", "Phương án.,": "Phương án.", "Ảnh .": "Ảnh", "Ảnh..": "Ảnh.", "Đơn,.": "Đơn",
		"Giấy tờ phải rõ nét.": "Giấy tờ phải rõ nét.", "Giấy tờ sau:": "Giấy tờ sau:", ";": ";",
		"Hợp đồng, hóa đơn, ...": "Hợp đồng, hóa đơn, ...", "Hợp đồng, hóa đơn...;": "Hợp đồng, hóa đơn...",
	} {
		p := importRow(t, object{"documents": []object{paper(name, 1, 0)}})
		if got := p.Papers[0].Name; got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
	if p := importRow(t, object{"documents": []object{paper("Giấy tờ phải rõ nét;", 0, 0)}}); p.Papers[0].Name != "Giấy tờ phải rõ nét;" {
		t.Errorf("a remark is as the base has it: %q", p.Papers[0].Name)
	}
}

// TestFigureIsNoName: a row whose name is a figure alone is no paper and no remark; it is told in the report.
func TestFigureIsNoName(t *testing.T) {
	p := importRow(t, object{"documents": []object{paper("Đơn đề nghị", 1, 0), paper("1", 0, 0), paper("2.", 1, 0)}})
	if got := papersTold(p.Papers); len(got) != 1 || got[0] != "|Đơn đề nghị|1+0|" {
		t.Errorf("papers: %q", got)
	}
}

// TestCasesCounted: cases that the base numbers stand in that order, without the numbers; where these are no count
// of all cases they stay. The words that lead from a case into its papers go.
func TestCasesCounted(t *testing.T) {
	of := func(title string) object {
		return object{"case": title, "name": "Đơn của " + title, "originals": 1, "copies": 0}
	}
	for _, c := range []struct{ cases, want []string }{
		{[]string{"b) Gia hạn", "a) Cấp mới:"}, []string{"Cấp mới", "Gia hạn"}},
		{[]string{"2. Tư thục", "1. Công lập"}, []string{"Công lập", "Tư thục"}},
		{[]string{"(iii) C", "(i) A", "(ii) B"}, []string{"A", "B", "C"}},
		{[]string{"đ) Năm", "a) Một", "b) Hai", "c) Ba", "d) Bốn"}, []string{"Một", "Hai", "Ba", "Bốn", "Năm"}},
		{[]string{"2. Tư thục", "4. Công lập"}, []string{"2. Tư thục", "4. Công lập"}},
		{[]string{"1. Tư thục", "Công lập"}, []string{"1. Tư thục", "Công lập"}},
		{[]string{"1.1. Tư thục", "1.2. Công lập"}, []string{"1.1. Tư thục", "1.2. Công lập"}},
		{[]string{"a) Cấp mới", "b) Cấp mới"}, []string{"a) Cấp mới", "b) Cấp mới"}},
		{[]string{"Gia hạn tạm trú, hồ sơ gồm:", "Đăng ký tạm trú thì thành phần hồ sơ bao gồm các giấy tờ sau đây:"}, []string{"Gia hạn tạm trú", "Đăng ký tạm trú"}},
		{[]string{"Cấp lại, bao gồm", "Bao gồm"}, []string{"Cấp lại", "Bao gồm"}},
		{[]string{"b) Thành phần hồ sơ gia hạn, gồm:", "a) Thành phần hồ sơ giao đất, gồm:"}, []string{"Thành phần hồ sơ giao đất", "Thành phần hồ sơ gia hạn"}},
		{[]string{"Thành phần hồ sơ phải nộp khi xuất cảnh", "Thành phần hồ sơ phải nộp"}, []string{"Thành phần hồ sơ phải nộp khi xuất cảnh", ""}},
	} {
		var rows []object
		for _, title := range c.cases {
			rows = append(rows, of(title))
		}
		var got []string
		for _, p := range importRow(t, object{"documents": rows}).Papers {
			got = append(got, p.Case)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: %q, want %q", c.cases, got, c.want)
		}
	}
}

// TestResultsParted: results that the base joined with commas stand on lines; a list within one does not.
func TestResultsParted(t *testing.T) {
	for text, want := range map[string]string{
		"Quyết định hỗ trợ, Văn bản trả lời":                                  "Quyết định hỗ trợ\nVăn bản trả lời",
		"- Quyết định công nhận., - Giấy chứng nhận":                          "- Quyết định công nhận\nGiấy chứng nhận",
		"Văn bản chấp thuận;, Hoặc văn bản không chấp thuận":                  "Văn bản chấp thuận\nHoặc văn bản không chấp thuận",
		"Giấy phép cho hộ, cá nhân, Ủy ban nhân dân cấp xã":                   "Giấy phép cho hộ, cá nhân, Ủy ban nhân dân cấp xã",
		"Quyết định (kèm phương án, Thông báo nộp tiền)":                      "Quyết định (kèm phương án, Thông báo nộp tiền)",
		"Trợ cấp theo Nghị định số 1/2020/NĐ-CP, Quyết định số 2/2021/QĐ-TTg": "Trợ cấp theo Nghị định số 1/2020/NĐ-CP, Quyết định số 2/2021/QĐ-TTg",
		"Trích lục (CT01), Xác nhận cư trú (CT07)":                            "Trích lục (CT01)\nXác nhận cư trú (CT07)",
		"Văn bản trả lời;.":                                                   "Văn bản trả lời",
		"Quyết định thu hồi, quyết định hủy":                                  "Quyết định thu hồi, quyết định hủy",
	} {
		if got := importRow(t, object{"result": text}).Result; got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestPapersOfOneCase: a name that begins with whom it is for gives its case.
func TestPapersOfOneCase(t *testing.T) {
	p := importRow(t, object{"documents": []object{paper("Đối với tổ chức khác: Quyết định thành lập.", 1, 0), paper("Đối với mọi người: trường hợp nào cũng xem kỹ", 1, 0), paper("Đơn", 1, 0)}})
	want := []string{"|Đơn|1+0|", "|Đối với mọi người: trường hợp nào cũng xem kỹ|1+0|", "Đối với tổ chức khác|Quyết định thành lập.|1+0|"}
	if got := papersTold(p.Papers); !slices.Equal(slices.Sorted(slices.Values(got)), slices.Sorted(slices.Values(want))) {
		t.Errorf("%q", got)
	}
}

// TestShownPapers: what is only shown says so, with counts or without.
func TestShownPapers(t *testing.T) {
	p := importRow(t, object{"documents": []object{paper("Xuất trình thẻ căn cước của người nộp.", 1, 0), paper("Giấy khai sinh", 1, 0)}})
	if got := papersTold(p.Papers); !slices.Contains(got, "|Thẻ căn cước của người nộp.|1+0|xuất trình") {
		t.Errorf("%q", got)
	}
}

// steps are lines: case, title, text.
func stepsTold(steps []record.Step) (out []string) {
	for _, s := range steps {
		out = append(out, s.Case+"|"+s.Title+"|"+s.Text)
	}
	return out
}

// TestStepsOfCases: cases that each have steps of their own keep their case; numbers that
// the source miscounts do not matter, unless it speaks of them; what cannot be parted keeps
// every number.
func TestStepsOfCases(t *testing.T) {
	for _, c := range []struct {
		steps []object
		want  []string
	}{
		{[]object{{"text": "a.1. Trợ cấp\nBước 1: Nộp.\nBước 2: Nhận.\na.2. Mai táng\nBước 1: Nộp đơn.\nBước 2: Nhận tiền."}},
			[]string{"Trợ cấp||Nộp.", "Trợ cấp||Nhận.", "Mai táng||Nộp đơn.", "Mai táng||Nhận tiền."}},
		{[]object{{"title": "a) Đối với người còn sống", "text": "Bước 1: Khai.\nBước 2: Chờ."}, {"title": "b) Trường hợp đã mất", "text": "Gia đình khai."}},
			[]string{"Đối với người còn sống||Khai.", "Đối với người còn sống||Chờ.", "Trường hợp đã mất||Gia đình khai."}},
		{[]object{{"title": "Trường hợp thiếu giấy thì bổ sung.", "text": ""}, {"title": "Trường hợp đủ", "text": "Bước 1: Khai.\nBước 2: Chờ."}},
			[]string{"||Trường hợp thiếu giấy thì bổ sung.", "|Trường hợp đủ|Bước 1: Khai.\nBước 2: Chờ."}}, // a step that is all title
		{[]object{{"text": "Bước 1: Khai.\nBước 3: Nộp.\nBước 3: Nhận."}}, []string{"||Khai.", "||Nộp.", "||Nhận."}},
		{[]object{{"text": "Bước 1: Khai.\nBước 3: Nộp bản khai ở Bước 1."}}, []string{"||Bước 1: Khai.\nBước 3: Nộp bản khai ở Bước 1."}},
		{[]object{{"text": "Bước 1: Khai.\nBước 2:\n- Bước 4: Nhận."}}, []string{"||Bước 1: Khai.\nBước 2:\n- Bước 4: Nhận."}},
		{[]object{{"text": "Nộp hồ sơ trực tuyến như sau, xem kỹ.\nBước 1: Khai.\nBước 2: Nộp."}}, []string{"||Nộp hồ sơ trực tuyến như sau, xem kỹ.\nBước 1: Khai.\nBước 2: Nộp."}},
		{[]object{{"title": "Bước 1", "text": "Bước 1: Khai."}, {"title": "Bước 2", "text": "Bước 2: Nộp."}}, []string{"||Khai.", "||Nộp."}},
	} {
		p := importRow(t, object{"steps": c.steps})
		if got := stepsTold(p.Steps); !slices.Equal(got, c.want) {
			t.Errorf("%v:\n got %q\nwant %q", c.steps, got, c.want)
		}
	}
}

// TestNationalSaysOnce walks the whole export for what a page must not show: a note that is
// counted as a paper, and steps that begin with the second.
func TestNationalSaysOnce(t *testing.T) {
	kind, _ := record.KindNamed("procedure")
	remarks, papers := 0, 0
	for _, f := range importNational(t).Files {
		r, _ := record.Parse("content/thu-tuc/"+f.Name, kind, f.Data)
		p := r.(*record.Procedure)
		for _, x := range p.Papers {
			name := vi.Fold(x.Name)
			switch {
			case x.Remark():
				remarks++
			case strings.HasPrefix(name, "luu y ") || strings.HasPrefix(name, "so luong ho so") || name == "khong" || name == "khong quy dinh":
				t.Errorf("%s: a paper %q", p.Code, x.Name)
			default:
				papers++
			}
		}
		cases := map[string]bool{}
		for _, x := range p.Papers {
			cases[x.Case] = true
		}
		if len(cases) == 1 && !cases[""] {
			t.Errorf("%s: one case of papers", p.Code)
		}
		for _, s := range p.Steps {
			text := vi.Fold(s.Title + "\n" + s.Text)
			if strings.Contains(s.Text, "\nBước 2:") && !strings.Contains(text, "buoc 1") {
				t.Errorf("%s: steps from the second on: %.80q", p.Code, s.Text)
			}
		}
	}
	t.Logf("%d papers and %d remarks in %s", papers, remarks, national.Procedures)
}

// TestNothingCountedIsLeft: where the base counted the heading alone, and the papers below it
// nowhere, a clerk is asked for their counts; one counted paper is enough to say nothing.
func TestNothingCountedIsLeft(t *testing.T) {
	const asks = "Ghi số bản chính, bản sao của từng giấy tờ: nguồn chỉ ghi ở dòng tiêu đề, lời dặn"
	heading := paper("Hồ sơ đề nghị cấp giấy phép gồm:", 1, 0)
	for _, x := range []struct {
		papers []any
		asked  bool
	}{
		{[]any{heading, paper("Đơn đề nghị", 0, 0), paper("Bản vẽ", 0, 0)}, true},
		{[]any{heading, paper("Đơn đề nghị", 1, 0), paper("Bản vẽ", 0, 0)}, false},
		{[]any{paper("Đơn đề nghị", 0, 0), paper("Bản vẽ", 0, 0)}, false},
	} {
		got := importRow(t, object{"documents": x.papers})
		if slices.Contains(got.Base.Todo, asks) != x.asked {
			t.Errorf("%v: to do %q", x.papers, got.Base.Todo)
		}
	}
}

// TestUncounted: where the base counts none of the papers, those that its rows name must be handed in all the same; what
// only says something stays a remark.
func TestUncounted(t *testing.T) {
	got := importRow(t, object{"documents": []object{
		paper("Văn bản đề cử, ứng cử;", 0, 0), paper("Lý lịch khoa học của ứng viên;", 0, 0), paper("b) Số lượng: Không quy định.", 0, 0),
		paper("Người đề cử thì phải tự chịu trách nhiệm.", 0, 0),
	}})
	var papers []string
	for _, p := range got.Papers {
		if !p.Remark() {
			papers = append(papers, fmt.Sprintf("%s %v", p.Name, p.Uncounted))
		}
	}
	if want := []string{"Văn bản đề cử, ứng cử true", "Lý lịch khoa học của ứng viên true"}; !slices.Equal(papers, want) {
		t.Errorf("got %q, want %q", papers, want)
	}
	some := importRow(t, object{"documents": []object{paper("Văn bản đề cử", 1, 0), paper("Lý lịch khoa học", 0, 0)}})
	if slices.ContainsFunc(some.Papers, func(p record.Paper) bool { return p.Uncounted }) {
		t.Errorf("one is counted, so the other is a remark: %+v", some.Papers)
	}
}

// TestHeadingsAreNoPapers: what the procedure is called and what only holds are
// remarks, whatever they are counted as.
func TestHeadingsAreNoPapers(t *testing.T) {
	for _, name := range []string{
		"- Đăng ký việc thứ 1:",
		"Hồ sơ đăng ký trên môi trường điện tử bao gồm các giấy tờ theo quy định, được thể hiện dưới dạng văn bản điện tử, có giá trị pháp lý tương đương",
		"Khi có người đến lưu trú, chủ hộ thì phải thực hiện việc thông báo, đề nghị người ấy xuất trình giấy tờ",
	} {
		got := importRow(t, object{"documents": []object{paper(name, 1, 0), paper("Tờ khai", 1, 0)}, "keywords": "x"})
		if n := slices.IndexFunc(got.Papers, record.Paper.Remark); n < 0 || len(got.Papers) != 2 {
			t.Errorf("%q is a paper: %+v", name, got.Papers)
		}
	}
}

// TestCasesOfTime: ways of one channel are told apart by what their limit is for; the one without words is everybody's; a
// time that comes to another one is no limit.
func TestCasesOfTime(t *testing.T) {
	way := func(duration, note string) object {
		return object{"channel": "DIRECT", "duration": duration, "fee": "", "note": note}
	}
	hilly := "Đối với các xã miền núi thì thời gian thực hiện"
	for _, c := range []struct {
		ways []object
		want string
	}{
		{[]object{way("7 WORKING_DAY", "Nộp tại Trung tâm."), way("17 WORKING_DAY", hilly+" không quá 17 ngày làm việc.")}, "|7 ngày làm việc; Đối với các xã miền núi|17 ngày làm việc"},
		{[]object{way("7 WORKING_DAY", "Đối với các xã, phường thông thường: 7 ngày."), way("12 WORKING_DAY", "khó khăn: 12 ngày")}, "Thời hạn 7 ngày làm việc|7 ngày làm việc; Thời hạn 12 ngày làm việc|12 ngày làm việc"},
		{[]object{way("7 WORKING_DAY", "Cấp đổi biển số xe: Không quá 07 ngày làm việc."), way("2 WORKING_DAY", "Cấp đổi đăng ký xe: Không quá 02 ngày làm việc.")}, "Cấp đổi biển số xe|7 ngày làm việc; Cấp đổi đăng ký xe|2 ngày làm việc"},
		{[]object{way("23 WORKING_DAY", "Nộp tại Trung tâm."), way("10 DAY", hilly+" được tăng thêm không quá 10 ngày so với tổng thời gian.")}, "|23 ngày làm việc; Đối với các xã miền núi|Xem ghi chú"},
	} {
		var got []string
		for _, w := range importRow(t, object{"methods": c.ways}).Ways {
			time := "Xem ghi chú"
			if w.Time.State == record.TimeStated {
				time = w.Time.Limit.String()
			}
			got = append(got, w.Case+"|"+time)
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("got %s, want %s", strings.Join(got, "; "), c.want)
		}
	}
}

// TestRowsUnderAHead: what a head asks of some is theirs alone; where the order of rows or their bullets leave a doubt
// nothing is moved.
func TestRowsUnderAHead(t *testing.T) {
	const head = "- Đối với các dự án bên sông, hồ sơ đề nghị gia hạn, điều chỉnh giấy phép phải bổ sung:"
	for name, c := range map[string]struct {
		rows []string
		want string
	}{
		"rows below":              {[]string{"- Đơn đề nghị;", head, "+ Bản sao quyết định;", "+ Bản vẽ"}, "|Đơn đề nghị; Đối với các dự án bên sông|Bản sao quyết định; Đối với các dự án bên sông|Bản vẽ"},
		"without a file":          {[]string{"Đơn đề nghị", "Trường hợp người nộp là tổ chức thì nộp bổ sung:", "+ Quyết định thành lập"}, "|Đơn đề nghị; Trường hợp người nộp là tổ chức|Quyết định thành lập"},
		"a row before the head":   {[]string{"+ Đơn đề nghị", head, "+ Bản vẽ"}, "|Đơn đề nghị; |Bản vẽ; |Đối với các dự án bên sông, hồ sơ đề nghị gia hạn, điều chỉnh giấy phép phải bổ sung:"},
		"a row behind another":    {[]string{head, "+ Bản vẽ", "- Đơn đề nghị", "+ Bản sao"}, "|Đơn đề nghị; |Bản vẽ; |Bản sao; |Đối với các dự án bên sông, hồ sơ đề nghị gia hạn, điều chỉnh giấy phép phải bổ sung:"},
		"what everybody brings":   {[]string{"- Đơn đề nghị", "- Hồ sơ gồm:", "+ Bản vẽ"}, "|Đơn đề nghị; |Bản vẽ; |Hồ sơ gồm:"},
		"one of what is below it": {[]string{"Đơn đề nghị", "- Đối với tổ chức, một trong các giấy tờ sau:", "+ Bản vẽ"}, "|Đơn đề nghị; |Bản vẽ; |Đối với tổ chức, một trong các giấy tờ sau:"},
	} {
		var rows []object
		for _, row := range c.rows {
			rows = append(rows, paper(row, 1, 0))
		}
		var got []string
		for _, p := range importRow(t, object{"documents": rows}).Papers {
			got = append(got, p.Case+"|"+p.Name)
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s: got %s, want %s", name, strings.Join(got, "; "), c.want)
		}
	}
}
