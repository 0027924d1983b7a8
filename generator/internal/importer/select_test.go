package importer_test

import (
	"bytes"
	"strings"
	"testing"

	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/national"
)

var bacGiaNghia = importer.Unit{Name: "Ủy ban nhân dân phường Bắc Gia Nghĩa", Superior: "Tỉnh Lâm Đồng", Former: []string{"Phường Nghĩa Thành"}}

// chosen are the choices by code of rows that differ from one another in what is given.
func chosen(t *testing.T, s importer.Selection, unit importer.Unit, rows ...string) (map[string]importer.Choice, importer.Result) {
	t.Helper()
	got, err := importer.Import(strings.NewReader(strings.Join(rows, "\n")), "x.jsonl", importer.Options{Selection: s, Unit: unit, SelectionFile: "nhap/chon-thu-tuc.toml"})
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]importer.Choice{}
	for _, r := range got.Report.Rows {
		out[r.Code] = r.Choice
	}
	return out, got
}

func TestPropose(t *testing.T) {
	for _, c := range []struct {
		name, row, want string
		doubt           bool
	}{
		{"nothing against it", `"field": "Hộ tịch", "agency": "Ủy ban nhân dân cấp xã", "decision": "1/QĐ-BTP"`, "", false},
		{"customs by field", `"field": "Hải quan", "agency": "Chi cục Hải quan khu vực"`, "hai-quan", false},
		{"tax by field", `"field": "Thuế", "agency": "Thuế tỉnh, thành phố, Thuế cơ sở"`, "thue", false},
		{"tax by its agencies, which a comma cuts", `"field": "Quản lý công sản", "agency": "Thuế tỉnh, thành phố, Cục Thuế - Bộ tài chính"`, "thue", false},
		{"land, where the tax office is one of three", `"field": "Đất đai", "agency": "Văn phòng đăng ký đất đai, Thuế cơ sở, UBND cấp xã"`, "", false},
		{"border guard", `"field": "Quản lý xuất nhập cảnh", "agency": "Đội Thủ tục Biên phòng cửa khẩu cảng"`, "bien-phong", false},
		{"port authority", `"field": "Hàng hải và đường thủy nội địa", "agency": "Cảng vụ hàng hải, Cảng vụ đường thủy nội địa"`, "hang-hai", false},
		{"boats that the commune registers", `"field": "Hàng hải và đường thủy nội địa", "agency": "Sở Xây dựng, Uỷ ban Nhân dân cấp xã, phường, thị trấn"`, "", false},
		{"social insurance", `"field": "Thực hiện chính sách BHXH", "agency": "Bảo hiểm xã hội cấp Tỉnh"`, "bao-hiem-xa-hoi", false},
		{"birth registration with an insurance card", `"field": "Hộ tịch", "agency": "Bảo hiểm xã hội Việt Nam"`, "", false},
		{"a department of the province alone", `"field": "Người có công", "agency": "Sở Nội vụ", "steps": [{"text": "Nộp ở Sở; hưởng trợ cấp xã hội"}]`, "cap-tren", false},
		{"a department above a commune that takes the files", `"field": "Người có công", "agency": "Sở Nội vụ", "steps": [{"text": "Nộp cho Ủy ban nhân dân cấp xã nơi thường trú"}]`, "", false},
		{"a department above a commune, by where files go", `"agency": "Sở Nội vụ", "receiving_address": "Trung tâm Phục vụ hành chính công cấp tỉnh hoặc cấp xã"`, "", false},
		{"whom the province designates", `"agency": "Cơ quan chức năng do Ủy ban nhân dân cấp tỉnh chỉ định"`, "cap-tren-chi-dinh", true},
		{"departments of the province, where the source leaves open who takes the files", `"agency": "Khu Quản lý đường bộ, Sở Xây dựng", "steps": [{"text": "Nộp hồ sơ đến Bộ phận Một cửa Cơ quan có thẩm quyền"}]`, "cap-tren-can-xem", true},
		{"a department of another province's city, alone, announced by a ministry", `"agency": "Sở Nông nghiệp và Môi trường Thành phố Hà Nội", "steps": [{"text": "Nộp tại Trung tâm phục vụ hành chính công cấp tỉnh"}], "decision": "248/QĐ-BNNMT"`, "cap-tren", false},
		{"the police of a district, which is gone", `"agency": "Công an huyện", "steps": [{"text": "Trình báo tại Công an huyện"}]`, "cap-huyen", false},
		{"a place whose name begins as a department's does not", `"field": "Trẻ em", "agency": "Cơ sở trợ giúp xã hội"`, "", false},
		{"another province by its agency", `"agency": "Sở Xây dựng - Tỉnh Đắk Lắk", "decision": "361/QĐ-UBND"`, "tinh-khac", false},
		{"another province by its address", `"receiving_address": "Trung tâm Phục vụ hành chính công tỉnh Đồng Tháp", "decision": "2171/QĐ-UBND-DatDai"`, "tinh-khac", false},
		{"another province by its steps", `"steps": [{"text": "Nộp tại Trung tâm, thành phố Huế"}], "decision": "2/QĐ-UBND"`, "tinh-khac", false},
		{"a city behind the list of kinds", `"receiving_address": "tỉnh, thành phố Hồ Chí Minh", "decision": "2/QĐ-UBND"`, "tinh-khac", false},
		{"the own province by its name of today", `"agency": "Sở Xây dựng tỉnh Lâm Đồng", "decision": "361/QĐ-UBND"`, "", false},
		{"the own province by a former one", `"receiving_address": "Trung tâm, tỉnh Đắk Nông", "decision": "361/QĐ-UBND"`, "", false},
		{"another province by a document of its own", `"legal_basis": [{"title": "Quy định trình tự về đất đai trên địa bàn tỉnh Đắk Lắk", "number": "57/2026/QĐ-UBND"}], "decision": "2175/QĐ-UBND"`, "tinh-khac", false},
		{"another province by its council's resolution", `"legal_basis": [{"title": "Nghị quyết của Hội đồng nhân dân tỉnh Hà Giang về vườn hộ"}], "decision": "867/QĐ-UBND"`, "tinh-khac", false},
		{"the own province by a document of its own", `"legal_basis": [{"title": "Quy định trên địa bàn tỉnh Bình Thuận", "number": "5/2024/NQ-HĐND"}], "decision": "2175/QĐ-UBND"`, "", false},
		{"a ministry's document that names a city", `"legal_basis": [{"title": "Về cơ chế đặc thù của Thành phố Hồ Chí Minh", "number": "98/2023/QH15"}], "decision": "2175/QĐ-UBND"`, "mot-tinh", false},
		{"a ministry's, which cites a province", `"legal_basis": [{"title": "Quy định trên địa bàn tỉnh Đắk Lắk", "number": "57/2026/QĐ-UBND"}], "decision": "1/QĐ-BTP"`, "", false},
		{"a city's centre", `"receiving_address": "Trung tâm Phục vụ hành chính công thành phố/ Trung tâm cấp xã", "decision": "1404/QĐ-UBND"`, "tinh-khac", false},
		{"a province's centre", `"receiving_address": "Trung tâm Phục vụ hành chính công tỉnh; Trung tâm cấp xã", "decision": "1404/QĐ-UBND"`, "mot-tinh", false},
		{"a centre of either kind", `"receiving_address": "Trung tâm Phục vụ hành chính công tỉnh, thành phố", "decision": "1404/QĐ-UBND"`, "mot-tinh", false},
		{"some province", `"decision": "2298/QĐ-UBND"`, "mot-tinh", false},
		{"a ministry's, whose agency is somebody's", `"agency": "Sở Tư pháp Thành phố Hà Nội, UBND cấp xã", "decision": "163/QĐ-BTP"`, "nhac-tinh-khac", true},
		{"a ministry's, whose steps name cities", `"steps": [{"text": "Nộp ở thành phố Hà Nội"}], "decision": "163/QĐ-BTP"`, "", false},
		{"another commune", `"agency": "UBND Phường Bắc Giang, tỉnh Bắc Ninh", "decision": "1/QĐ-BTP"`, "xa-khac", false},
		{"another commune's police", `"agency": "Công an phường Kinh Bắc", "decision": "1/QĐ-BCA"`, "xa-khac", false},
		{"another commune by its name alone", `"authority": "Đặc khu Phú Quốc", "decision": "1/QĐ-UBND"`, "xa-khac", false},
		{"a province's, with the centre of another commune", `"receiving_address": "Trung tâm Phục vụ hành chính công phường Kinh Bắc", "decision": "1/QĐ-UBND"`, "xa-khac", false},
		{"a ministry's, with the centre of another commune", `"receiving_address": "Trung tâm Phục vụ hành chính công phường Kinh Bắc", "decision": "1/QĐ-BTP"`, "nhac-tinh-khac", true},
		{"the own commune among others", `"agency": "Công an phường Kinh Bắc, Công an phường Bắc Gia Nghĩa", "decision": "1/QĐ-BCA"`, "", false},
		{"a former commune of the own", `"agency": "UBND phường Nghĩa Thành", "decision": "1/QĐ-BTP"`, "", false},
		{"capitals that are no commune", `"agency": "Tổ xã Hội Nghề Cá", "decision": "1/QĐ-BTP"`, "", false},
		{"the own commune", `"agency": "UBND phường Bắc Gia Nghĩa", "decision": "1/QĐ-BTP"`, "", false},
		{"communes in general", `"agency": "Ủy ban nhân dân xã, phường, thị trấn", "decision": "1/QĐ-BTP"`, "", false},
	} {
		got, _ := chosen(t, importer.Selection{}, bacGiaNghia, `{"code": "1.000001", "name": "Thử", `+c.row+`}`)
		one := got["1.000001"]
		if one.Reason == "cap-tren" && c.want == "" || one.Reason != c.want || one.Doubt != c.doubt || one.Left || (c.want != "" && one.Clue == "") {
			t.Errorf("%s: %+v, want %q", c.name, one, c.want)
		}
	}
	if got, _ := chosen(t, importer.Selection{}, importer.Unit{Name: "UBND phường Ví Dụ", Superior: "Tỉnh Ví Dụ"}, `{"code": "1.000001", "name": "Thử", "agency": "Sở Xây dựng, tỉnh Huế", "decision": "1/QĐ-UBND"}`); got["1.000001"].Reason == "tinh-khac" {
		t.Errorf("without a province of its own: %+v", got)
	}
}

