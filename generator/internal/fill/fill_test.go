package fill_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/xuri/excelize/v2"

	"niemyet/generator/internal/fill"
	"niemyet/generator/internal/problem"
	"niemyet/generator/internal/record"
	"niemyet/generator/internal/site"
	"niemyet/generator/internal/vi"
)

const config = "unit = \"UBND phường Ví Dụ\"\nresponsible = \"Văn phòng\"\n"

// procedure is a record as an import leaves it; more stands behind it.
func procedure(name, code, field string, uses string, more string) string {
	return "+++\nname = \"" + name + "\"\ncode = \"" + code + "\"\nfield = \"" + field + "\" # giữ nguyên\nlevel = \"Cấp xã\"\nsubjects = [\"Công dân\", \"?\"]\nagency = \"?\"\n" +
		"result = \"Giấy\"\nrequirements = \"Không\"\nforms = \"Không\"\npapers_text = \"Không\"\n" + uses + more + "+++\n"
}

const blankFees = `todo = ["Ghi mức phí: nguồn để trống (trực tiếp, bưu chính)", "Gọi hỏi chị Hoa"]

[[ways]]
channel = "trực tiếp"
time = "3 ngày"
fee = "?"

[[ways]]
channel = "bưu chính"
time = "3 ngày"
fee = "?"

[[steps]]
text = "Nộp."
`

const quotedFee = `todo = ["Kiểm tra mức phí: nguồn ghi “20 VNĐ” (trực tiếp)"]

[[ways]]
channel = "trực tiếp"
time = "3 ngày"
fee = "Xem ghi chú"
fee_note = "Nguồn ghi “20 VNĐ”; chưa rõ mức đúng, xin hỏi nơi tiếp nhận."

[[ways]]
channel = "bưu chính"
time = "3 ngày"
fee = "Xem ghi chú"
fee_note = "Theo cân nặng."

[[steps]]
text = "Nộp."
`

