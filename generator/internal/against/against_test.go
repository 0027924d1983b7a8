package against_test

import (
	"strings"
	"testing"

	"niemyet/generator/internal/against"
	"niemyet/generator/internal/importer"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
)

const export = `{"code":"1.000001","name":"THỦ TỤC CẤP GIẤY MẪU","field":"Hộ tịch","level":"Cấp Xã","agency":"Ủy ban Nhân dân xã, phường, thị trấn.","subjects":["Tổ chức (không bao gồm doanh nghiệp, HTX)","Công dân Việt Nam"],"result":"Giấy mẫu","requirements":"Từ đủ 18 tuổi.","decision":"9/QĐ-BTP","steps":[{"text":"Nộp hồ sơ. Trong 2 ngày làm việc thì kiểm tra."}],"methods":[{"channel":"DIRECT","duration":"3 WORKING_DAY","fee":"8000 VNĐ (8.000 đồng/bản)"}],"documents":[{"name":"- Một trong các giấy tờ sau: thẻ căn cước; hộ chiếu","originals":1,"copies":0},{"name":"Đơn theo mẫu số 07","originals":1,"copies":0}],"legal_basis":[{"number":"60/2014/QH13","title":"Luật Hộ tịch"},{"number":"66.7/2025/NQ-CP","title":"Nghị quyết"}]}
{"code":"1.000002","name":"Ghi vào sổ","field":"Hộ tịch","level":"Cấp Xã","subjects":["Công dân Việt Nam"],"steps":[{"text":"Nộp hồ sơ."}],"methods":[{"channel":"DIRECT","duration":"1 OTHER","fee":"0 VNĐ ()"}],"documents":[{"name":"Tờ khai","originals":1,"copies":0}],"legal_basis":[{"number":"60/2014/QH13","title":"Luật Hộ tịch"}]}
`

// restated is the first procedure of the export in other words: nothing of it is a difference.
const restated = `+++
name = "Thủ tục cấp giấy mẫu"
code = "1.000001"
field = "Hộ tịch"
level = "Cấp xã"
subjects = ["Công dân Việt Nam", "Tổ chức (không gồm doanh nghiệp, hợp tác xã)"]
agency = "Ủy ban nhân dân cấp xã"
result = "Tờ giấy mẫu có dấu"
requirements = "Bạn đã đủ 18 tuổi."
forms = "Theo mẫu"
decision_number = "9/QĐ-BTP"

[[ways]]
channel = "trực tiếp"
time = "3 ngày làm việc"
fee = "8.000 đồng"

[[steps]]
text = "Mang giấy đến quầy. Công chức xem trong 2 ngày làm việc."

[[papers]]
name = "Một trong các giấy: căn cước, hộ chiếu"
originals = 1
copies = 0

[[papers]]
name = "Đơn"
originals = 1
copies = 0
form = "Mẫu số 7"

[[legal_basis]]
number = "60/2014/QH13"

[[legal_basis]]
title = "Nghị quyết số 66.7/2025/NQ-CP"
+++
`

func told(t *testing.T, text string) []string {
	t.Helper()
	r, faults := record.Parse("content/thu-tuc/mau.md", record.KindOf[*record.Procedure](), []byte(text))
	if faults.Failed() {
		t.Fatalf("%v", faults)
	}
	all, bad, err := importer.Origins([]importer.Input{{Name: "nguon.jsonl", From: strings.NewReader(export)}})
	if err != nil || len(bad) > 0 {
		t.Fatal(err, bad)
	}
	var out []string
	for _, p := range against.Compare([]record.Record{r}, all) {
		out = append(out, string(p.Code)+" "+p.Message(problem.Vietnamese))
	}
	return out
}

func TestOtherWordsAreNoDifference(t *testing.T) {
	if found := told(t, restated); len(found) > 0 {
		t.Errorf("%q", found)
	}
}