// TestCentreOfOtherKind: for a ward of a city it is the centre of a province that is another's.
func TestCentreOfOtherKind(t *testing.T) {
	unit := importer.Unit{Name: "Ủy ban nhân dân xã Phúc Thọ", Superior: "Thành phố Hà Nội"}
	got, _ := chosen(t, importer.Selection{}, unit,
		`{"code": "1.000001", "name": "A", "receiving_address": "Trung tâm Phục vụ hành chính công tỉnh", "decision": "9/QĐ-UBND"}`,
		`{"code": "1.000002", "name": "B", "receiving_address": "Trung tâm Phục vụ hành chính công thành phố", "decision": "8/QĐ-UBND"}`)
	if got["1.000001"].Reason != "tinh-khac" || !strings.Contains(got["1.000001"].Clue, "hành chính công tỉnh") || got["1.000002"].Reason != "mot-tinh" {
		t.Errorf("%+v", got)
	}
}

// TestOneDecision: procedures that a province announced together are of one province.
func TestOneDecision(t *testing.T) {
	got, _ := chosen(t, importer.Selection{}, bacGiaNghia,
		`{"code": "1.000001", "name": "A", "field": "Đất đai", "decision": "2758/QĐ-UBND", "authority": "UBND tỉnh Gia Lai"}`,
		`{"code": "1.000002", "name": "B", "field": "Đất đai", "decision": "2758/QĐ-UBND"}`,
		`{"code": "1.000003", "name": "C", "field": "Hộ tịch", "decision": "2758/QĐ-UBND"}`,
		`{"code": "1.000004", "name": "D", "field": "Đất đai", "decision": "9/QĐ-UBND", "authority": "UBND tỉnh Gia Lai"}`,
		`{"code": "1.000005", "name": "E", "field": "Đất đai", "decision": "9/QĐ-UBND", "authority": "UBND tỉnh Lào Cai"}`,
		`{"code": "1.000006", "name": "F", "field": "Đất đai", "decision": "9/QĐ-UBND"}`,
		// A citation of the own province beside others is a slip of the base, when the decision is another's.
		`{"code": "1.000007", "name": "G", "field": "Đất đai", "decision": "2758/QĐ-UBND", "legal_basis": [{"title": "Quy định trên địa bàn tỉnh Gia Lai", "number": "5/2013/QĐ-UBND"}, {"title": "Quy chế trên địa bàn tỉnh Lâm Đồng", "number": "24/2019/QĐ-UBND"}]}`)
	for code, want := range map[string]string{"1.000002": "tinh-khac", "1.000007": "tinh-khac", "1.000003": "mot-tinh", "1.000006": "mot-tinh"} {
		if got[code].Reason != want {
			t.Errorf("%s: %+v, want %s", code, got[code], want)
		}
	}
	if clue := got["1.000002"].Clue; !strings.Contains(clue, "1.000001") || !strings.Contains(clue, "Gia Lai") {
		t.Errorf("clue %q", clue)
	}
}