func ward() fstest.MapFS {
	files := map[string]string{
		"config.toml":            config,
		"content/thu-tuc/hai.md": procedure("Hai", "1.000002", "Hộ tịch", "popularity = 5\n", blankFees),
		"content/thu-tuc/mot.md": procedure("Một", "1.000001", "Hộ tịch", "popularity = 90\n", blankFees),
		"content/thu-tuc/ba.md":  procedure("Ba", "1.000003", "Đất đai", "", blankFees),
		"content/thu-tuc/bon.md": procedure("Bốn", "1.000004", "Đất đai", "", quotedFee),
		"content/thu-tuc/nam.md": procedure("Năm", "1.000005", "Hộ tịch", "draft = true\n", blankFees),
		"content/thu-tuc/qua.md": procedure("Đã qua", "1.000006", "Hộ tịch", "effective_to = 2020-01-01\n", blankFees),
		"content/thu-tuc/sau.md": procedure("Sáu", "1.000007", "Hộ tịch", "", "todo = [\"Ghi one_of cho các giấy tờ thay được cho nhau: nguồn ghi “Một trong các giấy:”\"]\n"+strings.SplitN(blankFees, "\n", 2)[1]),
	}
	out := fstest.MapFS{}
	for name, text := range files {
		out[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return out
}

func questions(t *testing.T, from fstest.MapFS) []*fill.Question {
	t.Helper()
	s, _, err := site.Load(from, site.Options{Date: vi.Date{Year: 2026, Month: 11, Day: 26}})
	if err != nil {
		t.Fatal(err)
	}
	return fill.Questions(s)
}

func asked(t *testing.T, all []*fill.Question, key, group, why string) *fill.Question {
	t.Helper()
	for _, q := range all {
		if q.Key == key && q.Group == group && q.Why == why {
			return q
		}
	}
	for _, q := range all {
		t.Logf("%s %q %q: %d", q.Key, q.Group, q.Why, len(q.Gaps))
	}
	t.Fatalf("no question about %s of %s: %q", key, group, why)
	return nil
}

func files(q *fill.Question) (out []string) {
	for _, g := range q.Gaps {
		out = append(out, strings.TrimSuffix(strings.TrimPrefix(g.File, "content/thu-tuc/"), ".md"))
	}
	return out
}

// TestQuestions: one question for all records that lack the same for the same reason in
// one field of work; the most used first; drafts and what is over are not asked for.
func TestQuestions(t *testing.T) {
	all := questions(t, ward())
	others := false // what people come for is asked first
	for _, q := range all {
		if q.Kind != all[0].Kind {
			break
		}
		said := strings.HasPrefix(q.Key, "ways") || strings.HasPrefix(q.Key, "papers.")
		if said && others {
			t.Errorf("%s is asked late", q.Key)
		}
		others = others || !said
	}
	if !strings.HasPrefix(all[0].Key, "ways") || !others {
		t.Errorf("first %s; others %v", all[0].Key, others)
	}
	fees := asked(t, all, "ways.fee", "Hộ tịch", "nguồn để trống")
	if got := files(fees); !slices.Equal(got, []string{"mot", "hai"}) || fees.Uses() != 95 || fees.Look {
		t.Errorf("%q, %d uses, look %v", got, fees.Uses(), fees.Look)
	}
	if g := fees.Gaps[0]; !slices.Equal(g.Paths, []string{"ways.0.fee", "ways.1.fee"}) || !slices.Equal(g.Rows, []string{"trực tiếp", "bưu chính"}) {
		t.Errorf("%+v", g)
	}
	if got := files(asked(t, all, "ways.fee", "Hộ tịch", "")); !slices.Equal(got, []string{"sau"}) {
		t.Errorf("without a reason: %q", got)
	}
	look := asked(t, all, "ways.fee", "Đất đai", "nguồn ghi “20 VNĐ”")
	if !look.Look || look.Settled || !slices.Equal(look.Gaps[0].Paths, []string{"ways.0.fee"}) || !strings.HasPrefix(look.Gaps[0].Now, "Nguồn ghi") {
		t.Errorf("%+v", look)
	}
	if one := asked(t, all, "papers.one_of", "Hộ tịch", "nguồn ghi “Một trong các giấy:”"); !one.Settled {
		t.Errorf("%+v", one)
	}
	ids := map[string]bool{}
	for _, q := range all {
		if ids[q.ID] {
			t.Errorf("%s twice", q.ID)
		}
		ids[q.ID] = true
	}
}

func made(t *testing.T, from fstest.MapFS, a fill.Answer) (*fill.Plan, map[string]string) {
	t.Helper()
	p, err := fill.Make(from, []fill.Answer{a})
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, c := range p.Changes {
		out[strings.TrimSuffix(strings.TrimPrefix(c.Name, "content/thu-tuc/"), ".md")] = string(c.New)
	}
	return p, out
}

var resolution = record.FactSource{Document: "Nghị quyết mẫu", Page: "trang 3", By: "Tổ Một cửa", NotedOn: record.Day{Date: vi.Date{Year: 2026, Month: 11, Day: 26}}}

// TestAnswerForAll: the value under every key, the document once, the line of todo gone,
// every other byte as it was; and nothing is asked for again.
func TestAnswerForAll(t *testing.T) {
	from := ward()
	q := asked(t, questions(t, from), "ways.fee", "Hộ tịch", "nguồn để trống")
	p, now := made(t, from, fill.Answer{Question: q, Files: []string{q.Gaps[0].File}, Value: "8000", Note: "mỗi bản", Source: resolution})
	if len(now) != 1 || len(p.Problems) > 0 || p.Values != 2 {
		t.Fatalf("%q %v %d", now, p.Problems, p.Values)
	}
	want := strings.NewReplacer(
		"fee = \"?\"\n", "fee = \"8.000 đồng\"\nfee_note = \"mỗi bản\"\n",
		`todo = ["Ghi mức phí: nguồn để trống (trực tiếp, bưu chính)", "Gọi hỏi chị Hoa"]`, `todo = ["Gọi hỏi chị Hoa"]`,
	).Replace(string(from["content/thu-tuc/mot.md"].Data))
	want = strings.Replace(want, "text = \"Nộp.\"\n", "text = \"Nộp.\"\n\n[[fact_sources]]\nkey = \"ways.fee\"\ndocument = \"Nghị quyết mẫu\"\npage = \"trang 3\"\nby = \"Tổ Một cửa\"\nnoted_on = 2026-11-26\n", 1)
	if now["mot"] != want {
		t.Errorf("got\n%s\nwant\n%s", now["mot"], want)
	}
	from["content/thu-tuc/mot.md"] = &fstest.MapFile{Data: []byte(now["mot"])}
	if got := files(asked(t, questions(t, from), "ways.fee", "Hộ tịch", "nguồn để trống")); !slices.Equal(got, []string{"hai"}) {
		t.Errorf("asked again: %q", got)
	}
}

// TestFeeForEach: what an amount is paid for goes into the note, as people write fees.
func TestFeeForEach(t *testing.T) {
	from := ward()
	q := asked(t, questions(t, from), "ways.fee", "Hộ tịch", "nguồn để trống")
	for value, note := range map[string]string{"10.000 đồng/bản": "mỗi bản", "10.000đ/01 bản": "mỗi bản. Trẻ em được miễn."} {
		a := fill.Answer{Question: q, Files: []string{q.Gaps[0].File}, Value: value}
		if _, rest, more := strings.Cut(note, ". "); more {
			a.Note = rest
		}
		p, now := made(t, from, a)
		if len(p.Problems) > 0 || strings.Count(now["mot"], "fee = \"10.000 đồng\"\nfee_note = \""+note+"\"\n") != 2 {
			t.Errorf("%s: %v\n%s", value, p.Problems, now["mot"])
		}
	}
}

// TestNoteOfAGroup: what is said of one group's fee stands beside it.
func TestNoteOfAGroup(t *testing.T) {
	from := ward()
	groups := "[[ways]]\nchannel = \"trực tiếp\"\ntime = \"3 ngày\"\nfee = \"Xem ghi chú\"\nfee_note = \"Theo đối tượng.\"\n\n" +
		"[[ways.fees]]\nname = \"Hộ gia đình\"\nfee = \"?\"\n\n" +
		"[[ways.fees]]\nname = \"Tổ chức\"\nfee = \"?\"\nnote = \"Trường học được miễn.\"\n\n[[steps]]\ntext = \"Nộp.\"\n"
	from["content/thu-tuc/bay.md"] = &fstest.MapFile{Data: []byte(procedure("Bảy", "1.000008", "Hộ tịch", "", groups))}
	i := slices.IndexFunc(questions(t, from), func(q *fill.Question) bool { return q.Key == "ways.fees.fee" })
	if i < 0 {
		t.Fatal("the fee of a group is not asked for")
	}
	q := questions(t, from)[i]
	_, now := made(t, from, fill.Answer{Question: q, Files: []string{"content/thu-tuc/bay.md"}, Value: "20.000 đồng/hồ sơ"})
	for _, want := range []string{
		"name = \"Hộ gia đình\"\nfee = \"20.000 đồng\"\nnote = \"mỗi hồ sơ\"\n",
		"name = \"Tổ chức\"\nfee = \"20.000 đồng\"\nnote = \"mỗi hồ sơ. Trường học được miễn.\"\n", // who is exempt stays so
	} {
		if !strings.Contains(now["bay"], want) {
			t.Errorf("no %q in\n%s", want, now["bay"])
		}
	}
}

func TestAnswers(t *testing.T) {
	from := ward()
	all := questions(t, from)
	look := asked(t, all, "ways.fee", "Đất đai", "nguồn ghi “20 VNĐ”")
	every := []string{look.Gaps[0].File}
	_, now := made(t, from, fill.Answer{Question: look, Files: every, Value: "20.000 đồng"})
	if text := now["bon"]; !strings.Contains(text, "fee = \"20.000 đồng\"\n\n") || strings.Contains(text, "todo") || !strings.Contains(text, "Theo cân nặng.") {
		t.Errorf("an amount for what was quoted:\n%s", text)
	}
	_, now = made(t, from, fill.Answer{Question: look, Files: every, Holds: true, Source: resolution})
	if text := now["bon"]; strings.Contains(text, "todo") || !strings.Contains(text, "Nguồn ghi “20 VNĐ”") || !strings.Contains(text, "[[fact_sources]]") {
		t.Errorf("what stands there is right:\n%s", text)
	}
	subjects := asked(t, all, "subjects", "Đất đai", "")
	_, now = made(t, from, fill.Answer{Question: subjects, Files: []string{"content/thu-tuc/ba.md"}, Value: "Tổ chức\nHộ gia đình"})
	if text := now["ba"]; !strings.Contains(text, `subjects = ["Công dân", "Tổ chức", "Hộ gia đình"]`) {
		t.Errorf("two lines of a list:\n%s", text)
	}
	p, _ := made(t, from, fill.Answer{Question: look, Files: every, Value: "hai chục"})
	if !p.Problems.Failed() || p.Problems[0].Code != "E204" {
		t.Errorf("a fee that is none: %v", p.Problems)
	}
	if _, now = made(t, from, fill.Answer{Question: look, Files: []string{"content/thu-tuc/mot.md"}, Value: "Không"}); len(now) > 0 {
		t.Errorf("a record that the question does not show: %q", now)
	}
}

// TestWorkbook: what is written in the workbook comes back as answers; a record that says
// something else on the second sheet has its own.
func TestWorkbook(t *testing.T) {
	from := ward()
	all := questions(t, from)
	fees := asked(t, all, "ways.fee", "Hộ tịch", "nguồn để trống")
	for _, lang := range []problem.Lang{problem.Vietnamese, problem.English} {
		data := fill.Workbook(all, "UBND phường Ví Dụ", lang)
		book, err := excelize.OpenReader(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		sheets := book.GetSheetList()
		rows, err := book.GetRows(sheets[0])
		if err != nil || len(rows) != len(fill.Asked(all))+1 {
			t.Fatalf("%v: %d rows of %d questions", err, len(rows), len(fill.Asked(all)))
		}
		at := slices.IndexFunc(rows, func(r []string) bool { return r[0] == fees.ID }) + 1
		set := func(sheet, cell string, v any) {
			if err := book.SetCellValue(sheet, cell, v); err != nil {
				t.Fatal(err)
			}
		}
		row := string([]byte{byte('0' + at/10), byte('0' + at%10)})
		row = strings.TrimPrefix(row, "0")
		set(sheets[0], "H"+row, "8.000 đồng")
		set(sheets[0], "J"+row, "Nghị quyết mẫu")
		set(sheets[0], "K"+row, "10/12/2025")
		records, err := book.GetRows(sheets[1])
		if err != nil {
			t.Fatal(err)
		}
		for i, r := range records {
			if r[0] == fees.ID && strings.HasSuffix(r[1], "/hai.md") {
				cell, _ := excelize.CoordinatesToCellName(slices.Index(records[0], rows[0][7])+1, i+1)
				set(sheets[1], cell, "Không")
			}
		}
		var out bytes.Buffer
		if err := book.Write(&out); err != nil {
			t.Fatal(err)
		}
		answers, found, err := fill.ReadWorkbook("dien.xlsx", out.Bytes(), all)
		if err != nil || len(found) > 0 || len(answers) != 2 {
			t.Fatalf("%v %v %+v", err, found, answers)
		}
		plan, err := fill.Make(from, answers)
		if err != nil || len(plan.Problems) > 0 || len(plan.Changes) != 2 {
			t.Fatalf("%v %v %v", err, plan.Problems, plan.Files())
		}
		for _, c := range plan.Changes {
			fee := map[bool]string{true: "fee = \"Không\"", false: "fee = \"8.000 đồng\""}[strings.HasSuffix(c.Name, "hai.md")]
			if strings.Count(string(c.New), fee) != 2 || !strings.Contains(string(c.New), "document = \"Nghị quyết mẫu\"\ndate = 2025-12-10\n") {
				t.Errorf("%s:\n%s", c.Name, c.New)
			}
		}
		// A second reading after the answers were written finds nothing to do, and says so.
		for _, c := range plan.Changes {
			from[c.Name] = &fstest.MapFile{Data: c.New}
		}
		again, found, err := fill.ReadWorkbook("dien.xlsx", out.Bytes(), questions(t, from))
		if err != nil || len(again) > 0 || len(found) != 2 || found[0].Code != "W663" {
			t.Errorf("%v %v %+v", err, found, again)
		}
		from = ward()
	}
}

// TestWrongWorkbooks: another table, a value of no use, a day that is none.
func TestWrongWorkbooks(t *testing.T) {
	all := questions(t, ward())
	other := "Tên\tGhi chú\nA\tB\n"
	if _, found, err := fill.ReadWorkbook("khac.txt", []byte(other), all); err != nil || len(found) != 1 || found[0].Code != "E662" {
		t.Errorf("%v %v", err, found)
	}
	fees := asked(t, all, "ways.fee", "Hộ tịch", "nguồn để trống")
	one := asked(t, all, "papers.one_of", "Hộ tịch", "nguồn ghi “Một trong các giấy:”")
	text := "Mã câu hỏi\tTrả lời\tVăn bản nói rõ\tNgày văn bản\n" +
		fees.ID + "\t8.000 đồng\tNghị quyết mẫu\t31/02/2026\n" + one.ID + "\ta\t\t\nkhong.co.1\tx\t\t\n" + one.ID + "\tđúng\t\t\n"
	answers, found, err := fill.ReadWorkbook("dien.txt", []byte(text), all)
	var codes []string
	for _, p := range found {
		codes = append(codes, string(p.Code))
	}
	slices.Sort(codes)
	if err != nil || !slices.Equal(codes, []string{"E664", "E664", "W663"}) || len(answers) != 1 || !answers[0].Holds {
		t.Errorf("%v %v %+v", err, found, answers)
	}
	if day := slices.IndexFunc(found, func(p problem.Problem) bool { return p.Line == 2 }); day < 0 || found[day].Column != 4 {
		t.Errorf("%+v: a day is wrong in its own column", found)
	}
	text = "Mã câu hỏi\tTrả lời\n" + fees.ID + "\tbốn đồng rưỡi\n"
	answers, _, _ = fill.ReadWorkbook("dien.txt", []byte(text), all)
	plan, err := fill.Make(ward(), answers)
	if err != nil || !plan.Problems.Failed() || plan.Problems[0].Line != 2 || len(plan.Problems) != 1 {
		t.Errorf("%v %v: one fault at the cell", err, plan.Problems)
	}
}

// TestOneAnswerOverAllFields: what several fields of work lack for the same reason is asked
// once before them; a field that has an answer of its own keeps it, and so does a record.
func TestOneAnswerOverAllFields(t *testing.T) {
	from := ward()
	all := questions(t, from)
	birth, land := asked(t, all, "ways.fee", "Hộ tịch", "nguồn để trống"), asked(t, all, "ways.fee", "Đất đai", "nguồn để trống")
	shown := fill.Asked(all)
	at := slices.IndexFunc(shown, func(q *fill.Question) bool { return q.Key == "ways.fee" })
	over := shown[at]
	if over.Why != "nguồn để trống" || !slices.Equal(over.Over, []*fill.Question{birth, land}) || !slices.Equal(files(over), []string{"mot", "hai", "ba"}) || over.GroupOf("content/thu-tuc/ba.md") != "Đất đai" {
		t.Fatalf("%+v", over)
	}
	for _, q := range shown {
		if len(q.Over) == 1 || q.Over != nil && q.Look {
			t.Errorf("%s is asked over %d fields", q.ID, len(q.Over))
		}
	}
	head := "Mã câu hỏi\tTệp\tTrả lời\tGhi chú kèm giá trị\n"
	for name, c := range map[string]struct {
		rows string
		want map[string]string // the first fee of each record
	}{
		"for all":                  {over.ID + "\t\t8000\t\n", map[string]string{"mot": "8.000 đồng", "hai": "8.000 đồng", "ba": "8.000 đồng"}},
		"a field of its own":       {over.ID + "\t\t8000\t\n" + land.ID + "\t\tKhông\t\n", map[string]string{"mot": "8.000 đồng", "hai": "8.000 đồng", "ba": "Không"}},
		"the order does not count": {land.ID + "\t\tKhông\t\n" + over.ID + "\t\t8000\t\n", map[string]string{"mot": "8.000 đồng", "hai": "8.000 đồng", "ba": "Không"}},
		"a record of its own": {over.ID + "\t\t8000\t\n" + birth.ID + "\tcontent/thu-tuc/mot.md\ttrừ\t\n" + birth.ID + "\tcontent/thu-tuc/hai.md\t5000\t\n" + land.ID + "\tcontent/thu-tuc/ba.md\t\t\n",
			map[string]string{"mot": "?", "hai": "5.000 đồng", "ba": "8.000 đồng"}},
		"not shown": {over.ID + "\t\t8000\t\n" + birth.ID + "\tcontent/thu-tuc/mot.md\t\t\n", map[string]string{"mot": "8.000 đồng", "hai": "?", "ba": "?"}},
	} {
		answers, found, err := fill.ReadWorkbook("dien.txt", []byte(head+c.rows), all)
		if err != nil || len(found) > 0 {
			t.Fatalf("%s: %v %v", name, err, found)
		}
		plan, err := fill.Make(from, answers)
		if err != nil || len(plan.Problems) > 0 {
			t.Fatalf("%s: %v %v", name, err, plan.Problems)
		}
		for record, fee := range c.want {
			file := "content/thu-tuc/" + record + ".md"
			text := string(from[file].Data)
			for _, change := range plan.Changes {
				if change.Name == file {
					text = string(change.New)
				}
			}
			if strings.Count(text, "fee = \""+fee+"\"\n") != 2 {
				t.Errorf("%s: %s has not the fee %s:\n%s", name, record, fee, text)
			}
		}
	}
	// One field is left of several: the workbook's answer still finds its question.
	left := slices.DeleteFunc(slices.Clone(all), func(q *fill.Question) bool { return q == land })
	answers, found, err := fill.ReadWorkbook("dien.txt", []byte(head+over.ID+"\t\t8000\t\n"), left)
	if err != nil || len(found) > 0 || len(answers) != 1 || len(answers[0].Files) != 2 {
		t.Errorf("%v %v %+v", err, found, answers)
	}
}

// TestMostUsedFirst: a record without a count of its own stands where the country's count puts it.
func TestMostUsedFirst(t *testing.T) {
	from := ward()
	from["content/thu-tuc/moi.md"] = &fstest.MapFile{Data: []byte(procedure("Sao y", "2.000815", "Hộ tịch", "", blankFees))}
	q := asked(t, questions(t, from), "ways.fee", "Hộ tịch", "nguồn để trống")
	if files(q)[0] != "moi" || q.Gaps[0].Uses < 1000 {
		t.Errorf("%q, used %d times", files(q), q.Gaps[0].Uses)
	}
}