// TestDifferences changes one fact at a time.
func TestDifferences(t *testing.T) {
	for _, x := range []struct{ now, then, want string }{
		{`"Thủ tục cấp giấy mẫu"`, `"Cấp giấy khác"`, "E627 Tên thủ tục"},
		{`field = "Hộ tịch"`, `field = "Đất đai"`, "E627 Lĩnh vực"},
		{`"Cấp xã"`, `"Cấp thành phố"`, "E627 Cấp thực hiện: bản ghi nói “Cấp thành phố”, nguồn nói “Cấp Xã” (nguon.jsonl:1)"},
		{`"Công dân Việt Nam", `, ``, "E627 Đối tượng thực hiện: bản ghi nói “không có”, nguồn nói “Công dân Việt Nam”"},
		{`"Ủy ban nhân dân cấp xã"`, `"Công an cấp xã"`, "E627 Cơ quan giải quyết: bản ghi nói “Công an cấp xã”, nguồn nói “Ủy ban Nhân dân xã, phường, thị trấn.”"},
		{`"trực tiếp"`, `"bưu chính"`, "E627 Cách nộp"},
		{`"3 ngày làm việc"`, `"3 ngày"`, "E627 Thời hạn giải quyết: bản ghi nói “trực tiếp 3 ngày”, nguồn nói “trực tiếp 3 ngày làm việc”"},
		{`"8.000 đồng"`, `"Không"`, "E627 Phí, lệ phí"},
		{`"8.000 đồng"`, `"9.000 đồng"`, "E627 Phí, lệ phí"},
		{"originals = 1\ncopies = 0", "originals = 0\ncopies = 1", "E627 Số bản giấy tờ: bản ghi nói “0 bản chính, 1 bản sao”, nguồn nói “1 bản chính, 0 bản sao”"},
		{`form = "Mẫu số 7"`, ``, "E627 Mẫu đơn: bản ghi nói “không có”, nguồn nói “Mẫu số 07”"},
		{"[[papers]]\nname = \"Đơn\"\noriginals = 1\ncopies = 0\nform = \"Mẫu số 7\"\n", "", "E627 Giấy tờ: bản ghi nói “không có”, nguồn nói “Đơn theo mẫu số 07”"},
		{`name = "Đơn"`, `name = "Biên bản họp gia đình có chứng thực"`, "E627 Giấy tờ mà nguồn không nói đến: bản ghi nói “Biên bản họp gia đình có chứng thực”"},
		{`"Một trong các giấy: `, `"Các giấy: `, "E627 Điều kiện"},
		{`"9/QĐ-BTP"`, `"01/QĐ-UBND"`, "E627 Số quyết định công bố"},
		{`"60/2014/QH13"`, `"61/2014/QH13"`, "E627 Căn cứ pháp lý"},
		{`"Tờ giấy mẫu có dấu"`, `"?"`, "E627 Kết quả"},
		{`Bạn đã đủ 18 tuổi.`, `Bạn đã lớn.`, "E627 Con số trong yêu cầu"},
		{`trong 2 ngày làm việc`, `trong 4 ngày làm việc`, "E627 Con số trong trình tự"},
		{`căn cước, hộ chiếu"`, `căn cước cấp trong 6 ngày, hộ chiếu"`, "E627 Con số trong hồ sơ"},
		{`"1.000001"`, `"1.000009"`, "N628 "},
	} {
		if !strings.Contains(restated, x.now) {
			t.Fatalf("nothing to change: %q", x.now)
		}
		found := told(t, strings.Replace(restated, x.now, x.then, 1))
		if !strings.Contains(strings.Join(found, "\n"), x.want) {
			t.Errorf("%s: %q, want %s", x.then, found, x.want)
		}
	}
}

// TestDiffers: a row of differs explains a difference when it quotes what the source says,
// and is told when it explains none.
func TestDiffers(t *testing.T) {
	town := strings.Replace(restated, `"Cấp xã"`, `"Cấp thành phố"`, 1)
	row := func(text, quoted string) string {
		return strings.TrimSuffix(text, "+++\n") + "\n[[differs]]\nkey = \"level\"\nsource = \"" + quoted + "\"\nreason = \"Kế hoạch năm 2024.\"\n+++\n"
	}
	if found := told(t, row(town, "Cấp xã")); len(found) > 0 {
		t.Errorf("explained: %q", found)
	}
	if found := told(t, row(town, "Cấp tỉnh")); len(found) != 1 || !strings.HasPrefix(found[0], "E627 Cấp thực hiện") {
		t.Errorf("explained by what the source does not say: %q", found)
	}
	if found := told(t, row(restated, "Cấp xã")); len(found) != 1 || !strings.HasPrefix(found[0], "W629 ") {
		t.Errorf("explains nothing: %q", found)
	}
}

// TestContradiction: a number without a unit must be told by the record.
func TestContradiction(t *testing.T) {
	const ledger = `+++
name = "Ghi vào sổ"
code = "1.000002"
field = "Hộ tịch"
level = "Cấp xã"
subjects = ["Công dân Việt Nam"]
agency = "?"
result = "?"
requirements = "?"
forms = "?"

[[ways]]
channel = "trực tiếp"
time = "?"
fee = "?"

[[steps]]
text = "Nộp hồ sơ."

[[papers]]
name = "Tờ khai"
originals = 1
copies = 0

[[legal_basis]]
number = "60/2014/QH13"
`
	if found := told(t, ledger+"+++\n"); len(found) != 1 || !strings.Contains(found[0], "1 OTHER") {
		t.Errorf("not told: %q", found)
	}
	if found := told(t, ledger+"\n[[source_conflicts]]\nkey = \"ways\"\ntext = \"Ghi “1” mà không ghi đơn vị\"\n+++\n"); len(found) > 0 {
		t.Errorf("told: %q", found)
	}
}