func TestTwins(t *testing.T) {
	got, _ := chosen(t, importer.Selection{}, bacGiaNghia,
		`{"code": "1.000001", "name": "Đính chính", "decision": "1/QĐ-BNNMT"}`,
		`{"code": "1.000002", "name": "Đính  chính", "decision": "2/QĐ-UBND", "agency": "UBND tỉnh Lâm Đồng"}`,
		`{"code": "1.000003", "name": "Đính chính", "decision": "3/QĐ-UBND"}`,
		`{"code": "1.000004", "name": "Chứng thực", "decision": "1/QĐ-BTP"}`,
		`{"code": "1.000005", "name": "Chứng thực", "decision": "2/QĐ-BTP", "result": "Bản sao"}`)
	for code, want := range map[string]string{"1.000001": "trung-ten", "1.000002": "", "1.000003": "mot-tinh", "1.000004": "trung-ten-can-xem", "1.000005": ""} {
		if got[code].Reason != want {
			t.Errorf("%s: %+v, want %q", code, got[code], want)
		}
	}
	if c := got["1.000001"]; !strings.HasPrefix(c.Clue, "1.000002") || c.Doubt || !got["1.000004"].Doubt {
		t.Errorf("%+v", got)
	}
}

// TestSelection: what a clerk names goes before what is proposed, keep before leave.
func TestSelection(t *testing.T) {
	rows := []string{
		`{"code": "1.000001", "name": "A", "field": "Hộ tịch", "level": "Cấp Xã", "agency": "UBND cấp xã", "decision": "1/QĐ-BTP"}`,
		`{"code": "1.000002", "name": "B", "field": "Thuế", "level": "Cấp Xã", "agency": "Thuế cơ sở", "decision": "1/QĐ-BTC"}`,
		`{"code": "1.000003", "name": "C", "field": "Đất đai", "level": "Cấp Tỉnh", "agency": "Sở X, UBND cấp xã", "decision": "1/QĐ-BNNMT"}`,
	}
	for _, c := range []struct {
		name string
		s    importer.Selection
		left string
	}{
		{"nothing", importer.Selection{}, ""},
		{"level", importer.Selection{Levels: []string{"cấp xã"}}, "1.000003:cap"},
		{"field", importer.Selection{Fields: []string{"Hộ tịch"}}, "1.000002:linh-vuc 1.000003:linh-vuc"},
		{"leave field", importer.Selection{LeaveFields: []string{"Hộ tịch"}}, "1.000001:linh-vuc"},
		{"agency", importer.Selection{Agencies: []string{"cấp xã"}}, "1.000002:co-quan"},
		{"leave agency", importer.Selection{LeaveAgencies: []string{"sở x"}}, "1.000003:co-quan"},
		{"leave code", importer.Selection{Leave: []string{"1.000001"}}, "1.000001:ma"},
		{"leave decision", importer.Selection{Leave: []string{"1/QĐ-BTC"}}, "1.000002:ma"},
		{"accepted", importer.Selection{Accept: []string{"thue"}}, "1.000002:thue"},
		{"kept against all", importer.Selection{Accept: []string{"thue"}, Keep: []string{"1.000002"}, Fields: []string{"Hộ tịch"}}, "1.000003:linh-vuc"},
	} {
		_, got := chosen(t, c.s, bacGiaNghia, rows...)
		var left []string
		for _, r := range got.Report.Rows {
			if r.Choice.Left != (r.File == "") {
				t.Errorf("%s: %s is left, and has the file %q", c.name, r.Code, r.File)
			}
			if r.Choice.Left {
				left = append(left, r.Code+":"+r.Choice.Reason)
			}
		}
		if strings.Join(left, " ") != c.left || len(got.Problems) > 0 {
			t.Errorf("%s: left %q, want %q; %v", c.name, left, c.left, got.Problems)
		}
		again, found := importer.ReadSelection("x", c.s.Bytes())
		if len(found) > 0 || string(again.Bytes()) != string(c.s.Bytes()) {
			t.Errorf("%s: read back as %+v, %v", c.name, again, found)
		}
	}
	_, got := chosen(t, importer.Selection{Fields: []string{"Hộ tich"}, Accept: []string{"hai-qan"}, Keep: []string{"1.000009"}, LeaveAgencies: []string{"Bộ Z"}}, bacGiaNghia, rows...)
	if n := len(got.Problems); n != 3 { // “Hộ tich” is “Hộ tịch” without a mark: that is no other word
		t.Errorf("%d problems: %v", n, got.Problems)
	}
	var list, report bytes.Buffer
	if err := got.Report.WriteList(&list); err != nil {
		t.Fatal(err)
	}
	if err := got.Report.WriteMarkdown(&report); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(list.String(), "1.000002,B,Thuế") || strings.Count(list.String(), "\n") != 4 || !strings.Contains(report.String(), "để lại") {
		t.Errorf("%s\n%s", list.String(), report.String())
	}
}

// TestNationalChoice: what is proposed of the whole base for one ward. What most people
// come for stays.
func TestNationalChoice(t *testing.T) {
	got, err := importer.Import(bytes.NewReader(national.Read(t, national.Procedures)), "procedures.jsonl", importer.Options{Unit: bacGiaNghia})
	if err != nil {
		t.Fatal(err)
	}
	count := map[string]int{}
	for _, r := range got.Report.Rows {
		count[r.Choice.Reason]++
		switch r.Code {
		case "1.001193", "2.000986", "2.000635", "2.002516", "1.000894", "2.000815", "1.004222":
			if r.Choice.Proposed() {
				t.Errorf("%s %s would be left: %+v", r.Code, r.Name, r.Choice)
			}
		case "1.013274": // a pavement used for a wedding: the source leaves open who takes the files
			if r.Choice.Proposed() || !r.Choice.Doubt {
				t.Errorf("%s %s: %+v, want a doubt", r.Code, r.Name, r.Choice)
			}
		case "1.010385", "1.011727", "1.011518": // a district's, a district's, a province's
			if !r.Choice.Proposed() {
				t.Errorf("%s %s would be taken: %+v", r.Code, r.Name, r.Choice)
			}
		}
	}
	t.Log(count)
	for reason, least := range map[string]int{"hai-quan": 116, "thue": 111, "bien-phong": 19, "hang-hai": 1, "bao-hiem-xa-hoi": 28, "tinh-khac": 320, "": 350} {
		if count[reason] < least {
			t.Errorf("%s: %d, want at least %d", reason, count[reason], least)
		}
	}
	if count["mot-tinh"] > 5 { // documents of their own tell whose the others are
		t.Errorf("%d of a province that nothing names", count["mot-tinh"])
	}
	left, proposed := got.Report.Chosen()
	if left != 0 || proposed < 600 || proposed > 650 {
		t.Errorf("%d left, %d proposed", left, proposed)
	}
}