// TestCiting: what cites a procedure promises no channel, day, age or fee that it lacks.
func TestCiting(t *testing.T) {
	p, _ := record.Parse("content/thu-tuc/mau.md", record.KindOf[*record.Procedure](), []byte(restated))
	all, _, err := importer.Origins([]importer.Input{{Name: "nguon.jsonl", From: strings.NewReader(export)}})
	if err != nil {
		t.Fatal(err)
	}
	for how, want := range map[string]string{
		"Nộp tại quầy, có giấy trong 3 ngày làm việc, từ đủ 18 tuổi, lệ phí 8.000 đồng.": "",
		"Đủ mười tám tuổi thì nộp tại quầy; được thưởng 500.000 đồng.":                   "",
		"Nộp tại quầy hoặc trên mạng.":                                                   "E627 Cách nộp không có ở thủ tục được dẫn: bản ghi nói “trực tuyến”",
		"Nộp tại quầy, ở nhà cũng được: nộp qua bưu chính.":                              "E627 Cách nộp không có ở thủ tục được dẫn: bản ghi nói “bưu chính”",
		"Nộp trực tuyến.":                 "E627 Cách nộp không có ở thủ tục được dẫn: bản ghi nói “trực tuyến”",
		"Có giấy trong 3 ngày.":           "E627 Con số không có ở thủ tục được dẫn: bản ghi nói “3 ngày”",
		"Từ đủ hai mươi lăm tuổi.":        "E627 Con số không có ở thủ tục được dẫn: bản ghi nói “25 tuổi”",
		"Nộp lệ phí 9.000 đồng tại quầy.": "E627 Con số không có ở thủ tục được dẫn: bản ghi nói “9.000 đồng”",
	} {
		told := citing(t, p, all, how)
		if got := told; (want == "") != (got == "") || !strings.HasPrefix(got, want) {
			t.Errorf("%s: %q, want %q", how, got, want)
		}
	}
}

// citing is what is told of a policy that cites a procedure and says how to file.
func citing(t *testing.T, p record.Record, all map[string]importer.Origin, how string) string {
	t.Helper()
	text := "+++\nname = \"Chính sách\"\narea = \"an-sinh\"\nsummary = \"Tóm tắt.\"\nbeneficiaries = [\"Ai cũng được\"]\nbenefit = \"Được giấy.\"\nhow = \"" + how + "\"\nprocedures = [\"1.000001\"]\n\n[[documents]]\ntitle = \"Luật\"\n+++\n"
	r, faults := record.Parse("content/chinh-sach/mau.md", record.KindOf[*record.Policy](), []byte(text))
	if faults.Failed() {
		t.Fatal(faults)
	}
	var told []string
	for _, p := range against.Compare([]record.Record{p, r}, all) {
		told = append(told, string(p.Code)+" "+p.Message(problem.Vietnamese))
	}
	return strings.Join(told, "\n")
}

// TestDroppedChannel: a list of ways to file lacks none that the cited procedure has; a text that names one way alone is no list.
func TestDroppedChannel(t *testing.T) {
	method := `{"channel":"DIRECT","duration":"3 WORKING_DAY","fee":"8000 VNĐ (8.000 đồng/bản)"}`
	more := method + "," + strings.Replace(method, "DIRECT", "ONLINE", 1) + "," + strings.Replace(method, "DIRECT", "POSTAL", 1)
	all, _, err := importer.Origins([]importer.Input{{Name: "nguon.jsonl", From: strings.NewReader(strings.Replace(export, method, more, 1))}})
	if err != nil {
		t.Fatal(err)
	}
	way, rest, _ := strings.Cut(restated[strings.Index(restated, "[[ways]]"):], "[[steps]]")
	ways := way + strings.Replace(way, "trực tiếp", "trực tuyến", 1) + strings.Replace(way, "trực tiếp", "bưu chính", 1)
	text := restated[:strings.Index(restated, "[[ways]]")] + ways + "[[steps]]" + rest
	p, _ := record.Parse("content/thu-tuc/mau.md", record.KindOf[*record.Procedure](), []byte(text))
	for how, want := range map[string]string{
		"Nộp tại quầy.": "",
		"Nộp tại quầy, trên mạng hoặc qua bưu chính.": "",
		"Nộp tại quầy hoặc trên mạng.":                "bỏ sót một cách thủ tục được dẫn có: bản ghi nói “không có”, nguồn nói “bưu chính”",
		"Nộp trên mạng hoặc gửi qua bưu chính.":       "nguồn nói “trực tiếp”",
		"Nộp tại quầy hoặc gửi qua bưu chính.":        "nguồn nói “trực tuyến”",
	} {
		if got := citing(t, p, all, how); (want == "") != (got == "") || !strings.Contains(got, want) {
			t.Errorf("%s: %q, want %q", how, got, want)
		}
	}
}
